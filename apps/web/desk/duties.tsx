import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DocketNumber } from '../court/docket-number.js';
import { Initials } from '../court/initials.js';
import { Button } from '../kit/button.js';
import { Tag, type Tone } from '../kit/tag.js';
import style from './duties.module.css';

/** One thing that waits for somebody. */
export interface Duty {
  readonly key: string;
  readonly caseId?: string | null;
  readonly personId?: string | null;
  readonly what: ReactNode;
  readonly due?: { readonly text: string; readonly tone: Tone } | undefined;
  readonly action: ReactNode;
}

const SHOWN_FIRST = 6;

/** Things of one kind that wait, the most urgent first, each with its next action. */
export function Duties({ id, title, duties }: { readonly id: string; readonly title: string; readonly duties: readonly Duty[] }) {
  const { t } = useTranslation('desk');
  const [all, setAll] = useState(false);
  if (duties.length === 0) return null;
  return (
    <section className={style.group} id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 className={style.title} id={`${id}-title`}>
        {title} <span className={style.count}>{duties.length}</span>
      </h2>
      <ul className={style.lines}>
        {(all ? duties : duties.slice(0, SHOWN_FIRST)).map((duty) => (
          <li key={duty.key} className={style.line}>
            <span className={style.whose}>
              {duty.caseId && <DocketNumber of={duty.caseId} linked />}
              {duty.personId && <Initials of={duty.personId} />}
            </span>
            <span className={style.what}>{duty.what}</span>
            <span className={style.due}>{duty.due && <Tag tone={duty.due.tone}>{duty.due.text}</Tag>}</span>
            <span className={style.action}>{duty.action}</span>
          </li>
        ))}
      </ul>
      {duties.length > SHOWN_FIRST && (
        <Button look="quiet" onPress={() => setAll(!all)} aria-expanded={all}>
          {all ? t('today.fewer') : t('today.all', { count: duties.length })}
        </Button>
      )}
    </section>
  );
}

/** Leads to where on the page of a case something is done. */
export const ToCase = ({ of, at, children }: { readonly of: string; readonly at?: string; readonly children: ReactNode }) => (
  <Link to="/cases/$caseId" params={{ caseId: of }} {...(at && { hash: at })} className={style.go}>
    {children}
  </Link>
);

/** Leads to the cases of a young person. */
export const ToCases = ({ of, children }: { readonly of: string; readonly children: ReactNode }) => (
  <Link to="/cases" search={{ youth: of }} className={style.go}>
    {children}
  </Link>
);

/** Leads to where the jury of sittings to come is made up. */
export const ToJuror = ({ of, children }: { readonly of: string; readonly children: ReactNode }) => (
  <Link to="/jury" search={{ juror: of }} className={style.go}>
    {children}
  </Link>
);
