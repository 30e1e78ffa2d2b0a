import { plusDays, without, type Day, type Decider, type Fact, type Id } from '#kernel';

/** What the jury calendar of a programme goes by: who owes jury duty, which sittings have seats, who is booked into which. */
export type CalendarEvents = {
  SittingOffered: { sittingId: Id; on: Day; seats: number };
  /** Those who were booked and did not come are free to be booked again. */
  OfferClosed: { sittingId: Id; absent: readonly Id[] };
  DutiesOwed: { jurorId: Id; planId: Id; times: number; until: Day };
  DutiesOwedAgain: { jurorId: Id; planId: Id; sittingId: Id; times: number; until: Day };
  DutiesDropped: { jurorId: Id };
  JurorReady: { jurorId: Id };
  JurorAway: { jurorId: Id };
  InvitationNoted: { jurorId: Id; sittingId: Id };
  DutyBooked: { jurorId: Id; sittingId: Id; on: Day; replyBy: Day };
  /** The juror does not come; another sitting takes its place. */
  BookingReleased: { jurorId: Id; sittingId: Id; notBefore: Day | null };
  /** The juror need not come. */
  BookingDropped: { jurorId: Id; sittingId: Id };
  DutyCounted: { jurorId: Id; sittingId: Id; counts: boolean };
};

export interface Duties {
  readonly planId: Id;
  readonly left: number;
  readonly until: Day;
  readonly notBefore: Day | null;
  /** Sittings the juror is expected at. */
  readonly booked: readonly Id[];
  /** Sittings that are over for this juror, or that they cannot come to: not asked again. */
  readonly past: readonly Id[];
  readonly counted: readonly Id[];
}

export interface Calendar {
  readonly sittings: Readonly<Record<Id, { readonly on: Day; readonly seats: number }>>;
  readonly ready: Readonly<Record<Id, true>>;
  /** By juror. */
  readonly duties: Readonly<Record<Id, Duties>>;
}

export type CalendarFact = Fact<CalendarEvents>;
type Evolve = Decider<Calendar, CalendarEvents, object>['evolve'];

/** A family has at least this long to make room for a day of jury duty, where the calendar allows it. */
const ANSWER_DAYS = 7;

const changed = (file: Calendar, jurorId: Id, change: (duties: Duties) => Partial<Duties>): Calendar => {
  const duties = file.duties[jurorId];
  return duties ? { ...file, duties: { ...file.duties, [jurorId]: { ...duties, ...change(duties) } } } : file;
};

/** The juror is no longer expected at that sitting, and is not asked to it again. */
const over =
  (sittingId: Id) =>
  ({ booked, past }: Duties) => ({ booked: booked.filter((one) => one !== sittingId), past: [...new Set([...past, sittingId])] });

const booked = (file: Calendar, { jurorId, sittingId }: { jurorId: Id; sittingId: Id }) =>
  changed(file, jurorId, (duties) => ({ booked: [...duties.booked, sittingId] }));

export const evolve: Evolve = {
  SittingOffered: (file, { sittingId, on, seats }) => ({ ...file, sittings: { ...file.sittings, [sittingId]: { on, seats } } }),
  OfferClosed: (file, { sittingId, absent }) =>
    absent.reduce((rest, jurorId) => changed(rest, jurorId, over(sittingId)), {
      ...file,
      sittings: without(file.sittings, sittingId),
    }),
  DutiesOwed: (file, { jurorId, planId, times, until }) => ({
    ...file,
    duties: { ...file.duties, [jurorId]: { planId, left: times, until, notBefore: null, booked: [], past: [], counted: [] } },
  }),
  DutiesOwedAgain: (file, { jurorId, planId, sittingId, times, until }) => {
    const had = file.duties[jurorId];
    const anew = { planId, left: times, until, notBefore: null, booked: [], past: [sittingId], counted: [] };
    const more = had && { ...had, left: had.left + times, counted: had.counted.filter((one) => one !== sittingId) };
    return { ...file, duties: { ...file.duties, [jurorId]: more ?? anew } };
  },
  DutiesDropped: (file, { jurorId }) => ({ ...file, duties: without(file.duties, jurorId) }),
  JurorReady: (file, { jurorId }) => ({ ...file, ready: { ...file.ready, [jurorId]: true } }),
  JurorAway: (file, { jurorId }) => ({ ...file, ready: without(file.ready, jurorId) }),
  InvitationNoted: booked,
  DutyBooked: booked,
  BookingReleased: (file, { jurorId, sittingId, notBefore }) =>
    changed(file, jurorId, (duties) => ({ ...over(sittingId)(duties), notBefore: notBefore ?? duties.notBefore })),
  BookingDropped: (file, { jurorId, sittingId }) => changed(file, jurorId, over(sittingId)),
  DutyCounted: (file, { jurorId, sittingId, counts }) =>
    changed(file, jurorId, (duties) => ({
      ...over(sittingId)(duties),
      left: duties.left - (counts ? 1 : 0),
      counted: [...duties.counted, sittingId],
    })),
};

export const after = (file: Calendar, facts: readonly CalendarFact[]): Calendar =>
  facts.reduce((now, { type, data }) => (evolve[type] as (before: Calendar, said: object) => Calendar)(now, data), file);

/** Books whoever owes a duty and may be invited into the next sittings that have a seat, one on a day; the earliest due day goes first. */
export function bookings(file: Calendar, today: Day): readonly CalendarFact[] {
  const ahead = Object.entries(file.sittings)
    .filter(([, { on }]) => on > today)
    .sort(([, a], [, b]) => (a.on < b.on ? -1 : 1));
  if (ahead.length === 0) return [];
  const free = new Map(ahead.map(([sittingId, { seats }]) => [sittingId, seats]));
  for (const { booked: taken } of Object.values(file.duties)) for (const id of taken) free.set(id, (free.get(id) ?? 0) - 1);
  const waiting = Object.entries(file.duties)
    .filter(([jurorId, { left, booked: had }]) => file.ready[jurorId] && had.length < left)
    .sort(([a, { until }], [b, other]) => (until === other.until ? (a < b ? -1 : 1) : until < other.until ? -1 : 1));
  return waiting.flatMap(([jurorId, { left, booked: had, past, notBefore }]) => {
    const facts: CalendarFact[] = [];
    const days = new Set([...had, ...past].map((id) => file.sittings[id]?.on));
    for (const [sittingId, { on }] of ahead) {
      if (facts.length === left - had.length) break;
      if (free.get(sittingId)! <= 0 || days.has(on) || (notBefore !== null && on < notBefore)) continue;
      days.add(on);
      free.set(sittingId, free.get(sittingId)! - 1);
      const earlier = plusDays(on, -ANSWER_DAYS);
      facts.push({ type: 'DutyBooked', data: { jurorId, sittingId, on, replyBy: earlier > today ? earlier : today } });
    }
    return facts;
  });
}
