import { useTranslation } from 'react-i18next';
import { recordSeal } from '../../api/sdk.gen.js';
import type { SealRecord } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import { Banner } from '../../kit/banner.js';
import type { FormProps } from './deed.js';

/** Puts the record of a closed case away. */
export function SealRecordForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  return (
    <>
      <Banner tone="warn" title={t('record.sealing')} />
      <CommandForm
        {...ways}
        danger
        sendWord={t('deed.seal.send')}
        asks={[
          {
            name: 'basis',
            kind: 'choice',
            label: t('field.basis'),
            codes: ['order', 'completed', 'petition'],
            words: basisWords(t),
          },
          { name: 'order', kind: 'text', label: t('field.order'), hint: t('field.orderHint') },
        ]}
        send={(body: SealRecord, headers) => recordSeal({ path: { recordId: it.caseId }, body, headers })}
      />
    </>
  );
}

export const basisWords = (t: (word: string) => string): Record<string, string> =>
  Object.fromEntries(
    ['order', 'completed', 'petition', 'appeal', 'litigation', 'audit'].map((code) => [code, t(`basis.${code}`)]),
  );
