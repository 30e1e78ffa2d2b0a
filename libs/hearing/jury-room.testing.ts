import { jurySecret, sealed, type Fact } from '#kernel';
import { evenly } from './counting.js';
import type { Ballot, DeliberationEvents, JurorRatings, Origin, Ratings } from './deliberation.events.js';
import { rangesFor } from './ranges.js';
import { policyForSpecs } from './policy.testing.js';
import { at } from './story.testing.js';

type Told = Fact<DeliberationEvents>;

const secret = jurySecret('deliberation');
export const inSecret = <T>(value: T) => sealed(secret, value);

export const openedRoom: DeliberationEvents['DeliberationOpened'] = {
  hearingId: 'hearing',
  caseId: 'case',
  dispositionId: 'disposition',
  policyVersion: 3,
  jurors: ['ana', 'ben', 'cleo', 'dev'],
  foreperson: 'ana',
  quorum: 3,
  rule: 'unanimous',
  rounds: 2,
  judgeSetsDeadlocked: true,
  ranges: rangesFor(policyForSpecs, 'theft'),
  offenceClass: 'theft',
  at: at('14:30'),
};

export const roomOpened: Told = { type: 'DeliberationOpened', data: openedRoom };

export const ratingsBy = (jurorId: string, rating: JurorRatings['owns'] = 'clearly'): JurorRatings => {
  const ratings: Ratings = { owns: rating, impact: 'partly', change: 'clearly', ready: 'could-not-tell' };
  return { jurorId, ...ratings, even: evenly(ratings) };
};

export const rated = (jurorId: string, count: number, rating: JurorRatings['owns'] = 'clearly'): Told => ({
  type: 'IndicationsRated',
  data: { juror: inSecret(jurorId), ratings: inSecret(ratingsBy(jurorId, rating)), count },
});

export const allRated: Told[] = openedRoom.jurors.map((juror, i) => rated(juror, i + 1, i === 0 ? 'not-yet' : 'clearly'));

export const proposed = (itemId: string, sanction: string, more: Partial<DeliberationEvents['ItemProposed']> = {}): Told => ({
  type: 'ItemProposed',
  data: {
    itemId,
    sanction,
    by: inSecret('ben'),
    wishOf: 'juror' satisfies Origin,
    amount: null,
    unit: openedRoom.ranges.find((one) => one.sanction === sanction)?.unit ?? 'none',
    details: null,
    addressee: null,
    checked: false,
    ...more,
  },
});

export const balloting = (itemId: string, round = 1): Told => ({ type: 'BallotOpened', data: { round, itemId } });

export const cast = (itemId: string, votesIn: number, ballot: Ballot, round = 1): Told => ({
  type: 'BallotCast',
  data: { round, itemId, ballot: inSecret(ballot), ballotId: `${itemId}-${round}-${votesIn}`, votesIn },
});

/** Every juror votes the same way. */
export const allCast = (itemId: string, ballot: Omit<Ballot, 'jurorId'>, round = 1): Told[] =>
  openedRoom.jurors.map((jurorId, i) => cast(itemId, i + 1, { jurorId, ...ballot }, round));

export const closed = (itemId: string, more: Partial<DeliberationEvents['BallotClosed']> = {}): Told => ({
  type: 'BallotClosed',
  data: {
    round: 1,
    itemId,
    for: 4,
    against: 0,
    abstain: 0,
    outcome: 'agreed',
    amount: null,
    lowest: null,
    highest: null,
    ...more,
  },
});

/** A proposal on which the jury agreed at once. */
export const agreed = (
  itemId: string,
  sanction: string,
  amount: number | null,
  more: Partial<DeliberationEvents['ItemProposed']> = {},
): Told[] => [
  proposed(itemId, sanction, { amount, ...more }),
  balloting(itemId),
  closed(itemId, { amount, lowest: amount, highest: amount }),
];
