import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Queued } from './outbox.js';
import style from './tablet.module.css';
import { useTablet } from './tablet-store.js';
import { whenIn } from '../../words/when.js';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly look?: 'primary' | 'quiet' | 'plain' | 'danger';
  readonly disabled?: boolean;
}

export const Press = ({ children, onPress, look = 'plain', disabled = false }: ButtonProps) => (
  <button type="button" className={`${style.button} ${style[look]}`} onClick={onPress} disabled={disabled}>
    {children}
  </button>
);

interface ScreenProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The one thing to do here. */
  readonly next?: ReactNode;
  readonly back?: ReactNode;
}

/** One screen: a heading that is read out when it comes up, what there is to see, and a bar with what to do. */
export function Screen({ title, children, next, back }: ScreenProps) {
  const { t } = useTranslation('tablet');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${t('room')}`;
    heading.current?.focus({ preventScroll: true });
    document.querySelector('main')?.scrollTo(0, 0);
  }, [title, t]);
  return (
    <>
      {/* Reached by the Tab key where there is nothing else to reach: what does not fit is scrolled by arrows. */}
      <main className={style.main} tabIndex={0}>
        <div className={style.sheet}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {children}
        </div>
      </main>
      <footer className={style.bar}>
        <div className={style.barIn}>
          {back}
          {next}
        </div>
      </footer>
    </>
  );
}

/** What became of a command: kept here, received there, or not accepted and why. */
export function Fate({ of, late }: { readonly of: Queued | null; readonly late?: string }) {
  const { t, i18n } = useTranslation('tablet');
  const { mine } = useTablet();
  if (!of) return null;
  if (of.state === 'saved')
    return (
      <p className={`${style.fate} ${style.saved}`} role="status">
        <span aria-hidden="true">●</span> {t('fate.saved')}
      </p>
    );
  if (of.state === 'received')
    return (
      <p className={`${style.fate} ${style.received}`} role="status">
        <span aria-hidden="true">✓</span>{' '}
        {t('fate.received', { at: whenIn(i18n.language, mine?.zone ?? 'UTC').time(of.at ?? '') })}
      </p>
    );
  const why = t([`refused.${of.code}`, 'refused.other']);
  return (
    <p className={`${style.fate} ${style.refused}`} role="alert">
      <span aria-hidden="true">!</span> {t('fate.refused', { why })} {late ?? t('fate.tell')}
    </p>
  );
}

/** What became of something that needs no word once the court has it. */
export const Trouble = ({ of }: { readonly of: Queued | null }) => (of?.state === 'received' ? null : <Fate of={of} />);

/** The latest vote, where the court did not accept it and the screen it was made on is gone. */
export function LateVote({ besides }: { readonly besides?: string }) {
  const { outbox } = useTablet();
  const last = outbox.findLast(({ about }) => about.startsWith('vote:'));
  return last?.state === 'refused' && last.about !== besides ? <Fate of={last} /> : null;
}

interface PickProps<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[];
  readonly value: Value | undefined;
  readonly onPick: (value: Value) => void;
  readonly hideLegend?: boolean;
}

/** One answer of a few, each as large as a thumb. */
export function Pick<Value extends string>({ legend, name, options, value, onPick, hideLegend = false }: PickProps<Value>) {
  return (
    <fieldset className={style.pick}>
      <legend className={hideLegend ? 'for-readers-only' : ''}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={style.option}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onPick(option.value)}
          />
          <span>
            <strong>{option.label}</strong>
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface WritingProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly most?: number;
}

export function Writing({ label, hint, value, onChange, most = 2_000 }: WritingProps) {
  return (
    <label className={style.writing}>
      <span>{label}</span>
      {hint && <small>{hint}</small>}
      <textarea rows={4} maxLength={most} value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}
