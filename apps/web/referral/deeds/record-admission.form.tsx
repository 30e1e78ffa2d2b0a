import { useTranslation } from 'react-i18next';
import { caseRecordAdmission } from '../../api/sdk.gen.js';
import type { RecordAdmission } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';
import { TEXTS } from './texts.js';

/** Records that the young person accepts responsibility, in the words of a text version. */
export function RecordAdmissionForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.admission.send')}
      asks={[
        {
          name: 'kind',
          kind: 'choice',
          label: t('field.kind'),
          codes: ['accepts-responsibility', 'no-contest'],
          words: { 'accepts-responsibility': t('admission.accepts-responsibility'), 'no-contest': t('admission.no-contest') },
        },
        { name: 'textVersion', kind: 'text', label: t('field.textVersion'), hint: t('field.textVersionHint') },
      ]}
      start={{ kind: 'accepts-responsibility', textVersion: TEXTS.admission }}
      send={(body: RecordAdmission, headers) => caseRecordAdmission({ path: { caseId: it.caseId }, body, headers })}
    />
  );
}
