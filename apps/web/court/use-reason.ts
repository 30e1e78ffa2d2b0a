import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { readable } from './readable.js';

/** Says why something was done: a code of the court in words, and what somebody wrote as they wrote it. */
export function useReason(): (why: string) => string {
  const { t } = useTranslation(['court', 'events']);
  return useCallback((why) => t([`court:reason.${why}`, `events:because.${why}`], { defaultValue: readable(why) }), [t]);
}
