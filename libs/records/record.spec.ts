import { describe, it } from '@jest/globals';
import { given, seen, SOMEONE } from '#spec';
import { expect } from '@jest/globals';
import { sealed } from '#kernel';
import { recordHides, recordKeyDuties } from './consequences.js';
import type { Found, Keeping, RecordKnown } from './record.file.js';
import { recordDecider, register } from './record.js';

const aRecord = given(recordDecider);
const found: Found = {
  ...{ caseId: 'case', youthId: 'kim', guardians: ['mum'], harmedParties: ['shop'], hearings: ['hearing'], closed: true },
  ...{ deliberations: ['jury'], dispositions: ['plan'], plans: ['plan'], sanctions: ['duty', 'hours'], timesheets: ['hours'] },
};
const alone = (personId: string): Keeping => ({ personId, serves: false, openCase: false, elsewhere: false });
const knowing = (change: Partial<Record<string, Partial<Keeping>>> = {}, more: Partial<RecordKnown> = {}): RecordKnown => ({
  found,
  keeping: ['kim', 'mum', 'shop'].map((personId) => ({ ...alone(personId), ...change[personId] })),
  levels: ['seal', 'partial', 'full'],
  ...more,
});
const order = { recordId: 'record', basis: 'dc-16-2335', order: '2026-JV-7' };
const grounds = { basis: 'dc-16-2335', order: sealed(register(SOMEONE.programmeId), '2026-JV-7'), on: SOMEONE.today };
const keys = ['case:case', 'deliberation:jury', 'deliberation:hearing'];
const { closed: _, ...parts } = found;
const contents = (leaving: readonly string[]) => ({
  ...{ ...parts, leaving, subjects: [...keys, ...leaving.map((personId) => `person:${personId}`)] },
  ...grounds,
});
const all = ['kim', 'mum', 'shop'];
const sealing = { type: 'RecordSealed' as const, data: contents(all) };
const expunged = (level: 'partial' | 'full', wasSealed = false) => ({
  type: 'RecordExpunged' as const,
  data: { ...contents(all), level, wasSealed },
});
const held = { type: 'LegalHoldPlaced' as const, data: { caseId: 'case', holdId: 'h', ...grounds } };
const lifted = { type: 'LegalHoldLifted' as const, data: { holdId: 'h', ...grounds } };
const reopened = { type: 'RecordReopened' as const, data: contents(all) };
const gone = { found: null, keeping: knowing().keeping, levels: knowing().levels };

describe('sealing a record (F106)', () => {
  it('takes everything of the case, and whom nothing else keeps', () =>
    aRecord().when('SealRecord', order, knowing()).then(sealing));
  it('leaves who still serves, and the adults who answer for them', () =>
    aRecord()
      .when('SealRecord', order, knowing({ kim: { serves: true } }))
      .then({ type: 'RecordSealed', data: contents(['shop']) }));
  it('leaves who belongs to another record', () =>
    aRecord()
      .when('SealRecord', order, knowing({ shop: { elsewhere: true } }))
      .then({ type: 'RecordSealed', data: contents(['kim', 'mum']) }));
  it('records nothing when asked twice', () => aRecord(sealing).when('SealRecord', order, gone).thenNothing());
  it('is refused while the case is open', () =>
    aRecord()
      .when('SealRecord', order, knowing({}, { found: { ...found, closed: false } }))
      .thenRefused('CaseOpen'));
  it('is refused where there is no such case', () => aRecord().when('SealRecord', order, gone).thenRefused('NoSuchRecord'));
  it('is refused under a hold, and not once that is lifted', () => {
    aRecord(held).when('SealRecord', order, knowing()).thenRefused('UnderLegalHold');
    aRecord(held, lifted).when('SealRecord', order, knowing()).then(sealing);
  });
  it('is refused where the policy does not know of it', () =>
    aRecord()
      .when('SealRecord', order, knowing({}, { levels: ['full'] }))
      .thenRefused('LevelNotInPolicy'));
  it('comes too late once it was expunged', () =>
    aRecord(expunged('full')).when('SealRecord', order, gone).thenRefused('RecordGone'));
});

describe('reopening a record', () => {
  it('brings back what went, and the name of the young person', () =>
    aRecord({ type: 'RecordSealed', data: contents(['shop']) })
      .when('ReopenRecord', order, gone)
      .then({ type: 'RecordReopened', data: { ...contents(['shop']), subjects: [...keys, 'person:shop', 'person:kim'] } }));
  it('records nothing where it is open', () => aRecord(sealing, reopened).when('ReopenRecord', order, knowing()).thenNothing());
  it('never brings back what was expunged', () =>
    aRecord(expunged('partial')).when('ReopenRecord', order, gone).thenRefused('RecordGone'));
});

describe('expunging a record (F107)', () => {
  const full = { ...order, level: 'full' as const };
  it('takes a record that was sealed, as it was then', () =>
    aRecord(sealing).when('ExpungeRecord', full, gone).then(expunged('full', true)));
  it('takes an open one', () => aRecord().when('ExpungeRecord', full, knowing()).then(expunged('full')));
  it('records nothing when asked twice, nor less after more', () => {
    aRecord(expunged('full')).when('ExpungeRecord', full, gone).thenNothing();
    aRecord(expunged('full'))
      .when('ExpungeRecord', { ...order, level: 'partial' }, gone)
      .thenNothing();
  });
  it('may go further than before', () => aRecord(expunged('partial')).when('ExpungeRecord', full, gone).then(expunged('full')));
  it('is refused for somebody who still serves, unless that ends too', () => {
    const serving = knowing({ kim: { serves: true } });
    aRecord().when('ExpungeRecord', full, serving).thenRefused('StillServes');
    aRecord()
      .when('ExpungeRecord', { ...full, alsoEnds: true }, serving)
      .then(expunged('full'));
  });
  it('is refused while another case of theirs is open', () =>
    aRecord()
      .when('ExpungeRecord', { ...full, alsoEnds: true }, knowing({ kim: { openCase: true, elsewhere: true } }))
      .thenRefused('OtherCaseOpen'));
  it('cannot make nameless whom another record names', () =>
    aRecord()
      .when('ExpungeRecord', { ...order, level: 'partial' }, knowing({ kim: { elsewhere: true } }))
      .thenRefused('KeptElsewhere'));
  it('is refused under a hold', () => aRecord(sealing, held).when('ExpungeRecord', full, gone).thenRefused('UnderLegalHold'));
  it('is recorded once more where a restored record has not heard of it', () => {
    const { basis, order: __, on, level, wasSealed, ...rest } = expunged('full').data;
    const again = { recordId: 'record', level, basis, on, wasSealed, contents: rest };
    aRecord()
      .when('ExpungeAgain', again, gone)
      .then({ type: 'RecordExpunged', data: { ...expunged('full').data, order: null } });
    aRecord(expunged('full')).when('ExpungeAgain', again, gone).thenNothing();
  });
});

describe('the policy’s clock (F109)', () => {
  it('needs no order, and stops at a hold', () => {
    const how = { recordId: 'record', how: 'seal' as const };
    const data = { ...contents(all), basis: 'retention-policy', order: null };
    aRecord().when('RetireRecord', how, knowing()).then({ type: 'RecordSealed', data });
    aRecord(held).when('RetireRecord', how, knowing()).thenRefused('UnderLegalHold');
  });
  it('leaves who still serves to a person', () =>
    aRecord()
      .when('RetireRecord', { recordId: 'record', how: 'full' }, knowing({ kim: { serves: true } }))
      .thenRefused('StillServes'));
});

describe('a legal hold', () => {
  const holding = { ...order, holdId: 'h' };
  it('is placed once and lifted once', () => {
    aRecord().when('PlaceLegalHold', holding, knowing()).then(held);
    aRecord(held).when('PlaceLegalHold', holding, knowing()).thenNothing();
    aRecord(held).when('LiftLegalHold', holding, knowing()).then(lifted);
    aRecord().when('LiftLegalHold', holding, knowing()).thenNothing();
  });
  it('holds a sealed record too, and nothing that is gone', () => {
    aRecord(sealing).when('PlaceLegalHold', holding, gone).then(held);
    aRecord(expunged('full')).when('PlaceLegalHold', holding, gone).thenRefused('RecordGone');
  });
});

describe('the notice that a record can be sealed', () => {
  const notice = { recordId: 'record', occasion: 'disposition' as const, language: 'es', channel: 'letter' };
  const given = {
    type: 'SealingNoticeGiven' as const,
    data: { caseId: 'case', occasion: 'disposition', language: 'es', channel: 'letter' },
  };
  it('is given once on each occasion', () => {
    aRecord().when('GiveSealingNotice', notice, knowing()).then(given);
    aRecord(given).when('GiveSealingNotice', notice, knowing()).thenNothing();
  });
});

describe('what follows', () => {
  const ids = ['case', 'hearing', 'jury', 'plan', 'plan', 'duty', 'hours', 'hours'];
  const hides = (fact: { type: string; data: object }) => recordHides[fact.type]!(seen('record', fact));
  const duty = (fact: { type: string; data: object }) =>
    recordKeyDuties[fact.type]!(seen('record', fact, { eventId: 'aaaaaaaa-bbbb' }));
  it('hides what was sealed until it is reopened, and puts its keys away', () => {
    expect(hides(sealing)).toEqual({ hide: [...ids, ...all], discreet: ['kim'] });
    expect(hides(reopened)).toEqual({ show: [...ids, ...all, 'kim'], told: ['kim'] });
    expect([duty(sealing), duty(reopened)]).toMatchObject([
      { escrow: keys.concat(all.map((one) => `person:${one}`)) },
      { release: expect.any(Array) },
    ]);
  });
  it('hides for good what was expunged in full; in part, only who it was', () => {
    expect(hides(expunged('full'))).toEqual({ expunge: [...ids, ...all], discreet: ['kim'] });
    expect(hides(expunged('partial'))).toEqual({ nameless: all });
    expect(hides(expunged('partial', true))).toEqual({ expunge: [...ids, ...all], discreet: ['kim'] });
  });
  it('destroys keys, and keeps of it what can do it again: no order, and no name', () => {
    const { destroy, notice } = duty(expunged('full'));
    expect(destroy).toContain('person:kim');
    expect(notice).toMatchObject({ kind: 'record-expunged', recordId: 'record', certificate: 'C-AAAAAAAA-BBBB', level: 'full' });
    expect(notice).not.toHaveProperty('order');
  });
});
