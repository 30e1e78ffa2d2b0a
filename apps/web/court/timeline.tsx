import { useInfiniteQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { historyTimeline } from '../api/sdk.gen.js';
import type { HistoryTimelineData, HistoryTimelineResponse } from '../api/types.gen.js';
import { answered } from '../ask/ask.js';
import type { Problem } from '../ask/problem.js';
import { Banner, sentenceOf } from '../kit/banner.js';
import { Button } from '../kit/button.js';
import { Nothing } from '../kit/layout.js';
import { Waiting } from '../kit/waiting.js';
import { TimelineDays } from './timeline-days.js';
import { TimelineFilter } from './timeline-filter.js';
import { useEventWord } from './use-event-word.js';
import { entryIn, NOTHING_CHOSEN, typesCalled, type Wanted } from './timeline-wanted.js';
import style from './timeline.module.css';

export type Entry = HistoryTimelineResponse['entries'][number];

interface Props {
  readonly caseId: string;
  /** Only what stood on record, or had happened, by the moment of this entry. */
  readonly at?: number;
  readonly as?: 'known' | 'happened';
}

const AT_ONCE = 50;

/** What happened in a case, the newest first, by day: who did what, for whom, and why. */
export const Timeline = (props: Props) => (
  <Suspense fallback={<Waiting />}>
    <Entries {...props} />
  </Suspense>
);

function Entries({ caseId, at, as = 'known' }: Props) {
  const { t } = useTranslation(['court', 'shell']);
  const word = useEventWord();
  const [wanted, setWanted] = useState<Wanted>(NOTHING_CHOSEN);
  const known = useTypes(wanted.text !== '');
  const types = known && typesCalled(wanted.text, known, word);
  const only = {
    ...(at !== undefined && { at, as }),
    ...(wanted.kinds.length > 0 && { kind: [...wanted.kinds] as Only['kind'] & {} }),
    ...(wanted.by.length > 0 && { by: [...wanted.by] as Only['by'] & {} }),
    ...(types && { type: [...types] }),
  };
  const pages = useEntries(caseId, only, types?.length !== 0);
  useLinkedEntry(pages, wanted, () => setWanted(NOTHING_CHOSEN));
  const entries = types?.length === 0 ? [] : pages.data;
  return (
    <div className={style.timeline}>
      <TimelineFilter wanted={wanted} onChange={setWanted} />
      {pages.error && <Banner tone="bad" title={sentenceOf(pages.error, (word, more) => t(`shell:${word}`, more ?? {}))} />}
      {!entries && !pages.error && <Waiting />}
      {entries?.length === 0 && <Nothing title={t('timeline.nothing')} />}
      {entries && <TimelineDays caseId={caseId} entries={entries} />}
      {entries && pages.hasNextPage && (
        <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
          {t('timeline.earlier')}
        </Button>
      )}
    </div>
  );
}

/** Every type of entry, read when it is asked for: Spanish has a word for each, and English for those it calls otherwise. */
function useTypes(asked: boolean): readonly string[] | null {
  const [types, setTypes] = useState<readonly string[] | null>(null);
  useEffect(() => {
    if (asked) void import('./events/words.es.json').then(({ default: { event } }) => setTypes(Object.keys(event)));
  }, [asked]);
  return types;
}

type Only = NonNullable<HistoryTimelineData['query']>;

const useEntries = (caseId: string, only: Only, enabled: boolean) =>
  useInfiniteQuery<HistoryTimelineResponse, Problem, Entry[], unknown[], number | null>({
    queryKey: ['timeline', caseId, only],
    enabled,
    // What stood there goes on standing until what was asked for has come.
    placeholderData: (before, query) => (query?.queryKey[1] === caseId ? before : undefined),
    initialPageParam: null,
    queryFn: ({ pageParam }) =>
      answered(
        historyTimeline({
          path: { caseId },
          query: { ...only, limit: AT_ONCE, ...(pageParam !== null && { before: pageParam }) },
        }),
      ),
    getNextPageParam: ({ next }) => next,
    select: ({ pages: all }) => all.flatMap(({ entries }) => entries),
  });

/** Takes whoever follows a link to an entry there, however far back it stands. */
function useLinkedEntry(pages: ReturnType<typeof useEntries>, wanted: Wanted, onAll: () => void): void {
  const hash = useRouterState({ select: ({ location }) => location.hash });
  const [arrived, setArrived] = useState('');
  const n = entryIn(hash);
  const { data, hasNextPage, isFetching, fetchNextPage } = pages;
  useEffect(() => {
    if (n === null || arrived === hash || !data || isFetching) return;
    const entry = document.getElementById(`entry-${n}`);
    if (entry) {
      entry.scrollIntoView({ block: 'center' });
      entry.focus({ preventScroll: true });
      setArrived(hash);
    } else if (wanted !== NOTHING_CHOSEN) onAll();
    else if (hasNextPage) void fetchNextPage();
    else setArrived(hash);
  }, [n, hash, arrived, data, hasNextPage, isFetching, fetchNextPage, wanted, onAll]);
}
