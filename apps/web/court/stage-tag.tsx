import { Tag, type Tone } from '../kit/tag.js';
import { useCode } from './use-code.js';

const TONES: Readonly<Record<string, Tone>> = {
  received: 'warn',
  screened: 'warn',
  accepted: 'info',
  intake: 'info',
  ready: 'good',
  docketed: 'good',
  heard: 'info',
  'in-plan': 'info',
};

/** How far a case has come. */
export function StageTag({ stage }: { readonly stage: string }) {
  return <Tag tone={TONES[stage] ?? 'plain'}>{useCode()('stage', stage)}</Tag>;
}
