import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deskCourtDay } from '../api/sdk.gen.js';
import { useView } from '../ask/use-view.js';
import { Button } from '../kit/button.js';
import { Nothing, PageHead, Stack } from '../kit/layout.js';
import { useLive } from '../live/use-live.js';
import { useMay, useToday } from '../shell/session.js';
import { Shown } from '../shell/shown.js';
import { useWhen } from '../words/when.js';
import { NeedsAttention } from './attention.js';
import { BulkBar } from './bulk-bar.js';
import { chipsOf, rowsFor, type DayRow, type DaySearch } from './day.js';
import { DayFilters, FilterChips } from './day-filters.js';
import { DayCounts, DayNavigation } from './day-head.js';
import { DayTable } from './day-table.js';
import style from './docket.module.css';
import { HearingDrawer, KeysHelp } from './later.js';
import { SittingLinks } from './sitting-links.js';
import { useHeld } from './use-held.js';
import { stepRow, toggleRow, useKeys } from './use-keys.js';

/** More than any day has. */
const MOST = 500;

/** One day of court: what is heard when and where, and whether it can be. */
export function DocketDayPage() {
  const { t } = useTranslation('docket');
  const search = useSearch({ from: '/court/docket' });
  const navigate = useNavigate();
  const today = useToday();
  const when = useWhen();
  const on = search.on ?? today;
  const view = useView(['docket-day', on], () => deskCourtDay({ path: { on }, query: { take: MOST } }), { enabled: on !== '' });
  const title = t('day.title');
  useEffect(() => void (document.title = `${title}: ${when.day(on)}`), [title, when, on]);
  return (
    <Stack>
      <PageHead
        title={title}
        lead={<span className={style.lead}>{when.day(on)}</span>}
        actions={<DayNavigation on={on} today={today} onDay={(day) => void navigate({ to: '/docket', search: { on: day } })} />}
      />
      <Shown view={view} lines={12}>
        {(rows) => <Day key={on} on={on} latest={rows} search={search} />}
      </Shown>
    </Stack>
  );
}

function Day({ on, latest, search }: { readonly on: string; readonly latest: readonly DayRow[]; readonly search: DaySearch }) {
  const { t } = useTranslation('docket');
  const when = useWhen();
  const navigate = useNavigate();
  const may = useMay();
  const { rows, changes, show } = useHeld(latest, on);
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [isHelp, setIsHelp] = useState(false);
  const sittings = useMemo(() => [...new Set(latest.map(({ sittingId }) => sittingId))].toSorted(), [latest]);
  const queries = useQueryClient();
  useLive(
    sittings.map((sittingId) => `sitting:${sittingId}`),
    () => void queries.invalidateQueries({ queryKey: ['docket-day', on] }),
  );
  const go = (next: DaySearch) => void navigate({ to: '/docket', search: next });
  const open = (row: DayRow | null) => {
    const { hearing: _, ...rest } = search;
    go(row ? { ...rest, hearing: row.hearingId } : rest);
  };
  const shown = useMemo(() => rowsFor(rows, search), [rows, search]);
  useKeys({ j: () => stepRow(1), k: () => stepRow(-1), x: toggleRow, '?': () => setIsHelp(true) });
  const opened = latest.find(({ hearingId }) => hearingId === search.hearing) ?? null;
  const chosen = rows.filter(({ hearingId }) => ids.has(hearingId));
  const mayChange = may('docket:change');
  return (
    <>
      <div className={style.summary}>
        <DayCounts rows={rows} search={search} />
        <SittingLinks on={on} />
      </div>
      {changes > 0 && (
        <div className={style.changes} role="status">
          <Button look="primary" onPress={show}>
            {t('changes', { count: changes })}
          </Button>
        </div>
      )}
      <div className={style.day}>
        <details className={`${style.panel} not-on-paper`} open={matchMedia('(min-width: 90rem)').matches}>
          <summary>{t('filter.title')}</summary>
          <DayFilters rows={rows} search={search} onSearch={go} />
        </details>
        <div className={style.list}>
          <NeedsAttention on={on} rows={rows} search={search} />
          <FilterChips rows={rows} search={search} onSearch={go} />
          {mayChange && chosen.length > 0 && <BulkBar rows={chosen} on={on} onClear={() => setIds(new Set())} onDone={show} />}
          {shown.length === 0 ? (
            <Nothing title={t(rows.length === 0 ? 'empty.day' : 'empty.filtered')}>
              {chipsOf(search).length > 0 && <Button onPress={() => go({ on })}>{t('filter.clear')}</Button>}
            </Nothing>
          ) : (
            <DayTable
              rows={shown}
              caption={t('day.caption', { day: when.day(on) })}
              openId={search.hearing ?? null}
              onOpen={open}
              {...(mayChange && { chosen: { ids, onChange: setIds } })}
            />
          )}
          <p className={`${style.faint} not-on-paper`}>
            <Button look="quiet" onPress={() => setIsHelp(true)}>
              {t('keys.title')} <kbd aria-hidden="true">?</kbd>
            </Button>
          </p>
        </div>
      </div>
      <Suspense>
        {opened && <HearingDrawer row={opened} rows={latest} onClose={() => open(null)} onOpen={open} onDone={show} />}
        {isHelp && <KeysHelp isOpen onClose={() => setIsHelp(false)} />}
      </Suspense>
    </>
  );
}
