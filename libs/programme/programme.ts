import { refuse, type Code, type CommandsOf, type Day, type Decider, type Id, type Label } from '#kernel';
import type { Policy, PolicyVersion } from './policy.js';
import type * as Commands from './programme.commands.js';
import { flawOf } from './policy-flaws.js';
import { PRESETS } from './presets.js';

/** What can happen to a court programme. */
export type ProgrammeEvents = {
  ProgrammeFounded: { name: Label; timeZone: Code; clock: 'court' | 'simulated' };
  PolicyAdopted: { version: number; effectiveOn: Day; policy: Policy };
  AgencyListed: { agencyId: Id; name: Label; kind: Code };
  AgencyRetired: { agencyId: Id };
  /** The court does not sit on that day, whatever the policy says of it. */
  DayClosed: { on: Day; because: Code };
  /** The court sits on that day after all, whatever the policy says of it. */
  DayReopened: { on: Day };
};

interface Agency {
  readonly name: Label;
  readonly kind: Code;
  readonly listed: boolean;
}

export type Programme = { stage: 'unknown' } | Founded;

export interface Founded {
  readonly stage: 'founded';
  readonly name: Label;
  readonly timeZone: Code;
  readonly clock: 'court' | 'simulated';
  /** In order of version, which is also the order of the days from which they are in force. */
  readonly policies: readonly PolicyVersion[];
  readonly agencies: Readonly<Record<Id, Agency>>;
  /** Days of which more was said than the policy says: why one is closed, or null where it was opened again. */
  readonly days: Readonly<Record<Day, Code | null>>;
}

/** The last version adopted for that day or before, as it was adopted. */
export function adopted(file: Programme, day: Day): PolicyVersion {
  const found = founded(file).policies.findLast(({ effectiveOn }) => effectiveOn <= day);
  return found ?? refuse('NoPolicyInForce', 'No policy of this programme was in force on that day.');
}

/** The version of the policy in force on a day, with the days on which the court does not sit as they stand now. */
export function policyInForce(file: Programme, day: Day): PolicyVersion {
  const inForce = adopted(file, day);
  const nonSittingDays = Object.keys(closedDays(founded(file), inForce.policy));
  return { ...inForce, policy: { ...inForce.policy, nonSittingDays } };
}

/** Why the court does not sit, by day: what the policy says, and what was said of single days since. */
export function closedDays({ days }: Founded, { nonSittingDays }: Policy): Readonly<Record<Day, Code>> {
  const byPolicy = nonSittingDays.map((on): [Day, Code | null] => [on, 'policy']);
  const all = new Map([...byPolicy, ...Object.entries(days)]);
  return Object.fromEntries([...all].filter((one): one is [Day, Code] => one[1] !== null).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function notOver(on: Day, today: Day): void {
  if (on < today) refuse('DayPassed', 'That day is over.');
}

/** The version of the policy that a hearing was bound to, whatever was adopted since. */
export function boundPolicy(file: Programme, version: number): PolicyVersion {
  const bound = founded(file).policies.find((policy) => policy.version === version);
  return bound ?? refuse('NoSuchPolicyVersion', 'This programme has no policy of that version.');
}

/** The file of a programme there is; refused otherwise. */
export function founded(file: Programme): Founded {
  if (file.stage !== 'founded') refuse('NoSuchProgramme', 'This court programme has not been founded.');
  return file;
}

function checked(policy: Policy): Policy {
  const flaw = flawOf(policy);
  if (flaw) refuse(flaw.code, flaw.sentence);
  return policy;
}

// Both are plain data, but their keys may come in another order.
const plain = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

export const programmeDecider: Decider<Programme, ProgrammeEvents, CommandsOf<typeof Commands>> = {
  category: 'programme',
  initial: { stage: 'unknown' },

  decide: {
    FoundProgramme({ name, timeZone, clock, preset, effectiveOn }, file) {
      if (file.stage === 'founded') {
        if (file.name === name && file.timeZone === timeZone && file.clock === clock) return [];
        refuse('AlreadyFounded', 'This court programme was founded before.');
      }
      const policy = PRESETS[preset]?.policy ?? refuse('NoSuchPreset', 'There is no published policy by that name.');
      return [
        { type: 'ProgrammeFounded', data: { name, timeZone, clock } },
        { type: 'PolicyAdopted', data: { version: 1, effectiveOn, policy: checked(policy) } },
      ];
    },
    AdoptPolicy({ effectiveOn, policy }, file, { today }) {
      const last = founded(file).policies.at(-1)!;
      if (last.effectiveOn === effectiveOn && plain(last.policy) === plain(policy)) return [];
      if (effectiveOn < today) refuse('PolicyInThePast', 'A policy cannot come into force on a day that has passed.');
      if (effectiveOn < last.effectiveOn)
        refuse('PolicyOutOfOrder', 'A later policy is adopted already: take the day it starts, or a later one.');
      return [{ type: 'PolicyAdopted', data: { version: last.version + 1, effectiveOn, policy: checked(policy) } }];
    },
    ListAgency({ agencyId, name, kind }, file) {
      const known = founded(file).agencies[agencyId];
      if (known?.listed && known.name === name && known.kind === kind) return [];
      return [{ type: 'AgencyListed', data: { agencyId, name, kind } }];
    },
    RetireAgency({ agencyId }, file) {
      const known = founded(file).agencies[agencyId] ?? refuse('NoSuchAgency', 'This agency is not on the list.');
      if (!known.listed) return [];
      return [{ type: 'AgencyRetired', data: { agencyId } }];
    },
    CloseDay({ on, because }, file, { today }) {
      const { days } = founded(file);
      if (days[on] === because) return [];
      notOver(on, today);
      return [{ type: 'DayClosed', data: { on, because } }];
    },
    ReopenDay({ on }, file, { today }) {
      const closed = closedDays(founded(file), adopted(file, today).policy);
      if (!(on in closed)) return [];
      notOver(on, today);
      return [{ type: 'DayReopened', data: { on } }];
    },
  },

  evolve: {
    ProgrammeFounded: (_, { name, timeZone, clock }) => ({
      stage: 'founded',
      name,
      timeZone,
      clock,
      policies: [],
      agencies: {},
      days: {},
    }),
    PolicyAdopted: (file, adopted) => ({ ...founded(file), policies: [...founded(file).policies, adopted] }),
    AgencyListed: (file, { agencyId, name, kind }) => ({
      ...founded(file),
      agencies: { ...founded(file).agencies, [agencyId]: { name, kind, listed: true } },
    }),
    AgencyRetired: (file, { agencyId }) => ({
      ...founded(file),
      agencies: { ...founded(file).agencies, [agencyId]: { ...founded(file).agencies[agencyId]!, listed: false } },
    }),
    DayClosed: (file, { on, because }) => ({ ...founded(file), days: { ...founded(file).days, [on]: because } }),
    DayReopened: (file, { on }) => ({ ...founded(file), days: { ...founded(file).days, [on]: null } }),
  },
};
