import { useTranslation } from 'react-i18next';
import { caseGiveBack } from '../../api/sdk.gen.js';
import type { ReturnReferral } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';

const CODES = [
  ...['no-admission', 'guardian-declined', 'no-guardian', 'unreachable', 'not-completed', 'no-show'],
  ...['new-offence', 'family-declined', 'referrer-asked', 'out-of-time'],
];

/** Gives the case back to the referrer. */
export function ReturnReferralForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.return.send')}
      danger
      asks={[
        { name: 'because', kind: 'reason', label: t('field.because'), codes: CODES },
        { name: 'reason', kind: 'long', label: t('field.reason'), optional: true },
        { name: 'itemsDone', kind: 'number', label: t('field.itemsDone'), optional: true, min: 0, max: 100 },
      ]}
      send={(body: ReturnReferral, headers) => caseGiveBack({ path: { caseId: it.caseId }, body, headers })}
    />
  );
}
