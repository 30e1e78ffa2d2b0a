import { refuse, type By, type CommandsOf, type Decider, type Fact } from '#kernel';
import type * as Commands from './disposition.commands.js';
import type { DispositionEvents } from './disposition.events.js';
import type { Disposition, Pronounced } from './disposition.file.js';
import type { DispositionKnown, Saying } from './disposition.rules.js';
import { underCase } from './sealing.js';

type Rows = Decider<Disposition, DispositionEvents, CommandsOf<typeof Commands>, DispositionKnown>;
type Amending = Extract<Disposition, Pronounced> & { readonly stage: 'amending' };

const BEING_AMENDED = 'The judge is amending the disposition; wait until it is read out again.';

export const isAmending = (file: Disposition): file is Amending => file.stage === 'amending';

/** Refuses whoever would sign, object to or decide what is being changed. */
export function refuseWhileAmending(file: Disposition): void {
  if (isAmending(file)) refuse('AmendmentOpen', BEING_AMENDED);
}

/** Lets only the judge who opened the amendment change it. */
export function holds({ amending }: Amending, { actor }: By): void {
  if (amending?.heldBy !== actor) refuse('AmendmentOpen', 'Another judge is amending this disposition.');
}

/** What is read out again after an amendment: as before, but for what is said anew. */
export const amended = (
  { pronounced: { items, planId, completeBy } }: Pronounced,
  said: Pick<Saying, 'judgeId'> & Partial<Saying>,
): Saying => ({
  judgeId: said.judgeId,
  planId,
  completeBy: said.completeBy ?? completeBy,
  terms: items.map(({ itemId, dueOn }) => ({
    itemId,
    dueOn: said.completeBy !== undefined && said.completeBy < dueOn ? said.completeBy : dueOn,
    ...said.terms?.find((one) => one.itemId === itemId),
  })),
  harmedPartyAgreedTo: [...items.map(({ itemId }) => itemId), ...(said.harmedPartyAgreedTo ?? [])],
});

/** The judge changes what was read out, under a lock: one judge at a time, and nobody signs meanwhile. */
export const amendment: Pick<Rows['decide'], 'OpenAmendment' | 'CancelAmendment'> = {
  OpenAmendment({ judgeId, because, reason }, file, by) {
    if (isAmending(file)) {
      holds(file, by);
      return [];
    }
    if (file.stage === 'agreed') refuse('AlreadyAgreed', 'It was agreed to; what must change now is changed in the plan.');
    if (file.stage === 'objected') refuse('ObjectionOpen', 'An objection is before the judge; it is decided first.');
    if (file.stage !== 'pronounced') refuse('NotPronounced', 'Only a pronounced disposition can be amended.');
    const { caseId } = file.brief;
    const opened: Fact<DispositionEvents> = {
      type: 'AmendmentOpened',
      data: { caseId, judgeId, heldBy: by.actor, because, reason: underCase(caseId, reason)! },
    };
    return [opened];
  },

  CancelAmendment({ because }, file, by) {
    if (!isAmending(file)) {
      if (file.stage === 'pronounced') return [];
      refuse('NoAmendment', 'No amendment of this disposition is open.');
    }
    if (file.amending?.heldBy !== by.actor && because === undefined)
      refuse('NotYourAmendment', 'Another judge is amending it. Say why it is cancelled.');
    return [{ type: 'AmendmentCancelled', data: { caseId: file.brief.caseId, because: because ?? null } }];
  },
};
