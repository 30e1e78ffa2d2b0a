import { useTranslation } from 'react-i18next';
import { recordHold } from '../../api/sdk.gen.js';
import type { PlaceLegalHold } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';
import { basisWords } from './seal-record.form.js';

/** Keeps the record from being sealed or expunged for as long as the hold stands. */
export function PlaceLegalHoldForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.hold.send')}
      asks={[
        {
          name: 'basis',
          kind: 'choice',
          label: t('field.basis'),
          codes: ['appeal', 'litigation', 'audit', 'order'],
          words: basisWords(t),
        },
        { name: 'order', kind: 'text', label: t('field.order'), hint: t('field.orderHint') },
      ]}
      send={(body: Omit<PlaceLegalHold, 'holdId'>, headers) =>
        recordHold({ path: { recordId: it.caseId }, body: { ...body, holdId: headers['Idempotency-Key'] }, headers })
      }
    />
  );
}
