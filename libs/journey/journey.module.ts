import { Module } from '@nestjs/common';
import { CalendarHandler } from './calendar.handler.js';
import { SeatingHandler } from './seating.handler.js';

/** What the arrows that must wait or count go by. */
@Module({ providers: [CalendarHandler, SeatingHandler] })
export class JourneyModule {}
