import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view, type Id, type Seen } from '#kernel';
import type { AccountEvents, Leg } from '#credit';
import type { JurorEvents } from '#jury';
import { ProgrammeRow } from '#platform';
import type { TimesheetEvents } from '#service';

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
  /** Given freely: service beyond what was owed, and jury service that nobody had asked for. */
  @Column('integer') givenMinutes!: number;
  @Column('integer') givenJuryMinutes!: number;
  @Column('integer') givenDuties!: number;
  /** Earned in all, and what is left to spend. */
  @Column('integer') earnedMinutes!: number;
  @Column('integer') creditMinutes!: number;
}

type Words = TimesheetEvents & JurorEvents & AccountEvents;
type Counts = Omit<TimeStatement, 'personId' | 'programmeId'>;
type Envelope = Pick<Seen, 'programmeId'>;

const NONE: Counts = {
  ...{ owedMinutes: 0, owedMinutesServed: 0, owedDutiesServed: 0, owedJuryMinutes: 0 },
  ...{ givenMinutes: 0, givenJuryMinutes: 0, givenDuties: 0, earnedMinutes: 0, creditMinutes: 0 },
};

function plus(row: TimeStatement | null, { programmeId }: Envelope, personId: Id, change: Partial<Counts>): TimeStatement {
  const before = row ?? { programmeId, personId, ...NONE };
  const sums = Object.entries(change).map(([name, minutes]) => [name, before[name as keyof Counts] + minutes]);
  return { ...before, ...(Object.fromEntries(sums) as Partial<Counts>) };
}

/** What an entry moved on the owner's own account. */
const moved = (legs: readonly Leg[], ownerId: Id) =>
  legs.filter(({ account }) => account === ownerId).reduce((sum, { minutes }) => sum + minutes, 0);
const EARNED = ['owed-jury', 'voluntary'];
const posted = (legs: readonly Leg[], ownerId: Id, basis: string): Partial<Counts> => {
  const minutes = moved(legs, ownerId);
  return { creditMinutes: minutes, ...(EARNED.includes(basis) && { earnedMinutes: minutes }) };
};

export const timeStatements = view<TimeStatement, Words>({
  row: TimeStatement,
  keys: ({ id, data }) => ['personId' in data ? (data.personId as Id) : 'ownerId' in data ? (data.ownerId as Id) : id],
  project: {
    TimesheetOpened: (row, seen, person) => plus(row, seen, person, { owedMinutes: seen.data.owedMinutes ?? 0 }),
    OwedMinutesAdjusted: (row, seen, person) => plus(row, seen, person, { owedMinutes: -seen.data.minutes }),
    OwedMinutesChanged: (row, seen, person) => plus(row, seen, person, { owedMinutes: seen.data.to - seen.data.from }),
    HoursVerified: (row, seen, person) =>
      plus(row, seen, person, { owedMinutesServed: seen.data.minutes, givenMinutes: seen.data.surplusMinutes }),
    HoursReversed: (row, seen, person) =>
      plus(row, seen, person, { owedMinutesServed: -seen.data.minutes, givenMinutes: -seen.data.surplusMinutes }),
    JurorServed: (row, seen, person) => {
      const { sanctionId, minutes } = seen.data;
      const owed = sanctionId !== null;
      return plus(
        row,
        seen,
        person,
        owed ? { owedDutiesServed: 1, owedJuryMinutes: minutes } : { givenDuties: 1, givenJuryMinutes: minutes },
      );
    },
    CreditsPosted: (row, seen, person) => plus(row, seen, person, posted(seen.data.legs, person, seen.data.basis)),
    PostingReversed: (row, seen, person) => plus(row, seen, person, posted(seen.data.legs, person, seen.data.basis)),
  },
});
