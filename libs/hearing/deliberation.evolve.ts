import { REDACTED, without, type Id } from '#kernel';
import type { Deliberation, DeliberationDecider, Item, JuryRoom } from './deliberation.file.js';

/** Changes a jury room that is open; a fact about any other changes nothing. */
const change = (file: Deliberation, by: Partial<JuryRoom> | ((room: JuryRoom) => Partial<JuryRoom>)): Deliberation =>
  file.stage === 'unknown' || file.stage === 'discharged' ? file : { ...file, ...(typeof by === 'function' ? by(file) : by) };

const item = (file: Deliberation, itemId: Id, by: (item: Item) => Partial<Item>): Deliberation =>
  change(file, ({ items }) => ({ items: items.map((one) => (one.itemId === itemId ? { ...one, ...by(one) } : one)) }));

const DECIDED: readonly Item['state'][] = ['agreed', 'rejected', 'deadlocked', 'to-judge'];

/** An agreement takes the place of an earlier one on the same sanction, unless each proposal is a thing of its own. */
function superseded({ opened, items }: JuryRoom, by: Item): readonly Item[] {
  const range = opened.ranges.find((one) => one.sanction === by.sanction);
  if (!range || range.freeForm) return items;
  return items.map((one) =>
    one.itemId !== by.itemId && one.sanction === by.sanction && one.state === 'agreed' ? { ...one, state: 'superseded' } : one,
  );
}

export const evolve: DeliberationDecider['evolve'] = {
  DeliberationOpened: (_, opened) => ({
    stage: 'deliberating',
    opened,
    jurors: opened.jurors,
    foreperson: opened.foreperson,
    ratings: {},
    notes: {},
    items: [],
    ballot: null,
    prompt: null,
    poll: null,
    indications: null,
    tallied: 0,
    since: opened.at,
    minutes: 0,
    closedForGood: false,
  }),
  ForepersonNamed: (file, { jurorId }) => change(file, { foreperson: jurorId }),

  IndicationsRated: (file, { ratings: sealedRatings }) => {
    const ratings = sealedRatings.read();
    return ratings === REDACTED ? file : change(file, (room) => ({ ratings: { ...room.ratings, [ratings.jurorId]: ratings } }));
  },
  ItemProposed: (file, { itemId, sanction, by, amount, unit, details, addressee, checked }) => {
    const proposer = by.read();
    const proposed: Item = {
      itemId,
      sanction,
      unit,
      by: proposer === REDACTED ? null : proposer,
      amount,
      details,
      addressee,
      state: checked ? 'to-check' : 'open',
      round: 0,
      used: 0,
      agreed: null,
      byAll: false,
      lowest: amount ?? 0,
      highest: amount ?? 0,
      carried: false,
    };
    return change(file, ({ items }) => ({ items: [...items, proposed] }));
  },
  NoteKept: (file, { note: sealedNote }) => {
    const note = sealedNote.read();
    return note === REDACTED ? file : change(file, ({ notes }) => ({ notes: { ...notes, [note.jurorId]: note.text } }));
  },
  CommentMade: (file) => file,
  ProposalChecked: (file, { itemId, ok }) => item(file, itemId, () => ({ state: ok ? 'open' : 'struck' })),
  ItemWithdrawn: (file, { itemId }) => item(file, itemId, () => ({ state: 'withdrawn' })),

  BallotOpened: (file, { itemId, round }) =>
    change(
      item(file, itemId, ({ used }) => ({ state: 'open', round, used: used + 1, carried: false })),
      { ballot: { itemId, round, votes: {} } },
    ),
  BallotCast: (file, { ballot: sealedBallot }) => {
    const ballot = sealedBallot.read();
    if (ballot === REDACTED) return file;
    return change(file, (room) =>
      room.ballot ? { ballot: { ...room.ballot, votes: { ...room.ballot.votes, [ballot.jurorId]: ballot } } } : {},
    );
  },
  BallotClosed: (file, { itemId, outcome, amount, against, abstain, lowest, highest }) => {
    const closed = change(
      item(file, itemId, (one) => ({
        state: outcome,
        agreed: outcome === 'agreed' ? amount : null,
        byAll: outcome === 'agreed' && against + abstain === 0,
        lowest: lowest ?? one.lowest,
        highest: highest ?? one.highest,
      })),
      { ballot: null },
    );
    if (outcome !== 'agreed') return closed;
    return change(closed, (room) => {
      const agreed = room.items.find((one) => one.itemId === itemId);
      return agreed ? { items: superseded(room, agreed) } : {};
    });
  },
  JurorFeltPushed: (file) => file,
  PromptShown: (file, { prompt }) => change(file, { prompt }),
  PollOpened: (file, { poll }) => change(file, { poll: { number: poll, open: true, answers: {} } }),
  PollAnswered: (file, { answer: sealedAnswer }) => {
    const said = sealedAnswer.read();
    if (said === REDACTED) return file;
    return change(file, ({ poll }) => ({
      poll: poll && { ...poll, answers: { ...poll.answers, [said.jurorId]: said.answer } },
    }));
  },
  PollClosed: (file) => change(file, ({ poll }) => ({ poll: poll && { ...poll, open: false } })),
  // What was counted and agreed stands in the facts beside these.
  TallyEnteredFromPaper: (file) => file,
  RecommendationEnteredFromPaper: (file) => file,
  JurorLeft: (file, { jurorId }) =>
    change(file, (room) => ({
      jurors: room.jurors.filter((one) => one !== jurorId),
      foreperson: room.foreperson === jurorId ? null : room.foreperson,
      ratings: without(room.ratings, jurorId),
      notes: without(room.notes, jurorId),
      ballot: room.ballot && { ...room.ballot, votes: without(room.ballot.votes, jurorId) },
      poll: room.poll && { ...room.poll, answers: without(room.poll.answers, jurorId) },
    })),
  ItemReferredToJudge: (file, { itemId, lowest, highest }) => item(file, itemId, () => ({ state: 'to-judge', lowest, highest })),

  RecommendationMade: (file, { indications, minutes, jurors }) =>
    change(file, { stage: 'recommended', indications, minutes, tallied: jurors.length }),
  DeliberationReopened: (file, { at }) =>
    change(file, ({ items }) => ({
      stage: 'deliberating',
      since: at,
      items: items.map((one) => ({ ...one, used: 0, carried: DECIDED.includes(one.state) })),
    })),
  JurySecretDestroyed: (file) => (file.stage === 'unknown' ? file : { ...file, closedForGood: true }),
  DeliberationDischarged: (file) =>
    file.stage === 'unknown' ? file : { stage: 'discharged', opened: file.opened, closedForGood: file.closedForGood },
};
