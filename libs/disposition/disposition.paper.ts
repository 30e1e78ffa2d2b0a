import { refuse, type Code, type CommandsOf, type Decider, type Fact } from '#kernel';
import type { Policy } from '#programme';
import type * as Commands from './disposition.commands.js';
import type { DispositionEvents } from './disposition.events.js';
import type { AtBench, Disposition } from './disposition.file.js';
import { completionDay, pronounce, withAmounts, type DispositionKnown } from './disposition.rules.js';
import { underCase } from './sealing.js';

type Lowered = readonly { readonly itemId: string; readonly amount: number }[];

/** The policy without what would refuse something that was read out already. */
const asItHappened = (policy: Policy): Policy => ({
  ...policy,
  service: { ...policy.service, totalCapMinutes: null },
  catalogue: policy.catalogue.map((sanction) => ({ ...sanction, requires: [] })),
});

/** What the bench would have refused. */
function irregularities({ items, unset }: AtBench, lowered: Lowered, policy: Policy): Code[] {
  const now = withAmounts(items, lowered);
  const changed = now.filter(({ itemId, amount }) => items.find((one) => one.itemId === itemId)?.amount !== amount);
  const minutes = now.filter(({ unit }) => unit === 'minutes').reduce((sum, { amount }) => sum + amount, 0);
  const requires = (what: 'harmed-party-consent' | 'topic-and-length') =>
    now.filter(({ sanction }) => policy.catalogue.some(({ code, requires: asked }) => code === sanction && asked.includes(what)));
  const found: readonly (readonly [Code, boolean])[] = [
    ['item-unknown', lowered.some(({ itemId }) => !items.some((one) => one.itemId === itemId))],
    ['raised', changed.some(({ itemId, amount }) => amount > (items.find((one) => one.itemId === itemId)?.amount ?? 0))],
    ['below-range', changed.some(({ amount, min }) => amount > 0 && amount < min)],
    ['lowering-not-allowed', changed.length > 0 && !policy.judge.mayLower],
    ['items-not-set', unset.length > 0],
    ['above-service-cap', policy.service.totalCapMinutes !== null && minutes > policy.service.totalCapMinutes],
    ['harmed-party-not-on-record', requires('harmed-party-consent').length > 0],
    ['topic-and-length-missing', requires('topic-and-length').some(({ details }) => details === null)],
  ];
  return found.filter(([, is]) => is).map(([code]) => code);
}

type Rows = Decider<Disposition, DispositionEvents, CommandsOf<typeof Commands>, DispositionKnown>['decide'];

/** What a judge pronounced from paper while nothing else worked. It happened: it is kept, and flagged where it was not in order. */
export const paperRows: Pick<Rows, 'EnterDecisionFromPaper'> = {
  EnterDecisionFromPaper({ dispositionId, judgeId, lowered, reason, happenedAt }, file, by, known) {
    if (file.stage === 'unknown') refuse('NothingRecommended', 'There is no recommendation that a judge could have decided on.');
    if (known.paper?.dayLocked)
      refuse('DocketLocked', 'The docket of that day is locked; the coordinator can open it again for a reason.');
    const at = new Date(happenedAt).toISOString();
    if (at > by.now) refuse('NotYetHappened', 'The record holds what has happened.');
    const { hearingId, caseId } = file.brief;
    const entered = (irregular: readonly Code[]): Fact<DispositionEvents> => ({
      type: 'DecisionEnteredFromPaper',
      data: { hearingId, judgeId, happenedAt: at, irregular },
    });
    // What is decided stays decided; that something else stands on paper is for a person to look at.
    if (file.stage !== 'recommended' && file.stage !== 'approved')
      return [entered([file.stage === 'sent-back' ? 'sent-back' : 'pronounced-already'])];
    const today = known.paper?.heardOn ?? by.today;
    const items = withAmounts(file.items, lowered);
    const lowerings = file.items.flatMap((item): Fact<DispositionEvents>[] => {
      const to = items.find(({ itemId }) => itemId === item.itemId)!.amount;
      if (to === item.amount) return [];
      const because = underCase(caseId, reason ?? 'As it stands on paper.')!;
      return [
        { type: 'ItemLowered', data: { itemId: item.itemId, from: item.amount, to, because: 'from-paper', reason: because } },
      ];
    });
    const completeBy = completionDay(undefined, today, known.policy, known.respondent.longStopOn);
    const saying = { judgeId, planId: dispositionId, completeBy, terms: [], harmedPartyAgreedTo: [] };
    const lenient = { ...known, policy: asItHappened(known.policy) };
    return [
      ...lowerings,
      ...(file.stage === 'approved' ? [] : [{ type: 'RecommendationApproved' as const, data: { judgeId } }]),
      pronounce({ ...file, items }, saying, { ...by, today }, lenient),
      entered(irregularities(file, lowered, known.policy)),
    ];
  },
};
