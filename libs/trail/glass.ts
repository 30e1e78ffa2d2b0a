import {
  caseFile,
  refuse,
  sealed,
  type Code,
  type CommandsOf,
  type Decider,
  type Id,
  type Minutes,
  type Moment,
  type Sealed,
} from '#kernel';
import type { GlassRule } from '#programme';
import type * as Commands from './glass.commands.js';

/** What can happen to a glass. These words stay on record for good. */
export type GlassEvents = {
  GlassBroken: {
    caseId: Id;
    accountId: Id;
    role: Code;
    minutes: Minutes;
    until: Moment;
    reason: Sealed;
    policyVersion: number;
  };
  BrokenGlassAcknowledged: { caseId: Id; acknowledgedBy: Id };
  GlassMended: { caseId: Id };
};

export type Glass =
  | { readonly stage: 'whole' }
  | {
      readonly stage: 'broken';
      readonly caseId: Id;
      readonly accountId: Id;
      readonly until: Moment;
      readonly acknowledged: boolean;
      readonly mended: boolean;
    };

/** The law of the glass that is in force. */
export interface KnownForGlass {
  readonly rule: GlassRule;
  readonly policyVersion: number;
}

/** A reason shorter than this says nothing. */
const REASON_AT_LEAST = 10;

function broken(glass: Glass) {
  if (glass.stage === 'whole') refuse('NoSuchGlass', 'No glass was broken by that id.');
  return glass;
}

const minutesAfter = (moment: Moment, minutes: Minutes): Moment => new Date(Date.parse(moment) + minutes * 60_000).toISOString();

export const glassDecider: Decider<Glass, GlassEvents, CommandsOf<typeof Commands>, KnownForGlass> = {
  category: 'glass',
  initial: { stage: 'whole' },

  decide: {
    BreakGlass({ caseId, reason, forMinutes }, glass, by, { rule, policyVersion }) {
      if (glass.stage === 'broken') {
        if (glass.caseId === caseId && glass.accountId === by.actor) return [];
        refuse('GlassBroken', 'That glass is broken already; break another one.');
      }
      if (reason.trim().length < REASON_AT_LEAST) refuse('ReasonNeeded', 'Say in a few words why you must see this record.');
      const minutes = forMinutes ?? Math.min(rule.minutes, rule.mostMinutes);
      if (minutes > rule.mostMinutes)
        refuse('GlassTooLong', `A record is opened for at most ${rule.mostMinutes} minutes at a time.`);
      const until = minutesAfter(by.now, minutes);
      const { actor: accountId, role } = by;
      return [
        {
          type: 'GlassBroken',
          data: { caseId, accountId, role, minutes, until, reason: sealed(caseFile(caseId), reason.trim()), policyVersion },
        },
      ];
    },

    AcknowledgeBrokenGlass(_, glass, by) {
      const { accountId, acknowledged, caseId } = broken(glass);
      if (accountId === by.actor) refuse('OwnGlass', 'Somebody else must acknowledge that you broke the glass.');
      return acknowledged ? [] : [{ type: 'BrokenGlassAcknowledged', data: { caseId, acknowledgedBy: by.actor } }];
    },

    MendGlass(_, glass, by) {
      const { caseId, mended, until } = broken(glass);
      return mended || until <= by.now ? [] : [{ type: 'GlassMended', data: { caseId } }];
    },
  },

  evolve: {
    GlassBroken: (_, { caseId, accountId, until }) => ({
      stage: 'broken',
      caseId,
      accountId,
      until,
      acknowledged: false,
      mended: false,
    }),
    BrokenGlassAcknowledged: (glass) => (glass.stage === 'broken' ? { ...glass, acknowledged: true } : glass),
    GlassMended: (glass) => (glass.stage === 'broken' ? { ...glass, mended: true } : glass),
  },
};
