import { useTranslation } from 'react-i18next';
import { planAskExtension } from '../../api/sdk.gen.js';
import type { AskExtension } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';

const ASKED_BY = ['youth', 'guardian', 'mentor'];

/** Asks for more time before the plan is due. */
export function AskExtensionForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  const words = Object.fromEntries(ASKED_BY.map((code) => [code, t(`askedBy.${code}`)]));
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.askExtension.send')}
      asks={[
        { name: 'until', kind: 'day', label: t('field.until'), ...(it.completeBy && { min: it.completeBy }) },
        { name: 'askedBy', kind: 'choice', label: t('field.askedBy'), codes: ASKED_BY, words },
      ]}
      send={(body: AskExtension, headers) => planAskExtension({ path: { planId: it.planId! }, body, headers })}
    />
  );
}
