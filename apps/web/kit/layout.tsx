import type { ReactNode } from 'react';
import style from './layout.module.css';

/** The head of a page: its title, what stands under it, and what can be done. */
export const PageHead = ({
  title,
  lead,
  actions,
}: {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}) => (
  <header className={style.head}>
    <div>
      <h1>{title}</h1>
      {lead && <p className={style.lead}>{lead}</p>}
    </div>
    {actions && <div className={`${style.actions} not-on-paper`}>{actions}</div>}
  </header>
);

export const Card = ({
  title,
  children,
  actions,
  id,
}: {
  readonly title?: ReactNode;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly id?: string;
}) => (
  <section className={style.card} id={id}>
    {(title || actions) && (
      <header className={style.cardHead}>
        <h2>{title}</h2>
        {actions && <div className={style.actions}>{actions}</div>}
      </header>
    )}
    {children}
  </section>
);

export const Row = ({ children, end = false }: { readonly children: ReactNode; readonly end?: boolean }) => (
  <div className={end ? style.rowEnd : style.row}>{children}</div>
);
export const Stack = ({ children }: { readonly children: ReactNode }) => <div className={style.stack}>{children}</div>;

/** Says that there is nothing, and what would bring something. */
export const Nothing = ({ title, children }: { readonly title: string; readonly children?: ReactNode }) => (
  <div className={style.nothing}>
    <p className={style.nothingTitle}>{title}</p>
    {children}
  </div>
);

export interface Line {
  readonly term: string;
  readonly said: ReactNode;
  readonly action?: ReactNode;
}

/** What is known, term by term. */
export const SummaryList = ({ lines }: { readonly lines: readonly Line[] }) => (
  <dl className={style.summary}>
    {lines.map(({ term, said, action }) => (
      <div key={term} className={style.line}>
        <dt>{term}</dt>
        <dd>{said}</dd>
        {action && <dd className={style.change}>{action}</dd>}
      </div>
    ))}
  </dl>
);
