import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCourt, type Court } from './court.js';
import * as steps from './steps.js';
import { anId, bailiff, clerk, coordinator, judge, oath } from './steps.js';

let court: Court;
let pool: string[];
beforeAll(async () => {
  court = await openCourt();
  pool = await steps.volunteers(court, 6);
});
afterAll(() => court?.close());

interface Entry {
  readonly what: string;
  readonly enteredBy: string;
  readonly happenedAt: string;
  readonly irregular: string[];
}

describe('a day on paper (care 23)', () => {
  it('is entered afterwards, from the sign-in sheet to the decision, and flagged where it was not in order', async () => {
    const it = await steps.docketed(court);
    const { sitting, family, hearingId } = it;
    const { sittingId, on, judgeId } = sitting;
    court.goTo(on, '17:30');
    const came = (personId: string, as: string) =>
      court.does(clerk, `/sittings/${sittingId}/paper/attendance`, { personId, as, cameAt: court.at(on, '08:45') });
    await came(family.youth.personId, 'respondent');
    await came(family.guardian.personId, 'guardian');
    for (const personId of pool.slice(0, 5)) await came(personId, 'juror');
    await steps.drawn(court, it);
    await court.does(clerk, `/hearings/${hearingId}/open`, steps.calling(it));
    await court.drain();
    const panel = { ...it, ...(await steps.panelOf(court, it)) };
    const { textVersion } = oath;
    for (const jurorId of [...panel.jurors, ...panel.alternates])
      await court.does(clerk, `/hearings/${hearingId}/paper/oath`, { jurorId, textVersion, happenedAt: court.at(on, '09:05') });
    const session = await steps.inSession(court, panel);
    const deliberationId = anId();
    court.serve(court.officersOf(sittingId), deliberationId);
    await court.does(judge, `/hearings/${hearingId}/retire`, { deliberationId });
    await court.drain();
    const room = `/deliberations/${deliberationId}/paper`;
    const round = { inFavour: session.jurors.length, against: 0, abstained: 0, happenedAt: court.at(on, '10:10') };
    await court.does(clerk, `${room}/tally`, { ...round, sanction: 'jury-duty', amount: 1 });
    await court.does(clerk, `${room}/tally`, { ...round, sanction: 'community-service', amount: 480 });
    await court.does(clerk, `${room}/tally`, { ...round, inFavour: 1, sanction: 'community-service', amount: 540 });
    const all = { clearly: session.jurors.length, partly: 0, 'not-yet': 0, 'could-not-tell': 0 };
    const indications = { owns: all, impact: all, change: all, ready: all };
    await court.does(clerk, `${room}/recommendation`, { indications, happenedAt: court.at(on, '10:20') });
    await court.drain();
    const dispositionId = deliberationId;
    await court.does(clerk, `/dispositions/${dispositionId}/paper/decision`, {
      ...{ judgeId, lowered: [], happenedAt: court.at(on, '10:40') },
    });
    await court.drain();
    expect(await court.reads(coordinator, `/dispositions/${dispositionId}`)).toMatchObject({
      stage: 'pronounced',
      pronouncedOn: on,
    });
    const entries = await court.reads<Entry[]>(coordinator, `/sittings/${sittingId}/paper`);
    const of = (what: string) => entries.filter((entry) => entry.what === what);
    expect(of('attendance')).toHaveLength(7);
    expect(of('oath').map(({ irregular }) => irregular)).toEqual([...panel.jurors, ...panel.alternates].map(() => []));
    expect(of('tally').map(({ irregular }) => irregular)).toEqual(expect.arrayContaining([[], [], ['votes-differ-from-jurors']]));
    expect([of('recommendation').length, of('decision').length]).toEqual([1, 1]);
    expect(entries[0]).toMatchObject({ enteredBy: 'clerk', happenedAt: court.at(on, '08:45') });
    // Counts are all there is: no juror stands beside one.
    expect(JSON.stringify(of('tally'))).not.toMatch(new RegExp(session.jurors.join('|')));
  });

  it('is taken until the docket of the day locks, and for the coordinator’s reason after (F034)', async () => {
    const it = await steps.docketed(court);
    const { sittingId, on } = it.sitting;
    const sheet = { personId: it.family.youth.personId, as: 'respondent', cameAt: court.at(on, '08:45') };
    await court.refused('NotYetTheDay', clerk, `/sittings/${sittingId}/paper/attendance`, sheet);
    court.goTo(on, '18:00');
    court.pass({ days: 9 });
    await court.refused('DocketLocked', clerk, `/sittings/${sittingId}/paper/attendance`, sheet);
    await court.does(coordinator, `/sittings/${sittingId}/unlock`, { because: 'sign-in-sheet-found' });
    await court.does(clerk, `/sittings/${sittingId}/paper/attendance`, sheet);
    const guardian = { ...sheet, personId: anId(), as: 'guardian' };
    await court.does(clerk, `/sittings/${sittingId}/paper/attendance`, guardian);
    const entries = await court.reads<Entry[]>(clerk, `/sittings/${sittingId}/paper`);
    expect(entries.map(({ irregular }) => irregular)).toEqual(expect.arrayContaining([[], ['not-on-docket']]));
  });
});

describe('adding at the door (care 22)', () => {
  it('takes a respondent, a guardian, a juror, a supporter, an interpreter and another judge on the day itself', async () => {
    const sitting = await steps.aSitting(court, { days: 3 });
    const [unready, late] = [await steps.accepted(court), await steps.ready(court)];
    court.goTo(sitting.on, '08:50');
    const hearings = `/sittings/${sitting.sittingId}/hearings`;
    await court.refused('CaseNotReady', clerk, hearings, steps.docketing(unready, sitting));
    const it = await steps.docketed(court, late, sitting, { slot: 2 });
    const { hearingId, family } = it;
    const aunt = await steps.anAdult(court);
    const kept = await steps.anAdult(court);
    await court.does(coordinator, `/people/${family.youth.personId}/guardians`, {
      ...steps.authority,
      guardianId: aunt.personId,
    });
    await court.does(coordinator, `/people/${family.youth.personId}/guardians`, {
      ...{ ...steps.authority, guardianId: kept.personId, restrained: true },
      ...{ consents: false, attends: false, notified: false, reads: false },
    });
    await steps.checksIn(court, sitting, aunt.personId, 'guardian', { hearingId });
    await court.refused('MustStayAway', bailiff, `/sittings/${sitting.sittingId}/check-ins`, {
      ...{ personId: kept.personId, as: 'supporter', hearingId },
    });
    const friend = await steps.anAdult(court);
    await steps.checksIn(court, sitting, friend.personId, 'supporter', { hearingId });
    const interpreter = await steps.anAdult(court);
    await court.does(clerk, `/sittings/${sitting.sittingId}/roles`, {
      ...{ role: 'interpreter', personId: interpreter.personId, language: 'es' },
    });
    await steps.checksIn(court, sitting, interpreter.personId, 'interpreter');
    // Jurors whom nobody invited are among the candidates as soon as they are checked in.
    const panel = await steps.seated(court, it, pool);
    const other = await steps.anAdult(court);
    await court.does(clerk, `/hearings/${hearingId}/substitute-judge`, { judgeId: other.personId });
    await court.does(clerk, `/hearings/${hearingId}/interpreter`, { interpreterId: interpreter.personId, mode: 'in-person' });
    await court.drain();
    expect(panel.jurors.length).toBeGreaterThan(0);
    expect(await court.reads(clerk, `/hearings/${hearingId}`)).toMatchObject({ judgeId: other.personId, stage: 'seated' });
    expect(await court.reads(clerk, `/sittings/${sitting.sittingId}/docket`)).toEqual([
      expect.objectContaining({
        hearingId,
        here: expect.arrayContaining([`${aunt.personId}:guardian`, `${friend.personId}:supporter`]),
      }),
    ]);
  });
});
