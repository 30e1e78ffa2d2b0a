import type { PersonName } from './person.events.js';

/** What somebody is called in court: the given name they want, the family name, and its initial. */
export interface CalledName {
  readonly given: string;
  readonly family: string;
  readonly initial: string;
}

export const calledBy = ({ given, family, preferred }: PersonName): CalledName => ({
  given: preferred ?? given,
  family,
  // A letter may take more than one code unit.
  initial: [...family][0]?.toLocaleUpperCase() ?? '',
});

/** By given name and then family name, for lists sorted where names are open. */
export const byName = (a: CalledName | null, b: CalledName | null): number =>
  a && b ? a.given.localeCompare(b.given) || a.family.localeCompare(b.family) : Number(b !== null) - Number(a !== null);

/** The first letters of the given and the family name, as a docket shows them. */
export const initialsOf = ({ given, initial }: CalledName): string =>
  [[...given][0]?.toLocaleUpperCase() ?? '', initial]
    .filter(Boolean)
    .map((letter) => `${letter}.`)
    .join(' ');
