import { useTranslation } from 'react-i18next';
import { caseWithdrawConsent } from '../../api/sdk.gen.js';
import type { WithdrawConsent } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';

/** Takes a consent back, which anyone who gave one may do at any stage. */
export function WithdrawConsentForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  const standing = it.consents.filter(({ withdrawnOn, setAside }) => !withdrawnOn && !setAside);
  const words = Object.fromEntries(standing.map(({ by, personId }) => [`${by} ${personId}`, t(`consent.${by}`)]));
  return (
    <CommandForm
      {...ways}
      danger
      sendWord={t('deed.withdrawConsent.send')}
      asks={[{ name: 'signer', kind: 'choice', label: t('field.whoWithdraws'), codes: Object.keys(words), words }]}
      body={({ signer }) => {
        const [by, personId] = String(signer).split(' ');
        return { by, personId };
      }}
      send={(body: WithdrawConsent, headers) => caseWithdrawConsent({ path: { caseId: it.caseId }, body, headers })}
    />
  );
}
