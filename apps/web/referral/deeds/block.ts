interface Against {
  readonly code: string;
}

interface Slot<Soft extends Against> {
  readonly slot: number;
  readonly startsAt: string;
  readonly hard: unknown;
  readonly soft: readonly Soft[];
}

interface Room<Soft extends Against> {
  readonly roomId: string;
  readonly places: readonly Slot<Soft>[];
}

/** Where another case of the incident can be heard, and what speaks against it. */
export interface Following<Soft extends Against> {
  readonly caseId: string;
  readonly slot: number;
  readonly startsAt: string;
  readonly soft: readonly Soft[];
}

/** Between two of one incident a slot stays free of them, so that they neither meet nor wait together. */
const APART = 2;

/**
 * The next places of the same room, one for each of the cases, in their order, with a slot between any two; null for a case
 * that has none any more. Each case brings the room as it is free for that case.
 */
export function blockAfter<Soft extends Against>(
  chosen: { readonly roomId: string; readonly slot: number },
  cases: readonly { readonly caseId: string; readonly rooms: readonly Room<Soft>[] }[],
): readonly (Following<Soft> | { readonly caseId: string; readonly slot: null })[] {
  let last = chosen.slot;
  return cases.map(({ caseId, rooms }) => {
    const places = rooms.find(({ roomId }) => roomId === chosen.roomId)?.places ?? [];
    const next = places.find(({ slot, hard }) => slot >= last + APART && hard === null);
    if (!next) return { caseId, slot: null };
    last = next.slot;
    return { caseId, slot: next.slot, startsAt: next.startsAt, soft: next.soft };
  });
}
