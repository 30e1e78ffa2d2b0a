import type { Flag } from '../../court/identity-bar.js';
import type { CaseFile } from '../deeds/deed.js';
import type { DeedName } from '../deeds/deeds.js';

/** What else can be done about a case, wherever it stands. */
export function moreOf(it: CaseFile): readonly DeedName[] {
  if (it.stage === 'closed') return it.outcome === 'completed' ? ['followUp', 'hold', 'seal'] : ['hold', 'seal'];
  const early = it.stage === 'received' || it.stage === 'screened';
  return [
    ...(['contact', 'guardian', 'harmedParty', 'related', 'reference', 'correct'] as const),
    ...(it.suspended ? (['resume'] as const) : (['suspend'] as const)),
    ...(early ? (['decline'] as const) : (['return'] as const)),
    ...(['close', 'hold'] as const),
  ];
}

/** What must not be overlooked. */
export function flagsOf(it: CaseFile, t: (word: string) => string, code: (kind: string, code: string) => string): Flag[] {
  return [
    ...(it.suspended ? [{ word: `${t('cases.suspended')}: ${code('reason', it.suspended.because)}` }] : []),
    ...(it.unreachable ? [{ word: t('cases.unreachable'), tone: 'bad' as const }] : []),
    ...(it.adultMissing ? [{ word: t('flag.adultMissing'), tone: 'bad' as const }] : []),
    ...(it.acceptance?.withReservation ? [{ word: t('flag.reservation') }] : []),
    ...(it.harmedParties.length > 0 ? [{ word: t('flag.harmedParty'), tone: 'info' as const }] : []),
    ...(it.related.length > 0 ? [{ word: t('flag.related'), tone: 'info' as const }] : []),
    ...(it.outcome ? [{ word: code('outcome', it.outcome), tone: 'plain' as const }] : []),
  ];
}
