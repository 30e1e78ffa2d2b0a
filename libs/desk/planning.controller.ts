import { Controller, Get, Query } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { Between } from 'typeorm';
import { SittingLine } from '#docket';
import { momentAt, plusDays, type Day, type Id } from '#kernel';
import { Acting, Allow, idFrom, IsDay, Leaves, LeavesNothing, Reading } from '#platform';
import { Policies } from '#programme';
import { Availability, closedIn } from './availability.js';
import { readCalendar } from './calendar.js';
import { DAYS_AT_MOST, periodOf } from './day-books.js';
import { readJuryDuty } from './jury-duty.js';
import type { Queries } from './funnel.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const A_WEEK = 7;

class Days {
  @ApiProperty() @IsDay() from!: string;
  @ApiProperty() @IsDay() to!: string;
}

class Place extends Days {
  /** A case, or a hearing that is on a docket already. */
  @ApiPropertyOptional() @IsOptional() @IsUUID() for?: string;
  /** Consecutive slots it takes. */
  @ApiPropertyOptional() @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(8) slots?: number;
}

class Moves {
  /** Hearings, their ids with commas between. */
  @ApiProperty({ type: String })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  hearings!: string[];
  @ApiProperty() @IsUUID() to!: string;
  @ApiPropertyOptional() @IsOptional() @IsUUID() roomId?: string;
}

class Rule extends Days {
  /** Monday is 1, Sunday 7. */
  @ApiProperty() @Type(() => Number) @IsInt() @Min(1) @Max(A_WEEK) weekday!: number;
  @ApiPropertyOptional() @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(8) everyWeeks?: number;
  /** By the clock on the court's wall. */
  @ApiProperty() @Matches(TIME, { message: 'opens must be a time like 09:00' }) opens!: string;
  @ApiProperty() @Matches(TIME, { message: 'closes must be a time like 12:30' }) closes!: string;
}

/** Monday is 1. */
const weekdayOf = (day: Day) => new Date(`${day}T00:00:00Z`).getUTCDay() || A_WEEK;

function datesOf({ from, to, weekday, everyWeeks = 1 }: Rule): Day[] {
  const first = plusDays(from, (weekday - weekdayOf(from) + A_WEEK) % A_WEEK);
  const dates: Day[] = [];
  for (let on = first; on <= to; on = plusDays(on, A_WEEK * everyWeeks)) dates.push(on);
  return dates;
}

/** What planning asks of the calendar: where there is room, for whom, and what speaks against it. It changes nothing. */
@Controller('docket')
export class PlanningController {
  constructor(
    private readonly availability: Availability,
    private readonly reading: Reading,
    private readonly acting: Acting,
    private readonly policies: Policies,
  ) {}

  /** The places of every sitting of a period, and what speaks against each for one family. */
  @Get('availability')
  @Allow('docket:plan')
  @Leaves({ case: 'caseId' }, 'case')
  places(@Query() { from, to, for: forId, slots }: Place) {
    return this.availability.of(periodOf({ from, to }), forId, slots);
  }

  /** Where hearings would stand at another sitting. Nothing is moved: each row says what to send for it. */
  @Get('move-preview')
  @Allow('docket:plan')
  @Leaves({ case: 'caseId' }, 'case')
  async moves(@Query() { hearings, to, roomId }: Moves) {
    const sitting = await this.reading.row(SittingLine, to);
    // The same preview offers the same id, so that a repeated sending docks nothing twice.
    const newId = (hearingId: Id) => idFrom('moved', hearingId, to);
    return this.availability.moves(hearings, to, roomId, sitting, newId);
  }

  /** The days of a rule, with what stands on them already; each one that is wanted is scheduled as a sitting. */
  @Get('recurring')
  @Allow('docket:plan')
  @LeavesNothing('the calendar')
  async recurring(@Query() rule: Rule) {
    const { from, to } = periodOf(rule);
    const closed = await this.availability.closedDays();
    const timeZone = await this.policies.timeZone(this.acting.programme());
    const there = await this.reading.rows(SittingLine, {
      where: { on: Between(from, to), state: 'open' },
      take: DAYS_AT_MOST * 10,
    });
    return datesOf(rule).map((on) => ({
      ...{ on, opensAt: momentAt(timeZone, on, rule.opens), closesAt: momentAt(timeZone, on, rule.closes) },
      closed: closed[on] ?? null,
      sittings: there
        .filter((sitting) => sitting.on === on)
        .map(({ sittingId, venue, opensAt, closesAt }) => ({ sittingId, venue, opensAt, closesAt })),
    }));
  }

  /** Days on which the court does not sit, and why. */
  @Get('closed-days')
  @Allow('docket:plan')
  @LeavesNothing('the calendar')
  async closedDays(@Query() { from, to }: Days) {
    return closedIn(await this.availability.closedDays(), periodOf({ from, to }));
  }

  /** Week or month, day by day, in counts. */
  @Get('calendar')
  @Allow('docket:plan')
  @LeavesNothing('counts')
  async calendar(@Query() { from, to }: Days) {
    const period = periodOf({ from, to });
    const closed = await this.availability.closedDays();
    return this.queries((queries) => readCalendar(queries, this.acting.programme(), period, closed));
  }

  /** Whether juries have asked for more jury duty than the calendar has seats. */
  @Get('jury-seats')
  @Allow('docket:jury-seats')
  @LeavesNothing('counts')
  async jurySeats() {
    const { programmeId, today } = this.acting.by();
    const { policy } = await this.policies.inForce(programmeId, today);
    return this.queries((queries) => readJuryDuty(queries, programmeId, today, policy.panel.size));
  }

  private queries<T>(read: (queries: Queries) => Promise<T>): Promise<T> {
    return this.reading.inProgramme((tx) =>
      read({ query: async (text, values) => ({ rows: await tx.query<unknown[]>(text, values) }) }),
    );
  }
}
