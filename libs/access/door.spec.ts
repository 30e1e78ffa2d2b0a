import { describe, expect, it } from '@jest/globals';
import { given, SOMEONE } from '#spec';
import { MOST_ASKED, waitingAt } from './door.file.js';
import { doorDecider, type DoorKnown } from './door.js';
import { later } from './moments.js';

const aDoor = given(doorDecider);
const known: DoorKnown = { jurors: ['ben', 'cleo'], hash: 'h' };
const at = { hearingId: 'x' };
const after = (minutes: number) => later(SOMEONE.now, minutes);
const opened = (codeId = 'c', hash = 'h') => ({
  type: 'RoomCodeOpened',
  data: { codeId, hash, openedAt: SOMEONE.now, endsAt: after(10) },
});
const closed = (because: string, codeId = 'c') => ({ type: 'RoomCodeClosed', data: { codeId, because } });
const asking = (seatId: string) => ({ ...at, seatId, sessionId: `waiting-${seatId}`, sign: 'k7' });
const asked = (seatId: string) => ({
  type: 'SeatAsked',
  data: { seatId, codeId: 'c', sessionId: `waiting-${seatId}`, sign: 'k7', device: null, endsAt: after(15) },
});
const approved = (seatId: string, jurorId = 'ben') => ({ type: 'SeatApproved', data: { seatId, jurorId } });
const refused = (seatId: string) => ({ type: 'SeatRefused', data: { seatId, because: 'not-ours' } });
const handed = (seatId: string, jurorId = 'ben') => ({
  type: 'DeviceSeated',
  data: { seatId, jurorId, hash: 'h', endsAt: after(10) },
});
const taken = (seatId: string) => ({ type: 'SeatTaken', data: { seatId, sessionId: `juror-${seatId}` } });
const vacated = (seatId: string, because = 'replaced', jurorId = 'ben') => ({
  type: 'SeatVacated',
  data: { seatId, jurorId, because },
});
const take = (seatId: string) => ({ ...at, seatId, sessionId: `juror-${seatId}` });

describe('a room code', () => {
  it('is made for ten minutes, once when asked twice', () => {
    aDoor()
      .when('OpenRoomCode', { ...at, codeId: 'c' }, known)
      .then(opened());
    aDoor(opened())
      .when('OpenRoomCode', { ...at, codeId: 'c' }, known)
      .thenNothing();
  });
  it('is made anew at any time, and closes the one before', () =>
    aDoor(opened())
      .when('OpenRoomCode', { ...at, codeId: 'd' }, { ...known, hash: 'i' })
      .then(closed('replaced'), opened('d', 'i')));
  it('is not made for a room where nothing is heard', () =>
    aDoor()
      .when('OpenRoomCode', { ...at, codeId: 'c' }, { ...known, jurors: null })
      .thenRefused('HearingOver'));
  it('is closed by hand', () => {
    aDoor(opened()).when('CloseRoomCode', at).then(closed('closed'));
    aDoor().when('CloseRoomCode', at).thenNothing();
    aDoor(opened(), closed('closed')).when('AskSeat', asking('a'), known).thenRefused('CodeWrong');
  });
});

describe('a tablet that asks for a seat', () => {
  it('waits', () => {
    aDoor(opened()).when('AskSeat', asking('a'), known).then(asked('a'));
    aDoor(opened(), asked('a')).when('AskSeat', asking('a'), known).thenNothing();
    expect(waitingAt(aDoor(opened(), asked('a'), asked('b'), approved('b')).file, SOMEONE.now).map(([id]) => id)).toEqual(['a']);
    expect(waitingAt(aDoor(opened(), asked('a')).file, after(15))).toEqual([]);
  });
  it.each([
    ['CodeWrong', { hash: 'other' }, 0],
    ['CodeExpired', {}, 10],
    ['ClockWrong', {}, -60],
  ] as const)('is refused with %s', (code, other, minutes) =>
    aDoor(opened())
      .when('AskSeat', asking('a'), { ...known, ...other }, { now: after(minutes) })
      .thenRefused(code),
  );
  it('is one of too many when a prankster knows the code, until there is a new one', () => {
    const crowd = Array.from({ length: MOST_ASKED }, (_, i) => asked(`p${i}`));
    aDoor(opened(), ...crowd)
      .when('AskSeat', asking('a'), known)
      .thenRefused('TooManyAsked');
    aDoor(opened(), ...crowd, closed('replaced'), opened())
      .when('AskSeat', asking('a'), known)
      .then(asked('a'));
  });
  it('is turned away', () => {
    const away = { ...at, seatId: 'a', because: 'not-ours' };
    aDoor(opened(), asked('a')).when('RefuseSeat', away).then(refused('a'));
    aDoor(opened(), asked('a'), refused('a')).when('RefuseSeat', away).thenNothing();
    aDoor(opened(), asked('a'), approved('a')).when('RefuseSeat', away).thenRefused('SeatDecided');
    aDoor(opened(), asked('a'), refused('a')).when('TakeSeat', take('a'), known).thenRefused('SeatGone');
  });
});

describe('letting a tablet in', () => {
  const approving = { ...at, seatId: 'a', jurorId: 'ben' };
  it('makes it one juror’s of this hearing', () => {
    aDoor(opened(), asked('a')).when('ApproveSeat', approving, known).then(approved('a'));
    aDoor(opened(), asked('a'), approved('a')).when('ApproveSeat', approving, known).thenNothing();
    aDoor(opened(), asked('a'), approved('a')).when('TakeSeat', take('a'), known).then(taken('a'));
    aDoor(opened(), asked('a'), approved('a'), taken('a')).when('ApproveSeat', approving, known).thenNothing();
  });
  it('is possible after the code is over, for a tablet that asked in time', () => {
    aDoor(opened(), asked('a'))
      .when('ApproveSeat', approving, known, { now: after(12) })
      .then(approved('a'));
    aDoor(opened(), asked('a'))
      .when('ApproveSeat', approving, known, { now: after(15) })
      .thenRefused('SeatExpired');
  });
  it('puts out the tablet the juror had before, and no other', () =>
    aDoor(opened(), asked('a'), approved('a'), taken('a'), asked('b'), approved('b', 'cleo'), asked('z'))
      .when('ApproveSeat', { ...approving, seatId: 'z' }, known)
      .then(vacated('a'), approved('z')));
  it.each([
    ['NotOnThisJury', { jurors: ['cleo'] }],
    ['HearingOver', { jurors: null }],
  ] as const)('is refused with %s', (code, other) =>
    aDoor(opened(), asked('a'))
      .when('ApproveSeat', approving, { ...known, ...other })
      .thenRefused(code),
  );
  it('is refused for a tablet that never asked, or was turned away', () => {
    aDoor(opened()).when('ApproveSeat', approving, known).thenRefused('NoSuchSeat');
    aDoor(opened(), asked('a'), refused('a')).when('ApproveSeat', approving, known).thenRefused('SeatDecided');
    aDoor(opened(), asked('a'), approved('a', 'cleo')).when('ApproveSeat', approving, known).thenRefused('SeatDecided');
  });
});

describe('seating a tablet by hand', () => {
  const seating = { ...at, seatId: 's', jurorId: 'ben' };
  it('needs no code, and puts out the tablet before', () => {
    aDoor().when('SeatDevice', seating, known).then(handed('s'));
    aDoor(opened(), asked('a'), approved('a'), taken('a')).when('SeatDevice', seating, known).then(vacated('a'), handed('s'));
    aDoor(handed('s')).when('SeatDevice', seating, known).thenNothing();
    aDoor(handed('s'))
      .when('SeatDevice', { ...seating, jurorId: 'cleo' }, known)
      .thenRefused('SeatDecided');
    aDoor()
      .when('SeatDevice', { ...seating, jurorId: 'dan' }, known)
      .thenRefused('NotOnThisJury');
  });
  it('lets the key be used once, in time, and as it was given', () => {
    aDoor(handed('s')).when('TakeSeat', take('s'), known).then(taken('s'));
    aDoor(handed('s'), taken('s')).when('TakeSeat', take('s'), known).thenRefused('SeatTaken');
    aDoor(handed('s'))
      .when('TakeSeat', take('s'), known, { now: after(10) })
      .thenRefused('KeyExpired');
    aDoor(handed('s'))
      .when('TakeSeat', take('s'), { ...known, hash: 'other' })
      .thenRefused('KeyForeign');
    aDoor().when('TakeSeat', take('s'), known).thenRefused('KeyForeign');
  });
});

describe('a tablet that is lost', () => {
  const lost = { ...at, seatId: 'a', because: 'lost' };
  it('is put out', () => {
    aDoor(opened(), asked('a'), approved('a'), taken('a')).when('VacateSeat', lost).then(vacated('a', 'lost'));
    aDoor(opened(), asked('a'), approved('a'), taken('a'), vacated('a', 'lost')).when('VacateSeat', lost).thenNothing();
    aDoor(opened(), asked('a')).when('VacateSeat', lost).thenRefused('NotSeated');
    aDoor().when('VacateSeat', lost).thenRefused('NoSuchSeat');
    aDoor(opened(), asked('a')).when('TakeSeat', take('a'), known).thenRefused('NotApproved');
  });
});
