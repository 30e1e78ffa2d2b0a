import { only, type Shape } from '#platform';
import type { PronouncedItem } from './items.js';
import type { DispositionLine } from './views/dispositions.view.js';
import type { PlanLine } from './views/plans.view.js';
import type { SanctionLine } from './views/sanctions.view.js';

/** What is owed to a harmed party, of all that a plan asks. */
const OWED_TO_THEM = ['restitution', 'apology-letter', 'face-to-face-apology'];
const theirs = <I extends Pick<PronouncedItem, 'sanction'>>(items: readonly I[]) =>
  items.filter(({ sanction }) => OWED_TO_THEM.includes(sanction));

const SIGNING = ['dispositionId', 'stage', 'pronouncedOn', 'completeBy', 'objectBy', 'acceptedBy', 'agreedOn', 'planId'] as const;

export const dispositionShapes: Record<'signing' | 'family' | 'harmed', Shape<DispositionLine>> = {
  /** What the clerk needs to take down who signs. */
  signing: only<DispositionLine>(...SIGNING, 'caseId', 'hearingId', 'judgeId'),
  family: only<DispositionLine>(...SIGNING, 'items'),
  harmed: ({ dispositionId, stage, pronouncedOn, items }) => ({
    ...{ dispositionId, stage, pronouncedOn },
    items: theirs(items).map(({ sanction, unit, amount, dueOn }) => ({ sanction, unit, amount, dueOn })),
  }),
};

const COURSE = ['planId', 'stage', 'madeOn', 'completeBy', 'closedOn'] as const;

export const planShapes: Record<'family' | 'goals' | 'harmed', Shape<PlanLine>> = {
  family: only<PlanLine>(
    ...COURSE,
    ...(['items', 'itemsDone', 'itemsAsked', 'nextDueOn', 'askedUntil', 'extensions', 'pausedSince', 'lastProgressOn'] as const),
  ),
  goals: only<PlanLine>(...COURSE, 'items', 'itemsDone', 'itemsAsked', 'nextDueOn'),
  harmed: ({ planId, stage, items }) => ({
    ...{ planId, stage },
    items: theirs(items).map(({ sanction, unit, amount, done, dueOn, state }) => ({
      sanction,
      unit,
      amount,
      done,
      dueOn,
      state,
    })),
  }),
};

const GOAL = [
  'sanctionId',
  'planId',
  'sanction',
  'unit',
  'amount',
  'done',
  'dueOn',
  'state',
  'proof',
  'proofState',
  'returns',
] as const;

export const sanctionShapes = {
  family: only<SanctionLine>(...GOAL, 'surplus', 'inPlaceOf', 'details'),
  goals: only<SanctionLine>(...GOAL),
};
