import { refuse, type CommandsOf, type Decider, type Fact } from '#kernel';
import { amended, amendment, holds, isAmending, refuseWhileAmending } from './disposition.amending.js';
import type * as Commands from './disposition.commands.js';
import type { DispositionEvents } from './disposition.events.js';
import { fingerprint, type AtBench, type Disposition, type Pronounced } from './disposition.file.js';
import { checkSignatory, completionDay, mayLower, pronounce, withAmounts, type DispositionKnown } from './disposition.rules.js';
import { paperRows } from './disposition.paper.js';
import { underCase } from './sealing.js';

/** A jury that was sent back twice has said what it has to say. */
export const MOST_ROUNDS = 3;

/** The judge's side of a case: from the jury's recommendation to a disposition that the family has agreed to. */
export const dispositionDecider: Decider<Disposition, DispositionEvents, CommandsOf<typeof Commands>, DispositionKnown> = {
  category: 'disposition',
  initial: { stage: 'unknown' },

  decide: {
    ReceiveRecommendation({ caseId, hearingId, deliberationId, policyVersion, unanimous, ...sent }, file, _, known) {
      const revised = file.stage === 'sent-back';
      if (file.stage !== 'unknown' && !revised) {
        if (file.brief.caseId === caseId && file.received === fingerprint(sent.items, sent.toJudge)) return [];
        refuse('AlreadyReceived', 'The judge already has this jury’s recommendation.');
      }
      if (revised && file.brief.caseId !== caseId) refuse('OtherCase', 'This disposition belongs to another case.');
      if (sent.items.length + sent.toJudge.length === 0)
        refuse('NothingRecommended', 'A recommendation needs at least one item.');
      const items = sent.items.map((item) => ({ ...item, details: underCase(caseId, item.details) }));
      const recommendations = sent.recommendations.map((words) => underCase(caseId, words)!);
      const round = revised ? file.brief.round + 1 : 1;
      const { offenceClass } = known.respondent;
      const { toJudge, indications, addressees } = sent;
      return [
        {
          type: 'RecommendationReceived',
          data: {
            caseId,
            hearingId,
            deliberationId,
            policyVersion,
            offenceClass,
            round,
            items,
            toJudge,
            unanimous,
            indications,
            recommendations,
            addressees,
          },
        },
      ];
    },

    SetDeadlockedItem({ itemId, amount, details }, file, _, { policy }) {
      const bench = undecided(file);
      const item = bench.unset.find((deadlocked) => deadlocked.itemId === itemId);
      if (!item) {
        if (bench.items.some((set) => set.itemId === itemId && set.amount === amount)) return [];
        refuse('NotDeadlocked', 'The judge sets only an item on which the jury could not agree, and sets it once.');
      }
      if (!policy.judge.setsDeadlockedItems)
        refuse('PolicyForbidsSetting', 'Under this policy a deadlocked item goes back to the jury.');
      const { lowest, highest } = item;
      if (amount < lowest || amount > highest)
        refuse(
          'OutsideTheJurorsFigures',
          `The jurors’ figures lay between ${lowest} and ${highest}; the judge sets the item between them.`,
        );
      return [
        { type: 'ItemSetByJudge', data: { itemId, amount, lowest, highest, details: underCase(bench.brief.caseId, details) } },
      ];
    },

    SaveFirstView({ leaning }, file) {
      const { firstView } = undecided(file);
      if (firstView === leaning) return [];
      if (firstView !== null) refuse('FirstViewStands', 'A first view is saved once, before similar cases are seen.');
      return [{ type: 'FirstViewSaved', data: { leaning } }];
    },

    LowerItem({ itemId, amount, because, reason }, file, by, { policy }) {
      if (isAmending(file)) holds(file, by);
      const bench = isAmending(file) ? file : undecided(file);
      const item =
        bench.items.find((one) => one.itemId === itemId) ??
        refuse('NoSuchItem', 'The recommendation has no such item, or it is not set yet.');
      if (item.amount === amount) return [];
      if (!policy.judge.mayLower)
        refuse('PolicyForbidsLowering', 'Under this policy the judge sends a recommendation back rather than lowering it.');
      mayLower(item, amount, bench.brief.offenceClass, policy);
      return [
        {
          type: 'ItemLowered',
          data: { itemId, from: item.amount, to: amount, because, reason: underCase(bench.brief.caseId, reason)! },
        },
      ];
    },

    ApproveRecommendation({ judgeId }, file) {
      if (file.stage === 'approved') return [];
      const { unset } = undecided(file);
      if (unset.length > 0) refuse('ItemsNotSet', 'The judge first sets the items on which the jury could not agree.');
      return [{ type: 'RecommendationApproved', data: { judgeId } }];
    },

    SendBackRecommendation({ because, reason }, file, _, { policy }) {
      if (file.stage === 'sent-back') return [];
      const { brief } = undecided(file);
      if (!policy.judge.maySendBack) refuse('PolicyForbidsSendingBack', 'Under this policy a recommendation is not sent back.');
      if (brief.round >= MOST_ROUNDS) refuse('SentBackTwice', 'A jury is sent back at most twice.');
      const { deliberationId, hearingId, caseId } = brief;
      return [
        {
          type: 'RecommendationSentBack',
          data: { because, reason: underCase(caseId, reason)!, deliberationId, hearingId, caseId },
        },
      ];
    },

    PronounceDisposition({ dispositionId, judgeId, planId = dispositionId, ...said }, file, by, known) {
      if (isAmending(file)) {
        holds(file, by);
        return [pronounce(file, amended(file, { judgeId, ...said }), by, known)];
      }
      if (isPronounced(file) && file.stage !== 'returned') {
        if (said.completeBy === undefined || said.completeBy === file.pronounced.completeBy) return [];
        refuse('AlreadyPronounced', 'The disposition was pronounced already.');
      }
      if (file.stage !== 'approved') refuse('NotApproved', 'Only an approved recommendation can be pronounced.');
      const completeBy = completionDay(said.completeBy, by.today, known.policy, known.respondent.longStopOn);
      const saying = {
        judgeId,
        planId,
        completeBy,
        terms: said.terms ?? [],
        harmedPartyAgreedTo: said.harmedPartyAgreedTo ?? [],
      };
      return [pronounce(file, saying, by, known)];
    },

    AcceptDisposition({ by, personId }, file, _, { respondent }) {
      if (file.stage === 'agreed') return [];
      refuseWhileAmending(file);
      if (file.stage === 'objected') refuse('ObjectionOpen', 'An objection is before the judge; it is decided first.');
      if (file.stage !== 'pronounced') refuse('NotPronounced', 'Only a pronounced disposition can be accepted.');
      checkSignatory(by, personId, respondent);
      const signed = new Set([...file.accepted.map((one) => one.by), by]);
      const facts: Fact<DispositionEvents>[] = file.accepted.some((one) => one.by === by && one.personId === personId)
        ? []
        : [{ type: 'DispositionAccepted', data: { by, personId } }];
      if (!signed.has('youth') || !(respondent.alone || signed.has('guardian') || signed.has('independent-adult'))) return facts;
      const { caseId, hearingId, planId, policyVersion, items, completeBy } = file.pronounced;
      const agreed = { caseId, hearingId, youthId: respondent.youthId, planId, policyVersion, items, completeBy };
      return [...facts, { type: 'DispositionAgreed', data: agreed }];
    },

    ObjectToDisposition({ by, personId, reason }, file, { today }, { respondent }) {
      if (file.stage === 'objected') return [];
      refuseWhileAmending(file);
      if (file.stage === 'agreed') refuse('AlreadyAgreed', 'It was agreed to; what must change now is changed in the plan.');
      if (file.stage !== 'pronounced') refuse('NotPronounced', 'Only a pronounced disposition can be objected to.');
      checkSignatory(by, personId, respondent);
      if (file.stands)
        refuse('ObjectionDecided', 'The judge has decided the objection; the family may accept, or the case goes back.');
      if (today > file.pronounced.objectBy) refuse('ObjectionTooLate', `Objections were open until ${file.pronounced.objectBy}.`);
      return [{ type: 'DispositionObjected', data: { by, personId, reason: underCase(file.brief.caseId, reason)! } }];
    },

    DecideObjection({ judgeId, outcome, reason, lowered = [] }, file, by, known) {
      refuseWhileAmending(file);
      if (file.stage === 'returned' && outcome === 'returned') return [];
      if (file.stage === 'pronounced' && file.stands && outcome === 'stands') return [];
      const stoodAndRefused = file.stage === 'pronounced' && file.stands && outcome === 'returned';
      if (!isPronounced(file) || (file.stage !== 'objected' && !stoodAndRefused))
        refuse('NoObjection', 'There is no objection to decide.');
      const { caseId, offenceClass } = file.brief;
      const decided: Fact<DispositionEvents> = {
        type: 'ObjectionDecided',
        data: { caseId, judgeId, outcome, reason: underCase(caseId, reason) },
      };
      if (outcome !== 'modified') return [decided];
      if (lowered.length === 0) refuse('NothingModified', 'Say which item is lowered, or let the disposition stand.');
      const lowerings = lowered.map(({ itemId, amount }): Fact<DispositionEvents> => {
        const item = file.items.find((one) => one.itemId === itemId) ?? refuse('NoSuchItem', 'The disposition has no such item.');
        mayLower(item, amount, offenceClass, known.policy);
        return {
          type: 'ItemLowered',
          data: { itemId, from: item.amount, to: amount, because: 'objection', reason: underCase(caseId, reason ?? '')! },
        };
      });
      return [
        decided,
        ...lowerings,
        pronounce({ ...file, items: withAmounts(file.items, lowered) }, amended(file, { judgeId }), by, known),
      ];
    },

    ...amendment,
    ...paperRows,
  },

  evolve: {
    // What was pronounced stands in the facts beside it.
    DecisionEnteredFromPaper: (file) => file,
    RecommendationReceived: (
      file,
      { items, toJudge, caseId, hearingId, deliberationId, policyVersion, offenceClass, round },
    ) => ({
      stage: 'recommended',
      brief: { caseId, hearingId, deliberationId, policyVersion, offenceClass, round },
      items,
      unset: toJudge,
      firstView: file.stage === 'unknown' ? null : file.firstView,
      received: fingerprint(items, toJudge),
    }),
    ItemSetByJudge: (file, { itemId, amount, lowest, highest, details }) => {
      const bench = undecided(file);
      const { sanction, unit } = bench.unset.find((item) => item.itemId === itemId)!;
      const set = { itemId, sanction, unit, amount, min: lowest, max: highest, details };
      return {
        ...bench,
        stage: 'recommended',
        items: [...bench.items, set],
        unset: bench.unset.filter((item) => item.itemId !== itemId),
      };
    },
    FirstViewSaved: (file, { leaning }) => ({ ...undecided(file), stage: 'recommended', firstView: leaning }),
    ItemLowered: (file, { itemId, to }) =>
      file.stage === 'unknown' ? file : { ...file, items: withAmounts(file.items, [{ itemId, amount: to }]) },
    RecommendationApproved: (file) => ({ ...undecided(file), stage: 'approved' }),
    RecommendationSentBack: (file) => ({ ...undecided(file), stage: 'sent-back' }),
    DispositionPronounced: (file, pronounced) =>
      file.stage === 'unknown' ? file : { ...file, stage: 'pronounced', pronounced, accepted: [], stands: false, amending: null },
    AmendmentOpened: (file, { heldBy }) =>
      isPronounced(file) ? { ...file, stage: 'amending', amending: { heldBy, items: file.items } } : file,
    AmendmentCancelled: (file) =>
      isPronounced(file) ? { ...file, stage: 'pronounced', items: file.amending?.items ?? file.items, amending: null } : file,
    DispositionAccepted: (file, signature) => (isPronounced(file) ? { ...file, accepted: [...file.accepted, signature] } : file),
    DispositionAgreed: (file) => (isPronounced(file) ? { ...file, stage: 'agreed' } : file),
    DispositionObjected: (file) => (isPronounced(file) ? { ...file, stage: 'objected' } : file),
    ObjectionDecided: (file, { outcome }) =>
      isPronounced(file)
        ? { ...file, stage: outcome === 'returned' ? 'returned' : 'pronounced', stands: outcome === 'stands' }
        : file,
  },
};

const isPronounced = (file: Disposition): file is Extract<Disposition, Pronounced> => 'pronounced' in file;

function undecided(file: Disposition): AtBench {
  if (file.stage === 'unknown') refuse('NoRecommendation', 'No recommendation has been received.');
  if (file.stage !== 'recommended') refuse('NotBeforeTheJudge', 'The recommendation is not before the judge now.');
  return file;
}
