import { describe, expect, it } from '@jest/globals';
import { caseFile, fold, REDACTED, Sealed, sealed, type Seen } from '#kernel';
import { given } from '#spec';
import { hearingKeyDuties } from './deliberation.duties.js';
import type { RecommendedItem } from './deliberation.events.js';
import { deliberationDecider } from './deliberation.js';
import {
  agreed,
  allCast,
  allRated,
  balloting,
  cast,
  closed,
  inSecret,
  openedRoom,
  proposed,
  rated,
  roomOpened,
} from './jury-room.testing.js';
import { policyForSpecs } from './policy.testing.js';
import { at } from './story.testing.js';

const aJury = given(deliberationDecider);
const deliberationId = 'deliberation';
const known = { policy: policyForSpecs };
const service = agreed('hours', 'community-service', 600);
const duty = agreed('duty', 'jury-duty', 4);

describe('opening the jury room', () => {
  const open = {
    deliberationId,
    hearingId: 'hearing',
    caseId: 'case',
    dispositionId: 'disposition',
    policyVersion: 3,
    jurors: ['ana', 'ben', 'cleo', 'dev'],
    foreperson: 'ana',
    offenceClass: 'theft',
  };

  it('brings the ranges, the quorum and the rule of the bound policy', () =>
    aJury()
      .when('OpenDeliberation', open, known, { now: at('14:30') })
      .then(roomOpened));
  it('records nothing twice', () => aJury(roomOpened).when('OpenDeliberation', open, known).thenNothing());
  it('needs a quorum', () =>
    aJury()
      .when('OpenDeliberation', { ...open, jurors: ['ana', 'ben'] }, known)
      .thenRefused('QuorumMissing'));
  it('needs its foreperson', () =>
    aJury()
      .when('OpenDeliberation', { ...open, foreperson: 'eli' }, known)
      .thenRefused('ForepersonNotOnPanel'));
  it('counts each juror once', () =>
    aJury()
      .when('OpenDeliberation', { ...open, jurors: ['ana', 'ben', 'cleo', 'cleo'] }, known)
      .thenRefused('JurorTwice'));
  it('needs a range for the offence', () =>
    aJury()
      .when('OpenDeliberation', { ...open, offenceClass: 'treason' }, known)
      .thenRefused('NoRangeForOffence'));
});

describe('leaving the jury room', () => {
  it('leaves a quorum to go on', () =>
    aJury(roomOpened, ...allRated)
      .when('LeaveDeliberation', { deliberationId, jurorId: 'dev' })
      .then({ type: 'JurorLeft', data: { jurorId: 'dev', quorumHolds: true, rated: 3, votesIn: 0 } }));

  it('discharges the jury when the quorum is lost', () =>
    aJury(roomOpened, { type: 'JurorLeft', data: { jurorId: 'dev', quorumHolds: true, rated: 0, votesIn: 0 } })
      .when('LeaveDeliberation', { deliberationId, jurorId: 'cleo' })
      .then(
        { type: 'JurorLeft', data: { jurorId: 'cleo', quorumHolds: false, rated: 0, votesIn: 0 } },
        {
          type: 'DeliberationDischarged',
          data: { hearingId: 'hearing', caseId: 'case', because: 'quorum-lost', jurors: ['ana', 'ben'] },
        },
      ));

  it('takes the juror’s vote out of the open ballot', () =>
    aJury(
      roomOpened,
      proposed('hours', 'community-service', { amount: 600 }),
      balloting('hours'),
      ...allCast('hours', { choice: 'for' }).slice(0, 3),
      cast('hours', 4, { jurorId: 'dev', choice: 'against' }),
      { type: 'JurorLeft', data: { jurorId: 'dev', quorumHolds: true, rated: 0, votesIn: 3 } },
    )
      .when('CloseBallot', { deliberationId, itemId: 'hours' })
      .then(closed('hours', { for: 3, amount: 600, lowest: 600, highest: 600 })));

  it('is for those who were in it', () =>
    aJury(roomOpened).when('LeaveDeliberation', { deliberationId, jurorId: 'eli' }).thenRefused('NotInJuryRoom'));

  it('leaves the lead to another juror when the foreperson goes', () =>
    aJury(roomOpened, { type: 'JurorLeft', data: { jurorId: 'ana', quorumHolds: true, rated: 0, votesIn: 0 } })
      .when('NameForeperson', { deliberationId, jurorId: 'ben' })
      .then({ type: 'ForepersonNamed', data: { jurorId: 'ben' } }));
});

const item = (itemId: string, sanction: string, unit: string, amount: number, min: number, max: number): RecommendedItem => ({
  itemId,
  sanction,
  unit,
  amount,
  min,
  max,
  details: null,
});

const made = {
  type: 'RecommendationMade',
  data: {
    hearingId: 'hearing',
    caseId: 'case',
    dispositionId: 'disposition',
    policyVersion: 3,
    items: [item('hours', 'community-service', 'minutes', 600, 480, 1800), item('duty', 'jury-duty', 'times', 4, 1, 7)],
    toJudge: [],
    recommendations: [],
    addressees: [],
    indications: {
      owns: { clearly: 3, partly: 0, 'not-yet': 1, 'could-not-tell': 0 },
      impact: { clearly: 0, partly: 4, 'not-yet': 0, 'could-not-tell': 0 },
      change: { clearly: 4, partly: 0, 'not-yet': 0, 'could-not-tell': 0 },
      ready: { clearly: 0, partly: 0, 'not-yet': 0, 'could-not-tell': 4 },
    },
    unanimous: true,
    minutes: 30,
    jurors: ['ana', 'ben', 'cleo', 'dev'],
    quorum: 3,
    revised: false,
  },
};

describe('recommending', () => {
  const make = { deliberationId, jurorId: 'ana' };

  it('hands over what was agreed, with its range, who was present and the indications as counts', () =>
    aJury(roomOpened, ...allRated, ...service, ...duty)
      .when('MakeRecommendation', make)
      .then(made));

  it('happens once', () =>
    aJury(roomOpened, ...allRated, ...service, ...duty, made)
      .when('MakeRecommendation', make)
      .thenNothing());
  it('is over afterwards', () =>
    aJury(roomOpened, ...allRated, ...service, ...duty, made)
      .when('OpenBallot', { deliberationId, itemId: 'duty' })
      .thenRefused('AlreadyRecommended'));
  it('is the foreperson’s to hand over', () =>
    aJury(roomOpened, ...allRated, ...service, ...duty)
      .when('MakeRecommendation', { ...make, jurorId: 'ben' })
      .thenRefused('ForepersonHandsOver'));
  it('is the seated jury’s alone', () =>
    aJury(roomOpened, ...allRated, ...service, ...duty)
      .when('MakeRecommendation', { ...make, jurorId: 'eli' })
      .thenRefused('NotInJuryRoom'));
  it('waits for every juror’s ratings', () =>
    aJury(roomOpened, rated('ana', 1), ...service, ...duty)
      .when('MakeRecommendation', make)
      .thenRefused('RatingsMissing'));
  it('holds what the policy makes mandatory', () =>
    aJury(roomOpened, ...allRated, ...service)
      .when('MakeRecommendation', make)
      .thenRefused('MandatoryMissing'));
  it('waits for the open ballot', () =>
    aJury(roomOpened, ...allRated, ...service, ...duty, proposed('essay', 'essay', { amount: 1 }), balloting('essay'))
      .when('MakeRecommendation', make)
      .thenRefused('BallotOpen'));

  it('asks the same whatever the ratings were', () => {
    const itemsAfter = (ratings: typeof allRated) =>
      aJury(roomOpened, ...ratings, ...service, ...duty)
        .when('MakeRecommendation', make)
        .facts()[0]?.data;
    const harsh = openedRoom.jurors.map((juror, i) => rated(juror, i + 1, 'not-yet'));
    expect(itemsAfter(harsh)).toHaveProperty('items', made.data.items);
  });

  it('leaves a deadlocked item to the judge, between the figures argued over', () =>
    expect(
      aJury(roomOpened, ...allRated, ...duty, proposed('hours', 'community-service', { amount: 600 }), {
        type: 'ItemReferredToJudge',
        data: { itemId: 'hours', sanction: 'community-service', unit: 'minutes', lowest: 540, highest: 900 },
      })
        .when('MakeRecommendation', make)
        .facts()[0]?.data,
    ).toMatchObject({
      items: [{ itemId: 'duty' }],
      toJudge: [{ itemId: 'hours', sanction: 'community-service', unit: 'minutes', lowest: 540, highest: 900 }],
      unanimous: false,
    }));

  it('passes the jury’s words to the key of the case, and those to others as recommendations', () =>
    expect(
      aJury(
        roomOpened,
        ...allRated,
        ...service,
        ...duty,
        ...agreed('essay', 'essay', 1, { details: inSecret('What a shop loses, one page') }),
        ...agreed('school', 'third-party', null, { details: inSecret('Another teacher.'), addressee: 'school' }),
      )
        .when('MakeRecommendation', make)
        .facts()[0]?.data,
    ).toMatchObject({
      items: [
        { itemId: 'hours' },
        { itemId: 'duty' },
        { itemId: 'essay', details: sealed(caseFile('case'), 'What a shop loses, one page') },
      ],
      recommendations: [sealed(caseFile('case'), 'Another teacher.')],
      addressees: ['school'],
    }));
});

describe('a recommendation sent back', () => {
  const before = [roomOpened, ...allRated, ...service, ...duty, made];
  const reopened = {
    type: 'DeliberationReopened',
    data: { hearingId: 'hearing', caseId: 'case', because: 'too-little', at: at('16:00') },
  };
  const more = [
    proposed('more', 'community-service', { amount: 900 }),
    balloting('more'),
    closed('more', { amount: 900, lowest: 900, highest: 900 }),
  ];

  it('opens the jury room again', () =>
    aJury(...before)
      .when('ReopenDeliberation', { deliberationId, because: 'too-little' }, undefined, { now: at('16:00') })
      .then(reopened));
  it('records nothing twice', () =>
    aJury(...before, reopened)
      .when('ReopenDeliberation', { deliberationId, because: 'too-little' })
      .thenNothing());
  it('needs one that was made', () =>
    aJury(roomOpened).when('ReopenDeliberation', { deliberationId, because: 'x' }).thenRefused('NothingToRevise'));
  it('lets the jury vote anew on what it had agreed', () =>
    aJury(...before, reopened)
      .when('OpenBallot', { deliberationId, itemId: 'hours' })
      .then({ type: 'BallotOpened', data: { round: 2, itemId: 'hours' } }));

  it('keeps the counts of the first when a juror has left: the difference would be what that juror noticed (N2)', () => {
    const left = { type: 'JurorLeft', data: { jurorId: 'dev', quorumHolds: true, rated: 3, votesIn: 0 } };
    const [again] = aJury(...before, reopened, left, ...more)
      .when('MakeRecommendation', { deliberationId, jurorId: 'ana' }, undefined, { now: at('16:10') })
      .facts();
    expect(again!.data).toMatchObject({ jurors: ['ana', 'ben', 'cleo'], indications: made.data.indications });
  });

  it('puts a new agreement in the place of the old, and counts the time of both', () =>
    aJury(...before, reopened, ...more)
      .when('MakeRecommendation', { deliberationId, jurorId: 'ana' }, undefined, { now: at('16:10') })
      .then({
        type: 'RecommendationMade',
        data: {
          ...made.data,
          items: [item('duty', 'jury-duty', 'times', 4, 1, 7), item('more', 'community-service', 'minutes', 900, 480, 1800)],
          minutes: 40,
          revised: true,
        },
      }));
});

describe('a jury let go', () => {
  const gone = {
    type: 'DeliberationDischarged',
    data: { hearingId: 'hearing', caseId: 'case', because: 'admission-withdrawn', jurors: [...openedRoom.jurors] },
  };
  it('makes no recommendation', () =>
    aJury(roomOpened).when('DischargeDeliberation', { deliberationId, because: 'admission-withdrawn' }).then(gone));
  it('records nothing twice', () =>
    aJury(roomOpened, gone).when('DischargeDeliberation', { deliberationId, because: 'admission-withdrawn' }).thenNothing());
  it('does nothing more', () =>
    aJury(roomOpened, gone).when('MakeRecommendation', { deliberationId, jurorId: 'ana' }).thenRefused('JuryDischarged'));
});

describe('closing the jury room for good', () => {
  const over = [roomOpened, ...allRated, ...service, ...duty, made];
  const gone = {
    type: 'DeliberationDischarged',
    data: { hearingId: 'hearing', caseId: 'case', because: 'quorum-lost', jurors: [...openedRoom.jurors] },
  };
  const destroyed = { type: 'JurySecretDestroyed', data: { hearingId: 'hearing', caseId: 'case' } };
  const kept = { ...policyForSpecs, panel: { ...policyForSpecs.panel, secretKept: 'with-the-case' as const } };

  it('takes what was said in it away, once the decision is final (F053)', () =>
    aJury(...over)
      .when('CloseRoomForGood', { deliberationId }, known)
      .then(destroyed));
  it('does so when the jury was let go', () =>
    aJury(roomOpened, gone).when('CloseRoomForGood', { deliberationId }, known).then(destroyed));
  it('records nothing twice', () => {
    aJury(...over, destroyed)
      .when('CloseRoomForGood', { deliberationId }, known)
      .thenNothing();
    aJury(roomOpened, gone, destroyed).when('CloseRoomForGood', { deliberationId }, known).thenNothing();
  });
  it('leaves a jury that is still deliberating alone', () =>
    aJury(roomOpened).when('CloseRoomForGood', { deliberationId }, known).thenNothing());
  it('does nothing where the policy keeps it with the case', () =>
    aJury(...over)
      .when('CloseRoomForGood', { deliberationId }, { policy: kept })
      .thenNothing());
  it('does not open again', () =>
    aJury(...over, destroyed)
      .when('ReopenDeliberation', { deliberationId, because: 'too-little' })
      .thenRefused('RoomClosedForGood'));
  it('destroys the key of this room and no other', () =>
    expect(hearingKeyDuties['JurySecretDestroyed']!({ id: 'talk' } as Seen)).toEqual({ destroy: ['deliberation:talk'] }));
});

describe('the jury’s key destroyed', () => {
  const envelope = { subject: 'deliberation:deliberation', key: 1, iv: '', text: '', tag: '', at: '' };
  const redact = <T>() => Sealed.opened<T>(envelope, REDACTED);
  const story = [
    roomOpened,
    { type: 'IndicationsRated', data: { juror: redact<string>(), ratings: redact(), count: 1 } },
    proposed('hours', 'community-service', { amount: 600, by: redact<string>() }),
    balloting('hours'),
    { type: 'BallotCast', data: { round: 1, itemId: 'hours', ballot: redact(), ballotId: 'b', votesIn: 1 } },
    closed('hours', { amount: 600, lowest: 600, highest: 600 }),
    ...agreed('essay', 'essay', 1, { details: redact<string>() }),
    ...duty,
    made,
  ];

  it('leaves the course of it readable, without anybody’s mind', () =>
    expect(fold(deliberationDecider, story)).toMatchObject({
      stage: 'recommended',
      ratings: {},
      items: [{ by: null, agreed: 600 }, {}, {}],
    }));

  it('keeps the counts of the indications for a recommendation that is revised later', () =>
    expect(
      aJury(...story, {
        type: 'DeliberationReopened',
        data: { hearingId: 'hearing', caseId: 'case', because: 'too-little', at: at('16:00') },
      })
        .when('MakeRecommendation', { deliberationId, jurorId: 'ana' }, undefined, { now: at('16:10') })
        .facts()[0]?.data,
    ).toMatchObject({ indications: made.data.indications, revised: true }));
});
