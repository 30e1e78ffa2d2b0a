import type { Id } from '#kernel';
import { only, type Revealed } from '#platform';
import { calledBy, type CalledName } from './called.js';
import type { GuardianLine } from './views/guardians.view.js';
import type { PersonLine } from './views/people.view.js';

/** Who looks at a person, and how they stand to them. */
export interface Viewer {
  readonly role: string;
  readonly personId?: Id;
  /** The part of the person that the rules let them see. */
  readonly sees?: string;
}

/** How much of a person somebody sees. */
export type Sight = 'everything' | 'name' | 'contact' | 'called' | 'nothing';

const byRole: Readonly<Record<string, Sight>> = {
  coordinator: 'everything',
  clerk: 'everything',
  judge: 'called',
  bailiff: 'called',
  'jury-monitor': 'called',
};

/**
 * What a viewer sees of a person: staff by their role, everybody all of their own, and a guardian who reads for a young
 * person the name and the school, but never an address: it may be the other guardian's.
 */
export function sightOf(viewer: Viewer, personId: Id, guardians: readonly GuardianLine[]): Sight {
  if (viewer.sees === 'name' || viewer.sees === 'contact') return viewer.sees;
  const staff = byRole[viewer.role];
  if (staff) return staff;
  if (viewer.personId === personId) return 'everything';
  const reads = viewer.role === 'guardian' && guardians.some((line) => line.guardianId === viewer.personId && line.reads);
  return reads ? 'name' : 'nothing';
}

const CARD = ['personId', 'name', 'language'] as const;

/** What the card of a person shows to those who do not see everything. */
export const personShapes = {
  called: only<PersonLine>(...CARD),
  name: only<PersonLine>(...CARD, 'schoolId', 'grade'),
  contact: only<PersonLine>(...CARD, 'contact'),
};

/** The columns of a person that are opened for a viewer; the rest stays closed. */
export function opened(row: PersonLine, sight: Sight): Partial<PersonLine> {
  const { personId, name, language, contact, schoolId, grade } = row;
  if (sight === 'everything') {
    const { programmeId: _, ...all } = row;
    return all;
  }
  if (sight === 'contact') return { personId, name, language, contact };
  return sight === 'name' ? { personId, name, language, schoolId, grade } : { personId, name, language };
}

/** A person as a page shows them; in court nobody has more than a given name and an initial. */
export function card({ name, ...row }: Revealed<Partial<PersonLine>>, sight: Sight) {
  const called: CalledName | null = name ? calledBy(name) : null;
  return { ...row, name: called && sight === 'called' ? { given: called.given, initial: called.initial } : called };
}

type GuardianShown = Pick<GuardianLine, 'guardianId' | 'kind' | 'relation'> & Partial<GuardianLine>;

/** The lines of a young person's guardians that a viewer sees, or null when they must not know there are any. */
export function guardiansFor(viewer: Viewer, youthId: Id, lines: readonly GuardianLine[]): readonly GuardianShown[] | null {
  if (viewer.role === 'coordinator' || viewer.role === 'clerk') return lines;
  if (viewer.role !== 'judge' && sightOf(viewer, youthId, lines) === 'nothing') return null;
  return lines.map((line) => {
    const { guardianId, kind, relation } = line;
    return viewer.role === 'judge' || guardianId === viewer.personId ? line : { guardianId, kind, relation };
  });
}
