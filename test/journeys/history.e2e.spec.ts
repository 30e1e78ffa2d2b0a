import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCourt, problem, type Court, type Who } from './court.js';
import * as steps from './steps.js';
import { clerk, coordinator, judge, juror, type Planned } from './steps.js';

interface Mark {
  readonly n: number;
  readonly type: string;
  readonly kind: string;
  readonly milestone: boolean;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly late: boolean;
}
interface Entry extends Mark {
  readonly eventId: string;
  readonly by: { actor: string; role: string; onBehalfOf: string | null };
  readonly because: string | null;
  readonly commandId: string;
  readonly cause: { n: number; type: string } | null;
  readonly corrects: readonly { n: number; type: string }[];
  readonly correctedBy: readonly { n: number; type: string; because: string | null }[];
  readonly takenBack: boolean;
  readonly about: { category: string; id: string };
  readonly data: Readonly<Record<string, unknown>>;
  readonly withheld: readonly string[];
  readonly hash: string;
}
interface Group {
  readonly group: string;
  readonly id: string;
  readonly fields: readonly { field: string; value: unknown; why: readonly number[] }[];
}

let court: Court;
beforeAll(async () => {
  court = await openCourt();
});
afterAll(() => court?.close());

const timeline = async (who: Who, caseId: string, query = 'limit=200') =>
  court.reads<{ total: number; next: number | null; entries: Entry[] }>(who, `/cases/${caseId}/timeline?${query}`);
const marksOf = async (caseId: string) => (await court.reads<{ marks: Mark[] }>(coordinator, `/cases/${caseId}/moments`)).marks;
const moment = async (who: Who, caseId: string, query = '') =>
  court.reads<{ now: boolean; at: number; groups: Group[] }>(who, `/cases/${caseId}/moment?${query}`);
const valueOf = ({ groups }: { groups: readonly Group[] }, group: string, field: string) =>
  groups.find((one) => one.group === group)?.fields.find((one) => one.field === field);
const nOf = (marks: readonly Mark[], type: string) => marks.findLast((mark) => mark.type === type)!.n;

const WORDS = 'Hit the mailbox of No. 12 with a bat.';
const statement = (text: string) => ({ statementId: randomUUID(), by: 'harmed-party', mode: 'written', mayBeRead: true, text });

describe('the history of a whole case', () => {
  let the: Planned;
  let marks: readonly Mark[];
  let entryId: string;
  let taken: string;

  beforeAll(async () => {
    const referred = await steps.aReferral(court, await steps.aFamily(court), { narrative: court.word(WORDS) });
    await court.does(coordinator, `/cases/${referred.caseId}/correct`, {
      offence: 'curfew-2',
      offenceClass: 'curfew',
      offenceOn: court.inDays(-9),
      ageAtOffence: 15,
      ageAtReferral: 15,
      because: 'typing-error',
    });
    const room = await steps.inSession(
      court,
      await steps.seated(court, await steps.docketed(court, await steps.ready(court, referred))),
    );
    taken = court.word('I would rather not say this.');
    const filed = statement(taken);
    await court.does(coordinator, `/hearings/${room.hearingId}/statements`, filed);
    await court.does(coordinator, `/hearings/${room.hearingId}/statements/${filed.statementId}/withdraw`);
    the = await steps.inPlan(court, await steps.recommended(court, await steps.retired(court, room)));
    await steps.closesDay(court, the.sitting);
    const servedOn = court.today;
    court.pass({ minutes: 3 * 24 * 60 });
    entryId = await steps.serves(court, the.serviceId, 120, { performedOn: court.today });
    await steps.serves(court, the.serviceId, 60, { performedOn: servedOn });
    marks = await marksOf(the.caseId);
  });

  it('numbers every fact over all its streams, each once, in the order of recording', async () => {
    const { total, entries, next } = await timeline(coordinator, the.caseId);
    expect({ total, next }).toEqual({ total: marks.length, next: null });
    expect(entries.map(({ n }) => n)).toEqual(marks.map(({ n }) => n).toReversed());
    expect(new Set(entries.map(({ eventId }) => eventId)).size).toBe(total);
    expect(new Set(entries.map(({ about }) => about.category))).toEqual(
      new Set(['case', 'sitting', 'hearing', 'deliberation', 'disposition', 'plan', 'timesheet']),
    );
    expect(marks.filter(({ milestone }) => milestone).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['HearingOpened', 'HearingHeld', 'DispositionPronounced', 'DispositionAgreed', 'PlanMade']),
    );
  });

  it('says who, why and from what each followed, with its receipt', async () => {
    const { entries } = await timeline(coordinator, the.caseId);
    const made = entries.find(({ type }) => type === 'PlanMade')!;
    expect(made).toMatchObject({ kind: 'plan', by: { role: 'process', onBehalfOf: null }, withheld: [] });
    expect(made.cause).toEqual({ n: nOf(marks, 'DispositionAgreed'), type: 'DispositionAgreed' });
    expect(made.by).toMatchObject({ name: null });
    expect(made.hash).toMatch(/^[0-9a-f]{64}$/);
    const opened = entries.find(({ type }) => type === 'ReferralReceived')!;
    expect(opened.data).toMatchObject({ narrative: WORDS });
  });

  it('keeps what was corrected, and links both ways', async () => {
    const { entries } = await timeline(coordinator, the.caseId);
    const [was, is] = ['ReferralReceived', 'ReferralCorrected'].map((type) => entries.find((entry) => entry.type === type)!);
    expect(was!.correctedBy).toEqual([{ n: is!.n, type: 'ReferralCorrected', at: is!.occurredAt, because: 'typing-error' }]);
    expect(is!.corrects).toEqual([{ n: was!.n, type: 'ReferralReceived' }]);
    const rows = (
      await court.reads<{ rows: Record<string, unknown>[] }>(
        coordinator,
        `/cases/${the.caseId}/moments/compare?from=${was!.n}&to=${is!.n}`,
      )
    ).rows;
    expect(rows.find(({ field }) => field === 'offence')).toMatchObject({ now: 'curfew-2', changed: true, why: [is!.n] });
    expect(rows.find(({ field }) => field === 'receivedOn')).toMatchObject({ changed: false, why: [] });
  });

  it('is read page by page and kind by kind', async () => {
    const first = await timeline(coordinator, the.caseId, 'limit=10');
    expect(first.entries).toHaveLength(10);
    const second = await timeline(coordinator, the.caseId, `limit=10&before=${first.next}`);
    expect(second.entries[0]!.n).toBe(first.next! - 1);
    const some = await timeline(coordinator, the.caseId, 'kind=hours&kind=order&limit=200');
    expect(new Set(some.entries.map(({ kind }) => kind))).toEqual(new Set(['hours', 'order']));
    problem(await court.get(coordinator, `/cases/${the.caseId}/timeline?kind=gossip`), 400);
  });

  it('shows the case as it stood, each value with the entries behind it', async () => {
    const agreed = await moment(coordinator, the.caseId, `at=${nOf(marks, 'DispositionAgreed')}`);
    expect(agreed.now).toBe(false);
    expect(valueOf(agreed, 'case', 'stage')).toMatchObject({ value: 'heard' });
    expect(valueOf(agreed, 'disposition', 'stage')).toMatchObject({ value: 'agreed' });
    expect(valueOf(agreed, 'disposition', 'stage')!.why.at(-1)).toBe(nOf(marks, 'DispositionAgreed'));
    expect(valueOf(agreed, 'plan', 'stage')).toBeUndefined();
    const last = await moment(coordinator, the.caseId);
    expect(last).toMatchObject({ now: true, at: marks.length });
    expect(valueOf(last, 'hours', 'doneMinutes')).toMatchObject({ value: 180 });
    expect(valueOf(last, 'case', 'stage')).toMatchObject({ value: 'in-plan' });
    problem(await court.get(coordinator, `/cases/${the.caseId}/moment?at=${marks.length + 1}`), 400, 'InvalidInput');
  });

  it('tells what was known apart from what had happened', async () => {
    const [first, late] = marks.filter(({ type }) => type === 'HoursVerified');
    expect({ first: first!.late, late: late!.late }).toEqual({ first: false, late: true });
    expect(late!.occurredAt < first!.occurredAt).toBe(true);
    // The hours that were written down last were served first.
    const at = `at=${first!.n}`;
    expect(valueOf(await moment(coordinator, the.caseId, `${at}&as=known`), 'hours', 'doneMinutes')).toMatchObject({
      value: 120,
    });
    expect(valueOf(await moment(coordinator, the.caseId, `${at}&as=happened`), 'hours', 'doneMinutes')).toMatchObject({
      value: 180,
    });
    // The list shows the same: what was written down later is among what had happened, and not among what was known.
    const told = async (query: string) => (await timeline(coordinator, the.caseId, `limit=200&${query}`)).entries;
    const known = await told(at);
    expect(known[0]!.n).toBe(first!.n);
    expect(known.map(({ n }) => n)).not.toContain(late!.n);
    const happened = await told(`${at}&as=happened`);
    expect(happened[0]!.n).toBe(first!.n);
    expect(happened.map(({ n }) => n)).toContain(late!.n);
    expect(happened.map(({ occurredAt }) => occurredAt)).toEqual(
      happened
        .map(({ occurredAt }) => occurredAt)
        .toSorted()
        .toReversed(),
    );
    const some = await timeline(coordinator, the.caseId, `limit=3&${at}&as=happened`);
    const more = await timeline(coordinator, the.caseId, `limit=3&${at}&as=happened&before=${some.next}`);
    expect([...some.entries, ...more.entries].map(({ n }) => n)).toEqual(happened.slice(0, 6).map(({ n }) => n));
    problem(await court.get(coordinator, `/cases/${the.caseId}/timeline?at=${marks.length + 1}`), 400, 'InvalidInput');
    const page = `/timesheets/${the.serviceId}?${at}`;
    expect(await court.reads(coordinator, page)).toMatchObject({ doneMinutes: 120 });
    expect(await court.reads(coordinator, `${page}&as=happened`)).toMatchObject({ doneMinutes: 180 });
  });

  it('folds any page up to a moment, in the shape it has', async () => {
    const at = nOf(marks, 'CaseReadied');
    const then = await court.reads<object>(coordinator, `/cases/${the.caseId}?at=${at}`);
    const now = await court.reads<object>(coordinator, `/cases/${the.caseId}`);
    expect(then).toMatchObject({ stage: 'ready', planId: null, narrative: WORDS });
    expect(Object.keys(then).toSorted()).toEqual(Object.keys(now).toSorted());
    const last = await court.reads<object>(coordinator, `/cases/${the.caseId}?at=${marks.length}`);
    expect(last).toEqual(now);
    for (const path of [
      `/cases/${the.caseId}/deadlines`,
      `/cases/${the.caseId}/docket`,
      `/hearings/${the.hearingId}`,
      `/hearings/${the.hearingId}/panel`,
      `/hearings/${the.hearingId}/log`,
      `/hearings/${the.hearingId}/statements`,
      `/deliberations/recommendations/${the.deliberationId}`,
      `/dispositions/${the.dispositionId}`,
      `/plans/${the.planId}`,
      `/plans/${the.planId}/sanctions`,
      `/plans/${the.planId}/terms`,
      `/timesheets/${the.serviceId}`,
      `/timesheets/${the.serviceId}/entries`,
    ]) {
      const stands = await court.reads<unknown>(coordinator, path);
      expect({ path, rows: await court.reads<unknown>(coordinator, `${path}?at=${marks.length}`) }).toEqual({
        path,
        rows: stands,
      });
    }
    const service = (
      await court.reads<{ sanctionId: string; done: number }[]>(
        coordinator,
        `/plans/${the.planId}/sanctions?at=${nOf(marks, 'PlanMade')}`,
      )
    ).find(({ sanctionId }) => sanctionId === the.serviceId);
    expect(service).toMatchObject({ done: 0 });
    problem(await court.get(coordinator, `/plans/${the.planId}?at=1`), 404, 'NotHere');
  });

  it('lets nobody act in the past, nor see it on a page that does not show it', async () => {
    problem(await court.post(coordinator, `/cases/${the.caseId}/suspend?at=3`, { because: 'ill' }), 409, 'ThePast');
    problem(await court.get(coordinator, '/cases?at=3'), 400, 'InvalidInput');
    problem(await court.get(coordinator, `/cases/${the.caseId}?at=0`), 400, 'InvalidInput');
    problem(await court.get(coordinator, `/cases/${the.caseId}?at=3&as=wished`), 400, 'InvalidInput');
  });

  it('is for whoever keeps the file and for the judge of the case, each with what they read', async () => {
    const bench = await timeline(judge, the.caseId);
    expect(bench.total).toBe(marks.length);
    const held = bench.entries.find(({ type }) => type === 'IntakeHeld')!;
    expect(held).toMatchObject({ data: {} });
    expect(held.withheld).toContain('statement');
    expect(bench.entries.find(({ type }) => type === 'ReferralReceived')!).toMatchObject({ data: { narrative: WORDS } });
    expect((await moment(judge, the.caseId)).groups.map(({ group }) => group)).not.toContain('consent');
    expect((await moment(coordinator, the.caseId)).groups.map(({ group }) => group)).toContain('consent');
    for (const who of [clerk, juror(the.jurors[0]!), { role: 'guardian', personId: the.family.guardian.personId }])
      for (const page of ['timeline', 'moment', 'moments', 'moments/compare?from=1'])
        problem(await court.get(who, `/cases/${the.caseId}/${page}`), 403);
    problem(await court.get({ role: 'guardian', personId: the.family.guardian.personId }, `/cases/${the.caseId}?at=3`), 403);
  });

  it('brings back no statement that was withdrawn', async () => {
    const { entries } = await timeline(judge, the.caseId);
    expect(JSON.stringify(entries)).not.toContain(taken);
    const gone = entries.filter(({ takenBack }) => takenBack);
    expect(gone.length).toBeGreaterThan(0);
    for (const entry of gone) expect(entry).toMatchObject({ type: 'Withheld', kind: 'withheld', data: {}, because: null });
    const path = `/hearings/${the.hearingId}/statements?at=${gone[0]!.n}`;
    expect(await court.reads<unknown[]>(judge, path)).toEqual([]);
  });

  it('takes out hours that were somebody else’s, at every moment', async () => {
    const verified = marks.find(({ type }) => type === 'HoursVerified')!;
    expect(valueOf(await moment(coordinator, the.caseId, `at=${verified.n}`), 'hours', 'doneMinutes')).toMatchObject({
      value: 120,
    });
    await court.does(coordinator, `/timesheets/${the.serviceId}/entries/${entryId}/reverse`, { because: 'wrong-person' });
    await court.drain();
    expect(valueOf(await moment(coordinator, the.caseId, `at=${verified.n}`), 'hours', 'doneMinutes')).toMatchObject({
      value: 0,
    });
    expect(valueOf(await moment(coordinator, the.caseId), 'hours', 'doneMinutes')).toMatchObject({ value: 60 });
  });
});

describe('an admission that was taken back', () => {
  it('stands on no past page', async () => {
    const it = await steps.accepted(court);
    await steps.advised(court, it);
    await steps.interviewed(court, it);
    await court.does(coordinator, `/cases/${it.caseId}/admission`, steps.admission);
    const before = (await marksOf(it.caseId)).length;
    expect(await court.reads(coordinator, `/cases/${it.caseId}?at=${before}`)).toMatchObject({
      admission: { kind: 'accepts-responsibility' },
    });
    await court.does(coordinator, `/cases/${it.caseId}/admission/withdraw`);
    expect(await court.reads(coordinator, `/cases/${it.caseId}?at=${before}`)).toMatchObject({ admission: null });
    expect((await marksOf(it.caseId))[before - 1]).toMatchObject({ type: 'Withheld', milestone: false });
    expect(JSON.stringify(await timeline(coordinator, it.caseId))).not.toContain('accepts-responsibility');
  });
});

describe('a record that was sealed', () => {
  it('has no history, and none of it stands in another’s', async () => {
    const [first, second] = [await steps.accepted(court), await steps.accepted(court)];
    await court.does(coordinator, `/cases/${second.caseId}/related-cases`, {
      relatedCaseId: first.caseId,
      relation: 'co-respondent',
    });
    await court.drain();
    await court.does(coordinator, `/cases/${first.caseId}/close`, { because: 'moved' });
    const linked = nOf(await marksOf(second.caseId), 'RelatedCaseLinked');
    await court.does(coordinator, `/records/${first.caseId}/seal`, { basis: 'dc-16-2335', order: '2026-JV-77' });
    for (const page of ['timeline', 'moment', 'moments', 'moments/compare', 'docket'])
      problem(await court.get(coordinator, `/cases/${first.caseId}/${page}`), 404, 'NotHere');
    problem(await court.get(coordinator, `/cases/${first.caseId}?at=1`), 404, 'NotHere');
    const { entries } = await timeline(coordinator, second.caseId);
    expect(entries.find(({ n }) => n === linked)).toMatchObject({ type: 'Withheld', takenBack: true, data: {} });
    expect(JSON.stringify(entries)).not.toContain(first.caseId);
    expect(await court.reads(coordinator, `/cases/${second.caseId}?at=${linked}`)).toMatchObject({ related: [] });
  });
});

describe('earlier cases of the same young person', () => {
  it('are told in one line each, but for one that was sealed and one that is the reader’s own family’s', async () => {
    const family = await steps.aFamily(court);
    const [first, second, third] = [
      await steps.accepted(court, await steps.aReferral(court, family)),
      await steps.aReferral(court, family),
      await steps.aReferral(court, family),
    ];
    await court.does(coordinator, `/cases/${first.caseId}/return`, { because: 'family-declined' });
    await court.drain();
    const earlier = () => court.reads<{ caseId: string }[]>(coordinator, `/cases/${third.caseId}/earlier`);
    expect((await earlier()).map(({ caseId }) => caseId).toSorted()).toEqual([first.caseId, second.caseId].toSorted());
    expect(await earlier()).toContainEqual({
      ...{ caseId: first.caseId, year: 2026, receivedOn: expect.any(String), offenceClass: 'curfew' },
      ...{ stage: 'closed', outcome: 'returned', itemsDone: 0, closedOn: court.today },
    });
    expect(await court.reads(coordinator, `/cases/${first.caseId}/viewers?take=500`)).toContainEqual(
      expect.objectContaining({ route: 'HistoryController.earlierOnes', role: 'coordinator' }),
    );
    const harmed = await steps.anAdult(court);
    await court.does(coordinator, `/cases/${second.caseId}/harmed-parties`, { personId: harmed.personId, kind: 'neighbour' });
    await court.drain();
    const colleague = { role: 'coordinator', personId: harmed.personId };
    const seen = await court.reads<{ caseId: string }[]>(colleague, `/cases/${third.caseId}/earlier`);
    expect(seen.map(({ caseId }) => caseId)).toEqual([first.caseId]);
    await court.does(coordinator, `/records/${first.caseId}/seal`, { basis: 'dc-16-2335', order: '2026-JV-78' });
    expect((await earlier()).map(({ caseId }) => caseId)).toEqual([second.caseId]);
  });
});

describe('notes for oneself', () => {
  it('are read by their author alone, in the role they were written in, and by whom they are passed on to', async () => {
    const it = await steps.docketed(court);
    const [entry] = (await timeline(coordinator, it.caseId)).entries;
    const path = `/cases/${it.caseId}/notes`;
    const text = court.word('Ask about the brother, gently.');
    const { id } = await court.does(judge, path, { text, pinnedTo: entry!.eventId });
    const own = { noteId: id, caseId: it.caseId, pinnedTo: entry!.eventId, text, own: true, authorRole: 'judge', passedTo: [] };
    expect(await court.reads(judge, path)).toEqual([expect.objectContaining(own)]);
    expect(await court.reads(coordinator, path)).toEqual([]);
    problem(await court.get(clerk, path), 403);
    problem(await court.get({ role: 'guardian', personId: it.family.guardian.personId }, path), 403);
    await court.refused('NoSuchNote', coordinator, `${path}/${id}/change`, { text: 'Mine' });
    await court.refused('NoSuchNote', coordinator, `${path}/${id}/strike`);
    const adult = await steps.anAdult(court);
    const colleague = { role: 'coordinator', personId: adult.personId };
    await court.does(judge, `${path}/${id}/pass-on`, { toPersonId: adult.personId, toRole: 'coordinator' });
    expect(await court.reads(colleague, path)).toEqual([expect.objectContaining({ ...own, own: false })]);
    expect(await court.reads(coordinator, path)).toEqual([]);
    for (const page of ['', '/timeline?limit=200', '/moment', '/moments', '/history'])
      expect(JSON.stringify(await court.reads(coordinator, `/cases/${it.caseId}${page}`))).not.toContain('gently');
    const held = await court.reads(coordinator, `/people/${it.family.youth.personId}/export`);
    expect(JSON.stringify(held)).not.toContain('gently');
    const changed = court.word('Asked, and answered.');
    await court.does(judge, `${path}/${id}/change`, { text: changed });
    expect(await court.reads(judge, path)).toEqual([expect.objectContaining({ text: changed, passedTo: [expect.any(Object)] })]);
    await court.does(judge, `${path}/${id}/strike`);
    expect(await court.reads(judge, path)).toEqual([]);
    expect(await court.reads(colleague, path)).toEqual([]);
  });
});

describe('an objection to what was read out', () => {
  it('is decided once: it stands, and where nobody signs the case goes back', async () => {
    const it = await steps.pronounced(court);
    const path = `/dispositions/${it.dispositionId}`;
    const { judgeId } = it.sitting;
    const benchOf = () => court.reads<object>(judge, `${path}/bench`);
    expect(await benchOf()).toMatchObject({ stands: false, items: [{ requires: [] }, { requires: [] }] });
    await court.does(clerk, `${path}/object`, { ...steps.signs('guardian', it), reason: court.word('He cannot on Saturdays.') });
    expect(await benchOf()).toMatchObject({ stage: 'objected', stands: false });
    await court.does(judge, `${path}/decide-objection`, { judgeId, outcome: 'stands', reason: court.word('It is not much.') });
    expect(await benchOf()).toMatchObject({ stage: 'pronounced', stands: true });
    await court.does(judge, `${path}/decide-objection`, { judgeId, outcome: 'returned' });
    problem(await court.get(judge, `${path}/bench`), 404, 'NotHere');
  });
});

describe('an amendment of what was read out', () => {
  it('is made under a lock, read out again, and signed anew; or cancelled', async () => {
    const it = await steps.pronounced(court, await steps.recommended(court, undefined, { minutes: 600 }));
    const path = `/dispositions/${it.dispositionId}`;
    const benchOf = () => court.reads<{ revision: number; parties: { as: string; initials: string }[] }>(judge, `${path}/bench`);
    await court.does(clerk, `${path}/accept`, steps.signs('youth', it));
    const { judgeId } = it.sitting;
    const reason = court.word('He looks after his grandmother.');
    const { revision } = await benchOf();
    await court.does(judge, `${path}/open-amendment`, { judgeId, because: 'care-at-home', reason }, { ifMatch: revision });
    expect(await benchOf()).toMatchObject({
      ...{ stage: 'amending', version: 1, revision: revision + 1, amending: { because: 'care-at-home', reason } },
      powers: { mayLower: true, sendings: 2 },
      parties: [
        { as: 'respondent', initials: 'W. Q.' },
        { as: 'guardian', initials: 'W. Q.' },
      ],
    });
    await court.refused('AmendmentOpen', clerk, `${path}/accept`, steps.signs('guardian', it));
    const lower = { itemId: it.serviceId, amount: 480, because: 'care-at-home', reason };
    const stale = await court.post(judge, `${path}/lower-item`, lower, { ifMatch: revision });
    problem(stale, 412, 'Stale');
    await court.does(judge, `${path}/lower-item`, lower, { ifMatch: revision + 1 });
    await court.does(judge, `${path}/pronounce`, { judgeId });
    expect(await benchOf()).toMatchObject({ stage: 'pronounced', version: 2, amending: null });
    expect(await court.reads(clerk, path)).toMatchObject({ acceptedBy: [] });
    await court.does(judge, `${path}/open-amendment`, { judgeId, because: 'second-thought', reason });
    await court.does(judge, `${path}/cancel-amendment`);
    const { entries } = await timeline(judge, it.caseId);
    const [second, first] = entries.filter(({ type }) => type === 'DispositionPronounced');
    expect(first!.correctedBy).toEqual([{ n: second!.n, type: 'DispositionPronounced', at: second!.occurredAt, because: null }]);
    await court.does(clerk, `${path}/accept`, steps.signs('youth', it));
    await court.does(clerk, `${path}/accept`, steps.signs('guardian', it));
    await court.drain();
    expect(await court.reads(coordinator, `/timesheets/${it.serviceId}`)).toMatchObject({ requiredMinutes: 480 });
    await court.refused('AlreadyAgreed', judge, `${path}/open-amendment`, { judgeId, because: 'x', reason });
  });
});
