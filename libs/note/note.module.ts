import { Module } from '@nestjs/common';
import { NoteController } from './note.controller.js';
import { NoteHandler } from './note.handler.js';

/** Private notes on cases. It needs CasesThere, which the composition root gives. */
@Module({ providers: [NoteHandler], controllers: [NoteController] })
export class NoteModule {}
