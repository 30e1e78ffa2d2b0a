import { useTranslation } from 'react-i18next';
import { caseResume } from '../../api/sdk.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';

/** Lets the case go on. */
export function ResumeCaseForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.resume.send')}
      asks={[]}
      send={(body: Record<string, never>, headers) => caseResume({ path: { caseId: it.caseId }, body, headers })}
    />
  );
}
