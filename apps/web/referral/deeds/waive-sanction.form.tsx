import { useTranslation } from 'react-i18next';
import { planWaive } from '../../api/sdk.gen.js';
import type { WaiveSanction } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';
import { OpenSanctions } from './open-sanctions.js';

const REASONS = ['illness', 'moved', 'transport', 'small-part-in-it', 'harmed-party', 'other'] as const;

/** Lets one item of the plan go, as the judge allowed. */
export function WaiveSanctionForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  const planId = it.planId!;
  return (
    <OpenSanctions planId={planId} label={t('waive.what')}>
      {(_, which) => (
        <CommandForm
          {...ways}
          danger
          sendWord={t('deed.waive.send')}
          asks={[
            which,
            { name: 'because', kind: 'reason', label: t('field.because'), codes: REASONS },
            { name: 'reason', kind: 'long', label: t('field.reason') },
            { name: 'approvedBy', kind: 'person', label: t('waive.approvedBy') },
          ]}
          send={(body: WaiveSanction, headers) => planWaive({ path: { planId }, body, headers })}
        />
      )}
    </OpenSanctions>
  );
}
