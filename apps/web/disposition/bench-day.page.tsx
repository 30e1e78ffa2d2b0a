import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { deskCourtDay, dispositionList } from '../api/sdk.gen.js';
import type { DeskCourtDayResponse, DispositionListResponse } from '../api/types.gen.js';
import { useView } from '../ask/use-view.js';
import { DocketNumber } from '../court/docket-number.js';
import { Initials, WithInitials } from '../court/initials.js';
import { useCode } from '../court/use-code.js';
import { buttonLook } from '../kit/button.js';
import { Card, Nothing, PageHead, Stack } from '../kit/layout.js';
import { Table } from '../kit/table.js';
import { Tag, type Tone } from '../kit/tag.js';
import { useLive } from '../live/use-live.js';
import { Shown } from '../shell/shown.js';
import { useToday } from '../shell/session.js';
import { useWhen } from '../words/when.js';
import style from './bench.module.css';

type Hearing = DeskCourtDayResponse[number];
type Disposition = DispositionListResponse[number];

/** The stages in which a judge has something to do. */
const WAITING: readonly Disposition['stage'][] = ['recommended', 'approved', 'objected', 'amending'];
const PROGRESS: Readonly<Record<string, Tone>> = {
  called: 'info',
  deliberating: 'info',
  recommended: 'warn',
  announced: 'good',
  done: 'good',
};

/** What waits for the judge, and the hearings of today in their rooms. */
export function BenchDayPage() {
  const { t } = useTranslation('disposition');
  const today = useToday();
  const when = useWhen();
  const queries = useQueryClient();
  const day = useView(['desk', 'court-day', today], () => deskCourtDay({ path: { on: today } }), { enabled: today !== '' });
  const dispositions = useView(['dispositions'], () => dispositionList());
  const sittings = [...new Set((day.data ?? []).map(({ sittingId }) => `sitting:${sittingId}`))].slice(0, 16);
  useLive(
    sittings,
    () => void queries.invalidateQueries({ predicate: ({ queryKey: [what] }) => what === 'desk' || what === 'dispositions' }),
  );
  useEffect(() => void (document.title = t('day.title')), [t]);
  const waiting = (dispositions.data ?? []).filter(({ stage }) => WAITING.includes(stage));
  return (
    <Stack>
      <PageHead title={t('day.title')} lead={today && when.day(today)} />
      <Shown view={day}>
        {(hearings) => (
          <WithInitials ids={hearings.map(({ youthId }) => youthId)}>
            <Card title={t('day.waiting')}>
              <Shown view={dispositions} lines={2}>
                {() =>
                  waiting.length > 0 ? <Waiting all={waiting} hearings={hearings} /> : <Nothing title={t('day.nothingWaits')} />
                }
              </Shown>
            </Card>
            {rooms(hearings).map(([room, its]) => (
              <Card key={room} title={room}>
                <RoomTable hearings={its} room={room} />
              </Card>
            ))}
            {hearings.length === 0 && <Nothing title={t('day.noSitting')} />}
          </WithInitials>
        )}
      </Shown>
    </Stack>
  );
}

/** The hearings of a day by room, each in its order. */
const rooms = (hearings: readonly Hearing[]): [string, Hearing[]][] => {
  const byRoom = new Map<string, Hearing[]>();
  for (const hearing of hearings.toSorted((a, b) => a.callNumber - b.callNumber)) {
    const name = hearing.roomName ?? '';
    byRoom.set(name, [...(byRoom.get(name) ?? []), hearing]);
  }
  return [...byRoom].toSorted(([a], [b]) => a.localeCompare(b));
};

function Waiting({ all, hearings }: { readonly all: readonly Disposition[]; readonly hearings: readonly Hearing[] }) {
  const { t } = useTranslation('disposition');
  return (
    <ul className={style.waiting}>
      {all.map(({ dispositionId, caseId, stage }) => {
        const hearing = hearings.find((one) => one.caseId === caseId);
        return (
          <li key={dispositionId} className={style.waits}>
            <DocketNumber of={caseId} />
            {hearing && (
              <>
                <Initials of={hearing.youthId} />
                <span className={style.soft}>{hearing.roomName}</span>
              </>
            )}
            <Tag tone="warn">{t(`stage.${stage}`)}</Tag>
            <Link to="/bench/$dispositionId" params={{ dispositionId }} className={buttonLook('primary')}>
              {t(`day.open.${stage}`, { defaultValue: t('day.open.any') })}
              <span className="for-readers-only"> {t('day.ofCase', { number: caseId.slice(-4) })}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function RoomTable({ hearings, room }: { readonly hearings: readonly Hearing[]; readonly room: string }) {
  const { t } = useTranslation('disposition');
  const when = useWhen();
  const code = useCode();
  return (
    <Table
      caption={t('day.caption', { room })}
      columns={(['time', 'docketNumber', 'respondent', 'state', 'history'] as const).map((column) => t(`day.${column}`))}
    >
      {hearings.map(({ hearingId, caseId, youthId, startsAt, progress }) => (
        <tr key={hearingId}>
          <td>{startsAt ? when.time(startsAt) : '–'}</td>
          <th scope="row">
            <DocketNumber of={caseId} linked />
          </th>
          <td>
            <Initials of={youthId} />
          </td>
          <td>
            <Tag tone={PROGRESS[progress] ?? 'plain'}>{code('progress', progress)}</Tag>
          </td>
          <td>
            <Link to="/cases/$caseId/history" params={{ caseId }}>
              {t('day.seeHistory')}
            </Link>
          </td>
        </tr>
      ))}
    </Table>
  );
}
