import { Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Acting, Allow, CommandBody, LeavesNothing, Reading, ReadsPage, SIGNED_IN, type SignedRequest } from '#platform';
import { OfferCalendarFeed, WithdrawCalendarFeed } from './feed.commands.js';
import { Feeds } from './feed.handler.js';
import { AccessSettings } from './settings.js';
import { CalendarFeedLine } from './views/calendar-feeds.view.js';

/** Everybody's own calendar addresses. */
@ApiTags('feeds')
@Controller('feeds')
export class FeedController {
  constructor(
    private readonly bus: CommandBus,
    private readonly acting: Acting,
    private readonly reading: Reading,
    private readonly feeds: Feeds,
    private readonly settings: AccessSettings,
  ) {}

  @Get()
  @Allow(SIGNED_IN)
  @LeavesNothing('one’s own calendar addresses, without their secrets')
  own(@Query() page: ReadsPage) {
    return this.reading.rows(CalendarFeedLine, {
      where: { accountId: this.acting.by().actor },
      order: { madeOn: 'DESC' },
      ...page,
    });
  }

  /** Makes a calendar address. It is told here alone; who lost it makes another. */
  @Post()
  @Allow(SIGNED_IN)
  async offer(@CommandBody({ newId: 'feedId' }) command: OfferCalendarFeed, @Req() request: SignedRequest) {
    const receipt = await this.bus.execute(command);
    const token = this.feeds.tokenOf(this.acting.programme(), command.feedId);
    return { ...receipt, address: new URL(`/api/feeds/${token}.ics`, this.settings.site(request)).href };
  }

  @Post(':feedId/withdraw')
  @HttpCode(201)
  @Allow(SIGNED_IN)
  withdraw(@CommandBody() command: WithdrawCalendarFeed) {
    return this.bus.execute(command);
  }
}
