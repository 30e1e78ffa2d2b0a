import { Module } from '@nestjs/common';
import { CourtDayController } from './court-day.controller.js';
import { DocketController } from './docket.controller.js';
import { Knowledge } from './knowledge.js';
import { SittingController } from './sitting.controller.js';
import { SittingHandler } from './sitting.handler.js';

/** Sittings, their dockets, and who came. */
@Module({ providers: [Knowledge, SittingHandler], controllers: [SittingController, DocketController, CourtDayController] })
export class DocketModule {}
