import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { TimesheetEvents } from '../words.js';

/** A person's hours over all timesheets: what was owed on one side, what was given on the other. */
@Entity('my_hours')
export class MyHours extends ProgrammeRow {
  /** `<programmeId>:<personId>` */
  @PrimaryColumn('text') id!: string;
  @Column('uuid') personId!: string;
  /** By timesheet, in minutes. */
  @Column('jsonb') owed!: Readonly<
    Record<string, { readonly required: number; readonly adjusted: number; readonly done: number }>
  >;
  @Column('integer') remainingMinutes!: number;
  @Column('integer') doneMinutes!: number;
  @Column('integer') givenMinutes!: number;
  @Column('integer') pendingMinutes!: number;
}

export const myHours = view<MyHours, TimesheetEvents>({
  row: MyHours,
  keys: ({ programmeId, data }) => [`${programmeId}:${data.personId}`],
  project: {
    TimesheetOpened: (row, { id, programmeId, data: { personId, owedMinutes } }, key) => {
      const before = row ?? {
        programmeId,
        id: key,
        personId,
        owed: {},
        remainingMinutes: 0,
        doneMinutes: 0,
        givenMinutes: 0,
        pendingMinutes: 0,
      };
      return owedMinutes === null
        ? before
        : reckoned({ ...before, owed: { ...before.owed, [id]: { required: owedMinutes, adjusted: 0, done: 0 } } });
    },
    HoursLogged: (row, { data: { minutes } }) => row && { ...row, pendingMinutes: row.pendingMinutes + minutes },
    HoursVerified: (row, { id, data: { minutes, surplusMinutes } }) =>
      row &&
      onSheet(
        {
          ...row,
          pendingMinutes: row.pendingMinutes - minutes - surplusMinutes,
          givenMinutes: row.givenMinutes + surplusMinutes,
        },
        id,
        { done: minutes },
      ),
    HoursRejected: (row, { data: { minutes } }) => row && { ...row, pendingMinutes: row.pendingMinutes - minutes },
    HoursReversed: (row, { id, data: { minutes, surplusMinutes } }) =>
      row && onSheet({ ...row, givenMinutes: row.givenMinutes - surplusMinutes }, id, { done: -minutes }),
    OwedMinutesAdjusted: (row, { id, data: { minutes } }) => row && onSheet(row, id, { adjusted: minutes }),
    OwedMinutesChanged: (row, { id, data: { from, to } }) => row && onSheet(row, id, { required: to - from }),
  },
});

function onSheet(row: MyHours, timesheetId: string, more: { required?: number; adjusted?: number; done?: number }): MyHours {
  const sheet = row.owed[timesheetId];
  if (!sheet) return row;
  const { required = 0, adjusted = 0, done = 0 } = more;
  const changed = { required: sheet.required + required, adjusted: sheet.adjusted + adjusted, done: sheet.done + done };
  return reckoned({ ...row, owed: { ...row.owed, [timesheetId]: changed } });
}

function reckoned(row: MyHours): MyHours {
  const sheets = Object.values(row.owed);
  return {
    ...row,
    remainingMinutes: sheets.reduce((sum, { required, adjusted, done }) => sum + Math.max(0, required - adjusted - done), 0),
    doneMinutes: sheets.reduce((sum, { done }) => sum + done, 0),
  };
}
