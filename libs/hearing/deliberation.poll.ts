import { jurySecret, refuse, sealed, type Id } from '#kernel';
import type { PollAnswer } from './deliberation.events.js';
import type { DeliberationFact, DeliberationRows, Poll } from './deliberation.file.js';
import { deliberating, present } from './deliberation.gates.js';

/** The counts, as soon as every juror present has answered. */
export function counted(poll: Poll | null, jurors: readonly Id[]): DeliberationFact[] {
  if (!poll?.open || jurors.some((juror) => !poll.answers[juror])) return [];
  const agree = jurors.filter((juror) => poll.answers[juror] === 'agree').length;
  return [{ type: 'PollClosed', data: { poll: poll.number, agree, notYet: jurors.length - agree } }];
}

/** The foreperson leads the talk, and asks every juror whether the draft says what the jury agreed. */
export const pollRows: DeliberationRows<'ShowPrompt' | 'OpenPoll' | 'AnswerPoll'> = {
  ShowPrompt({ prompt }, file) {
    if (deliberating(file).prompt === prompt) return [];
    return [{ type: 'PromptShown', data: { prompt } }];
  },

  OpenPoll(_, file) {
    const room = deliberating(file);
    if (room.poll?.open) return [];
    if (room.ballot) refuse('BallotOpen', 'A ballot is still open.');
    if (!room.items.some(({ state }) => state === 'agreed' || state === 'to-judge'))
      refuse('NothingAgreed', 'The jury has agreed on nothing yet.');
    return [{ type: 'PollOpened', data: { poll: (room.poll?.number ?? 0) + 1 } }];
  },

  AnswerPoll({ deliberationId, jurorId, poll: number, answer }, file) {
    const { poll, jurors } = present(file, jurorId);
    if (!poll?.open || poll.number !== number) refuse('PollOver', 'This poll is over; the foreperson can ask again.');
    if (poll.answers[jurorId] === answer) return [];
    const answers: Poll['answers'] = { ...poll.answers, [jurorId]: answer };
    const said: PollAnswer = { jurorId, answer };
    const answered = jurors.filter((juror) => answers[juror]).length;
    return [
      { type: 'PollAnswered', data: { poll: number, answer: sealed(jurySecret(deliberationId), said), answered } },
      ...counted({ ...poll, answers }, jurors),
    ];
  },
};
