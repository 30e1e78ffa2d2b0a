import { describe, expect, it } from '@jest/globals';
import { shown, given } from '#spec';
import type { DeliberationEvents, PollAnswer } from './deliberation.events.js';
import { deliberationDecider } from './deliberation.js';
import { agreed, allRated, balloting, cast, inSecret, openedRoom, proposed, roomOpened } from './jury-room.testing.js';
import { deliberations, type DeliberationLine } from './views/deliberations.view.js';

const aJury = given(deliberationDecider);
const deliberationId = 'deliberation';
const ready = [roomOpened, ...allRated, ...agreed('hours', 'community-service', 600)];

type Told = { type: keyof DeliberationEvents & string; data: never };
const told = (type: string, data: object) => ({ type, data }) as unknown as Told;
const opened = (poll = 1) => told('PollOpened', { poll });
const said = (jurorId: string, answered: number, answer: PollAnswer['answer'] = 'agree', poll = 1) =>
  told('PollAnswered', { poll, answer: inSecret({ jurorId, answer }), answered });
const allBut = openedRoom.jurors.slice(0, 3).map((juror, i) => said(juror, i + 1));

describe('what the jury talks about', () => {
  it('is shown to all, and once', () => {
    const show = { deliberationId, prompt: 'who-is-quiet' };
    aJury(roomOpened)
      .when('ShowPrompt', show)
      .then(told('PromptShown', { prompt: 'who-is-quiet' }));
    aJury(roomOpened, told('PromptShown', { prompt: 'who-is-quiet' }))
      .when('ShowPrompt', show)
      .thenNothing();
  });
});

describe('the poll on the draft', () => {
  const answer = (jurorId: string, how: PollAnswer['answer'] = 'agree', poll = 1) => ({
    deliberationId,
    jurorId,
    poll,
    answer: how,
  });

  it('is opened once something is agreed, and no vote is open', () => {
    aJury(...ready)
      .when('OpenPoll', { deliberationId })
      .then(opened());
    aJury(...ready, opened())
      .when('OpenPoll', { deliberationId })
      .thenNothing();
    aJury(roomOpened).when('OpenPoll', { deliberationId }).thenRefused('NothingAgreed');
    aJury(...ready, proposed('duty', 'jury-duty'), balloting('duty'))
      .when('OpenPoll', { deliberationId })
      .thenRefused('BallotOpen');
  });

  it('seals who said what, and counts how many have', () =>
    aJury(...ready, opened())
      .when('AnswerPoll', answer('ana', 'later'))
      .then(said('ana', 1, 'later')));

  it('has two words that are equally long, so that a length says nothing (N2)', () => {
    const lengths = (['agree', 'later'] satisfies PollAnswer['answer'][]).map((how) => {
      const [fact] = aJury(...ready, opened())
        .when('AnswerPoll', answer('ana', how))
        .facts();
      return JSON.stringify((fact!.data as DeliberationEvents['PollAnswered']).answer.read()).length;
    });
    expect(new Set(lengths).size).toBe(1);
  });

  it('may be answered anew, and counts a juror once', () => {
    aJury(...ready, opened(), said('ana', 1, 'later'))
      .when('AnswerPoll', answer('ana'))
      .then(said('ana', 1));
    aJury(...ready, opened(), said('ana', 1))
      .when('AnswerPoll', answer('ana'))
      .thenNothing();
  });

  it('is counted with the last answer, and not before', () =>
    aJury(...ready, opened(), ...allBut)
      .when('AnswerPoll', answer('dev', 'later'))
      .then(said('dev', 4, 'later'), told('PollClosed', { poll: 1, agree: 3, notYet: 1 })));

  it('is counted without whoever leaves', () =>
    aJury(...ready, opened(), ...allBut)
      .when('LeaveDeliberation', { deliberationId, jurorId: 'dev' })
      .then(
        told('JurorLeft', { jurorId: 'dev', quorumHolds: true, rated: 3, votesIn: 0 }),
        told('PollClosed', { poll: 1, agree: 3, notYet: 0 }),
      ));

  it('takes no answer for another poll, nor from outside the room', () => {
    aJury(...ready, opened(2))
      .when('AnswerPoll', answer('ana'))
      .thenRefused('PollOver');
    aJury(...ready)
      .when('AnswerPoll', answer('ana'))
      .thenRefused('PollOver');
    aJury(...ready, opened())
      .when('AnswerPoll', answer('eli'))
      .thenRefused('NotInJuryRoom');
  });

  it('is answered before the jury votes on or hands over', () => {
    aJury(...ready, proposed('duty', 'jury-duty'), opened())
      .when('OpenBallot', { deliberationId, itemId: 'duty' })
      .thenRefused('PollOpen');
    aJury(...ready, opened())
      .when('MakeRecommendation', { deliberationId, jurorId: 'ana' })
      .thenRefused('PollOpen');
  });

  it('shows counts while it is open, sides when all have answered, and goes when the jury votes again', () => {
    const line = (...facts: { type: string; data: object }[]) =>
      shown(deliberations)(...facts.map((fact) => ['deliberation', fact] as const))['deliberation'] as DeliberationLine;
    expect(line(...ready, opened(), said('ana', 1)).poll).toEqual({ poll: 1, answered: 1, agree: null, notYet: null });
    const over = told('PollClosed', { poll: 1, agree: 3, notYet: 1 });
    expect(line(...ready, opened(), ...allBut, over).poll).toMatchObject({ agree: 3, notYet: 1 });
    expect(line(...ready, opened(), over, proposed('duty', 'jury-duty'), balloting('duty')).poll).toBeNull();
  });
});

describe('a vote that was on its way too long', () => {
  const hours = proposed('hours', 'community-service', { amount: 600 });
  const vote = { deliberationId, jurorId: 'ana', itemId: 'hours', ballotId: 'hours-2-1', choice: 'for' as const };

  it('does not count in the next round', () => {
    aJury(roomOpened, hours, balloting('hours', 2))
      .when('CastBallot', { ...vote, round: 1 })
      .thenRefused('RoundOver');
    aJury(roomOpened, hours, balloting('hours', 2))
      .when('CastBallot', { ...vote, round: 2 })
      .then(cast('hours', 1, { jurorId: 'ana', choice: 'for' }, 2));
  });
});
