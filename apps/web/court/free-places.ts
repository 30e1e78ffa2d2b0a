interface Sitting {
  readonly opensAt: string;
  readonly slotMinutes: number;
  readonly slotsPerRoom: number;
  readonly rooms: readonly { readonly roomId: string; readonly name: string; readonly blocked: string | null }[];
}

interface Taken {
  readonly roomId: string;
  readonly slot: number;
  readonly slots: number;
}

export interface Place {
  readonly key: string;
  readonly roomId: string;
  readonly room: string;
  readonly slot: number;
  readonly startsAt: string;
}

const MINUTE_MS = 60_000;

/** The first free slot of each room that is in use: one that is not over, where the day has begun and there is one. */
export function freePlaces(
  { opensAt, slotMinutes, slotsPerRoom, rooms }: Sitting,
  taken: readonly Taken[],
  now = 0,
): readonly Place[] {
  const startOf = (slot: number) => Date.parse(opensAt) + slot * slotMinutes * MINUTE_MS;
  return rooms
    .filter(({ blocked }) => blocked === null)
    .flatMap(({ roomId, name }) => {
      const free = (slot: number) =>
        !taken.some((one) => one.roomId === roomId && slot >= one.slot && slot < one.slot + one.slots);
      const slots = Array.from({ length: slotsPerRoom }, (_, at) => at).filter(free);
      const slot = slots.find((at) => startOf(at + 1) > now) ?? slots[0];
      if (slot === undefined) return [];
      const startsAt = new Date(startOf(slot)).toISOString();
      return [{ key: `${roomId} ${slot}`, roomId, room: name, slot, startsAt }];
    });
}
