import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import {
  deliberationReadingProgress,
  deskCourtDay,
  hearingReadingBreaks,
  hearingReadingList,
  roomsRooms,
  sittingList,
  sittingOne,
} from '../../api/sdk.gen.js';
import type { DeskCourtDayResponses, DeskRoomLine, HearingLine } from '../../api/types.gen.js';
import { useView } from '../../ask/use-view.js';
import { useLive } from '../../live/use-live.js';
import { useMay, useToday } from '../../shell/session.js';
import { columnOf, initialsOf, type ColumnName } from './columns.js';

type DayLine = DeskCourtDayResponses[200][number];

/** A hearing as the board shows it, out of the day's list and the list of its room. */
export interface BoardCard extends Pick<DayLine, 'hearingId' | 'callNumber' | 'roomId' | 'roomName' | 'startsAt' | 'changedAt'> {
  readonly day: DayLine;
  /** Whom to call; not known to everybody. */
  readonly room: DeskRoomLine | undefined;
  /** Once it was called. */
  readonly hearing: HearingLine | undefined;
  readonly caseId: string | undefined;
  readonly initials: string | null;
  readonly column: ColumnName;
  readonly breaks: number;
  /** Call numbers of the same incident that day, whose families and words must not meet. */
  readonly related: readonly number[];
  /** Ballots in and jurors present, while a jury votes. */
  readonly votes: { readonly in: number; readonly of: number } | null;
}

const A_DAY = 500;
const take = A_DAY;

/** The sittings of today; without one, the next. */
export function useSittings() {
  const today = useToday();
  const view = useView(['sittings'], () => sittingList({ query: { take } }));
  const open = (view.data ?? []).filter(({ on, state }) => on >= today && state !== 'called-off').toSorted(byDay);
  return { view, sittings: open.filter(({ on }) => on === open[0]?.on) };
}

/** As many days back as papers turn up for. */
const PAPERS = 12;

/** The sittings that papers may be of: today's, and those that were, the latest first. */
export function usePapers() {
  const today = useToday();
  const view = useView(['sittings'], () => sittingList({ query: { take } }));
  const were = (view.data ?? []).filter(({ on }) => on <= today);
  return { view, sittings: were.toSorted((one, other) => byDay(other, one)).slice(0, PAPERS) };
}

const byDay = (one: { on: string; opensAt: string }, other: { on: string; opensAt: string }) =>
  `${one.on}${one.opensAt}`.localeCompare(`${other.on}${other.opensAt}`);

/** Changes that come one upon another are read together. */
const TOGETHER_MS = 300;
/** What no hearing changes. */
const STAYS = ['session', 'programme', 'initials', 'sittings', 'attendance-codes'];

/** Reads again what a change may have touched. */
export function useReread(): () => void {
  const queries = useQueryClient();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  return () => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(
      () => void queries.invalidateQueries({ predicate: ({ queryKey }) => !STAYS.includes(String(queryKey[0])) }),
      TOGETHER_MS,
    );
  };
}

/** Everything the board shows of one sitting, read again as it changes. */
export function useBoard(sittingId: string) {
  const may = useMay();
  const sitting = useView(['sitting', sittingId], () => sittingOne({ path: { sittingId } }), { keep: true });
  const on = sitting.data?.on ?? '';
  const known = { enabled: on !== '', keep: true };
  const day = useView(['court-day', on], () => deskCourtDay({ path: { on }, query: { take } }), known);
  const rooms = useView(['room-list', sittingId], () => roomsRooms({ path: { sittingId } }), { keep: true });
  const hearings = useView(['hearings', on], () => hearingReadingList({ query: { take } }), known);
  const breaks = useView(['breaks', sittingId], () => hearingReadingBreaks({ query: { take } }), { keep: true });
  const juries = useView(['juries', sittingId], () => deliberationReadingProgress({ query: { take } }), {
    enabled: may('deliberation:progress'),
    keep: true,
  });
  const connection = useLive([`sitting:${sittingId}`], useReread());
  const cards = useMemo(
    () =>
      (day.data ?? [])
        .filter((line) => line.sittingId === sittingId && line.progress !== 'off')
        .map((line): BoardCard => {
          const { hearingId, callNumber, roomId, roomName, startsAt, changedAt } = line;
          const room = rooms.data?.find((one) => one.hearingId === hearingId);
          const jury = juries.data?.find((one) => one.hearingId === hearingId && one.stage === 'deliberating');
          return {
            ...{ hearingId, callNumber, roomId, roomName, startsAt, changedAt, day: line, room },
            hearing: hearings.data?.find((one) => one.hearingId === hearingId),
            caseId: line.caseId,
            initials: line.initials ?? (room ? initialsOf(room.respondent) : null),
            column: columnOf({ progress: line.progress, here: line.readiness.respondent }),
            related: (day.data ?? []).filter((one) => line.related?.includes(one.hearingId)).map((one) => one.callNumber),
            breaks: (breaks.data ?? []).filter((one) => one.hearingId === hearingId).length,
            votes: jury && jury.round !== null ? { in: jury.votesIn, of: jury.present } : null,
          };
        }),
    [day.data, rooms.data, hearings.data, breaks.data, juries.data, sittingId],
  );
  return { sitting, day, cards, connection };
}
