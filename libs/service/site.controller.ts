import { Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Allow, CommandBody, LeavesNothing, Reading, ReadsPage } from '#platform';
import { ListSite, RetireSite } from './site.commands.js';
import { SiteLine } from './views/sites.view.js';

/** The places where young people serve. */
@Controller('sites')
export class SiteController {
  constructor(
    private readonly bus: CommandBus,
    private readonly reading: Reading,
  ) {}

  @Get()
  @Allow('service:read-sites')
  @LeavesNothing('places')
  list(@Query() page: ReadsPage) {
    return this.reading.rows(SiteLine, { order: { name: 'ASC' }, ...page });
  }

  @Post()
  @Allow('service:list-site')
  take(@CommandBody({ newId: 'siteId' }) command: ListSite) {
    return this.bus.execute(command);
  }

  @Post(':siteId/retire')
  @Allow('service:list-site')
  retire(@CommandBody() command: RetireSite) {
    return this.bus.execute(command);
  }
}
