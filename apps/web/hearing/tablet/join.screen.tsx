import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Frame } from './frame.js';
import { Press, Screen } from './parts.js';
import { store, useTablet } from './tablet-store.js';
import style from './tablet.module.css';

const LENGTH = 6;
const plainOf = (typed: string) => typed.replaceAll(/[\s-]/g, '').toUpperCase();

/** The door: six characters from the board in the room. */
export function JoinScreen() {
  const { t, i18n } = useTranslation('tablet');
  const { tried } = useTablet();
  const scanned = tried && plainOf(tried.typed).length > LENGTH ? tried.typed : null;
  const [code, setCode] = useState(tried && !scanned ? plainOf(tried.typed) : '');
  const [short, setShort] = useState(false);
  const [busy, setBusy] = useState(false);
  const join = async () => {
    // What was scanned and could not be sent is tried again, unless a code is typed in its place.
    const by = code === '' && scanned ? scanned : code;
    setShort(by.length < LENGTH);
    if (by.length < LENGTH) return;
    setBusy(true);
    await store.joinBy(by);
    setBusy(false);
  };
  const problem = short ? 'Short' : tried && (plainOf(tried.typed) === code || scanned) ? tried.because : null;
  const why = problem && !busy && (i18n.exists(`tablet:join.${problem}`) ? problem : 'Unknown');
  return (
    <Frame>
      <Screen
        title={t('join.title')}
        next={
          <Press look="primary" onPress={() => void join()} disabled={busy}>
            {t('join.go')}
          </Press>
        }
      >
        <form
          className={style.stack}
          onSubmit={(event) => {
            event.preventDefault();
            void join();
          }}
        >
          <label className={style.code}>
            <span>{t('join.code')}</span>
            <small id="code-hint">{t('join.hint')}</small>
            <input
              value={code}
              onChange={(event) => setCode(plainOf(event.target.value).slice(0, LENGTH))}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              enterKeyHint="go"
              aria-describedby={why ? 'code-hint code-problem' : 'code-hint'}
              aria-invalid={why ? true : undefined}
            />
          </label>
          <div className={style.heldOpen}>
            {why && (
              <p id="code-problem" className={`${style.fate} ${style.refused}`} role="alert">
                {t(`join.${why}`)}
              </p>
            )}
          </div>
          <p className={style.aside}>{t('join.scan')}</p>
        </form>
      </Screen>
    </Frame>
  );
}

/** At the door: an adult in the room says whose tablet it is. */
export function AskedScreen() {
  const { t } = useTranslation('tablet');
  const { asked } = useTablet();
  const sign = asked?.sign?.toUpperCase();
  const refused = asked?.state === 'refused' || asked?.state === 'vacated';
  return (
    <Frame>
      <Screen
        title={t(refused ? `asked.${asked.state}` : 'asked.title')}
        next={
          refused ? (
            <Press look="primary" onPress={() => void store.askAnew()}>
              {t('asked.other')}
            </Press>
          ) : (
            <p className={style.waiting} role="status">
              {t('asked.waiting')}
            </p>
          )
        }
      >
        <p>{t(refused ? `asked.${asked.state}Lead` : 'asked.lead')}</p>
        {sign && !refused && (
          <p className={style.sign}>
            <small>{t('asked.sign')}</small>
            <strong>{sign}</strong>
          </p>
        )}
      </Screen>
    </Frame>
  );
}

/** The end: what was done, what was earned, and that nothing is left here. */
export function LeftScreen() {
  const { t } = useTranslation('tablet');
  const { left, unsent, wiped, leaving } = useTablet();
  return (
    <Frame>
      <Screen
        title={t(`left.${left ?? 'over'}.title`)}
        next={
          leaving === 'unheard' ? (
            <p className={style.waiting} role="status">
              {t('left.leaving')}
            </p>
          ) : (
            leaving === null && (
              <Press look="primary" onPress={() => store.again()}>
                {t(left === 'moved' || left === 'slept' ? 'asked.other' : 'left.next')}
              </Press>
            )
          )
        }
      >
        <p>{t(`left.${left ?? 'over'}.lead`)}</p>
        {unsent && (
          <p className={`${style.fate} ${style.refused}`} role="alert">
            {t('left.unsent')}
          </p>
        )}
        {wiped && (
          <p className={`${style.fate} ${style.received}`} role="status">
            <span aria-hidden="true">✓</span> {t('left.wiped')}
          </p>
        )}
      </Screen>
    </Frame>
  );
}
