import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonLook } from '../kit/button.js';
import { Counts } from '../kit/counts.js';
import { DayField } from '../kit/fields.js';
import { moved } from '../kit/weeks.js';
import { useWhen } from '../words/when.js';
import { countsOf, SHOWS, type DayRow, type DaySearch } from './day.js';
import style from './docket.module.css';

/** Which day it is, and the way to any other. */
export function DayNavigation({
  on,
  today,
  onDay,
}: {
  readonly on: string;
  readonly today: string;
  readonly onDay: (day: string) => void;
}) {
  const { t } = useTranslation('docket');
  const when = useWhen();
  const to = (day: string) => ({ to: '/docket' as const, search: { on: day } });
  return (
    <nav aria-label={t('day.days')} className={style.days}>
      <Link {...to(moved(on, -1))} className={buttonLook()} aria-label={t('day.before', { day: when.day(moved(on, -1)) })}>
        ‹
      </Link>
      <Link {...to(today)} className={buttonLook()} aria-current={on === today ? 'date' : undefined}>
        {t('day.today')}
      </Link>
      <Link {...to(moved(on, 1))} className={buttonLook()} aria-label={t('day.after', { day: when.day(moved(on, 1)) })}>
        ›
      </Link>
      <div className={style.goTo}>
        <DayField label={t('day.goTo')} value={on} onChange={(day) => day && onDay(day)} />
      </div>
      <Link to="/calendar" search={{ on }} className={buttonLook('quiet')}>
        {t('day.calendar')}
      </Link>
    </nav>
  );
}

/** The day in numbers; each leads to the hearings it counts. */
export function DayCounts({ rows, search }: { readonly rows: readonly DayRow[]; readonly search: DaySearch }) {
  const { t } = useTranslation('docket');
  const counts = countsOf(rows);
  return (
    <Counts label={t('count.title')}>
      {SHOWS.map((show) => {
        const isAll = show === 'scheduled';
        const isOn = isAll ? !search.show : search.show === show;
        const { show: _, hearing: __, ...rest } = search;
        return (
          <li key={show}>
            <Link
              to="/docket"
              search={isAll ? rest : { ...rest, show }}
              aria-current={isOn ? 'true' : undefined}
              data-tone={show === 'attention' && counts[show] > 0 ? 'bad' : undefined}
            >
              <strong>{counts[show]}</strong> {t(`count.${show}`)}
            </Link>
          </li>
        );
      })}
    </Counts>
  );
}
