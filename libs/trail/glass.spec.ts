import { describe, expect, it } from '@jest/globals';
import { sealed } from '#kernel';
import { given, shown, SOMEONE } from '#spec';
import { glassDecider, type KnownForGlass } from './glass.js';
import { brokenGlass } from './views/broken-glass.view.js';

const known: KnownForGlass = { rule: { minutes: 60, mostMinutes: 120 }, policyVersion: 3 };
const breaking = { glassId: 'g', caseId: 'c', reason: 'She is at the door in tears.' };
const data = {
  caseId: 'c',
  accountId: 'clerk',
  role: 'clerk',
  minutes: 60,
  until: '2026-03-07T16:00:00.000Z',
  reason: sealed('case:c', 'She is at the door in tears.'),
  policyVersion: 3,
};
const broken = { type: 'GlassBroken', data };
const acknowledged = { type: 'BrokenGlassAcknowledged', data: { caseId: 'c', acknowledgedBy: 'coordinator' } };
const mended = { type: 'GlassMended', data: { caseId: 'c' } };
const clerk = { actor: 'clerk', role: 'clerk' };
const coordinator = { actor: 'coordinator' };
const aGlass = given(glassDecider);

describe('breaking the glass (F098)', () => {
  it('opens one record for as long as the policy says, with its reason', () =>
    aGlass().when('BreakGlass', breaking, known, clerk).then(broken));
  it('opens it for another time on asking', () =>
    aGlass()
      .when('BreakGlass', { ...breaking, forMinutes: 15 }, known, clerk)
      .then({ type: 'GlassBroken', data: { ...data, minutes: 15, until: '2026-03-07T15:15:00.000Z' } }));
  it('is refused for longer than the policy allows', () =>
    aGlass()
      .when('BreakGlass', { ...breaking, forMinutes: 121 }, known, clerk)
      .thenRefused('GlassTooLong'));
  it.each(['          ', 'because', ' needed    '])('is refused for the reason “%s”', (reason) =>
    aGlass()
      .when('BreakGlass', { ...breaking, reason }, known, clerk)
      .thenRefused('ReasonNeeded'),
  );
  it('records nothing when it is sent again', () => aGlass(broken).when('BreakGlass', breaking, known, clerk).thenNothing());
  it('is refused for a glass that somebody else broke, or over another record', () => {
    aGlass(broken).when('BreakGlass', breaking, known, { actor: 'bailiff' }).thenRefused('GlassBroken');
    aGlass(broken)
      .when('BreakGlass', { ...breaking, caseId: 'other' }, known, clerk)
      .thenRefused('GlassBroken');
  });
});

describe('acknowledging a broken glass', () => {
  it('says who has seen it', () =>
    aGlass(broken).when('AcknowledgeBrokenGlass', { glassId: 'g' }, known, coordinator).then(acknowledged));
  it('is somebody else’s to do', () =>
    aGlass(broken).when('AcknowledgeBrokenGlass', { glassId: 'g' }, known, clerk).thenRefused('OwnGlass'));
  it('is done once', () =>
    aGlass(broken, acknowledged).when('AcknowledgeBrokenGlass', { glassId: 'g' }, known, coordinator).thenNothing());
  it('is refused where nothing was broken', () =>
    aGlass().when('AcknowledgeBrokenGlass', { glassId: 'g' }, known, coordinator).thenRefused('NoSuchGlass'));
});

describe('mending a glass', () => {
  it('ends what it opened', () => aGlass(broken).when('MendGlass', { glassId: 'g' }, known, coordinator).then(mended));
  it('changes nothing that is over or mended', () => {
    aGlass(broken, mended).when('MendGlass', { glassId: 'g' }, known, coordinator).thenNothing();
    aGlass(broken)
      .when('MendGlass', { glassId: 'g' }, known, { ...coordinator, now: data.until })
      .thenNothing();
  });
});

describe('broken glass', () => {
  const line = {
    programmeId: SOMEONE.programmeId,
    glassId: 'g',
    caseId: 'c',
    accountId: 'clerk',
    role: 'clerk',
    brokenAt: SOMEONE.now,
    until: data.until,
    reason: data.reason,
    acknowledgedAt: null,
    acknowledgedBy: null,
    mended: false,
  };
  it('shows who broke it, over what, until when and why', () => expect(shown(brokenGlass)(['g', broken])).toEqual({ g: line }));
  it('shows who has taken note, and that it was ended before its time', () =>
    expect(shown(brokenGlass)(['g', broken], ['g', acknowledged], ['g', mended])).toEqual({
      g: { ...line, acknowledgedAt: SOMEONE.now, acknowledgedBy: 'coordinator', until: SOMEONE.now, mended: true },
    }));
});
