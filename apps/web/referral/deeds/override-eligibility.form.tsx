import { useTranslation } from 'react-i18next';
import { caseOverride } from '../../api/sdk.gen.js';
import type { OverrideEligibility } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';

/** Lets a case in that screening did not, for a reason and by somebody’s permission. */
export function OverrideEligibilityForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.override.send')}
      asks={[
        {
          name: 'because',
          kind: 'reason',
          label: t('field.because'),
          codes: ['small-part-in-it', 'first-time', 'prosecutor-asked', 'exceptional'],
        },
        { name: 'reason', kind: 'long', label: t('field.reason') },
        {
          name: 'permittedBy',
          kind: 'choice',
          label: t('field.permittedBy'),
          codes: ['prosecutor', 'judge', 'referrer'],
          words: { prosecutor: t('permitted.prosecutor'), judge: t('permitted.judge'), referrer: t('permitted.referrer') },
        },
      ]}
      send={(body: OverrideEligibility, headers) => caseOverride({ path: { caseId: it.caseId }, body, headers })}
    />
  );
}
