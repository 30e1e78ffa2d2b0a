import { Module } from '@nestjs/common';
import { SiteController } from './site.controller.js';
import { SiteHandler } from './site.handler.js';
import { TimesheetController } from './timesheet.controller.js';
import { TimesheetHandler } from './timesheet.handler.js';

/** Service hours. It needs Kin, which the composition root gives. */
@Module({ providers: [SiteHandler, TimesheetHandler], controllers: [SiteController, TimesheetController] })
export class ServiceModule {}
