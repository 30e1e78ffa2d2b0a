import { Module } from '@nestjs/common';
import { BenchController } from './bench.controller.js';
import { DispositionController } from './disposition.controller.js';
import { DispositionHandler } from './disposition.handler.js';
import { PlanController } from './plan.controller.js';
import { PlanHandler } from './plan.handler.js';
import { PlanLadderController } from './plan-ladder.controller.js';
import { PlanReadingController } from './plan-reading.controller.js';

/** Dispositions and plans. They need Respondents and JurySeats, which the composition root gives. */
@Module({
  providers: [DispositionHandler, PlanHandler],
  controllers: [DispositionController, BenchController, PlanReadingController, PlanController, PlanLadderController],
})
export class DispositionModule {}
