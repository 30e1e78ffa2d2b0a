import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../ask/problem.js';
import style from './banner.module.css';

type Tone = 'info' | 'good' | 'warn' | 'bad';

export const Banner = ({
  tone = 'info',
  title,
  children,
}: {
  readonly tone?: Tone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
}) => (
  <div className={`${style.banner} ${style[tone]}`} role={tone === 'bad' ? 'alert' : 'status'}>
    {title && <p className={style.title}>{title}</p>}
    {children}
  </div>
);

/** Why something was not done: the court's sentence, the fields it is about, and the way back. The focus moves here. */
export function Refused({
  problem,
  names = {},
}: {
  readonly problem: Problem | null | undefined;
  readonly names?: Readonly<Record<string, string>>;
}) {
  const { t } = useTranslation('shell');
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) shown.current?.focus();
  }, [problem]);
  if (!problem) return null;
  return (
    <div ref={shown} tabIndex={-1} className={`${style.banner} ${style.bad}`} role="alert">
      <p className={style.title}>{sentenceOf(problem, t)}</p>
      {problem.fields.length > 0 && (
        <ul className={style.fields}>
          {problem.fields.map(({ field, problems }) => (
            <li key={field}>
              {names[field] ?? field}: {problems.join('; ')}
            </li>
          ))}
        </ul>
      )}
      {isOver(problem) && <SignInAgain />}
      {problem.correlation && <p className={style.small}>{t('problem.reference', { reference: problem.correlation })}</p>}
    </div>
  );
}

/** Leads to the door and from there back to this page; what was entered here is kept where it is autosaved. */
export function SignInAgain() {
  const { t } = useTranslation('shell');
  return (
    <p>
      <a href={`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`}>{t('problem.signInAgain')}</a>
    </p>
  );
}

/** What is said aloud: the court's own sentence, or ours where it could not answer. */
export const sentenceOf = (problem: Problem, t: (word: string, more?: { defaultValue: string }) => string): string => {
  const { status, code, message } = problem;
  if (status === 0) return t('problem.away');
  if (isOver(problem)) return t('problem.signedOut');
  if (status >= 500) return t('problem.ours');
  return t(`problem.${code}`, { defaultValue: message || t('problem.ours') });
};

/** Whether the session ended meanwhile; at the door itself the court only says that name and password do not go together. */
export const isOver = ({ code }: Problem): boolean => code === 'NotSignedIn' && !location.pathname.startsWith('/sign-in');
