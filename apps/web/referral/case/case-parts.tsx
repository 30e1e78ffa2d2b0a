import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../deeds/deed.js';
import style from './case.module.css';
import { CareSection } from './care.section.js';
import { FactsSection, OthersSection } from './facts.section.js';
import { DeadlinesSection, HearingSection, PlanSection } from './hearing.section.js';
import { HistoryRail } from './history.rail.js';
import { ConsentsSection, ContactsSection, IntakeSection } from './intake.section.js';
import { nextStep } from './next-step.js';
import { PeopleSection, RecordSection, ViewersSection } from './people.section.js';
import { ScreeningSection } from './screening.section.js';

const PARTS = [
  'facts',
  'screening',
  'intake',
  'consents',
  'hearing',
  'people',
  'others',
  'contacts',
  'deadlines',
  'care',
  'viewers',
  'record',
];

/** The parts of a case's page: what is next first, the record of it all at the right. */
export function CaseParts({ it }: { readonly it: CaseFile }) {
  const { t } = useTranslation('referral');
  return (
    <div className={style.page}>
      <div className={style.main}>
        <NextStep it={it} />
        <nav aria-label={t('parts')} className="not-on-paper">
          <ul className={style.parts}>
            {[...(it.planId ? ['plan'] : []), ...PARTS].map((part) => (
              <li key={part}>
                <a href={`#${part}`}>{t(`${part}.title`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        {it.planId && <PlanSection planId={it.planId} it={it} />}
        <FactsSection it={it} />
        <ScreeningSection it={it} />
        <IntakeSection it={it} />
        <ConsentsSection it={it} />
        <HearingSection it={it} />
        <PeopleSection it={it} />
        <OthersSection it={it} />
        <ContactsSection it={it} />
        <DeadlinesSection it={it} />
        <CareSection it={it} />
        <ViewersSection it={it} />
        <RecordSection it={it} />
      </div>
      <HistoryRail it={it} />
    </div>
  );
}

function NextStep({ it }: { readonly it: CaseFile }) {
  const { t } = useTranslation('referral');
  const step = nextStep(it);
  return (
    <section className={style.next} aria-labelledby="next-title">
      <div>
        <h2 id="next-title">{step ? t('next.title') : t('next.waits')}</h2>
        <p>{step ? t(`next.${step}`) : t(`next.at.${it.stage}`)}</p>
      </div>
    </section>
  );
}
