/**
 * Who may do what: the roles that hold each permission named by an `@Allow`. Closed by default: a permission that is not
 * listed here stops the server from starting.
 */
export const permissions: Readonly<Record<string, readonly string[]>> = {
  // programme
  'programme:found': ['admin'],
  'programme:adopt-policy': ['coordinator'],
  'programme:list-agency': ['coordinator'],
  'programme:read': ['coordinator', 'judge', 'juror', 'foreperson', 'bailiff', 'clerk', 'jury-monitor', 'referrer', 'evaluator', 'admin'],

  // people
  'person:register': ['coordinator', 'clerk', 'referrer'],
  'person:change': ['coordinator', 'clerk'],
  'person:own': ['coordinator', 'clerk', 'respondent', 'guardian', 'juror', 'foreperson', 'harmed-party', 'mentor'],
  'person:guardians': ['coordinator'],
  'person:clearance': ['coordinator'],
  'person:read': ['coordinator', 'clerk', 'judge', 'bailiff', 'jury-monitor', 'respondent', 'guardian', 'juror', 'foreperson', 'harmed-party', 'mentor'],
  'person:read-guardians': ['coordinator', 'clerk', 'judge', 'respondent', 'guardian'],
  'person:read-needs': ['coordinator', 'clerk', 'judge', 'bailiff'],
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
  'case:withdraw': ['coordinator', 'judge'],
  'case:docket': ['coordinator', 'clerk'],
  'case:hear': ['coordinator', 'judge', 'clerk'],
  'case:plan': ['coordinator'],
  'case:close': ['coordinator'],
  'case:follow-up': ['coordinator'],
  'case:list': ['coordinator'],
  'case:read': ['coordinator'],
  'case:history': ['coordinator'],
  'case:unscheduled': ['coordinator', 'clerk'],
  'case:deadlines': ['coordinator'],
  'case:closings': ['coordinator'],
  'case:completion': ['coordinator', 'evaluator'],
  'referral:list': ['coordinator', 'referrer'],

  // docket
  'sitting:schedule': ['coordinator'],
  'sitting:assign': ['coordinator', 'clerk'],
  'sitting:call-off': ['coordinator', 'judge'],
  'sitting:close': ['coordinator', 'clerk'],
  'sitting:hold': ['coordinator', 'clerk', 'bailiff', 'judge'],
  'sitting:list': ['coordinator', 'clerk', 'judge', 'bailiff', 'jury-monitor', 'juror', 'foreperson'],
  'sitting:roles': ['coordinator', 'clerk', 'judge', 'bailiff', 'jury-monitor'],
  'docket:change': ['coordinator', 'clerk'],
  'docket:continue': ['coordinator', 'clerk', 'judge'],
  'docket:outcome': ['coordinator', 'clerk', 'judge'],
  'docket:read': ['coordinator', 'clerk', 'judge', 'bailiff', 'jury-monitor'],
  'docket:posted-list': ['coordinator', 'clerk', 'judge', 'bailiff', 'jury-monitor', 'juror', 'foreperson', 'respondent', 'guardian', 'harmed-party', 'mentor'],
  'docket:blocked': ['coordinator', 'clerk'],
  'attendance:take': ['coordinator', 'clerk', 'bailiff'],
  'attendance:read': ['coordinator', 'clerk', 'judge', 'bailiff'],

  // hearing

  // jury
  'jury:read-pool': ['coordinator'],
  'jury:read-composition': ['coordinator', 'judge', 'evaluator', 'admin'],
  'jury:read-own': ['juror', 'foreperson', 'respondent'],
  'jury:read-invitations': ['coordinator'],
  'jury:read-roster': ['coordinator', 'clerk', 'bailiff'],
  'jury:read-service': ['coordinator'],
  'jury:read-draws': ['coordinator', 'judge', 'clerk', 'bailiff', 'jury-monitor', 'evaluator'],
  'jury:read-exclusions': ['coordinator'],
  'jury:recruit': ['coordinator'],
  'jury:train': ['coordinator'],
  'jury:consent': ['coordinator', 'juror', 'foreperson', 'respondent'],
  'jury:stand-down': ['coordinator'],
  'jury:invite': ['coordinator'],
  'jury:answer': ['coordinator', 'juror', 'foreperson', 'respondent'],
  'jury:call-up': ['coordinator', 'clerk', 'bailiff'],
  'jury:excuse': ['coordinator'],
  'jury:declare-conflict': ['coordinator', 'clerk', 'bailiff', 'juror', 'foreperson', 'respondent'],
  'jury:record-service': ['coordinator', 'clerk'],
  'jury:draw': ['coordinator', 'clerk'],

  // disposition
  'disposition:decide': ['judge'],
  'disposition:answer': ['coordinator', 'judge', 'clerk'],
  'disposition:list': ['coordinator', 'judge', 'clerk'],
  'disposition:bench': ['judge'],
  'plan:list': ['coordinator', 'judge', 'mentor'],
  'plan:progress': ['coordinator'],
  'plan:proof': ['coordinator', 'mentor'],
  'plan:ask': ['coordinator', 'clerk'],
  'plan:change': ['coordinator', 'judge'],
  'plan:enforce': ['coordinator'],
  'plan:review': ['coordinator', 'judge'],

  // service
  'service:read-sites': ['coordinator', 'clerk', 'judge', 'site-supervisor', 'respondent', 'juror', 'foreperson', 'mentor'],
  'service:read-timesheets': ['coordinator', 'judge'],
  'service:read-own': ['respondent', 'juror', 'foreperson', 'mentor'],
  'service:list-site': ['coordinator'],
  'service:open': ['coordinator'],
  'service:log': ['coordinator', 'clerk', 'site-supervisor', 'respondent', 'juror', 'foreperson'],
  'service:verify': ['coordinator', 'site-supervisor'],
  'service:reverse': ['coordinator'],
  'service:adjust': ['coordinator'],
  'service:code-attendance': ['coordinator', 'site-supervisor'],

  // credit
  'credit:read': ['coordinator'],
  'credit:read-own': ['respondent', 'juror', 'foreperson', 'guardian', 'mentor', 'judge', 'bailiff', 'clerk', 'jury-monitor'],
  'credit:post': ['coordinator'],
  'credit:give': ['coordinator', 'respondent', 'juror', 'foreperson', 'guardian', 'mentor', 'judge', 'bailiff', 'clerk', 'jury-monitor'],
  'credit:reverse': ['coordinator'],

  // desk

};
