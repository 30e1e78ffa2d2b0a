import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view, type Seen } from '#kernel';
import type { AccountEvents } from '#credit';
import type { JurorEvents } from '#jury';
import { ProgrammeRow } from '#platform';
import type { TimesheetEvents } from '#service';
import { posted } from './time-statements.view.js';

/** What the people of a programme served and earned, all together: nobody's record can be told from it, so none that vanishes changes it. */
@Entity('time_figures')
export class TimeFigures extends ProgrammeRow {
  /** The programme. */
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') owedMinutesServed!: number;
  @Column('integer') owedJuryMinutes!: number;
  @Column('integer') givenMinutes!: number;
  @Column('integer') givenJuryMinutes!: number;
  @Column('integer') earnedMinutes!: number;
  @Column('integer') creditMinutes!: number;
}

type Words = TimesheetEvents & JurorEvents & AccountEvents;
type Counts = Omit<TimeFigures, 'id' | 'programmeId'>;

const NONE: Counts = {
  ...{ owedMinutesServed: 0, owedJuryMinutes: 0, givenMinutes: 0, givenJuryMinutes: 0, earnedMinutes: 0, creditMinutes: 0 },
};

function plus(row: TimeFigures | null, { programmeId }: Pick<Seen, 'programmeId'>, change: Partial<Counts>): TimeFigures {
  const before = row ?? { programmeId, id: programmeId, ...NONE };
  const sums = Object.entries(change).map(([name, minutes]) => [name, before[name as keyof Counts] + minutes]);
  return { ...before, ...(Object.fromEntries(sums) as Partial<Counts>) };
}

export const timeFigures = view<TimeFigures, Words>({
  row: TimeFigures,
  keys: ({ programmeId }) => [programmeId],
  project: {
    HoursVerified: (row, seen) =>
      plus(row, seen, { owedMinutesServed: seen.data.minutes, givenMinutes: seen.data.surplusMinutes }),
    HoursReversed: (row, seen) =>
      plus(row, seen, { owedMinutesServed: -seen.data.minutes, givenMinutes: -seen.data.surplusMinutes }),
    JurorServed: (row, seen) => {
      const { sanctionId, minutes } = seen.data;
      return plus(row, seen, sanctionId === null ? { givenJuryMinutes: minutes } : { owedJuryMinutes: minutes });
    },
    CreditsPosted: (row, seen) => plus(row, seen, posted(seen.data)),
    PostingReversed: (row, seen) => plus(row, seen, posted(seen.data)),
  },
});
