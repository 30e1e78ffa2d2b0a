import { refuse, type By, type Code, type Day, type Fact, type Id } from '#kernel';
import type { Policy } from '#programme';
import { JURY_DUTY, type PronouncedItem } from './items.js';
import type { PlanEvents } from './plan.events.js';

/** One attempt to reach the family. */
export interface Attempt {
  readonly channel: Code;
  readonly language: Code;
  readonly on: Day;
}

/** What a decision on a plan needs beyond its own stream. */
export interface PlanKnown {
  readonly policy: Policy;
  /** The language of the family, or null when none is recorded. */
  readonly language: Code | null;
  /** Attempts to reach the family that were logged outside the plan. */
  readonly attempts: readonly Attempt[];
  /** The legal long-stop of the case. */
  readonly longStopOn: Day | null;
}

/** One sanction of a plan as it now stands. */
export interface PlanItem extends PronouncedItem {
  readonly done: number;
  readonly state: 'open' | 'completed' | 'substituted' | 'waived';
  readonly proofs: Readonly<Record<Id, 'received' | 'returned' | 'accepted'>>;
  /** How often a proof was returned to be done again. */
  readonly returns: number;
}

/** How far the steps have come that may end in a return; every step is taken by a person. */
export interface Ladder {
  readonly warnings: 0 | 1 | 2;
  readonly respondBy: Day | null;
  readonly review: 'none' | 'called' | Code;
  /** Attempts before this day were for an earlier step. */
  readonly since: Day;
  /** Channels and languages of the reminders logged in the plan since the last step. */
  readonly reminders: readonly { channel: Code; language: Code }[];
  readonly breached: boolean;
}

export interface Running {
  readonly caseId: Id;
  readonly youthId: Id;
  readonly dispositionId: Id;
  readonly policyVersion: number;
  readonly completeBy: Day;
  readonly items: Readonly<Record<Id, PlanItem>>;
  /** Each reference that was counted: a reference counts once. */
  readonly counted: Readonly<Record<Id, { readonly sanctionId: Id; readonly amount: number; readonly reversed: boolean }>>;
  /** The day until which more time is asked for, while the question is open. */
  readonly asked: Day | null;
  readonly lastAnswer: 'granted' | 'refused' | null;
  readonly extensions: number;
  /** The day since which the plan stands still. */
  readonly paused: Day | null;
  /** The first day of the last pause that is over. */
  readonly resumed: Day | null;
  readonly ladder: Ladder;
}

export type Plan =
  | { readonly stage: 'unknown' }
  | ({ readonly stage: 'running' } & Running)
  | ({ readonly stage: 'completed' | 'failed' | 'ended' } & Running);

export type PlanFact = Fact<PlanEvents>;
export type Rows<Commands> = {
  readonly [C in keyof Commands]: (command: Commands[C], file: Plan, by: By, known: PlanKnown) => readonly PlanFact[];
};

export function running(file: Plan): Running {
  if (file.stage === 'unknown') refuse('NoPlan', 'There is no plan yet.');
  if (file.stage !== 'running') refuse('PlanClosed', 'The plan is closed.');
  return file;
}

export const itemOf = (file: Running, sanctionId: Id): PlanItem =>
  file.items[sanctionId] ?? refuse('NoSuchSanction', 'The plan has no such sanction.');

/** An item of a running plan on which something is still to be done. */
export function openItem(file: Running, sanctionId: Id): PlanItem {
  const item = itemOf(file, sanctionId);
  if (item.state !== 'open') refuse('SanctionSettled', 'This sanction is settled already.');
  return item;
}

/** What is still owed of an item, in its unit. */
export const remaining = ({ amount, done }: { amount: number; done: number }) => Math.max(0, amount - done);

/** How a plan stands when it closes before it is complete. */
export const leftAt = ({ caseId, youthId, items }: Running) => {
  const all = Object.values(items);
  const left = all.filter(({ state }) => state === 'open');
  return {
    caseId,
    youthId,
    itemsDone: done(all),
    unfinished: left.map(({ sanctionId }) => sanctionId),
    juryDutyOwed: left.some(({ sanction }) => sanction === JURY_DUTY),
  };
};

const done = (items: readonly PlanItem[]) => items.filter(({ state }) => state === 'completed').length;

/** The plan's completion, when nothing of it is left open. */
export function completion({ caseId, youthId, items }: Running, completedOn: Day): readonly PlanFact[] {
  const all = Object.values(items);
  if (all.some(({ state }) => state === 'open')) return [];
  const total = (wanted: (item: PlanItem) => boolean) => all.filter(wanted).reduce((sum, item) => sum + item.done, 0);
  const minutesServed = total(({ unit }) => unit === 'minutes');
  const juryDuties = total(({ sanction }) => sanction === JURY_DUTY);
  return [{ type: 'PlanCompleted', data: { caseId, youthId, completedOn, itemsDone: done(all), minutesServed, juryDuties } }];
}

/** Changes one item of the plan. */
export const withItem = <P extends Running>(file: P, sanctionId: Id, change: (item: PlanItem) => Partial<PlanItem>): P => {
  const item = file.items[sanctionId];
  return item ? { ...file, items: { ...file.items, [sanctionId]: { ...item, ...change(item) } } } : file;
};
