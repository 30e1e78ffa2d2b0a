import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { concernList, correspondenceOne, safeguardingNamed } from '../../api/sdk.gen.js';
import type { CorrespondenceOneResponse } from '../../api/types.gen.js';
import { useView } from '../../ask/use-view.js';
import { Button } from '../../kit/button.js';
import { FetchedForm } from '../../kit/fetched-form.js';
import { Row } from '../../kit/layout.js';
import { useSession } from '../../shell/session.js';
import { Shown } from '../../shell/shown.js';
import { useWhen } from '../../words/when.js';
import type { CaseFile } from '../deeds/deed.js';
import style from './case.module.css';
import { NotYet, Section } from './section.js';

const AnswerYoungPersonForm = lazy(async () => ({
  default: (await import('./answer-young-person.form.js')).AnswerYoungPersonForm,
}));

/** What the young person and the court write to each other, opened only by who asks for it; and the way to say a concern. */
export function CareSection({ it }: { readonly it: CaseFile }) {
  const { t } = useTranslation('referral');
  const [open, setOpen] = useState<'letters' | 'concerns' | null>(null);
  const isNamed = useIsNamed();
  return (
    <Section id="care" title={t('care.title')} deeds={['concern']}>
      <p className={style.faint}>{t('care.recorded')}</p>
      <Row>
        <Button aria-expanded={open === 'letters'} onPress={() => setOpen(open === 'letters' ? null : 'letters')}>
          {t('care.letters')}
        </Button>
        {isNamed && (
          <Button aria-expanded={open === 'concerns'} onPress={() => setOpen(open === 'concerns' ? null : 'concerns')}>
            {t('care.concerns')}
          </Button>
        )}
      </Row>
      {open === 'letters' && <Letters youthId={it.youthId} />}
      {open === 'concerns' && isNamed && <Concerns it={it} />}
    </Section>
  );
}

/** Whether who looks is named to read concerns: for everybody else there is not even a button. */
function useIsNamed(): boolean {
  const { data: session } = useSession();
  const { data: named = [] } = useView(['named-adults'], () => safeguardingNamed());
  const self = session?.personId;
  return Boolean(self) && named.some(({ adultId, duty }) => adultId === self && duty === 'safeguarding-staff');
}

function Letters({ youthId }: { readonly youthId: string }) {
  const { t } = useTranslation('referral');
  const when = useWhen();
  const view = useView(['correspondence', youthId], () => correspondenceOne({ path: { youthId }, query: { take: 500 } }));
  // Whether there is nothing, or nothing for this reader, is answered alike.
  if (view.error?.status === 404) return <NotYet>{t('care.noLetters')}</NotYet>;
  return (
    <Shown view={view} lines={3}>
      {(messages) => (
        <>
          <ul className={style.letters}>
            {messages.map(({ messageId, answeredBy, text, at }) => (
              <li key={messageId} data-ours={answeredBy !== null || undefined}>
                <span className={style.faint}>
                  {t(answeredBy === null ? 'care.theyWrote' : 'care.courtWrote')} <time dateTime={at}>{when.moment(at)}</time>
                </span>
                <p className={style.words}>{text}</p>
              </li>
            ))}
          </ul>
          <Answer youthId={youthId} messages={messages} />
        </>
      )}
    </Shown>
  );
}

function Answer({ youthId, messages }: { readonly youthId: string; readonly messages: CorrespondenceOneResponse }) {
  const { t } = useTranslation('referral');
  const [open, setOpen] = useState(false);
  const last = messages.findLast(({ answeredBy }) => answeredBy === null);
  if (!last) return null;
  if (!open)
    return (
      <Row>
        <Button look="primary" onPress={() => setOpen(true)}>
          {t('care.answer')}
        </Button>
      </Row>
    );
  return (
    <FetchedForm lines={2}>
      <AnswerYoungPersonForm youthId={youthId} answers={last.messageId} onClose={() => setOpen(false)} />
    </FetchedForm>
  );
}

function Concerns({ it: { caseId, youthId } }: { readonly it: CaseFile }) {
  const { t } = useTranslation('referral');
  const when = useWhen();
  const view = useView(['concerns'], () => concernList({ query: { take: 500 } }));
  return (
    <Shown view={view} lines={3}>
      {(all) => {
        const those = all.filter(({ concern }) => concern.caseId === caseId || concern.personId === youthId);
        if (those.length === 0) return <NotYet>{t('care.noConcerns')}</NotYet>;
        return (
          <ul className={style.letters}>
            {those.map(({ concernId, concern, stage, recordedAt }) => (
              <li key={concernId}>
                <span className={style.faint}>
                  {t(`concern.of.${concern.kind}`, { defaultValue: concern.kind })}, {when.moment(recordedAt)} ·{' '}
                  {t(`care.stage.${stage}`)}
                </span>
                <p className={style.words}>{concern.words}</p>
              </li>
            ))}
          </ul>
        );
      }}
    </Shown>
  );
}
