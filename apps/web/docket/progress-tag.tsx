import { useTranslation } from 'react-i18next';
import { Tag, type Tone } from '../kit/tag.js';
import type { DayRow } from './day.js';

const TONES: Readonly<Record<DayRow['progress'], Tone>> = {
  waiting: 'plain',
  'on-hold': 'warn',
  called: 'info',
  deliberating: 'info',
  recommended: 'info',
  announced: 'good',
  done: 'good',
  adjourned: 'warn',
  returned: 'warn',
  off: 'plain',
};

/** How far a hearing has come on its day. */
export function ProgressTag({ progress }: { readonly progress: DayRow['progress'] }) {
  const { t } = useTranslation('docket');
  return <Tag tone={TONES[progress]}>{t(`progress.${progress}`)}</Tag>;
}
