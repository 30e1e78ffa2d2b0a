import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { deskToday, letterFailed, timesheetWaitingAnywhere } from '../api/sdk.gen.js';
import { useView } from '../ask/use-view.js';
import { useMay, useToday } from '../shell/session.js';
import { calledBy, missingOf, needsAttention, type DayRow, type DaySearch } from './day.js';
import style from './docket.module.css';

/** What waits beside the day, by the group of the page of today where it is done. */
const BESIDE = { overdue: 'overdue', offDocket: 'off-docket', letters: 'letters', hours: 'hours' } as const;
type Beside = keyof typeof BESIDE;

/** How much waits beside the day, where it is today’s and somebody may know. */
function useBeside(isToday: boolean): readonly { readonly what: Beside; readonly count: number }[] {
  const may = useMay();
  const mayBoth = isToday && may('desk:needs-attention');
  const { data: today } = useView(['today'], () => deskToday(), { enabled: mayBoth });
  const letters = useView(['failed-letters'], () => letterFailed(), { enabled: mayBoth && may('link:list') });
  const hours = useView(['hours-waiting'], () => timesheetWaitingAnywhere({ query: { take: 500 } }), {
    enabled: mayBoth && may('service:waiting'),
  });
  const counts: Readonly<Record<Beside, number>> = {
    overdue: today?.overdue ?? 0,
    offDocket: today?.offDocket ?? 0,
    letters: letters.data?.length ?? 0,
    hours: hours.data?.length ?? 0,
  };
  return (Object.keys(BESIDE) as Beside[]).map((what) => ({ what, count: counts[what] })).filter(({ count }) => count > 0);
}

/** What stands in the way of the day, hearing by hearing; and of what is not on it, how much waits. */
export function NeedsAttention({
  on,
  rows,
  search,
}: {
  readonly on: string;
  readonly rows: readonly DayRow[];
  readonly search: DaySearch;
}) {
  const { t } = useTranslation('docket');
  const why = useWhy();
  const beside = useBeside(on === useToday());
  const found = rows.filter(needsAttention);
  if (found.length === 0 && beside.length === 0) return null;
  return (
    <details className={`${style.attention} not-on-paper`} open={found.length < 4}>
      <summary>
        <h2 className={style.attentionTitle}>{t('attention.title', { count: found.length })}</h2>
      </summary>
      <ul>
        {found.map((row) => (
          <li key={row.hearingId}>
            <Link to="/docket" search={{ ...search, hearing: row.hearingId }} className={style.attentionLink}>
              {calledBy(row)}
            </Link>{' '}
            {why(row).join(' · ')}
          </li>
        ))}
        {beside.map(({ what, count }) => (
          <li key={what}>
            <Link to="/today" hash={BESIDE[what]} className={style.attentionLink}>
              {t(`attention.${what}`, { count })}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Why a hearing needs attention, in words. */
function useWhy() {
  const { t } = useTranslation('docket');
  return (row: DayRow): readonly string[] => [
    ...missingOf(row).map((one) => t(`missing.${one}`)),
    ...((row.breaks ?? 0) > 0 ? [t('attention.break')] : []),
    ...((row.challenged ?? 0) > 0 ? [t('attention.challenged', { count: row.challenged })] : []),
  ];
}
