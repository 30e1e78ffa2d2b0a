import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Code, type Id, type Seen } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { HearingOfCase, SittingEvents } from '../sitting.events.js';

/** One line per hearing for calendars: when and where, and how often that changed. */
@Entity('hearing_calendar')
@Index(['startsAt'])
export class HearingOnCalendar extends ProgrammeRow {
  @PrimaryColumn('uuid') hearingId!: string;
  @Column('uuid') caseId!: string;
  @Index() @Column('uuid') youthId!: string;
  @Index() @Column('uuid') sittingId!: string;
  @Column('uuid') roomId!: string;
  @Column('text') roomName!: string;
  @Column('integer') callNumber!: number;
  @Column('integer') slots!: number;
  @Column('timestamptz') startsAt!: string;
  /** How it came off the docket, where it did. */
  @Column('text', { nullable: true }) off!: string | null;
  /** Rises with every change that a calendar must hear of. */
  @Column('integer') sequence!: number;
  @Column('timestamptz') changedAt!: string;
}

type Hearings = { readonly hearings: readonly HearingOfCase[] };

const hearings = ({ type, data }: Seen<SittingEvents>): readonly Id[] =>
  type === 'SittingCalledOff' || type === 'RoomReleased'
    ? (data as Hearings).hearings.map(({ hearingId }) => hearingId)
    : [(data as HearingOfCase).hearingId];

type Told = { readonly occurredAt: string };

const changed = (row: HearingOnCalendar | null, { occurredAt }: Told, change: Partial<HearingOnCalendar>) =>
  row && { ...row, ...change, sequence: row.sequence + 1, changedAt: occurredAt };

const cameOff = (off: Code) => (row: HearingOnCalendar | null, told: Told) => changed(row, told, { off });

export const hearingCalendar = view<HearingOnCalendar, SittingEvents>({
  row: HearingOnCalendar,
  keys: hearings,
  project: {
    HearingDocketed: (row, { id, programmeId, occurredAt, data }) => {
      const { hearingId, caseId, youthId, roomId, roomName, callNumber, slots, startsAt } = data;
      const sequence = row ? row.sequence + 1 : 0;
      const where = { sittingId: id, roomId, roomName, callNumber, slots, startsAt };
      return { programmeId, hearingId, caseId, youthId, ...where, off: null, sequence, changedAt: occurredAt };
    },
    HearingMoved: (row, told) => {
      const { roomId, roomName, startsAt } = told.data;
      return changed(row, told, { roomId, roomName, startsAt });
    },
    RoomReleased: (row, told) => {
      const moved = told.data.hearings.find(({ hearingId }) => hearingId === row?.hearingId);
      return moved && moved.startsAt !== row?.startsAt ? changed(row, told, { startsAt: moved.startsAt }) : row;
    },
    HearingContinued: cameOff('continued'),
    HearingPostponed: cameOff('postponed'),
    HearingVacated: cameOff('vacated'),
    SittingCalledOff: cameOff('called-off'),
  },
});
