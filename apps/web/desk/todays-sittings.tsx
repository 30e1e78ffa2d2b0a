import { useTranslation } from 'react-i18next';
import { sittingList } from '../api/sdk.gen.js';
import { useView } from '../ask/use-view.js';
import { buttonLook } from '../kit/button.js';
import { useToday } from '../shell/session.js';
import { useWhen } from '../words/when.js';
import style from './today.module.css';

const ALL = 500;

/** The sittings of today; without one, the next that there will be. */
export function TodaysSittings() {
  const { t } = useTranslation('desk');
  const when = useWhen();
  const today = useToday();
  const { data: sittings = [] } = useView(['sittings'], () => sittingList({ query: { take: ALL } }));
  const open = sittings.filter(({ on, state }) => on >= today && state === 'open').toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const shown = open.filter(({ on }) => on === open[0]?.on);
  return shown.map(({ sittingId, on, opensAt, closesAt, venue, used, capacity }) => (
    <div key={sittingId} className={style.sitting}>
      <div>
        <h2>{on === today ? t('today.sitting') : t('today.nextSitting', { day: when.day(on) })}</h2>
        <p>
          {t('today.sittingLine', { venue, from: when.time(opensAt), until: when.time(closesAt) })}{' '}
          {t('today.used', { used, capacity })}
        </p>
      </div>
      <div className={style.links}>
        <a href={`/docket?on=${on}`} className={buttonLook()}>
          {t('today.docket')}
        </a>
        {on === today && (
          <a href="/board" className={buttonLook('primary')}>
            {t('today.board')}
          </a>
        )}
      </div>
    </div>
  ));
}
