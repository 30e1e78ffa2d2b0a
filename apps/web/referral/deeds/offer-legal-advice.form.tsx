import { useTranslation } from 'react-i18next';
import { caseOfferLegalAdvice } from '../../api/sdk.gen.js';
import type { OfferLegalAdvice } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';
import { LANGUAGES, TEXTS } from './texts.js';

/** Offers independent legal advice before any admission. */
export function OfferLegalAdviceForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.advice.send')}
      asks={[
        { name: 'taken', kind: 'tick', label: t('field.taken') },
        { name: 'textVersion', kind: 'text', label: t('field.textVersion'), hint: t('field.textVersionHint') },
        { name: 'language', kind: 'choice', label: t('field.language'), codes: LANGUAGES, of: 'language' },
      ]}
      start={{ textVersion: TEXTS.advice, language: 'en' }}
      body={({ taken = false, ...more }) => ({ taken, ...more })}
      send={(body: OfferLegalAdvice, headers) => caseOfferLegalAdvice({ path: { caseId: it.caseId }, body, headers })}
    />
  );
}
