/** A page that stands in the navigation of whoever may open it: its word in `shell`, and the rule its view asks for. */
interface Place {
  readonly to: string;
  readonly word: string;
  readonly rule: string;
  readonly roles?: readonly string[];
}

export const PLACES: readonly Place[] = [
  { to: '/today', word: 'today', rule: 'desk:needs-attention' },
  { to: '/bench', word: 'bench', rule: 'disposition:bench' },
  { to: '/docket', word: 'docket', rule: 'desk:court-day' },
  { to: '/board', word: 'board', rule: 'docket:room-list' },
  { to: '/calendar', word: 'calendar', rule: 'docket:plan' },
  { to: '/cases', word: 'cases', rule: 'case:list' },
  { to: '/jury', word: 'jury', rule: 'jury:read-pool' },
  // Others read their own cases, too, and have no plan to go home with.
  { to: '/my-plan', word: 'myPlan', rule: 'case:list-own', roles: ['respondent', 'guardian'] },
];

const HOMES: Readonly<Record<string, string>> = {
  coordinator: '/today',
  clerk: '/docket',
  judge: '/bench',
  bailiff: '/board',
  'jury-monitor': '/board',
  juror: '/room',
  foreperson: '/room',
  respondent: '/my-plan',
  guardian: '/my-plan',
};

/** Where the day of a role begins. */
export const homeOf = (role: string | undefined): string => (role && HOMES[role]) || '/account';
