import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Feeds } from '#access';
import { Allow, ANYONE, LeavesNothing, LimitTries, NotHere, Reading, Zones } from '#platform';
import { calendarText } from './calendar-feed.js';
import { calendarOf } from './own-calendar.js';

const ENDING = '.ics';

/** Calendar programs ask by the address alone, so it is the address that counts. */
const byAddress = ({ params }: FastifyRequest) => (params as { file?: string }).file;

/** What calendar programs read, who hold nothing but the secret address. */
@ApiTags('feeds')
@Controller('feeds')
export class CalendarFeedController {
  constructor(
    private readonly reading: Reading,
    private readonly feeds: Feeds,
    private readonly zones: Zones,
  ) {}

  /** The sittings and hearings of whoever made the address: call number, room and docket number, and nobody's name. */
  @Get(':file')
  @Allow(ANYONE)
  @LimitTries(byAddress)
  @LeavesNothing('times and rooms of whoever holds the secret address')
  @ApiProduces('text/calendar')
  async read(@Param('file') file: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    if (!file.endsWith(ENDING)) throw new NotHere();
    return this.feeds.as(file.slice(0, -ENDING.length), async (subscriber, { programmeId, today, now }) => {
      const entries = await calendarOf(this.reading, subscriber, today);
      void reply.type('text/calendar; charset=utf-8').header('content-disposition', 'inline; filename="court.ics"');
      return calendarText('Youth court', await this.zones.of(programmeId), entries, now);
    });
  }
}
