import { Module } from '@nestjs/common';
import { DeskController } from './desk.controller.js';
import { SubjectAccess } from './subject-access/subject-access.js';
import { SubjectAccessController } from './subject-access/subject-access.controller.js';

/** Screens and reports that need facts of several contexts. It commands nothing. */
@Module({ providers: [SubjectAccess], controllers: [DeskController, SubjectAccessController] })
export class DeskModule {}
