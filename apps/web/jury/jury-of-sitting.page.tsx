import { useQueryClient } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { deskCourtDay, jurorInvited, sittingOne } from '../api/sdk.gen.js';
import { docketNumber } from '../../../libs/kernel/docket-number.js';
import { useView } from '../ask/use-view.js';
import { WithInitials } from '../court/initials.js';
import { buttonLook } from '../kit/button.js';
import { Counts } from '../kit/counts.js';
import { Card, Nothing, PageHead, Stack } from '../kit/layout.js';
import { useLive } from '../live/use-live.js';
import { useMay } from '../shell/session.js';
import { Shown } from '../shell/shown.js';
import { useWhen } from '../words/when.js';
import { DrawOfHearing } from './draw-of-hearing.js';
import { Invitations } from './invitations.js';
import style from './jury.module.css';

/** The jury of one sitting: who was asked and comes, and how the panel of each hearing is drawn. */
export function JuryOfSittingPage() {
  const { t } = useTranslation('jury');
  const when = useWhen();
  const may = useMay();
  const { sittingId } = useParams({ from: '/court/jury/sittings/$sittingId' });
  const queries = useQueryClient();
  const sitting = useView(['sitting', sittingId], () => sittingOne({ path: { sittingId } }));
  const invited = useView(['invited', sittingId], () => jurorInvited({ path: { sittingId }, query: { take: 500 } }), {
    enabled: may('jury:read-invitations'),
  });
  useLive([`sitting:${sittingId}`], () => void queries.invalidateQueries({ queryKey: ['invited', sittingId] }));
  const title = t('sitting.title');
  useEffect(() => void (document.title = title), [title]);
  return (
    <Stack>
      <Shown view={sitting} lines={2}>
        {({ on, venue, opensAt, closesAt, state }) => (
          <>
            <PageHead
              title={title}
              lead={`${venue}, ${when.day(on)}, ${when.time(opensAt)} – ${when.time(closesAt)}`}
              actions={
                <>
                  <Link to="/docket" search={{ on }} className={buttonLook()}>
                    {t('sitting.docket')}
                  </Link>
                  <Link to="/jury" className={buttonLook('quiet')}>
                    {t('pool.title')}
                  </Link>
                </>
              }
            />
            <div className={style.columns}>
              {may('jury:read-invitations') && (
                <Shown view={invited}>
                  {(lines) => (
                    <WithInitials ids={lines.map(({ jurorId }) => jurorId)}>
                      <Invitations sittingId={sittingId} on={on} lines={lines} isOpen={state === 'open'} />
                    </WithInitials>
                  )}
                </Shown>
              )}
              <Hearings sittingId={sittingId} on={on} />
            </div>
          </>
        )}
      </Shown>
    </Stack>
  );
}

function Hearings({ sittingId, on }: { readonly sittingId: string; readonly on: string }) {
  const { t } = useTranslation('jury');
  const when = useWhen();
  const { hearing } = useSearch({ from: '/court/jury/sittings/$sittingId' });
  const view = useView(['docket-day', on], () => deskCourtDay({ path: { on }, query: { take: 500 } }));
  return (
    <Shown view={view}>
      {(day) => {
        const rows = day.filter((row) => row.sittingId === sittingId && row.progress !== 'off');
        const row = rows.find(({ hearingId }) => hearingId === hearing) ?? rows[0];
        return (
          <Card title={t('draw.title')}>
            {!row ? (
              <Nothing title={t('draw.noHearing')} />
            ) : (
              <>
                <nav aria-label={t('draw.hearings')}>
                  <Counts>
                    {rows.map(({ hearingId, caseId, startsAt }) => (
                      <li key={hearingId}>
                        <Link
                          to="/jury/sittings/$sittingId"
                          params={{ sittingId }}
                          search={{ hearing: hearingId }}
                          aria-current={hearingId === row.hearingId ? 'true' : undefined}
                        >
                          {docketNumber(caseId)} <span className={style.faint}>{when.time(startsAt)}</span>
                        </Link>
                      </li>
                    ))}
                  </Counts>
                </nav>
                <DrawOfHearing key={row.hearingId} sittingId={sittingId} hearingId={row.hearingId} />
              </>
            )}
          </Card>
        );
      }}
    </Shown>
  );
}
