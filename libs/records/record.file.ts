import type { Code, CommandsOf, Day, Decider, Id } from '#kernel';
import type * as Commands from './record.commands.js';
import type { Contents, Level, RecordEvents } from './record.events.js';

interface Kept {
  /** Whose record it is; null before anything happened to it. */
  readonly caseId: Id | null;
  readonly holds: Readonly<Record<Id, { readonly basis: Code; readonly on: Day }>>;
  readonly notices: readonly string[];
}

/** The record of one case, as a whole. */
export type RecordFile =
  | (Kept & { readonly stage: 'open' })
  | (Kept & { readonly stage: 'sealed'; readonly contents: Contents })
  | (Kept & { readonly stage: 'expunged'; readonly level: Level; readonly contents: Contents; readonly wasSealed: boolean });

/** What else keeps a person in the court's memory, when one record is gone. */
export interface Keeping {
  readonly personId: Id;
  /** Serves on juries, as a volunteer, or in any other role, of their own will. */
  readonly serves: boolean;
  readonly openCase: boolean;
  /** Belongs to another record, in any part. */
  readonly elsewhere: boolean;
}

/** What stands in a record, apart from who leaves with it. */
export type Found = Omit<Contents, 'leaving' | 'subjects'> & { readonly closed: boolean };

export interface RecordKnown {
  /** The case, where it is there. */
  readonly found: Found | null;
  /** What else keeps each of its people: the young person, the guardians, and who was harmed. */
  readonly keeping: readonly Keeping[];
  /** How the policy lets a record vanish. */
  readonly levels: readonly ('seal' | Level)[];
}

export type RecordDecider = Decider<RecordFile, RecordEvents, CommandsOf<typeof Commands>, RecordKnown>;

export const initial: RecordFile = { stage: 'open', caseId: null, holds: {}, notices: [] };

const kept = ({ holds, notices }: RecordFile, { caseId }: Contents) => ({ caseId, holds, notices });

const contentsOf = (data: Contents): Contents => {
  const { caseId, youthId, guardians, harmedParties, hearings, deliberations } = data;
  const { dispositions, plans, sanctions, timesheets, leaving, subjects } = data;
  const people = { youthId, guardians, harmedParties, leaving, subjects };
  return { caseId, ...people, hearings, deliberations, dispositions, plans, sanctions, timesheets };
};

export const evolve: RecordDecider['evolve'] = {
  RecordSealed: (file, data) => ({ ...kept(file, data), stage: 'sealed', contents: contentsOf(data) }),
  RecordReopened: (file, data) => ({ ...kept(file, data), stage: 'open' }),
  RecordExpunged: (file, { level, wasSealed, ...data }) => ({
    ...kept(file, data),
    stage: 'expunged',
    level,
    wasSealed,
    contents: contentsOf(data),
  }),
  LegalHoldPlaced: (file, { caseId, holdId, basis, on }) => ({
    ...file,
    caseId,
    holds: { ...file.holds, [holdId]: { basis, on } },
  }),
  LegalHoldLifted: (file, { holdId }) => ({
    ...file,
    holds: Object.fromEntries(Object.entries(file.holds).filter(([id]) => id !== holdId)),
  }),
  SealingNoticeGiven: (file, { caseId, occasion }) => ({ ...file, caseId, notices: [...new Set([...file.notices, occasion])] }),
};
