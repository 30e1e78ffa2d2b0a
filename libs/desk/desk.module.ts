import { Module } from '@nestjs/common';
import { DeskController } from './desk.controller.js';

/** Screens and reports that need facts of several contexts. It commands nothing. */
@Module({ controllers: [DeskController] })
export class DeskModule {}
