/** Whose sessions a role opens: staff with a second factor, families, jurors, and those who supervise a site. */
const KINDS = {
  coordinator: 'staff',
  judge: 'staff',
  clerk: 'staff',
  bailiff: 'staff',
  'jury-monitor': 'staff',
  evaluator: 'staff',
  referrer: 'staff',
  mentor: 'staff',
  admin: 'staff',
  juror: 'juror',
  foreperson: 'juror',
  respondent: 'family',
  guardian: 'family',
  'harmed-party': 'family',
  'site-supervisor': 'site',
} as const;

export const ROLES = Object.keys(KINDS) as readonly string[];

/** The kind of session a role opens; a role nobody knows opens the most careful one. */
export const kindOf = (role: string): 'staff' | 'family' | 'juror' | 'site' => KINDS[role as keyof typeof KINDS] ?? 'staff';
