import { jurySecret, refuse, sealed, type Code, type Moment } from '#kernel';
import { count } from './counting.js';
import { forJudge } from './deliberation.ballots.js';
import type { Ballot } from './deliberation.events.js';
import type { Deliberation, DeliberationFact, DeliberationRows, Item, JuryRoom } from './deliberation.file.js';
import { deliberating } from './deliberation.gates.js';
import { handedOver, leftToJudge, recommended } from './handing-over.js';
import { happened } from './hearing.room.js';
import { floor } from './ranges.js';

const named = (found: readonly (readonly [Code, boolean])[]): Code[] => found.filter(([, is]) => is).map(([code]) => code);

interface Round {
  readonly sanction: Code;
  readonly amount?: number;
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
}

/** What the ballot would have been refused for, had it been cast on tablets. */
function irregularities(room: JuryRoom, item: Item | undefined, itemId: string, { sanction, amount, ...round }: Round): Code[] {
  const range = room.opened.ranges.find((one) => one.sanction === sanction);
  const outside = range !== undefined && amount !== undefined && (amount < floor(range) || amount > range.max);
  return named([
    ['not-offered', range === undefined],
    ['out-of-range', outside],
    ['votes-differ-from-jurors', round.inFavour + round.against + round.abstained !== room.jurors.length],
    ['below-quorum', room.jurors.length < room.opened.quorum],
    ['not-checked', item ? item.state === 'to-check' : (range?.checked ?? false)],
    ['decided-before', item?.state === 'agreed' || item?.state === 'to-judge'],
    ['other-ballot-open', room.ballot !== null && room.ballot.itemId !== itemId],
  ]);
}

/** The votes of a round as they were counted: how many, and of nobody. */
const votesOf = ({ inFavour, against, abstained, amount }: Round): Ballot[] => {
  const of = (choice: Ballot['choice'], n: number, figure?: number): Ballot[] =>
    Array.from({ length: n }, () => ({ jurorId: '', choice, ...(figure !== undefined && { amount: figure }) }));
  return [...of('for', inFavour, amount), ...of('against', against), ...of('abstain', abstained)];
};

/** The jury room of a paper that can still be entered. */
function entering(file: Deliberation, happenedAt: Moment, now: Moment, dayLocked: boolean) {
  if (file.stage === 'unknown') refuse('NotDeliberating', 'This jury has not retired to deliberate.');
  if (dayLocked) refuse('DocketLocked', 'The docket of that day is locked; the coordinator can open it again for a reason.');
  return happened(happenedAt, now);
}

/** What a jury counted and agreed on paper while nothing else worked. It happened: it is kept, and flagged where it was not in order. */
export const paperRows: DeliberationRows<'EnterTallyFromPaper' | 'EnterRecommendationFromPaper'> = {
  EnterTallyFromPaper({ deliberationId, itemId, details, happenedAt, ...round }, file, { now }, { dayLocked = false }) {
    const at = entering(file, happenedAt, now, dayLocked);
    if (file.stage === 'unknown' || file.stage === 'discharged' || file.stage === 'recommended') {
      const hearingId = file.stage === 'unknown' ? '' : file.opened.hearingId;
      return [
        { type: 'TallyEnteredFromPaper', data: { hearingId, itemId, round: 0, happenedAt: at, irregular: ['jury-room-closed'] } },
      ];
    }
    const item = file.items.find((one) => one.itemId === itemId);
    const number = (item?.round ?? 0) + 1;
    const { met, ...counted } = count(votesOf(round), file.jurors.length, file.opened.rule, round.amount ?? item?.amount ?? null);
    const outcome = met === 'open' && (item?.used ?? 0) + 1 >= file.opened.rounds ? 'deadlocked' : met;
    const facts: DeliberationFact[] = [
      ...(item ? [] : [proposed(file, deliberationId, itemId, round, details)]),
      ...(file.ballot?.itemId === itemId ? [] : [{ type: 'BallotOpened' as const, data: { round: number, itemId } }]),
      { type: 'BallotClosed', data: { round: number, itemId, ...counted, outcome } },
    ];
    const offered = file.opened.ranges.some(({ sanction }) => sanction === round.sanction);
    if (outcome === 'deadlocked' && offered && file.opened.judgeSetsDeadlocked) {
      const { unit } = file.opened.ranges.find(({ sanction }) => sanction === round.sanction)!;
      const argued = { itemId, sanction: round.sanction, unit };
      facts.push({ type: 'ItemReferredToJudge', data: forJudge(file, argued, counted.lowest, counted.highest) });
    }
    const irregular = irregularities(file, item, itemId, round);
    const { hearingId } = file.opened;
    return [...facts, { type: 'TallyEnteredFromPaper', data: { hearingId, itemId, round: number, happenedAt: at, irregular } }];
  },

  EnterRecommendationFromPaper({ indications, happenedAt }, file, { now }, { dayLocked = false }) {
    const at = entering(file, happenedAt, now, dayLocked);
    if (file.stage === 'recommended') return [];
    const room = deliberating(file);
    const items = recommended(room);
    const toJudge = leftToJudge(room, items);
    // Nothing that the jury agreed on is not something that happened.
    if (items.length + toJudge.length === 0)
      refuse('NothingAgreed', 'First enter the rounds in which the jury agreed on something.');
    const asked = [...items, ...toJudge].map(({ sanction }) => sanction);
    const irregular = named([
      ['below-quorum', room.jurors.length < room.opened.quorum],
      ['mandatory-missing', room.opened.ranges.some(({ mandatory, sanction }) => mandatory && !asked.includes(sanction))],
      ['out-of-range', items.some(({ amount, min, max }) => amount < min || amount > max)],
      ['ballot-open', room.ballot !== null],
    ]);
    const { hearingId } = room.opened;
    return [
      handedOver(room, { items, toJudge }, indications, at),
      { type: 'RecommendationEnteredFromPaper', data: { hearingId, happenedAt: at, irregular } },
    ];
  },
};

/** Something that first stands on paper; the foreperson handed it over. */
function proposed(room: JuryRoom, deliberationId: string, itemId: string, round: Round, details?: string): DeliberationFact {
  const secret = jurySecret(deliberationId);
  const range = room.opened.ranges.find(({ sanction }) => sanction === round.sanction);
  return {
    type: 'ItemProposed',
    data: {
      ...{ itemId, sanction: round.sanction, by: sealed(secret, room.foreperson ?? ''), wishOf: 'juror' },
      ...{ amount: round.amount ?? null, unit: range?.unit ?? 'none', addressee: null, checked: false },
      details: details === undefined ? null : sealed(secret, details),
    },
  };
}
