import type { Code, Id } from '#kernel';
import type { Ballot, Indication, JurorRatings, Rating, Ratings, Tally } from './deliberation.events.js';

/** What a round of ballots came to. */
export interface Count {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly met: 'agreed' | 'rejected' | 'open';
  /** The figure agreed on. */
  readonly amount: number | null;
  /** The figures the jurors argued over. */
  readonly lowest: number | null;
  readonly highest: number | null;
}

/**
 * Enough of those present to decide. Unanimous: every juror, so that an abstention keeps it open. Consensus: nobody on the
 * other side and more than half on this one; whoever abstains stands aside. Majority: more than half.
 */
function enough(rule: Code, side: number, other: number, present: number): boolean {
  if (rule === 'unanimous') return side === present;
  if (rule === 'consensus') return other === 0 && side * 2 > present;
  return side * 2 > present;
}

/** Counts one round: an item is agreed when enough jurors want it, and enough of them the same figure. */
export function count(votes: readonly Ballot[], present: number, rule: Code, proposed: number | null): Count {
  const of = (choice: Ballot['choice']) => votes.filter((vote) => vote.choice === choice);
  const [infavour, against, abstain] = [of('for'), of('against'), of('abstain')];
  const figures = [...infavour.map((vote) => vote.amount ?? proposed), ...against.map((vote) => vote.amount ?? null)].filter(
    (figure) => figure !== null,
  );
  const shared = new Map<number | null, number>();
  for (const vote of infavour) shared.set(vote.amount ?? proposed, (shared.get(vote.amount ?? proposed) ?? 0) + 1);
  const [favourite] = [...shared].sort(([, a], [, b]) => b - a);
  const wanted = enough(rule, infavour.length, against.length, present);
  const agreed = wanted && favourite !== undefined && enough(rule, favourite[1], against.length, present);
  const rejected = enough(rule, against.length, infavour.length, present);
  return {
    for: infavour.length,
    against: against.length,
    abstain: abstain.length,
    met: agreed ? 'agreed' : rejected ? 'rejected' : 'open',
    amount: agreed ? favourite[0] : null,
    lowest: figures.length > 0 ? Math.min(...figures) : null,
    highest: figures.length > 0 ? Math.max(...figures) : null,
  };
}

const INDICATIONS: readonly Indication[] = ['owns', 'impact', 'change', 'ready'];
const RATINGS: readonly Rating[] = ['clearly', 'partly', 'not-yet', 'could-not-tell'];

/** How often each answer was given about each indication; it guides the talk and sizes nothing. */
export function tally(ratings: readonly JurorRatings[]): Record<Indication, Tally> {
  const counts = (indication: Indication) =>
    Object.fromEntries(RATINGS.map((rating) => [rating, ratings.filter((one) => one[indication] === rating).length])) as Record<
      Rating,
      number
    >;
  return Object.fromEntries(INDICATIONS.map((indication) => [indication, counts(indication)])) as Record<Indication, Tally>;
}

/** The ratings of those present, in no order that would tell who gave them. */
export const ratingsOf = (ratings: Readonly<Record<Id, JurorRatings>>, jurors: readonly Id[]): JurorRatings[] =>
  jurors.map((juror) => ratings[juror]).filter((one) => one !== undefined);

const LONGEST = INDICATIONS.length * Math.max(...RATINGS.map((rating) => rating.length));

/** What makes the ratings of one juror as long as those of any other: sealed, their length is all that can be seen. */
export const evenly = (ratings: Ratings): string =>
  ' '.repeat(LONGEST - INDICATIONS.reduce((length, indication) => length + ratings[indication].length, 0));
