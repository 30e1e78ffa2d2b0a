import { refuse, type CommandsOf } from '#kernel';
import type * as Commands from './plan.commands.js';
import {
  completion,
  itemOf,
  openItem,
  remaining,
  running,
  withItem,
  type PlanFact,
  type PlanItem,
  type Rows,
  type Running,
} from './plan.file.js';

type Progress = Pick<
  CommandsOf<typeof Commands>,
  'RecordProgress' | 'ReverseProgress' | 'ReceiveProof' | 'ReturnProof' | 'AcceptProof'
>;

/** What is done of a plan, counted once, and taken back when it was wrong. */
export const progress: Rows<Progress> = {
  RecordProgress({ sanctionId, amount, source, reference, performedOn }, file, by) {
    const counted = file.stage === 'unknown' ? undefined : file.counted[reference];
    if (counted?.reversed)
      refuse('ReferenceReversed', 'This was counted and taken back; record the right entry under a reference of its own.');
    if (counted && counted.sanctionId !== sanctionId)
      refuse('ReferenceCounted', 'This was already counted towards another sanction.');
    // Nothing is owed any more: what is done beyond a plan counts elsewhere.
    if (counted || file.stage === 'completed') return [];
    const plan = running(file);
    const item = itemOf(plan, sanctionId);
    if (performedOn && performedOn > by.today) refuse('NotDoneYet', 'Only what was done can be counted.');
    if (item.state !== 'open') return [];
    const counts = Math.min(amount, remaining(item));
    if (counts === 0) refuse('ShownByProof', 'This sanction is shown by a proof, not counted.');
    const fact: PlanFact = {
      type: 'ProgressRecorded',
      data: { sanctionId, amount: counts, surplus: amount - counts, source, reference, performedOn: performedOn ?? by.today },
    };
    return [fact, ...settling(plan, item, counts, by.today)];
  },

  ReverseProgress({ reference, because }, file) {
    const counted = file.stage === 'unknown' ? undefined : file.counted[reference];
    if (!counted) refuse('NeverCounted', 'Nothing was counted under this reference.');
    if (counted.reversed) return [];
    const plan = running(file);
    const { youthId } = plan;
    const { sanction, dueOn, state } = itemOf(plan, counted.sanctionId);
    const reopens = state === 'completed';
    const owed = reopens || state === 'open';
    const { sanctionId, amount } = counted;
    return [
      {
        type: 'ProgressReversed',
        data: { youthId, sanctionId, sanction, dueOn, reopens, owed, amount, reference, because },
      },
    ];
  },

  ReceiveProof({ sanctionId, proofId, kind }, file) {
    const plan = running(file);
    if (itemOf(plan, sanctionId).proofs[proofId]) return [];
    openItem(plan, sanctionId);
    return [{ type: 'ProofReceived', data: { sanctionId, kind, proofId } }];
  },

  ReturnProof({ sanctionId, proofId, because }, file) {
    const item = itemOf(running(file), sanctionId);
    if (item.proofs[proofId] === 'returned') return [];
    if (item.proofs[proofId] !== 'received') refuse('NoSuchProof', 'There is no such proof waiting to be looked at.');
    return [{ type: 'ProofReturned', data: { sanctionId, proofId, because, count: item.returns + 1 } }];
  },

  AcceptProof({ sanctionId, proofId, amount }, file, by) {
    if (file.stage !== 'unknown' && file.items[sanctionId]?.proofs[proofId] === 'accepted') return [];
    const plan = running(file);
    const item = openItem(plan, sanctionId);
    if (item.proofs[proofId] !== 'received') refuse('NoSuchProof', 'There is no such proof waiting to be looked at.');
    const counts = Math.min(amount ?? (item.unit === 'documents' ? 1 : remaining(item)), remaining(item));
    const accepted: PlanFact = { type: 'ProofAccepted', data: { sanctionId, proofId } };
    const progress: PlanFact = {
      type: 'ProgressRecorded',
      data: { sanctionId, amount: counts, surplus: 0, source: 'proof', reference: proofId, performedOn: by.today },
    };
    return [accepted, ...(counts > 0 ? [progress] : []), ...settling(plan, item, counts, by.today)];
  },
};

/** The sanction is completed when its amount is reached, and the plan when nothing of it is open. */
export function settling(plan: Running, item: PlanItem, counts: number, today: string): readonly PlanFact[] {
  const { sanctionId, sanction } = item;
  const { youthId } = plan;
  if (remaining(item) > counts) return [];
  const settled = withItem(plan, sanctionId, ({ done }) => ({ state: 'completed', done: done + counts }));
  return [{ type: 'SanctionCompleted', data: { youthId, sanctionId, sanction } }, ...completion(settled, today)];
}
