import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { sentenceCase } from './readable.js';

/** Says what a fact is called: `ReferralReceived` is "Referral received". English says most of them by their own names. */
export function useEventWord(): (type: string) => string {
  const { t } = useTranslation('events');
  return useCallback((type) => t(`event.${type}`, { defaultValue: sentenceCase(type) }), [t]);
}
