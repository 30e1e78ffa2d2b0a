import { useTranslation } from 'react-i18next';
import { useCode } from '../../court/use-code.js';
import { SummaryList, type Line } from '../../kit/layout.js';
import { useWhen } from '../../words/when.js';
import type { CaseFile } from '../deeds/deed.js';
import style from './case.module.css';
import { NotYet, Section } from './section.js';

const OPEN = ['accepted', 'intake', 'ready', 'docketed'];

/** The appointment, what was missed, and what came out of the interview. */
export function IntakeSection({ it }: { readonly it: CaseFile }) {
  const { t } = useTranslation('referral');
  const [code, when] = [useCode(), useWhen()];
  const { appointment, interview, advice, explained, missed } = it;
  const before = OPEN.includes(it.stage);
  const lines: Line[] = [
    ...(appointment ? [{ term: t('intake.appointment'), said: when.moment(appointment.at) }] : []),
    ...(advice
      ? [
          {
            term: t('intake.advice'),
            said: t(advice.taken ? 'intake.adviceTaken' : 'intake.adviceNotTaken', {
              on: when.shortDay(advice.on),
              text: advice.textVersion,
              language: code('language', advice.language),
            }),
          },
        ]
      : []),
    ...explained.map(({ topics, textVersion, language, on }) => ({
      term: t('intake.explained'),
      said: t('intake.explainedLine', {
        topics: topics.map((topic) => t(`topic.${topic}`, { defaultValue: topic })).join(', '),
        ...{ text: textVersion, language: code('language', language), on: when.shortDay(on) },
      }),
    })),
  ];
  return (
    <Section
      id="intake"
      title={t('intake.title')}
      deeds={[
        before && !appointment && !interview && 'scheduleIntake',
        before && appointment && !interview && 'rescheduleIntake',
        before && appointment && !interview && 'intakeMissed',
        before && 'advice',
        before && 'consequences',
        before && !interview && 'holdIntake',
      ]}
    >
      {lines.length > 0 && <SummaryList lines={lines} />}
      {missed.length > 0 && (
        <ul className={style.list}>
          {missed.map(({ by, because, on }) => (
            <li key={`${on} ${by}`}>
              {t('intake.missedLine', {
                ...{ on: when.shortDay(on), because: code('reason', because) },
                by: t(`missedBy.${by}`, { defaultValue: by }),
              })}
            </li>
          ))}
        </ul>
      )}
      {interview ? (
        <>
          <h3>{t('intake.held', { on: when.day(interview.on) })}</h3>
          <SummaryList
            lines={(['statement', 'strengths', 'offers'] as const)
              .filter((what) => interview[what])
              .map((what) => ({ term: t(`field.${what}`), said: <span className={style.words}>{interview[what]}</span> }))}
          />
        </>
      ) : (
        <NotYet>{t('intake.notYet')}</NotYet>
      )}
    </Section>
  );
}

/** Who accepted responsibility and who signed, under which text; and who may sign. */
export function ConsentsSection({ it }: { readonly it: CaseFile }) {
  const { t } = useTranslation('referral');
  const [code, when] = [useCode(), useWhen()];
  const open = it.stage !== 'closed';
  const before = OPEN.includes(it.stage);
  const standing = it.consents.some(({ withdrawnOn, setAside }) => !withdrawnOn && !setAside);
  return (
    <Section
      id="consents"
      title={t('consents.title')}
      deeds={[
        before && !it.admission && 'admission',
        before && 'consent',
        open && standing && 'withdrawConsent',
        open && it.admission && 'withdrawAdmission',
      ]}
    >
      <ul className={style.list}>
        {it.admission && (
          <li>
            {t(`admission.${it.admission.kind}`, { defaultValue: it.admission.kind })}{' '}
            <span className={style.faint}>
              {t('consents.text', { text: it.admission.textVersion, on: when.shortDay(it.admission.on) })}
            </span>
          </li>
        )}
        {it.consents.map(({ by, personId, textVersion, signedOn, language, withdrawnOn, setAside }) => (
          <li key={`${by} ${personId} ${signedOn}`}>
            <span className={withdrawnOn || setAside ? style.struck : ''}>{t(`consent.${by}`)}</span>{' '}
            <span className={style.faint}>
              {t('consents.signed', { on: when.shortDay(signedOn), text: textVersion, language: code('language', language) })}
            </span>
            {withdrawnOn && <strong>{t('consents.withdrawn', { on: when.shortDay(withdrawnOn) })}</strong>}
            {setAside && <strong>{t('consents.setAside', { because: code('reason', setAside) })}</strong>}
          </li>
        ))}
      </ul>
      {!it.admission && it.consents.length === 0 && <NotYet>{t('consents.notYet')}</NotYet>}
      {it.adultMissing && <p>{t('consents.adultMissing')}</p>}
    </Section>
  );
}

export function ContactsSection({ it }: { readonly it: CaseFile }) {
  const { t } = useTranslation('referral');
  const [code, when] = [useCode(), useWhen()];
  const open = it.stage !== 'closed';
  return (
    <Section id="contacts" title={t('contacts.title')} deeds={open ? ['contact', !it.unreachable && 'unreachable'] : []}>
      <ul className={style.list}>
        {it.contacts.map(({ channel, outcome, language, on }, at) => (
          <li key={`${on} ${at}`}>
            <time dateTime={on}>{when.shortDay(on)}</time>
            <span>
              {code('channel', channel)}: {t(`contactOutcome.${outcome}`, { defaultValue: outcome })}
            </span>
            <span className={style.faint}>{code('language', language)}</span>
          </li>
        ))}
      </ul>
      {it.contacts.length === 0 && <NotYet>{t('contacts.none')}</NotYet>}
    </Section>
  );
}
