import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { amountWord } from './amount.js';

/** Says an amount of a sanction in words: 720 minutes are "12 hours", 3 times are "3 times". */
export function useAmount(): (unit: string, amount: number) => string {
  const { t } = useTranslation('court');
  return useCallback((unit, amount) => t(...amountWord(unit, amount)), [t]);
}
