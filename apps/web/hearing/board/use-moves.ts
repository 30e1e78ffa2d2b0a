import { useTranslation } from 'react-i18next';
import { courtDayCheckIn, courtDayCheckOut, hearingEnd, hearingOpen, hearingRetireJury } from '../../api/sdk.gen.js';
import type { Problem } from '../../ask/problem.js';
import { useMay } from '../../shell/session.js';
import { movesOf, type Move } from './columns.js';
import { useDeed } from './deed.js';
import type { Offered } from './move-menu.js';
import type { BoardCard } from './use-board.js';

/** What calls a case: all of it stands on the docket. */
export const calling = ({ day: { caseId, sittingId, roomId, judgeId, format, language } }: BoardCard) => ({
  ...{ caseId, sittingId, roomId, judgeId: judgeId ?? '', format, language: language ?? 'en' },
});

/** The moves of a hearing on the board, each the command behind it; those that need words open the panel of the hearing. */
export function useMoves(sittingId: string, card: BoardCard, onOpen: (hearingId: string, part?: string) => void) {
  const { t } = useTranslation('board');
  const may = useMay();
  const { hearingId, callNumber, room, column } = card;
  const personId = room?.respondent.personId ?? '';
  const path = { sittingId };
  const called = { number: callNumber };
  const came = { personId, as: 'respondent' };
  const checkIn = useDeed((headers) => courtDayCheckIn({ path, body: { ...came, hearingId }, headers }), {
    told: t('told.checkedIn', called),
    back: (headers) => courtDayCheckOut({ path, body: came, headers }),
  });
  const checkOut = useDeed((headers) => courtDayCheckOut({ path, body: came, headers }), {
    told: t('told.checkedOut', called),
    back: (headers) => courtDayCheckIn({ path, body: { ...came, hearingId }, headers }),
  });
  const call = useDeed((headers) => hearingOpen({ path: { hearingId }, body: calling(card), headers }), {
    told: t('told.called', called),
  });
  const retire = useDeed(
    (headers) => hearingRetireJury({ path: { hearingId }, body: { deliberationId: crypto.randomUUID() }, headers }),
    { told: t('told.retired', called) },
  );
  const end = useDeed((headers) => hearingEnd({ path: { hearingId }, body: {}, headers }), { told: t('told.ended', called) });
  const deeds = { 'check-in': checkIn, 'check-out': checkOut, call, retire, end };
  const all = Object.values(deeds);
  const offer = (move: Move): Offered => ({
    move,
    onAction: () => {
      for (const { reset } of all) reset();
      if (move === 'adjourn' || move === 'continue') onOpen(hearingId, 'end');
      else deeds[move].mutate(null);
    },
  });
  return {
    offered: movesOf(column, may)
      .filter((move) => personId !== '' || !move.startsWith('check'))
      .map(offer),
    isPending: all.some(({ isPending }) => isPending),
    error: all.map(({ error }) => error).find(Boolean) as Problem | undefined,
  };
}
