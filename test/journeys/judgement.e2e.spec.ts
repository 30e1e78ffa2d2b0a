import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCourt, problem, type Court } from './court.js';
import * as steps from './steps.js';
import { anId, clerk, coordinator, judge, juror, monitor } from './steps.js';

let court: Court;
let pool: string[];
beforeAll(async () => {
  court = await openCourt();
  pool = await steps.volunteers(court, 5);
});
afterAll(() => court?.close());

const retired = async () =>
  steps.retired(court, await steps.inSession(court, await steps.seated(court, await steps.docketed(court), pool)));
const recommended = async (amounts = {}) => steps.recommended(court, await retired(), amounts);
const caseOf = ({ caseId }: steps.Case) => court.reads(coordinator, `/cases/${caseId}`);
const benchOf = ({ dispositionId }: steps.Recommended) => court.reads(judge, `/dispositions/${dispositionId}/bench`);
const words = { because: 'too-much-at-once' };

describe('a jury in its room', () => {
  it('asks no more and no less than the policy lets it for the offence', async () => {
    const it = await retired();
    const [jurorId] = it.jurors as [string];
    const path = `/deliberations/${it.deliberationId}/items`;
    const proposal = (more: object) => ({ jurorId, itemId: anId(), ...more });
    expect(await court.refused('OutOfRange', juror(jurorId), path, proposal({ sanction: 'jury-duty', amount: 3 }))).toMatch(
      /from 1 time to 2 times/,
    );
    expect(
      await court.refused('OutOfRange', juror(jurorId), path, proposal({ sanction: 'community-service', amount: 60 })),
    ).toMatch(/8 hours to 17 hours/);
    await court.refused('NotInGrid', juror(jurorId), path, proposal({ sanction: 'restitution', amount: 50 }));
    await court.refused('DetailsMissing', juror(jurorId), path, proposal({ sanction: 'essay', amount: 1 }));
    await court.refused(
      'ToWhom',
      juror(jurorId),
      path,
      proposal({ sanction: 'third-party', details: court.word('Put a lamp on the viaduct.') }),
    );
    const dutyId = await steps.proposes(court, it, { sanction: 'jury-duty' });
    await court.does(juror(jurorId), `${path}/${dutyId}/open-ballot`);
    await court.refused('OutOfRange', juror(jurorId), `${path}/${dutyId}/votes`, { jurorId, choice: 'for', amount: 9 });
    await court.refused('AmountMissing', juror(jurorId), `${path}/${dutyId}/votes`, { jurorId, choice: 'for' });
    await court.refused('BallotOpen', juror(jurorId), `/deliberations/${it.deliberationId}/recommend`, { jurorId });
  });

  it('has an adult check what is its own idea before the ballot', async () => {
    const it = await retired();
    const path = `/deliberations/${it.deliberationId}/items`;
    const shaming = await steps.proposes(court, it, {
      sanction: 'free-form',
      amount: 1,
      details: court.word('Wear a sign at the mall.'),
    });
    await court.refused('NotCheckedYet', juror(it.jurors[0]!), `${path}/${shaming}/open-ballot`);
    await court.refused('ReasonMissing', monitor, `${path}/${shaming}/check`, { ok: false });
    await court.does(monitor, `${path}/${shaming}/check`, { ok: false, because: 'shaming' });
    await court.refused('ProposalGone', juror(it.jurors[0]!), `${path}/${shaming}/open-ballot`);
    const fit = await steps.proposes(court, it, {
      sanction: 'free-form',
      amount: 1,
      details: court.word('Repaint the bench with the janitor.'),
    });
    await court.does(monitor, `${path}/${fit}/check`, { ok: true });
    await steps.ballots(court, it, fit);
  });

  it('votes in secret: neither the room, nor the court, nor the record tells who was against', async () => {
    const it = await retired();
    const itemId = await steps.proposes(court, it, { sanction: 'jury-duty', amount: 1 });
    const path = `/deliberations/${it.deliberationId}/items/${itemId}`;
    const [lead, against, third, fourth] = it.jurors as [string, string, string, string];
    await court.does(juror(lead), `${path}/open-ballot`);
    await court.does(juror(against), `${path}/votes`, { jurorId: against, choice: 'against' });
    await court.refused('NotYourSeat', juror(third), `${path}/votes`, { jurorId: lead, choice: 'against' });
    await court.refused('NotYourSeat', juror(third), `${path}/close-ballot`);
    expect(await court.refused('NotAllHaveVoted', juror(lead), `${path}/close-ballot`)).toMatch(/3 have not/);
    for (const who of [juror(lead), monitor]) {
      const room = await court.reads<{ votesIn: number; items: object[] }>(who, `/deliberations/${it.deliberationId}`);
      expect(room).toMatchObject({ votesIn: 1, votingOn: itemId });
      expect(JSON.stringify(room.items)).not.toMatch(/against|choice/);
    }
    for (const jurorId of [lead, third, fourth]) await court.does(juror(jurorId), `${path}/votes`, { jurorId, choice: 'for' });
    await court.does(juror(lead), `${path}/close-ballot`);
    const { rows } = await court.pool.query<{ data: string; meta: string }>(
      `select data::text, meta::text from record.events where stream = $1 and type in ('BallotCast', 'IndicationsRated', 'ItemProposed')`,
      [`deliberation-${it.deliberationId}`],
    );
    expect(rows.length).toBeGreaterThan(8);
    for (const { data, meta } of rows) for (const jurorId of it.jurors) expect(data + meta).not.toContain(jurorId);
    const accounts = await court.pool.query<{ id: string }>(
      'select distinct account_id::text as id from access.sessions where person_id = any ($1)',
      [it.jurors],
    );
    expect(accounts.rows.length).toBeGreaterThan(0);
    for (const { meta } of rows) for (const { id } of accounts.rows) expect(meta).not.toContain(id);
    for (const who of [judge, clerk, coordinator]) problem(await court.get(who, `/deliberations/${it.deliberationId}`), 403);
  });

  it('lets a juror who feels pushed tell the monitor, and nobody else', async () => {
    const it = await retired();
    await court.does(juror(it.jurors[1]!), `/deliberations/${it.deliberationId}/pushed`, { jurorId: it.jurors[1] });
    const [line] = await court.reads<object[]>(monitor, '/deliberations/pressure');
    expect(line).toMatchObject({ deliberationId: it.deliberationId, times: 1 });
    expect(JSON.stringify(line)).not.toContain(it.jurors[1]);
    problem(await court.get(judge, '/deliberations/pressure'), 403);
  });

  it('that loses its quorum in the room is let go, and the case is heard again', async () => {
    const it = await retired();
    for (const jurorId of it.jurors.slice(2))
      await court.does(monitor, `/deliberations/${it.deliberationId}/jurors/${jurorId}/leave`);
    await court.drain();
    expect(await court.reads(monitor, `/deliberations/${it.deliberationId}`)).toMatchObject({ stage: 'discharged' });
    expect(await caseOf(it)).toMatchObject({
      stage: 'ready',
      resets: [expect.objectContaining({ because: expect.stringMatching(/quorum-lost|jury-discharged/), faultOf: 'nobody' })],
    });
  });
});

describe('a jury that cannot agree', () => {
  it('leaves the item to the judge, between its lowest and its highest figure', async () => {
    const it = await retired();
    const dutyId = await steps.proposes(court, it, { sanction: 'jury-duty', amount: 1 });
    await steps.ballots(court, it, dutyId);
    const serviceId = await steps.proposes(court, it, { sanction: 'community-service', amount: 600 });
    const split: steps.Vote[] = [
      { choice: 'for', amount: 540 },
      { choice: 'for', amount: 900 },
      { choice: 'against' },
      { choice: 'for' },
    ];
    await steps.ballots(court, it, serviceId, split);
    await steps.ballots(court, it, serviceId, split);
    await steps.recommends(court, it);
    const path = `/dispositions/${it.deliberationId}`;
    const { judgeId } = it.sitting;
    await court.refused('ItemsNotSet', judge, `${path}/approve`, { judgeId });
    expect(await court.refused('OutsideTheJurorsFigures', judge, `${path}/set-item`, { itemId: serviceId, amount: 480 })).toMatch(
      /540 and 900/,
    );
    await court.refused('OutsideTheJurorsFigures', judge, `${path}/set-item`, { itemId: serviceId, amount: 960 });
    await court.does(judge, `${path}/set-item`, { itemId: serviceId, amount: 720 });
    const planned = await steps.inPlan(court, { ...it, dispositionId: it.deliberationId, dutyId, serviceId });
    expect(await court.reads(coordinator, `/plans/${planned.planId}`)).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ sanction: 'community-service', amount: 720 })]),
    });
  });
});

describe('a judge', () => {
  it('may lower with a reason, and never raise', async () => {
    const it = await recommended({ minutes: 600 });
    const path = `/dispositions/${it.dispositionId}/lower-item`;
    const lower = (amount: number) => ({
      itemId: it.serviceId,
      amount,
      ...words,
      reason: court.word('She works evenings already.'),
    });
    expect(await court.refused('RaisingIsTheJurys', judge, path, lower(660))).toMatch(/send the recommendation back/);
    await court.refused('BelowTheRange', judge, path, lower(420));
    await court.does(judge, path, lower(480));
    await court.refused('RaisingIsTheJurys', judge, path, lower(600));
    problem(await court.post(coordinator, path, lower(480)), 403);
    expect(await benchOf(it)).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ amount: 480, recommended: 600 })]),
    });
    await steps.pronounced(court, it);
    await court.refused('NotBeforeTheJudge', judge, path, lower(480));
  });

  it('sends a recommendation back, and gets a revised one from the same jury', async () => {
    const it = await recommended();
    const path = `/dispositions/${it.dispositionId}`;
    await court.does(judge, `${path}/send-back`, {
      ...words,
      reason: court.word('Think of his grandmother, whom he looks after.'),
    });
    await court.drain();
    await court.refused('NotBeforeTheJudge', judge, `${path}/approve`, { judgeId: it.sitting.judgeId });
    expect(await court.reads(juror(it.jurors[0]!), `/deliberations/${it.deliberationId}`)).toMatchObject({
      stage: 'deliberating',
    });
    await steps.ballots(
      court,
      it,
      it.serviceId,
      it.jurors.map(() => ({ choice: 'for', amount: 540 })),
    );
    await steps.recommends(court, it);
    expect(await benchOf(it)).toMatchObject({
      stage: 'recommended',
      round: 2,
      items: expect.arrayContaining([expect.objectContaining({ sanction: 'community-service', amount: 540 })]),
    });
    const planned = await steps.inPlan(court, it);
    expect(await court.reads(coordinator, `/timesheets/${it.serviceId}`)).toMatchObject({ requiredMinutes: 540 });
    expect(await caseOf(planned)).toMatchObject({ stage: 'in-plan' });
  });

  it('may strike out what is optional, not what belongs in every disposition', async () => {
    const room = await retired();
    await steps.ballots(
      court,
      room,
      await steps.proposes(court, room, { sanction: 'essay', amount: 1, details: court.word('On what a curfew is for.') }),
    );
    const it = await steps.recommended(court, room);
    const { items } = await court.reads<{ items: { itemId: string; sanction: string }[] }>(
      judge,
      `/dispositions/${it.dispositionId}/bench`,
    );
    const lower = (sanction: string) => ({
      itemId: items.find((item) => item.sanction === sanction)!.itemId,
      amount: 0,
      ...words,
      reason: 'x',
    });
    await court.refused('BelowTheRange', judge, `/dispositions/${it.dispositionId}/lower-item`, lower('jury-duty'));
    await court.does(judge, `/dispositions/${it.dispositionId}/lower-item`, lower('essay'));
    const planned = await steps.inPlan(court, it);
    expect(await court.reads(coordinator, `/plans/${planned.planId}`)).toMatchObject({ itemsAsked: 2 });
  });
});

describe('a family that hears the disposition', () => {
  it('may object within five working days, and the judge decides', async () => {
    const it = await steps.pronounced(court, await recommended({ minutes: 600 }));
    const path = `/dispositions/${it.dispositionId}`;
    const objection = { ...steps.signs('guardian', it), reason: court.word('He has asthma; the dust of the thrift store.') };
    await court.refused('NotASignatory', clerk, `${path}/object`, { ...objection, personId: anId() });
    await court.does(clerk, `${path}/accept`, steps.signs('youth', it));
    await court.does(clerk, `${path}/object`, objection);
    await court.refused('ObjectionOpen', clerk, `${path}/accept`, steps.signs('guardian', it));
    expect(await benchOf(it)).toMatchObject({ stage: 'objected', objection: objection.reason });
    const decision = { judgeId: it.sitting.judgeId, outcome: 'modified', reason: court.word('Fewer hours, outdoors.') };
    await court.refused('NothingModified', judge, `${path}/decide-objection`, decision);
    await court.refused('RaisingIsTheJurys', judge, `${path}/decide-objection`, {
      ...decision,
      lowered: [{ itemId: it.serviceId, amount: 700 }],
    });
    await court.does(judge, `${path}/decide-objection`, { ...decision, lowered: [{ itemId: it.serviceId, amount: 480 }] });
    for (const by of ['youth', 'guardian'] as const) await court.does(clerk, `${path}/accept`, steps.signs(by, it));
    await court.drain();
    expect(await court.reads(coordinator, `/timesheets/${it.serviceId}`)).toMatchObject({ requiredMinutes: 480 });
  });

  it('is too late after that, and without both signatures there is no plan', async () => {
    const it = await steps.pronounced(court, await recommended());
    const path = `/dispositions/${it.dispositionId}`;
    await court.does(clerk, `${path}/accept`, steps.signs('youth', it));
    await court.drain();
    problem(await court.get(coordinator, `/plans/${it.dispositionId}`), 404);
    court.pass({ days: 10 });
    await court.refused('ObjectionTooLate', clerk, `${path}/object`, {
      ...steps.signs('guardian', it),
      reason: court.word('We changed our mind.'),
    });
    await court.refused('NoObjection', judge, `${path}/decide-objection`, { judgeId: it.sitting.judgeId, outcome: 'stands' });
  });

  it('that still says no goes back to the referrer', async () => {
    const it = await steps.pronounced(court, await recommended());
    const path = `/dispositions/${it.dispositionId}`;
    const { judgeId } = it.sitting;
    await court.does(clerk, `${path}/object`, {
      ...steps.signs('youth', it),
      reason: court.word('I would rather go to the other court.'),
    });
    await court.does(judge, `${path}/decide-objection`, { judgeId, outcome: 'stands' });
    await court.refused('ObjectionDecided', clerk, `${path}/object`, { ...steps.signs('youth', it), reason: 'again' });
    await court.does(judge, `${path}/decide-objection`, { judgeId, outcome: 'returned' });
    await court.drain();
    expect(await caseOf(it)).toMatchObject({ stage: 'closed', outcome: 'returned', itemsDone: 0 });
  });
});

describe('after all this', () => {
  it('nothing is stuck, no view is parked, and nothing was our fault', async () =>
    expect(await court.troubles()).toEqual({ stuck: [], parked: [], failed: [] }));
});
