import { Module } from '@nestjs/common';
import { DeskController } from './desk.controller.js';
import { RoomsController } from './rooms.controller.js';

/** Screens and reports that need facts of several contexts. It commands nothing. */
@Module({ controllers: [DeskController, RoomsController] })
export class DeskModule {}
