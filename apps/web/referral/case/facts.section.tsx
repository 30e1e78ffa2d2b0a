import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DocketNumber } from '../../court/docket-number.js';
import { PersonName } from '../../court/person-name.js';
import { useCode } from '../../court/use-code.js';
import { SummaryList, type Line } from '../../kit/layout.js';
import { useProgramme } from '../../shell/session.js';
import { useWhen } from '../../words/when.js';
import type { CaseFile } from '../deeds/deed.js';
import style from './case.module.css';
import { Section } from './section.js';

/** What the referral says, and what was corrected since. */
export function FactsSection({ it }: { readonly it: CaseFile }) {
  const { t } = useTranslation('referral');
  const [code, when] = [useCode(), useWhen()];
  const { data: programme } = useProgramme();
  const agency = programme?.agencies.find(({ agencyId }) => agencyId === it.agencyId)?.name ?? t('facts.agencyUnknown');
  const open = it.stage !== 'closed';
  const lines: Line[] = [
    { term: t('entry.offence'), said: `${code('offence', it.offence)} (${code('offenceClass', it.offenceClass)})` },
    { term: t('entry.offenceOn'), said: t('facts.atAge', { day: when.day(it.offenceOn), count: it.ageAtOffence }) },
    { term: t('entry.agency'), said: it.outsideNumber ? `${agency}, ${it.outsideNumber}` : agency },
    { term: t('entry.receivedOn'), said: when.day(it.receivedOn) },
    {
      term: t('entry.priors'),
      said: [t(`entry.prior.${it.priors}`), it.priorsSource && t(`entry.source.${it.priorsSource}`, { defaultValue: '' })]
        .filter(Boolean)
        .join(', '),
    },
    ...it.references.map(({ kind, number }) => ({
      term: t(`referenceKind.${kind}`, { defaultValue: kind }),
      said: number ?? t('facts.sealed'),
    })),
  ];
  return (
    <Section id="facts" title={t('facts.title')} deeds={open ? ['correct', 'reference'] : []}>
      <SummaryList lines={lines} />
      {it.narrative && <p className={style.words}>{it.narrative}</p>}
      {it.corrections.length > 0 && (
        <>
          <h3>{t('facts.before')}</h3>
          <ul className={style.list}>
            {it.corrections.map((was) => (
              <li key={`${was.on} ${was.offence} ${was.because}`}>
                <s className={style.struck}>
                  {code('offence', was.offence)} ({code('offenceClass', was.offenceClass)}), {when.shortDay(was.offenceOn)}
                </s>
                <span>{t('facts.corrected', { on: when.shortDay(was.on), because: code('reason', was.because) })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** Whom it harmed, and whose cases it goes with. */
export function OthersSection({ it }: { readonly it: CaseFile }) {
  const { t } = useTranslation('referral');
  const code = useCode();
  const open = it.stage !== 'closed';
  return (
    <Section id="others" title={t('others.title')} deeds={open ? ['harmedParty', 'related'] : []}>
      <ul className={style.list}>
        {it.harmedParties.map(({ personId, kind }) => (
          <li key={personId}>
            {t(`harmedKind.${kind}`, { defaultValue: kind })}: <PersonName of={personId} who={t('others.harmed')} />
          </li>
        ))}
        {it.related.map(({ caseId, relation }) => (
          <li key={caseId}>
            {code('relation', relation)}: <DocketNumber of={caseId} linked />
          </li>
        ))}
      </ul>
      {it.harmedParties.length + it.related.length === 0 && <p className={style.notYet}>{t('others.none')}</p>}
      {open && (
        <p>
          <Link to="/referrals/new" search={{ with: it.caseId }}>
            {t('others.another')}
          </Link>
        </p>
      )}
    </Section>
  );
}
