import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { In, IsNull, LessThan, LessThanOrEqual } from 'typeorm';
import {
  Acting,
  Allow,
  IsDay,
  Leaves,
  LeavesNothing,
  Limited,
  Mine,
  NotHere,
  only,
  Reading,
  ReadsPage,
  type Shape,
  within,
  withoutSmallCells,
} from '#platform';
import { countsOf, readToday, type DayCounts, type Today } from './counts.js';
import { DayLines, type DayDetails } from './day-lines.js';
import { readFunnel, type Funnel, type Queries } from './funnel.js';
import { readJuryFigures, type JuryFigures } from './jury-figures.js';
import { inRole, readinessOf, type Readiness } from './readiness.js';
import { readStepTimes, type StepTimes } from './step-times.js';
import { CaseOutcome } from './views/case-outcomes.view.js';
import { CourtDay } from './views/court-day.view.js';
import { CourtRoom } from './views/court-rooms.view.js';
import { DueDate } from './views/due-dates.view.js';
import { NeedsAttention } from './views/needs-attention.view.js';
import { TimeStatement } from './views/time-statements.view.js';

const ROOMS_AT_MOST = 500;
const A_DAY = 5_000;

const figures = { figures: (row: object) => withoutSmallCells(row) as object };

/** A hearing of the day as those see it who keep its room: not whose it is. */
const courtDayLine: Shape<CourtDay & DayDetails & { readiness: Readiness }> = (row, see) => ({
  ...only<CourtDay & DayDetails & { readiness: Readiness }>(
    ...(['hearingId', 'sittingId', 'on', 'callNumber', 'roomId', 'roomName', 'startsAt', 'format', 'language'] as const),
    ...([
      'progress',
      'drawn',
      'seated',
      'because',
      'changedAt',
      'readiness',
      'ticks',
      'missing',
      'breaks',
      'challenged',
    ] as const),
  )(row, see),
  // What is confidential about a case is the office's to know.
  flags: row.flags.filter((flag) => flag !== 'confidentiality'),
});

class UntilPage extends ReadsPage {
  @ApiProperty() @IsDay() until!: string;
}

class OnDay {
  @ApiProperty() @IsDay() on!: string;
}

class Period {
  @ApiProperty() @IsDay() from!: string;
  @ApiProperty() @IsDay() until!: string;
}

/** What needs facts of several contexts: the day in court, what waits for somebody, and the figures of the programme. */
@Controller('desk')
export class DeskController {
  constructor(
    private readonly reading: Reading,
    private readonly acting: Acting,
    private readonly lines: DayLines,
  ) {}

  /** The hearings of a day, each with what is there and what is not. */
  @Get('court-day/:on')
  @Allow('desk:court-day')
  @Mine('hearingId')
  @Limited({ rooms: courtDayLine })
  @Leaves({ case: 'caseId' }, ['case', 'attendance', 'names'])
  async courtDay(@Param() { on }: OnDay, @Query() page: ReadsPage) {
    const hearings = await this.reading.rows(CourtDay, {
      where: { ...within<CourtDay>(this.acting.current(), 'hearingId'), on },
      order: { startsAt: 'ASC', roomName: 'ASC', callNumber: 'ASC' },
      ...page,
    });
    const sittings = [...new Set(hearings.map(({ sittingId }) => sittingId))];
    const [rooms, details] = await Promise.all([
      this.reading.rows(CourtRoom, { where: { sittingId: In(sittings) }, take: ROOMS_AT_MOST }),
      this.lines.of(hearings, on),
    ]);
    return hearings.map((hearing) => ({
      ...hearing,
      ...details.get(hearing.hearingId),
      judgeId: hearing.judgeId ?? inRole(rooms, hearing, 'judge'),
      bailiffId: inRole(rooms, hearing, 'bailiff'),
      readiness: readinessOf(hearing, rooms),
    }));
  }

  /** How far a day is, in counts. */
  @Get('court-day/:on/counts')
  @Allow('desk:day-counts')
  @LeavesNothing('counts')
  async dayCounts(@Param() { on }: OnDay): Promise<DayCounts> {
    const hearings = await this.reading.rows(CourtDay, { where: { on }, take: A_DAY });
    return countsOf(hearings, await this.lines.ticks(hearings));
  }

  /** What waits for the coordinator today, in counts. */
  @Get('today')
  @Allow('desk:needs-attention')
  @LeavesNothing('counts')
  today(): Promise<Today> {
    const { programmeId, today } = this.acting.by();
    return this.figures((queries) => readToday(queries, programmeId, today));
  }

  @Get('needs-attention')
  @Allow('desk:needs-attention')
  @Leaves({ case: 'caseId' }, 'case')
  needsAttention(@Query() page: ReadsPage) {
    return this.reading.rows(NeedsAttention, {
      where: { attention: true },
      order: { hearBy: { direction: 'ASC', nulls: 'LAST' }, caseId: 'ASC' },
      ...page,
    });
  }

  /** What has passed its day and is not settled. It is a list; what follows is a person's to decide. */
  @Get('overdue')
  @Allow('desk:due')
  @Leaves({ case: 'caseId', person: 'personId' }, 'case')
  overdue(@Query() page: ReadsPage) {
    const where = { settledOn: IsNull(), paused: false, dueOn: LessThan(this.acting.by().today) };
    return this.reading.rows(DueDate, { where, order: { dueOn: 'ASC', dueId: 'ASC' }, ...page });
  }

  @Get('due')
  @Allow('desk:due')
  @Leaves({ case: 'caseId', person: 'personId' }, 'case')
  due(@Query() { until, ...page }: UntilPage) {
    const where = { settledOn: IsNull(), dueOn: LessThanOrEqual(until) };
    return this.reading.rows(DueDate, { where, order: { dueOn: 'ASC', dueId: 'ASC' }, ...page });
  }

  @Get('cases/:caseId/due')
  @Allow('desk:due')
  @Leaves({ case: 'caseId', person: 'personId' }, 'case')
  dueOfCase(@Param('caseId', ParseUUIDPipe) caseId: string, @Query() page: ReadsPage) {
    return this.reading.rows(DueDate, { where: { caseId }, order: { dueOn: 'ASC', dueId: 'ASC' }, ...page });
  }

  @Get('case-outcomes')
  @Allow('desk:case-outcomes')
  @Leaves({ case: 'caseId' }, 'case')
  caseOutcomes(@Query() page: ReadsPage) {
    return this.reading.rows(CaseOutcome, { order: { receivedOn: 'ASC', caseId: 'ASC' }, ...page });
  }

  @Get('funnel')
  @Allow('desk:figures')
  @Limited(figures)
  @LeavesNothing('counts')
  funnel(): Promise<Funnel> {
    return this.figures((queries) => readFunnel(queries, this.acting.programme(), this.acting.by().today));
  }

  /** The pace of the court in a period. */
  @Get('step-times')
  @Allow('desk:figures')
  @Limited(figures)
  @LeavesNothing('counts')
  stepTimes(@Query() { from, until }: Period): Promise<StepTimes> {
    return this.figures((queries) => readStepTimes(queries, this.acting.programme(), from, until));
  }

  @Get('jury-figures')
  @Allow('desk:figures')
  @Limited(figures)
  @LeavesNothing('counts')
  juryFigures(): Promise<JuryFigures> {
    return this.figures((queries) => readJuryFigures(queries, this.acting.programme()));
  }

  /** Hours owed, hours given and credits of everybody who has any. */
  @Get('statements')
  @Allow('desk:statements')
  @Leaves({ person: 'personId' }, ['service', 'credit'])
  statements(@Query() page: ReadsPage) {
    return this.reading.rows(TimeStatement, { order: { personId: 'ASC' }, ...page });
  }

  @Get('people/:personId/statement')
  @Allow('desk:statements')
  @Leaves({ person: 'personId' }, ['service', 'credit'])
  statement(@Param('personId', ParseUUIDPipe) personId: string) {
    return this.reading.row(TimeStatement, personId);
  }

  @Get('me/statement')
  @Allow('desk:own-statement')
  @LeavesNothing('one’s own hours')
  ownStatement() {
    const { personId } = this.acting.current();
    if (!personId) throw new NotHere();
    return this.reading.row(TimeStatement, personId);
  }

  private figures<T>(read: (queries: Queries) => Promise<T>): Promise<T> {
    return this.reading.inProgramme((tx) =>
      read({ query: async (text, values) => ({ rows: await tx.query<unknown[]>(text, values) }) }),
    );
  }
}
