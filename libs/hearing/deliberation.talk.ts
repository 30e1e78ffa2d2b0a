import { jurySecret, refuse, sealed } from '#kernel';
import { THIRD_PARTY, type DeliberationRows } from './deliberation.file.js';
import { deliberating, itemOf, present, rangeOf } from './deliberation.gates.js';
import { evenly } from './counting.js';
import { onlyFigure, within } from './ranges.js';

/** What jurors notice, propose and say before they vote. */
export const talkRows: DeliberationRows<
  | 'RateIndications'
  | 'KeepNote'
  | 'ProposeItem'
  | 'MakeComment'
  | 'CheckProposal'
  | 'WithdrawItem'
  | 'FeelPushed'
  | 'NameForeperson'
> = {
  RateIndications({ deliberationId, jurorId, owns, impact, change, ready, note }, file) {
    const { ratings } = present(file, jurorId);
    const said = { owns, impact, change, ready };
    const rated = { jurorId, ...said, ...(note !== undefined && { note }), even: evenly(said) };
    if (JSON.stringify(ratings[jurorId]) === JSON.stringify(rated)) return [];
    const count = Object.keys({ ...ratings, [jurorId]: rated }).length;
    const secret = jurySecret(deliberationId);
    return [{ type: 'IndicationsRated', data: { juror: sealed(secret, jurorId), ratings: sealed(secret, rated), count } }];
  },

  KeepNote({ deliberationId, jurorId, text }, file) {
    if (present(file, jurorId).notes[jurorId] === text) return [];
    return [{ type: 'NoteKept', data: { note: sealed(jurySecret(deliberationId), { jurorId, text }) } }];
  },

  ProposeItem({ deliberationId, jurorId, itemId, sanction, amount, details, addressee, wishOf }, file) {
    const room = present(file, jurorId);
    if (room.items.some((one) => one.itemId === itemId)) return [];
    const range = rangeOf(room, sanction);
    if (!range && !addressee) refuse('ToWhom', 'Say to whom the recommendation is addressed.');
    if (!range && amount !== undefined) refuse('NoFigure', 'A recommendation to somebody else has no figure.');
    if (range && amount !== undefined) within(range, amount);
    if ((range?.detailed ?? true) && details === undefined)
      refuse('DetailsMissing', 'Say what it is about, and how long it should be where that matters.');
    const secret = jurySecret(deliberationId);
    return [
      {
        type: 'ItemProposed',
        data: {
          itemId,
          sanction,
          by: sealed(secret, jurorId),
          wishOf: wishOf ?? 'juror',
          amount: range ? (amount ?? onlyFigure(range)) : null,
          unit: range?.unit ?? 'none',
          details: details === undefined ? null : sealed(secret, details),
          addressee: sanction === THIRD_PARTY ? (addressee ?? null) : null,
          checked: range?.checked ?? true,
        },
      },
    ];
  },

  MakeComment({ deliberationId, jurorId, commentId, itemId, text }, file) {
    const room = present(file, jurorId);
    if (itemId !== undefined) itemOf(room, itemId);
    const secret = jurySecret(deliberationId);
    return [
      {
        type: 'CommentMade',
        data: { commentId, itemId: itemId ?? null, by: sealed(secret, jurorId), text: sealed(secret, text) },
      },
    ];
  },

  CheckProposal({ itemId, ok, because }, file) {
    const { state } = itemOf(deliberating(file), itemId);
    if ((ok && state === 'open') || (!ok && state === 'struck')) return [];
    if (state !== 'to-check') refuse('NothingToCheck', 'This proposal does not wait for a check.');
    if (!ok && !because) refuse('ReasonMissing', 'Say why the proposal cannot go to the ballot.');
    return [{ type: 'ProposalChecked', data: { itemId, ok, because: ok ? null : (because ?? null) } }];
  },

  WithdrawItem({ jurorId, itemId }, file) {
    const room = present(file, jurorId);
    const { by, state } = itemOf(room, itemId);
    if (state === 'withdrawn') return [];
    if (by !== jurorId && room.foreperson !== jurorId)
      refuse('NotYourProposal', 'Its proposer or the foreperson takes a proposal back.');
    if (room.ballot?.itemId === itemId) refuse('BallotOpen', 'The jury is voting on it.');
    if (state !== 'open' && state !== 'to-check' && state !== 'rejected') refuse('AlreadyDecided', 'The jury has decided on it.');
    return [{ type: 'ItemWithdrawn', data: { itemId } }];
  },

  FeelPushed({ deliberationId, jurorId }, file) {
    present(file, jurorId);
    return [{ type: 'JurorFeltPushed', data: { juror: sealed(jurySecret(deliberationId), jurorId) } }];
  },

  NameForeperson({ jurorId }, file) {
    if (present(file, jurorId).foreperson === jurorId) return [];
    return [{ type: 'ForepersonNamed', data: { jurorId } }];
  },
};
