import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { docketNumber } from '../../../../libs/kernel/docket-number.js';
import { historyMoments, historyTimeline } from '../../api/sdk.gen.js';
import type { HistoryMomentsResponse, HistoryTimelineResponse } from '../../api/types.gen.js';
import { answered } from '../../ask/ask.js';
import { useView } from '../../ask/use-view.js';
import { useCode } from '../../court/use-code.js';
import { useEventWord } from '../../court/use-event-word.js';
import { Button, buttonLook } from '../../kit/button.js';
import { PageHead } from '../../kit/layout.js';
import { Table } from '../../kit/table.js';
import { Shown } from '../../shell/shown.js';
import { useWhen } from '../../words/when.js';
import { EarlierCases } from './earlier-cases.js';
import style from './history.module.css';
import { StateGroup } from './moment-state.js';
import { inOrder, standingAt, type Way } from './moments.js';
import { Stamp } from './stamp.js';
import { useMoment } from './use-moment.js';

type Entry = HistoryTimelineResponse['entries'][number];
const AT_ONCE = 200;

/** The whole of a case at one moment on paper, to be read where there is no net. Private notes are not in it. */
export function PacketPage() {
  const { t } = useTranslation('desk');
  const { caseId } = useParams({ from: '/court/cases/$caseId/packet' });
  const search = useSearch({ from: '/court/cases/$caseId/packet' });
  const marks = useView(['moments', caseId], () => historyMoments({ path: { caseId } }));
  const title = t('packet.title', { number: docketNumber(caseId) });
  useEffect(() => void (document.title = title), [title]);
  return (
    <div className={style.paper}>
      <PageHead
        title={title}
        lead={t('packet.lead')}
        actions={
          <>
            <Link to="/cases/$caseId/history" params={{ caseId }} search={search} className={buttonLook()}>
              {t('packet.back')}
            </Link>
            <Button look="primary" isDisabled={!marks.data} onPress={() => print()}>
              {t('packet.print')}
            </Button>
          </>
        }
      />
      <Shown view={marks}>{(shown) => <Sheets marks={shown} />}</Shown>
    </div>
  );
}

function Sheets({ marks: { caseId, marks } }: { readonly marks: HistoryMomentsResponse }) {
  const { t } = useTranslation('desk');
  const search = useSearch({ from: '/court/cases/$caseId/packet' });
  const as = search.as ?? 'known';
  const order = inOrder(marks, as);
  const at = standingAt(order, search);
  const past = at < marks.length || as === 'happened';
  const state = useMoment(caseId, at, as);
  const told = useView(['timeline-whole', caseId, at, as], async () => {
    const data = await allEntries(caseId, at, as);
    return { data, response: Response.json(null) };
  });
  return (
    <>
      <div className={past ? style.was : undefined}>
        <Stamp caseId={caseId} marks={marks} at={at} as={as} past={past} />
      </div>
      <section>
        <h2>{t('history.state')}</h2>
        <Shown view={state}>
          {({ groups }) => (
            <div className={style.columns}>
              {groups.map((group) => (
                <StateGroup key={`${group.group}:${group.id}`} group={group} />
              ))}
            </div>
          )}
        </Shown>
      </section>
      {!past && <EarlierCases caseId={caseId} />}
      <section>
        <h2>{t('history.timeline')}</h2>
        <Shown view={told} lines={8}>
          {(entries) => <Entries entries={entries} />}
        </Shown>
      </section>
      <p className={style.soft}>{t('packet.care')}</p>
    </>
  );
}

async function allEntries(caseId: string, at: number, as: Way): Promise<Entry[]> {
  const all: Entry[] = [];
  for (let before: number | undefined; ;) {
    const query = { at, as, limit: AT_ONCE, ...(before !== undefined && { before }) };
    const { entries, next } = await answered(historyTimeline({ path: { caseId }, query }));
    all.push(...entries);
    if (next === null) return all;
    before = next;
  }
}

/** All that happened, the oldest first, a line each. */
function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useTranslation(['desk', 'court', 'shell']);
  const when = useWhen();
  const word = useEventWord();
  const code = useCode();
  return (
    <Table
      caption={t('history.timeline')}
      columns={(['number', 'when', 'what', 'by', 'because'] as const).map((column) => t(`packet.${column}`))}
    >
      {entries.toReversed().map(({ n, type, occurredAt, late, by, because, reason, correctedBy }) => {
        const why = because ?? reason;
        return (
          <tr key={n}>
            <td>{n}</td>
            <td>{when.moment(occurredAt)}</td>
            <th scope="row">
              {correctedBy.length > 0 ? <s>{word(type)}</s> : word(type)}
              {late && ` (${t('court:timeline.late')})`}
              {correctedBy.map((one) => ` (${t('packet.correctedBy', { n: one.n })})`)}
            </th>
            <td>{t(`shell:role.${by.role}`, { defaultValue: by.role })}</td>
            <td>{why && code('reason', why)}</td>
          </tr>
        );
      })}
    </Table>
  );
}
