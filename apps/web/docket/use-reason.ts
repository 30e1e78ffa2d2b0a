import { useTranslation } from 'react-i18next';
import { useCode } from '../court/use-code.js';

/** Says why something was done in words, the docket's own or those of the court. */
export function useReason(): (because: string) => string {
  const { t } = useTranslation('docket');
  const code = useCode();
  return (because) => t(`reason.${because}`, { defaultValue: code('reason', because) });
}
