import { describe, expect, it } from '@jest/globals';
import { concern, Sealed, sealed } from '#kernel';
import { given, seen, shown } from '#spec';
import { concernDecider, concernKeyDuties, type Concern } from './concern.js';
import { concerns } from './views/concerns.view.js';

const aConcern = given(concernDecider);
const concernId = '30000000-0000-4000-8000-000000000001';
const known = { accountId: 'monitor' };
const secret = <T>(value: T) => sealed(concern(concernId), value);
const feared: Concern = {
  kind: 'abuse',
  words: 'He locks her in.',
  personId: 'maya',
  caseId: null,
  hearingId: 'h',
  by: 'monitor',
};
const recorded = { type: 'ConcernRecorded', data: { concern: secret(feared) } };
const added = { type: 'ConcernAddedTo', data: { addition: secret({ words: 'She has gone to her aunt.', by: 'monitor' }) } };
const referred = {
  type: 'ConcernReferred',
  data: { authority: 'child-protection', referredOn: '2026-03-07', reference: secret({ words: 'CP-12', by: 'monitor' }) },
};
const closing = { concernId, because: 'referred', keepUntil: '2033-03-07' };
const closed = {
  type: 'ConcernClosed',
  data: { because: 'referred', keepUntil: '2033-03-07', closing: secret({ words: null, by: 'monitor' }) },
};
const gone = { type: 'ConcernRecorded', data: { concern: Sealed.closed<Concern>({ subject: concern(concernId) } as never) } };

describe('recording a concern (care 1)', () => {
  const recording = { concernId, kind: 'abuse', words: feared.words, personId: 'maya', hearingId: 'h' };
  it('seals what is feared, of whom, where and who wrote it down, under a key of its own', () => {
    aConcern().when('RecordConcern', recording, known).then(recorded);
    expect(JSON.stringify(aConcern().when('RecordConcern', recording, known).facts())).toBe(
      '[{"type":"ConcernRecorded","data":{"concern":"[sealed]"}}]',
    );
  });
  it('is done once', () =>
    aConcern(recorded)
      .when('RecordConcern', { ...recording, words: 'x' }, known)
      .thenRefused('ConcernRecorded'));
});

describe('adding to a concern', () => {
  it('keeps the words and who they are from, sealed', () =>
    aConcern(recorded).when('AddToConcern', { concernId, words: 'She has gone to her aunt.' }, known).then(added));
  it('records nothing twice', () =>
    aConcern(recorded, added).when('AddToConcern', { concernId, words: 'She has gone to her aunt.' }, known).thenNothing());
  it('is refused where there is none, where it is closed, and where its key is gone', () => {
    const adding = { concernId, words: 'More.' };
    aConcern().when('AddToConcern', adding, known).thenRefused('NoSuchConcern');
    aConcern(recorded, referred, closed).when('AddToConcern', adding, known).thenRefused('ConcernClosed');
    aConcern(gone).when('AddToConcern', adding, known).thenRefused('ConcernGone');
  });
});

describe('referring a concern', () => {
  const referring = { concernId, authority: 'child-protection', referredOn: '2026-03-07', reference: 'CP-12' };
  it('says to which authority and when; its number there is sealed', () =>
    aConcern(recorded).when('ReferConcern', referring, known).then(referred));
  it('records nothing twice', () => aConcern(recorded, referred).when('ReferConcern', referring, known).thenNothing());
  it('is recorded when it was made', () =>
    aConcern(recorded)
      .when('ReferConcern', { ...referring, referredOn: '2026-03-08' }, known)
      .thenRefused('NotYetHappened'));
});

describe('closing a concern', () => {
  it('says until when it is kept', () => aConcern(recorded, referred).when('CloseConcern', closing, known).then(closed));
  it('records nothing twice', () => aConcern(recorded, referred, closed).when('CloseConcern', closing, known).thenNothing());
  it('as referred needs an authority that was told', () =>
    aConcern(recorded).when('CloseConcern', closing, known).thenRefused('NotReferred'));
  it('keeps it beyond the day', () =>
    aConcern(recorded)
      .when('CloseConcern', { concernId, because: 'unfounded', keepUntil: '2026-03-07' }, known)
      .thenRefused('KeptTooShort'));
});

describe('destroying a concern', () => {
  const destroyed = { type: 'ConcernDestroyed', data: {} };
  const after = { today: '2033-03-08' };
  it('is done after the last day on which it is kept', () => {
    aConcern(recorded, referred, closed).when('DestroyConcern', { concernId }, known, after).then(destroyed);
    aConcern(recorded, referred, closed, destroyed).when('DestroyConcern', { concernId }, known, after).thenNothing();
  });
  it('is not done before, nor while it is open', () => {
    aConcern(recorded, referred, closed)
      .when('DestroyConcern', { concernId }, known, { today: '2033-03-07' })
      .thenRefused('StillKept');
    aConcern(recorded).when('DestroyConcern', { concernId }, known, after).thenRefused('StillKept');
    aConcern().when('DestroyConcern', { concernId }, known, after).thenRefused('NoSuchConcern');
  });
  it('takes its key and its line with it', () => {
    expect(concernKeyDuties['ConcernDestroyed']!(seen(concernId, destroyed))).toMatchObject({ destroy: [concern(concernId)] });
    expect(shown(concerns)([concernId, recorded], [concernId, closed], [concernId, destroyed])).toEqual({});
    aConcern(recorded, closed, destroyed).when('AddToConcern', { concernId, words: 'x' }, known).thenRefused('ConcernGone');
  });
});

describe('the concerns of a programme', () => {
  it('are lines in which nothing in clear tells whom they are about', () => {
    const rows = shown(concerns)([concernId, recorded], [concernId, added], [concernId, referred], [concernId, closed]);
    expect(rows[concernId]).toMatchObject({
      stage: 'closed',
      concern: secret(feared),
      additions: [{ said: added.data.addition }],
      referrals: [{ authority: 'child-protection', referredOn: '2026-03-07', said: referred.data.reference }],
      because: 'referred',
      keepUntil: '2033-03-07',
    });
    expect(JSON.stringify(rows)).not.toMatch(/maya|monitor|abuse|"h"|CP-12/);
  });
});
