import { Module } from '@nestjs/common';
import { SeatingHandler } from './seating.handler.js';

/** What the arrows that must wait remember. */
@Module({ providers: [SeatingHandler] })
export class JourneyModule {}
