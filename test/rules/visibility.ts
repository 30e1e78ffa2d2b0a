/**
 * Who sees and does what, row by row: the court's own table of roles, written down apart from the rules that the server
 * asks, so that the two can be held against each other.
 *
 * `all`: of everything in the programme. `own`: of what the person stands to, as the table says in words; of everything
 * else it must not even show that it is there. A role that is not named may not.
 */
export type Reach = 'all' | 'own';
export const ROLES = [
  'coordinator',
  'judge',
  'juror',
  'foreperson',
  'bailiff',
  'clerk',
  'jury-monitor',
  'respondent',
  'guardian',
  'harmed-party',
  'referrer',
  'site-supervisor',
  'mentor',
  'evaluator',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];

export interface Row {
  readonly what: string;
  readonly routes: readonly string[];
  readonly to: Readonly<Partial<Record<Role, Reach>>>;
}

const staff = { coordinator: 'all', clerk: 'all' } as const;
const family = { respondent: 'own', guardian: 'own' } as const;
const jurors = { juror: 'own', foreperson: 'own' } as const;
const people = { ...family, ...jurors, 'harmed-party': 'own', mentor: 'own' } as const;
const posts = (base: string, ...acts: readonly string[]) => acts.map((act) => `POST ${base}/${act}`);

export const visibility: readonly Row[] = [
  {
    what: 'the law of the programme and who may refer to it',
    routes: [
      '/programmes',
      '/programmes/{programmeId}',
      '/programmes/offence-classes',
      '/programmes/policies',
      '/programmes/presets',
    ].map((path) => `GET ${path}`),
    to: {
      ...{ coordinator: 'all', judge: 'all', juror: 'all', foreperson: 'all', bailiff: 'all', clerk: 'all' },
      ...{ 'jury-monitor': 'all', referrer: 'all', evaluator: 'all', admin: 'all' },
    },
  },
  { what: 'founding a programme', routes: ['POST /programmes'], to: { admin: 'all' } },
  {
    what: 'changing its law',
    routes: posts(
      '/programmes/{programmeId}',
      ...['policies', 'agencies', 'agencies/{agencyId}/retire', 'closed-days', 'closed-days/reopen'],
    ),
    to: { coordinator: 'all' },
  },

  { what: 'making a person known', routes: ['POST /people'], to: { ...staff, referrer: 'all' } },
  {
    what: 'the lists of people, by name',
    routes: ['GET /people', 'GET /people/clearances', 'GET /people/unavailabilities', 'GET /people/{personId}/participations'],
    to: staff,
  },
  {
    what: 'a person: to themselves all, to others no more than they need',
    routes: ['GET /people/{personId}'],
    to: { ...staff, judge: 'all', ...people },
  },
  {
    what: 'who answers for a young person',
    routes: ['GET /people/{personId}/guardians'],
    to: { ...staff, judge: 'all', ...family },
  },
  { what: 'what a person needs to take part', routes: ['GET /people/{personId}/access-needs'], to: { ...staff, judge: 'all' } },
  {
    what: 'one’s own file',
    routes: posts(
      '/people/{personId}',
      'access-needs',
      'contact',
      'language',
      'participations',
      'unavailabilities',
      'unavailabilities/lift',
    ),
    to: { ...staff, ...people },
  },
  {
    what: 'the file of somebody else',
    routes: posts('/people/{personId}', 'household', 'name', 'roles', 'roles/{role}/lay-down', 'school'),
    to: staff,
  },
  {
    what: 'who may do what for a young person, and who was checked',
    routes: posts(
      '/people/{personId}',
      ...['guardians', 'guardians/{guardianId}/authority', 'guardians/{guardianId}/harmed', 'guardians/{guardianId}/unlink'],
      ...['independent-adult', 'clearances', 'clearances/{kind}/withdraw', 'mentors', 'mentors/relieve'],
    ),
    to: { coordinator: 'all' },
  },
  {
    what: 'who goes on reading when one is of age, said by oneself alone',
    routes: posts('/people/{personId}/guardians/{guardianId}', 'allow-reading', 'end-reading'),
    to: { respondent: 'own', ...jurors },
  },

  { what: 'entering a referral', routes: ['POST /cases'], to: { coordinator: 'all', referrer: 'all' } },
  {
    what: 'one’s own referrals, and what became of them',
    routes: ['GET /cases/referrals'],
    to: { coordinator: 'all', referrer: 'all' },
  },
  {
    what: 'screening, intake, and what leads to a closing',
    routes: posts(
      '/cases/{caseId}',
      ...[
        'accept',
        'decline',
        'return',
        'screen',
        'override',
        'contacts',
        'unreachable',
        'references',
        'correct',
        'harmed-parties',
      ],
      ...[
        'related-cases',
        'intake',
        'intake/held',
        'intake/missed',
        'intake/reschedule',
        'legal-advice',
        'consequences',
        'admission',
      ],
      ...['consents', 'plan', 'plan/extend', 'suspend', 'resume', 'complete', 'close', 'follow-ups'],
      ...['markers', 'markers/{marker}/lift', 'jury-summary'],
    ),
    to: { coordinator: 'all' },
  },
  { what: 'that a family was told of its hearing', routes: posts('/cases/{caseId}', 'hearing-notice'), to: staff },
  {
    what: 'the whole caseload',
    routes: ['/cases', '/cases/deadlines', '/cases/follow-ups', '/cases/closings', '/cases/{caseId}/history'].map(
      (path) => `GET ${path}`,
    ),
    to: { coordinator: 'all' },
  },
  {
    what: 'taking an admission or a consent back',
    routes: posts('/cases/{caseId}', 'admission/withdraw', 'consents/withdraw'),
    to: { coordinator: 'all', judge: 'own' },
  },
  { what: 'what waits for a hearing', routes: ['GET /cases/unscheduled'], to: staff },
  { what: 'a case on the docket', routes: posts('/cases/{caseId}', 'hearing-date', 'hearing-date/reset'), to: staff },
  { what: 'a case that was heard', routes: posts('/cases/{caseId}', 'heard', 'policy'), to: { ...staff, judge: 'own' } },
  {
    what: 'a case: the judge its incident, the family where it stands, the harmed party its day and its end',
    routes: ['GET /cases/{caseId}'],
    to: { coordinator: 'all', judge: 'own', ...family, 'harmed-party': 'own' },
  },
  { what: 'one’s own cases', routes: ['GET /cases/mine'], to: { ...family, 'harmed-party': 'own', mentor: 'own' } },
  {
    what: 'the history of a case, the case as it stood at any moment of it, and earlier ones of the same person',
    routes: ['earlier', 'moments', 'moments/compare', 'moment', 'timeline'].map((page) => `GET /cases/{caseId}/${page}`),
    to: { coordinator: 'all', judge: 'own' },
  },
  {
    what: 'where a case stands on the docket',
    routes: ['GET /cases/{caseId}/docket'],
    to: { ...staff, judge: 'own' },
  },
  {
    what: 'notes for oneself on a case, of which everybody reads their own',
    routes: [
      ...['GET', 'POST'].map((method) => `${method} /cases/{caseId}/notes`),
      ...posts('/cases/{caseId}/notes/{noteId}', 'change', 'pass-on', 'strike'),
    ],
    to: { coordinator: 'all', judge: 'own' },
  },
  { what: 'the days a family has to keep', routes: ['GET /cases/{caseId}/deadlines'], to: { coordinator: 'all', ...family } },

  {
    what: 'making the calendar',
    routes: [
      'POST /sittings',
      ...posts('/sittings/{sittingId}', 'rooms', 'rooms/{roomId}/block', 'rooms/{roomId}/unblock', 'unlock'),
    ],
    to: { coordinator: 'all' },
  },
  { what: 'filling the posts', routes: posts('/sittings/{sittingId}', 'roles', 'roles/relieve', 'close'), to: staff },
  { what: 'calling a day off', routes: posts('/sittings/{sittingId}', 'call-off'), to: { coordinator: 'all', judge: 'own' } },
  {
    what: 'holding a room',
    routes: posts('/sittings/{sittingId}/rooms/{roomId}', 'hold', 'release'),
    to: { ...staff, judge: 'own', bailiff: 'own' },
  },
  {
    what: 'the calendar',
    routes: ['GET /sittings', 'GET /sittings/{sittingId}'],
    to: { ...staff, judge: 'all', bailiff: 'all', 'jury-monitor': 'all', juror: 'all', foreperson: 'all' },
  },
  {
    what: 'who serves',
    routes: ['GET /sittings/{sittingId}/roles'],
    to: { ...staff, judge: 'own', bailiff: 'own', 'jury-monitor': 'own' },
  },
  {
    what: 'putting on the docket',
    routes: posts('/sittings/{sittingId}/hearings', '{hearingId}/move').concat('POST /sittings/{sittingId}/hearings'),
    to: staff,
  },
  {
    what: 'taking off the docket, and what came of it',
    routes: posts('/sittings/{sittingId}/hearings/{hearingId}', 'continue', 'postpone', 'vacate', 'outcome'),
    to: { ...staff, judge: 'own' },
  },
  { what: 'where a hearing stands', routes: ['GET /sittings/{sittingId}/hearings/{hearingId}'], to: staff },
  {
    what: 'the docket, on a screen and on paper',
    routes: ['docket', 'sheet', 'docket.csv'].map((page) => `GET /sittings/{sittingId}/${page}`),
    to: { ...staff, judge: 'own' },
  },
  {
    what: 'what of the docket others may read',
    routes: posts(
      '/sittings/{sittingId}',
      ...['docket/publish', 'docket/withdraw', 'hearings/{hearingId}/restrict', 'hearings/{hearingId}/unrestrict'],
    ),
    to: staff,
  },
  {
    what: 'where and when there is room, and for whom',
    routes: ['availability', 'move-preview', 'recurring', 'closed-days', 'calendar'].map((page) => `GET /docket/${page}`),
    to: staff,
  },
  { what: 'the seats that juries have promised', routes: ['GET /docket/jury-seats'], to: { coordinator: 'all' } },
  {
    what: 'the day on paper, and entering it',
    routes: [
      'GET /sittings/{sittingId}/paper',
      'GET /sittings/{sittingId}/pack',
      'POST /sittings/{sittingId}/paper/attendance',
      'POST /hearings/{hearingId}/paper/oath',
      ...posts('/deliberations/{deliberationId}', 'paper/tally', 'paper/recommendation'),
      'POST /dispositions/{dispositionId}/paper/decision',
    ],
    to: staff,
  },
  { what: 'what came off it', routes: ['GET /docket/blocked', 'GET /docket/continuances'], to: staff },
  {
    what: 'the list on the wall',
    routes: ['GET /sittings/{sittingId}/posted-list'],
    to: {
      ...{ ...staff, judge: 'all', bailiff: 'all', 'jury-monitor': 'all', juror: 'all', foreperson: 'all' },
      ...{ respondent: 'all', guardian: 'all', 'harmed-party': 'all', mentor: 'all' },
    },
  },
  {
    what: 'the list of a room, by first name and initial',
    routes: [
      'GET /desk/rooms/{sittingId}',
      'GET /desk/rooms/{sittingId}/jurors',
      'GET /desk/hearings/{hearingId}/jurors',
      'GET /desk/court-day/{on}',
    ],
    to: { ...staff, judge: 'own', bailiff: 'own', 'jury-monitor': 'own' },
  },
  {
    what: 'the door',
    routes: posts('/sittings/{sittingId}', 'check-ins', 'check-outs', 'absences'),
    to: { ...staff, bailiff: 'own' },
  },
  { what: 'who came', routes: ['GET /sittings/{sittingId}/attendance'], to: { ...staff, judge: 'own', bailiff: 'own' } },
  { what: 'the words of attendance', routes: ['GET /sittings/attendance-codes'], to: { ...staff, judge: 'all', bailiff: 'all' } },

  { what: 'calling a case', routes: posts('/hearings/{hearingId}', 'open', 'substitute-judge'), to: { ...staff, judge: 'own' } },
  {
    what: 'keeping the room',
    routes: posts(
      '/hearings/{hearingId}',
      ...[
        'panel',
        'jurors/{jurorId}/replace',
        'jurors/{jurorId}/challenge',
        'interpreter',
        'interpreter/swear',
        'guardian-presence',
      ],
    ),
    to: { ...staff, judge: 'own', bailiff: 'own' },
  },
  {
    what: 'the oath',
    routes: posts('/hearings/{hearingId}', 'jurors/{jurorId}/oath'),
    to: { ...jurors, judge: 'own', bailiff: 'own', clerk: 'all' },
  },
  {
    what: 'stepping down',
    routes: posts('/hearings/{hearingId}', 'jurors/{jurorId}/recuse'),
    to: { ...jurors, judge: 'own', bailiff: 'own', clerk: 'all', 'jury-monitor': 'own' },
  },
  {
    what: 'asking for a break',
    routes: posts('/hearings/{hearingId}', 'jurors/{jurorId}/break'),
    to: { ...jurors, bailiff: 'own', 'jury-monitor': 'own', clerk: 'all' },
  },
  {
    what: 'coming to whoever asked',
    routes: posts('/hearings/{hearingId}', 'jurors/{jurorId}/break/end'),
    to: { judge: 'own', bailiff: 'own', 'jury-monitor': 'own', clerk: 'all' },
  },
  {
    what: 'who waits for a break',
    routes: ['GET /hearings/breaks'],
    to: { ...staff, judge: 'own', bailiff: 'own', 'jury-monitor': 'own' },
  },
  {
    what: 'presiding',
    routes: posts(
      '/hearings/{hearingId}',
      ...['foreperson', 'jurors/{jurorId}/decide-challenge', 'jurors/{jurorId}/dismiss', 'questions/{questionId}/hold-back'],
    ),
    to: { judge: 'own' },
  },
  {
    what: 'conducting',
    routes: posts(
      '/hearings/{hearingId}',
      ...['account', 'adjourn', 'end', 'reconfirm-consent', 'retire', 'withdraw-admission', 'questions/{questionId}/pass'],
    ),
    to: { judge: 'own', clerk: 'all' },
  },
  {
    what: 'asking',
    routes: [...posts('/hearings/{hearingId}', 'questions/{questionId}/ask', 'questions')],
    to: { ...jurors, clerk: 'all' },
  },
  {
    what: 'statements, handed in and read',
    routes: posts(
      '/hearings/{hearingId}',
      ...['statements', 'statements/{statementId}/clear', 'statements/{statementId}/hear', 'statements/{statementId}/withdraw'],
    ),
    to: { ...staff, judge: 'own' },
  },
  {
    what: 'stopping the room',
    routes: posts('/hearings/{hearingId}', 'stop', 'resume'),
    to: { ...staff, judge: 'own', bailiff: 'own', 'jury-monitor': 'own' },
  },
  {
    what: 'the log',
    routes: [
      'GET /hearings/{hearingId}/log',
      ...posts('/hearings/{hearingId}', 'log', 'log/{entryId}/correct', 'log/{entryId}/ignore'),
    ],
    to: { ...staff, judge: 'own' },
  },
  {
    what: 'a hearing and its panel, to jurors only while they sit in it under oath',
    routes: ['GET /hearings', 'GET /hearings/{hearingId}', 'GET /hearings/{hearingId}/panel'],
    to: { ...staff, ...jurors, judge: 'own', bailiff: 'own', 'jury-monitor': 'own' },
  },
  {
    what: 'one’s own seat: where the hearing stands, who sits beside one by first name, and what is before the jury',
    routes: ['GET /desk/hearings/{hearingId}/seat'],
    to: jurors,
  },
  {
    what: 'whose hearing it is, by first name and initial, and the charge',
    routes: ['GET /desk/hearings/{hearingId}/card'],
    to: { coordinator: 'all', ...jurors, judge: 'own' },
  },
  { what: 'what is asked', routes: ['GET /hearings/{hearingId}/questions'], to: { ...jurors, judge: 'own' } },
  {
    what: 'what was said',
    routes: ['GET /hearings/{hearingId}/statements'],
    to: { coordinator: 'all', ...jurors, judge: 'own' },
  },

  { what: 'opening a jury room', routes: ['POST /deliberations'], to: { clerk: 'all' } },
  {
    what: 'the talk of the jury',
    routes: [
      'GET /deliberations/{deliberationId}/comments',
      'GET /deliberations/{deliberationId}/my-note',
      'POST /deliberations/{deliberationId}/my-note',
      ...posts(
        '/deliberations/{deliberationId}',
        'comments',
        'items',
        'poll/answer',
        'items/{itemId}/votes',
        'items/{itemId}/withdraw',
        'pushed',
        'ratings',
      ),
    ],
    to: jurors,
  },
  {
    what: 'leading the ballots, by the foreperson or the monitor',
    routes: posts(
      '/deliberations/{deliberationId}',
      'items/{itemId}/close-ballot',
      'items/{itemId}/open-ballot',
      'items/{itemId}/refer-to-judge',
      'poll',
      'prompt',
      'recommend',
    ),
    to: { ...jurors, 'jury-monitor': 'own' },
  },
  {
    what: 'the process in the jury room',
    routes: ['GET /deliberations/pressure', ...posts('/deliberations/{deliberationId}', 'items/{itemId}/check')],
    to: { 'jury-monitor': 'own' },
  },
  { what: 'where the jury stands', routes: ['GET /deliberations/{deliberationId}'], to: { ...jurors, 'jury-monitor': 'own' } },
  {
    what: 'the jury’s course',
    routes: posts('/deliberations/{deliberationId}', 'discharge', 'foreperson', 'jurors/{jurorId}/leave', 'reopen'),
    to: { 'jury-monitor': 'own', judge: 'own' },
  },
  {
    what: 'counts of how juries get on',
    routes: ['GET /deliberations'],
    to: { ...staff, judge: 'own', bailiff: 'own', 'jury-monitor': 'own' },
  },
  {
    what: 'the recommendation',
    routes: ['GET /deliberations/recommendations/{deliberationId}'],
    to: { coordinator: 'all', judge: 'own' },
  },

  {
    what: 'the pool, which tells who serves a sanction',
    routes: [
      'GET /jurors',
      'GET /jurors/{jurorId}',
      'GET /jurors/{jurorId}/service',
      'GET /jurors/invited/{sittingId}',
      'GET /jurors/deferred',
      'GET /draws/{drawId}/exclusions',
    ],
    to: { coordinator: 'all' },
  },
  {
    what: 'the mix of all juries',
    routes: ['GET /jurors/composition'],
    to: { coordinator: 'all', judge: 'all', evaluator: 'all' },
  },
  {
    what: 'one’s own jury dates',
    routes: ['GET /jurors/me/invitations', 'GET /jurors/me/service'],
    to: { juror: 'all', foreperson: 'all', respondent: 'all' },
  },
  { what: 'who is expected', routes: ['GET /jurors/roster/{sittingId}'], to: { ...staff, bailiff: 'own' } },
  {
    what: 'the draws',
    routes: ['GET /draws', 'GET /draws/{drawId}', 'GET /draws/{drawId}/replay'],
    to: { ...staff, judge: 'own' },
  },
  {
    what: 'making jurors',
    routes: posts(
      '/jurors/{jurorId}',
      ...[
        'activate',
        'discharge',
        'origin',
        'owe-again',
        'recruit',
        'reinstate',
        'stand-down',
        'train',
        'invite',
        'lapse',
        'excuse',
      ],
    ),
    to: { coordinator: 'all' },
  },
  {
    what: 'a juror’s own word',
    routes: posts('/jurors/{jurorId}', 'answer', 'defer', 'consent'),
    to: { coordinator: 'all', ...jurors, respondent: 'own' },
  },
  { what: 'a conflict', routes: posts('/jurors/{jurorId}', 'conflicts'), to: { ...staff, ...jurors, respondent: 'own' } },
  {
    what: 'seats and draws on the day',
    routes: [
      ...posts('/jurors/{jurorId}', 'call-up', 'seatings', 'service'),
      ...posts('/draws/{drawId}', 'close', 'commit', 'draw'),
    ],
    to: staff,
  },

  {
    what: 'deciding, and the bench',
    routes: [
      ...posts(
        '/dispositions/{dispositionId}',
        'approve',
        'cancel-amendment',
        'decide-objection',
        'first-view',
        'lower-item',
        'open-amendment',
        'pronounce',
        'send-back',
        'set-item',
      ),
      ...['bench', 'given-before', 'seats', 'similar'].map((page) => `GET /dispositions/{dispositionId}/${page}`),
    ],
    to: { judge: 'own' },
  },
  {
    what: 'the family’s answer',
    routes: posts('/dispositions/{dispositionId}', 'accept', 'object'),
    to: { ...staff, judge: 'own' },
  },
  { what: 'the list of dispositions', routes: ['GET /dispositions'], to: { ...staff, judge: 'own' } },
  {
    what: 'a disposition: the family its own, the harmed party what is owed to them',
    routes: ['GET /dispositions/{dispositionId}'],
    to: { ...staff, judge: 'own', ...family, 'harmed-party': 'own' },
  },
  { what: 'the list of plans', routes: ['GET /plans', 'GET /plans/overdue'], to: { coordinator: 'all', judge: 'own' } },
  {
    what: 'a plan: the family its own, the mentor its goals, the harmed party what is owed to them',
    routes: ['GET /plans/{planId}'],
    to: { coordinator: 'all', judge: 'own', ...family, mentor: 'own', 'harmed-party': 'own' },
  },
  {
    what: 'what a plan asks',
    routes: ['GET /plans/{planId}/sanctions'],
    to: { coordinator: 'all', judge: 'own', ...family, mentor: 'own' },
  },
  { what: 'how its terms changed', routes: ['GET /plans/{planId}/terms'], to: { coordinator: 'all', judge: 'own' } },
  {
    what: 'handing in a proof',
    routes: posts('/plans/{planId}', 'receive-proof'),
    to: { coordinator: 'all', mentor: 'own', respondent: 'own' },
  },
  { what: 'asking for time', routes: posts('/plans/{planId}', 'ask-extension'), to: staff },
  {
    what: 'changing a plan, and its review',
    routes: posts('/plans/{planId}', 'grant-extension', 'modify', 'refuse-extension', 'substitute', 'waive', 'decide-review'),
    to: { coordinator: 'all', judge: 'own' },
  },
  {
    what: 'working a plan off, and the ladder',
    routes: [
      'GET /plans/enforcement',
      'GET /plans/{planId}/enforcement',
      ...posts(
        '/plans/{planId}',
        'accept-proof',
        'progress',
        'return-proof',
        'reverse-progress',
        'answer',
        'breach',
        'call-review',
      ),
      ...posts('/plans/{planId}', 'end', 'fail', 'pause', 'remind', 'resume', 'warn'),
    ],
    to: { coordinator: 'all' },
  },

  {
    what: 'the sites',
    routes: ['GET /sites'],
    to: {
      ...{ ...staff, judge: 'all', 'site-supervisor': 'all', respondent: 'all', juror: 'all', foreperson: 'all', mentor: 'all' },
    },
  },
  {
    what: 'keeping sites and sheets',
    routes: [
      'POST /sites',
      'POST /timesheets',
      ...posts('/sites/{siteId}', 'retire', 'supervisors', 'supervisors/relieve'),
      ...posts('/timesheets/{timesheetId}', 'adjust', 'owed', 'entries/{entryId}/reverse'),
    ],
    to: { coordinator: 'all' },
  },
  {
    what: 'all sheets',
    routes: ['GET /timesheets', 'GET /timesheets/{timesheetId}', 'GET /timesheets/{timesheetId}/entries'],
    to: { coordinator: 'all', judge: 'own' },
  },
  { what: 'all hours that wait to be verified', routes: ['GET /timesheets/waiting'], to: { coordinator: 'all' } },
  {
    what: 'one’s own hours',
    routes: ['GET /timesheets/me', 'GET /timesheets/me/entries'],
    to: { respondent: 'all', juror: 'all', foreperson: 'all', mentor: 'all' },
  },
  {
    what: 'logging hours',
    routes: posts('/timesheets/{timesheetId}', 'entries'),
    to: { ...staff, 'site-supervisor': 'own', respondent: 'own', ...jurors },
  },
  {
    what: 'the hours at a site',
    routes: [
      'GET /timesheets/waiting/{siteId}',
      ...posts('/timesheets/{timesheetId}', 'entries/{entryId}/reject', 'entries/{entryId}/verify', 'attendance'),
    ],
    to: { coordinator: 'all', 'site-supervisor': 'own' },
  },

  {
    what: 'everybody’s credits',
    routes: [
      ...['GET /accounts', 'GET /accounts/{accountId}', 'GET /accounts/{accountId}/statement', 'GET /accounts/ledger'],
      ...posts('/accounts/{accountId}', 'earn', 'open', 'spend', 'earnings/{reference}/reverse', 'entries/{entryId}/reverse'),
      ...['GET /desk/statements', 'GET /desk/people/{personId}/statement'],
    ],
    to: { coordinator: 'all' },
  },
  {
    what: 'one’s own credits',
    routes: ['GET /accounts/me', 'GET /accounts/me/statement'],
    to: {
      ...{ respondent: 'all', juror: 'all', foreperson: 'all', guardian: 'all', mentor: 'all' },
      ...{ judge: 'all', bailiff: 'all', clerk: 'all', 'jury-monitor': 'all' },
    },
  },
  {
    what: 'giving them away',
    routes: posts('/accounts/{accountId}', 'give'),
    to: {
      ...{ coordinator: 'all', respondent: 'own', ...jurors, guardian: 'own', mentor: 'own' },
      ...{ judge: 'own', bailiff: 'own', clerk: 'own', 'jury-monitor': 'own' },
    },
  },
  {
    what: 'one’s own statement of time',
    routes: ['GET /desk/me/statement'],
    to: { respondent: 'all', juror: 'all', foreperson: 'all', mentor: 'all' },
  },

  {
    what: 'the coordinator’s desk',
    routes: ['due', 'overdue', 'cases/{caseId}/due', 'needs-attention', 'today', 'case-outcomes'].map(
      (path) => `GET /desk/${path}`,
    ),
    to: { coordinator: 'all' },
  },
  { what: 'how far a day is, in counts', routes: ['GET /desk/court-day/{on}/counts'], to: staff },
  {
    what: 'figures, to those outside without small cells',
    routes: ['GET /desk/funnel', 'GET /desk/jury-figures', 'GET /desk/step-times'],
    to: { coordinator: 'all', judge: 'all', evaluator: 'all' },
  },
  { what: 'the rate of completion', routes: ['GET /cases/completion'], to: { coordinator: 'all', evaluator: 'all' } },
  { what: 'what is stuck', routes: ['GET /running/stuck'], to: { coordinator: 'all', admin: 'all' } },
  { what: 'what was set aside', routes: ['GET /running/parked'], to: { admin: 'all' } },

  {
    what: 'accounts, and who holds them',
    routes: [
      'GET /access',
      'POST /access/invitations',
      ...posts('/access/{accountId}', 'roles', 'roles/withdraw', 'close', 'factors/remove', 'sessions/revoke', 'unlock'),
    ],
    to: { coordinator: 'all', admin: 'all' },
  },
  {
    what: 'the sign-in service of the programme',
    routes: posts('/programmes/{programmeId}', 'provider', 'provider/disconnect'),
    to: { admin: 'all' },
  },
  {
    what: 'links for families and sites',
    routes: [
      'GET /links',
      'POST /links',
      'POST /links/{linkId}/withdraw',
      'GET /site-links',
      'POST /site-links',
      'POST /site-links/{linkId}/revoke',
      'GET /letters/failed',
      'POST /letters/again',
      'POST /letters/settle',
    ],
    to: { coordinator: 'all' },
  },
  {
    what: 'the code of a room and its seats',
    routes: [
      'GET /hearings/{hearingId}/seats',
      ...posts(
        '/hearings/{hearingId}',
        'room-code',
        'room-code/close',
        'seats',
        'seats/{seatId}/approve',
        'seats/{seatId}/refuse',
        'seats/{seatId}/vacate',
      ),
    ],
    to: { ...staff, judge: 'own', bailiff: 'own' },
  },
  {
    what: 'what became of a record, without opening it',
    routes: ['GET /records', 'GET /records/due', 'GET /records/{recordId}', 'GET /records/certificates/{number}'],
    to: { coordinator: 'all', admin: 'all' },
  },
  {
    what: 'sealing a record, and holding it',
    routes: posts('/records/{recordId}', 'seal', 'holds', 'holds/{holdId}/lift'),
    to: { coordinator: 'all', admin: 'all' },
  },
  {
    what: 'bringing it back, and ending it for good',
    routes: posts('/records/{recordId}', 'reopen', 'expunge'),
    to: { admin: 'all' },
  },
  { what: 'telling a family that it may be sealed', routes: posts('/records/{recordId}', 'notices'), to: { coordinator: 'all' } },
  {
    what: 'breaking the glass, with a reason',
    routes: ['POST /cases/{caseId}/break-glass'],
    to: { judge: 'all', clerk: 'all', bailiff: 'all', 'jury-monitor': 'all', admin: 'all' },
  },
  {
    what: 'who broke it, and who looked',
    routes: [
      ...[
        'GET /broken-glass',
        'GET /cases/{caseId}/broken-glass',
        'GET /cases/{caseId}/viewers',
        'GET /people/{personId}/viewers',
      ],
      ...posts('/broken-glass/{glassId}', 'acknowledge', 'mend'),
    ],
    to: { coordinator: 'all' },
  },
  {
    what: 'who looked at oneself',
    routes: ['GET /people/me/viewers'],
    to: { respondent: 'all', guardian: 'all', juror: 'all', foreperson: 'all', 'harmed-party': 'all', mentor: 'all' },
  },
  { what: 'everything held on a person', routes: ['GET /people/{personId}/export'], to: { coordinator: 'all', ...people } },
  { what: 'finding people by name', routes: ['GET /people/search'], to: staff },
  {
    what: 'initials, for the lists of a court day',
    routes: ['GET /people/initials'],
    to: { ...staff, judge: 'all', bailiff: 'all', 'jury-monitor': 'all' },
  },
  {
    what: 'naming who safeguards',
    routes: [
      'GET /safeguarding',
      ...posts('/safeguarding', 'second-adults', 'second-adults/{adultId}/release', 'staff', 'staff/{adultId}/release'),
    ],
    to: { coordinator: 'all' },
  },
  {
    what: 'writing down a concern',
    routes: ['POST /concerns', 'POST /concerns/{concernId}/additions'],
    to: {
      ...{ ...staff, judge: 'all', bailiff: 'all', 'jury-monitor': 'all', mentor: 'all' },
      ...{ 'site-supervisor': 'all', guardian: 'all' },
    },
  },
  {
    what: 'concerns: answered alike to all, and shown to the named alone',
    routes: ['GET /concerns', 'GET /concerns/{concernId}'],
    to: Object.fromEntries(ROLES.map((role) => [role, 'all'])),
  },
  {
    what: 'acting on a concern',
    routes: posts('/concerns/{concernId}', 'referrals', 'close', 'destroy'),
    to: { ...staff, judge: 'all', bailiff: 'all', 'jury-monitor': 'all', mentor: 'all' },
  },
  {
    what: 'a young person’s own letters',
    routes: posts('/correspondence/{youthId}', 'messages'),
    to: { respondent: 'own', ...jurors },
  },
  {
    what: 'answering them, by the named',
    routes: ['GET /correspondence', ...posts('/correspondence/{youthId}', 'answers')],
    to: { ...staff, judge: 'all', bailiff: 'all', 'jury-monitor': 'all', mentor: 'all' },
  },
  {
    what: 'reading them',
    routes: ['GET /correspondence/{youthId}'],
    to: { ...staff, judge: 'all', bailiff: 'all', 'jury-monitor': 'all', mentor: 'all', respondent: 'own', ...jurors },
  },
];

/** What a page may listen to at `GET /live`, by the kind of its topic. A topic that is all of the programme has `all` alone. */
export const topics: Readonly<Record<string, Row['to']>> = {
  sitting: { ...staff, judge: 'own', bailiff: 'own', 'jury-monitor': 'own' },
  hearing: { ...staff, ...jurors, judge: 'own', bailiff: 'own', 'jury-monitor': 'own' },
  deliberation: { ...staff, ...jurors, judge: 'own', bailiff: 'own', 'jury-monitor': 'own' },
  pressure: { 'jury-monitor': 'own' },
  case: { coordinator: 'all', judge: 'own', ...family },
  desk: staff,
};

/** Routes that are everybody's: health, and signing in and out. */
export const everybodys = [
  ...['GET /session', 'DELETE /session', 'POST /session', ...posts('/session', 'passkey-challenge', 'proof', 'second-factor')],
  ...['GET /programmes/{programmeId}/provider', 'GET /provider/callback', ...posts('/provider', 'invitation', 'sign-in', 'link')],
  ...['POST /access/invitations/redeem', 'POST /links/redeem', 'POST /seats', 'POST /seats/take', 'POST /site-links/open'],
  ...['GET /access/own/factors', 'GET /access/own/sessions', 'DELETE /access/own/factors/{factorId}'],
  ...['DELETE /access/own/sessions/{sessionId}', 'GET /identities', 'GET /seats/own', 'POST /seats/own/take'],
  ...posts('/access/own', 'passkey-challenge', 'passkeys', 'password', 'recovery-codes', 'totp', 'totp/{factorId}/confirm'),
  'POST /identities/{identityId}/unlink',
  // What each role may listen to stands in `topics`.
  'GET /live',
  ...['GET /feeds', 'POST /feeds', 'POST /feeds/{feedId}/withdraw', 'GET /feeds/{file}'],
];

/** Fields that no page shows to these roles, whatever it is about. */
const HOME = ['contact', 'address', 'phone', 'email', 'schoolId', 'householdId', 'bornOn', 'family'] as const;
const FILE = ['narrative', 'interview', 'admission', 'consents', 'priorsSource', 'contacts'] as const;
const JURY = ['jurors', 'candidates', 'panel', 'indications', 'ratings', 'note', 'askedBy', 'jurorId'] as const;
export const hidden: Readonly<Partial<Record<Role, readonly string[]>>> = {
  juror: [...HOME, ...FILE, 'youthId', 'jurorId', 'caseId', 'incidentId', 'guardianIds', 'judgeId', 'outsideNumber'],
  foreperson: [...HOME, ...FILE, 'youthId', 'jurorId', 'caseId', 'incidentId', 'guardianIds', 'judgeId', 'outsideNumber'],
  bailiff: [...HOME, ...FILE, 'youthId', 'caseId', 'incidentId', 'offence', 'offenceClass', 'items', 'text', 'recommends'],
  'jury-monitor': [...HOME, ...FILE, 'youthId', 'caseId', 'incidentId', 'offence', 'offenceClass', 'text', 'recommends'],
  clerk: ['interview', 'narrative', 'admission', 'indications', 'ratings', 'note'],
  judge: [...HOME, 'interview', 'contacts', 'ratings', 'note', 'notes'],
  respondent: [...JURY, 'ratings', 'note', 'narrative', 'priors'],
  guardian: [...JURY, ...['contact', 'address', 'phone', 'email'], 'narrative', 'priors', 'interview'],
  'harmed-party': [...JURY, ...FILE, 'youthId', 'offence', 'offenceClass', 'priors', 'guardianIds'],
  referrer: [...HOME, ...JURY, ...FILE, 'youthId'],
  'site-supervisor': [...HOME, ...JURY, ...FILE, 'youthId', 'caseId', 'planId', 'sanctionId', 'offence', 'offenceClass'],
  mentor: [...JURY, ...FILE, 'schoolId', 'householdId', 'bornOn', 'offence', 'offenceClass', 'caseId', 'priors'],
  evaluator: [...HOME, ...FILE, 'jurorId', 'candidates', 'indications', 'ratings', 'youthId', 'caseId', 'personId', 'hearingId'],
  admin: [...HOME, ...JURY, ...FILE, 'youthId', 'caseId', 'personId', 'offence'],
};

/** Roles that are shown people under ids which are good in one place only. */
export const masked: readonly Role[] = [
  ...([
    'juror',
    'foreperson',
    'bailiff',
    'jury-monitor',
    'respondent',
    'guardian',
    'harmed-party',
    'site-supervisor',
    'mentor',
  ] as const),
];
