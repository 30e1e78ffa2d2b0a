import { caseFile, minutesBetween, REDACTED, sealed, type Moment, type Sealed } from '#kernel';
import type { Indication, ItemForJudge, RecommendedItem, Tally } from './deliberation.events.js';
import { THIRD_PARTY, type DeliberationFact, type JuryRoom } from './deliberation.file.js';

/** What the jury wrote passes from its own key, which will be destroyed, to the key of the case. */
function underCase(caseId: string, details: Sealed | null): Sealed | null {
  const text = details?.read() ?? REDACTED;
  return text === REDACTED ? null : sealed(caseFile(caseId), text);
}

/** What the jury agreed, within what it may ask. */
export function recommended({ opened, items }: JuryRoom): RecommendedItem[] {
  return items.flatMap(({ itemId, sanction, unit, state, agreed, details }) => {
    const range = opened.ranges.find((one) => one.sanction === sanction);
    if (!range || state !== 'agreed' || agreed === null) return [];
    return [
      { itemId, sanction, unit, amount: agreed, min: range.min, max: range.max, details: underCase(opened.caseId, details) },
    ];
  });
}

/** What is left to the judge, once for each sanction and never beside an agreement on it. */
export function leftToJudge({ opened, items }: JuryRoom, agreed: readonly RecommendedItem[]): ItemForJudge[] {
  const left: ItemForJudge[] = [];
  for (const { itemId, sanction, unit, state, lowest, highest } of items) {
    const own = opened.ranges.some((one) => one.sanction === sanction && one.freeForm);
    if (state !== 'to-judge' || (!own && agreed.some((one) => one.sanction === sanction))) continue;
    const at = own ? -1 : left.findIndex((one) => one.sanction === sanction);
    const same = left[at];
    if (same) left[at] = { ...same, lowest: Math.min(same.lowest, lowest), highest: Math.max(same.highest, highest) };
    else left.push({ itemId, sanction, unit, lowest, highest });
  }
  return left;
}

/** The recommendation as it reaches the judge. */
export function handedOver(
  room: JuryRoom,
  { items, toJudge }: { readonly items: RecommendedItem[]; readonly toJudge: ItemForJudge[] },
  indications: Readonly<Record<Indication, Tally>>,
  now: Moment,
): DeliberationFact {
  const { hearingId, caseId, dispositionId, policyVersion, quorum } = room.opened;
  const toOthers = room.items.flatMap(({ sanction, state, details, addressee }) => {
    const text = sanction === THIRD_PARTY && state === 'agreed' ? underCase(caseId, details) : null;
    return text && addressee ? [{ text, addressee }] : [];
  });
  const agreed = room.items.filter(({ state }) => state === 'agreed');
  return {
    type: 'RecommendationMade',
    data: {
      ...{ hearingId, caseId, dispositionId, policyVersion, items, toJudge },
      recommendations: toOthers.map(({ text }) => text),
      addressees: toOthers.map(({ addressee }) => addressee),
      indications,
      unanimous: toJudge.length === 0 && agreed.every(({ byAll }) => byAll),
      minutes: room.minutes + Math.max(0, minutesBetween(room.since, now)),
      jurors: [...room.jurors],
      quorum,
      revised: room.indications !== null,
    },
  };
}
