import { Module } from '@nestjs/common';
import { DrawController } from './draw.controller.js';
import { DrawHandler } from './draw.handler.js';
import { JurorController } from './juror.controller.js';
import { JurorHandler } from './juror.handler.js';

/** The jury. It needs a Courtroom and Seeds, which the composition root gives. */
@Module({ providers: [JurorHandler, DrawHandler], controllers: [JurorController, DrawController] })
export class JuryModule {}
