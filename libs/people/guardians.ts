import { refuse } from '#kernel';
import type { Authority } from './person.events.js';

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
