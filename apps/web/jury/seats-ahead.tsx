import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { jurorComposition, planningJurySeats } from '../api/sdk.gen.js';
import { useView } from '../ask/use-view.js';
import { Banner } from '../kit/banner.js';
import { Card } from '../kit/layout.js';
import { Shown } from '../shell/shown.js';
import { useWhen } from '../words/when.js';
import style from './jury.module.css';

/** Fewer people than this could be known by their number. */
const FEW = 10;

/** Jury duty that plans ask for, against the seats that the calendar has; and how many have served in all. */
export function SeatsAhead() {
  const { t } = useTranslation('jury');
  const when = useWhen();
  const view = useView(['jury-seats'], () => planningJurySeats());
  const { data: composition = [] } = useView(['jury-composition'], () => jurorComposition());
  const all = composition[0];
  return (
    <Card title={t('seats.title')}>
      <Shown view={view} lines={3}>
        {({ owed, bookedByOwing, offered, booked, open, enough, warnings, sittings }) => (
          <>
            {enough ? (
              <p>{t('seats.enough')}</p>
            ) : (
              <Banner tone="warn" title={t('seats.short')}>
                <ul>
                  {warnings.map((warning) => (
                    <li key={warning.by}>
                      {t('seats.warning', {
                        ...{ day: when.day(warning.by), owed: warning.owed },
                        ...{ open: warning.open, short: warning.short },
                      })}
                    </li>
                  ))}
                </ul>
                <Link to="/calendar">{t('seats.schedule')}</Link>
              </Banner>
            )}
            <dl className={style.figures}>
              {Object.entries({ owed, placed: bookedByOwing, offered, booked, open }).map(([what, n]) => (
                <div key={what}>
                  <dt>{t(`seats.${what}`)}</dt>
                  <dd>{n}</dd>
                </div>
              ))}
            </dl>
            {sittings.length > 0 && (
              <ul className={style.sittings}>
                {sittings.map(({ sittingId, on, offered: seats, booked: taken }) => (
                  <li key={sittingId}>
                    <Link to="/jury/sittings/$sittingId" params={{ sittingId }}>
                      {when.shortDay(on)}
                    </Link>{' '}
                    {t('seats.of', { taken, seats })}
                  </li>
                ))}
              </ul>
            )}
            {all && all.jurors >= FEW && (
              <p className={style.faint}>{t('seats.composition', { count: all.jurors, services: all.services })}</p>
            )}
          </>
        )}
      </Shown>
    </Card>
  );
}
