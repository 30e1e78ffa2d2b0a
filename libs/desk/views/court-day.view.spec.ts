import { describe, expect, it } from '@jest/globals';
import { shown } from '#spec';
import { readinessOf } from '../readiness.js';
import { courtDay, type CourtDay } from './court-day.view.js';
import { courtRooms, type CourtRoom } from './court-rooms.view.js';

type Told = readonly [id: string, fact: { type: string; data: object }];
const docketed: Told = [
  'saturday',
  {
    type: 'HearingDocketed',
    data: {
      ...{
        hearingId: 'hearing',
        caseId: 'case',
        youthId: 'kim',
        on: '2026-03-07',
        callNumber: 4,
        roomId: 'a',
        roomName: 'Courtroom A',
        slot: 0,
      },
      ...{ startsAt: '2026-03-07T15:00:00.000Z', format: 'peer-jury', language: 'es' },
    },
  },
];
const door = (personId: string, as: string, type = 'PersonCheckedIn'): Told => [
  'saturday',
  { type, data: { personId, as, hearingIds: ['hearing'] } },
];
const inRoom = (type: string, data: object = {}): Told => ['hearing', { type, data: { caseId: 'case', ...data } }];
const inTalk = (type: string): Told => ['talk', { type, data: { caseId: 'case', hearingId: 'hearing' } }];
const called = inRoom('HearingOpened', { judgeId: 'judge' });
const sitting = (type: string, data: object): Told => ['saturday', { type, data: { on: '2026-03-07', ...data } }];
const scheduled = sitting('SittingScheduled', { rooms: [{ roomId: 'a', name: 'Courtroom A' }] });
const row = (...told: Told[]) => shown(courtDay)(docketed, ...told)['hearing'] as CourtDay;
const rooms = (...told: Told[]) => Object.values(shown(courtRooms)(scheduled, ...told)) as CourtRoom[];

describe('the court day', () => {
  it('begins with a hearing that waits', () =>
    expect(row()).toMatchObject({ progress: 'waiting', callNumber: 4, roomName: 'Courtroom A', here: [] }));

  it('shows who is here, and who has left', () => {
    expect(row(door('kim', 'respondent'), door('mother', 'guardian')).here).toEqual(['respondent:kim', 'guardian:mother']);
    expect(row(door('kim', 'respondent'), door('kim', 'respondent')).here).toEqual(['respondent:kim']);
    expect(row(door('mother', 'guardian'), door('mother', 'guardian', 'PersonCheckedOut')).here).toEqual([]);
  });

  it('follows the hearing through the jury room to the announcement', () => {
    const course = [
      called,
      inRoom('JuryRetired', { deliberationId: 'talk' }),
      inTalk('RecommendationMade'),
      inTalk('DispositionPronounced'),
      inRoom('HearingHeld'),
      inTalk('DispositionAgreed'),
    ];
    expect(course.map((_, at) => row(...course.slice(0, at + 1)).progress)).toEqual([
      'called',
      'deliberating',
      'recommended',
      'announced',
      'announced',
      'done',
    ]);
  });

  it('goes back to the jury room when the judge sends the recommendation back', () =>
    expect(row(called, inTalk('RecommendationMade'), inTalk('DeliberationReopened')).progress).toBe('deliberating'));

  it('waits while the room is held, and then moves', () => {
    const hearings = [{ hearingId: 'hearing', caseId: 'case', startsAt: '2026-03-07T15:30:00.000Z' }];
    expect(row(sitting('SittingHeld', { roomId: 'a', hearings })).progress).toBe('on-hold');
    expect(
      row(sitting('SittingHeld', { roomId: 'a', hearings }), sitting('RoomReleased', { roomId: 'a', hearings })),
    ).toMatchObject({
      ...{ progress: 'waiting', startsAt: '2026-03-07T15:30:00.000Z' },
    });
  });

  it('says why a hearing is not held', () => {
    expect(
      row(sitting('SittingCalledOff', { because: 'snow', hearings: [{ hearingId: 'hearing', caseId: 'case' }] })),
    ).toMatchObject({ progress: 'off', because: 'snow' });
    expect(
      row(sitting('OutcomeRecorded', { hearingId: 'hearing', caseId: 'case', outcome: 'no-guardian', docketAgain: true })),
    ).toMatchObject({ progress: 'off', because: 'no-guardian' });
    expect(row(called, inRoom('HearingReturned', { because: 'consent-withdrawn' }))).toMatchObject({ progress: 'returned' });
  });
});

describe('whether a hearing is ready', () => {
  const judge = sitting('RoleAssigned', { roomId: 'a', role: 'judge', personId: 'judge' });

  it('ticks each who is here', () =>
    expect(readinessOf(row(door('kim', 'respondent'), door('mother', 'guardian')), rooms())).toEqual({
      ...{ respondent: true, guardian: true, interpreter: false, panel: false, judge: false },
    }));
  it('needs an interpreter only for a family that has asked for one', () =>
    expect(readinessOf({ ...row(), language: null }, rooms()).interpreter).toBeNull());
  it('has a panel once it is drawn', () =>
    expect(
      readinessOf(row(['hearing', { type: 'PanelDrawn', data: { hearingId: 'hearing', panel: ['ada', 'ben'] } }]), rooms()).panel,
    ).toBe(true));
  it('takes the judge of the room, of the day, or of the hearing itself', () => {
    expect(readinessOf(row(), rooms(judge)).judge).toBe(true);
    expect(readinessOf(row(), rooms(sitting('RoleAssigned', { roomId: null, role: 'judge', personId: 'judge' }))).judge).toBe(
      true,
    );
    expect(readinessOf(row(called), rooms()).judge).toBe(true);
    expect(
      readinessOf(row(), rooms(judge, sitting('RoleRelieved', { roomId: 'a', role: 'judge', personId: 'judge' }))).judge,
    ).toBe(false);
  });
});
