import { refuse, type Id } from '#kernel';
import type { Authority } from './person.events.js';
import type { KnownPerson, Person } from './person.file.js';

/** Each guardian's authority, as a command words it. */
export interface AuthorityAsked extends Omit<Authority, 'harmed'> {
  readonly harmed?: boolean;
}

/**
 * The authority that may be granted. One who was harmed, or must stay away, neither consents nor reads, and one who
 * must stay away neither attends nor is told where to come.
 */
export function granted(asked: AuthorityAsked): Authority {
  const { relation, consents, attends, notified, reads, restrained, harmed = false } = asked;
  if ((restrained || harmed) && (consents || reads))
    refuse('GuardianMayNotConsent', 'A guardian who was harmed, or must stay away, can neither consent nor read.');
  if (restrained && (attends || notified))
    refuse('GuardianMustStayAway', 'A guardian who must stay away can neither attend nor receive notices.');
  return { relation, consents, attends, notified, reads, restrained, harmed };
}

export const sameAuthority = (a: Authority, b: Authority) =>
  a.relation === b.relation &&
  a.consents === b.consents &&
  a.attends === b.attends &&
  a.notified === b.notified &&
  a.reads === b.reads &&
  a.restrained === b.restrained &&
  a.harmed === b.harmed;

/** Somebody who answers for a young person. */
export interface Adult extends Authority {
  readonly personId: Id;
  readonly kind: 'guardian' | 'independent-adult';
}

/** What the independent adult may do, who stands in where no guardian may. */
export const INDEPENDENT: Authority = {
  relation: 'independent-adult',
  consents: true,
  attends: true,
  notified: true,
  reads: true,
  restrained: false,
  harmed: false,
};

export function adultsOf({
  guardians,
  independentAdultId,
}: Pick<KnownPerson, 'guardians' | 'independentAdultId'>): readonly Adult[] {
  const linked = Object.entries(guardians).map(([personId, authority]) => ({
    personId,
    kind: 'guardian' as const,
    ...authority,
  }));
  return independentAdultId === null
    ? linked
    : [...linked, { personId: independentAdultId, kind: 'independent-adult', ...INDEPENDENT }];
}

/** Whether two people belong to one family: a household, or one answering for the other. */
export function related(aId: Id, a: Person, bId: Id, b: Person): boolean {
  if (aId === bId) return true;
  if (a.stage === 'unknown' || b.stage === 'unknown') return false;
  const household = a.householdId !== null && a.householdId === b.householdId;
  return household || a.guardians[bId] !== undefined || b.guardians[aId] !== undefined;
}
