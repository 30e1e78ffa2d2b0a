import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleAccessNeeds, planReadingOne, planReadingSanctions } from '../api/sdk.gen.js';
import { useView } from '../ask/use-view.js';
import { DocketNumber } from '../court/docket-number.js';
import { WithInitials } from '../court/initials.js';
import { PersonName } from '../court/person-name.js';
import { Button } from '../kit/button.js';
import { Dialog } from '../kit/dialog.js';
import { TextField } from '../kit/fields.js';
import { PageHead } from '../kit/layout.js';
import { Radios } from '../kit/radios.js';
import { Shown } from '../shell/shown.js';
import { LANGUAGE_CHOICES, type Language } from '../words/language.js';
import { LeavingPaper } from './leaving-paper.js';
import style from './leaving.module.css';
import { SendLinkForm } from './send-link.form.js';

const NUMBER = 'number-to-call';

/** The plan as the family takes it home: in their language, on one page, to be signed. */
export function LeavingPage() {
  const { t } = useTranslation('disposition');
  const { planId } = useParams({ from: '/court/plans/$planId/leaving' });
  const plan = useView(['plan', planId], () => planReadingOne({ path: { planId } }));
  const sanctions = useView(['plan-sanctions', planId], () => planReadingSanctions({ path: { planId } }));
  const youthId = plan.data?.youthId ?? '';
  const needs = useView(['access-needs', youthId], () => peopleAccessNeeds({ path: { personId: youthId } }), {
    enabled: youthId !== '',
  });
  const [chosen, setLanguage] = useState<Language | null>(null);
  const [call, setCall] = useState(() => localStorage.getItem(NUMBER) ?? '');
  const [sending, setSending] = useState(false);
  const language = chosen ?? (needs.data?.interpreter === 'es' ? 'es' : 'en');
  useEffect(() => void (document.title = t('leaving.title')), [t]);
  const shown = useLoaded(language);
  return (
    <Shown view={plan}>
      {(it) => (
        <WithInitials ids={[it.youthId]}>
          <div className="not-on-paper">
            <PageHead
              title={t('leaving.title')}
              lead={t('leaving.lead')}
              actions={
                <>
                  <Button onPress={() => setSending(true)}>{t('leaving.link')}</Button>
                  <Button look="primary" onPress={() => print()}>
                    {t('leaving.print')}
                  </Button>
                </>
              }
            />
            <div className={style.choices}>
              <Radios label={t('leaving.language')} value={language} onChange={setLanguage} choices={LANGUAGE_CHOICES} inline />
              <TextField
                label={t('leaving.call')}
                hint={t('leaving.callHint')}
                value={call}
                onChange={(number) => {
                  setCall(number);
                  localStorage.setItem(NUMBER, number);
                }}
                mode="tel"
                width="medium"
                autoComplete="off"
              />
            </div>
          </div>
          <Shown view={sanctions}>
            {(all) => (
              <LeavingPaper
                completeBy={it.completeBy}
                sanctions={all}
                language={shown}
                call={call}
                whose={
                  <p>
                    <PersonName of={it.youthId} who={t('paper.youngPerson')} /> · <DocketNumber of={it.caseId} />
                  </p>
                }
                signed
              />
            )}
          </Shown>
          {sending && (
            <Dialog title={t('leaving.link')} isOpen onClose={() => setSending(false)}>
              <SendLinkForm youthId={it.youthId} onClose={() => setSending(false)} />
            </Dialog>
          )}
        </WithInitials>
      )}
    </Shown>
  );
}

/** The language whose words are there: the one before, until those of the next have come. */
function useLoaded(language: Language): Language {
  const { i18n } = useTranslation('disposition');
  const [loaded, setLoaded] = useState(i18n.language as Language);
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      await i18n.loadNamespaces(['disposition', 'court']);
      await i18n.loadLanguages(language);
      if (isWanted) setLoaded(language);
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [i18n, language]);
  return loaded;
}
