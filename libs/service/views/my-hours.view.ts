import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view, withoutHidden } from '#kernel';
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
  /** Logged and waiting for a supervisor, by timesheet. */
  @Column('jsonb') waiting!: Readonly<Record<string, number>>;
  @Column('integer') remainingMinutes!: number;
  @Column('integer') doneMinutes!: number;
  @Column('integer') givenMinutes!: number;
  @Column('integer') pendingMinutes!: number;
}

export const myHours = view<MyHours, TimesheetEvents>({
  row: MyHours,
  forget: (row, hidden) =>
    reckoned({ ...row, owed: withoutHidden(row.owed, hidden), waiting: withoutHidden(row.waiting, hidden) }),
  keys: ({ programmeId, data }) => [`${programmeId}:${data.personId}`],
  project: {
    TimesheetOpened: (row, { id, programmeId, data: { personId, owedMinutes } }, key) => {
      const before = row ?? {
        programmeId,
        id: key,
        personId,
        owed: {},
        waiting: {},
        remainingMinutes: 0,
        doneMinutes: 0,
        givenMinutes: 0,
        pendingMinutes: 0,
      };
      return owedMinutes === null
        ? before
        : reckoned({ ...before, owed: { ...before.owed, [id]: { required: owedMinutes, adjusted: 0, done: 0 } } });
    },
    HoursLogged: (row, { id, data: { minutes } }) => row && waiting(row, id, minutes),
    HoursVerified: (row, { id, data: { minutes, surplusMinutes } }) =>
      row &&
      onSheet({ ...waiting(row, id, -minutes - surplusMinutes), givenMinutes: row.givenMinutes + surplusMinutes }, id, {
        done: minutes,
      }),
    HoursRejected: (row, { id, data: { minutes } }) => row && waiting(row, id, -minutes),
    HoursReversed: (row, { id, data: { minutes, surplusMinutes } }) =>
      row && onSheet({ ...row, givenMinutes: row.givenMinutes - surplusMinutes }, id, { done: -minutes }),
    OwedMinutesAdjusted: (row, { id, data: { minutes } }) => row && onSheet(row, id, { adjusted: minutes }),
    OwedMinutesChanged: (row, { id, data: { from, to } }) => row && onSheet(row, id, { required: to - from }),
  },
});

const waiting = (row: MyHours, timesheetId: string, minutes: number): MyHours =>
  reckoned({ ...row, waiting: { ...row.waiting, [timesheetId]: (row.waiting[timesheetId] ?? 0) + minutes } });

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
    pendingMinutes: Object.values(row.waiting).reduce((sum, minutes) => sum + minutes, 0),
  };
}
