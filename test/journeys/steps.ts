import { randomUUID } from 'node:crypto';
import { AGENCIES, type Court, type Who } from './court.js';

let told = 1_000;
/** A number that makes each name of a story its own. */
const next = () => (told += 1);

export interface Person {
  readonly personId: string;
  readonly given: string;
  readonly family: string;
}

export interface Family {
  readonly youth: Person;
  readonly guardian: Person;
}

export interface Case {
  readonly caseId: string;
  readonly incidentId: string;
  readonly family: Family;
}

export interface Sitting {
  readonly sittingId: string;
  readonly on: string;
  readonly rooms: readonly string[];
  readonly judgeId: string;
}

export interface Hearing extends Case {
  readonly hearingId: string;
  readonly roomId: string;
  readonly sitting: Sitting;
}

export interface Seated extends Hearing {
  /** Those who will deliberate; the first leads. */
  readonly jurors: readonly string[];
  readonly alternates: readonly string[];
}

export const anId = (): string => randomUUID();

/** Court staff with no person behind them in these stories. */
export const [coordinator, clerk, judge, bailiff, monitor] = ['coordinator', 'clerk', 'judge', 'bailiff', 'jury-monitor'];
export const juror = (personId: string): Who => ({ role: 'juror', personId });

export async function aPerson(court: Court, bornOn: string, more: object = {}): Promise<Person> {
  const n = next();
  court.word(bornOn);
  const given = court.word(`Wilhelmette${n}`);
  const family = court.word(`Quackenbosch${n}`);
  const contact = {
    phone: court.word(`555-0100-${n}`),
    email: court.word(`wilhelmette${n}@example.test`),
    address: court.word(`${n} Periwinkle Crescent`),
  };
  const { id } = await court.does(coordinator, '/people', { given, family, bornOn, language: 'en', ...contact, ...more });
  return { personId: id, given, family };
}

export const anAdult = (court: Court, more: object = {}) => aPerson(court, '1980-05-05', more);

export const authority = { relation: 'parent', consents: true, attends: true, notified: true, reads: true, restrained: false };

/** A young person of fifteen with one guardian who may do everything. */
export async function aFamily(
  court: Court,
  { youth = {}, guardian = {} }: { youth?: object; guardian?: object } = {},
): Promise<Family> {
  const family = { youth: await aPerson(court, '2010-06-15', youth), guardian: await anAdult(court) };
  const { personId } = family.guardian;
  await court.does(coordinator, `/people/${family.youth.personId}/guardians`, {
    guardianId: personId,
    ...authority,
    ...guardian,
  });
  return family;
}

/** A referral for staying out after curfew: one or two jury duties, eight to seventeen hours. */
export async function aReferral(
  court: Court,
  family: Family,
  more: { incidentId?: string; [field: string]: unknown } = {},
): Promise<Case> {
  const incidentId = more.incidentId ?? randomUUID();
  const referral = {
    youthId: family.youth.personId,
    agencyId: AGENCIES[0],
    outsideNumber: court.word(`PD-${9000 + next()}-X`),
    offence: 'curfew',
    offenceClass: 'curfew',
    offenceOn: court.inDays(-10),
    receivedOn: court.today,
    ageAtOffence: 15,
    ageAtReferral: 15,
    narrative: court.word(`Found on the old viaduct, incident ${next()}.`),
    priors: 'no',
    priorsSource: 'agency',
    ...more,
    incidentId,
  };
  const { id } = await court.does('referrer', '/cases', referral);
  return { caseId: id, incidentId, family };
}

export async function accepted(court: Court, given?: Case): Promise<Case> {
  const it = given ?? (await aReferral(court, await aFamily(court)));
  await court.does(coordinator, `/cases/${it.caseId}/screen`);
  await court.does(coordinator, `/cases/${it.caseId}/accept`);
  return it;
}

/** Legal advice offered, and what an admission may mean explained. */
export async function advised(court: Court, { caseId }: Case): Promise<void> {
  await court.does(coordinator, `/cases/${caseId}/legal-advice`, { taken: true, textVersion: 'advice-3', language: 'en' });
  const topics = ['immigration', 'school', 'prosecution'];
  await court.does(coordinator, `/cases/${caseId}/consequences`, { topics, textVersion: 'consequences-2', language: 'en' });
}

export async function interviewed(court: Court, { caseId }: Case): Promise<void> {
  const interview = {
    interviewerId: randomUUID(),
    statement: court.word(`I was scared to walk home, said no. ${next()}.`),
    strengths: court.word(`Mends bicycles, no. ${next()}`),
    offers: court.word(`Could repair the court's bench, no. ${next()}`),
  };
  await court.does(coordinator, `/cases/${caseId}/intake/held`, interview);
}

export const consent = (court: Court, by: string, { personId }: Person) => ({
  by,
  personId,
  textVersion: 'consent-4',
  signedOn: court.today,
  language: 'en',
});
export const admission = { kind: 'accepts-responsibility', textVersion: 'admission-1' };

export async function ready(court: Court, given?: Case): Promise<Case> {
  const it = await accepted(court, given);
  const { youth, guardian } = it.family;
  await advised(court, it);
  await interviewed(court, it);
  await court.does(coordinator, `/cases/${it.caseId}/admission`, admission);
  await court.does(coordinator, `/cases/${it.caseId}/consents`, consent(court, 'youth', youth));
  await court.does(coordinator, `/cases/${it.caseId}/consents`, consent(court, 'guardian', guardian));
  return it;
}

/** An adult who was checked, and may be alone with young people. */
async function anOfficer(court: Court): Promise<string> {
  const { personId } = await anAdult(court);
  await court.does(coordinator, `/people/${personId}/clearances`, { kind: 'background-check', until: court.inDays(700) });
  return personId;
}

/** A sitting from nine to noon, with slots of half an hour, and an adult to preside in the first room. */
export async function aSitting(court: Court, { days = 12, rooms = 2 }: { days?: number; rooms?: number } = {}): Promise<Sitting> {
  const on = court.inDays(days);
  const named = Array.from({ length: rooms }, (_, i) => ({ roomId: randomUUID(), name: `Room ${i + 1}` }));
  const calendar = {
    on,
    opensAt: court.at(on, '09:00'),
    closesAt: court.at(on, '12:00'),
    venue: 'Court house',
    slotMinutes: 30,
    slotsPerRoom: 6,
  };
  const { id: sittingId } = await court.does(coordinator, '/sittings', { ...calendar, rooms: named });
  const officers = { judge: await anOfficer(court), bailiff: await anOfficer(court), 'jury-monitor': await anOfficer(court) };
  for (const [role, personId] of Object.entries(officers)) {
    const roomId = role === 'judge' ? { roomId: named[0]!.roomId } : {};
    await court.does(clerk, `/sittings/${sittingId}/roles`, { role, personId, ...roomId });
  }
  court.serve(officers, sittingId);
  const judgeId = officers.judge;
  return { sittingId, on, rooms: named.map(({ roomId }) => roomId), judgeId };
}

/** What puts a case on the docket. */
export const docketing = (it: Case, { rooms }: Sitting, more: object = {}) => ({
  hearingId: randomUUID(),
  caseId: it.caseId,
  youthId: it.family.youth.personId,
  guardianIds: [it.family.guardian.personId],
  roomId: rooms[0]!,
  slot: 0,
  format: 'peer-jury',
  incidentId: it.incidentId,
  ...more,
});

export async function docketed(court: Court, given?: Case, on?: Sitting, more: object = {}): Promise<Hearing> {
  const it = given ?? (await ready(court));
  const sitting = on ?? (await aSitting(court));
  const body = docketing(it, sitting, more);
  await court.does(clerk, `/sittings/${sitting.sittingId}/hearings`, body);
  court.serve(court.officersOf(sitting.sittingId), body.hearingId, it.caseId);
  await court.drain();
  return { ...it, sitting, hearingId: body.hearingId, roomId: body.roomId };
}

/** Volunteers who are trained and have agreed, each with an adult's word. */
export async function volunteers(court: Court, count: number): Promise<string[]> {
  return Promise.all(
    Array.from({ length: count }, async () => {
      const { personId } = await aPerson(court, '2009-09-09');
      await court.does(coordinator, `/jurors/${personId}/recruit`, { origin: 'volunteer', age: 16 });
      await court.does(coordinator, `/jurors/${personId}/train`, { course: 'jury-basics', on: court.today });
      await court.does(juror(personId), `/jurors/${personId}/consent`, { by: 'self' });
      await court.does(coordinator, `/jurors/${personId}/consent`, { by: 'guardian' });
      await court.does(coordinator, `/jurors/${personId}/activate`);
      return personId;
    }),
  );
}

export async function invited(court: Court, jurors: readonly string[], { sittingId, on }: Sitting): Promise<void> {
  await Promise.all(
    jurors.map(async (jurorId) => {
      await court.does(coordinator, `/jurors/${jurorId}/invite`, { sittingId, on, replyBy: on, standby: false });
      await court.does(juror(jurorId), `/jurors/${jurorId}/answer`, { sittingId, answer: 'yes' });
    }),
  );
}

export const checksIn = (court: Court, { sittingId }: Sitting, personId: string, as: string, more: object = {}) =>
  court.does(bailiff, `/sittings/${sittingId}/check-ins`, { personId, as, ...more });

/** The day has come; family and jurors are at the door. */
export async function gathered(court: Court, { sitting, family }: Hearing, jurors: readonly string[]): Promise<void> {
  if (court.today < sitting.on) court.goTo(sitting.on, '08:45');
  await checksIn(court, sitting, family.youth.personId, 'respondent');
  await checksIn(court, sitting, family.guardian.personId, 'guardian');
  await Promise.all(jurors.map((personId) => checksIn(court, sitting, personId, 'juror')));
}

export async function drawn(court: Court, { hearingId, sitting: { sittingId } }: Hearing): Promise<void> {
  await court.does(clerk, `/draws/${hearingId}/commit`, { sittingId });
  await court.does(clerk, `/draws/${hearingId}/close`);
  await court.does(clerk, `/draws/${hearingId}/draw`);
}

export const calling = ({ caseId, roomId, sitting: { sittingId, judgeId } }: Hearing) => ({
  caseId,
  sittingId,
  roomId,
  judgeId,
  format: 'peer-jury',
  language: 'en',
});

interface PanelLine {
  readonly jurorId: string;
  readonly place: 'juror' | 'alternate';
  readonly foreperson: boolean;
  readonly state: string;
}

export async function panelOf(
  court: Court,
  { hearingId }: Pick<Hearing, 'hearingId'>,
): Promise<Pick<Seated, 'jurors' | 'alternates'>> {
  const lines = (await court.reads<PanelLine[]>(clerk, `/hearings/${hearingId}/panel`)).filter(({ state }) => state === 'seated');
  const jurors = lines.filter(({ place }) => place === 'juror').sort((a, b) => Number(b.foreperson) - Number(a.foreperson));
  return {
    jurors: jurors.map(({ jurorId }) => jurorId),
    alternates: lines.filter(({ place }) => place === 'alternate').map(({ jurorId }) => jurorId),
  };
}

/** Drawn, called and in their seats; nobody has sworn yet. */
export async function seated(court: Court, given?: Hearing, pool?: readonly string[]): Promise<Seated> {
  const it = given ?? (await docketed(court));
  await gathered(court, it, pool ?? (await volunteers(court, 5)));
  await drawn(court, it);
  await court.does(judge, `/hearings/${it.hearingId}/open`, calling(it));
  await court.drain();
  return { ...it, ...(await panelOf(court, it)) };
}

export const oath = { textVersion: 'oath-2', method: 'spoken' };

export async function sworn(court: Court, { hearingId, jurors, alternates }: Seated): Promise<void> {
  await Promise.all(
    [...jurors, ...alternates].map((jurorId) =>
      court.does(juror(jurorId), `/hearings/${hearingId}/jurors/${jurorId}/oath`, oath),
    ),
  );
}

/** The young person has begun to tell it. */
export async function inSession(court: Court, given?: Seated): Promise<Seated> {
  const it = given ?? (await seated(court));
  const { hearingId, family } = it;
  await sworn(court, it);
  await court.does(clerk, `/hearings/${hearingId}/guardian-presence`, {
    present: true,
    adultId: family.guardian.personId,
    kind: 'guardian',
  });
  await court.does(judge, `/hearings/${hearingId}/reconfirm-consent`, { agrees: true });
  await court.does(judge, `/hearings/${hearingId}/account`);
  return it;
}

export interface Retired extends Seated {
  readonly deliberationId: string;
}

/** The jury is in its room, and everyone has said what they noticed. */
export async function retired(court: Court, given?: Seated): Promise<Retired> {
  const it = given ?? (await inSession(court));
  const deliberationId = randomUUID();
  court.serve(court.officersOf(it.sitting.sittingId), deliberationId);
  court.pass({ minutes: 25 });
  await court.does(judge, `/hearings/${it.hearingId}/retire`, { deliberationId });
  await court.drain();
  const noticed = { owns: 'clearly', impact: 'partly', change: 'not-yet', ready: 'could-not-tell' };
  for (const jurorId of it.jurors) {
    const note = court.word(`Looked at the floor, but stayed, no. ${next()}.`);
    await court.does(juror(jurorId), `/deliberations/${deliberationId}/ratings`, { jurorId, ...noticed, note });
  }
  return { ...it, deliberationId };
}

export async function proposes(court: Court, { deliberationId, jurors }: Retired, body: object): Promise<string> {
  const itemId = randomUUID();
  await court.does(juror(jurors[0]!), `/deliberations/${deliberationId}/items`, { jurorId: jurors[0], itemId, ...body });
  return itemId;
}

export type Vote = { choice: 'for' | 'against' | 'abstain'; amount?: number };

/** One round of ballots; whoever has no vote of their own is for it. */
export async function ballots(
  court: Court,
  { deliberationId, jurors }: Retired,
  itemId: string,
  votes: readonly Vote[] = [],
): Promise<void> {
  const path = `/deliberations/${deliberationId}/items/${itemId}`;
  const lead = juror(jurors[0]!);
  await court.does(lead, `${path}/open-ballot`);
  for (const [i, jurorId] of jurors.entries())
    await court.does(juror(jurorId), `${path}/votes`, { jurorId, choice: 'for', ...votes[i] });
  await court.does(lead, `${path}/close-ballot`);
}

/** The jury agrees on one jury duty and eight hours of service. */
export async function agreed(court: Court, it: Retired, { duties = 1, minutes = 480 } = {}): Promise<[string, string]> {
  const dutyId = await proposes(court, it, { sanction: 'jury-duty', amount: duties });
  const serviceId = await proposes(court, it, { sanction: 'community-service', amount: minutes });
  await ballots(court, it, dutyId);
  await ballots(court, it, serviceId);
  return [dutyId, serviceId];
}

/** Every juror says that the draft is right. */
export async function polled(court: Court, { deliberationId, jurors }: Retired): Promise<void> {
  const path = `/deliberations/${deliberationId}/poll`;
  await court.does(juror(jurors[0]!), path);
  for (const jurorId of jurors) await court.does(juror(jurorId), `${path}/answer`, { jurorId, poll: 1, answer: 'agree' });
}

export async function recommends(court: Court, { deliberationId, jurors }: Retired): Promise<void> {
  await court.does(juror(jurors[0]!), `/deliberations/${deliberationId}/recommend`, { jurorId: jurors[0] });
  await court.drain();
}

export interface Recommended extends Retired {
  /** One deliberation leads to one disposition, by its id. */
  readonly dispositionId: string;
  readonly dutyId: string;
  readonly serviceId: string;
}

/** The jury hands over what it agreed on. */
export async function recommended(court: Court, given?: Retired, amounts?: Parameters<typeof agreed>[2]): Promise<Recommended> {
  const it = given ?? (await retired(court));
  const [dutyId, serviceId] = await agreed(court, it, amounts);
  await recommends(court, it);
  return { ...it, dispositionId: it.deliberationId, dutyId, serviceId };
}

export async function pronounced(court: Court, given?: Recommended): Promise<Recommended> {
  const it = given ?? (await recommended(court));
  const { judgeId } = it.sitting;
  await court.does(judge, `/dispositions/${it.dispositionId}/approve`, { judgeId });
  await court.does(judge, `/dispositions/${it.dispositionId}/pronounce`, { judgeId });
  await court.does(clerk, `/hearings/${it.hearingId}/end`);
  return it;
}

export const signs = (by: 'youth' | 'guardian', { family: { youth, guardian } }: Case) => ({
  by,
  personId: (by === 'youth' ? youth : guardian).personId,
});

export interface Planned extends Recommended {
  readonly planId: string;
}

export async function inPlan(court: Court, given?: Recommended): Promise<Planned> {
  const it = await pronounced(court, given);
  await court.does(clerk, `/dispositions/${it.dispositionId}/accept`, signs('youth', it));
  await court.does(clerk, `/dispositions/${it.dispositionId}/accept`, signs('guardian', it));
  await court.drain();
  return { ...it, planId: it.dispositionId };
}

/** Everybody goes home, and the day is counted. */
export async function closesDay(court: Court, { sittingId }: Sitting): Promise<void> {
  court.pass({ minutes: 60 });
  await court.does(clerk, `/sittings/${sittingId}/close`);
  await court.drain();
}

/** Hours without a site, and a supervisor who is no relative; the sheet of a plan's hours has the id of their sanction. */
export async function serves(
  court: Court,
  timesheetId: string,
  minutes: number,
  {
    performedOn = court.today,
    entryId = randomUUID() as string,
    ...more
  }: { performedOn?: string; entryId?: string; [field: string]: unknown } = {},
): Promise<string> {
  await court.does(coordinator, `/timesheets/${timesheetId}/entries`, {
    entryId,
    task: 'food-bank',
    performedOn,
    minutes,
    ...more,
  });
  await court.does(coordinator, `/timesheets/${timesheetId}/entries/${entryId}/verify`, {
    supervisorId: randomUUID(),
    method: 'signature',
  });
  await court.drain();
  return entryId;
}

/** A jury duty of the respondent at the next sitting: comes, is not drawn, stays until released. */
export async function servesOnJury(court: Court, { family: { youth } }: Case): Promise<Sitting> {
  const { personId } = youth;
  await court.does(coordinator, `/jurors/${personId}/train`, { course: 'jury-basics', on: court.today });
  await court.does(coordinator, `/jurors/${personId}/activate`);
  const sitting = await aSitting(court, { days: 7, rooms: 1 });
  await court.drain();
  await invited(court, [personId], sitting);
  court.goTo(sitting.on, '08:50');
  await checksIn(court, sitting, personId, 'juror');
  court.goTo(sitting.on, '12:20');
  await closesDay(court, sitting);
  return sitting;
}
