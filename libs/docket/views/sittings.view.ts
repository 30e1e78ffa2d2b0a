import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, withoutHidden } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { SittingEvents } from '../sitting.events.js';

export interface RoomLine {
  readonly roomId: string;
  readonly name: string;
  /** Why it is out of use. */
  readonly blocked: string | null;
  /** Why it is on hold. */
  readonly held: string | null;
}

/** One line per sitting: when, where, and how much of it is used. */
@Entity('sittings')
@Index(['on'])
export class SittingLine extends ProgrammeRow {
  @PrimaryColumn('uuid') sittingId!: string;
  @Column('date') on!: string;
  @Column('timestamptz') opensAt!: string;
  @Column('timestamptz') closesAt!: string;
  @Column('text') venue!: string;
  @Column('jsonb') rooms!: readonly RoomLine[];
  @Column('integer') slotMinutes!: number;
  @Column('integer') slotsPerRoom!: number;
  /** Slots of all rooms in use. */
  @Column('integer') capacity!: number;
  @Column('integer') used!: number;
  @Column('text') state!: 'open' | 'called-off' | 'closed';
  /** Why it was called off. */
  @Column('text', { nullable: true }) because!: string | null;
  /** When its locked docket was opened again, and why. */
  @Column('jsonb') unlocked!: readonly { readonly on: string; readonly because: string }[];
  /** Whether the list of the day hangs out. */
  @Column('text') published!: 'not-published' | 'published' | 'withdrawn';
  @Column('timestamptz', { nullable: true }) publishedAt!: string | null;
  /** Slots each hearing on the docket takes, by its id. */
  @Column('jsonb') taking!: Readonly<Record<string, number>>;
}

function withRooms(row: SittingLine, rooms: readonly RoomLine[]): SittingLine {
  return { ...row, rooms, capacity: rooms.filter(({ blocked }) => blocked === null).length * row.slotsPerRoom };
}

const withRoom = (row: SittingLine | null, roomId: string, change: Partial<RoomLine>) =>
  row &&
  withRooms(
    row,
    row.rooms.map((room) => (room.roomId === roomId ? { ...room, ...change } : room)),
  );

function withTaking(row: SittingLine, taking: Readonly<Record<string, number>>): SittingLine {
  return { ...row, taking, used: Object.values(taking).reduce((sum, slots) => sum + slots, 0) };
}

const freed = (row: SittingLine | null, { data: { hearingId } }: { data: { readonly hearingId: string } }) => {
  if (!row) return null;
  const { [hearingId]: _, ...taking } = row.taking;
  return withTaking(row, taking);
};

const inUse = { blocked: null, held: null };

export const sittings = view<SittingLine, SittingEvents>({
  row: SittingLine,
  forget: (row, hidden) => withTaking(row, withoutHidden(row.taking, hidden)),
  project: {
    SittingScheduled: (_, { id, programmeId, data: { on, opensAt, closesAt, venue, rooms, slotMinutes, slotsPerRoom } }) => ({
      programmeId,
      sittingId: id,
      on,
      opensAt,
      closesAt,
      venue,
      rooms: rooms.map(({ roomId, name }) => ({ roomId, name, ...inUse })),
      slotMinutes,
      slotsPerRoom,
      capacity: rooms.length * slotsPerRoom,
      used: 0,
      state: 'open',
      because: null,
      unlocked: [],
      published: 'not-published',
      publishedAt: null,
      taking: {},
    }),
    RoomAdded: (row, { data: { roomId, name } }) => row && withRooms(row, [...row.rooms, { roomId, name, ...inUse }]),
    RoomBlocked: (row, { data: { roomId, because } }) => withRoom(row, roomId, { blocked: because }),
    RoomUnblocked: (row, { data: { roomId } }) => withRoom(row, roomId, { blocked: null }),
    SittingHeld: (row, { data: { roomId, because } }) => withRoom(row, roomId, { held: because }),
    RoomReleased: (row, { data: { roomId } }) => withRoom(row, roomId, { held: null }),
    HearingDocketed: (row, { data: { hearingId, slots } }) => row && withTaking(row, { ...row.taking, [hearingId]: slots }),
    HearingContinued: freed,
    HearingPostponed: freed,
    HearingVacated: freed,
    SittingCalledOff: (row, { data: { because } }) => row && { ...withTaking(row, {}), state: 'called-off', because },
    DocketPublished: (row, { data: { at } }) => row && { ...row, published: 'published', publishedAt: at },
    DocketWithdrawn: (row) => row && { ...row, published: 'withdrawn', publishedAt: null },
    DayUnlocked: (row, { occurredOn: on, data: { because } }) => row && { ...row, unlocked: [...row.unlocked, { on, because }] },
    SittingClosed: (row) => row && { ...row, state: 'closed' },
  },
});
