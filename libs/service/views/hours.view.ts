import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { TimesheetEvents } from '../words.js';

/** One line per entry of a timesheet. What was taken back stays, marked. */
@Entity('hours')
export class HoursLine extends ProgrammeRow {
  /** `<timesheetId>:<entryId>` */
  @PrimaryColumn('text') id!: string;
  @Column('uuid') entryId!: string;
  @Index() @Column('uuid') timesheetId!: string;
  @Index() @Column('uuid') personId!: string;
  @Index() @Column('uuid', { nullable: true }) siteId!: string | null;
  @Column('text') task!: string;
  @Column('date') performedOn!: string;
  @Column('timestamptz', { nullable: true }) fromAt!: string | null;
  @Column('timestamptz', { nullable: true }) untilAt!: string | null;
  @Column('integer') minutes!: number;
  @Column('text') state!: 'logged' | 'verified' | 'rejected' | 'reversed';
  @Column('integer') countedMinutes!: number;
  @Column('integer') givenMinutes!: number;
  @Column('uuid', { nullable: true }) supervisorId!: string | null;
  @Column('text', { nullable: true }) method!: string | null;
  /** Why it was rejected or reversed. */
  @Column('text', { nullable: true }) because!: string | null;
}

export const hours = view<HoursLine, TimesheetEvents>({
  row: HoursLine,
  keys: ({ id, data }) => ('entryId' in data ? [`${id}:${data.entryId}`] : []),
  project: {
    HoursLogged: (
      _,
      { id, programmeId, data: { entryId, personId, siteId, task, performedOn, fromAt, untilAt, minutes } },
      key,
    ) => ({
      programmeId,
      id: key,
      entryId,
      timesheetId: id,
      personId,
      siteId,
      task,
      performedOn,
      fromAt,
      untilAt,
      minutes,
      state: 'logged',
      countedMinutes: 0,
      givenMinutes: 0,
      supervisorId: null,
      method: null,
      because: null,
    }),
    HoursVerified: (row, { data: { minutes, surplusMinutes, supervisorId, method } }) =>
      row && { ...row, state: 'verified', countedMinutes: minutes, givenMinutes: surplusMinutes, supervisorId, method },
    HoursRejected: (row, { data: { because } }) => row && { ...row, state: 'rejected', because },
    HoursReversed: (row, { data: { because } }) =>
      row && { ...row, state: 'reversed', countedMinutes: 0, givenMinutes: 0, because },
  },
});
