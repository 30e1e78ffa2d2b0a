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
  'case:closings': ['coordinator', 'evaluator'],
  'referral:list': ['coordinator'],

  // docket

  // hearing

  // jury

  // disposition

  // service

  // credit

  // desk

};
