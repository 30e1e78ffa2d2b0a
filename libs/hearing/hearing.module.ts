import { Module } from '@nestjs/common';
import { DeliberationReadingController } from './deliberation-reading.controller.js';
import { DeliberationController } from './deliberation.controller.js';
import { DeliberationHandler } from './deliberation.handler.js';
import { HearingReadingController } from './hearing-reading.controller.js';
import { HearingController } from './hearing.controller.js';
import { HearingHandler } from './hearing.handler.js';
import { Oneself } from './oneself.js';
import { QuestionsController } from './questions.controller.js';

/** Hearings and the juries that deliberate on them; wants `CasesToHear` wired. */
@Module({
  providers: [HearingHandler, DeliberationHandler, Oneself],
  controllers: [
    HearingController,
    HearingReadingController,
    QuestionsController,
    DeliberationReadingController,
    DeliberationController,
  ],
})
export class HearingModule {}
