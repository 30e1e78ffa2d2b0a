import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { planReadingOne, planReadingSanctions, referralsMine } from '../api/sdk.gen.js';
import { useView } from '../ask/use-view.js';
import { Nothing, PageHead, Stack } from '../kit/layout.js';
import { Shown } from '../shell/shown.js';
import type { Language } from '../words/language.js';
import { LeavingPaper } from './leaving-paper.js';

/** What a family reads of the plan, by the link that was sent in place of the paper. */
export function MyPlanPage() {
  const { t } = useTranslation('disposition');
  const view = useView(['my-cases'], () => referralsMine());
  useEffect(() => void (document.title = t('mine.title')), [t]);
  return (
    <>
      <PageHead title={t('mine.title')} lead={t('mine.lead')} />
      <Shown view={view}>
        {(cases) => {
          const plans = cases.flatMap(({ planId }) => planId ?? []);
          if (plans.length === 0) return <Nothing title={t('mine.none')} />;
          return (
            <Stack>
              {plans.map((planId) => (
                <MyPlan key={planId} planId={planId} />
              ))}
            </Stack>
          );
        }}
      </Shown>
    </>
  );
}

function MyPlan({ planId }: { readonly planId: string }) {
  const { i18n } = useTranslation('disposition');
  const plan = useView(['plan', planId], () => planReadingOne({ path: { planId } }));
  const sanctions = useView(['plan-sanctions', planId], () => planReadingSanctions({ path: { planId } }));
  return (
    <Shown view={plan}>
      {({ completeBy }) => (
        <Shown view={sanctions}>
          {(all) => <LeavingPaper completeBy={completeBy} sanctions={all} language={i18n.language as Language} />}
        </Shown>
      )}
    </Shown>
  );
}
