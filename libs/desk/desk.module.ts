import { Module } from '@nestjs/common';
import { CalendarFeedController } from './calendar-feed.controller.js';
import { Availability } from './availability.js';
import { CardsController } from './cards.controller.js';
import { DayBooks } from './day-books.js';
import { DayLines } from './day-lines.js';
import { DeskController } from './desk.controller.js';
import { Actors } from './history/actors.js';
import { CaseFacts } from './history/case-facts.js';
import { EarlierOnes } from './history/earlier-cases.js';
import { HistoryController } from './history/history.controller.js';
import { PlanningController } from './planning.controller.js';
import { RoomsController } from './rooms.controller.js';
import { SeatController } from './seat.controller.js';
import { SheetController } from './sheet.controller.js';
import { SubjectAccess } from './subject-access/subject-access.js';
import { SubjectAccessController } from './subject-access/subject-access.controller.js';

/** Screens and reports that need facts of several contexts. It commands nothing. */
@Module({
  providers: [Actors, Availability, CaseFacts, DayBooks, DayLines, EarlierOnes, SubjectAccess],
  controllers: [
    CalendarFeedController,
    CardsController,
    DeskController,
    HistoryController,
    PlanningController,
    RoomsController,
    SeatController,
    SheetController,
    SubjectAccessController,
  ],
})
export class DeskModule {}
