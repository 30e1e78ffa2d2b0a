import { useTranslation } from 'react-i18next';
import type { RoomSeen, SeatSeen } from '../../api/types.gen.js';
import { useAmount, useItemName } from './amount.js';
import { Fate, Press, Screen, Trouble } from './parts.js';
import { latest } from './tablet-state.js';
import { store, useTablet } from './tablet-store.js';
import style from './tablet.module.css';

interface DraftProps {
  readonly seat: SeatSeen;
  readonly room: RoomSeen;
}

/** What the jury would say, out of what it agreed; each juror says whether it is right, and the foreperson hands it over. */
export function DraftScreen({ seat, room }: DraftProps) {
  const { t } = useTranslation('tablet');
  const { outbox } = useTablet();
  const { poll } = room;
  const open = poll !== null && poll.agree === null;
  const about = `poll:${poll?.poll ?? 0}`;
  const mine = latest(outbox, about);
  const path = `/deliberations/${room.deliberationId}`;
  const answer = (said: 'agree' | 'later') =>
    void store.submit(about, `${path}/poll/answer`, { jurorId: seat.ownId, poll: poll?.poll, answer: said });
  return (
    <Screen
      title={t(open ? 'draft.ask' : 'draft.title')}
      next={
        open && !mine ? (
          <Press look="primary" onPress={() => answer('agree')}>
            {t('draft.agree')}
          </Press>
        ) : (
          <Lead seat={seat} room={room} />
        )
      }
      back={open && !mine && <Press onPress={() => answer('later')}>{t('draft.notYet')}</Press>}
    >
      <Statement room={room} />
      <Fate of={mine} />
      {open && (
        <p className={style.votesIn} role="status">
          {t('draft.in', { in: poll.answered, of: room.present })}
        </p>
      )}
      {poll?.agree != null && (
        <p className={style.votesIn} role="status">
          {poll.notYet === 0 ? t('draft.allAgree') : t('draft.some', { agree: poll.agree, count: poll.notYet ?? 0 })}
        </p>
      )}
      <Trouble of={latest(outbox, 'lead')} />
    </Screen>
  );
}

function Statement({ room }: { readonly room: RoomSeen }) {
  const { t } = useTranslation('tablet');
  const called = useItemName();
  const say = useAmount();
  const agreed = room.items.filter(({ state }) => state === 'agreed');
  const judge = room.items.filter(({ state }) => state === 'to-judge');
  return (
    <>
      <p>{t('draft.lead')}</p>
      <dl className={style.summary}>
        {agreed.map((item) => (
          <div key={item.itemId}>
            <dt>{called(item, room.ranges)}</dt>
            <dd>
              {item.agreed !== null && item.unit !== 'none' ? say(item.agreed, item.unit) : t('draft.yes')}
              {item.details && <small className={style.told}>{item.details}</small>}
            </dd>
          </div>
        ))}
        {judge.map((item) => (
          <div key={item.itemId}>
            <dt>{called(item, room.ranges)}</dt>
            <dd>{t('draft.toJudge')}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Only the foreperson asks, and hands over; the others wait. */
function Lead({ seat, room }: DraftProps) {
  const { t } = useTranslation('tablet');
  const { poll } = room;
  const path = `/deliberations/${room.deliberationId}`;
  const lead = (act: string, body: object = {}) => void store.submit('lead', `${path}/${act}`, body);
  if (poll && poll.agree === null) return <p className={style.waiting}>{t('draft.waitPoll')}</p>;
  if (!room.lead) return <p className={style.waiting}>{t(poll?.notYet === 0 ? 'draft.waitHand' : 'draft.waitLead')}</p>;
  if (poll?.notYet === 0)
    return (
      <Press look="primary" onPress={() => lead('recommend', { jurorId: seat.ownId })}>
        {t('draft.hand')}
      </Press>
    );
  return (
    <Press look="primary" onPress={() => lead('poll')}>
      {t(poll ? 'draft.pollAgain' : 'draft.poll')}
    </Press>
  );
}
