import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { TimesheetEvents } from '../words.js';

/** What was required of whom, what was done, adjusted and remains; all in whole minutes. It says nothing of the case. */
@Entity('timesheets')
export class TimesheetLine extends ProgrammeRow {
  @PrimaryColumn('uuid') timesheetId!: string;
  @Column('uuid') personId!: string;
  @Column('uuid', { nullable: true }) planId!: string | null;
  @Column('uuid', { nullable: true }) sanctionId!: string | null;
  @Column('text') kind!: 'owed' | 'voluntary';
  @Column('integer') requiredMinutes!: number;
  @Column('integer') adjustedMinutes!: number;
  @Column('integer') doneMinutes!: number;
  @Column('integer') remainingMinutes!: number;
  /** Given freely: beyond the caps, or on a voluntary sheet. */
  @Column('integer') givenMinutes!: number;
  /** Logged and waiting for a supervisor. */
  @Column('integer') pendingMinutes!: number;
  @Column('integer') dailyCapMinutes!: number;
  @Column('integer') policyVersion!: number;
  @Column('date', { nullable: true }) settledOn!: string | null;
}

export const timesheets = view<TimesheetLine, TimesheetEvents>({
  row: TimesheetLine,
  project: {
    TimesheetOpened: (
      _,
      { id, programmeId, data: { personId, planId, sanctionId, kind, owedMinutes, dailyCapMinutes, policyVersion } },
    ) =>
      reckoned({
        programmeId,
        timesheetId: id,
        personId,
        planId,
        sanctionId,
        kind,
        dailyCapMinutes,
        policyVersion,
        settledOn: null,
        requiredMinutes: owedMinutes ?? 0,
        adjustedMinutes: 0,
        doneMinutes: 0,
        remainingMinutes: 0,
        givenMinutes: 0,
        pendingMinutes: 0,
      }),
    HoursLogged: (row, { data: { minutes } }) => row && { ...row, pendingMinutes: row.pendingMinutes + minutes },
    HoursVerified: (row, { data: { minutes, surplusMinutes } }) =>
      row &&
      reckoned({
        ...row,
        pendingMinutes: row.pendingMinutes - minutes - surplusMinutes,
        doneMinutes: row.doneMinutes + minutes,
        givenMinutes: row.givenMinutes + surplusMinutes,
      }),
    HoursRejected: (row, { data: { minutes } }) => row && { ...row, pendingMinutes: row.pendingMinutes - minutes },
    HoursReversed: (row, { data: { minutes, surplusMinutes } }) =>
      row && reckoned({ ...row, doneMinutes: row.doneMinutes - minutes, givenMinutes: row.givenMinutes - surplusMinutes }),
    OwedMinutesAdjusted: (row, { data: { minutes } }) =>
      row && reckoned({ ...row, adjustedMinutes: row.adjustedMinutes + minutes }),
    OwedMinutesChanged: (row, { data: { to } }) => row && reckoned({ ...row, requiredMinutes: to }),
    TimesheetSettled: (row, { occurredOn }) => row && { ...row, settledOn: occurredOn },
  },
});

function reckoned(row: TimesheetLine): TimesheetLine {
  const remainingMinutes = Math.max(0, row.requiredMinutes - row.adjustedMinutes - row.doneMinutes);
  return { ...row, remainingMinutes, settledOn: remainingMinutes > 0 ? null : row.settledOn };
}
