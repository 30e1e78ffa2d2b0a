import { useTranslation } from 'react-i18next';
import { useCode } from '../../court/use-code.js';
import { SummaryList } from '../../kit/layout.js';
import { Tag, type Tone } from '../../kit/tag.js';
import { useWhen } from '../../words/when.js';
import type { CaseFile } from '../deeds/deed.js';
import style from './case.module.css';
import { NotYet, Section } from './section.js';

const TONES: Readonly<Record<string, Tone>> = { yes: 'good', no: 'bad', unknown: 'warn', eligible: 'good', excluded: 'bad' };

/** What the policy asks, each question with its answer; and who let the case in against it. */
export function ScreeningSection({ it }: { readonly it: CaseFile }) {
  const { t } = useTranslation('referral');
  const [code, when] = [useCode(), useWhen()];
  const { screening, override, acceptance } = it;
  const early = it.stage === 'received' || it.stage === 'screened';
  const excluded = it.stage === 'screened' && screening?.result !== 'eligible' && !override;
  return (
    <Section
      id="screening"
      title={t('screening.title')}
      deeds={[early && 'screen', excluded && 'override', it.stage === 'screened' && 'accept', early && 'decline']}
    >
      {screening ? (
        <>
          <p>
            <Tag tone={TONES[screening.result] ?? 'warn'}>{t(`screening.result.${screening.result}`)}</Tag>{' '}
            <span className={style.faint}>
              {t('screening.under', { version: screening.policyVersion, on: when.shortDay(screening.on) })}
            </span>
          </p>
          <ul className={style.list}>
            {screening.checks.map(({ check, answer, detail }) => (
              <li key={check} className={style.check}>
                <span>
                  <Tag tone={TONES[answer] ?? 'warn'}>{t(`screening.answer.${answer}`)}</Tag>
                </span>
                <span>
                  {t(`screening.check.${check}`, { defaultValue: check })}
                  {detail && (
                    <span className={style.faint}>
                      {' '}
                      {t(`screening.detail.${detail}`, { defaultValue: code('offenceClass', detail) })}
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <NotYet>{t('screening.notYet')}</NotYet>
      )}
      {override && (
        <SummaryList
          lines={[
            {
              term: t('screening.override'),
              said: t('screening.overrideLine', {
                because: code('reason', override.because),
                by: t(`permitted.${override.permittedBy}`, { defaultValue: override.permittedBy }),
                on: when.shortDay(override.on),
              }),
            },
            ...(override.reason ? [{ term: t('field.reason'), said: override.reason }] : []),
          ]}
        />
      )}
      {acceptance && (
        <SummaryList
          lines={[
            { term: t('screening.accepted'), said: when.day(acceptance.on) },
            ...(acceptance.reservation ? [{ term: t('field.reservation'), said: acceptance.reservation }] : []),
            { term: t('field.consentDueOn'), said: when.day(acceptance.consentDueOn) },
          ]}
        />
      )}
    </Section>
  );
}
