import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomSeen, SeatSeen } from '../../api/types.gen.js';
import { Press, Screen } from './parts.js';
import { store, useTablet } from './tablet-store.js';
import style from './tablet.module.css';

const PROMPTS = ['noticed', 'harm', 'strengths', 'quiet', 'differ', 'fair', 'check'] as const;

interface TalkProps {
  readonly seat: SeatSeen;
  readonly room: RoomSeen;
  readonly onDone: () => void;
}

/** What the jury talks about now; the foreperson chooses it and sees whose turn it is. */
export function TalkScreen({ seat, room, onDone }: TalkProps) {
  const { t } = useTranslation('tablet');
  const prompt = room.prompt ?? PROMPTS[0];
  return (
    <Screen
      title={t('talk.title')}
      next={
        <Press look="primary" onPress={onDone}>
          {t('talk.done')}
        </Press>
      }
    >
      <p className={style.prompt} role="status">
        <small>{t('talk.now')}</small>
        <strong>{t([`prompt.${prompt}`, 'prompt.noticed'])}</strong>
      </p>
      {room.lead ? <Lead seat={seat} room={room} prompt={prompt} /> : <p>{t('talk.listen')}</p>}
      <p className={style.aside}>{t('talk.quiet')}</p>
    </Screen>
  );
}

function Lead({ seat, room, prompt }: Omit<TalkProps, 'onDone'> & { readonly prompt: string }) {
  const { t } = useTranslation('tablet');
  const { draft } = useTablet();
  const turns = seat.panel.filter(({ place }) => place === 'juror');
  const toggle = (seatNo: number) =>
    store.begin({
      spoken: draft.spoken.includes(seatNo) ? draft.spoken.filter((one) => one !== seatNo) : [...draft.spoken, seatNo],
    });
  const waiting = turns.filter(({ seat: seatNo }) => !draft.spoken.includes(seatNo));
  const show = (next: string) => void store.submit('prompt', `/deliberations/${room.deliberationId}/prompt`, { prompt: next });
  return (
    <>
      <section>
        <h2>{t('talk.turns')}</h2>
        <p>{waiting.length > 0 ? t('talk.notYet', { count: waiting.length }) : t('talk.allSpoke')}</p>
        <ul className={style.turns}>
          {turns.map((mate) => (
            <li key={mate.seat}>
              <label>
                <input type="checkbox" checked={draft.spoken.includes(mate.seat)} onChange={() => toggle(mate.seat)} />
                {mate.given ?? t('name.seat', { seat: mate.seat })} {mate.you && <small>{t('talk.you')}</small>}
              </label>
            </li>
          ))}
        </ul>
        <Press onPress={() => store.begin({ spoken: [] })}>{t('talk.newRound')}</Press>
      </section>
      <Timer />
      <section className={style.stack}>
        <h2>{t('talk.prompts')}</h2>
        {PROMPTS.map((one) => (
          <button key={one} type="button" className={style.sample} aria-pressed={one === prompt} onClick={() => show(one)}>
            {t(`prompt.${one}`)}
          </button>
        ))}
      </section>
    </>
  );
}

const MINUTES = 2;

/** Counts down for whoever speaks; when it is over it says so, and does nothing. */
function Timer() {
  const { t } = useTranslation('tablet');
  const [left, setLeft] = useState<number | null>(null);
  const running = left !== null && left > 0;
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setLeft((now) => Math.max(0, (now ?? 0) - 1)), 1_000);
    return () => clearInterval(timer);
  }, [running]);
  const clock = left === null ? `${MINUTES}:00` : `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  return (
    <section className={style.timer}>
      <h2>{t('talk.timer')}</h2>
      <span className={style.clock} role="timer">
        {clock}
      </span>
      <Press onPress={() => setLeft(running ? null : MINUTES * 60)}>{t(running ? 'talk.stopTimer' : 'talk.startTimer')}</Press>
      {left === 0 && <p role="status">{t('talk.timeUp')}</p>}
    </section>
  );
}
