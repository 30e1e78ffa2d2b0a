import { useTranslation } from 'react-i18next';
import { caseDeclareUnreachable } from '../../api/sdk.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';

/** States, as a person, that the family cannot be reached. */
export function DeclareUnreachableForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.unreachable.send')}
      danger
      asks={[]}
      send={(body: Record<string, never>, headers) => caseDeclareUnreachable({ path: { caseId: it.caseId }, body, headers })}
    />
  );
}
