import { describe, expect, it } from '@jest/globals';
import { shown, SOMEONE } from '#spec';
import {
  assigned,
  blue,
  came,
  docketed,
  green,
  id,
  interpreter,
  judge,
  juror,
  maya,
  mayas,
  mother,
  on,
  scheduled,
  sittingId,
  theos,
  went,
} from '../sitting.testing.js';
import { assignments } from './assignments.view.js';
import { attendance } from './attendance.view.js';
import { blocked } from './blocked.view.js';
import { continuances } from './continuances.view.js';
import { docketDay } from './docket-day.view.js';
import { postedList } from './posted-list.view.js';
import { sittings } from './sittings.view.js';

const { programmeId } = SOMEONE;
const { hearingId, caseId } = mayas;
const at = (time: string) => `2026-03-07T${time}:00.000Z`;
type Fact = { type: string; data: object };
/** Facts of one sitting. */
const here = (...facts: Fact[]) => facts.map((fact) => [sittingId, fact] as const);

const place = { hearingId, caseId, roomId: blue, slot: 0 };
const continued = (because = 'exam', askedBy = 'guardian', lengthDays: number | null = 14) => ({
  type: 'HearingContinued',
  data: { ...place, because, askedBy, lengthDays, count: 1 },
});
const postponed = {
  type: 'HearingPostponed',
  data: { ...place, because: 'no-judge', askedBy: 'court', lengthDays: null, count: 1 },
};
const vacated = { type: 'HearingVacated', data: { ...place, because: 'withdrawn', askedBy: 'referrer' } };
const both = [
  { hearingId, caseId },
  { hearingId: theos.hearingId, caseId: theos.caseId },
];
const calledOff = { type: 'SittingCalledOff', data: { on, because: 'snow', hearings: both, jurors: [juror], arrived: [] } };
const outcome = (name: string, next: string, docketAgain: boolean) => ({
  type: 'OutcomeRecorded',
  data: { hearingId, caseId, outcome: name, next, docketAgain },
});
const held = outcome('held', 'pronounce', false);
const moved = {
  type: 'HearingMoved',
  data: {
    hearingId,
    caseId,
    roomId: green,
    roomName: 'Green',
    slot: 2,
    startsAt: at('16:00'),
    because: 'judge-late',
    overrides: [],
  },
};

describe('the docket of a day (F018)', () => {
  const line = {
    programmeId,
    sittingId,
    on,
    hearingId,
    caseId,
    callNumber: 1,
    youthId: maya,
    guardianIds: [mother],
    incidentId: mayas.incidentId,
    roomId: blue,
    roomName: 'Blue',
    slot: 0,
    slots: 1,
    startsAt: at('14:00'),
    format: 'jury',
    language: null,
    overrides: [],
    restricted: false,
    state: 'docketed',
    here: [],
    missing: ['respondent', 'guardian'],
    readiness: 'nobody',
  };
  const day = (...facts: Fact[]) => shown(docketDay)(...here(docketed(mayas), ...facts))[hearingId];

  it('has a line for each hearing, of its programme (F112)', () => expect(day()).toEqual(line));
  it('follows a hearing that is moved', () =>
    expect(day(moved)).toEqual({ ...line, roomId: green, roomName: 'Green', slot: 2, startsAt: at('16:00') }));
  it.each([
    ['continued', continued()],
    ['postponed', postponed],
    ['vacated', vacated],
    ['called-off', calledOff],
    ['held', held],
    ['no-guardian', outcome('no-guardian', 'arrange-guardian', true)],
  ])('says when a hearing is %s (F033)', (state, fact) => expect(day(fact)).toEqual({ ...line, state }));
  it('is ready when the young person and a guardian are here', () => {
    const youth = came(maya, 'respondent', at('13:50'), [hearingId]);
    const guardian = came(mother, 'guardian', at('13:55'), [hearingId]);
    expect(day(youth)).toMatchObject({ missing: ['guardian'], readiness: 'waiting', here: [`${maya}:respondent`] });
    expect(day(youth, guardian)).toMatchObject({ missing: [], readiness: 'ready' });
    expect(day(youth, guardian, went(maya, 'respondent', at('14:00'), 'left-early', [hearingId]))).toMatchObject({
      missing: ['respondent'],
      readiness: 'waiting',
      here: [`${mother}:guardian`],
    });
    expect(day(youth, went(maya, 'respondent', at('14:00'), 'released', [hearingId]))).toMatchObject({ readiness: 'nobody' });
  });
  it('is not ready without the interpreter a family needs (care 21)', () => {
    const rows = (...facts: Fact[]) => shown(docketDay)(...here(docketed({ ...mayas, language: 'es' }), ...facts))[hearingId];
    const family = [came(maya, 'respondent', at('13:50'), [hearingId]), came(mother, 'guardian', at('13:55'), [hearingId])];
    expect(rows(...family)).toMatchObject({ missing: ['interpreter'], readiness: 'waiting' });
    expect(rows(...family, came(interpreter, 'interpreter', at('13:58'), [hearingId]))).toMatchObject({
      missing: [],
      readiness: 'ready',
    });
  });
  it('waits while its room is on hold, and then moves (care 26)', () => {
    const hold = {
      type: 'SittingHeld',
      data: { roomId: blue, because: 'judge-late', at: at('13:55'), hearings: [{ hearingId, caseId }] },
    };
    const release = {
      type: 'RoomReleased',
      data: { roomId: blue, at: at('14:25'), hearings: [{ hearingId, caseId, startsAt: at('14:25') }] },
    };
    expect(day(hold)).toEqual({ ...line, state: 'on-hold' });
    expect(day(hold, release)).toEqual({ ...line, startsAt: at('14:25') });
    expect(day(hold, moved)).toMatchObject({ state: 'docketed', roomName: 'Green' });
  });
  it('knows no hearing that was never docketed', () => {
    for (const fact of [
      moved,
      continued(),
      held,
      calledOff,
      came(maya, 'respondent', at('13:50'), [hearingId]),
      went(maya, 'respondent', at('14:00'), 'released', [hearingId]),
    ])
      expect(shown(docketDay)(...here(fact))).toEqual({});
  });
});

describe('the calendar of sittings (F018)', () => {
  const now = (...facts: Fact[]) => shown(sittings)(...here(scheduled, ...facts))[sittingId];
  const room = (roomId: string, name: string) => ({ roomId, name, blocked: null, held: null });
  const line = {
    programmeId,
    sittingId,
    on,
    opensAt: at('14:00'),
    closesAt: at('18:00'),
    venue: 'Community hall',
    rooms: [room(blue, 'Blue'), room(green, 'Green')],
    slotMinutes: 60,
    slotsPerRoom: 4,
    capacity: 8,
    used: 0,
    state: 'open',
    because: null,
    unlocked: [],
    published: 'not-published',
    publishedAt: null,
    taking: {},
  };

  it('shows the rooms and the slots there are', () => expect(now()).toEqual(line));
  it('counts what is used, longer hearings by their slots', () => {
    expect(now(docketed(mayas), docketed({ ...theos, slot: 1, slots: 2 }))).toMatchObject({ used: 3, capacity: 8 });
    expect(now(docketed(mayas), docketed({ ...theos, slot: 1, slots: 2 }), continued())).toMatchObject({ used: 2 });
    for (const off of [continued(), postponed, vacated]) expect(now(docketed(mayas), off)).toEqual(line);
    expect(now(docketed(mayas), docketed(mayas))).toMatchObject({ used: 1 });
  });
  it('counts only rooms in use', () => {
    const red = { type: 'RoomAdded', data: { roomId: id('b', 3), name: 'Red' } };
    const block = { type: 'RoomBlocked', data: { roomId: blue, because: 'no-heating' } };
    expect(now(red)).toMatchObject({ capacity: 12, rooms: [...line.rooms, room(id('b', 3), 'Red')] });
    expect(now(block)).toMatchObject({
      capacity: 4,
      rooms: [{ ...room(blue, 'Blue'), blocked: 'no-heating' }, room(green, 'Green')],
    });
    expect(now(block, { type: 'RoomUnblocked', data: { roomId: blue } })).toEqual(line);
  });
  it('shows a room on hold', () => {
    const hold = { type: 'SittingHeld', data: { roomId: blue, because: 'judge-late', at: at('13:55'), hearings: [] } };
    expect(now(hold)).toMatchObject({ rooms: [{ held: 'judge-late' }, { held: null }], capacity: 8 });
    expect(now(hold, { type: 'RoomReleased', data: { roomId: blue, at: at('14:10'), hearings: [] } })).toEqual(line);
  });
  it('says when its locked docket was opened again, and why (F034)', () =>
    expect(now({ type: 'DayUnlocked', data: { because: 'sign-in-sheet-found', until: on } })).toMatchObject({
      unlocked: [{ on, because: 'sign-in-sheet-found' }],
    }));
  it('says when a day was called off, or is over', () => {
    expect(now(docketed(mayas), calledOff)).toEqual({ ...line, state: 'called-off', because: 'snow' });
    expect(now({ type: 'SittingClosed', data: { on, endedAt: at('17:30'), jurors: [], others: [] } })).toEqual({
      ...line,
      state: 'closed',
    });
  });
});

describe('attendance (F010, F030, F031, F066)', () => {
  const key = `${sittingId}:${juror}:juror`;
  const rows = (...facts: Fact[]) => shown(attendance)(...here(...facts));
  const line = {
    programmeId,
    key,
    sittingId,
    on,
    personId: juror,
    as: 'juror',
    hearingId: null,
    hearingIds: [],
    cameAt: at('13:45'),
    leftAt: null,
    minutes: 0,
    hereSince: at('13:45'),
    code: 'attended',
    attended: true,
    excused: false,
    enforceable: false,
    alert: false,
  };
  const in1 = came(juror, 'juror', at('13:45'));

  it('says who is here since when', () => expect(rows(in1)).toEqual({ [key]: line }));
  it('adds up the stays of one person', () => {
    const out = { ...line, leftAt: at('15:00'), hereSince: null, minutes: 75, code: 'released' };
    expect(rows(in1, went(juror, 'juror', at('15:00')))[key]).toEqual(out);
    expect(rows(in1, went(juror, 'juror', at('15:00')), went(juror, 'juror', at('15:30')))[key]).toEqual(out);
    const again = [
      went(juror, 'juror', at('15:00')),
      came(juror, 'juror', at('16:00')),
      went(juror, 'juror', at('16:30'), 'left-early'),
    ];
    expect(rows(in1, ...again)[key]).toEqual({
      ...line,
      leftAt: at('16:30'),
      hereSince: null,
      minutes: 105,
      code: 'left-early',
      enforceable: true,
      alert: true,
    });
  });
  it('takes the jurors’ minutes when the sitting closes', () => {
    const closing = (stayed: boolean) => ({
      type: 'SittingClosed',
      data: {
        on,
        endedAt: at('17:30'),
        others: [{ personId: mother, as: 'guardian' }],
        jurors: [{ personId: juror, fromAt: at('13:45'), untilAt: at('17:30'), minutes: 225, stayed }],
      },
    });
    expect(rows(in1, closing(true))[key]).toEqual({
      ...line,
      leftAt: at('17:30'),
      hereSince: null,
      minutes: 225,
      code: 'released',
    });
    expect(rows(in1, closing(false))[key]).toMatchObject({ code: 'left-early', enforceable: true });
    expect(rows(closing(true))).toEqual({});
    const guardian = `${sittingId}:${mother}:guardian`;
    expect(rows(came(mother, 'guardian', at('14:00'), [hearingId]), closing(true))[guardian]).toMatchObject({
      leftAt: at('17:30'),
      hereSince: null,
      minutes: 210,
      code: 'released',
      attended: true,
    });
  });
  const absent = (personId: string, as: string, because: string, excused: boolean) => ({
    type: 'AbsenceRecorded',
    data: { on, personId, as, hearingId, because, excused },
  });
  it('says why somebody did not come, and whether anybody may act on it', () => {
    const youth = `${sittingId}:${maya}:respondent`;
    expect(rows(absent(maya, 'respondent', 'no-show', false))[youth]).toEqual({
      ...line,
      key: youth,
      personId: maya,
      as: 'respondent',
      hearingId,
      hearingIds: [hearingId],
      cameAt: null,
      hereSince: null,
      code: 'no-show',
      attended: false,
      enforceable: true,
      alert: true,
    });
    expect(rows(absent(maya, 'respondent', 'no-show', true))[youth]).toMatchObject({ excused: true, enforceable: false });
    expect(rows(absent(maya, 'respondent', 'transport', true))[youth]).toMatchObject({
      attended: false,
      enforceable: false,
      alert: true,
    });
  });
  it('keeps a guardian’s absence with the guardian, per hearing (care 2)', () => {
    const shownRows = rows(absent(mother, 'guardian', 'no-show', true), came(maya, 'respondent', at('13:50'), [hearingId]));
    expect(shownRows[`${sittingId}:${mother}:guardian`]).toMatchObject({ hearingId, attended: false, enforceable: false });
    expect(shownRows[`${sittingId}:${maya}:respondent`]).toMatchObject({
      hearingId,
      attended: true,
      enforceable: false,
      alert: false,
    });
  });
  it('is what it is now when somebody comes after all', () => {
    const youth = `${sittingId}:${maya}:respondent`;
    expect(
      rows(absent(maya, 'respondent', 'no-show', false), came(maya, 'respondent', at('14:10'), [hearingId]))[youth],
    ).toMatchObject({
      cameAt: at('14:10'),
      attended: true,
      enforceable: false,
      alert: false,
      code: 'attended',
    });
  });
  it('passes over a check-out without a check-in', () => expect(rows(went(juror, 'juror', at('15:00')))).toEqual({}));
});

describe('what came off the docket (F024)', () => {
  const rows = (...facts: Fact[]) => shown(blocked)(...here(...facts));
  const line = { programmeId, caseId, hearingId, sittingId, since: on };

  it.each([
    ['continued', continued(), { because: 'exam', askedBy: 'guardian', next: 'docket-again' }],
    ['postponed', postponed, { because: 'no-judge', askedBy: 'court', next: 'docket-again' }],
    ['vacated', vacated, { because: 'withdrawn', askedBy: 'referrer', next: 'decide-on-case' }],
    [
      'respondent-absent',
      outcome('respondent-absent', 'reach-family', true),
      { because: null, askedBy: null, next: 'reach-family' },
    ],
  ])('lists a hearing that was %s, why, and what is next', (how, fact, said) =>
    expect(rows(docketed(mayas), fact)).toEqual({ [caseId]: { ...line, how, ...said } }),
  );
  it('lists each case of a day that was called off, with no blame', () =>
    expect(rows(docketed(mayas), docketed({ ...theos, slot: 1 }), calledOff)).toEqual({
      [caseId]: { ...line, how: 'called-off', because: 'snow', askedBy: 'court', next: 'docket-again' },
      [theos.caseId]: { ...line, ...both[1], how: 'called-off', because: 'snow', askedBy: 'court', next: 'docket-again' },
    }));
  it('is settled when the case is docketed again', () => {
    const again = docketed({ ...mayas, hearingId: id('f', 9) });
    expect(shown(blocked)(...here(docketed(mayas), continued()), [id('51', 2), again])).toEqual({});
  });
  it('does not list what was heard', () => {
    expect(rows(docketed(mayas), held)).toEqual({});
    expect(rows(continued(), held)).toEqual({});
  });
});

describe('continuances of a case (F023)', () => {
  it('count who asked, why and for how long, across sittings', () => {
    const rows = shown(continuances)(
      [sittingId, continued()],
      [id('51', 2), continued('illness', 'respondent', null), { occurredOn: '2026-03-21' }],
      [id('51', 3), postponed, { occurredOn: '2026-04-04' }],
    );
    expect(rows).toEqual({
      [caseId]: {
        programmeId,
        caseId,
        continued: 2,
        postponed: 1,
        times: [
          { hearingId, how: 'continued', because: 'exam', askedBy: 'guardian', on, lengthDays: 14 },
          { hearingId, how: 'continued', because: 'illness', askedBy: 'respondent', on: '2026-03-21', lengthDays: null },
          { hearingId, how: 'postponed', because: 'no-judge', askedBy: 'court', on: '2026-04-04', lengthDays: null },
        ],
      },
    });
  });
});

describe('who serves (F029)', () => {
  it('is listed by person, role and room', () => {
    const rows = shown(assignments)(...here(assigned('judge', judge, blue), assigned('interpreter', interpreter, null, 'es')));
    expect(rows).toEqual({
      [`${sittingId}:${judge}:judge:${blue}`]: {
        programmeId,
        key: `${sittingId}:${judge}:judge:${blue}`,
        sittingId,
        on,
        roomId: blue,
        role: 'judge',
        personId: judge,
        language: null,
      },
      [`${sittingId}:${interpreter}:interpreter:all`]: {
        programmeId,
        key: `${sittingId}:${interpreter}:interpreter:all`,
        sittingId,
        on,
        roomId: null,
        role: 'interpreter',
        personId: interpreter,
        language: 'es',
      },
    });
  });
  it('ends when they are relieved', () => {
    const relieved = { type: 'RoleRelieved', data: { on, roomId: blue, role: 'judge', personId: judge } };
    expect(shown(assignments)(...here(assigned('judge', judge, blue), relieved))).toEqual({});
    expect(Object.keys(shown(assignments)(...here(assigned('judge', judge, green), relieved)))).toHaveLength(1);
  });
});

describe('the list on the wall (care 8)', () => {
  it('says a number and a room, and nothing of whose hearing it is', () =>
    expect(shown(postedList)(...here(docketed(mayas)))).toEqual({
      [hearingId]: { programmeId, hearingId, sittingId, callNumber: 1, roomName: 'Blue', restricted: false },
    }));
  it('follows a move', () =>
    expect(shown(postedList)(...here(docketed(mayas), moved))[hearingId]).toMatchObject({ callNumber: 1, roomName: 'Green' }));
  it.each([continued(), postponed, vacated, held, calledOff])('drops what is not to be called: $type', (fact) =>
    expect(shown(postedList)(...here(docketed(mayas), fact))).toEqual({}),
  );
  it('keeps the others', () => {
    expect(
      Object.keys(shown(postedList)(...here(docketed(mayas), docketed({ ...theos, slot: 1, callNumber: 2 }), held))),
    ).toEqual([theos.hearingId]);
  });
});
