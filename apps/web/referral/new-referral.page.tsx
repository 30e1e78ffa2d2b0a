import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { referralsOne } from '../api/sdk.gen.js';
import { useView } from '../ask/use-view.js';
import { DocketNumber } from '../court/docket-number.js';
import { Banner } from '../kit/banner.js';
import { PageHead } from '../kit/layout.js';
import { Waiting } from '../kit/waiting.js';
import { useSession } from '../shell/session.js';
import { ReceiveReferralForm } from './receive-referral.form.js';

/** A referral as it comes in. */
export function NewReferralPage() {
  const { t } = useTranslation('referral');
  const { with: caseId } = useSearch({ from: '/court/referrals/new' });
  const { data: session } = useSession();
  const other = useView(['case', caseId], () => referralsOne({ path: { caseId: caseId! } }), { enabled: Boolean(caseId) });
  useEffect(() => void (document.title = t('entry.title')), [t]);
  if (!session || other.isLoading) return <Waiting />;
  const same = other.data;
  const given = same && {
    ...{ incidentId: same.incidentId, offence: same.offence, offenceClass: same.offenceClass, offenceOn: same.offenceOn },
    ...{ agencyId: same.agencyId, receivedOn: same.receivedOn, narrative: same.narrative ?? '' },
  };
  return (
    <>
      <PageHead title={t('entry.title')} lead={t('entry.lead')} />
      {caseId && same && (
        <Banner title={t('entry.sameIncident')}>
          <p>
            {t('entry.sameIncidentAs')} <DocketNumber of={caseId} linked />
          </p>
        </Banner>
      )}
      <ReceiveReferralForm
        key={caseId ?? 'new'}
        accountId={session.accountId ?? session.sessionId}
        given={given ?? {}}
        besides={caseId}
      />
    </>
  );
}
