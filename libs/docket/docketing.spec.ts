import { describe, expect, it } from '@jest/globals';
import {
  assigned,
  blue,
  busy,
  came,
  docketed,
  green,
  id,
  interpreter,
  judge,
  knowing,
  maya,
  mayas,
  mother,
  refusal,
  sitting,
  sittingId,
  theo,
  theos,
} from './sitting.testing.js';

const asked = { sittingId, ...mayas };
const blocked = { type: 'RoomBlocked', data: { roomId: blue, because: 'no-heating' } };
const ended = (outcome = 'held', hearingId = mayas.hearingId) => ({
  type: 'OutcomeRecorded',
  data: { hearingId, caseId: mayas.caseId, outcome, next: 'pronounce', docketAgain: false, faultOf: 'nobody' },
});

describe('docketing a hearing (F018)', () => {
  it('gives the case a room, a slot, a time and a call number', () => {
    sitting().when('DocketHearing', asked, knowing()).then(docketed(mayas));
    sitting(docketed(theos))
      .when('DocketHearing', { ...asked, slot: 2 }, knowing())
      .then(docketed({ ...mayas, slot: 2, callNumber: 2 }));
  });
  it('is done once', () => {
    sitting(docketed(mayas)).when('DocketHearing', asked, knowing()).thenNothing();
    sitting(docketed(mayas))
      .when('DocketHearing', { ...asked, slot: 1 }, knowing())
      .thenRefused('HearingDocketed');
    sitting(docketed(mayas))
      .when('DocketHearing', { ...asked, hearingId: id('f', 9), slot: 2 }, knowing())
      .thenRefused('CaseDocketed');
    sitting()
      .when('DocketHearing', asked, knowing({ docketedElsewhere: true }))
      .thenRefused('CaseDocketed');
  });
  it('is refused for a case that waits for no hearing, or is of somebody else', () => {
    sitting()
      .when('DocketHearing', asked, knowing({ caseIs: 'not-ready' }))
      .thenRefused('CaseNotReady');
    sitting()
      .when('DocketHearing', asked, knowing({ caseIs: 'of-another' }))
      .thenRefused('OtherYouth');
  });
  it('is refused with a guardian who must stay away (care 2)', () => {
    sitting()
      .when('DocketHearing', asked, knowing({ keptAway: [mother] }))
      .thenRefused('GuardianMustStayAway');
    sitting()
      .when('DocketHearing', { ...asked, guardianIds: [] }, knowing({ keptAway: [mother] }))
      .then(docketed({ ...mayas, guardianIds: [] }));
  });
  it('is possible again after a hearing that came to nothing', () => {
    sitting(docketed(mayas), ended('no-guardian'))
      .when('DocketHearing', { ...asked, hearingId: id('f', 9), slot: 2 }, knowing())
      .then(docketed({ ...mayas, hearingId: id('f', 9), slot: 2, callNumber: 2 }));
  });
  it('is refused on a day that is over, called off or closed', () => {
    sitting().when('DocketHearing', asked, knowing(), { today: '2026-03-08' }).thenRefused('DayPassed');
    sitting({ type: 'SittingClosed', data: { on: '2026-03-07', endedAt: '2026-03-07T17:30:00.000Z', jurors: [], others: [] } })
      .when('DocketHearing', asked, knowing())
      .thenRefused('SittingClosed');
    sitting({ type: 'SittingCalledOff', data: { on: '2026-03-07', because: 'snow', hearings: [], jurors: [], arrived: [] } })
      .when('DocketHearing', asked, knowing())
      .thenRefused('SittingCalledOff');
  });
});

describe('hard conflicts (F021, F022)', () => {
  it('are a room that is not there, or out of use', () => {
    sitting()
      .when('DocketHearing', { ...asked, roomId: id('b', 9) }, knowing())
      .thenRefused('RoomUnknown');
    sitting(blocked).when('DocketHearing', asked, knowing()).thenRefused('RoomBlocked');
  });
  it('are a slot beyond the day', () => {
    sitting()
      .when('DocketHearing', { ...asked, slot: 3 }, knowing())
      .then(docketed({ ...mayas, slot: 3 }));
    sitting()
      .when('DocketHearing', { ...asked, slot: 4 }, knowing())
      .thenRefused('OverCapacity');
    sitting()
      .when('DocketHearing', { ...asked, slot: 3, slots: 2 }, knowing())
      .thenRefused('OverCapacity');
  });
  it('are a room that is taken, by a longer hearing too', () => {
    sitting(docketed(theos)).when('DocketHearing', asked, knowing()).thenRefused('RoomTaken');
    sitting(docketed({ ...theos, slots: 2 }))
      .when('DocketHearing', { ...asked, slot: 1 }, knowing())
      .thenRefused('RoomTaken');
    sitting(docketed({ ...theos, slot: 1 }))
      .when('DocketHearing', { ...asked, slots: 2 }, knowing())
      .thenRefused('RoomTaken');
    sitting(docketed({ ...theos, slots: 2 }))
      .when('DocketHearing', { ...asked, slot: 2 }, knowing())
      .then(docketed({ ...mayas, slot: 2, callNumber: 2 }));
  });
  it('leave the room of a hearing that ended free', () =>
    sitting(docketed(theos), ended('held', theos.hearingId))
      .when('DocketHearing', asked, knowing())
      .then(docketed({ ...mayas, callNumber: 2 })));
  it('are a person in two rooms at once', () => {
    const inGreen = { ...asked, roomId: green };
    sitting(docketed({ ...theos, guardianIds: [mother] }))
      .when('DocketHearing', inGreen, knowing())
      .thenRefused('PersonInTwoRooms');
    sitting(docketed({ ...theos, youthId: maya, guardianIds: [] }))
      .when('DocketHearing', inGreen, knowing())
      .thenRefused('PersonInTwoRooms');
    sitting(docketed(theos), assigned('judge', judge, blue), assigned('judge', judge, green))
      .when('DocketHearing', inGreen, knowing())
      .thenRefused('PersonInTwoRooms');
    sitting(docketed(theos), assigned('bailiff', mother, blue))
      .when('DocketHearing', inGreen, knowing())
      .thenRefused('PersonInTwoRooms');
    sitting(docketed(theos))
      .when('DocketHearing', inGreen, knowing())
      .then(docketed({ ...mayas, roomId: green, callNumber: 2 }));
    sitting(docketed({ ...theos, guardianIds: [mother] }))
      .when('DocketHearing', { ...inGreen, slot: 1 }, knowing())
      .then(docketed({ ...mayas, roomId: green, slot: 1, callNumber: 2 }));
  });
  it('are a family heard where one of them serves', () => {
    sitting(assigned('bailiff', mother, blue))
      .when('DocketHearing', asked, knowing())
      .thenRefused('PartyServesThere');
    sitting(assigned('clerk', mother, null))
      .when('DocketHearing', asked, knowing())
      .thenRefused('PartyServesThere');
    sitting(assigned('bailiff', mother, green))
      .when('DocketHearing', asked, knowing())
      .then(docketed(mayas));
  });
});

describe('hard conflicts with another sitting (F021)', () => {
  it('are somebody of the family who is booked there at that time', () => {
    sitting()
      .when('DocketHearing', asked, knowing({ elsewhere: [busy(mother, '13:30', '14:30')] }))
      .thenRefused('AtAnotherSitting');
    sitting(docketed(mayas))
      .when(
        'MoveHearing',
        { sittingId, hearingId: mayas.hearingId, roomId: blue, slot: 2, because: 'judge-late' },
        knowing({ elsewhere: [busy(maya, '16:00', '17:00')] }),
      )
      .thenRefused('AtAnotherSitting');
  });
  it('cannot be let stand by name', () =>
    sitting()
      .when(
        'DocketHearing',
        { ...asked, overrides: ['booked-elsewhere'] },
        knowing({ elsewhere: [busy(mother, '14:00', '15:00')] }),
      )
      .thenRefused('AtAnotherSitting'));
  it('are not others who are booked there', () =>
    sitting()
      .when('DocketHearing', asked, knowing({ elsewhere: [busy(theo, '14:00', '15:00')] }))
      .then(docketed(mayas)));
});

describe('soft conflicts (F021)', () => {
  const companions = { ...theos, incidentId: mayas.incidentId };

  it.each([
    ['co-respondents-back-to-back', [docketed(companions)], { slot: 1 }, {}],
    ['co-respondents-back-to-back', [docketed({ ...companions, slot: 1 })], { slot: 0 }, {}],
    ['co-respondents-share-waiting', [docketed({ ...companions, roomId: green })], { slot: 0 }, {}],
    ['co-respondents-share-waiting', [docketed({ ...companions, roomId: green })], { slot: 1 }, {}],
    ['unavailable', [], {}, { unavailable: [mother] }],
    ['booked-elsewhere', [], {}, { elsewhere: [busy(maya, '15:00', '19:00')] }],
    ['no-interpreter', [], {}, { language: 'es' }],
    ['no-interpreter', [assigned('interpreter', interpreter, blue, 'am')], {}, { language: 'es' }],
    ['no-interpreter', [assigned('interpreter', interpreter, green, 'es')], {}, { language: 'es' }],
    ['no-interpreter', [assigned('clerk', interpreter, blue, 'es')], {}, { language: 'es' }],
    ['no-interpreter', [assigned('interpreter', interpreter, null, 'es')], {}, { language: 'es', relatives: [interpreter] }],
    ['juror-that-day', [came(maya, 'juror', '2026-03-07T14:00:00.000Z')], {}, {}],
  ])('refuse %s unless it is let stand by name', (code, past, fields, known) => {
    const told = sitting(...past).when('DocketHearing', { ...asked, ...fields }, knowing(known));
    told.thenRefused('SoftConflict');
    expect(refusal(told.facts)).toContain(`(${code})`);
    const [fact] = sitting(...past)
      .when('DocketHearing', { ...asked, ...fields, overrides: [code] }, knowing(known))
      .facts();
    expect(fact).toMatchObject({ type: 'HearingDocketed', data: { overrides: [code] } });
  });
  it('are all named, and each has to be let stand', () => {
    const known = knowing({ unavailable: [mother], elsewhere: [busy(maya, '15:00', '19:00')] });
    expect(refusal(sitting().when('DocketHearing', asked, known).facts)).toBe(
      'Look again, or let it stand by name: somebody said they cannot come that day (unavailable); somebody is booked at another sitting that day (booked-elsewhere).',
    );
    const one = sitting().when('DocketHearing', { ...asked, overrides: ['unavailable'] }, known);
    expect(refusal(one.facts)).toBe(
      'Look again, or let it stand by name: somebody is booked at another sitting that day (booked-elsewhere).',
    );
  });
  it('record only what really stood in the way', () =>
    sitting()
      .when('DocketHearing', { ...asked, overrides: ['unavailable'] }, knowing())
      .then(docketed(mayas)));
  it('are not co-respondents an hour apart, nor others side by side', () => {
    sitting(docketed(companions))
      .when('DocketHearing', { ...asked, slot: 2 }, knowing())
      .then(docketed({ ...mayas, slot: 2, callNumber: 2 }));
    sitting(docketed({ ...companions, roomId: green }))
      .when('DocketHearing', { ...asked, slot: 2 }, knowing())
      .then(docketed({ ...mayas, slot: 2, callNumber: 2 }));
    sitting(docketed(theos))
      .when('DocketHearing', { ...asked, slot: 1 }, knowing())
      .then(docketed({ ...mayas, slot: 1, callNumber: 2 }));
  });
  it('are settled by an interpreter who is no relative (care 21)', () =>
    sitting(assigned('interpreter', interpreter, blue, 'es'))
      .when('DocketHearing', { ...asked, slots: 2 }, knowing({ language: 'es' }))
      .then(docketed({ ...mayas, slots: 2, language: 'es' })));
});

describe('moving a hearing', () => {
  const move = { sittingId, hearingId: mayas.hearingId, roomId: green, slot: 2, because: 'judge-late' };
  const moved = {
    type: 'HearingMoved',
    data: {
      hearingId: mayas.hearingId,
      caseId: mayas.caseId,
      roomId: green,
      roomName: 'Green',
      slot: 2,
      startsAt: '2026-03-07T16:00:00.000Z',
      because: 'judge-late',
      overrides: [],
    },
  };
  it('gives it another room and slot', () => {
    sitting(docketed(mayas)).when('MoveHearing', move, knowing()).then(moved);
    sitting(docketed(mayas), moved).when('MoveHearing', move, knowing()).thenNothing();
    sitting(docketed({ ...mayas, slots: 2 }))
      .when('MoveHearing', { ...move, roomId: blue, slot: 1 }, knowing())
      .then({
        type: 'HearingMoved',
        data: { ...moved.data, roomId: blue, roomName: 'Blue', slot: 1, startsAt: '2026-03-07T15:00:00.000Z' },
      });
  });
  it('asks the same of the new place', () => {
    sitting(docketed(mayas), docketed({ ...theos, roomId: green, slot: 2 }))
      .when('MoveHearing', move, knowing())
      .thenRefused('RoomTaken');
    sitting(docketed(mayas))
      .when('MoveHearing', move, knowing({ unavailable: [maya] }))
      .thenRefused('SoftConflict');
  });
  it('frees the old one', () =>
    sitting(docketed(mayas), moved)
      .when('DocketHearing', { sittingId, ...theos }, knowing())
      .then(docketed({ ...theos, callNumber: 2 })));
  it('is refused for a hearing that is not here, or over', () => {
    sitting().when('MoveHearing', move, knowing()).thenRefused('HearingNotHere');
    sitting(docketed(mayas), ended()).when('MoveHearing', move, knowing()).thenRefused('HearingOver');
  });
});

describe('taking a hearing off the docket (F023)', () => {
  const { hearingId, caseId } = mayas;
  const place = { hearingId, caseId, roomId: blue, slot: 0 };
  const continuance = { sittingId, hearingId, because: 'exam', askedBy: 'guardian', lengthDays: 14 };
  const continued = {
    type: 'HearingContinued',
    data: { ...place, because: 'exam', askedBy: 'guardian', lengthDays: 14, count: 3 },
  };

  it('continues it: who asked, why, for how long, and the how-manieth time', () => {
    sitting(docketed(mayas))
      .when('ContinueHearing', continuance, knowing({ continued: 2 }))
      .then(continued);
    sitting(docketed(mayas), continued)
      .when('ContinueHearing', continuance, knowing({ continued: 3 }))
      .thenNothing();
    sitting(docketed(mayas), continued)
      .when('ContinueHearing', { ...continuance, because: 'illness' }, knowing({ continued: 3 }))
      .thenRefused('HearingNotHere');
    sitting(docketed(mayas), ended()).when('ContinueHearing', continuance, knowing()).thenRefused('HearingOver');
  });
  it('continues it when there is no interpreter (care 21)', () =>
    sitting(docketed({ ...mayas, language: 'es' }))
      .when('ContinueHearing', { sittingId, hearingId, because: 'no-interpreter', askedBy: 'court' }, knowing())
      .then({
        type: 'HearingContinued',
        data: { ...place, because: 'no-interpreter', askedBy: 'court', lengthDays: null, count: 1 },
      }));
  it('postpones it for the court’s own reasons', () => {
    const postponement = { sittingId, hearingId, because: 'no-judge' };
    const postponed = {
      type: 'HearingPostponed',
      data: { ...place, because: 'no-judge', askedBy: 'court', lengthDays: null, count: 2 },
    };
    sitting(docketed(mayas))
      .when('PostponeHearing', postponement, knowing({ postponed: 1, continued: 5 }))
      .then(postponed);
    sitting(docketed(mayas), postponed).when('PostponeHearing', postponement, knowing()).thenNothing();
  });
  it('vacates it for good', () => {
    const vacating = { sittingId, hearingId, because: 'withdrawn', askedBy: 'referrer' };
    const vacated = { type: 'HearingVacated', data: { ...place, because: 'withdrawn', askedBy: 'referrer' } };
    sitting(docketed(mayas)).when('VacateHearing', vacating, knowing()).then(vacated);
    sitting(docketed(mayas), vacated).when('VacateHearing', vacating, knowing()).thenNothing();
    sitting(docketed(mayas), vacated)
      .when('VacateHearing', { ...vacating, askedBy: 'court' }, knowing())
      .thenRefused('HearingNotHere');
  });
  it('frees its room, and lets it come back under a new call number', () => {
    sitting(docketed(mayas), continued)
      .when('DocketHearing', { sittingId, ...theos }, knowing())
      .then(docketed({ ...theos, callNumber: 2 }));
    sitting(docketed(mayas), continued)
      .when('DocketHearing', asked, knowing())
      .then(docketed({ ...mayas, callNumber: 2 }));
  });
});

describe('recording the outcome (F033)', () => {
  const { hearingId, caseId } = mayas;
  const record = (outcome: string) => ({ sittingId, hearingId, outcome });
  it.each([
    ['held', 'pronounce', false, 'nobody'],
    ['respondent-absent', 'reach-family', true, 'respondent'],
    ['no-guardian', 'arrange-guardian', true, 'guardian'],
    ['no-interpreter', 'book-interpreter', true, 'court'],
    ['quorum-lost', 'docket-again', true, 'nobody'],
    ['judge-absent', 'docket-again', true, 'court'],
    ['room-stopped', 'coordinator-decides', true, 'nobody'],
    ['adjourned', 'docket-again', true, 'nobody'],
    ['admission-withdrawn', 'return-to-referrer', false, 'nobody'],
    ['consent-refused', 'return-to-referrer', false, 'nobody'],
  ])('%s names %s as the next work', (outcome, next, docketAgain, faultOf) =>
    sitting(docketed(mayas))
      .when('RecordOutcome', record(outcome), knowing())
      .then({ type: 'OutcomeRecorded', data: { hearingId, caseId, outcome, next, docketAgain, faultOf } }),
  );
  it('lays an absence that was excused at nobody’s door', () => {
    const away = { personId: maya, as: 'respondent', on: '2026-03-07', hearingId, because: 'illness', excused: true };
    const [fact] = sitting(docketed(mayas), { type: 'AbsenceRecorded', data: away })
      .when('RecordOutcome', record('respondent-absent'), knowing())
      .facts();
    expect(fact).toMatchObject({ data: { outcome: 'respondent-absent', faultOf: 'nobody' } });
  });
  it('is done once, also after the sitting closed', () => {
    sitting(docketed(mayas), ended()).when('RecordOutcome', record('held'), knowing()).thenNothing();
    sitting(docketed(mayas), ended()).when('RecordOutcome', record('adjourned'), knowing()).thenRefused('HearingOver');
    sitting(docketed(mayas)).when('RecordOutcome', record('verdict'), knowing()).thenRefused('OutcomeUnknown');
    sitting(docketed(mayas)).when('RecordOutcome', record('toString'), knowing()).thenRefused('OutcomeUnknown');
    const [fact] = sitting(docketed(mayas), {
      type: 'SittingClosed',
      data: { on: '2026-03-07', endedAt: '2026-03-07T17:30:00.000Z', jurors: [], others: [] },
    })
      .when('RecordOutcome', record('held'), knowing())
      .facts();
    expect(fact).toMatchObject({ data: { outcome: 'held' } });
  });
  it('never blames the young person for a guardian’s absence (care 2)', () =>
    sitting(docketed(mayas), came(maya, 'respondent', '2026-03-07T14:00:00.000Z', [hearingId]))
      .when('RecordOutcome', record('respondent-absent'), knowing())
      .thenRefused('RespondentCame'));
  it('never blames the young person when there was no interpreter (care 21)', () => {
    const spanish = docketed({ ...mayas, language: 'es' });
    sitting(spanish).when('RecordOutcome', record('respondent-absent'), knowing()).thenRefused('NoInterpreter');
    sitting(spanish, assigned('interpreter', interpreter, blue, 'es'))
      .when('RecordOutcome', record('respondent-absent'), knowing({ relatives: [interpreter] }))
      .thenRefused('NoInterpreter');
    const [fact] = sitting(spanish, assigned('interpreter', interpreter, blue, 'es'))
      .when('RecordOutcome', record('respondent-absent'), knowing())
      .facts();
    expect(fact).toMatchObject({ data: { outcome: 'respondent-absent' } });
  });
});
