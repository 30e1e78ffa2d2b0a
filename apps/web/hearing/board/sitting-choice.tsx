import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SittingListResponses } from '../../api/types.gen.js';
import { PageHead } from '../../kit/layout.js';
import { useWhen } from '../../words/when.js';
import style from './board.module.css';

/** Which of the day's sittings to show. */
export function SittingChoice({ sittings }: { readonly sittings: SittingListResponses[200] }) {
  const { t } = useTranslation('board');
  const when = useWhen();
  return (
    <>
      <PageHead title={t('title')} lead={t('whichSitting')} />
      <ul className={style.choices}>
        {sittings.map(({ sittingId, on, venue, opensAt, closesAt }) => (
          <li key={sittingId}>
            <Link to="/board" search={{ sitting: sittingId }} className={style.choice}>
              <strong>{venue}</strong>
              <span>
                {when.day(on)}, {when.time(opensAt)} – {when.time(closesAt)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
