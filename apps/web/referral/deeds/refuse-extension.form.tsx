import { useTranslation } from 'react-i18next';
import { planRefuseExtension } from '../../api/sdk.gen.js';
import type { RefuseExtension } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';

/** Refuses the extension that was asked for. */
export function RefuseExtensionForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.refuseExtension.send')}
      asks={[
        {
          name: 'because',
          kind: 'reason',
          label: t('field.because'),
          codes: ['out-of-time', 'no-progress', 'too-late', 'other'],
        },
      ]}
      send={(body: RefuseExtension, headers) => planRefuseExtension({ path: { planId: it.planId! }, body, headers })}
    />
  );
}
