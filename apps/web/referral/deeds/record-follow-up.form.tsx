import { useTranslation } from 'react-i18next';
import { caseRecordFollowUp } from '../../api/sdk.gen.js';
import type { RecordFollowUp } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';

/** Records what a look half a year or a year after completion found. */
export function RecordFollowUpForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.followUp.send')}
      asks={[
        {
          name: 'months',
          kind: 'choice',
          label: t('field.months'),
          codes: ['6', '12'],
          words: { 6: t('months.6'), 12: t('months.12') },
        },
        {
          name: 'result',
          kind: 'choice',
          label: t('field.result'),
          codes: ['no-new-referral', 'new-referral', 'unknown'],
          words: Object.fromEntries(['no-new-referral', 'new-referral', 'unknown'].map((code) => [code, t(`followUp.${code}`)])),
        },
      ]}
      body={({ months, ...more }) => ({ months: Number(months), ...more })}
      send={(body: RecordFollowUp, headers) => caseRecordFollowUp({ path: { caseId: it.caseId }, body, headers })}
    />
  );
}
