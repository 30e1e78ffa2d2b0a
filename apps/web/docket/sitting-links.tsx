import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sittingList } from '../api/sdk.gen.js';
import { useView } from '../ask/use-view.js';
import { buttonLook } from '../kit/button.js';
import { Tag } from '../kit/tag.js';
import { useMay } from '../shell/session.js';
import { useWhen } from '../words/when.js';
import style from './docket.module.css';

/** The sittings of the day: how full each is, and what can be printed of it. */
export function SittingLinks({ on }: { readonly on: string }) {
  const { t } = useTranslation('docket');
  const when = useWhen();
  const may = useMay();
  const { data: sittings = [] } = useView(['sittings', on], () => sittingList({ query: { on } }), {
    enabled: may('sitting:list'),
  });
  if (sittings.length === 0) return null;
  return (
    <ul className={`${style.sittings} not-on-paper`} aria-label={t('sittings')}>
      {sittings.map(({ sittingId, venue, opensAt, closesAt, used, capacity, state }) => (
        <li key={sittingId}>
          <span>
            <strong>{venue}</strong> {when.time(opensAt)} – {when.time(closesAt)}{' '}
            <span className={style.faint}>{t('pick.used', { used, capacity })}</span>{' '}
            {state !== 'open' && <Tag tone="warn">{t(`sitting.${state}`)}</Tag>}
          </span>
          {may('docket:sheet') && (
            <Link to="/sittings/$sittingId/sheet" params={{ sittingId }} className={buttonLook('quiet')}>
              {t('act.print')}
            </Link>
          )}
          {may('docket:sheet') && (
            <a href={`/api/sittings/${sittingId}/docket.csv`} download className={buttonLook('quiet')}>
              {t('act.csv')}
            </a>
          )}
          <Link to="/sittings/$sittingId/posted-list" params={{ sittingId }} className={buttonLook('quiet')}>
            {t('act.wall')}
          </Link>
          {(may('jury:read-invitations') || may('jury:draw')) && (
            <Link to="/jury/sittings/$sittingId" params={{ sittingId }} className={buttonLook('quiet')}>
              {t('act.jury')}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
