import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCourt, problem, type Court } from './court.js';
import * as steps from './steps.js';
import { anId, bailiff, clerk, coordinator, judge, juror, serves } from './steps.js';

let court: Court;
let pool: string[];
beforeAll(async () => {
  court = await openCourt();
  pool = await steps.volunteers(court, 5);
});
afterAll(() => court?.close());

const inPlan = async (asked = {}) => {
  const room = await steps.retired(
    court,
    await steps.inSession(court, await steps.seated(court, await steps.docketed(court), pool)),
  );
  return steps.inPlan(court, await steps.recommended(court, room, asked));
};
const planOf = ({ planId }: steps.Planned) => court.reads<{ completeBy: string; stage: string }>(coordinator, `/plans/${planId}`);
const caseOf = ({ caseId }: steps.Case) => court.reads(coordinator, `/cases/${caseId}`);
const sheetOf = ({ serviceId }: steps.Planned) => court.reads(coordinator, `/timesheets/${serviceId}`);
const balance = async (personId: string) => {
  const { status, body } = await court.get(coordinator, `/accounts/${personId}`);
  return status === 404 ? 0 : (body as { balanceMinutes: number }).balanceMinutes;
};
const dayBefore = (day: string, days = 1) => new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
const dayAfter = (day: string, days = 1) => dayBefore(day, -days);

describe('more time', () => {
  it('is asked for before the plan is due, granted once, and moves every clock', async () => {
    const it = await inPlan();
    const { completeBy } = await planOf(it);
    const path = `/plans/${it.planId}`;
    await court.refused('NoExtensionAsked', coordinator, `${path}/grant-extension`, { approvedBy: it.sitting.judgeId });
    await court.refused('NotLater', clerk, `${path}/ask-extension`, { until: completeBy, askedBy: 'guardian' });
    await court.refused('TooLong', clerk, `${path}/ask-extension`, { until: dayAfter(completeBy, 31), askedBy: 'guardian' });
    const until = dayAfter(completeBy, 20);
    await court.does(clerk, `${path}/ask-extension`, { until, askedBy: 'guardian' });
    expect(await planOf(it)).toMatchObject({ completeBy, askedUntil: until });
    await court.does(judge, `${path}/grant-extension`, { approvedBy: it.sitting.judgeId });
    await court.drain();
    expect(await planOf(it)).toMatchObject({ completeBy: until, extensions: 1, nextDueOn: until });
    expect(await caseOf(it)).toMatchObject({ completeBy: until });
    await court.refused('NoExtensionLeft', clerk, `${path}/ask-extension`, { until: dayAfter(until, 5), askedBy: 'guardian' });
    expect(await court.reads(coordinator, `${path}/terms`)).toContainEqual(
      expect.objectContaining({ change: 'extended', toDueOn: until }),
    );
  });

  it('asked for too late needs somebody’s word, and may be refused', async () => {
    const it = await inPlan();
    const { completeBy } = await planOf(it);
    const path = `/plans/${it.planId}`;
    court.goTo(completeBy);
    const asking = { until: dayAfter(completeBy, 10), askedBy: 'respondent' };
    expect(await court.refused('AskedTooLate', clerk, `${path}/ask-extension`, asking)).toContain(completeBy);
    await court.does(clerk, `${path}/ask-extension`, { ...asking, override: 'judge' });
    await court.does(judge, `${path}/refuse-extension`, { because: 'no-progress' });
    expect(await planOf(it)).toMatchObject({ completeBy, askedUntil: null, extensions: 0 });
  });
});

describe('a plan that must change', () => {
  it('is made lighter with a reason, and the old terms stay on record', async () => {
    const it = await inPlan({ minutes: 600 });
    const change = {
      sanctionId: it.serviceId,
      because: 'asthma',
      reason: court.word('A doctor’s letter was seen.'),
      approvedBy: it.sitting.judgeId,
    };
    await court.refused('RaisingIsTheJurys', judge, `/plans/${it.planId}/modify`, { ...change, amount: 660 });
    await court.does(judge, `/plans/${it.planId}/modify`, { ...change, amount: 480 });
    await court.drain();
    expect(await sheetOf(it)).toMatchObject({ requiredMinutes: 480 });
    const terms = await court.reads<{ change: string; sanctionId: string }[]>(coordinator, `/plans/${it.planId}/terms`);
    expect(terms.filter(({ sanctionId }) => sanctionId === it.serviceId)).toEqual([
      expect.objectContaining({ change: 'agreed', toAmount: 600 }),
      expect.objectContaining({ change: 'modified', fromAmount: 600, toAmount: 480, reason: change.reason }),
    ]);
  });

  it('puts something else in the place of a jury duty that cannot be done', async () => {
    const it = await inPlan();
    const sanctionId = anId();
    await court.does(judge, `/plans/${it.planId}/substitute`, {
      sanctionId: it.dutyId,
      by: { sanctionId, sanction: 'tutoring', amount: 120, dueOn: dayAfter(court.today, 30) },
      because: 'anxiety',
      reason: court.word('Rooms full of strangers.'),
      approvedBy: it.sitting.judgeId,
    });
    await court.drain();
    expect(await court.reads(coordinator, `/timesheets/${sanctionId}`)).toMatchObject({ requiredMinutes: 120 });
    await serves(court, sanctionId, 120);
    await serves(court, it.serviceId, 480);
    expect(await planOf(it)).toMatchObject({ stage: 'completed' });
    expect(await caseOf(it)).toMatchObject({ stage: 'closed', outcome: 'completed', itemsDone: 2 });
  });
});

describe('a plan that is not kept', () => {
  const looked = ['transport', 'disability', 'safety', 'calendar'];
  const reminders = async (it: steps.Planned, ...channels: string[]) => {
    for (const channel of channels)
      await court.does(coordinator, `/plans/${it.planId}/remind`, { channel, language: 'en', outcome: 'no-answer' });
  };

  it('leads by itself to a list and to nothing else; a person warns, after two channels and a look around', async () => {
    const it = await inPlan();
    const { completeBy } = await planOf(it);
    const path = `/plans/${it.planId}`;
    court.goTo(dayAfter(completeBy, 3));
    await court.drain();
    expect(await court.reads(coordinator, '/plans/overdue?take=500')).toContainEqual(
      expect.objectContaining({ planId: it.planId, kind: 'plan' }),
    );
    expect(await planOf(it)).toMatchObject({ stage: 'running' });
    const warning = { number: 1, because: 'overdue', looked };
    await reminders(it, 'phone', 'phone');
    await court.does(coordinator, `${path}/remind`, { channel: 'text', language: 'fr', outcome: 'no-answer' });
    expect(await court.refused('TwoChannelsFirst', coordinator, `${path}/warn`, warning)).toMatch(/two channels/);
    await reminders(it, 'letter');
    expect(await court.refused('NotLookedAt', coordinator, `${path}/warn`, { ...warning, looked: ['transport'] })).toMatch(
      /calendar/,
    );
    await court.refused('TooLittleTime', coordinator, `${path}/warn`, { ...warning, respondBy: court.inDays(2) });
    await court.does(coordinator, `${path}/warn`, warning);
    expect(await court.reads(coordinator, `${path}/enforcement`)).toMatchObject({ respondBy: court.inDays(10) });
    await court.refused('StillTimeToAnswer', coordinator, `${path}/warn`, { ...warning, number: 2 });
    await court.does(coordinator, `${path}/answer`, { answer: 'works-nights' });
    await court.refused('NothingToAnswer', coordinator, `${path}/answer`, { answer: 'x' });
    problem(await court.post(judge, `${path}/warn`, { ...warning, number: 2 }), 403);
  });

  it('is warned twice, reviewed, and returned by a person as unsuccessful, saying what was done', async () => {
    const it = await inPlan();
    const path = `/plans/${it.planId}`;
    await serves(court, it.serviceId, 480);
    await court.refused('FirstWarningFirst', coordinator, `${path}/warn`, { number: 2, because: 'no-duty', looked });
    for (const number of [1, 2]) {
      await reminders(it, 'phone', 'letter');
      await court.does(coordinator, `${path}/warn`, { number, because: 'no-duty', looked });
      await court.refused('NotYetWarned', coordinator, `${path}/breach`, { because: 'no-answer' });
      court.pass({ days: 11 });
    }
    await court.does(coordinator, `${path}/breach`, { because: 'no-answer' });
    await court.refused('NotReviewed', coordinator, `${path}/fail`, { because: 'unsuccessful' });
    await court.refused('NoReviewCalled', judge, `${path}/decide-review`, { outcome: 'return' });
    await court.does(coordinator, `${path}/call-review`, { because: 'two-warnings' });
    await court.does(judge, `${path}/decide-review`, { outcome: 'return' });
    await court.does(coordinator, `${path}/fail`, { because: 'unsuccessful' });
    await court.drain();
    expect(await planOf(it)).toMatchObject({ stage: 'failed' });
    expect(await caseOf(it)).toMatchObject({ stage: 'closed', outcome: 'returned', because: 'unsuccessful', itemsDone: 1 });
    const told = (await court.reads<{ caseId: string }[]>('referrer', '/cases/referrals?take=500')).find(
      ({ caseId }) => caseId === it.caseId,
    );
    expect(told).toMatchObject({ status: 'returned', outcome: 'unsuccessful', itemsDone: 1 });
    await court.refused('PlanClosed', coordinator, `${path}/progress`, {
      sanctionId: it.dutyId,
      amount: 1,
      source: 'word',
      reference: anId(),
    });
  });

  it('goes on when the review says so', async () => {
    const it = await inPlan();
    const path = `/plans/${it.planId}`;
    await court.does(coordinator, `${path}/call-review`, { because: 'asked-by-mentor' });
    await court.does(judge, `${path}/decide-review`, { outcome: 'continue' });
    await court.refused('NotReviewed', coordinator, `${path}/fail`, { because: 'unsuccessful' });
    expect(await planOf(it)).toMatchObject({ stage: 'running' });
  });

  it('ends with its case when that is closed for another reason', async () => {
    const it = await inPlan();
    await court.does(coordinator, `/cases/${it.caseId}/close`, { because: 'moved' });
    await court.drain();
    expect(await planOf(it)).toMatchObject({ stage: 'ended' });
  });
});

describe('hours', () => {
  const log = (more: object = {}) => ({ entryId: anId(), task: 'food-bank', performedOn: court.today, minutes: 60, ...more });

  it('count up to the day’s cap and to what is owed; the rest was given freely, and earns credits', async () => {
    const it = await inPlan({ minutes: 540 });
    const { personId } = it.family.youth;
    await serves(court, it.serviceId, 500);
    expect(await sheetOf(it)).toMatchObject({ doneMinutes: 480, givenMinutes: 20, remainingMinutes: 60 });
    expect(await balance(personId)).toBe(30);
    court.pass({ days: 1 });
    await serves(court, it.serviceId, 90);
    expect(await sheetOf(it)).toMatchObject({ doneMinutes: 540, givenMinutes: 50, remainingMinutes: 0 });
    expect(await balance(personId)).toBe(60);
    expect(await court.reads(coordinator, `/plans/${it.planId}`)).toMatchObject({ itemsDone: 1 });
    await court.refused('DayTooLong', coordinator, `/timesheets/${it.serviceId}/entries`, log({ minutes: 1_400 }));
  });

  it('are not counted twice at one time, nor before they are served, nor longer than they took', async () => {
    const it = await inPlan();
    court.pass({ days: 1 });
    court.goTo(court.today, '18:00');
    const path = `/timesheets/${it.serviceId}/entries`;
    const stretch = (from: string, until: string, minutes: number) =>
      log({ fromAt: court.at(court.today, from), untilAt: court.at(court.today, until), minutes });
    await court.does(coordinator, path, stretch('10:00', '12:00', 120));
    await court.refused('HoursOverlap', coordinator, path, stretch('11:30', '13:00', 90));
    await court.refused('HalfAStretch', coordinator, path, log({ fromAt: court.at(court.today, '13:00') }));
    await court.refused('LongerThanItTook', coordinator, path, stretch('13:00', '14:00', 61));
    await court.refused('InTheFuture', coordinator, path, stretch('17:00', '19:00', 120));
    await court.refused('InTheFuture', coordinator, path, log({ performedOn: court.inDays(1) }));
    await court.refused('SiteUnknown', coordinator, path, log({ siteId: anId() }));
    await court.does(coordinator, path, stretch('12:00', '13:00', 60));
    const own = { role: 'respondent', personId: it.family.youth.personId };
    const voluntary = { personId: own.personId, kind: 'voluntary' };
    const { id } = await court.does(coordinator, '/timesheets', voluntary);
    await court.refused('HoursOverlap', own, `/timesheets/${id}/entries`, stretch('10:30', '11:00', 30));
    await court.refused('NotYours', { role: 'respondent', personId: anId() }, `/timesheets/${id}/entries`, log());
  });

  it('are verified by no relative and by nobody for themselves', async () => {
    const it = await inPlan();
    const { youth, guardian } = it.family;
    const entry = log();
    await court.does({ role: 'respondent', personId: youth.personId }, `/timesheets/${it.serviceId}/entries`, entry);
    const path = `/timesheets/${it.serviceId}/entries/${entry.entryId}/verify`;
    const by = (supervisorId: string) => ({ supervisorId, method: 'signature' });
    await court.refused('OwnHours', coordinator, path, by(youth.personId));
    await court.refused('SupervisorIsKin', coordinator, path, by(guardian.personId));
    const supervisor = { role: 'site-supervisor', personId: anId() };
    await court.refused('NotTheSupervisor', supervisor, path, by(anId()));
    await court.does(supervisor, path, by(supervisor.personId));
    await court.refused('Locked', supervisor, path.replace('verify', 'reject'), { because: 'wrong' });
  });

  it('that were wrong are reversed by a counter-entry, in the plan and in the credits too', async () => {
    const it = await inPlan();
    const { personId } = it.family.youth;
    const entryId = await serves(court, it.serviceId, 500);
    expect(await court.reads(coordinator, `/plans/${it.planId}`)).toMatchObject({ itemsDone: 1 });
    expect(await balance(personId)).toBe(30);
    await court.does(coordinator, `/timesheets/${it.serviceId}/entries/${entryId}/reverse`, { because: 'wrong-person' });
    await court.does(coordinator, `/timesheets/${it.serviceId}/entries/${entryId}/reverse`, { because: 'wrong-person' });
    await court.drain();
    expect(await sheetOf(it)).toMatchObject({ doneMinutes: 0, givenMinutes: 0, remainingMinutes: 480 });
    expect(await court.reads(coordinator, `/plans/${it.planId}`)).toMatchObject({ itemsDone: 0, stage: 'running' });
    expect(await balance(personId)).toBe(0);
    await serves(court, it.serviceId, 480);
    expect(await court.reads(coordinator, `/plans/${it.planId}`)).toMatchObject({ itemsDone: 1 });
  });
});

describe('jury duty', () => {
  it('counts once for a sitting, from check-in until released, however often it is recorded', async () => {
    const it = await inPlan({ duties: 2 });
    const sitting = await steps.servesOnJury(court, it);
    const { personId } = it.family.youth;
    const sanctions = async () => {
      const all = await court.reads<{ sanctionId: string; done: number }[]>(coordinator, `/plans/${it.planId}/sanctions`);
      return all.find(({ sanctionId }) => sanctionId === it.dutyId);
    };
    expect(await sanctions()).toMatchObject({ done: 1, state: 'open' });
    await court.does(clerk, `/sittings/${sitting.sittingId}/close`);
    await court.does(clerk, `/jurors/${personId}/service`, { sittingId: sitting.sittingId, as: 'undrawn' });
    await court.does(coordinator, `/plans/${it.planId}/progress`, {
      sanctionId: it.dutyId,
      amount: 1,
      source: 'word',
      reference: sitting.sittingId,
    });
    await court.drain();
    expect(await sanctions()).toMatchObject({ done: 1, state: 'open' });
    expect(await court.reads(juror(personId), '/jurors/me/service')).toEqual([
      expect.objectContaining({ as: 'undrawn', minutes: 270 }),
    ]);
    expect(await balance(personId)).toBe(0);
  });

  it('of somebody who left early does not count', async () => {
    const it = await inPlan();
    const { personId } = it.family.youth;
    await court.does(coordinator, `/jurors/${personId}/train`, { course: 'jury-basics', on: court.today });
    await court.does(coordinator, `/jurors/${personId}/activate`);
    const sitting = await steps.aSitting(court, { days: 7, rooms: 1 });
    court.goTo(sitting.on, '08:50');
    await steps.checksIn(court, sitting, personId, 'juror');
    court.pass({ minutes: 30 });
    await court.does(bailiff, `/sittings/${sitting.sittingId}/check-outs`, { personId, as: 'juror', because: 'left-early' });
    court.goTo(sitting.on, '12:00');
    await steps.closesDay(court, sitting);
    expect(await court.reads(juror(personId), '/jurors/me/service')).toEqual([
      expect.objectContaining({ notCounted: 'left-early', minutes: 0 }),
    ]);
    expect(await planOf(it)).toMatchObject({ stage: 'running' });
  });
});

describe('credits', () => {
  it('are earned once for each thing done, given within limits, and never owed to the court', async () => {
    const [giver, { personId: friend }] = [pool[0]!, await steps.anAdult(court)];
    const reference = anId();
    const before = await balance(giver);
    const earning = { activity: 'court-help', minutes: 70, owed: false, reference };
    await court.does(coordinator, `/accounts/${giver}/earn`, earning);
    await court.does(coordinator, `/accounts/${giver}/earn`, earning);
    await court.refused('AlreadyCredited', coordinator, `/accounts/${giver}/earn`, { ...earning, minutes: 80 });
    expect(await balance(giver)).toBe(before + 75);
    await court.does(coordinator, `/accounts/${giver}/earn`, { ...earning, owed: true, reference: anId() });
    expect(await balance(giver)).toBe(before + 75);
    const own = juror(giver);
    await court.refused('NotYours', juror(pool[1]!), `/accounts/${giver}/give`, { toAccountId: friend, minutes: 15 });
    await court.refused('NotAGift', own, `/accounts/${giver}/give`, { toAccountId: giver, minutes: 15 });
    await court.refused('NobodyToGiveTo', own, `/accounts/${giver}/give`, { toAccountId: anId(), minutes: 15 });
    await court.does(own, `/accounts/${giver}/give`, { toAccountId: friend, minutes: 15 });
    await court.drain();
    expect([await balance(giver), await balance(friend)]).toEqual([before + 60, 15]);
    await court.refused('NotEnoughCredits', coordinator, `/accounts/${friend}/spend`, { minutes: 16, reference: anId() });
    const legs = await court.reads<{ minutes: number }[]>(coordinator, '/accounts/ledger?take=500');
    expect(legs.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(0);
  });
});

describe('after all this', () => {
  it('nothing is stuck, no view is parked, and nothing was our fault', async () =>
    expect(await court.troubles()).toEqual({ stuck: [], parked: [], failed: [] }));
});
