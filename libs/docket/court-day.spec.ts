import { describe, expect, it } from '@jest/globals';
import { attendanceCodes, isAttendanceCode, meaningFor } from './attendance.js';
import {
  assigned,
  blue,
  came,
  docketed,
  father,
  green,
  id,
  interpreter,
  juror,
  knowing,
  maya,
  mayas,
  monitor,
  mother,
  now,
  on,
  sitting,
  sittingId,
  theo,
  theos,
  went,
} from './sitting.testing.js';

const at = (time: string) => `2026-03-07T${time}:00.000Z`;
const closed = { type: 'SittingClosed', data: { on, endedAt: at('17:30'), jurors: [], others: [] } };
const calledOff = { type: 'SittingCalledOff', data: { on, because: 'snow', hearings: [], jurors: [], arrived: [] } };
const { hearingId, caseId } = mayas;

describe('checking in (F030)', () => {
  const asJuror = { sittingId, personId: juror, as: 'juror' };

  it('takes the time, and what they came as', () => {
    sitting()
      .when('CheckIn', asJuror, knowing(), now('13:45'))
      .then(came(juror, 'juror', at('13:45')));
    sitting()
      .when('CheckIn', { ...asJuror, at: '2026-03-07T13:40:00Z' }, knowing(), now('13:45'))
      .then(came(juror, 'juror', at('13:40')));
    sitting()
      .when('CheckIn', { ...asJuror, at: '2026-03-07T13:45:00Z' }, knowing(), now('13:45'))
      .then(came(juror, 'juror', at('13:45')));
    sitting()
      .when('CheckIn', { ...asJuror, at: at('13:46') }, knowing(), now('13:45'))
      .thenRefused('TimeInFuture');
    sitting()
      .when('CheckIn', { ...asJuror, at: '2026-03-06T13:45:00Z' }, knowing(), now('13:45'))
      .thenRefused('NotThatDay');
  });
  it('is done once while somebody is here', () => {
    const here = came(juror, 'juror', at('13:45'));
    sitting(here).when('CheckIn', asJuror, knowing(), now('14:00')).thenNothing();
    sitting(here, went(juror, 'juror', at('14:30')))
      .when('CheckIn', asJuror, knowing(), now('15:00'))
      .then(came(juror, 'juror', at('15:00')));
    sitting(here)
      .when('CheckIn', { ...asJuror, as: 'supporter' }, knowing(), now('14:00'))
      .then(came(juror, 'supporter', at('14:00')));
  });
  it('finds the hearing of a respondent and of a guardian', () => {
    const day = sitting(docketed(mayas), docketed({ ...theos, slot: 1 }));
    day
      .when('CheckIn', { sittingId, personId: maya, as: 'respondent' }, knowing(), now('13:50'))
      .then(came(maya, 'respondent', at('13:50'), [hearingId]));
    day
      .when('CheckIn', { sittingId, personId: mother, as: 'guardian' }, knowing(), now('13:50'))
      .then(came(mother, 'guardian', at('13:50'), [hearingId]));
    const siblings = sitting(docketed(mayas), docketed({ ...theos, slot: 1, guardianIds: [father, mother] }));
    siblings
      .when('CheckIn', { sittingId, personId: mother, as: 'guardian' }, knowing(), now('13:50'))
      .then(came(mother, 'guardian', at('13:50'), [hearingId, theos.hearingId]));
    day.when('CheckIn', { sittingId, personId: theo, as: 'guardian' }, knowing(), now('13:50')).thenRefused('NotOnDocket');
    day.when('CheckIn', { sittingId, personId: mother, as: 'respondent' }, knowing(), now('13:50')).thenRefused('NotOnDocket');
  });
  it('takes another adult for a hearing that is named', () => {
    const fields = { sittingId, personId: father, as: 'guardian', hearingId };
    sitting(docketed(mayas))
      .when('CheckIn', fields, knowing(), now('13:50'))
      .then(came(father, 'guardian', at('13:50'), [hearingId]));
    sitting().when('CheckIn', fields, knowing(), now('13:50')).thenRefused('HearingNotHere');
    sitting(docketed(mayas))
      .when('CheckIn', { ...fields, personId: mother }, knowing(), now('13:50'))
      .then(came(mother, 'guardian', at('13:50'), [hearingId]));
  });
  it('finds the hearings an interpreter is there for', () => {
    const spanish = docketed({ ...mayas, language: 'es' });
    const fields = { sittingId, personId: interpreter, as: 'interpreter' };
    const others = [
      docketed({ ...theos, slot: 1 }),
      docketed({ ...theos, hearingId: id('f', 3), slot: 2, roomId: green, language: 'es' }),
    ];
    sitting(spanish, ...others, assigned('interpreter', interpreter, blue, 'es'))
      .when('CheckIn', fields, knowing(), now('13:50'))
      .then(came(interpreter, 'interpreter', at('13:50'), [hearingId]));
    sitting(spanish, ...others, assigned('interpreter', interpreter, null, 'es'))
      .when('CheckIn', fields, knowing(), now('13:50'))
      .then(came(interpreter, 'interpreter', at('13:50'), [hearingId, id('f', 3)]));
    sitting(spanish, assigned('clerk', interpreter, blue, 'es'))
      .when('CheckIn', fields, knowing(), now('13:50'))
      .then(came(interpreter, 'interpreter', at('13:50')));
  });
  it('takes an adult at the door only with a clearance (care 6)', () => {
    const fields = { sittingId, personId: monitor, as: 'jury-monitor' };
    sitting().when('CheckIn', fields, knowing(), now('13:50')).thenRefused('NotCleared');
    sitting()
      .when('CheckIn', fields, knowing({ clearedUntil: on }), now('13:50'))
      .then(came(monitor, 'jury-monitor', at('13:50')));
  });
  it('turns away who must stay away from a young person heard here (care 2)', () => {
    const fields = { sittingId, personId: father, as: 'guardian', hearingId };
    sitting(docketed(mayas))
      .when('CheckIn', fields, knowing({ keptAway: [father] }), now('13:50'))
      .thenRefused('MustStayAway');
    sitting(docketed(mayas))
      .when('CheckIn', { ...fields, as: 'supporter' }, knowing({ keptAway: [father] }), now('13:50'))
      .thenRefused('MustStayAway');
  });
  it('is for the day, and for two working days after it', () => {
    const late = { ...asJuror, at: at('13:40') };
    sitting().when('CheckIn', asJuror, knowing(), now('14:00', '2026-03-06')).thenRefused('NotYetTheDay');
    sitting()
      .when('CheckIn', late, knowing(), now('09:00', '2026-03-10'))
      .then(came(juror, 'juror', at('13:40')));
    sitting().when('CheckIn', late, knowing(), now('09:00', '2026-03-11')).thenRefused('DocketLocked');
    sitting()
      .when('CheckIn', late, knowing({ nonSittingDays: ['2026-03-09'] }), now('09:00', '2026-03-11'))
      .then(came(juror, 'juror', at('13:40')));
    sitting(closed).when('CheckIn', asJuror, knowing(), now('14:00')).thenRefused('SittingClosed');
    sitting(calledOff).when('CheckIn', asJuror, knowing(), now('14:00')).thenRefused('SittingCalledOff');
  });
});

describe('the lock of the day (F034)', () => {
  const late = { sittingId, personId: juror, as: 'juror', at: at('13:40') };
  const unlock = { sittingId, because: 'sign-in-sheet-found' };
  const unlocked = { type: 'DayUnlocked', data: { because: 'sign-in-sheet-found', until: '2026-03-12' } };
  const thursday = now('09:00', '2026-03-12');
  it('is opened for a reason, and for that day only', () => {
    sitting().when('UnlockDay', unlock, knowing(), thursday).then(unlocked);
    sitting(unlocked).when('UnlockDay', unlock, knowing(), thursday).thenNothing();
    sitting(unlocked)
      .when('CheckIn', late, knowing(), thursday)
      .then(came(juror, 'juror', at('13:40')));
    sitting(unlocked).when('CheckIn', late, knowing(), now('09:00', '2026-03-13')).thenRefused('DocketLocked');
  });
  it('is not opened while it does not hold', () =>
    sitting().when('UnlockDay', unlock, knowing(), now('09:00', '2026-03-10')).thenRefused('NotLocked'));
  it('does not open a sitting that was closed or called off', () => {
    sitting(closed).when('UnlockDay', unlock, knowing(), thursday).thenRefused('SittingClosed');
    sitting(calledOff).when('UnlockDay', unlock, knowing(), thursday).thenRefused('SittingCalledOff');
  });
});

describe('checking out', () => {
  const fields = { sittingId, personId: juror, as: 'juror' };
  const here = came(juror, 'juror', at('14:00'));
  it('takes the time, and whether they were released', () => {
    sitting(here)
      .when('CheckOut', fields, knowing(), now('16:00'))
      .then(went(juror, 'juror', at('16:00')));
    sitting(here)
      .when('CheckOut', { ...fields, because: 'left-early' }, knowing(), now('16:00'))
      .then(went(juror, 'juror', at('16:00'), 'left-early'));
    sitting(here)
      .when('CheckOut', { ...fields, at: '2026-03-07T15:00:00Z' }, knowing(), now('16:00'))
      .then(went(juror, 'juror', at('15:00')));
  });
  it('is refused for who never came, or before they came, or ahead of time', () => {
    sitting().when('CheckOut', fields, knowing(), now('16:00')).thenRefused('NotCheckedIn');
    sitting(here)
      .when('CheckOut', { ...fields, at: at('13:59') }, knowing(), now('16:00'))
      .thenRefused('LeftBeforeComing');
    sitting(here)
      .when('CheckOut', { ...fields, at: at('16:01') }, knowing(), now('16:00'))
      .thenRefused('TimeInFuture');
    sitting(here)
      .when('CheckOut', fields, knowing(), { today: '2026-03-08', now: '2026-03-08T16:00:00.000Z' })
      .thenRefused('NotThatDay');
    sitting(here).when('CheckOut', fields, knowing(), now('16:00', '2026-03-11')).thenRefused('DocketLocked');
  });
  it('names the hearings they came for', () =>
    sitting(docketed(mayas), came(maya, 'respondent', at('14:00'), [hearingId]))
      .when('CheckOut', { sittingId, personId: maya, as: 'respondent' }, knowing(), now('16:00'))
      .then(went(maya, 'respondent', at('16:00'), 'released', [hearingId])));
  it('is done once', () =>
    sitting(here, went(juror, 'juror', at('15:00')))
      .when('CheckOut', fields, knowing(), now('16:00'))
      .thenNothing());
});

describe('recording an absence (F031)', () => {
  const absent = (personId: string, as: string, because: string, excused: boolean, of: string | null = hearingId) => ({
    type: 'AbsenceRecorded',
    data: { on, personId, as, hearingId: of, because, excused },
  });
  const day = sitting(docketed(mayas));

  it('says why, and whether it is excused', () => {
    const fields = { sittingId, personId: maya, as: 'respondent', because: 'no-show' };
    day.when('RecordAbsence', fields, knowing(), now('15:00')).then(absent(maya, 'respondent', 'no-show', false));
    day
      .when('RecordAbsence', { ...fields, excused: true }, knowing(), now('15:00'))
      .then(absent(maya, 'respondent', 'no-show', true));
    day
      .when('RecordAbsence', { ...fields, because: 'illness', excused: false }, knowing(), now('15:00'))
      .then(absent(maya, 'respondent', 'illness', true));
    sitting(docketed(mayas), absent(maya, 'respondent', 'no-show', false))
      .when('RecordAbsence', fields, knowing(), now('15:00'))
      .thenNothing();
    sitting(docketed(mayas), absent(maya, 'respondent', 'no-show', false))
      .when('RecordAbsence', { ...fields, because: 'illness' }, knowing(), now('15:00'))
      .then(absent(maya, 'respondent', 'illness', true));
  });
  it('of a guardian is never the young person’s (care 2)', () => {
    day
      .when('RecordAbsence', { sittingId, personId: mother, as: 'guardian', because: 'no-show' }, knowing(), now('15:00'))
      .then(absent(mother, 'guardian', 'no-show', true));
    day
      .when('RecordAbsence', { sittingId, personId: maya, as: 'respondent', because: 'guardian-absent' }, knowing(), now('15:00'))
      .then(absent(maya, 'respondent', 'guardian-absent', true));
  });
  it('is never a no-show when there was no interpreter (care 21)', () => {
    const spanish = [docketed({ ...mayas, language: 'es' })];
    const fields = { sittingId, personId: maya, as: 'respondent', because: 'no-show' };
    sitting(...spanish)
      .when('RecordAbsence', fields, knowing(), now('15:00'))
      .thenRefused('NoInterpreter');
    sitting(...spanish)
      .when('RecordAbsence', { ...fields, because: 'no-interpreter' }, knowing(), now('15:00'))
      .then(absent(maya, 'respondent', 'no-interpreter', true));
    sitting(...spanish, assigned('interpreter', interpreter, blue, 'es'))
      .when('RecordAbsence', fields, knowing(), now('15:00'))
      .then(absent(maya, 'respondent', 'no-show', false));
  });
  it('of a juror counts on nobody’s hearing', () => {
    const fields = { sittingId, personId: juror, as: 'juror', because: 'no-show' };
    day.when('RecordAbsence', fields, knowing(), now('15:00')).then(absent(juror, 'juror', 'no-show', false, null));
    sitting(closed)
      .when('RecordAbsence', fields, knowing(), now('19:00'))
      .then(absent(juror, 'juror', 'no-show', false, null));
  });
  it('is refused for who came, for a word that says they came, and for an unknown word', () => {
    const fields = { sittingId, personId: maya, as: 'respondent', because: 'no-show' };
    sitting(docketed(mayas), came(maya, 'respondent', at('14:00'), [hearingId]))
      .when('RecordAbsence', fields, knowing(), now('15:00'))
      .thenRefused('PersonCame');
    day.when('RecordAbsence', { ...fields, because: 'came-late' }, knowing(), now('15:00')).thenRefused('NotAnAbsence');
    day.when('RecordAbsence', { ...fields, because: 'asleep' }, knowing(), now('15:00')).thenRefused('AttendanceCodeUnknown');
    sitting().when('RecordAbsence', fields, knowing(), now('15:00')).thenRefused('NotOnDocket');
    day.when('RecordAbsence', fields, knowing(), now('15:00', '2026-03-06')).thenRefused('NotYetTheDay');
    sitting(calledOff).when('RecordAbsence', fields, knowing(), now('15:00')).thenRefused('SittingCalledOff');
  });
  it('is gone when they come after all', () => {
    const late = came(maya, 'respondent', at('15:10'), [hearingId]);
    const { file } = sitting(docketed(mayas), absent(maya, 'respondent', 'no-show', false), late);
    expect(file).toMatchObject({ absences: {} });
  });
});

describe('the words of attendance (F066)', () => {
  it('say whether somebody attended, whether it may count, and whether to look today', () => {
    expect(attendanceCodes['no-show']).toMatchObject({ attended: false, enforceable: true, alert: true });
    expect(attendanceCodes['left-early']).toMatchObject({ attended: true, enforceable: true, alert: true });
    expect(attendanceCodes.transport).toMatchObject({ attended: false, enforceable: false, alert: true });
  });
  it('never count what somebody else did or did not do', () => {
    for (const code of ['guardian-absent', 'no-interpreter', 'not-told', 'called-off', 'sent-home'] as const) {
      expect(attendanceCodes[code].enforceable).toBe(false);
    }
  });
  it('count only for those who owe coming', () => {
    expect(meaningFor('no-show', 'respondent').enforceable).toBe(true);
    expect(meaningFor('no-show', 'juror').enforceable).toBe(true);
    for (const as of ['guardian', 'interpreter', 'judge', 'harmed-party', 'supporter']) {
      expect(meaningFor('no-show', as)).toEqual({ ...attendanceCodes['no-show'], enforceable: false });
    }
  });
  it('are a closed list', () => {
    expect(isAttendanceCode('no-show')).toBe(true);
    expect(isAttendanceCode('constructor')).toBe(false);
  });
});

describe('a room on hold (care 26)', () => {
  const hold = { sittingId, roomId: blue, because: 'judge-late' };
  const two = [docketed(mayas), docketed({ ...theos, slot: 1 })];
  const theirs = [
    { hearingId, caseId },
    { hearingId: theos.hearingId, caseId: theos.caseId },
  ];
  const held = (hearings: readonly object[], time = '13:55') => ({
    type: 'SittingHeld',
    data: { roomId: blue, because: 'judge-late', at: at(time), hearings },
  });

  it('names the hearings that wait, so that families can be told', () => {
    sitting(...two, docketed({ ...theos, hearingId: id('f', 3), roomId: green }))
      .when('HoldRoom', hold, knowing(), now('13:55'))
      .then(held(theirs));
    sitting(...two, held(theirs))
      .when('HoldRoom', hold, knowing(), now('14:05'))
      .thenNothing();
    sitting()
      .when('HoldRoom', { ...hold, roomId: id('b', 9) }, knowing(), now('13:55'))
      .thenRefused('RoomUnknown');
    sitting(...two)
      .when('HoldRoom', hold, knowing(), now('13:55', '2026-03-06'))
      .thenRefused('NotYetTheDay');
  });
  it('leaves out what is over, and waits for the next in order', () => {
    sitting(docketed({ ...theos, slot: 1 }), docketed(mayas))
      .when('HoldRoom', hold, knowing(), now('14:30'))
      .then(held(theirs, '14:30'));
    sitting(...two)
      .when('HoldRoom', hold, knowing(), now('15:00'))
      .then(held([theirs[1]!], '15:00'));
    const heard = {
      type: 'OutcomeRecorded',
      data: { hearingId, caseId, outcome: 'held', next: 'pronounce', docketAgain: false },
    };
    sitting(...two, heard)
      .when('HoldRoom', hold, knowing(), now('14:30'))
      .then(held([theirs[1]!], '14:30'));
  });
  it('moves what waited by as much when it is released', () => {
    const release = { sittingId, roomId: blue };
    const released = (time: string, hearings: readonly object[]) => ({
      type: 'RoomReleased',
      data: { roomId: blue, at: at(time), hearings },
    });
    sitting(...two, held(theirs))
      .when('ReleaseRoom', release, knowing(), now('14:25'))
      .then(
        released('14:25', [
          { ...theirs[0], startsAt: at('14:25') },
          { ...theirs[1], startsAt: at('15:25') },
        ]),
      );
    sitting(...two, held(theirs))
      .when('ReleaseRoom', release, knowing(), now('13:58'))
      .then(
        released('13:58', [
          { ...theirs[0], startsAt: at('14:00') },
          { ...theirs[1], startsAt: at('15:00') },
        ]),
      );
    sitting(...two)
      .when('ReleaseRoom', release, knowing(), now('14:25'))
      .thenNothing();
    sitting(held([])).when('ReleaseRoom', release, knowing(), now('14:25')).then(released('14:25', []));
  });
  it('is on hold again from the new times', () => {
    const released = {
      type: 'RoomReleased',
      data: { roomId: blue, at: at('14:25'), hearings: [{ ...theirs[0], startsAt: at('14:25') }] },
    };
    sitting(docketed(mayas), held([theirs[0]!]), released)
      .when('HoldRoom', hold, knowing(), now('15:10'))
      .then(held([theirs[0]!], '15:10'));
  });
});

describe('calling the day off', () => {
  const fields = { sittingId, because: 'snow' };
  it('names each hearing and each juror, and blames nobody', () =>
    sitting(
      docketed(mayas),
      docketed({ ...theos, slot: 1 }),
      came(juror, 'juror', at('13:40')),
      came(maya, 'respondent', at('13:50'), [hearingId]),
    )
      .when('CallOffSitting', fields, knowing({ summoned: [theo, juror] }), now('13:55'))
      .then({
        type: 'SittingCalledOff',
        data: {
          on,
          because: 'snow',
          hearings: [
            { hearingId, caseId },
            { hearingId: theos.hearingId, caseId: theos.caseId },
          ],
          jurors: [theo, juror],
          arrived: [juror],
        },
      }));
  it('leaves a hearing that was held alone', () => {
    const heard = {
      type: 'OutcomeRecorded',
      data: { hearingId, caseId, outcome: 'held', next: 'pronounce', docketAgain: false },
    };
    sitting(docketed(mayas), heard)
      .when('CallOffSitting', fields, knowing(), now('15:55'))
      .then({ type: 'SittingCalledOff', data: { on, because: 'snow', hearings: [], jurors: [], arrived: [] } });
  });
  it('is done once, and not after the day', () => {
    sitting(calledOff).when('CallOffSitting', fields, knowing()).thenNothing();
    sitting(closed).when('CallOffSitting', fields, knowing()).thenRefused('SittingClosed');
  });
  it('takes the hearings off the docket', () => {
    const off = { ...calledOff, data: { ...calledOff.data, hearings: [{ hearingId, caseId }] } };
    expect(sitting(docketed(mayas), off).file).toMatchObject({
      stage: 'called-off',
      hearings: {},
      off: { [hearingId]: { how: 'called-off', because: 'snow', askedBy: 'court' } },
    });
  });
});

describe('closing the sitting (care 30)', () => {
  const close = { sittingId };
  const closing = (endedAt: string, jurors: readonly object[], others: readonly object[] = []) => ({
    type: 'SittingClosed',
    data: { on, endedAt: at(endedAt), jurors, others },
  });
  const time = (fromAt: string, untilAt: string, minutes: number, stayed = true) => ({
    personId: juror,
    fromAt: at(fromAt),
    untilAt: at(untilAt),
    minutes,
    stayed,
  });

  it('releases the jurors who are still here, and gives their minutes from check-in', () => {
    sitting(
      came(juror, 'juror', at('13:45')),
      came(maya, 'respondent', at('13:45')),
      came(mother, 'guardian', at('13:45')),
      went(mother, 'guardian', at('15:00')),
    )
      .when('CloseSitting', close, knowing(), now('17:30'))
      .then(closing('17:30', [time('13:45', '17:30', 225)], [{ personId: maya, as: 'respondent' }]));
  });
  it('counts until a juror was released', () =>
    sitting(came(juror, 'juror', at('13:45')), went(juror, 'juror', at('15:00')))
      .when('CloseSitting', close, knowing(), now('17:30'))
      .then(closing('17:30', [time('13:45', '15:00', 75)])));
  it('leaves out the time a juror was away, and says who left early', () => {
    const away = [
      came(juror, 'juror', at('14:00')),
      went(juror, 'juror', at('15:00'), 'left-early'),
      came(juror, 'juror', at('16:00')),
    ];
    sitting(...away)
      .when('CloseSitting', close, knowing(), now('17:00'))
      .then(closing('17:00', [time('14:00', '17:00', 120)]));
    sitting(...away, went(juror, 'juror', at('16:30'), 'left-early'))
      .when('CloseSitting', close, knowing(), now('17:00'))
      .then(closing('17:00', [time('14:00', '16:30', 90, false)]));
  });
  it('ends the day at its hour when it is closed later', () => {
    sitting(came(juror, 'juror', at('13:45')))
      .when('CloseSitting', close, knowing(), now('09:00', '2026-03-09'))
      .then(closing('18:00', [time('13:45', '18:00', 255)]));
    sitting(came(juror, 'juror', at('18:30')))
      .when('CloseSitting', close, knowing(), now('09:00', '2026-03-09'))
      .then(closing('18:00', [time('18:30', '18:30', 0)]));
  });
  it('is done once, on the day or after it', () => {
    sitting(closed).when('CloseSitting', close, knowing()).thenNothing();
    sitting().when('CloseSitting', close, knowing(), now('17:30', '2026-03-06')).thenRefused('NotYetTheDay');
    sitting(calledOff).when('CloseSitting', close, knowing()).thenRefused('SittingCalledOff');
  });
});
