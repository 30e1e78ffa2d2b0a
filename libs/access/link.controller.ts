import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { Allow, ANYONE, CommandBody, IsDay, Reading, ReadsPage, type SignedRequest, Leaves } from '#platform';
import { enter } from './entering.js';
import { SendLink, WithdrawLink } from './link.commands.js';
import { LinkPost, Redeeming } from './link.handler.js';
import { AccessSettings } from './settings.js';
import { LinkLine } from './views/links.view.js';

class RedeemBody {
  /** What stands after the # of the link. */
  @ApiProperty() @IsString() @MaxLength(500) link!: string;
  /** The birth date that is asked for with it. */
  @ApiProperty() @IsDay() bornOn!: string;
}

/** One-time links for respondents, guardians and harmed parties. Following one does nothing: what reads mail follows links, too. */
@Controller('links')
export class LinkController {
  constructor(
    private readonly bus: CommandBus,
    private readonly reading: Reading,
    private readonly post: LinkPost,
    private readonly settings: AccessSettings,
    private readonly redeeming: Redeeming,
  ) {}

  @Get()
  @Allow('link:list')
  @Leaves({ person: 'personId' }, 'contact')
  list(@Query() page: ReadsPage) {
    return this.reading.rows(LinkLine, { order: { sentAt: 'DESC' }, ...page });
  }

  @Post()
  @Allow('link:send')
  async send(@CommandBody({ newId: 'linkId' }) command: SendLink, @Req() request: SignedRequest) {
    const receipt = await this.bus.execute(command);
    await this.post.post(command.linkId, this.settings.site(request));
    return receipt;
  }

  @Post(':linkId/withdraw')
  @Allow('link:send')
  withdraw(@CommandBody() command: WithdrawLink) {
    return this.bus.execute(command);
  }

  /** Opens the pages of whoever holds the link and knows the birth date; the token comes as a cookie, and in the body for programs. */
  @Post('redeem')
  @HttpCode(200)
  @Allow(ANYONE)
  async redeem(@Body() body: RedeemBody, @Res({ passthrough: true }) reply: FastifyReply) {
    return enter(reply, await this.redeeming.redeem(body));
  }
}
