import { Command } from '@nestjs/cqrs';
import { ApiHideProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { IsText, type Receipt } from '#platform';

/** Longest message, in characters. */
const LONGEST = 2_000;

/** Every command of a correspondence names the young person. */
export abstract class CorrespondenceCommand extends Command<Receipt> {
  @ApiHideProperty() @IsUUID() youthId!: string;
  @IsUUID() messageId!: string;
  @IsText(LONGEST) text!: string;
}

/** A young person writes to the court, or to one adult; no guardian reads it. */
export class WriteToCourt extends CorrespondenceCommand {
  /** The adult it is for; without one it is for the coordinators. */
  @IsOptional() @IsUUID() adultId?: string;
}

/** The adult who was written to answers; a second adult reads along. */
export class AnswerYoungPerson extends CorrespondenceCommand {
  /** The message that is answered. */
  @IsUUID() answers!: string;
}
