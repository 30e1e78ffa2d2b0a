import { useTranslation } from 'react-i18next';
import { caseAddReference } from '../../api/sdk.gen.js';
import type { AddReference } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';

/** Adds another agency’s number for the same case. */
export function AddReferenceForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.reference.send')}
      asks={[
        {
          name: 'kind',
          kind: 'choice',
          label: t('field.referenceKind'),
          codes: ['police', 'prosecutor', 'court', 'school'],
          words: Object.fromEntries(
            ['police', 'prosecutor', 'court', 'school'].map((code) => [code, t(`referenceKind.${code}`)]),
          ),
        },
        { name: 'number', kind: 'text', label: t('field.number') },
      ]}
      send={(body: AddReference, headers) => caseAddReference({ path: { caseId: it.caseId }, body, headers })}
    />
  );
}
