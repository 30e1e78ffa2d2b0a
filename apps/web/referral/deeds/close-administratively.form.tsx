import { useTranslation } from 'react-i18next';
import { caseCloseAdministratively } from '../../api/sdk.gen.js';
import type { CloseAdministratively } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';

/** Closes the case for a reason that is nobody’s failure. */
export function CloseAdministrativelyForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.close.send')}
      danger
      asks={[
        {
          name: 'because',
          kind: 'reason',
          label: t('field.because'),
          codes: ['moved', 'transferred', 'died', 'programme-closed', 'aged-out', 'duplicate'],
        },
        { name: 'reason', kind: 'long', label: t('field.reason'), optional: true },
      ]}
      send={(body: CloseAdministratively, headers) => caseCloseAdministratively({ path: { caseId: it.caseId }, body, headers })}
    />
  );
}
