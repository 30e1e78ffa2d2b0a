/** Each screen: its name, who looks, where, and what is done there before the picture is taken. */
export async function screensOf(read) {
  const { court } = await read('coordinator', '/session');
  const day = await read('coordinator', `/desk/court-day/${court.today}`);
  const shown = day.find(({ progress }) => progress === 'done') ?? day[0];
  const waiting = (await read('judge', '/dispositions')).find(({ stage }) => stage === 'recommended');
  return [
    { name: 'sign-in', at: '/sign-in' },
    { name: 'today', login: 'coordinator', at: '/today' },
    { name: 'docket', login: 'coordinator', at: '/docket' },
    { name: 'calendar', login: 'coordinator', at: '/calendar' },
    { name: 'board', login: 'coordinator', at: '/board' },
    { name: 'jury', login: 'coordinator', at: '/jury' },
    { name: 'referral', login: 'coordinator', at: '/referrals/new' },
    { name: 'case', login: 'coordinator', at: `/cases/${shown.caseId}` },
    { name: 'bench', login: 'judge', at: '/bench' },
    ...(waiting ? [{ name: 'bench-recommendation', login: 'judge', at: `/bench/${waiting.dispositionId}` }] : []),
    { name: 'history', login: 'judge', at: `/cases/${shown.caseId}/history` },
    { name: 'tablet-join', at: '/room' },
    { name: 'tablet', login: 'juror', at: '/room' },
    { name: 'tablet-spanish', login: 'juror', at: '/room', language: 'es' },
    { name: 'account', login: 'coordinator', at: '/account' },
  ];
}
