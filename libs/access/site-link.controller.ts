import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { Allow, ANYONE, CommandBody, Reading, ReadsPage, type SignedRequest, LeavesNothing } from '#platform';
import { enter } from './entering.js';
import { RevokeSiteLink, SendSiteLink } from './site-link.commands.js';
import { SiteLinkPost, SiteVisits } from './site-link.handler.js';
import { AccessSettings } from './settings.js';
import { SiteLinkLine } from './views/site-links.view.js';

class OpenSiteBody {
  /** What stands after the # of the link. */
  @ApiProperty() @IsString() @MaxLength(500) link!: string;
  @ApiProperty() @Matches(/^\d{4,8}$/, { message: 'pin must be four to eight digits' }) pin!: string;
  /** True the first time: the PIN is then the one that is asked for from now on. */
  @ApiPropertyOptional() @IsOptional() @IsBoolean() choose?: boolean;
}

/** Links for those who supervise a site where young people serve. */
@Controller('site-links')
export class SiteLinkController {
  constructor(
    private readonly bus: CommandBus,
    private readonly reading: Reading,
    private readonly post: SiteLinkPost,
    private readonly settings: AccessSettings,
    private readonly visits: SiteVisits,
  ) {}

  @Get()
  @Allow('site-link:list')
  @LeavesNothing('which site was sent a link')
  list(@Query() page: ReadsPage) {
    return this.reading.rows(SiteLinkLine, { order: { sentAt: 'DESC' }, ...page });
  }

  @Post()
  @Allow('site-link:send')
  async send(@CommandBody({ newId: 'linkId' }) command: SendSiteLink, @Req() request: SignedRequest) {
    const receipt = await this.bus.execute(command);
    await this.post.post(command.linkId, this.settings.site(request));
    return receipt;
  }

  @Post(':linkId/revoke')
  @Allow('site-link:send')
  revoke(@CommandBody() command: RevokeSiteLink) {
    return this.bus.execute(command);
  }

  /** Opens the pages of one site; the token comes as a cookie, and in the body for programs. */
  @Post('open')
  @HttpCode(200)
  @Allow(ANYONE)
  async open(@Body() body: OpenSiteBody, @Res({ passthrough: true }) reply: FastifyReply) {
    return enter(reply, await this.visits.open(body));
  }
}
