import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { sentenceCase } from './readable.js';

/** Says what a field of the record is called: `hearBy` is "To be heard by". English says many of them by their own names. */
export function useFieldWord(): (field: string) => string {
  const { t } = useTranslation('fields');
  return useCallback((field) => t(`field.${field}`, { defaultValue: sentenceCase(field) }), [t]);
}
