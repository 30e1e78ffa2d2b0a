import { useTranslation } from 'react-i18next';
import type { SeatSeen } from '../../api/types.gen.js';
import { CaseScreen } from './case.screen.js';
import type { Place } from './draft.js';
import { Frame } from './frame.js';
import { AskedScreen, JoinScreen, LeftScreen } from './join.screen.js';
import { NoticedScreen } from './noticed.screen.js';
import { Press, Screen } from './parts.js';
import { me, NameScreen, PromiseScreen } from './promise.screen.js';
import { QuestionsScreen } from './questions.screen.js';
import { TalkScreen } from './talk.screen.js';
import { store, useTablet } from './tablet-store.js';
import style from './tablet.module.css';
import { ViewScreen } from './view.screen.js';
import { VotesScreen } from './votes.screen.js';

/** A juror's tablet, from the code on the wall to the thanks at the end. */
export function Tablet() {
  const { phase, seat, draft } = useTablet();
  if (phase === 'opening') return <main className={style.main} aria-busy="true" />;
  if (phase === 'join') return <JoinScreen />;
  if (phase === 'asked') return <AskedScreen />;
  if (phase === 'left') return <LeftScreen />;
  if (!seat) return <Quiet word="notCalled" />;
  if (seat.hearing.stopped) return <Quiet word="stopped" blank />;
  if (!draft.named && !me(seat)?.sworn) return <NameScreen seat={seat} />;
  if (!me(seat)?.sworn) return <PromiseScreen seat={seat} />;
  return <InRoom seat={seat} />;
}

/** Nothing to do but wait; blank where the room was stopped. */
function Quiet({ word, blank = false }: { readonly word: string; readonly blank?: boolean }) {
  const { t } = useTranslation('tablet');
  return (
    <Frame>
      <div className={blank ? style.blank : style.contents}>
        <Screen title={t(`quiet.${word}.title`)}>
          <p>{t(`quiet.${word}.lead`)}</p>
        </Screen>
      </div>
    </Frame>
  );
}

function InRoom({ seat }: { readonly seat: SeatSeen }) {
  const { draft } = useTablet();
  const { room } = seat;
  const go = (place: Place) => () => store.begin({ place });
  if (!room) {
    if (me(seat)?.place === 'alternate' && seat.hearing.stage === 'retired') return <Quiet word="alternate" />;
    if (seat.hearing.stage === 'retired') return <Quiet word="retiring" />;
    return (
      <Frame places={['case', 'questions']}>
        {draft.place === 'questions' ? (
          <QuestionsScreen seat={seat} onDone={go('case')} />
        ) : (
          <CaseScreen seat={seat} onDone={go('questions')} />
        )}
      </Frame>
    );
  }
  if (room.stage === 'recommended') return <Recommended seat={seat} />;
  if (room.stage === 'discharged') return <Quiet word="discharged" />;
  const places: readonly Place[] = ['case', 'talk', 'noticed', 'view', 'votes'];
  const place = places.includes(draft.place) ? draft.place : 'talk';
  return (
    <Frame places={places}>
      {place === 'case' && <CaseScreen seat={seat} onDone={go('talk')} />}
      {place === 'talk' && <TalkScreen seat={seat} room={room} onDone={go('noticed')} />}
      {place === 'noticed' && <NoticedScreen seat={seat} room={room} onDone={go('view')} />}
      {place === 'view' && <ViewScreen seat={seat} room={room} onDone={go('votes')} />}
      {place === 'votes' && <VotesScreen seat={seat} room={room} />}
    </Frame>
  );
}

/** As "1 hour 20 minutes". */
function spanIn(language: string, minutes: number): string {
  const say = (amount: number, unit: 'hour' | 'minute') =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [...(hours > 0 ? [say(hours, 'hour')] : []), ...(rest > 0 ? [say(rest, 'minute')] : [])].join(' ');
}

/** It is with the judge now. What was begun here is gone already; the seat stays until the juror is let go. */
function Recommended({ seat }: { readonly seat: SeatSeen }) {
  const { t, i18n } = useTranslation('tablet');
  const { outbox } = useTablet();
  const minutes = Math.floor((Date.parse(seat.now) - Date.parse(seat.hearing.openedAt)) / 60_000);
  return (
    <Frame>
      <Screen
        title={t('done.title')}
        next={
          <Press look="primary" onPress={() => void store.leave('thanks')}>
            {t('done.finish')}
          </Press>
        }
      >
        <p>{t('done.lead')}</p>
        {minutes > 0 && (
          <p className={style.served}>
            <small>{t('done.soFar')}</small>
            <strong>{spanIn(i18n.language, minutes)}</strong>
          </p>
        )}
        <p>{t('done.hours')}</p>
        {outbox.length === 0 && (
          <p className={`${style.fate} ${style.received}`} role="status">
            <span aria-hidden="true">✓</span> {t('done.wiped')}
          </p>
        )}
      </Screen>
    </Frame>
  );
}
