import { useTranslation } from 'react-i18next';
import { caseRecordIntakeMissed } from '../../api/sdk.gen.js';
import type { RecordIntakeMissed } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';

/** Notes that the interview did not take place, and who did not come. */
export function RecordIntakeMissedForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.intakeMissed.send')}
      asks={[
        {
          name: 'by',
          kind: 'choice',
          label: t('field.by'),
          codes: ['youth', 'guardian', 'interpreter', 'court'],
          words: Object.fromEntries(['youth', 'guardian', 'interpreter', 'court'].map((code) => [code, t(`missedBy.${code}`)])),
        },
        {
          name: 'because',
          kind: 'reason',
          label: t('field.because'),
          codes: ['transport', 'work', 'school', 'illness', 'family', 'no-answer', 'no-interpreter', 'other'],
        },
      ]}
      send={(body: RecordIntakeMissed, headers) => caseRecordIntakeMissed({ path: { caseId: it.caseId }, body, headers })}
    />
  );
}
