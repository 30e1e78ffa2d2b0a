import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { jurorPool } from '../api/sdk.gen.js';
import type { JuryPool } from '../api/types.gen.js';
import { readAll } from '../ask/read-all.js';
import { useView } from '../ask/use-view.js';
import { Initials, WithInitials } from '../court/initials.js';
import { Counts } from '../kit/counts.js';
import { DataTable, type Column } from '../kit/data-table.js';
import { Nothing, PageHead, Stack } from '../kit/layout.js';
import { Tag, type Tone } from '../kit/tag.js';
import { Shown } from '../shell/shown.js';
import { useWhen } from '../words/when.js';
import { JurorDrawer } from './juror-drawer.js';
import { SeatsAhead } from './seats-ahead.js';
import { standingOf } from './pool.js';

const STATUSES = ['active', 'recruited', 'stood-down'] as const;
const TONES: Readonly<Record<(typeof STATUSES)[number], Tone>> = { active: 'good', recruited: 'info', 'stood-down': 'plain' };
/** Initials are asked for together, for the rows that are near. */
const named = (near: readonly JuryPool[], table: ReactNode) => <WithInitials ids={near.map(jurorOf)}>{table}</WithInitials>;
const jurorOf = ({ jurorId }: JuryPool) => jurorId;

/** The jurors of the programme. How somebody came to the jury is not on this page: a screen in an office is seen by many. */
export function JuryPoolPage() {
  const { t } = useTranslation('jury');
  const view = useView(['jury-pool'], () => readAll((query) => jurorPool({ query })));
  const title = t('pool.title');
  useEffect(() => void (document.title = title), [title]);
  return (
    <Stack>
      <PageHead title={title} lead={t('pool.lead')} />
      <SeatsAhead />
      <Shown view={view} lines={12}>
        {(pool) => <Pool pool={pool} />}
      </Shown>
    </Stack>
  );
}

function Pool({ pool }: { readonly pool: readonly JuryPool[] }) {
  const { t } = useTranslation('jury');
  const navigate = useNavigate();
  const { juror, status } = useSearch({ from: '/court/jury' });
  const rows = useMemo(() => (status ? pool.filter((one) => standingOf(one) === status) : pool), [pool, status]);
  const columns = useColumns();
  const opened = pool.find(({ jurorId }) => jurorId === juror);
  const go = (jurorId?: string) =>
    void navigate({ to: '/jury', search: { ...(status && { status }), ...(jurorId && { juror: jurorId }) } });
  return (
    <>
      <Counts label={t('pool.byStatus')}>
        <li>
          <Link to="/jury" search={{}} aria-current={status ? undefined : 'true'}>
            <strong>{pool.length}</strong> {t('pool.all')}
          </Link>
        </li>
        {STATUSES.map((one) => (
          <li key={one}>
            <Link to="/jury" search={{ status: one }} aria-current={status === one ? 'true' : undefined}>
              <strong>{pool.filter((row) => standingOf(row) === one).length}</strong> {t(`status.${one}`)}
            </Link>
          </li>
        ))}
      </Counts>
      {rows.length === 0 ? (
        <Nothing title={t('pool.nobody')} />
      ) : (
        <DataTable
          name="jury-pool"
          caption={t('pool.caption')}
          columns={columns}
          rows={rows}
          idOf={jurorOf}
          called={jurorOf}
          openId={juror ?? null}
          around={named}
          onOpen={({ jurorId }) => go(jurorId)}
        />
      )}
      {opened && (
        <WithInitials ids={[opened.jurorId]}>
          <JurorDrawer juror={opened} onClose={() => go()} />
        </WithInitials>
      )}
    </>
  );
}

function useColumns(): readonly Column<JuryPool>[] {
  const { t } = useTranslation('jury');
  const when = useWhen();
  return useMemo(
    () => [
      {
        id: 'juror',
        title: t('column.juror'),
        isName: true,
        cell: ({ jurorId }) => <Initials of={jurorId} />,
      },
      {
        id: 'status',
        title: t('column.status'),
        by: (row) => t(`status.${standingOf(row)}`),
        cell: (row) => <Tag tone={TONES[standingOf(row)]}>{t(`status.${standingOf(row)}`)}</Tag>,
      },
      {
        id: 'training',
        title: t('column.training'),
        by: ({ courses }) => courses.length,
        cell: ({ courses }) => (courses.length > 0 ? `✓ ${t('trained')}` : `○ ${t('notTrained')}`),
      },
      {
        id: 'last',
        title: t('column.last'),
        by: ({ lastServedOn }) => lastServedOn ?? '',
        cell: ({ lastServedOn }) => (lastServedOn ? when.shortDay(lastServedOn) : t('never')),
      },
      { id: 'times', title: t('column.times'), by: ({ times }) => times, cell: ({ times }) => times },
      {
        id: 'hours',
        title: t('column.hours'),
        by: ({ minutes }) => minutes,
        cell: ({ minutes }) => t('hours', { hours: Math.round(minutes / 6) / 10 }),
      },
      {
        id: 'notBefore',
        title: t('column.notBefore'),
        by: ({ notBefore }) => notBefore ?? '',
        cell: ({ notBefore }) => (notBefore ? when.shortDay(notBefore) : '–'),
      },
      {
        id: 'since',
        title: t('column.since'),
        isExtra: true,
        by: ({ recruitedOn }) => recruitedOn,
        cell: ({ recruitedOn }) => when.shortDay(recruitedOn),
      },
    ],
    [t, when],
  );
}
