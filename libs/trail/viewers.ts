import { dayIn, type Code, type Day, type Id } from '#kernel';
import type { Looked } from '#platform';

/** One day on which somebody in a role looked, without saying who. */
export interface DayLooked {
  readonly on: Day;
  readonly role: Code;
  readonly classes: readonly Code[];
  readonly times: number;
  /** Seen only by breaking the glass. */
  readonly brokeGlass: boolean;
}

/** Who looked, as roles and days: what the person the record is about is told. The last day first. */
export function byDay(looks: readonly Looked[], timeZone: string): DayLooked[] {
  const days = new Map<string, DayLooked>();
  for (const { at, role, classes, times, glass } of looks) {
    const on = dayIn(timeZone, at);
    const key = `${on} ${role} ${glass !== null}`;
    const held = days.get(key);
    days.set(key, {
      on,
      role,
      classes: [...new Set([...(held?.classes ?? []), ...classes])].toSorted(),
      times: (held?.times ?? 0) + times,
      brokeGlass: glass !== null,
    });
  }
  return [...days.values()].toSorted((a, b) => (a.on === b.on ? (a.role < b.role ? -1 : 1) : a.on < b.on ? 1 : -1));
}

/** The people who stand behind looks, and those for whom somebody looked. */
export const peopleIn = (looks: readonly Looked[]): Id[] => [
  ...new Set(looks.flatMap(({ person, onBehalfOf }) => [person, onBehalfOf]).filter((id) => id !== null)),
];
