import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { docketNumber } from '../../../../libs/kernel/docket-number.js';
import { historyTimeline } from '../../api/sdk.gen.js';
import type { HistoryTimelineResponse } from '../../api/types.gen.js';
import { answered } from '../../ask/ask.js';
import { useView } from '../../ask/use-view.js';
import { TimelineDays } from '../../court/timeline-days.js';
import { Button, buttonLook } from '../../kit/button.js';
import { DayField } from '../../kit/fields.js';
import { Card, Nothing, PageHead, Row, Stack } from '../../kit/layout.js';
import { useToday } from '../../shell/session.js';
import { Shown } from '../../shell/shown.js';
import { useWhen } from '../../words/when.js';
import { printedDays, type PrintedDays } from './printed-days.js';

const AT_ONCE = 200;

/** Every entry of the case: as many answers as it takes. */
async function readAllEntries(caseId: string): Promise<{ data: HistoryTimelineResponse['entries']; response: Response }> {
  const entries: HistoryTimelineResponse['entries'] = [];
  for (let before: number | null | undefined; before !== null;) {
    const query = { limit: AT_ONCE, ...(before && { before }) };
    const page: HistoryTimelineResponse = await answered(historyTimeline({ path: { caseId }, query } as never));
    entries.push(...page.entries);
    before = page.next;
  }
  return { data: entries, response: Response.json(null) };
}

/** The history of a case on paper, all of it or of some days. */
export function PrintedHistoryPage() {
  const { t } = useTranslation('desk');
  const when = useWhen();
  const today = useToday();
  const { caseId } = useParams({ from: '/court/cases/$caseId/history/print' });
  const { from = '', until = '' } = useSearch({ from: '/court/cases/$caseId/history/print' });
  const navigate = useNavigate({ from: '/cases/$caseId/history/print' });
  const view = useView(['whole-timeline', caseId], () => readAllEntries(caseId));
  const title = `${t('printed.title')} ${docketNumber(caseId)}`;
  useEffect(() => void (document.title = title), [title]);
  const choose = (days: PrintedDays) => void navigate({ search: printedDays({ from, until, ...days }), replace: true });
  const range =
    from || until
      ? t('printed.range', { from: from ? when.day(from) : '…', until: when.day(until || today) })
      : t('printed.whole');
  return (
    <Stack>
      <PageHead
        title={title}
        lead={range}
        actions={
          <>
            <Button look="primary" onPress={() => print()}>
              {t('printed.print')}
            </Button>
            <Link to="/cases/$caseId/history" params={{ caseId }} className={buttonLook('quiet')}>
              {t('printed.back')}
            </Link>
          </>
        }
      />
      <div className="not-on-paper">
        <Row>
          <DayField label={t('printed.from')} value={from} onChange={(chosen) => choose({ from: chosen })} max={today} />
          <DayField label={t('printed.until')} value={until} onChange={(chosen) => choose({ until: chosen })} max={today} />
        </Row>
      </div>
      <Shown view={view}>
        {(all) => {
          const entries = all.filter(({ occurredAt }) => {
            const on = when.dayOf(occurredAt);
            return on >= from && (!until || on <= until);
          });
          return (
            <Card title={t('printed.count', { count: entries.length })}>
              {entries.length === 0 ? <Nothing title={t('printed.none')} /> : <TimelineDays caseId={caseId} entries={entries} />}
            </Card>
          );
        }}
      </Shown>
    </Stack>
  );
}
