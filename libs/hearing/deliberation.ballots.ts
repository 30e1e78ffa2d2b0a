import { jurySecret, refuse, sealed } from '#kernel';
import { count } from './counting.js';
import type { Ballot, ItemForJudge } from './deliberation.events.js';
import type { DeliberationFact, DeliberationRows, Item, JuryRoom } from './deliberation.file.js';
import { deliberating, itemOf, present, rangeOf } from './deliberation.gates.js';
import { floor, within } from './ranges.js';

/** Whether the policy leaves the item to the judge when the jury cannot agree on it. */
const goesToJudge = (room: JuryRoom, { sanction }: Item) => room.opened.judgeSetsDeadlocked && rangeOf(room, sanction) !== null;

/** The item with the lowest and highest figure argued over; the whole range where nobody named one. */
export function forJudge(
  room: JuryRoom,
  { itemId, sanction, unit }: Pick<Item, 'itemId' | 'sanction' | 'unit'>,
  lowest: number | null,
  highest: number | null,
): ItemForJudge {
  const range = rangeOf(room, sanction)!;
  return { itemId, sanction, unit, lowest: lowest ?? floor(range), highest: highest ?? range.max };
}

/** Refuses a ballot on something that cannot be voted on now. */
function mayBeBalloted(room: JuryRoom, item: Item): void {
  if (item.state === 'to-check') refuse('NotCheckedYet', 'An adult checks this proposal before the ballot.');
  if (item.state === 'struck' || item.state === 'withdrawn')
    refuse('ProposalGone', 'This proposal is no longer before the jury.');
  if (item.state !== 'open' && !item.carried) refuse('AlreadyDecided', 'The jury has decided on it.');
  const range = rangeOf(room, item.sanction);
  // After the judge sent it back, a new agreement takes the place of an old one; things of the jury's own stand beside each other.
  const stands = (one: Item) =>
    one !== item && one.sanction === item.sanction && one.state === 'agreed' && (!one.carried || range?.freeForm);
  const agreed = room.items.filter(stands);
  if (!range || agreed.length === 0) return;
  const asked = agreed.reduce((sum, one) => sum + (one.agreed ?? 0), 0);
  if (!range.freeForm || asked + floor(range) > range.max)
    refuse('AlreadyAgreed', `${range.name}: the jury has agreed on as much as it may ask.`);
}

/** Secret ballots, one item at a time, round by round. */
export const ballotRows: DeliberationRows<'OpenBallot' | 'CastBallot' | 'CloseBallot' | 'ReferItemToJudge'> = {
  OpenBallot({ itemId }, file) {
    const room = deliberating(file);
    if (room.ballot?.itemId === itemId) return [];
    if (room.ballot) refuse('BallotOpen', 'The jury is voting on something else; one ballot is open at a time.');
    if (room.poll?.open) refuse('PollOpen', 'Every juror answers first whether the draft is right.');
    const item = itemOf(room, itemId);
    mayBeBalloted(room, item);
    return [{ type: 'BallotOpened', data: { round: item.round + 1, itemId } }];
  },

  CastBallot({ deliberationId, jurorId, itemId, ballotId, choice, amount, round }, file) {
    const room = present(file, jurorId);
    const open = room.ballot;
    if (open?.itemId !== itemId) refuse('NoBallotOpen', 'No ballot is open on this.');
    if (round !== undefined && round !== open.round)
      refuse('RoundOver', 'That round was closed before the vote came. Look again, and vote in this one.');
    const item = itemOf(room, itemId);
    const range = rangeOf(room, item.sanction);
    const figure = choice === 'abstain' || !range ? undefined : amount;
    if (range && figure !== undefined) within(range, figure);
    if (range && choice === 'for' && figure === undefined && item.amount === null)
      refuse('AmountMissing', 'The proposal leaves the figure open; say how much.');
    const ballot: Ballot = { jurorId, choice, ...(figure !== undefined && { amount: figure }) };
    const earlier = open.votes[jurorId];
    if (earlier && earlier.choice === choice && earlier.amount === figure) return [];
    const votesIn = Object.keys({ ...open.votes, [jurorId]: ballot }).length;
    const data = { round: open.round, itemId, ballot: sealed(jurySecret(deliberationId), ballot), ballotId, votesIn };
    return [{ type: 'BallotCast', data }];
  },

  CloseBallot({ itemId }, file) {
    const room = deliberating(file);
    const item = itemOf(room, itemId);
    const open = room.ballot;
    if (open?.itemId !== itemId) {
      if (item.round > 0) return [];
      refuse('NoBallotOpen', 'No ballot is open on this.');
    }
    const votes = Object.values(open.votes);
    const missing = room.jurors.length - votes.length;
    if (missing > 0) refuse('NotAllHaveVoted', `The ballot is counted when every juror present has voted; ${missing} have not.`);
    const { met, ...counted } = count(votes, room.jurors.length, room.opened.rule, item.amount);
    const outcome = met === 'open' && item.used >= room.opened.rounds ? 'deadlocked' : met;
    const closed: DeliberationFact = { type: 'BallotClosed', data: { round: open.round, itemId, ...counted, outcome } };
    if (outcome !== 'deadlocked' || !goesToJudge(room, item)) return [closed];
    return [closed, { type: 'ItemReferredToJudge', data: forJudge(room, item, counted.lowest, counted.highest) }];
  },

  ReferItemToJudge({ itemId }, file) {
    const room = deliberating(file);
    const item = itemOf(room, itemId);
    if (item.state === 'to-judge') return [];
    if (!goesToJudge(room, item)) refuse('NotForTheJudge', 'The policy of this hearing does not leave this to the judge.');
    if (room.ballot?.itemId === itemId) refuse('BallotOpen', 'The jury is voting on it.');
    if (item.state !== 'open' || item.round === 0)
      refuse('NotArguedOver', 'Only what the jury has voted on and not agreed on is left to the judge.');
    return [{ type: 'ItemReferredToJudge', data: forJudge(room, item, item.lowest || null, item.highest || null) }];
  },
};
