import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { minutesBetween, view, type Code, type Seen } from '#kernel';
import { ProgrammeRow } from '#platform';
import { isAttendanceCode, meaningFor } from '../attendance.js';
import type { SittingEvents } from '../sitting.events.js';

/** One line per person, sitting and what they came as: when they came and went, or why they did not come. */
@Entity('attendance')
@Index(['sittingId'])
@Index(['personId'])
export class AttendanceLine extends ProgrammeRow {
  /** `<sitting>:<person>:<as>` */
  @PrimaryColumn('text') key!: string;
  @Column('uuid') sittingId!: string;
  @Column('date', { nullable: true }) on!: string | null;
  @Column('uuid') personId!: string;
  @Column('text') as!: string;
  @Column('uuid', { nullable: true }) hearingId!: string | null;
  /** All hearings they came for. */
  @Column('jsonb') hearingIds!: readonly string[];
  @Column('timestamptz', { nullable: true }) cameAt!: string | null;
  @Column('timestamptz', { nullable: true }) leftAt!: string | null;
  /** Minutes of all stays that have ended. */
  @Column('integer') minutes!: number;
  /** When the stay that goes on began. */
  @Column('timestamptz', { nullable: true }) hereSince!: string | null;
  /** A word of the attendance codes. */
  @Column('text') code!: string;
  @Column('boolean') attended!: boolean;
  @Column('boolean') excused!: boolean;
  /** A person may act on it. */
  @Column('boolean') enforceable!: boolean;
  @Column('boolean') alert!: boolean;
}

const keyOf = (sittingId: string, personId: string, as: Code) => `${sittingId}:${personId}:${as}`;

function keys({ id, type, data }: Seen<SittingEvents>): readonly string[] {
  if (type === 'SittingClosed') {
    const { jurors, others } = data as SittingEvents['SittingClosed'];
    return [
      ...jurors.map(({ personId }) => keyOf(id, personId, 'juror')),
      ...others.map(({ personId, as }) => keyOf(id, personId, as)),
    ];
  }
  const { personId, as } = data as SittingEvents['AbsenceRecorded'];
  return [keyOf(id, personId, as)];
}

function meaning(code: Code, as: Code) {
  if (!isAttendanceCode(code)) return { code, attended: true, enforceable: false, alert: false };
  const { attended, enforceable, alert } = meaningFor(code, as);
  return { code, attended, enforceable, alert };
}

const leftAt = (row: AttendanceLine | null, at: string, because: Code) =>
  row?.hereSince
    ? {
        ...row,
        leftAt: at,
        hereSince: null,
        minutes: row.minutes + Math.max(0, minutesBetween(row.hereSince, at)),
        ...meaning(because, row.as),
      }
    : row;

export const attendance = view<AttendanceLine, SittingEvents>({
  row: AttendanceLine,
  // Who came for nothing but a hearing that vanished did not come.
  forget: (row, hidden) => {
    const hearingIds = row.hearingIds.filter((hearingId) => !hidden.has(hearingId));
    if (hearingIds.length === row.hearingIds.length) return row;
    return hearingIds.length === 0 ? null : { ...row, hearingIds };
  },
  keys,
  project: {
    PersonCheckedIn: (row, { id, programmeId, data: { on, personId, as, hearingId, hearingIds, at } }, key) => ({
      programmeId,
      key,
      sittingId: id,
      on,
      personId,
      as,
      hearingId,
      hearingIds,
      cameAt: row?.cameAt ?? at,
      leftAt: null,
      minutes: row?.minutes ?? 0,
      hereSince: at,
      excused: false,
      ...meaning('attended', as),
    }),
    PersonCheckedOut: (row, { data: { at, because } }) => leftAt(row, at, because),
    SittingClosed: (row, { data: { jurors, endedAt } }) => {
      if (row?.as !== 'juror') return leftAt(row, endedAt, 'released');
      const time = jurors.find(({ personId }) => personId === row.personId);
      return time
        ? {
            ...row,
            leftAt: time.untilAt,
            hereSince: null,
            minutes: time.minutes,
            ...meaning(time.stayed ? 'released' : 'left-early', 'juror'),
          }
        : row;
    },
    AbsenceRecorded: (_, { id, programmeId, data: { on, personId, as, hearingId, because, excused } }, key) => {
      const said = meaning(because, as);
      const enforceable = said.enforceable && !excused;
      const times = { cameAt: null, leftAt: null, minutes: 0, hereSince: null };
      const hearingIds = hearingId === null ? [] : [hearingId];
      return {
        programmeId,
        key,
        sittingId: id,
        on,
        personId,
        as,
        hearingId,
        hearingIds,
        ...times,
        excused,
        ...said,
        enforceable,
      };
    },
  },
});
