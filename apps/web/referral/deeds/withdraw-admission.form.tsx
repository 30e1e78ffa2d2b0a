import { useTranslation } from 'react-i18next';
import { caseWithdrawAdmission } from '../../api/sdk.gen.js';
import type { WithdrawAdmission } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';

/** Takes the admission back: the case goes back to the referrer without it. */
export function WithdrawAdmissionForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.withdrawAdmission.send')}
      danger
      asks={[{ name: 'itemsDone', kind: 'number', label: t('field.itemsDone'), optional: true, min: 0, max: 100 }]}
      send={(body: WithdrawAdmission, headers) => caseWithdrawAdmission({ path: { caseId: it.caseId }, body, headers })}
    />
  );
}
