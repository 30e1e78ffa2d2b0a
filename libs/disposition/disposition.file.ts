import type { Code, Id } from '#kernel';
import type { DispositionEvents, Signatory } from './disposition.events.js';
import type { DeadlockedItem, RecommendedItem } from './items.js';

/** Where a recommendation came from, and the law it is measured by. */
export interface Brief {
  readonly caseId: Id;
  readonly hearingId: Id;
  readonly deliberationId: Id;
  readonly policyVersion: number;
  readonly offenceClass: Code | null;
  readonly round: number;
}

/** A recommendation before the judge: items as they now stand, and deadlocked items not yet set. */
export interface AtBench {
  readonly brief: Brief;
  readonly items: readonly RecommendedItem[];
  readonly unset: readonly DeadlockedItem[];
  readonly firstView: Code | null;
  /** What the jury sent, so that the same recommendation is known again. */
  readonly received: string;
}

/** What was read in court, and who has signed it. */
export interface Pronounced extends AtBench {
  readonly pronounced: DispositionEvents['DispositionPronounced'];
  readonly accepted: readonly { readonly by: Signatory; readonly personId: Id }[];
  /** Whether an objection to it was decided and it stands. */
  readonly stands: boolean;
  /** Who is changing it, and the items as they were read out. */
  readonly amending: { readonly heldBy: Id; readonly items: AtBench['items'] } | null;
}

export type Disposition =
  | { readonly stage: 'unknown' }
  | ({ readonly stage: 'recommended' | 'sent-back' | 'approved' } & AtBench)
  | ({ readonly stage: 'pronounced' | 'amending' | 'objected' | 'agreed' | 'returned' } & Pronounced);

/** Says the same for the same recommendation. */
export const fingerprint = (items: readonly { itemId: Id; amount: number }[], deadlocked: readonly { itemId: Id }[]) =>
  [...items.map(({ itemId, amount }) => `${itemId}=${amount}`), ...deadlocked.map(({ itemId }) => itemId)].sort().join(' ');
