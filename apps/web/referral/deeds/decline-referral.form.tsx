import { useTranslation } from 'react-i18next';
import { caseDecline } from '../../api/sdk.gen.js';
import type { DeclineReferral } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';

const CODES = ['excluded', 'offence-unclear', 'needs-other-help', 'family-declined', 'no-capacity', 'conflict-of-interest'];

/** Does not take the referral in. */
export function DeclineReferralForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.decline.send')}
      danger
      asks={[
        { name: 'because', kind: 'reason', label: t('field.because'), codes: CODES },
        { name: 'reason', kind: 'long', label: t('field.reason'), optional: true },
      ]}
      start={{ because: it.screening?.result === 'excluded' ? 'excluded' : null }}
      send={(body: DeclineReferral, headers) => caseDecline({ path: { caseId: it.caseId }, body, headers })}
    />
  );
}
