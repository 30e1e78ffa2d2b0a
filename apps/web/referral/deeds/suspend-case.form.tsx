import { useTranslation } from 'react-i18next';
import { caseSuspend } from '../../api/sdk.gen.js';
import type { SuspendCase } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';

/** Stops the clocks of the case. */
export function SuspendCaseForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.suspend.send')}
      asks={[
        {
          name: 'because',
          kind: 'reason',
          label: t('field.because'),
          codes: ['in-treatment', 'hospital', 'detained', 'illness', 'exceptional'],
        },
      ]}
      send={(body: SuspendCase, headers) => caseSuspend({ path: { caseId: it.caseId }, body, headers })}
    />
  );
}
