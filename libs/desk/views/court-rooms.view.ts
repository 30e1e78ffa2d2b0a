import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Code, type Id, type Seen } from '#kernel';
import type { SittingEvents } from '#docket';
import { ProgrammeRow } from '#platform';

/** One row per room of a sitting, and one for the whole of it: who fills which role. */
@Entity('court_rooms')
@Index(['sittingId'])
export class CourtRoom extends ProgrammeRow {
  /** `<sittingId>:<roomId>`, or `<sittingId>:all` */
  @PrimaryColumn('text') key!: string;
  @Column('uuid') sittingId!: string;
  @Column('uuid', { nullable: true }) roomId!: string | null;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('jsonb') roles!: readonly { readonly role: Code; readonly personId: Id }[];
  @Column('text', { nullable: true }) heldBecause!: string | null;
  @Column('text', { nullable: true }) blockedBecause!: string | null;
}

export const roomKey = (sittingId: Id, roomId: Id | null) => `${sittingId}:${roomId ?? 'all'}`;

type Row = CourtRoom | null;

const keysOf = ({ id, data }: Seen<SittingEvents>): readonly string[] => {
  if ('rooms' in data) return [null, ...data.rooms.map(({ roomId }) => roomId)].map((roomId) => roomKey(id, roomId));
  return [roomKey(id, 'roomId' in data ? data.roomId : null)];
};

const empty = ({ id, programmeId }: Seen<SittingEvents>, key: string, room?: { roomId: Id; name: string }): CourtRoom => ({
  ...{ programmeId, key, sittingId: id, roomId: room?.roomId ?? null, name: room?.name ?? null },
  ...{ roles: [], heldBecause: null, blockedBecause: null },
});

export const courtRooms = view<CourtRoom, SittingEvents>({
  row: CourtRoom,
  forget: (row, hidden) => ({ ...row, roles: row.roles.filter(({ personId }) => !hidden.has(personId)) }),
  keys: keysOf,
  project: {
    SittingScheduled: (_, seen, key) =>
      empty(
        seen,
        key,
        seen.data.rooms.find(({ roomId }) => key === roomKey(seen.id, roomId)),
      ),
    RoomAdded: (row, seen, key) => row ?? empty(seen, key, seen.data),
    RoomBlocked: (row, { data: { because } }) => row && { ...row, blockedBecause: because },
    RoomUnblocked: (row) => row && { ...row, blockedBecause: null },
    RoleAssigned: (row: Row, { data: { role, personId } }) => row && { ...row, roles: [...row.roles, { role, personId }] },
    RoleRelieved: (row: Row, { data: { role, personId } }) =>
      row && { ...row, roles: row.roles.filter((one) => one.role !== role || one.personId !== personId) },
    SittingHeld: (row, { data: { because } }) => row && { ...row, heldBecause: because },
    RoomReleased: (row) => row && { ...row, heldBecause: null },
  },
});
