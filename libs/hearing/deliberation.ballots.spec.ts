import { describe, expect, it } from '@jest/globals';
import { given } from '#spec';
import { count } from './counting.js';
import type { Ballot } from './deliberation.events.js';
import { deliberationDecider } from './deliberation.js';
import { agreed, allCast, balloting, cast, closed, inSecret, openedRoom, proposed, roomOpened } from './jury-room.testing.js';

const aJury = given(deliberationDecider);
const deliberationId = 'deliberation';
const hours = proposed('hours', 'community-service', { amount: 600 });
const close = { deliberationId, itemId: 'hours' };

describe('opening a ballot', () => {
  it('begins the first round', () =>
    aJury(roomOpened, hours).when('OpenBallot', { deliberationId, itemId: 'hours' }).then(balloting('hours')));
  it('records nothing twice', () =>
    aJury(roomOpened, hours, balloting('hours')).when('OpenBallot', { deliberationId, itemId: 'hours' }).thenNothing());
  it('is refused while another is open', () =>
    aJury(roomOpened, hours, proposed('duty', 'jury-duty'), balloting('duty'))
      .when('OpenBallot', { deliberationId, itemId: 'hours' })
      .thenRefused('BallotOpen'));
  it('is refused on what is settled', () =>
    aJury(roomOpened, ...agreed('hours', 'community-service', 600))
      .when('OpenBallot', { deliberationId, itemId: 'hours' })
      .thenRefused('AlreadyDecided'));
  it('is refused on a second proposal for what is agreed', () =>
    aJury(roomOpened, ...agreed('hours', 'community-service', 600), proposed('more', 'community-service', { amount: 900 }))
      .when('OpenBallot', { deliberationId, itemId: 'more' })
      .thenRefused('AlreadyAgreed'));
});

describe('voting', () => {
  const vote = { deliberationId, jurorId: 'ana', itemId: 'hours', ballotId: 'hours-1-1', choice: 'for' as const };

  it('is secret, and counted as one more', () =>
    aJury(roomOpened, hours, balloting('hours'))
      .when('CastBallot', vote)
      .then(cast('hours', 1, { jurorId: 'ana', choice: 'for' })));
  it('can be changed, and stays one vote', () =>
    aJury(roomOpened, hours, balloting('hours'), cast('hours', 1, { jurorId: 'ana', choice: 'for' }))
      .when('CastBallot', { ...vote, choice: 'against', amount: 480 })
      .then({
        type: 'BallotCast',
        data: {
          round: 1,
          itemId: 'hours',
          ballot: inSecret({ jurorId: 'ana', choice: 'against', amount: 480 }),
          ballotId: 'hours-1-1',
          votesIn: 1,
        },
      }));
  it('records nothing when the vote is the same', () =>
    aJury(roomOpened, hours, balloting('hours'), cast('hours', 1, { jurorId: 'ana', choice: 'for' }))
      .when('CastBallot', vote)
      .thenNothing());
  it('stays inside the range', () =>
    aJury(roomOpened, hours, balloting('hours'))
      .when('CastBallot', { ...vote, amount: 60 })
      .thenRefused('OutOfRange'));
  it('names a figure where the proposal has none', () =>
    aJury(roomOpened, proposed('hours', 'community-service'), balloting('hours'))
      .when('CastBallot', vote)
      .thenRefused('AmountMissing'));
  it('needs an open ballot', () => aJury(roomOpened, hours).when('CastBallot', vote).thenRefused('NoBallotOpen'));
  it('is for the jurors present', () =>
    aJury(roomOpened, hours, balloting('hours'))
      .when('CastBallot', { ...vote, jurorId: 'eli' })
      .thenRefused('NotInJuryRoom'));
});

describe('counting a round', () => {
  const round1 = [hours, balloting('hours')];
  const split = (round = 1) => [
    cast('hours', 1, { jurorId: 'ana', choice: 'for' }, round),
    cast('hours', 2, { jurorId: 'ben', choice: 'for', amount: 900 }, round),
    cast('hours', 3, { jurorId: 'cleo', choice: 'against', amount: 480 }, round),
    cast('hours', 4, { jurorId: 'dev', choice: 'abstain' }, round),
  ];
  const stillOpen = { for: 2, against: 1, abstain: 1, outcome: 'open' as const, lowest: 480, highest: 900 };

  it('waits until every juror present has voted', () =>
    aJury(roomOpened, ...round1, ...allCast('hours', { choice: 'for' }).slice(0, 3))
      .when('CloseBallot', close)
      .thenRefused('NotAllHaveVoted'));
  it('agrees when the rule is met', () =>
    aJury(roomOpened, ...round1, ...allCast('hours', { choice: 'for' }))
      .when('CloseBallot', close)
      .then(closed('hours', { amount: 600, lowest: 600, highest: 600 })));
  it('counts a juror’s last vote', () =>
    aJury(roomOpened, ...round1, cast('hours', 1, { jurorId: 'ana', choice: 'against' }), ...allCast('hours', { choice: 'for' }))
      .when('CloseBallot', close)
      .then(closed('hours', { amount: 600, lowest: 600, highest: 600 })));
  it('shows counts and the figures argued over, and nobody’s name', () =>
    aJury(roomOpened, ...round1, ...split())
      .when('CloseBallot', close)
      .then(closed('hours', stillOpen)));
  it('puts an idea aside that nobody wants', () =>
    aJury(roomOpened, ...round1, ...allCast('hours', { choice: 'against' }))
      .when('CloseBallot', close)
      .then(closed('hours', { for: 0, against: 4, outcome: 'rejected' })));
  it('goes another round when it stays open', () =>
    aJury(roomOpened, ...round1, ...split(), closed('hours', stillOpen))
      .when('OpenBallot', close)
      .then(balloting('hours', 2)));
  it('leaves the item to the judge after the last round, between the jurors’ lowest and highest', () =>
    aJury(roomOpened, ...round1, ...split(), closed('hours', stillOpen), balloting('hours', 2), ...split(2))
      .when('CloseBallot', close)
      .then(closed('hours', { ...stillOpen, round: 2, outcome: 'deadlocked' }), {
        type: 'ItemReferredToJudge',
        data: { itemId: 'hours', sanction: 'community-service', unit: 'minutes', lowest: 480, highest: 900 },
      }));
  it('leaves nothing to the judge where the policy does not', () =>
    aJury({ type: 'DeliberationOpened', data: { ...openedRoom, judgeSetsDeadlocked: false, rounds: 1 } }, ...round1, ...split())
      .when('CloseBallot', close)
      .then(closed('hours', { ...stillOpen, outcome: 'deadlocked' })));
  it('records nothing twice', () =>
    aJury(roomOpened, ...round1, ...split(), closed('hours', stillOpen))
      .when('CloseBallot', close)
      .thenNothing());
});

describe('leaving an item to the judge early', () => {
  it('is possible once the jury has argued over it', () =>
    aJury(
      roomOpened,
      hours,
      balloting('hours'),
      closed('hours', { for: 2, against: 2, outcome: 'open', lowest: 480, highest: 900 }),
    )
      .when('ReferItemToJudge', close)
      .then({
        type: 'ItemReferredToJudge',
        data: { itemId: 'hours', sanction: 'community-service', unit: 'minutes', lowest: 480, highest: 900 },
      }));
  it('is refused before', () => aJury(roomOpened, hours).when('ReferItemToJudge', close).thenRefused('NotArguedOver'));
});

describe('the rule by which a jury decides', () => {
  const votes = (...choices: Ballot['choice'][]): Ballot[] => choices.map((choice, i) => ({ jurorId: `juror-${i}`, choice }));
  const met = (rule: string, ...choices: Ballot['choice'][]) => count(votes(...choices), choices.length, rule, 600).met;

  it('unanimous: everyone present is for it', () => {
    expect(met('unanimous', 'for', 'for', 'for')).toBe('agreed');
    expect(met('unanimous', 'for', 'for', 'abstain')).toBe('open');
  });
  it('consensus: nobody is against it, more than half are for it, the others stand aside', () => {
    expect(met('consensus', 'for', 'for', 'abstain')).toBe('agreed');
    expect(met('consensus', 'for', 'for', 'for', 'against')).toBe('open');
    expect(met('consensus', 'for', 'abstain', 'abstain')).toBe('open');
  });
  it('majority: more than half of those present are for it', () => {
    expect(met('majority', 'for', 'for', 'against')).toBe('agreed');
    expect(met('majority', 'for', 'against', 'abstain')).toBe('open');
    expect(met('majority', 'for', 'for', 'against', 'against')).toBe('open');
  });
  it('asks for one figure, not only for one thing', () =>
    expect(
      count(
        [
          { jurorId: 'a', choice: 'for', amount: 480 },
          { jurorId: 'b', choice: 'for' },
          { jurorId: 'c', choice: 'for' },
        ],
        3,
        'unanimous',
        600,
      ),
    ).toMatchObject({ met: 'open', lowest: 480, highest: 600 }));
});
