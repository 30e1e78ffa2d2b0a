import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Id, type Seen } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { HearingOfCase, SittingEvents } from '../sitting.events.js';

/** One line per hearing still to be called, as it may hang on the wall: a number and a room, and nothing of whose it is. */
@Entity('posted_list')
@Index(['sittingId'])
export class PostedLine extends ProgrammeRow {
  @PrimaryColumn('uuid') hearingId!: string;
  @Column('uuid') sittingId!: string;
  @Column('integer') callNumber!: number;
  @Column('text') roomName!: string;
  /** It stands on no list that others can read. */
  @Column('boolean') restricted!: boolean;
}

const hearings = ({ type, data }: Seen<SittingEvents>): readonly Id[] =>
  type === 'SittingCalledOff'
    ? (data as SittingEvents['SittingCalledOff']).hearings.map(({ hearingId }) => hearingId)
    : [(data as HearingOfCase).hearingId];

const gone = () => null;

export const postedList = view<PostedLine, SittingEvents>({
  row: PostedLine,
  keys: hearings,
  project: {
    HearingDocketed: (_, { id, programmeId, data: { hearingId, callNumber, roomName } }) => ({
      programmeId,
      hearingId,
      sittingId: id,
      callNumber,
      roomName,
      restricted: false,
    }),
    HearingMoved: (row, { data: { roomName } }) => row && { ...row, roomName },
    EntryRestricted: (row) => row && { ...row, restricted: true },
    RestrictionLifted: (row) => row && { ...row, restricted: false },
    HearingContinued: gone,
    HearingPostponed: gone,
    HearingVacated: gone,
    OutcomeRecorded: gone,
    SittingCalledOff: gone,
  },
});
