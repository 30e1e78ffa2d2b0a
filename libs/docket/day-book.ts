import type { Busy } from './conflicts.js';
import { later } from './known.js';
import type { Docketed, ScheduledSitting } from './sitting.file.js';
import type { AssignmentLine } from './views/assignments.view.js';
import type { DocketLine } from './views/docket-day.view.js';
import type { SittingLine } from './views/sittings.view.js';

/** What the views hold of the days that are looked at. */
export interface DayBook {
  readonly sittings: readonly SittingLine[];
  /** Hearings still to come. */
  readonly hearings: readonly DocketLine[];
  readonly roles: readonly AssignmentLine[];
}

const docketedOf = ({ hearingId, caseId, callNumber, youthId, guardianIds, ...line }: DocketLine): Docketed => ({
  ...{ hearingId, caseId, callNumber, youthId, guardianIds, roomId: line.roomId, slot: line.slot, slots: line.slots },
  ...{ startsAt: line.startsAt, incidentId: line.incidentId, language: line.language, outcome: null },
});

/** A sitting as its docket is decided on, read from the views: for questions about many at once. */
export function sittingFrom({ hearings, roles }: DayBook, line: SittingLine): ScheduledSitting {
  const { sittingId, on, opensAt, closesAt, slotMinutes, slotsPerRoom, rooms, state } = line;
  const here = hearings.filter((hearing) => hearing.sittingId === sittingId);
  return {
    ...{ stage: state, on, opensAt, closesAt, slotMinutes, slotsPerRoom },
    rooms: Object.fromEntries(rooms.map(({ roomId, name, blocked }) => [roomId, { name, blocked, held: null }])),
    roles: roles.filter((role) => role.sittingId === sittingId),
    hearings: Object.fromEntries(here.map((hearing) => [hearing.hearingId, docketedOf(hearing)])),
    ...{ off: {}, callsGiven: 0, presence: {}, unlockedUntil: null, absences: {}, published: null, restricted: [] },
  };
}

/** Who is booked at the other sittings of a sitting's day: a family for its hearing, who serves for the whole of it. */
export function elsewhereThan({ sittings, hearings, roles }: DayBook, { sittingId, on }: SittingLine): Busy[] {
  const others = new Map(
    sittings.filter((other) => other.on === on && other.sittingId !== sittingId).map((other) => [other.sittingId, other]),
  );
  const serving = roles.flatMap((role) => {
    const other = others.get(role.sittingId);
    return other ? [{ personId: role.personId, fromAt: other.opensAt, untilAt: other.closesAt }] : [];
  });
  const heard = hearings.flatMap((line) => {
    const other = others.get(line.sittingId);
    if (!other) return [];
    const untilAt = later(line.startsAt, line.slots * other.slotMinutes);
    return [line.youthId, ...line.guardianIds].map((personId) => ({ personId, fromAt: line.startsAt, untilAt }));
  });
  return [...serving, ...heard];
}
