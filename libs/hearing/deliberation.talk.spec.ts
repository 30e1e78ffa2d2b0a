import { describe, expect, it } from '@jest/globals';
import { given } from '#spec';
import type { DeliberationEvents, Rating } from './deliberation.events.js';
import { deliberationDecider } from './deliberation.js';
import { allRated, balloting, closed, inSecret, proposed, rated, ratingsBy, roomOpened } from './jury-room.testing.js';

const aJury = given(deliberationDecider);
const deliberationId = 'deliberation';

describe('rating the four indications', () => {
  const { even: _, ...answers } = ratingsBy('ana');
  const rate = { deliberationId, ...answers };

  it('is sealed, who rated as well as how, and counted', () =>
    aJury(roomOpened).when('RateIndications', rate).then(rated('ana', 1)));
  it('is counted once for each juror', () =>
    aJury(roomOpened, rated('ana', 1, 'not-yet'))
      .when('RateIndications', rate)
      .then(rated('ana', 1)));
  it('records nothing when nothing changed', () =>
    aJury(roomOpened, rated('ana', 1)).when('RateIndications', rate).thenNothing());
  it('keeps a private note', () =>
    expect(
      aJury(roomOpened)
        .when('RateIndications', { ...rate, note: 'Few words, and meant.' })
        .facts()[0],
    ).toHaveProperty('data.ratings', inSecret({ ...ratingsBy('ana'), note: 'Few words, and meant.' })));
  it('is for the jurors who retired', () =>
    aJury(roomOpened)
      .when('RateIndications', { ...rate, jurorId: 'eli' })
      .thenRefused('NotInJuryRoom'));
  it('waits for the jury room', () => aJury().when('RateIndications', rate).thenRefused('NotDeliberating'));
});

describe('ratings, sealed', () => {
  const every: Rating[] = ['clearly', 'partly', 'not-yet', 'could-not-tell'];
  it('are as long as any others, so that their length says nothing (N2)', () => {
    const lengths = every.flatMap((owns) =>
      every.map((ready) => {
        const said = { deliberationId, jurorId: 'ana', owns, impact: 'partly', change: 'clearly', ready } as const;
        const [fact] = aJury(roomOpened).when('RateIndications', said).facts();
        return JSON.stringify((fact!.data as DeliberationEvents['IndicationsRated']).ratings.read()).length;
      }),
    );
    expect(new Set(lengths).size).toBe(1);
  });
});

describe('a juror’s own note (care 28)', () => {
  const keep = { deliberationId, jurorId: 'ana', text: 'Ask about the bicycle.' };
  const kept = { type: 'NoteKept', data: { note: inSecret({ jurorId: 'ana', text: 'Ask about the bicycle.' }) } };
  it('is sealed to the jury room, with whose it is', () => aJury(roomOpened).when('KeepNote', keep).then(kept));
  it('is the latest', () => {
    const second = { type: 'NoteKept', data: { note: inSecret({ jurorId: 'ana', text: 'Ask about school.' }) } };
    aJury(roomOpened, kept)
      .when('KeepNote', { ...keep, text: 'Ask about school.' })
      .then(second);
    expect(aJury(roomOpened, kept, second).file).toMatchObject({ notes: { ana: 'Ask about school.' } });
  });
  it('records nothing when it is the same', () => aJury(roomOpened, kept).when('KeepNote', keep).thenNothing());
  it('counts for nothing', () => expect(aJury(roomOpened, kept).file).toMatchObject({ ratings: {}, items: [], ballot: null }));
  it('goes when the juror does', () =>
    expect(
      aJury(roomOpened, kept, { type: 'JurorLeft', data: { jurorId: 'ana', quorumHolds: true, rated: 0, votesIn: 0 } }).file,
    ).toMatchObject({ notes: {} }));
  it('is for the jurors who retired, while they deliberate', () => {
    aJury(roomOpened)
      .when('KeepNote', { ...keep, jurorId: 'eli' })
      .thenRefused('NotInJuryRoom');
    aJury().when('KeepNote', keep).thenRefused('NotDeliberating');
  });
});

describe('proposing', () => {
  const propose = { deliberationId, jurorId: 'ben', itemId: 'hours', sanction: 'community-service', amount: 600 };

  it('puts an amount inside the range before the jury', () =>
    aJury(roomOpened)
      .when('ProposeItem', propose)
      .then(proposed('hours', 'community-service', { amount: 600 })));
  it('records nothing twice', () =>
    aJury(roomOpened, proposed('hours', 'community-service')).when('ProposeItem', propose).thenNothing());
  it.each([420, 1860])('refuses %d minutes and names the range', (amount) => {
    const asking = aJury(roomOpened).when('ProposeItem', { ...propose, amount });
    asking.thenRefused('OutOfRange');
    expect(asking.facts).toThrow('Community service: for this offence the jury may ask from 8 hours to 30 hours.');
  });
  it('refuses nothing at all', () =>
    aJury(roomOpened)
      .when('ProposeItem', { ...propose, sanction: 'face-to-face-apology', amount: 0 })
      .thenRefused('OutOfRange'));
  it('stays inside the grid', () =>
    aJury(roomOpened)
      .when('ProposeItem', { ...propose, sanction: 'restitution' })
      .thenRefused('NotInGrid'));
  it('may leave the figure to the ballots', () =>
    aJury(roomOpened)
      .when('ProposeItem', { deliberationId, jurorId: 'ben', itemId: 'hours', sanction: 'community-service' })
      .then(proposed('hours', 'community-service')));
  it('needs a topic and a length for an essay', () =>
    aJury(roomOpened)
      .when('ProposeItem', { deliberationId, jurorId: 'ben', itemId: 'essay', sanction: 'essay' })
      .thenRefused('DetailsMissing'));
  it('takes up what the respondent, the guardian or the harmed party wished', () =>
    aJury(roomOpened)
      .when('ProposeItem', { ...propose, wishOf: 'harmed-party' })
      .then(proposed('hours', 'community-service', { amount: 600, wishOf: 'harmed-party' })));
  it('is recorded when a juror takes it back', () =>
    aJury(roomOpened, proposed('hours', 'community-service'))
      .when('WithdrawItem', { deliberationId, jurorId: 'ben', itemId: 'hours' })
      .then({ type: 'ItemWithdrawn', data: { itemId: 'hours' } }));
  it('is taken back by its proposer or the foreperson', () =>
    aJury(roomOpened, proposed('hours', 'community-service'))
      .when('WithdrawItem', { deliberationId, jurorId: 'cleo', itemId: 'hours' })
      .thenRefused('NotYourProposal'));
  it('is not taken back once agreed', () =>
    aJury(roomOpened, proposed('hours', 'community-service'), balloting('hours'), closed('hours', { amount: 600 }))
      .when('WithdrawItem', { deliberationId, jurorId: 'ben', itemId: 'hours' })
      .thenRefused('AlreadyDecided'));
});

describe('something of the jury’s own', () => {
  const own = {
    deliberationId,
    jurorId: 'ben',
    itemId: 'mural',
    sanction: 'free-form',
    details: 'Paint the shop’s shutter with the owner.',
  };
  const mural = proposed('mural', 'free-form', { amount: 1, checked: true, details: inSecret(own.details) });

  it('waits for an adult', () => aJury(roomOpened).when('ProposeItem', own).then(mural));
  it('is not voted on before', () =>
    aJury(roomOpened, mural).when('OpenBallot', { deliberationId, itemId: 'mural' }).thenRefused('NotCheckedYet'));
  it('is let through', () =>
    aJury(roomOpened, mural)
      .when('CheckProposal', { deliberationId, itemId: 'mural', ok: true })
      .then({ type: 'ProposalChecked', data: { itemId: 'mural', ok: true, because: null } }));
  it('is kept from the ballot where it would shame', () =>
    aJury(roomOpened, mural, { type: 'ProposalChecked', data: { itemId: 'mural', ok: false, because: 'shaming' } })
      .when('OpenBallot', { deliberationId, itemId: 'mural' })
      .thenRefused('ProposalGone'));
  it('is kept from it with a reason', () =>
    aJury(roomOpened, mural).when('CheckProposal', { deliberationId, itemId: 'mural', ok: false }).thenRefused('ReasonMissing'));
  it('may be a word to a school, which is nobody’s duty and has no figure', () =>
    aJury(roomOpened)
      .when('ProposeItem', { ...own, itemId: 'school', sanction: 'third-party', addressee: 'school' })
      .then(proposed('school', 'third-party', { checked: true, addressee: 'school', details: inSecret(own.details) })));
  it('says to whom such a word goes', () =>
    aJury(roomOpened)
      .when('ProposeItem', { ...own, sanction: 'third-party' })
      .thenRefused('ToWhom'));
  it('also waits where the harmed party must agree', () =>
    aJury(roomOpened, proposed('sorry', 'face-to-face-apology', { amount: 1, checked: true }))
      .when('OpenBallot', { deliberationId, itemId: 'sorry' })
      .thenRefused('NotCheckedYet'));
});

describe('talking', () => {
  it('is sealed, who spoke as well as what was said', () =>
    aJury(roomOpened, ...allRated)
      .when('MakeComment', { deliberationId, jurorId: 'dev', commentId: 'c1', text: 'He looks after his sister.' })
      .then({
        type: 'CommentMade',
        data: { commentId: 'c1', itemId: null, by: inSecret('dev'), text: inSecret('He looks after his sister.') },
      }));
  it('about something that was proposed', () =>
    aJury(roomOpened)
      .when('MakeComment', { deliberationId, jurorId: 'dev', commentId: 'c1', itemId: 'x', text: '…' })
      .thenRefused('NoSuchItem'));
  it('under pressure can be told to the monitor alone', () =>
    aJury(roomOpened)
      .when('FeelPushed', { deliberationId, jurorId: 'dev' })
      .then({ type: 'JurorFeltPushed', data: { juror: inSecret('dev') } }));
});
