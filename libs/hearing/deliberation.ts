import { refuse } from '#kernel';
import { ratingsOf, tally } from './counting.js';
import { ballotRows } from './deliberation.ballots.js';
import { evolve } from './deliberation.evolve.js';
import type { JurorRatings } from './deliberation.events.js';
import { type DeliberationDecider, type DeliberationFact, type DeliberationRows, type JuryRoom } from './deliberation.file.js';
import { deliberating, present } from './deliberation.gates.js';
import { paperRows } from './deliberation.paper.js';
import { counted, pollRows } from './deliberation.poll.js';
import { talkRows } from './deliberation.talk.js';
import { handedOver, leftToJudge, recommended } from './handing-over.js';
import { rangesFor } from './ranges.js';

const discharged = ({ opened, jurors }: JuryRoom, because: string): DeliberationFact => ({
  type: 'DeliberationDischarged',
  data: { hearingId: opened.hearingId, caseId: opened.caseId, because, jurors: [...jurors] },
});

/**
 * The indications as counts. Where somebody left after an earlier recommendation, its counts stand: the difference between the
 * two would be what that juror had noticed.
 */
const tallyOf = ({ indications, tallied, jurors }: JuryRoom, rated: readonly JurorRatings[]) =>
  indications && (rated.length < jurors.length || jurors.length < tallied) ? indications : tally(rated);

/** Opening the jury room, leaving it, and handing over what was agreed. */
const courseRows: DeliberationRows<
  | 'OpenDeliberation'
  | 'LeaveDeliberation'
  | 'MakeRecommendation'
  | 'ReopenDeliberation'
  | 'DischargeDeliberation'
  | 'CloseRoomForGood'
> = {
  OpenDeliberation(
    { hearingId, caseId, dispositionId, policyVersion, jurors, foreperson, offenceClass },
    file,
    { now },
    { policy },
  ) {
    if (file.stage !== 'unknown') {
      if (file.stage !== 'discharged' && file.opened.hearingId === hearingId) return [];
      refuse('AlreadyOpened', 'This jury has retired already.');
    }
    const { quorum, decision: rule, rounds } = policy.panel;
    if (new Set(jurors).size < jurors.length) refuse('JurorTwice', 'The same juror cannot sit twice.');
    if (jurors.length < quorum) refuse('QuorumMissing', `This jury needs at least ${quorum} jurors.`);
    if (!jurors.includes(foreperson)) refuse('ForepersonNotOnPanel', 'The foreperson is one of the jurors.');
    const law = { policyVersion, quorum, rule, rounds, judgeSetsDeadlocked: policy.judge.setsDeadlockedItems };
    const ranges = rangesFor(policy, offenceClass);
    const data = { hearingId, caseId, dispositionId, jurors: [...jurors], foreperson, ...law, ranges, offenceClass, at: now };
    return [{ type: 'DeliberationOpened', data }];
  },

  LeaveDeliberation({ jurorId }, file) {
    const room = deliberating(file);
    if (!room.jurors.includes(jurorId)) {
      if (room.opened.jurors.includes(jurorId)) return [];
      present(file, jurorId);
    }
    const jurors = room.jurors.filter((one) => one !== jurorId);
    const quorumHolds = jurors.length >= room.opened.quorum;
    const votes = room.ballot?.votes ?? {};
    const rated = ratingsOf(room.ratings, jurors).length;
    const votesIn = jurors.filter((one) => votes[one]).length;
    const left: DeliberationFact = { type: 'JurorLeft', data: { jurorId, quorumHolds, rated, votesIn } };
    if (quorumHolds) return [left, ...counted(room.poll, jurors)];
    return [left, discharged({ ...room, jurors }, 'quorum-lost')];
  },

  MakeRecommendation({ jurorId }, file, { now }) {
    if (file.stage === 'recommended' && file.foreperson === jurorId) return [];
    const room = present(file, jurorId);
    const { quorum, ranges } = room.opened;
    if (room.foreperson !== jurorId) refuse('ForepersonHandsOver', 'The foreperson hands over what the jury agreed.');
    if (room.jurors.length < quorum) refuse('QuorumMissing', `This jury needs at least ${quorum} jurors.`);
    if (room.ballot) refuse('BallotOpen', 'A ballot is still open.');
    if (room.poll?.open) refuse('PollOpen', 'Every juror answers first whether the draft is right.');
    const rated = ratingsOf(room.ratings, room.jurors);
    const allRated = rated.length === room.jurors.length;
    if (!allRated && !room.indications)
      refuse('RatingsMissing', 'Every juror first says what they noticed of the four indications.');
    const items = recommended(room);
    const toJudge = leftToJudge(room, items);
    const missing = ranges.find(
      (one) => one.mandatory && ![...items, ...toJudge].some(({ sanction }) => sanction === one.sanction),
    );
    if (missing) refuse('MandatoryMissing', `${missing.name} belongs in every recommendation for this offence.`);
    if (items.length + toJudge.length === 0) refuse('NothingAgreed', 'The jury has agreed on nothing yet.');
    return [handedOver(room, { items, toJudge }, tallyOf(room, rated), now)];
  },

  ReopenDeliberation({ because }, file, { now }) {
    if (file.stage === 'deliberating' && file.indications) return [];
    if (file.stage !== 'recommended') refuse('NothingToRevise', 'The jury has made no recommendation that could be sent back.');
    if (file.closedForGood) refuse('RoomClosedForGood', 'This jury room was closed for good; what was said in it is gone.');
    const { hearingId, caseId } = file.opened;
    return [{ type: 'DeliberationReopened', data: { hearingId, caseId, because, at: now } }];
  },

  DischargeDeliberation({ because }, file) {
    if (file.stage === 'discharged') return [];
    return [discharged(file.stage === 'recommended' ? file : deliberating(file), because)];
  },

  CloseRoomForGood(_, file, __, { policy }) {
    // A jury that is still at it keeps its room; and a policy may keep what was said as long as the case.
    if (file.stage === 'unknown' || file.stage === 'deliberating' || file.closedForGood) return [];
    if ((policy.panel.secretKept ?? 'until-final') !== 'until-final') return [];
    const { hearingId, caseId } = file.opened;
    return [{ type: 'JurySecretDestroyed', data: { hearingId, caseId } }];
  },
};

/** A jury deliberating: what each juror noticed, what they propose, how they vote, and what they recommend. */
export const deliberationDecider: DeliberationDecider = {
  category: 'deliberation',
  initial: { stage: 'unknown' },
  decide: { ...courseRows, ...talkRows, ...ballotRows, ...pollRows, ...paperRows },
  evolve,
};
