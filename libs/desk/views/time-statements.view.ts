import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view, withoutHidden, type Hidden, type Id, type Minutes, type Seen } from '#kernel';
import type { AccountEvents, Leg } from '#credit';
import type { JurorEvents } from '#jury';
import { ProgrammeRow } from '#platform';
import type { TimesheetEvents } from '#service';

interface Sheet {
  readonly owed: Minutes;
  readonly served: Minutes;
}

interface Duties {
  readonly times: number;
  readonly minutes: Minutes;
}

/**
 * One line per person: what is owed, what was given, and what is to spend, each in a column of its own. Minutes owed never
 * become credits here; a credit is only what the account says.
 */
@Entity('time_statements')
export class TimeStatement extends ProgrammeRow {
  @PrimaryColumn('uuid') personId!: string;
  /** Service minutes a plan asks for, and those of them served. */
  @Column('integer') owedMinutes!: number;
  @Column('integer') owedMinutesServed!: number;
  /** Jury duties served because a plan asks for them, and their time. */
  @Column('integer') owedDutiesServed!: number;
  @Column('integer') owedJuryMinutes!: number;
  /** What is owed and served of it, by timesheet; duties and their time, by plan. */
  @Column('jsonb') sheets!: Readonly<Record<Id, Sheet>>;
  @Column('jsonb') duties!: Readonly<Record<Id, Duties>>;
  /** Given freely: service beyond what was owed, and jury service that nobody had asked for. */
  @Column('integer') givenMinutes!: number;
  @Column('integer') givenJuryMinutes!: number;
  @Column('integer') givenDuties!: number;
  /** Earned in all, and what is left to spend. */
  @Column('integer') earnedMinutes!: number;
  @Column('integer') creditMinutes!: number;
}

type Words = TimesheetEvents & JurorEvents & AccountEvents;
type Counts = Pick<TimeStatement, 'givenMinutes' | 'givenJuryMinutes' | 'givenDuties' | 'earnedMinutes' | 'creditMinutes'>;
type Row = TimeStatement | null;

const NONE = {
  ...{ owedMinutes: 0, owedMinutesServed: 0, owedDutiesServed: 0, owedJuryMinutes: 0, sheets: {}, duties: {} },
  ...{ givenMinutes: 0, givenJuryMinutes: 0, givenDuties: 0, earnedMinutes: 0, creditMinutes: 0 },
};

const begun = (row: Row, { programmeId }: Pick<Seen, 'programmeId'>, personId: Id): TimeStatement =>
  row ?? { programmeId, personId, ...NONE };

function plus(row: TimeStatement, change: Partial<Counts>): TimeStatement {
  const sums = Object.entries(change).map(([name, more]) => [name, row[name as keyof Counts] + more]);
  return { ...row, ...(Object.fromEntries(sums) as Partial<Counts>) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

function summed(row: TimeStatement): TimeStatement {
  const [sheets, duties] = [Object.values(row.sheets), Object.values(row.duties)];
  return {
    ...row,
    owedMinutes: sum(sheets.map(({ owed }) => owed)),
    owedMinutesServed: sum(sheets.map(({ served }) => served)),
    owedDutiesServed: sum(duties.map(({ times }) => times)),
    owedJuryMinutes: sum(duties.map(({ minutes }) => minutes)),
  };
}

function onSheet(row: TimeStatement, timesheetId: Id, { owed = 0, served = 0 }: Partial<Sheet>): TimeStatement {
  const before = row.sheets[timesheetId] ?? { owed: 0, served: 0 };
  const sheet = { owed: before.owed + owed, served: before.served + served };
  return summed({ ...row, sheets: { ...row.sheets, [timesheetId]: sheet } });
}

function onDuty(row: TimeStatement, planId: Id, minutes: Minutes): TimeStatement {
  const before = row.duties[planId] ?? { times: 0, minutes: 0 };
  const duties = { times: before.times + 1, minutes: before.minutes + minutes };
  return summed({ ...row, duties: { ...row.duties, [planId]: duties } });
}

/** Hours owed under a plan that vanished go; jury service stays, and reads as given: who served is not asked why. */
function untold(row: TimeStatement, hidden: Hidden): TimeStatement {
  const gone = Object.entries(row.duties).filter(([planId]) => hidden.has(planId));
  const given = {
    givenDuties: sum(gone.map(([, { times }]) => times)),
    givenJuryMinutes: sum(gone.map(([, { minutes }]) => minutes)),
  };
  const left = { ...row, sheets: withoutHidden(row.sheets, hidden), duties: withoutHidden(row.duties, hidden) };
  return summed(plus(left, given));
}

/** What an entry moved on the owner's own account. */
const moved = (legs: readonly Leg[], ownerId: Id) =>
  legs.filter(({ account }) => account === ownerId).reduce((all, { minutes }) => all + minutes, 0);
const EARNED = ['owed-jury', 'voluntary'];

/** What an entry earned, and what it left to spend. */
export const posted = ({ legs, ownerId, basis }: Pick<AccountEvents['CreditsPosted'], 'legs' | 'ownerId' | 'basis'>) => {
  const minutes = moved(legs, ownerId);
  return { creditMinutes: minutes, earnedMinutes: EARNED.includes(basis) ? minutes : 0 };
};

export const timeStatements = view<TimeStatement, Words>({
  row: TimeStatement,
  forget: untold,
  keys: ({ id, data }) => ['personId' in data ? (data.personId as Id) : 'ownerId' in data ? (data.ownerId as Id) : id],
  project: {
    TimesheetOpened: (row, seen, person) => onSheet(begun(row, seen, person), seen.id, { owed: seen.data.owedMinutes ?? 0 }),
    OwedMinutesAdjusted: (row, seen, person) => onSheet(begun(row, seen, person), seen.id, { owed: -seen.data.minutes }),
    OwedMinutesChanged: (row, seen, person) =>
      onSheet(begun(row, seen, person), seen.id, { owed: seen.data.to - seen.data.from }),
    HoursVerified: (row, seen, person) => {
      const { minutes, surplusMinutes } = seen.data;
      return onSheet(plus(begun(row, seen, person), { givenMinutes: surplusMinutes }), seen.id, { served: minutes });
    },
    HoursReversed: (row, seen, person) => {
      const { minutes, surplusMinutes } = seen.data;
      return onSheet(plus(begun(row, seen, person), { givenMinutes: -surplusMinutes }), seen.id, { served: -minutes });
    },
    JurorServed: (row, seen, person) => {
      const { sanctionId, planId, minutes } = seen.data;
      const before = begun(row, seen, person);
      if (sanctionId === null) return plus(before, { givenDuties: 1, givenJuryMinutes: minutes });
      return onDuty(before, planId ?? sanctionId, minutes);
    },
    CreditsPosted: (row, seen, person) => plus(begun(row, seen, person), posted(seen.data)),
    PostingReversed: (row, seen, person) => plus(begun(row, seen, person), posted(seen.data)),
  },
});
