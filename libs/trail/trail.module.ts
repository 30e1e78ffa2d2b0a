import { Module } from '@nestjs/common';
import { GlassController } from './glass.controller.js';
import { GlassHandler } from './glass.handler.js';
import { ViewersController } from './viewers.controller.js';

/** Who looked, and who broke the glass. It needs Records and ViewerNames, which the composition root gives. */
@Module({ providers: [GlassHandler], controllers: [GlassController, ViewersController] })
export class TrailModule {}
