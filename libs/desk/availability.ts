import { Injectable } from '@nestjs/common';
import { elsewhereThan, placesFor, sittingFrom, SittingLine, type Against, type DayBook, type Place } from '#docket';
import { refuse, type Code, type Day, type Id } from '#kernel';
import { Acting, NotHere } from '#platform';
import { Policies } from '#programme';
import { DayBooks, type Family, type Period } from './day-books.js';

/** Why the court does not sit, by day. */
export type Closed = Readonly<Record<Day, Code>>;

/** What bears on where a family can be heard, in a period. */
interface Circumstances {
  readonly book: DayBook;
  readonly closed: Closed;
  readonly away: readonly { readonly personId: Id; readonly fromOn: Day; readonly untilOn: Day }[];
  readonly jurorsAt: ReadonlySet<string>;
}

const familyOf = ({ youthId, guardianIds }: Family) => [youthId, ...guardianIds];

/** Every place of a sitting, for a family or for nobody in particular. */
function placesAt(line: SittingLine, family: Family | null, slots: number, { book, away, jurorsAt }: Circumstances): Place[] {
  const file = sittingFrom(book, line);
  if (!family) return placesFor(file, null, { unavailable: [], elsewhere: [], relatives: [] }, slots);
  const people = familyOf(family);
  const own = family.hearing?.hearingId ?? '';
  const others = { ...book, hearings: book.hearings.filter(({ hearingId }) => hearingId !== own) };
  const unavailable = away
    .filter(({ fromOn, untilOn }) => fromOn <= line.on && line.on <= untilOn)
    .map(({ personId }) => personId);
  const juror = `${family.youthId}:juror`;
  const here = jurorsAt.has(`${line.sittingId}:${family.youthId}`);
  const presence = here ? { [juror]: { personId: family.youthId, as: 'juror', hearingIds: [], stays: [] } } : {};
  const { youthId, guardianIds, incidentId, language } = family;
  return placesFor(
    { ...file, presence },
    { hearingId: own, youthId, guardianIds, incidentId, language, slots },
    { unavailable: unavailable.filter((id) => people.includes(id)), elsewhere: elsewhereThan(others, line), relatives: [] },
    slots,
  );
}

const once = <C extends Code>(found: readonly Against<C>[]): Against<C>[] =>
  [...new Set(found.map(({ code }) => code))].map((code) => ({
    code,
    who: [...new Set(found.filter((one) => one.code === code).flatMap(({ who }) => who))],
  }));

function deadlineOf(on: Day, family: Family | null): string | null {
  if (!family) return null;
  if (family.longStopOn !== null && on > family.longStopOn) return 'after-long-stop';
  return family.hearBy !== null && on > family.hearBy ? 'after-hear-by' : 'inside';
}

/** A sitting of the calendar, with the places it still has. */
function shown(line: SittingLine, family: Family | null, slots: number, known: Circumstances) {
  const { sittingId, on, venue, opensAt, closesAt, slotMinutes, capacity, used, rooms } = line;
  const places = placesAt(line, family, slots, known);
  const free = places.filter(({ hard }) => hard === null);
  return {
    ...{ sittingId, on, venue, opensAt, closesAt, slotMinutes, capacity, used, left: Math.max(0, capacity - used) },
    closed: known.closed[on] ?? null,
    deadline: deadlineOf(on, family),
    free: free.length,
    hard: once(places.flatMap(({ hard }) => (hard === null ? [] : [hard]))),
    soft: once(places.flatMap(({ soft }) => soft)),
    rooms: rooms.map(({ roomId, name, blocked }) => ({
      ...{ roomId, name, blocked },
      places: places
        .filter((one) => one.roomId === roomId)
        .map(({ slot, startsAt, hard, soft }) => ({ slot, startsAt, hard, soft })),
    })),
  };
}

/** Where a hearing could stand: one answer for every date picker. */
@Injectable()
export class Availability {
  constructor(
    private readonly books: DayBooks,
    private readonly policies: Policies,
    private readonly acting: Acting,
  ) {}

  closedDays(): Promise<Closed> {
    const { programmeId, today } = this.acting.by();
    return this.policies.closedDays(programmeId, today);
  }

  async of(period: Period, forId: Id | undefined, slots: number | undefined) {
    const [family = null] = forId === undefined ? [] : await this.books.families([forId]);
    const known = await this.circumstances(period, family ? [family] : []);
    const wanted = slots ?? family?.slots ?? 1;
    return {
      ...period,
      ...{ caseId: family?.caseId ?? null, hearingId: family?.hearing?.hearingId ?? null },
      ...{ language: family?.language ?? null, slots: wanted },
      deadline: family && { hearBy: family.hearBy, longStopOn: family.longStopOn },
      closed: closedIn(known.closed, period),
      sittings: known.book.sittings.map((line) => shown(line, family, wanted, known)),
    };
  }

  /** Where each hearing would stand at another sitting, or in another room of its own, and what has to be sent for it. */
  async moves(hearingIds: readonly Id[], to: Id, roomId: Id | undefined, sitting: SittingLine, newId: (hearingId: Id) => Id) {
    if (sitting.state !== 'open') refuse('SittingNotOpen', 'That sitting is closed or was called off.');
    const families = await this.books.families(hearingIds);
    if (families.some(({ hearing }) => hearing === null)) throw new NotHere();
    const period = { from: sitting.on, to: sitting.on };
    const known = await this.circumstances(period, families);
    const inOrder = [...families].sort((a, b) => (a.hearing!.startsAt < b.hearing!.startsAt ? -1 : 1));
    // Those that are moved make room for each other, and each takes its place before the next one looks.
    let hearings = known.book.hearings.filter(({ hearingId }) => !hearingIds.includes(hearingId));
    return inOrder.map((family) => {
      const hearing = family.hearing!;
      const places = placesAt(sitting, family, family.slots, { ...known, book: { ...known.book, hearings } });
      const allowed = places.filter((place) => roomId === undefined || place.roomId === roomId);
      const place = best(
        allowed.filter(({ hard }) => hard === null),
        hearing,
      );
      const room = sitting.rooms.find((one) => one.roomId === place?.roomId);
      if (place)
        hearings = [...hearings, { ...hearing, sittingId: to, roomId: place.roomId, slot: place.slot, startsAt: place.startsAt }];
      const { hearingId, caseId, callNumber } = hearing;
      return {
        ...{ hearingId, caseId, callNumber },
        from: { sittingId: hearing.sittingId, roomName: hearing.roomName, startsAt: hearing.startsAt },
        place: place && { roomId: place.roomId, roomName: room?.name ?? '', slot: place.slot, startsAt: place.startsAt },
        hard: place ? [] : once(allowed.flatMap(({ hard }) => (hard === null ? [] : [hard]))),
        soft: place ? place.soft : [],
        commands: place ? commandsFor(family, to, place, newId(hearingId)) : [],
      };
    });
  }

  private async circumstances(period: Period, families: readonly Family[]): Promise<Circumstances> {
    const people = families.flatMap(familyOf);
    const [book, closed, away, jurorsAt] = await Promise.all([
      this.books.of(period),
      this.closedDays(),
      this.books.away(people, period),
      this.books.jurorsAt(
        families.map(({ youthId }) => youthId),
        period,
      ),
    ]);
    return { book, closed, away, jurorsAt };
  }
}

/** The closed days of a period, with why. */
export const closedIn = (closed: Closed, { from, to }: Period) =>
  Object.entries(closed)
    .filter(([on]) => from <= on && on <= to)
    .map(([on, because]) => ({ on, because }));

/** The place with least against it, in the same room if it can be, and then the earliest. */
function best(free: readonly Place[], { roomId }: { readonly roomId: Id }): Place | null {
  const weight = (place: Place) => place.soft.length * 10 + (place.roomId === roomId ? 0 : 1);
  return [...free].sort((a, b) => weight(a) - weight(b) || a.slot - b.slot)[0] ?? null;
}

/** What to send for a hearing, one after the other; `asks` names the fields that a person fills in. */
function commandsFor({ hearing, caseId, youthId, guardianIds, incidentId, slots }: Family, to: Id, place: Place, newId: Id) {
  const { hearingId, sittingId, format } = hearing!;
  const { roomId, slot } = place;
  const here = `/api/sittings/${sittingId}/hearings/${hearingId}`;
  const overrides = place.soft.length > 0 ? ['overrides'] : [];
  if (sittingId === to) return [{ path: `${here}/move`, body: { roomId, slot }, asks: ['because', ...overrides] }];
  const again = { hearingId: newId, caseId, youthId, guardianIds, incidentId, roomId, slot, slots, format };
  return [
    { path: `${here}/postpone`, body: {}, asks: ['because'] },
    { path: `/api/sittings/${to}/hearings`, body: again, asks: overrides },
  ];
}
