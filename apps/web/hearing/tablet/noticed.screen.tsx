import { useTranslation } from 'react-i18next';
import type { RoomSeen, SeatSeen } from '../../api/types.gen.js';
import { Note } from './case.screen.js';
import { INDICATIONS, type Rating } from './draft.js';
import { Fate, Pick, Press, Screen } from './parts.js';
import { latest } from './tablet-state.js';
import { store, useTablet } from './tablet-store.js';
import style from './tablet.module.css';

const RATINGS: readonly Rating[] = ['clearly', 'partly', 'not-yet', 'could-not-tell'];

interface NoticedProps {
  readonly seat: SeatSeen;
  readonly room: RoomSeen;
  readonly onDone: () => void;
}

/** The four things a jury listens for, one at a time. They guide the talk and size nothing. */
export function NoticedScreen({ seat, room, onDone }: NoticedProps) {
  const { t } = useTranslation('tablet');
  const { draft, outbox } = useTablet();
  const at = draft.rating;
  const indication = INDICATIONS[at];
  const sent = latest(outbox, 'ratings');
  if (!indication) return <Sum room={room} seat={seat} onDone={onDone} />;
  const value = draft.ratings[indication];
  return (
    <Screen
      title={t(`noticed.${indication}.title`)}
      next={
        <Press look="primary" disabled={!value} onPress={() => store.begin({ rating: at + 1 })}>
          {t('next')}
        </Press>
      }
      back={at > 0 && <Press onPress={() => store.begin({ rating: at - 1 })}>{t('back')}</Press>}
    >
      <p className={style.count}>{t('noticed.of', { at: at + 1, of: INDICATIONS.length })}</p>
      <p>{t(`noticed.${indication}.look`)}</p>
      <Pick
        legend={t(`noticed.${indication}.title`)}
        hideLegend
        name={indication}
        options={RATINGS.map((rating) => ({ value: rating, label: t(`noticed.rating.${rating}`) }))}
        value={value}
        onPick={(rating) => store.begin({ ratings: { ...draft.ratings, [indication]: rating } })}
      />
      <p className={style.aside}>{t('noticed.quiet')}</p>
      <Fate of={sent} />
    </Screen>
  );
}

function Sum({ seat, room, onDone }: NoticedProps) {
  const { t } = useTranslation('tablet');
  const { draft, outbox } = useTablet();
  const sent = latest(outbox, 'ratings');
  const whole = INDICATIONS.every((one) => draft.ratings[one]);
  const done = sent && sent.state !== 'refused';
  const send = () =>
    void store.submit('ratings', `/deliberations/${room.deliberationId}/ratings`, { jurorId: seat.ownId, ...draft.ratings });
  return (
    <Screen
      title={t('noticed.sum')}
      next={
        <Press look="primary" disabled={!whole} onPress={done ? onDone : send}>
          {t(done ? 'next' : 'noticed.send')}
        </Press>
      }
      back={<Press onPress={() => store.begin({ rating: 0 })}>{t('noticed.edit')}</Press>}
    >
      <dl className={style.summary}>
        {INDICATIONS.map((one) => (
          <div key={one}>
            <dt>{t(`noticed.${one}.title`)}</dt>
            <dd>{draft.ratings[one] ? t(`noticed.rating.${draft.ratings[one]}`) : t('noticed.none')}</dd>
          </div>
        ))}
      </dl>
      <p>{t('noticed.secret')}</p>
      <Fate of={sent} />
      <p role="status">{t('noticed.in', { rated: room.rated, of: room.present })}</p>
      <Note seat={seat} />
    </Screen>
  );
}
