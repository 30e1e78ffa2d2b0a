import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCourt, type Court } from './court.js';
import * as steps from './steps.js';
import { anId, bailiff, clerk, coordinator, docketing, judge } from './steps.js';

let court: Court;
let pool: string[];
beforeAll(async () => {
  court = await openCourt();
  pool = await steps.volunteers(court, 6);
});
afterAll(() => court?.close());

const hearings = ({ sittingId }: steps.Sitting) => `/sittings/${sittingId}/hearings`;
const line = async (caseId: string) => {
  const lines = await court.reads<{ caseId: string }[]>(coordinator, '/cases?take=500');
  return lines.find((one) => one.caseId === caseId);
};
const waits = async (caseId: string) => {
  const lines = await court.reads<{ caseId: string; because: string; resets: number; allowanceUsed: boolean }[]>(
    clerk,
    '/cases/unscheduled?take=500',
  );
  return lines.find((one) => one.caseId === caseId);
};
const blocked = async (caseId: string) =>
  (await court.reads<{ caseId: string }[]>(clerk, '/docket/blocked?take=500')).find((one) => one.caseId === caseId);

/** A family that needs an interpreter. */
const aSpanishFamily = async () => {
  const family = await steps.aFamily(court);
  const needs = {
    needs: ['interpreter'],
    interpreter: 'es',
    notes: court.word('Speaks Mixtec at home, Spanish with strangers.'),
  };
  await court.does(coordinator, `/people/${family.youth.personId}/access-needs`, needs);
  return family;
};

describe('a hearing that comes off the docket', () => {
  it('is continued because the family asked, and waits to be docketed again', async () => {
    const it = await steps.docketed(court);
    const path = `${hearings(it.sitting)}/${it.hearingId}/continue`;
    await court.does(clerk, path, { because: 'exam', askedBy: 'guardian', lengthDays: 14 });
    await court.does(clerk, path, { because: 'exam', askedBy: 'guardian', lengthDays: 14 });
    await court.drain();
    expect(await line(it.caseId)).toMatchObject({ stage: 'ready', next: 'hear', resets: 0 });
    expect(await blocked(it.caseId)).toMatchObject({
      how: 'continued',
      because: 'exam',
      askedBy: 'guardian',
      next: 'docket-again',
    });
    const again = await steps.docketed(court, it);
    expect(await blocked(it.caseId)).toBeUndefined();
    expect(await line(it.caseId)).toMatchObject({ stage: 'docketed', hearingId: again.hearingId });
    await court.does(clerk, `${hearings(again.sitting)}/${again.hearingId}/continue`, {
      because: 'illness',
      askedBy: 'respondent',
    });
    const counts = await court.reads<{ caseId: string }[]>(clerk, '/docket/continuances');
    expect(counts).toContainEqual(expect.objectContaining({ caseId: it.caseId, continued: 2, postponed: 0 }));
  });

  it('is postponed because the court needs another day, which is nobody else’s fault', async () => {
    const it = await steps.docketed(court);
    await court.does(judge, `${hearings(it.sitting)}/${it.hearingId}/postpone`, { because: 'no-judge' });
    await court.drain();
    expect(await waits(it.caseId)).toMatchObject({ because: 'no-judge', resets: 0, allowanceUsed: false });
    expect(await court.reads(coordinator, `/cases/${it.caseId}`)).toMatchObject({
      resets: [expect.objectContaining({ faultOf: 'court' })],
    });
  });

  it('is vacated for good, and a person decides what becomes of the case', async () => {
    const it = await steps.docketed(court);
    await court.does(clerk, `${hearings(it.sitting)}/${it.hearingId}/vacate`, { because: 'settled', askedBy: 'referrer' });
    await court.drain();
    expect(await blocked(it.caseId)).toMatchObject({ how: 'vacated', next: 'decide-on-case' });
    expect(await line(it.caseId)).toMatchObject({ stage: 'ready' });
    await court.refused('HearingNotHere', clerk, `${hearings(it.sitting)}/${it.hearingId}/continue`, {
      because: 'x',
      askedBy: 'y',
    });
  });

  it('goes with the whole day when the sitting is called off; who had come is counted in full', async () => {
    const sitting = await steps.aSitting(court);
    const cases = await Promise.all([steps.ready(court), steps.ready(court), steps.ready(court)]);
    for (const [slot, one] of cases.entries()) await steps.docketed(court, one, sitting, { slot });
    const [came, expected] = [pool[0]!, pool[1]!];
    await steps.invited(court, [came, expected], sitting);
    court.goTo(sitting.on, '08:30');
    await steps.checksIn(court, sitting, came, 'juror');
    await court.does(coordinator, `/sittings/${sitting.sittingId}/call-off`, { because: 'snow' });
    await court.drain();
    for (const { caseId } of cases) expect(await waits(caseId)).toMatchObject({ because: 'snow', resets: 0 });
    expect(await court.reads(clerk, `/sittings/${sitting.sittingId}`)).toMatchObject({ state: 'called-off', because: 'snow' });
    expect(await court.reads({ role: 'juror', personId: came }, '/jurors/me/service')).toEqual([
      expect.objectContaining({ sittingId: sitting.sittingId, minutes: 180, as: 'called-off' }),
    ]);
    expect(await court.reads({ role: 'juror', personId: expected }, '/jurors/me/invitations')).toEqual([
      expect.objectContaining({ sittingId: sitting.sittingId, state: 'excused' }),
    ]);
    await court.refused('SittingCalledOff', clerk, hearings(sitting), docketing(cases[0]!, sitting));
  });
});

describe('what cannot stand on a docket', () => {
  it('is refused outright: two at once, two rooms, no such slot, a closed room, a judge of one’s own family', async () => {
    const sitting = await steps.aSitting(court);
    const [first, second] = [await steps.ready(court), await steps.ready(court)];
    const path = hearings(sitting);
    await steps.docketed(court, first, sitting);
    const other = (more: object) => docketing(second, sitting, more);
    await court.refused('RoomTaken', clerk, path, other({ slot: 0 }));
    await court.refused('OverCapacity', clerk, path, other({ slot: 5, slots: 2 }));
    await court.refused('RoomUnknown', clerk, path, other({ roomId: anId() }));
    await court.refused('CaseDocketed', clerk, path, docketing(first, sitting, { slot: 3 }));
    await court.refused(
      'CaseDocketed',
      clerk,
      hearings(await steps.aSitting(court, { days: 20 })),
      docketing(first, await steps.aSitting(court, { days: 21 })),
    );
    await court.refused(
      'PersonInTwoRooms',
      clerk,
      path,
      other({ roomId: sitting.rooms[1], guardianIds: [first.family.guardian.personId] }),
    );
    await court.refused('PartyServesThere', clerk, `/sittings/${sitting.sittingId}/roles`, {
      role: 'bailiff',
      roomId: sitting.rooms[0],
      personId: first.family.guardian.personId,
    });
    await court.refused('PartyServesThere', clerk, path, other({ slot: 2, guardianIds: [sitting.judgeId] }));
    await court.refused('RoomHasHearings', coordinator, `/sittings/${sitting.sittingId}/rooms/${sitting.rooms[0]}/block`, {
      because: 'leak',
    });
    await court.does(coordinator, `/sittings/${sitting.sittingId}/rooms/${sitting.rooms[1]}/block`, { because: 'leak' });
    await court.refused('RoomBlocked', clerk, path, other({ roomId: sitting.rooms[1] }));
    await court.refused('NotCleared', clerk, `/sittings/${sitting.sittingId}/roles`, { role: 'jury-monitor', personId: anId() });
    const restrained = (await steps.anAdult(court)).personId;
    await court.does(coordinator, `/people/${second.family.youth.personId}/guardians`, {
      ...steps.authority,
      guardianId: restrained,
      consents: false,
      attends: false,
      notified: false,
      reads: false,
      restrained: true,
    });
    await court.refused('GuardianMustStayAway', clerk, path, other({ slot: 2, guardianIds: [restrained] }));
  });

  it('nor a case that is not ready, is over, or is somebody else’s', async () => {
    const sitting = await steps.aSitting(court);
    const [unready, other] = [await steps.accepted(court), await steps.ready(court)];
    await court.refused('CaseNotReady', clerk, hearings(sitting), docketing(unready, sitting));
    await court.refused('CaseNotReady', clerk, hearings(sitting), docketing({ ...other, caseId: anId() }, sitting));
    await court.refused('OtherYouth', clerk, hearings(sitting), docketing({ ...other, family: unready.family }, sitting));
    const it = await steps.docketed(court, other, sitting);
    const calling = steps.calling(it);
    await court.refused('OtherHearing', clerk, `/hearings/${anId()}/open`, calling);
    await court.refused('OtherHearing', judge, `/hearings/${it.hearingId}/open`, { ...calling, sittingId: anId() });
    await court.refused('NotReadyToBeHeard', clerk, `/hearings/${anId()}/open`, { ...calling, caseId: unready.caseId });
  });

  it('or is looked at again and let stand by name: co-respondents side by side, somebody away', async () => {
    const sitting = await steps.aSitting(court);
    const one = await steps.ready(court);
    const two = await steps.ready(
      court,
      await steps.aReferral(court, await steps.aFamily(court), { incidentId: one.incidentId }),
    );
    await steps.docketed(court, one, sitting);
    const away = { from: sitting.on, until: sitting.on, because: 'competition' };
    await court.does(coordinator, `/people/${two.family.youth.personId}/unavailabilities`, away);
    const path = hearings(sitting);
    const sentence = await court.refused('SoftConflict', clerk, path, docketing(two, sitting, { slot: 1 }));
    expect(sentence).toMatch(/co-respondents-back-to-back.*unavailable/);
    await court.refused('SoftConflict', clerk, path, docketing(two, sitting, { slot: 1, overrides: ['unavailable'] }));
    await court.refused(
      'SoftConflict',
      clerk,
      path,
      docketing(two, sitting, { roomId: sitting.rooms[1], overrides: ['unavailable'] }),
    );
    await steps.docketed(court, two, sitting, { slot: 3, overrides: ['unavailable'] });
    const docket = await court.reads<{ caseId: string; overrides: string[] }[]>(clerk, `/sittings/${sitting.sittingId}/docket`);
    expect(docket.find(({ caseId }) => caseId === two.caseId)).toMatchObject({ overrides: ['unavailable'] });
  });
});

describe('a family that needs an interpreter', () => {
  it('is docketed only with one, or knowingly without; a relative never interprets', async () => {
    const it = await steps.ready(court, await steps.aReferral(court, await aSpanishFamily()));
    const sitting = await steps.aSitting(court);
    await court.refused('SoftConflict', clerk, hearings(sitting), docketing(it, sitting));
    const roles = `/sittings/${sitting.sittingId}/roles`;
    await court.refused('LanguageMissing', clerk, roles, { role: 'interpreter', personId: anId() });
    await court.refused('InterpreterIsChild', clerk, roles, {
      role: 'interpreter',
      personId: it.family.youth.personId,
      language: 'es',
    });
    await steps.docketed(court, it, sitting, { overrides: ['no-interpreter'] });
    await court.refused('InterpreterIsRelative', clerk, roles, {
      role: 'interpreter',
      personId: it.family.guardian.personId,
      language: 'es',
    });
    await court.does(clerk, roles, { role: 'interpreter', personId: (await steps.anAdult(court)).personId, language: 'es' });
  });

  it('and finds none there has its hearing reset, which is the court’s doing and never an absence', async () => {
    const it = await steps.ready(court, await steps.aReferral(court, await aSpanishFamily()));
    const hearing = await steps.docketed(court, it, await steps.aSitting(court), { overrides: ['no-interpreter'] });
    const { sittingId, on } = hearing.sitting;
    court.goTo(on, '09:30');
    const absent = { personId: it.family.youth.personId, as: 'respondent', because: 'no-show' };
    await court.refused('NoInterpreter', bailiff, `/sittings/${sittingId}/absences`, absent);
    await court.refused('NoInterpreter', clerk, `${hearings(hearing.sitting)}/${hearing.hearingId}/outcome`, {
      outcome: 'respondent-absent',
    });
    await court.does(clerk, `${hearings(hearing.sitting)}/${hearing.hearingId}/outcome`, { outcome: 'no-interpreter' });
    await court.drain();
    expect(await waits(it.caseId)).toMatchObject({ because: 'no-interpreter', resets: 0, allowanceUsed: false });
    expect(await court.reads(coordinator, `/cases/${it.caseId}`)).toMatchObject({
      resets: [expect.objectContaining({ faultOf: 'court' })],
    });
  });
});

describe('a young person who does not come', () => {
  it('is given another day once; the second time a person decides', async () => {
    let it = await steps.docketed(court);
    for (const [time, allowanceUsed] of [false, true].entries()) {
      const path = `${hearings(it.sitting)}/${it.hearingId}/outcome`;
      court.goTo(it.sitting.on, '09:40');
      await court.does(bailiff, `/sittings/${it.sitting.sittingId}/absences`, {
        personId: it.family.youth.personId,
        as: 'respondent',
        because: 'no-show',
      });
      await court.does(clerk, path, { outcome: 'respondent-absent' });
      await court.drain();
      expect(await waits(it.caseId)).toMatchObject({ because: 'respondent-absent', resets: time + 1, allowanceUsed });
      expect(await court.reads(coordinator, `/cases/${it.caseId}`)).toMatchObject({ stage: 'ready', outcome: null });
      if (!allowanceUsed) it = await steps.docketed(court, it);
    }
  });

  it('is not absent who is at the door, or whose guardian is missing', async () => {
    const it = await steps.docketed(court);
    court.goTo(it.sitting.on, '09:00');
    const { youth, guardian } = it.family;
    await steps.checksIn(court, it.sitting, youth.personId, 'respondent');
    await court.refused('RespondentCame', clerk, `${hearings(it.sitting)}/${it.hearingId}/outcome`, {
      outcome: 'respondent-absent',
    });
    await court.refused('PersonCame', bailiff, `/sittings/${it.sitting.sittingId}/absences`, {
      personId: youth.personId,
      as: 'respondent',
      because: 'no-show',
    });
    await court.does(bailiff, `/sittings/${it.sitting.sittingId}/absences`, {
      personId: guardian.personId,
      as: 'guardian',
      because: 'no-show',
      excused: false,
    });
    const attendance = await court.reads<{ as: string; excused: boolean; enforceable: boolean }[]>(
      clerk,
      `/sittings/${it.sitting.sittingId}/attendance`,
    );
    expect(attendance.find(({ as }) => as === 'guardian')).toMatchObject({ enforceable: false, excused: true });
    await court.does(clerk, `${hearings(it.sitting)}/${it.hearingId}/outcome`, { outcome: 'no-guardian' });
    await court.drain();
    expect(await waits(it.caseId)).toMatchObject({ because: 'no-guardian', resets: 0, allowanceUsed: false });
  });
});

describe('a room that waits for its judge', () => {
  it('moves what is to come by as much', async () => {
    const it = await steps.docketed(court);
    const later = await steps.docketed(court, await steps.ready(court), it.sitting, { slot: 2 });
    const room = `/sittings/${it.sitting.sittingId}/rooms/${it.roomId}`;
    court.goTo(it.sitting.on, '09:05');
    await court.does(bailiff, `${room}/hold`, { because: 'judge-late' });
    expect(
      (await court.reads<{ state: string }[]>(clerk, `/sittings/${it.sitting.sittingId}/docket`)).map(({ state }) => state),
    ).toEqual(['on-hold', 'on-hold']);
    court.pass({ minutes: 25 });
    await court.does(bailiff, `${room}/release`);
    const docket = await court.reads<{ hearingId: string; startsAt: string }[]>(
      clerk,
      `/sittings/${it.sitting.sittingId}/docket`,
    );
    expect(docket.find(({ hearingId }) => hearingId === later.hearingId)).toMatchObject({
      startsAt: court.at(it.sitting.on, '10:30'),
    });
  });
});

describe('the door', () => {
  it('takes the day’s attendance for two working days, and no other day’s', async () => {
    const it = await steps.docketed(court);
    const path = `/sittings/${it.sitting.sittingId}/check-ins`;
    const juror = { personId: pool[2], as: 'juror' };
    await court.refused('NotYetTheDay', bailiff, path, juror);
    court.goTo(it.sitting.on, '09:00');
    await court.refused('TimeInFuture', bailiff, path, { ...juror, at: court.at(it.sitting.on, '09:30') });
    await court.refused('NotThatDay', bailiff, path, { ...juror, at: court.at(court.inDays(-1), '09:00') });
    await court.refused('NotOnDocket', bailiff, path, { personId: anId(), as: 'respondent' });
    await court.does(bailiff, path, juror);
    court.pass({ days: 1 });
    await court.refused('NotThatDay', bailiff, `/sittings/${it.sitting.sittingId}/check-outs`, juror);
    await court.does(bailiff, `/sittings/${it.sitting.sittingId}/check-outs`, { ...juror, at: court.at(it.sitting.on, '11:30') });
    court.pass({ days: 5 });
    await court.refused('DocketLocked', bailiff, path, { personId: pool[3], as: 'juror' });
  });
});

describe('after all this', () => {
  it('nothing is stuck, no view is parked, and nothing was our fault', async () =>
    expect(await court.troubles()).toEqual({ stuck: [], parked: [], failed: [] }));
});
