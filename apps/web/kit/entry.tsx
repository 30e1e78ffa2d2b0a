import { useEffect, useRef, type ReactNode } from 'react';
import style from './entry.module.css';

interface Flaw {
  readonly field: string;
  readonly label: string;
  readonly text: string;
}

/** Marks where a field stands, so that the list of what is not right can lead there. */
export const At = ({ field, children }: { readonly field: string; readonly children: ReactNode }) => (
  <div id={`at-${field}`}>{children}</div>
);

const goTo = (field: string): void =>
  document.getElementById(`at-${field}`)?.querySelector<HTMLElement>('input:not([hidden]), textarea, button')?.focus();

/** What is not right with what was entered, all at once, each leading to its field. The focus moves here. */
export function Flaws({ title, flaws, at }: { readonly title: string; readonly flaws: readonly Flaw[]; readonly at: number }) {
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (at > 0) shown.current?.focus();
  }, [at]);
  if (flaws.length === 0) return null;
  return (
    <div ref={shown} tabIndex={-1} role="alert" className={style.flaws} aria-labelledby="flaws">
      <h2 id="flaws">{title}</h2>
      <ul>
        {flaws.map(({ field, label, text }) => (
          <li key={field}>
            <a
              href={`#at-${field}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(field);
              }}
            >
              {label}: {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One part of a long form. */
export const Part = ({
  title,
  hint,
  children,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}) => (
  <section className={style.part} aria-label={title}>
    <div className={style.about}>
      <h2>{title}</h2>
      {hint && <p className={style.hint}>{hint}</p>}
    </div>
    <div className={style.fields}>{children}</div>
  </section>
);

/** Two or three short fields beside each other, where there is room. */
export const Beside = ({ children }: { readonly children: ReactNode }) => <div className={style.beside}>{children}</div>;
