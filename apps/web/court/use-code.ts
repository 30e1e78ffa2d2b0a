import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { readable } from './readable.js';

/** Says codes of the court in words: `code('stage', 'in-plan')` is "Working on the plan". */
export function useCode(): (kind: string, code: string) => string {
  const { t } = useTranslation('court');
  return useCallback((kind, code) => t(`${kind}.${code}`, { defaultValue: readable(code) }), [t]);
}
