import { useTranslation } from 'react-i18next';
import type { RoomSeen, SeatSeen } from '../../api/types.gen.js';
import { useAmount, useItemName } from './amount.js';
import { Ballot } from './ballot.js';
import { DraftScreen } from './draft.screen.js';
import { allDecided, meterOf, missing, type Item } from './meter.js';
import { MeterBar } from './meter-bar.js';
import { LateVote, Press, Screen, Trouble } from './parts.js';
import { latest } from './tablet-state.js';
import { store, useTablet } from './tablet-store.js';
import style from './tablet.module.css';

interface VotesProps {
  readonly seat: SeatSeen;
  readonly room: RoomSeen;
}

/** The secret ballot while one is open; else what is before the jury and how far it got; at the end the draft. */
export function VotesScreen({ seat, room }: VotesProps) {
  const voting = room.items.find(({ itemId }) => itemId === room.votingOn);
  if (voting) return <Ballot key={`${voting.itemId}:${room.round}`} seat={seat} room={room} item={voting} />;
  if (room.poll || (allDecided(room) && missing(room).length === 0)) return <DraftScreen seat={seat} room={room} />;
  return <Table room={room} />;
}

function Table({ room }: { readonly room: RoomSeen }) {
  const { t } = useTranslation('tablet');
  const { outbox } = useTablet();
  // What an adult took out is named, so that nobody waits for it; its words are gone.
  const shown = room.items.filter(({ state }) => state !== 'withdrawn');
  return (
    <Screen
      title={t('votes.title')}
      next={
        <Press look="primary" onPress={() => store.begin({ place: 'view' })}>
          {t('votes.toView')}
        </Press>
      }
    >
      <p>{t(room.lead ? 'votes.leadLead' : 'votes.lead')}</p>
      <LateVote />
      {shown.length === 0 && <p>{t('votes.nothing')}</p>}
      <ul className={style.items}>
        {shown.map((item) => (
          <Line key={item.itemId} item={item} room={room} />
        ))}
      </ul>
      <Trouble of={latest(outbox, 'lead')} />
    </Screen>
  );
}

function Line({ item, room }: { readonly item: Item; readonly room: RoomSeen }) {
  const { t } = useTranslation('tablet');
  const called = useItemName();
  const say = useAmount();
  const range = room.ranges.find(({ sanction }) => sanction === item.sanction);
  const meter = meterOf(item, range);
  const name = called(item, room.ranges);
  const about = `/deliberations/${room.deliberationId}/items/${item.itemId}`;
  const lead = (act: string) => void store.submit('lead', `${about}/${act}`, {});
  return (
    <li>
      <div className={style.sanctionTop}>
        <h2>{name}</h2>
        <span className={`${style.state} ${style[`is-${item.state}`] ?? ''}`}>{t(`state.${item.state}`)}</span>
      </div>
      {item.details && item.state !== 'struck' && <p className={style.told}>{item.details}</p>}
      {item.agreed !== null && item.unit !== 'none' && <p className={style.only}>{say(item.agreed, item.unit)}</p>}
      {meter && item.state !== 'agreed' && <MeterBar meter={meter} item={item} range={range} />}
      {room.lead && item.state === 'open' && (
        <div className={style.acts}>
          <Press look={item.rounds.length === 0 ? 'primary' : 'plain'} onPress={() => lead('open-ballot')}>
            {t(item.rounds.length === 0 ? 'votes.open' : 'votes.again', { name })}
          </Press>
          {item.rounds.length > 0 && <Press onPress={() => lead('refer-to-judge')}>{t('votes.toJudge')}</Press>}
        </div>
      )}
    </li>
  );
}
