import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, speak } from '../../words/language.js';
import { PLACES, type Place } from './draft.js';
import { Fate, Press } from './parts.js';
import { latest, SIZES } from './tablet-state.js';
import { store, useTablet } from './tablet-store.js';
import style from './tablet.module.css';

function TextSize() {
  const { t } = useTranslation('tablet');
  const { size } = useTablet();
  useEffect(() => {
    document.documentElement.style.fontSize = `${SIZES[size]}%`;
  }, [size]);
  return (
    <span className={style.sizes}>
      <button type="button" aria-label={t('smaller')} onClick={() => store.resize(-1)} disabled={size === 0}>
        A−
      </button>
      <button type="button" aria-label={t('larger')} onClick={() => store.resize(1)} disabled={size === SIZES.length - 1}>
        A+
      </button>
    </span>
  );
}

type Need = 'break' | 'adult' | 'pushed';

/** Someone may always ask for a pause, for an adult, or say in private that they are pushed. */
function Help() {
  const { t } = useTranslation('tablet');
  const { mine, seat } = useTablet();
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState<Need | null>(null);
  const open = () => {
    setAsked(null);
    dialog.current?.showModal();
  };
  const room = seat?.room?.stage === 'deliberating' ? seat.room : null;
  const want = async (kind: Need) => {
    // Before there is a jury room nobody but the adults in the hearing can help.
    const said = kind === 'pushed' && !room ? 'adult' : kind;
    setAsked(said);
    if (!mine) return;
    const { hearingId, jurorId } = mine;
    if (said === 'pushed' && room) await store.submit('pushed', `/deliberations/${room.deliberationId}/pushed`, { jurorId });
    else await store.submit(said, `/hearings/${hearingId}/jurors/${jurorId}/break`, { kind: said });
  };
  return (
    <>
      <button type="button" className={style.help} onClick={open}>
        {t('help.open')}
      </button>
      <dialog ref={dialog} className={style.dialog} aria-labelledby="help-title">
        {asked ? (
          <Called need={asked} />
        ) : (
          <>
            <h2 id="help-title">{t('help.title')}</h2>
            <p>{t('help.lead')}</p>
            <div className={style.stack}>
              <Press onPress={() => void want('break')}>{t('help.break')}</Press>
              <Press onPress={() => void want('adult')}>{t('help.adult')}</Press>
              {mine && <Press onPress={() => void want('pushed')}>{t('help.pushed')}</Press>}
            </div>
          </>
        )}
        <Press look="primary" onPress={() => dialog.current?.close()}>
          {t('help.close')}
        </Press>
      </dialog>
    </>
  );
}

/** Somebody is coming once the court has heard of it, and not before; a tablet without a seat calls nobody. */
function Called({ need }: { readonly need: Need }) {
  const { t } = useTranslation('tablet');
  const { mine, outbox } = useTablet();
  const sent = mine ? latest(outbox, need) : null;
  if (sent?.state === 'received')
    return (
      <>
        <h2 id="help-title">{t(need === 'pushed' ? 'help.pushedTitle' : 'help.asked')}</h2>
        <p>{t(`help.${need}Said`)}</p>
        <Fate of={sent} />
        {need !== 'pushed' && <p>{t('help.hand')}</p>}
      </>
    );
  const unheard = !mine || sent?.state === 'refused';
  return (
    <>
      <h2 id="help-title">{t(unheard ? 'help.goTo' : need === 'pushed' ? 'help.sending' : 'help.calling')}</h2>
      <p>{t(unheard ? 'help.goToLead' : 'help.hand')}</p>
      {!unheard && <Fate of={sent} />}
    </>
  );
}

/** What every screen has: language, text size, help, and whether the court can be reached. */
export function Frame({ children, places }: { readonly children: ReactNode; readonly places?: readonly Place[] }) {
  const { t, i18n } = useTranslation('tablet');
  const { away, phase, draft, seat } = useTablet();
  const other = i18n.language === 'es' ? 'en' : 'es';
  const voting = seat?.room?.votingOn != null && draft.place !== 'votes';
  return (
    <div className={style.frame}>
      <header className={style.top}>
        <span className={style.name}>{t('room')}</span>
        <TextSize />
        <button type="button" lang={other} onClick={() => void speak(other)}>
          {LANGUAGES[other]}
        </button>
        <Help />
      </header>
      {places && (
        <nav className={style.places} aria-label={t('places')}>
          {PLACES.filter((place) => places.includes(place)).map((place) => (
            <button
              key={place}
              type="button"
              aria-current={place === draft.place ? 'page' : undefined}
              onClick={() => store.begin({ place })}
            >
              {t(`place.${place}`)}
            </button>
          ))}
        </nav>
      )}
      {away && (
        <p className={style.away} role="status">
          {t(phase === 'in' ? 'away.in' : 'away.out')}
        </p>
      )}
      {voting && places && (
        <p className={style.voting} role="status">
          {t('votes.openNow')} <Press onPress={() => store.begin({ place: 'votes' })}>{t('votes.goVote')}</Press>
        </p>
      )}
      {children}
    </div>
  );
}
