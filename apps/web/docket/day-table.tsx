import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useInitials } from '../court/initials.js';
import { useCode } from '../court/use-code.js';
import { DataTable, type Chosen, type Column } from '../kit/data-table.js';
import { Tag } from '../kit/tag.js';
import { useSession } from '../shell/session.js';
import { useWhen } from '../words/when.js';
import { calledBy, type DayRow } from './day.js';
import style from './docket.module.css';
import { ProgressTag } from './progress-tag.js';
import { Readiness } from './readiness.js';

/** The hearings of a day, one line each. */
export function DayTable({
  rows,
  caption,
  chosen,
  openId,
  onOpen,
}: {
  readonly rows: readonly DayRow[];
  readonly caption: string;
  readonly chosen?: Chosen;
  readonly openId: string | null;
  readonly onOpen: (row: DayRow) => void;
}) {
  // Those who share a laptop each find their own columns and density again.
  const { data: session } = useSession();
  return (
    <DataTable
      name={`docket.${session?.accountId ?? ''}`}
      caption={caption}
      columns={useColumns(rows)}
      rows={rows}
      idOf={hearingOf}
      called={calledBy}
      openId={openId}
      onOpen={onOpen}
      {...(chosen && { chosen })}
    />
  );
}

const hearingOf = ({ hearingId }: DayRow) => hearingId;

function useColumns(rows: readonly DayRow[]): readonly Column<DayRow>[] {
  const { t } = useTranslation('docket');
  const when = useWhen();
  const code = useCode();
  const initials = useInitials(rows.map(({ judgeId }) => judgeId));
  return useMemo(
    () => [
      { id: 'time', title: t('column.time'), by: (row) => row.startsAt, cell: (row) => when.time(row.startsAt) },
      { id: 'number', title: t('column.number'), by: calledBy, cell: calledBy, isName: true },
      {
        id: 'respondent',
        title: t('column.respondent'),
        by: (row) => row.initials ?? '',
        cell: (row) => (
          <span className={style.who}>
            <span translate="no">{row.initials ?? '–'}</span>
            {row.age != null && <span className={style.faint}>{row.age}</span>}
            {(row.flags ?? []).map((flag) => (
              <Tag key={flag} tone="warn">
                {t(`flag.${flag}`, { defaultValue: code('flag', flag) })}
              </Tag>
            ))}
          </span>
        ),
      },
      {
        id: 'offence',
        title: t('column.offence'),
        by: (row) => (row.offence ? code('offence', row.offence) : ''),
        cell: (row) => (row.offence ? code('offence', row.offence) : '–'),
      },
      {
        id: 'room',
        title: t('column.room'),
        by: (row) => row.roomName,
        cell: (row) => (
          <span className={style.place}>
            {row.roomName}
            {row.judgeId && <span className={style.faint}>{t('judge', { initials: initials.get(row.judgeId) ?? '– –' })}</span>}
          </span>
        ),
      },
      {
        id: 'readiness',
        title: t('column.readiness'),
        by: (row) => (row.missing ?? []).length,
        cell: (row) => <Readiness ticks={row.ticks} />,
      },
      {
        id: 'language',
        title: t('column.language'),
        isExtra: true,
        by: (row) => row.language ?? '',
        cell: (row) => (row.language ? code('language', row.language) : '–'),
      },
      { id: 'call', title: t('column.call'), isExtra: true, by: (row) => row.callNumber, cell: (row) => row.callNumber },
      { id: 'changed', title: t('column.changed'), by: (row) => row.changedAt, cell: (row) => when.time(row.changedAt) },
      {
        id: 'status',
        title: t('column.status'),
        by: (row) => t(`progress.${row.progress}`),
        cell: (row) => <ProgressTag progress={row.progress} />,
      },
    ],
    [t, when, code, initials],
  );
}
