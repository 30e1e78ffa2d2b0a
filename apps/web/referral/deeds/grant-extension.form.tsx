import { useTranslation } from 'react-i18next';
import { planGrantExtension } from '../../api/sdk.gen.js';
import type { GrantExtension } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';

const APPROVED_BY = ['coordinator', 'judge'];

/** Grants the extension that was asked for. */
export function GrantExtensionForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation(['referral', 'shell']);
  const words = Object.fromEntries(APPROVED_BY.map((code) => [code, t(`shell:role.${code}`)]));
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.grantExtension.send')}
      asks={[{ name: 'approvedBy', kind: 'choice', label: t('field.approvedBy'), codes: APPROVED_BY, words }]}
      start={{ approvedBy: 'coordinator' }}
      send={(body: GrantExtension, headers) => planGrantExtension({ path: { planId: it.planId! }, body, headers })}
    />
  );
}
