import type { Code } from '#kernel';

/** Whose doing an entry is, for the filter of a timeline. */
export const PARTIES = ['court', 'bench', 'jury', 'family', 'harmed-party', 'referrer', 'helpers', 'system'] as const;
export type Party = (typeof PARTIES)[number];

const ROLES: Readonly<Record<Exclude<Party, 'system'>, readonly Code[]>> = {
  court: ['coordinator', 'clerk', 'bailiff', 'jury-monitor', 'admin'],
  bench: ['judge'],
  jury: ['juror', 'foreperson'],
  family: ['respondent', 'guardian'],
  'harmed-party': ['harmed-party'],
  referrer: ['referrer'],
  helpers: ['site-supervisor', 'mentor'],
};
const PARTY_OF = new Map(Object.entries(ROLES).flatMap(([party, roles]) => roles.map((role) => [role, party as Party] as const)));

/** What nobody in any role did, the court did by itself: a process, a link. */
export const partyOf = (role: Code): Party => PARTY_OF.get(role) ?? 'system';
