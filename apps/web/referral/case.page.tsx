import { useQueryClient } from '@tanstack/react-query';
import { Link, useParams, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { docketNumber } from '../../../libs/kernel/docket-number.js';
import { referralsOne } from '../api/sdk.gen.js';
import { useView } from '../ask/use-view.js';
import { IdentityBar } from '../court/identity-bar.js';
import { WithInitials } from '../court/initials.js';
import { useCode } from '../court/use-code.js';
import { Button } from '../kit/button.js';
import { Nothing } from '../kit/layout.js';
import { useLive } from '../live/use-live.js';
import { useMay } from '../shell/session.js';
import { Shown } from '../shell/shown.js';
import { CaseParts } from './case/case-parts.js';
import { flagsOf, moreOf } from './case/more.js';
import { nextStep } from './case/next-step.js';
import { OpenDeed } from './case/section.js';
import type { CaseFile } from './deeds/deed.js';
import { DeedDialog, fetchForm, type DeedName } from './deeds/deeds.js';

/** One case: whose it is, where it stands, and what is next. */
export function CasePage() {
  const { caseId } = useParams({ from: '/court/cases/$caseId' });
  const { t } = useTranslation('court');
  const view = useView(['case', caseId], () => referralsOne({ path: { caseId } }));
  useEffect(() => void (document.title = `${t('case')} ${docketNumber(caseId)}`), [t, caseId]);
  useCaseLive(caseId);
  return (
    <Shown view={view}>{(it) => (isWhole(it) ? <CaseShown key={caseId} it={it} /> : <ElsewhereShown caseId={caseId} />)}</Shown>
  );
}

/** What somebody asked to see is not read again unasked: each look at it is recorded. */
const READ_ONCE: readonly unknown[] = ['person', 'initials', 'correspondence', 'concerns', 'viewers'];

/** What follows from a deed, such as a place on the docket, comes a moment after it. */
function useCaseLive(caseId: string): void {
  const queries = useQueryClient();
  const may = useMay();
  useLive(
    may('live:case') ? [`case:${caseId}`] : [],
    () => void queries.invalidateQueries({ predicate: ({ queryKey: [what] }) => !READ_ONCE.includes(what) }),
  );
}

/** Whoever does not keep the file is told a part of it, and that has pages of its own. */
const isWhole = (it: CaseFile): boolean => 'consents' in it;

function ElsewhereShown({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation('referral');
  return (
    <Nothing title={t('elsewhere.title')}>
      <Link to="/cases/$caseId/history" params={{ caseId }}>
        {t('elsewhere.history')}
      </Link>
    </Nothing>
  );
}

function CaseShown({ it }: { readonly it: CaseFile }) {
  const { t } = useTranslation('referral');
  const code = useCode();
  const [deed, setDeed] = useState<DeedName | null>(null);
  const step = nextStep(it);
  useArrival();
  const people = [it.youthId, ...it.harmedParties.map(({ personId }) => personId)];
  return (
    <WithInitials ids={people}>
      <OpenDeed value={setDeed}>
        <IdentityBar
          caseId={it.caseId}
          youthId={it.youthId}
          age={it.ageAtReferral}
          stage={it.stage}
          flags={flagsOf(it, t, code)}
          hearingOn={it.hearing?.hearingOn}
          primary={
            step && (
              <Button
                look="primary"
                onHoverStart={() => fetchForm(step)}
                onFocus={() => fetchForm(step)}
                onPress={() => setDeed(step)}
              >
                {t(`deed.${step}.title`)}
              </Button>
            )
          }
          more={moreOf(it).map((id) => ({
            id,
            label: t(`deed.${id}.title`),
            onAction: () => setDeed(id),
            onNear: () => fetchForm(id),
          }))}
        />
        <CaseParts it={it} />
        <DeedDialog deed={deed} it={it} onClose={() => setDeed(null)} />
      </OpenDeed>
    </WithInitials>
  );
}

/** Takes whoever came for one part of the page there. */
function useArrival(): void {
  const hash = useRouterState({ select: ({ location }) => location.hash });
  useEffect(() => {
    const part = hash && document.getElementById(hash);
    if (!part) return;
    part.scrollIntoView();
    part.focus({ preventScroll: true });
  }, [hash]);
}
