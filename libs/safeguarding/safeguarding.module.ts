import { Module } from '@nestjs/common';
import { ConcernClock } from './concern-clock.js';
import { ConcernController } from './concern.controller.js';
import { ConcernHandler } from './concern.handler.js';
import { CorrespondenceController } from './correspondence.controller.js';
import { CorrespondenceHandler } from './correspondence.handler.js';
import { NamedAdultsHandler } from './named-adults.handler.js';
import { SafeguardingController } from './safeguarding.controller.js';
import { Watch } from './watch.js';

/** What protects young people. It needs Adults, which the composition root gives. */
@Module({
  providers: [Watch, ConcernClock, NamedAdultsHandler, ConcernHandler, CorrespondenceHandler],
  controllers: [SafeguardingController, ConcernController, CorrespondenceController],
})
export class SafeguardingModule {}
