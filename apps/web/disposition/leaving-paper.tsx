import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanReadingSanctionsResponse } from '../api/types.gen.js';
import { amountWord } from '../court/amount.js';
import { readable } from '../court/readable.js';
import { useProgramme, useSession } from '../shell/session.js';
import type { Language } from '../words/language.js';
import { whenIn } from '../words/when.js';
import style from './leaving.module.css';

interface Props {
  readonly completeBy: string;
  readonly sanctions: PlanReadingSanctionsResponse;
  readonly language: Language;
  /** The number to call; where none is given it is written in by hand, on paper. */
  readonly call?: string;
  /** Whose it is. */
  readonly whose?: ReactNode;
  /** Whether it is to be signed. */
  readonly signed?: boolean;
}

/** One page: what, why, by when, whom to call; and room to sign. */
export function LeavingPaper({ completeBy, sanctions, language, call, whose, signed = false }: Props) {
  const { i18n } = useTranslation(['disposition', 'court']);
  const { data: programme } = useProgramme();
  const { data: session } = useSession();
  const t = i18n.getFixedT(language, ['disposition', 'court']);
  const when = whenIn(language, session?.court.timeZone ?? 'UTC');
  const standing = sanctions.filter(({ state }) => state === 'open' || state === 'completed');
  return (
    <article className={style.paper} lang={language} aria-labelledby="paper-title">
      <p className={style.court}>{programme?.name}</p>
      <h2 id="paper-title">{t('paper.title')}</h2>
      {whose}
      <p>{t('paper.opening', { day: when.day(completeBy) })}</p>
      <ol className={style.items}>
        {standing.map(({ sanctionId, sanction, amount, unit, dueOn, details, proof }) => (
          <li key={sanctionId}>
            <h3>
              {t(`court:sanction.${sanction}`, { defaultValue: readable(sanction) })}
              {': '}
              {t(...amountWord(unit, amount))}
            </h3>
            {details && <p>{details}</p>}
            <dl>
              <div>
                <dt>{t('paper.why')}</dt>
                <dd>{t(`why.${sanction}`, { defaultValue: t('why.other') })}</dd>
              </div>
              <div>
                <dt>{t('paper.byWhen')}</dt>
                <dd>
                  <strong>{when.day(dueOn)}</strong>
                </dd>
              </div>
              <div>
                <dt>{t('paper.show')}</dt>
                <dd>{t(`proof.${proof}`, { defaultValue: t('proof.other') })}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ol>
      {(call || signed) && (
        <p className={style.call}>
          {t('paper.help')} <strong>{call || '____________________'}</strong>
        </p>
      )}
      <p>{t('paper.end')}</p>
      {signed && (
        <div className={style.signatures}>
          {['youngPerson', 'adult', 'forCourt'].map((who) => (
            <p key={who}>
              <span className={style.line} />
              {t(`paper.${who}`)}, {t('paper.date')}
            </p>
          ))}
        </div>
      )}
    </article>
  );
}
