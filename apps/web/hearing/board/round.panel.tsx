import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  deliberationCloseBallot,
  deliberationOpenBallot,
  deliberationReadingPressure,
  deliberationReadingProgress,
  deliberationReadingRoom,
  deliberationReferToJudge,
  hearingEndBreak,
  hearingReadingBreaks,
} from '../../api/sdk.gen.js';
import type { DeliberationReadingRoomResponses } from '../../api/types.gen.js';
import { useView } from '../../ask/use-view.js';
import { readable } from '../../court/readable.js';
import { useLive } from '../../live/use-live.js';
import { Banner } from '../../kit/banner.js';
import { Nothing, Row } from '../../kit/layout.js';
import { Tag } from '../../kit/tag.js';
import { useMay } from '../../shell/session.js';
import { Shown } from '../../shell/shown.js';
import { useWhen } from '../../words/when.js';
import { CheckItem } from './check-item.js';
import { Deed } from './deed.js';
import style from './drawer.module.css';
import { useReread, type BoardCard } from './use-board.js';

type Room = DeliberationReadingRoomResponses[200];
type Item = Room['items'][number];

const take = 200;

/** How a jury gets on, in counts alone; the monitor opens and closes its rounds, and checks what needs an adult's eye. */
export function RoundPanel({ card }: { readonly card: BoardCard }) {
  const { t } = useTranslation('board');
  const may = useMay();
  const deliberationId = card.hearing?.deliberationId ?? null;
  useLive(deliberationId ? [`deliberation:${deliberationId}`] : [], useReread());
  return (
    <div className={style.stack}>
      <Breaks card={card} />
      {deliberationId === null ? (
        <Nothing title={t('round.notYet')} />
      ) : (
        <>
          {may('deliberation:pressure') && <Pressure deliberationId={deliberationId} />}
          {may('deliberation:check') ? <Rounds deliberationId={deliberationId} /> : <Counts deliberationId={deliberationId} />}
        </>
      )}
    </div>
  );
}

function Breaks({ card: { hearingId } }: { readonly card: BoardCard }) {
  const { t } = useTranslation('board');
  const when = useWhen();
  const may = useMay();
  const { data = [] } = useView(['breaks', hearingId], () => hearingReadingBreaks({ query: { take } }), { keep: true });
  return data
    .filter((one) => one.hearingId === hearingId)
    .map(({ jurorId, seat, kind, askedAt }) => (
      <Banner key={jurorId} tone="warn" title={t(`break.${kind}`, { seat, time: when.time(askedAt) })}>
        {may('hearing:end-break') && (
          <Row>
            <Deed look="primary" send={(headers) => hearingEndBreak({ path: { hearingId, jurorId }, body: {}, headers })}>
              {t('break.end')}
            </Deed>
          </Row>
        )}
      </Banner>
    ));
}

/** Somebody feels pushed: which juror it is, nobody is told. */
function Pressure({ deliberationId }: { readonly deliberationId: string }) {
  const { t } = useTranslation('board');
  const when = useWhen();
  const queries = useQueryClient();
  useLive([`pressure:${deliberationId}`], () => void queries.invalidateQueries({ queryKey: ['pressure'] }));
  const { data = [] } = useView(['pressure', deliberationId], () => deliberationReadingPressure({ query: { take } }), {
    keep: true,
  });
  const felt = data.find((one) => one.deliberationId === deliberationId);
  if (!felt) return null;
  return (
    <Banner tone="warn" title={t('pressure.title', { count: felt.times, time: when.time(felt.lastAt) })}>
      <p>{t('pressure.what')}</p>
    </Banner>
  );
}

function Progress({ room }: { readonly room: Pick<Room, 'stage' | 'present' | 'rated' | 'round' | 'rounds' | 'votesIn'> }) {
  const { t } = useTranslation('board');
  return (
    <div className={style.tally}>
      <p className={style.votes}>
        {room.round !== null ? t('round.votes', { in: room.votesIn, of: room.present }) : t(`round.stage.${room.stage}`)}
      </p>
      <p className={style.faint}>
        {room.round !== null && <>{t('round.round', { round: room.round, of: room.rounds })} · </>}
        {t('round.rated', { in: room.rated, of: room.present })}
      </p>
      {room.round !== null && (
        <progress className={style.meter} value={room.votesIn} max={room.present} aria-label={t('round.meter')} />
      )}
    </div>
  );
}

function Counts({ deliberationId }: { readonly deliberationId: string }) {
  const view = useView(['juries', deliberationId], () => deliberationReadingProgress({ query: { take } }), { keep: true });
  return (
    <Shown view={view}>
      {(all) => {
        const room = all.find((one) => one.deliberationId === deliberationId);
        return room ? <Progress room={room} /> : null;
      }}
    </Shown>
  );
}

function Rounds({ deliberationId }: { readonly deliberationId: string }) {
  const { t } = useTranslation('board');
  const view = useView(['jury-room', deliberationId], () => deliberationReadingRoom({ path: { deliberationId } }), {
    keep: true,
  });
  return (
    <Shown view={view}>
      {(room) => (
        <>
          <Progress room={room} />
          <h3>{t('round.proposals')}</h3>
          {room.items.length === 0 && <p className={style.faint}>{t('round.noProposals')}</p>}
          <ul className={style.people}>
            {room.items.map((item) => (
              <ItemLine key={item.itemId} room={room} item={item} />
            ))}
          </ul>
        </>
      )}
    </Shown>
  );
}

function ItemLine({ room, item }: { readonly room: Room; readonly item: Item }) {
  const { t } = useTranslation('board');
  const { deliberationId, votingOn, stage } = room;
  const { itemId, sanction, state, details } = item;
  const path = { deliberationId, itemId };
  const isOpen = votingOn === itemId;
  const goesOn = stage === 'deliberating';
  return (
    <li className={style.person}>
      <div className={style.personHead}>
        <p>
          <strong>{t(`sanction.${sanction}`, { defaultValue: readable(sanction) })}</strong>
        </p>
        <Tag tone={isOpen ? 'info' : state === 'to-check' ? 'warn' : 'plain'}>{t(isOpen ? 'item.voting' : `item.${state}`)}</Tag>
      </div>
      {state === 'to-check' && goesOn && <CheckItem path={path} details={details} />}
      <Row>
        {goesOn && state === 'open' && votingOn === null && (
          <Deed look="primary" send={(headers) => deliberationOpenBallot({ path, body: {}, headers })}>
            {t(item.rounds.length > 0 ? 'round.again' : 'round.open')}
          </Deed>
        )}
        {goesOn && isOpen && (
          <Deed look="primary" send={(headers) => deliberationCloseBallot({ path, body: {}, headers })}>
            {t('round.close')}
          </Deed>
        )}
        {goesOn && state === 'open' && !isOpen && item.rounds.length > 0 && (
          <Deed look="quiet" send={(headers) => deliberationReferToJudge({ path, body: {}, headers })}>
            {t('round.toJudge')}
          </Deed>
        )}
      </Row>
    </li>
  );
}
