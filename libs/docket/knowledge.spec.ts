import { describe, expect, it } from '@jest/globals';
import { fold } from '#kernel';
import type { Reading, Streams } from '#platform';
import type { Policies } from '#programme';
import { SOMEONE } from '#spec';
import { Knowledge } from './knowledge.js';
import { nothingKnown } from './known.js';
import type { CasesToDocket, Clearances, Families, Summons } from './ports.js';
import {
  AddRoom,
  AssignRole,
  BlockRoom,
  CallOffSitting,
  CheckIn,
  ContinueHearing,
  DocketHearing,
  MoveHearing,
  RecordAbsence,
  RecordOutcome,
  ScheduleSitting,
  type SittingCommand,
} from './sitting.commands.js';
import {
  assigned,
  blue,
  busy,
  docketed,
  father,
  green,
  id,
  interpreter,
  judge,
  maya,
  mayas,
  monitor,
  mother,
  on,
  scheduled,
  scheduling,
  sittingId,
  theos,
} from './sitting.testing.js';
import { sittingDecider } from './sitting.js';
import { AssignmentLine } from './views/assignments.view.js';
import { DocketLine } from './views/docket-day.view.js';
import { SittingLine } from './views/sittings.view.js';

const there = { opensAt: '2026-03-07T19:00:00.000Z', closesAt: '2026-03-07T22:00:00.000Z' };
const rows = new Map<unknown, object[]>([
  [SittingLine, [{ sittingId: 'other', ...there, slotMinutes: 30, rooms: [{ roomId: green }] }]],
  [
    AssignmentLine,
    [
      { personId: judge, sittingId: 'other' },
      { personId: monitor, sittingId: 'called-off' },
    ],
  ],
  [DocketLine, [{ youthId: maya, guardianIds: [father], sittingId: 'other', startsAt: '2026-03-07T19:30:00.000Z', slots: 2 }]],
]);
const asked: unknown[] = [];
const reading = {
  rows: (entity: unknown, wanted: unknown) => (asked.push(wanted), Promise.resolve(rows.get(entity) ?? [])),
  count: () => Promise.resolve(1),
  find: (_: unknown, caseId: string) => Promise.resolve(caseId === mayas.caseId ? { continued: 2, postponed: 1 } : null),
} as unknown as Reading;
const policies = {
  inForce: () => Promise.resolve({ version: 4, policy: { nonSittingDays: ['2026-12-25'] } }),
  timeZone: () => Promise.resolve('America/New_York'),
} as unknown as Policies;
const clearances: Clearances = {
  until: (_, kind) => Promise.resolve(kind === 'background-check' ? '2027-01-31' : null),
  isMinor: () => Promise.resolve(true),
};
const families: Families = {
  interpreterFor: () => Promise.resolve('es'),
  relativesAmong: (candidates, family) => Promise.resolve(family.length > 0 ? candidates : []),
  keptAway: (personIds, youthIds) => Promise.resolve(youthIds.length > 0 ? personIds : []),
  unavailable: (personIds) => Promise.resolve(personIds),
};
const cases: CasesToDocket = {
  of: (caseId) => Promise.resolve(caseId === mayas.caseId ? { youthId: maya, incidentId: mayas.incidentId } : null),
};
const summons: Summons = { jurorsOf: () => Promise.resolve(['juror']) };

const find = (command: SittingCommand, ...past: { type: string; data: object }[]) => {
  const streams = {
    file: () => Promise.resolve({ file: fold(sittingDecider, past), revision: past.length - 1 }),
  } as unknown as Streams;
  return new Knowledge(streams, reading, policies, clearances, families, summons, cases).for(command, { ...SOMEONE });
};
const told = <C extends SittingCommand>(type: new () => C, fields: Partial<C>) =>
  Object.assign(new type(), { sittingId, ...fields });
const day = [scheduled, docketed(mayas), assigned('interpreter', interpreter, blue, 'es')];
const booked = [busy(judge, '19:00', '22:00'), busy(maya, '19:30', '20:30'), busy(father, '19:30', '20:30')];

describe('what is found out before a decision', () => {
  it('to schedule: the law in force, and who has which room that day', async () => {
    const sameDay = [{ ...there, roomIds: [green] }];
    expect(await find(told(ScheduleSitting, scheduling))).toEqual({
      ...nothingKnown,
      policyVersion: 4,
      nonSittingDays: ['2026-12-25'],
      opensOn: on,
      sameDay,
    });
    expect(await find(told(AddRoom, { roomId: id('b', 3) }), scheduled)).toEqual({ ...nothingKnown, sameDay });
    expect(asked).toMatchObject([{ where: { on, state: 'open' } }, { where: { on, state: 'open' } }]);
  });
  it('to assign a monitor: the clearance, and who is away or booked', async () => {
    expect(await find(told(AssignRole, { role: 'jury-monitor', personId: monitor, roomId: blue }), ...day)).toEqual({
      ...nothingKnown,
      clearedUntil: '2027-01-31',
      unavailable: [monitor],
      elsewhere: booked,
    });
    expect(await find(told(AssignRole, { role: 'judge', personId: judge, roomId: blue }), ...day)).toMatchObject({
      clearedUntil: null,
    });
  });
  it('to assign an interpreter: age, and relatives heard in that room', async () => {
    const interpreting = { role: 'interpreter', personId: interpreter, language: 'es' };
    expect(await find(told(AssignRole, { ...interpreting, roomId: blue }), ...day)).toMatchObject({
      minor: true,
      relatives: [interpreter],
    });
    expect(await find(told(AssignRole, { ...interpreting, roomId: green }), ...day)).toMatchObject({ relatives: [] });
    expect(await find(told(AssignRole, interpreting), ...day)).toMatchObject({ relatives: [interpreter] });
  });
  it('to docket: language, relatives, who is away, booked, or docketed already', async () => {
    expect(await find(told(DocketHearing, theos), ...day)).toEqual({
      ...nothingKnown,
      language: 'es',
      caseIs: 'not-ready',
      docketedElsewhere: true,
      keptAway: [father],
      unavailable: [theos.youthId, father],
      elsewhere: booked,
      relatives: [interpreter],
    });
    expect(await find(told(DocketHearing, theos), scheduled)).toMatchObject({ relatives: [] });
    expect(await find(told(DocketHearing, mayas), scheduled)).toMatchObject({ caseIs: 'to-be-heard' });
    expect(await find(told(DocketHearing, { ...mayas, youthId: father }), scheduled)).toMatchObject({ caseIs: 'of-another' });
  });
  it('to move: the same of the family on the docket', async () => {
    const { hearingId } = mayas;
    expect(await find(told(MoveHearing, { hearingId }), ...day)).toEqual({
      ...nothingKnown,
      unavailable: [maya, mother],
      elsewhere: booked,
      relatives: [interpreter],
    });
    expect(await find(told(MoveHearing, { hearingId: id('f', 9) }), ...day)).toEqual(nothingKnown);
    expect(await find(told(RecordOutcome, { hearingId }), ...day)).toEqual({ ...nothingKnown, relatives: [interpreter] });
  });
  it('to put off: how often it was put off before', async () => {
    expect(await find(told(ContinueHearing, { hearingId: mayas.hearingId }), ...day)).toEqual({
      ...nothingKnown,
      continued: 2,
      postponed: 1,
    });
    expect(await find(told(ContinueHearing, { hearingId: theos.hearingId }), scheduled, docketed(theos))).toEqual(nothingKnown);
    expect(await find(told(ContinueHearing, { hearingId: id('f', 9) }), ...day)).toEqual(nothingKnown);
  });
  it('to call off: the jurors who were asked', async () =>
    expect(await find(told(CallOffSitting, { because: 'snow' }), ...day)).toEqual({ ...nothingKnown, summoned: ['juror'] }));
  it('at the door: the calendar, a clearance where one is needed, and interpreters who do not count', async () => {
    const nonSittingDays = ['2026-12-25'];
    expect(await find(told(CheckIn, { personId: monitor, as: 'jury-monitor' }), ...day)).toEqual({
      ...nothingKnown,
      nonSittingDays,
      clearedUntil: '2027-01-31',
    });
    expect(await find(told(CheckIn, { personId: maya, as: 'respondent' }), ...day)).toEqual({ ...nothingKnown, nonSittingDays });
    expect(await find(told(CheckIn, { personId: father, as: 'guardian' }), ...day)).toMatchObject({
      keptAway: [father],
      clearedUntil: null,
    });
    expect(await find(told(CheckIn, { personId: father, as: 'supporter' }), scheduled)).toMatchObject({ keptAway: [] });
    expect(await find(told(RecordAbsence, { personId: maya, as: 'respondent' }), ...day)).toEqual({
      ...nothingKnown,
      nonSittingDays,
      relatives: [interpreter],
    });
  });
  it('nothing where the sitting knows all, or is not there', async () => {
    expect(await find(told(BlockRoom, { roomId: blue }), ...day)).toEqual(nothingKnown);
    expect(await find(told(BlockRoom, { roomId: blue }))).toEqual(nothingKnown);
  });
});
