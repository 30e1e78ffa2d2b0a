import { describe, it } from '@jest/globals';
import { given } from '#spec';
import { sittingDecider } from './sitting.js';
import {
  assigned,
  blue,
  busy,
  docketed,
  green,
  id,
  interpreter,
  judge,
  knowing,
  maya,
  mayas,
  monitor,
  mother,
  scheduled,
  scheduling,
  sitting,
  sittingId,
  theos,
} from './sitting.testing.js';

const nobody = given(sittingDecider)();

describe('scheduling a sitting (F018)', () => {
  const fields = { sittingId, ...scheduling };
  const known = knowing({ policyVersion: 3 });

  it('names the day, the rooms and their slots', () => nobody.when('ScheduleSitting', fields, known).then(scheduled));
  it('is done once', () => {
    sitting().when('ScheduleSitting', fields, known).thenNothing();
    sitting()
      .when('ScheduleSitting', { ...fields, opensAt: '2026-03-07T13:00:00.000Z' }, known)
      .thenRefused('SittingScheduled');
    sitting()
      .when('ScheduleSitting', { ...fields, on: '2026-03-08' }, known)
      .thenRefused('SittingScheduled');
    sitting()
      .when('ScheduleSitting', { ...fields, closesAt: '2026-03-07T19:00:00.000Z' }, known)
      .thenRefused('SittingScheduled');
  });
  it('may be done on the day itself, not after it', () => {
    nobody.when('ScheduleSitting', fields, known, { today: '2026-03-07' }).then(scheduled);
    nobody.when('ScheduleSitting', fields, known, { today: '2026-03-08' }).thenRefused('DayPassed');
  });
  it('is refused when it would open on another day', () => {
    nobody.when('ScheduleSitting', fields, knowing({ policyVersion: 3, opensOn: '2026-03-07' })).then(scheduled);
    nobody.when('ScheduleSitting', fields, knowing({ policyVersion: 3, opensOn: '2026-03-08' })).thenRefused('NotThatDay');
  });
  it('is refused on a day the court does not sit', () =>
    nobody.when('ScheduleSitting', fields, knowing({ nonSittingDays: ['2026-03-07'] })).thenRefused('NonSittingDay'));
  it('is refused when the slots do not fit', () =>
    nobody.when('ScheduleSitting', { ...fields, slotsPerRoom: 5 }, known).thenRefused('DayTooShort'));
  it('is refused when a room is named twice', () =>
    nobody
      .when('ScheduleSitting', { ...fields, rooms: [scheduling.rooms[0]!, scheduling.rooms[0]!] }, known)
      .thenRefused('RoomNamedTwice'));
  it('is refused when another sitting has a room at that time (F022)', () => {
    const at = (opensAt: string, closesAt: string, roomId = blue) =>
      knowing({ policyVersion: 3, sameDay: [{ opensAt, closesAt, roomIds: [roomId] }] });
    nobody.when('ScheduleSitting', fields, at('2026-03-07T17:00:00Z', '2026-03-07T20:00:00Z')).thenRefused('RoomDoubleBooked');
    nobody.when('ScheduleSitting', fields, at('2026-03-07T18:00:00Z', '2026-03-07T20:00:00Z')).then(scheduled);
    nobody.when('ScheduleSitting', fields, at('2026-03-07T10:00:00Z', '2026-03-07T14:00:00Z')).then(scheduled);
    nobody.when('ScheduleSitting', fields, at('2026-03-07T14:00:00Z', '2026-03-07T18:00:00Z', id('b', 9))).then(scheduled);
  });
});

describe('rooms', () => {
  const red = { sittingId, roomId: id('b', 3), name: 'Red' };
  const added = { type: 'RoomAdded', data: { roomId: red.roomId, name: 'Red' } };

  it('are added', () => {
    sitting().when('AddRoom', red, knowing()).then(added);
    sitting(added).when('AddRoom', red, knowing()).thenNothing();
    sitting(added)
      .when('AddRoom', { ...red, name: 'Rose' }, knowing())
      .thenRefused('RoomKnown');
    nobody.when('AddRoom', red, knowing()).thenRefused('SittingUnknown');
    sitting().when('AddRoom', red, knowing(), { today: '2026-03-08' }).thenRefused('DayPassed');
  });
  it('are not added while another sitting has them', () =>
    sitting()
      .when(
        'AddRoom',
        red,
        knowing({ sameDay: [{ opensAt: scheduling.opensAt, closesAt: scheduling.closesAt, roomIds: [red.roomId] }] }),
      )
      .thenRefused('RoomDoubleBooked'));
  it('are taken out of use only when empty', () => {
    const fields = { sittingId, roomId: blue, because: 'no-heating' };
    const blocked = { type: 'RoomBlocked', data: { roomId: blue, because: 'no-heating' } };
    sitting().when('BlockRoom', fields, knowing()).then(blocked);
    sitting(blocked).when('BlockRoom', fields, knowing()).thenNothing();
    sitting(docketed(mayas)).when('BlockRoom', fields, knowing()).thenRefused('RoomHasHearings');
    sitting(docketed({ ...mayas, roomId: green }))
      .when('BlockRoom', fields, knowing())
      .then(blocked);
    sitting()
      .when('BlockRoom', { ...fields, roomId: id('b', 9) }, knowing())
      .thenRefused('RoomUnknown');
    sitting(blocked)
      .when('UnblockRoom', { sittingId, roomId: blue }, knowing())
      .then({ type: 'RoomUnblocked', data: { roomId: blue } });
    sitting().when('UnblockRoom', { sittingId, roomId: blue }, knowing()).thenNothing();
  });
});

describe('filling the roles (F029)', () => {
  const fields = { sittingId, roomId: blue, role: 'judge', personId: judge };

  it('assigns somebody to a room, or to the whole sitting', () => {
    sitting()
      .when('AssignRole', fields, knowing())
      .then(assigned('judge', judge, blue));
    sitting()
      .when('AssignRole', { sittingId, role: 'clerk', personId: judge }, knowing())
      .then(assigned('clerk', judge, null));
    sitting(assigned('judge', judge, blue))
      .when('AssignRole', fields, knowing())
      .thenNothing();
    sitting()
      .when('AssignRole', { ...fields, roomId: id('b', 9) }, knowing())
      .thenRefused('RoomUnknown');
  });
  it('has one judge preside in a room', () => {
    sitting(assigned('judge', judge, blue))
      .when('AssignRole', { ...fields, personId: monitor }, knowing())
      .thenRefused('RoleFilled');
    sitting(assigned('judge', judge, green))
      .when('AssignRole', { ...fields, personId: monitor }, knowing())
      .then(assigned('judge', monitor, blue));
    sitting(assigned('bailiff', judge, blue))
      .when('AssignRole', { ...fields, role: 'bailiff', personId: monitor }, knowing())
      .then(assigned('bailiff', monitor, blue));
  });
  it('lets a substitute take the place of whoever presided there, and of nobody else', () => {
    const relieved = { type: 'RoleRelieved', data: { on: scheduling.on, roomId: blue, role: 'judge', personId: judge } };
    sitting(assigned('judge', judge, blue))
      .when('AssignRole', { ...fields, personId: monitor, insteadOf: judge }, knowing())
      .then(relieved, assigned('judge', monitor, blue));
    sitting(assigned('judge', judge, blue))
      .when('AssignRole', { ...fields, personId: monitor, insteadOf: id('c', 9) }, knowing())
      .thenRefused('RoleFilled');
    sitting()
      .when('AssignRole', { ...fields, insteadOf: monitor }, knowing())
      .then(assigned('judge', judge, blue));
  });
  it.each(['jury-monitor', 'mentor'])('lets no adult be a %s without a clearance that holds on the day (care 6)', (role) => {
    const asked = { ...fields, role, personId: monitor };
    sitting().when('AssignRole', asked, knowing()).thenRefused('NotCleared');
    sitting()
      .when('AssignRole', asked, knowing({ clearedUntil: '2026-03-06' }))
      .thenRefused('NotCleared');
    sitting()
      .when('AssignRole', asked, knowing({ clearedUntil: '2026-03-07' }))
      .then(assigned(role, monitor, blue));
  });
  it('lets no relative and no child interpret (care 21)', () => {
    const asked = { ...fields, role: 'interpreter', personId: interpreter, language: 'es' };
    sitting()
      .when('AssignRole', asked, knowing())
      .then(assigned('interpreter', interpreter, blue, 'es'));
    sitting()
      .when('AssignRole', asked, knowing({ relatives: [interpreter] }))
      .thenRefused('InterpreterIsRelative');
    sitting()
      .when('AssignRole', asked, knowing({ minor: true }))
      .thenRefused('InterpreterIsChild');
    const { language: _, ...speechless } = asked;
    sitting().when('AssignRole', speechless, knowing()).thenRefused('LanguageMissing');
    sitting(assigned('interpreter', interpreter, blue, 'es'))
      .when('AssignRole', { ...asked, language: 'am' }, knowing())
      .then(assigned('interpreter', interpreter, blue, 'am'));
  });
  it('lets nobody serve where their own family is heard (F013)', () => {
    sitting(docketed(mayas))
      .when('AssignRole', { ...fields, personId: mother }, knowing())
      .thenRefused('PartyServesThere');
    sitting(docketed(mayas))
      .when('AssignRole', { ...fields, personId: maya, roomId: undefined }, knowing())
      .thenRefused('PartyServesThere');
    sitting(docketed(mayas))
      .when('AssignRole', { ...fields, personId: mother, roomId: green }, knowing())
      .then(assigned('judge', mother, green));
  });
  it('lets nobody serve in two rooms at once (F021)', () => {
    const both = [docketed(mayas), docketed({ ...theos, roomId: green }), assigned('judge', judge, green)];
    sitting(...both)
      .when('AssignRole', fields, knowing())
      .thenRefused('PersonInTwoRooms');
    const after = [docketed(mayas), docketed({ ...theos, roomId: green, slot: 1 }), assigned('judge', judge, green)];
    sitting(...after)
      .when('AssignRole', fields, knowing())
      .then(assigned('judge', judge, blue));
  });
  it('asks somebody to look when the person cannot come or is booked elsewhere', () => {
    sitting()
      .when('AssignRole', fields, knowing({ unavailable: [judge] }))
      .thenRefused('SoftConflict');
    sitting()
      .when('AssignRole', fields, knowing({ elsewhere: [busy(judge, '09:00', '12:00')] }))
      .thenRefused('SoftConflict');
    sitting()
      .when('AssignRole', { ...fields, overrides: ['booked-elsewhere'] }, knowing({ elsewhere: [busy(judge, '09:00', '14:30')] }))
      .thenRefused('AtAnotherSitting');
    sitting()
      .when('AssignRole', fields, knowing({ elsewhere: [busy(monitor, '09:00', '14:30')] }))
      .then(assigned('judge', judge, blue));
    const stands = { type: 'RoleAssigned', data: { ...assigned('judge', judge, blue).data, overrides: ['unavailable'] } };
    sitting()
      .when('AssignRole', { ...fields, overrides: ['unavailable', 'no-interpreter'] }, knowing({ unavailable: [judge] }))
      .then(stands);
  });
  it('is undone', () => {
    const relieved = { type: 'RoleRelieved', data: { on: scheduling.on, roomId: blue, role: 'judge', personId: judge } };
    sitting(assigned('judge', judge, blue))
      .when('RelieveRole', fields, knowing())
      .then(relieved);
    sitting(assigned('judge', judge, green))
      .when('RelieveRole', fields, knowing())
      .thenNothing();
    sitting(assigned('judge', judge, blue), relieved)
      .when('AssignRole', { ...fields, personId: monitor }, knowing())
      .then(assigned('judge', monitor, blue));
    sitting(assigned('judge', judge, blue), relieved)
      .when('RelieveRole', fields, knowing())
      .thenNothing();
  });
});
