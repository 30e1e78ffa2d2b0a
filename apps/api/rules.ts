import type { Bar, Leave, RuleBook } from '#platform';

/*
 * Who may do what. A permission is `thing:act`; beside it stand the roles that hold it, the widest leave of a role first.
 * A bare role may do it to everything of its programme. The others say under which condition, and what they see of it:
 *
 * - `mine`: at the sittings where the person serves in that office, and of what is heard there;
 * - `own`: the person's own;
 * - `family`: the respondent, and the guardians who may read, until the young person is of age and decides who reads;
 * - `seated`, `sworn`, `inJuryRoom`: jurors, from the seat or the oath on until they leave it, and on that day alone.
 *
 * Closed by default: a permission that is not listed here stops the server from starting. The programme is always a
 * condition; reading is confined to it, and so is the database.
 */

const sees = (shape?: string) => (shape === undefined ? {} : { sees: shape });
const mine = (role: string, shape?: string): Leave => ({ role, when: { as: role }, ...sees(shape) });
const each = (roles: readonly string[], leave: Omit<Leave, 'role'>): Leave[] => roles.map((role) => ({ role, ...leave }));

const JURORS = ['juror', 'foreperson'];
/** People who hold an account for themselves. */
const PEOPLE = ['respondent', 'guardian', ...JURORS, 'harmed-party', 'mentor'];
const own = (id: string, ...roles: string[]) => each(roles, { when: { [id]: 'self' } });

const family = (shape?: string): Leave[] => [
  { role: 'respondent', when: { as: { $in: ['respondent', 'self'] } }, ...sees(shape) },
  { role: 'guardian', when: { as: { $in: ['guardian', 'reader'] } }, ...sees(shape) },
];
const harmed = (shape: string): Leave => ({ role: 'harmed-party', when: { as: 'harmed-party' }, sees: shape });
const mentor = (shape?: string): Leave => ({ role: 'mentor', when: { as: 'mentor' }, ...sees(shape) });

/** A hearing at one of one’s sittings, where the address names the sitting too. */
const heard: Leave[] = [{ role: 'judge', when: { hearingId: 'judge' } }];

const seated = each(JURORS, { when: { hearingId: 'seated', jurorId: 'self' } });
const seatedIn = each(JURORS, { when: { hearingId: 'seated' } });
const sworn = (shape?: string) => each(JURORS, { when: { hearingId: 'sworn' }, ...sees(shape) });
const inJuryRoom = (shape?: string) => each(JURORS, { when: { deliberationId: 'jury-room' }, ...sees(shape) });

/** Whoever serves the court keeps away from a case of their own family, or in which they are a party themselves. */
export const bars: readonly Bar[] = [
  {
    roles: ['coordinator', 'clerk', 'judge', 'bailiff', 'jury-monitor'],
    when: { as: { $in: ['respondent', 'family', 'household', 'harmed-party'] } },
  },
];

/** The rules of the court, by permission. */
export const rules: RuleBook = {
  // programme
  'programme:found': ['admin'],
  'programme:adopt-policy': ['coordinator'],
  'programme:list-agency': ['coordinator'],
  'programme:close-day': ['coordinator'],
  'programme:read': [
    'coordinator',
    'judge',
    'juror',
    'foreperson',
    'bailiff',
    'clerk',
    'jury-monitor',
    'referrer',
    'evaluator',
    'admin',
  ],

  // people
  'person:register': ['coordinator', 'clerk', 'referrer'],
  'person:change': ['coordinator', 'clerk'],
  'person:own': ['coordinator', 'clerk', ...own('personId', ...PEOPLE)],
  'person:guardians': ['coordinator'],
  'person:let-read': [...own('personId', 'respondent', ...JURORS)],
  'person:mentors': ['coordinator'],
  'person:clearance': ['coordinator'],
  'person:read': [
    'coordinator',
    'clerk',
    { role: 'judge', sees: 'called' },
    ...own('personId', ...PEOPLE),
    { role: 'guardian', when: { as: { $in: ['guardian', 'reader'] } }, sees: 'name' },
    mentor('contact'),
  ],
  'person:read-guardians': ['coordinator', 'clerk', { role: 'judge', sees: 'court' }, ...family('family')],
  'person:read-needs': ['coordinator', 'clerk', { role: 'judge', sees: 'needs' }],
  'person:list': ['coordinator', 'clerk'],

  // referral
  'case:receive': ['coordinator', 'referrer'],
  'case:screen': ['coordinator'],
  'case:accept': ['coordinator'],
  'case:decline': ['coordinator'],
  'case:return': ['coordinator'],
  'case:correct': ['coordinator'],
  'case:contact': ['coordinator'],
  'case:intake': ['coordinator'],
  'case:consent': ['coordinator'],
  'case:withdraw': ['coordinator', mine('judge')],
  'case:docket': ['coordinator', 'clerk'],
  'case:hear': ['coordinator', mine('judge'), 'clerk'],
  'case:plan': ['coordinator'],
  'case:close': ['coordinator'],
  'case:follow-up': ['coordinator'],
  'case:mark': ['coordinator'],
  'case:summarise': ['coordinator'],
  'case:list': ['coordinator'],
  'case:list-own': [...family('family'), harmed('harmed'), mentor('goals')],
  'case:read': ['coordinator', mine('judge', 'incident'), ...family('family'), harmed('harmed')],
  'case:read-deadlines': ['coordinator', ...family()],
  'case:history': ['coordinator'],
  'case:timeline': ['coordinator', mine('judge', 'bench')],
  'case:earlier': ['coordinator', mine('judge')],
  'case:unscheduled': ['coordinator', 'clerk'],
  'case:deadlines': ['coordinator'],
  'case:closings': ['coordinator'],
  'case:completion': ['coordinator', { role: 'evaluator', sees: 'figures' }],
  'referral:list': ['coordinator', 'referrer'],

  // docket
  'sitting:schedule': ['coordinator'],
  'sitting:assign': ['coordinator', 'clerk'],
  'sitting:call-off': ['coordinator', mine('judge')],
  'sitting:close': ['coordinator', 'clerk'],
  'sitting:unlock': ['coordinator'],
  'sitting:hold': ['coordinator', 'clerk', mine('bailiff'), mine('judge')],
  'sitting:list': ['coordinator', 'clerk', 'judge', 'bailiff', 'jury-monitor', ...each(JURORS, { sees: 'calendar' })],
  'sitting:roles': ['coordinator', 'clerk', mine('judge'), mine('bailiff', 'posts'), mine('jury-monitor', 'posts')],
  'docket:change': ['coordinator', 'clerk'],
  'docket:publish': ['coordinator', 'clerk'],
  'docket:plan': ['coordinator', 'clerk'],
  'docket:sheet': ['coordinator', 'clerk', mine('judge')],
  'docket:jury-seats': ['coordinator'],
  'docket:continue': ['coordinator', 'clerk', ...heard],
  'docket:outcome': ['coordinator', 'clerk', ...heard],
  'docket:read': ['coordinator', 'clerk', mine('judge')],
  'docket:room-list': ['coordinator', 'clerk', mine('judge'), mine('bailiff', 'rooms'), mine('jury-monitor', 'rooms')],
  'docket:posted-list': [
    'coordinator',
    'clerk',
    'judge',
    'bailiff',
    'jury-monitor',
    'juror',
    'foreperson',
    'respondent',
    'guardian',
    'harmed-party',
    'mentor',
  ],
  'docket:blocked': ['coordinator', 'clerk'],
  'attendance:take': ['coordinator', 'clerk', mine('bailiff')],
  'attendance:codes': ['coordinator', 'clerk', 'judge', 'bailiff'],
  'attendance:read': ['coordinator', 'clerk', mine('judge'), mine('bailiff', 'door')],

  // paper
  'paper:enter': ['coordinator', 'clerk'],
  'paper:read': ['coordinator', 'clerk'],
  'paper:pack': ['coordinator', 'clerk'],

  // hearing
  'hearing:call': [mine('judge'), 'clerk', 'coordinator'],
  'hearing:seat': [mine('judge'), mine('bailiff'), 'clerk', 'coordinator'],
  'hearing:swear': [...seated, mine('judge'), mine('bailiff'), 'clerk'],
  'hearing:attend': [mine('judge'), mine('bailiff'), 'clerk', 'coordinator'],
  'hearing:challenge': [mine('judge'), mine('bailiff'), 'clerk', 'coordinator'],
  'hearing:recuse': [...seated, mine('judge'), mine('bailiff'), 'clerk', mine('jury-monitor')],
  'hearing:preside': [mine('judge')],
  'hearing:conduct': [mine('judge'), 'clerk'],
  'hearing:suggest': [...sworn(), 'clerk'],
  'hearing:lead': [...sworn(), 'clerk'],
  'hearing:answer': [mine('judge'), 'clerk'],
  'hearing:statement': [mine('judge'), 'clerk', 'coordinator'],
  'hearing:stop-room': [mine('judge'), mine('bailiff'), 'clerk', mine('jury-monitor'), 'coordinator'],
  'hearing:ask-break': [...seated, mine('bailiff'), mine('jury-monitor'), 'clerk'],
  'hearing:end-break': [mine('judge'), mine('bailiff'), mine('jury-monitor'), 'clerk'],
  'hearing:breaks': [mine('judge'), mine('bailiff', 'room'), mine('jury-monitor', 'room'), 'clerk', 'coordinator'],
  'hearing:log': [mine('judge'), 'clerk', 'coordinator'],
  'hearing:list': [
    mine('judge'),
    'clerk',
    'coordinator',
    mine('bailiff', 'room'),
    mine('jury-monitor', 'room'),
    ...each(JURORS, { when: { as: 'seated' }, sees: 'jury' }),
  ],
  'hearing:read': [
    ...sworn('jury'),
    mine('judge'),
    mine('bailiff', 'room'),
    'clerk',
    mine('jury-monitor', 'room'),
    'coordinator',
  ],
  'hearing:read-panel': [
    ...sworn('jury'),
    mine('judge'),
    mine('bailiff', 'room'),
    'clerk',
    mine('jury-monitor', 'room'),
    'coordinator',
  ],
  'hearing:sit': seatedIn,
  'hearing:read-card': [...sworn(), mine('judge'), 'coordinator'],
  'hearing:read-questions': [...sworn('jury'), mine('judge')],
  'hearing:read-statements': [...sworn('jury'), mine('judge'), 'coordinator'],
  'deliberation:open': ['clerk'],
  'deliberation:take-part': [...inJuryRoom()],
  'deliberation:lead': [...inJuryRoom(), mine('jury-monitor')],
  'deliberation:check': [mine('jury-monitor')],
  'deliberation:watch': [mine('jury-monitor'), mine('judge')],
  'deliberation:progress': [mine('judge'), mine('bailiff', 'counts'), 'clerk', mine('jury-monitor', 'counts'), 'coordinator'],
  'deliberation:read': [...inJuryRoom('jury'), mine('jury-monitor', 'room')],
  'deliberation:read-comments': [...inJuryRoom('jury')],
  'deliberation:pressure': [mine('jury-monitor')],
  'recommendation:read': [mine('judge'), 'coordinator'],

  // jury
  'jury:read-pool': ['coordinator'],
  'jury:read-composition': ['coordinator', 'judge', { role: 'evaluator', sees: 'figures' }],
  'jury:read-own': ['juror', 'foreperson', 'respondent'],
  'jury:read-invitations': ['coordinator'],
  'jury:read-roster': ['coordinator', 'clerk', mine('bailiff', 'door')],
  'jury:read-service': ['coordinator'],
  'jury:read-draws': ['coordinator', mine('judge'), 'clerk'],
  'jury:read-exclusions': ['coordinator'],
  'jury:recruit': ['coordinator'],
  'jury:train': ['coordinator'],
  'jury:consent': ['coordinator', ...own('jurorId', 'respondent', ...JURORS)],
  'jury:stand-down': ['coordinator'],
  'jury:invite': ['coordinator'],
  'jury:answer': ['coordinator', ...own('jurorId', 'respondent', ...JURORS)],
  'jury:call-up': ['coordinator', 'clerk'],
  'jury:excuse': ['coordinator'],
  'jury:declare-conflict': ['coordinator', 'clerk', ...own('jurorId', 'respondent', ...JURORS)],
  'jury:record-service': ['coordinator', 'clerk'],
  'jury:draw': ['coordinator', 'clerk'],

  // disposition
  'disposition:decide': [mine('judge')],
  'disposition:answer': ['coordinator', mine('judge'), 'clerk'],
  'disposition:list': ['coordinator', mine('judge'), { role: 'clerk', sees: 'signing' }],
  'disposition:read': ['coordinator', mine('judge'), { role: 'clerk', sees: 'signing' }, ...family('family'), harmed('harmed')],
  'disposition:bench': [mine('judge')],
  'plan:list': ['coordinator', mine('judge')],
  'plan:read': ['coordinator', mine('judge'), ...family('family'), mentor('goals'), harmed('harmed')],
  'plan:read-sanctions': ['coordinator', mine('judge'), ...family('family'), mentor('goals')],
  'plan:read-terms': ['coordinator', mine('judge')],
  'plan:progress': ['coordinator'],
  'plan:proof': ['coordinator', mentor(), { role: 'respondent', when: { as: 'respondent' } }],
  'plan:ask': ['coordinator', 'clerk'],
  'plan:change': ['coordinator', mine('judge')],
  'plan:enforce': ['coordinator'],
  'plan:review': ['coordinator', mine('judge')],

  // service
  'service:read-sites': ['coordinator', 'clerk', 'judge', 'site-supervisor', 'respondent', 'juror', 'foreperson', 'mentor'],
  'service:read-timesheets': ['coordinator', mine('judge')],
  'service:waiting': ['coordinator'],
  'service:read-own': ['respondent', 'juror', 'foreperson', 'mentor'],
  'service:list-site': ['coordinator'],
  'service:open': ['coordinator'],
  'service:log': [
    'coordinator',
    'clerk',
    { role: 'site-supervisor', when: { as: 'supervisor' } },
    ...own('timesheetId', 'respondent', ...JURORS),
  ],
  'service:read-site': ['coordinator', { role: 'site-supervisor', when: { siteId: 'supervisor' }, sees: 'site' }],
  'service:verify': ['coordinator', { role: 'site-supervisor', when: { entryId: 'supervisor' } }],
  'service:reverse': ['coordinator'],
  'service:adjust': ['coordinator'],
  'service:code-attendance': ['coordinator', { role: 'site-supervisor', when: { as: 'supervisor' } }],

  // credit
  'credit:read': ['coordinator'],
  'credit:read-own': ['respondent', 'juror', 'foreperson', 'guardian', 'mentor', 'judge', 'bailiff', 'clerk', 'jury-monitor'],
  'credit:post': ['coordinator'],
  'credit:give': [
    'coordinator',
    ...own('accountId', ...PEOPLE.filter((role) => role !== 'harmed-party'), 'judge', 'bailiff', 'clerk', 'jury-monitor'),
  ],
  'credit:reverse': ['coordinator'],

  // platform
  'running:stuck': ['coordinator', 'admin'],
  'running:parked': ['admin'],

  // desk
  'desk:court-day': ['coordinator', mine('judge'), 'clerk', mine('bailiff', 'rooms'), mine('jury-monitor', 'rooms')],
  'desk:day-counts': ['coordinator', 'clerk'],
  'desk:needs-attention': ['coordinator'],
  'desk:due': ['coordinator'],
  'desk:case-outcomes': ['coordinator'],
  'desk:figures': ['coordinator', 'judge', { role: 'evaluator', sees: 'figures' }],
  'desk:statements': ['coordinator'],
  'desk:own-statement': ['respondent', 'juror', 'foreperson', 'mentor'],

  // live: who is told that something changed may read it; the shapes are those of how far a jury got
  'live:sitting': ['coordinator', 'clerk', mine('judge'), mine('bailiff', 'rooms'), mine('jury-monitor', 'rooms')],
  'live:hearing': [
    ...each(JURORS, { when: { hearingId: { $in: ['seated', 'sworn'] } }, sees: 'jury' }),
    mine('judge'),
    mine('bailiff', 'room'),
    'clerk',
    mine('jury-monitor', 'room'),
    'coordinator',
  ],
  'live:deliberation': [
    ...inJuryRoom('jury'),
    mine('judge'),
    mine('bailiff', 'counts'),
    'clerk',
    mine('jury-monitor', 'room'),
    'coordinator',
  ],
  'live:pressure': [mine('jury-monitor')],
  'live:case': ['coordinator', mine('judge', 'incident'), ...family('family')],
  'live:desk': ['coordinator', 'clerk'],

  // records: an administrator carries out what a judge ordered, and needs the number of the order
  'record:read': ['coordinator', 'admin'],
  'record:seal': ['coordinator', 'admin'],
  'record:reopen': ['admin'],
  'record:expunge': ['admin'],
  'record:hold': ['coordinator', 'admin'],
  'record:notice': ['coordinator'],

  // note
  'note:write': ['coordinator', mine('judge')],
  'note:read': ['coordinator', mine('judge')],

  // trail
  'glass:break': ['judge', 'clerk', 'bailiff', 'jury-monitor', 'admin'],
  'glass:acknowledge': ['coordinator'],
  'trail:viewers': ['coordinator'],
  'trail:own-viewers': PEOPLE,
  'subject:export': ['coordinator', ...own('personId', ...PEOPLE)],

  // access
  'access:list': ['coordinator', 'admin'],
  'access:invite': ['coordinator', 'admin'],
  'access:change-roles': ['coordinator', 'admin'],
  'access:unlock': ['coordinator', 'admin'],
  'access:revoke-sessions': ['coordinator', 'admin'],
  'access:remove-factor': ['coordinator', 'admin'],
  'access:close': ['coordinator', 'admin'],

  // care
  'safeguarding:name': ['coordinator'],
  'concern:record': ['coordinator', 'judge', 'clerk', 'bailiff', 'jury-monitor', 'mentor', 'site-supervisor', 'guardian'],
  // Named staff read them; that there are any is told to nobody else, so every role is answered alike.
  'concern:read': [
    'coordinator',
    'clerk',
    'judge',
    'bailiff',
    'jury-monitor',
    ...PEOPLE,
    'referrer',
    'site-supervisor',
    'evaluator',
    'admin',
  ],
  'concern:act': ['coordinator', 'judge', 'clerk', 'bailiff', 'jury-monitor', 'mentor'],
  'correspondence:write': own('youthId', 'respondent', ...JURORS),
  'correspondence:answer': ['coordinator', 'judge', 'clerk', 'bailiff', 'jury-monitor', 'mentor'],
  'correspondence:read': [
    ...own('youthId', 'respondent', ...JURORS),
    'coordinator',
    'judge',
    'clerk',
    'bailiff',
    'jury-monitor',
    'mentor',
  ],
  'person:search': ['coordinator', 'clerk'],
  'person:initials': ['coordinator', 'clerk', 'judge', 'bailiff', 'jury-monitor'],

  // doors
  'provider:connect': ['admin'],
  'link:send': ['coordinator'],
  'link:list': ['coordinator'],
  'site-link:send': ['coordinator'],
  'site-link:list': ['coordinator'],
  'door:keep': [mine('bailiff', 'room'), 'clerk', 'coordinator', mine('judge')],
};
