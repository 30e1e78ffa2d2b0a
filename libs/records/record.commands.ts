import { ApiHideProperty } from '@nestjs/swagger';
import { Command } from '@nestjs/cqrs';
import { IsBoolean, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { IsCode, type Receipt } from '#platform';
import type { Contents, Level } from './record.events.js';

/** Every record command names the record: by its own id, or by the id of its case while that is there. */
export abstract class RecordCommand extends Command<Receipt> {
  @ApiHideProperty() @IsUUID() recordId!: string;
}

/** A command that stands on law: its legal basis as a code, and the number of the order. The number must name nobody. */
abstract class OrderedCommand extends RecordCommand {
  @IsCode() basis!: string;
  @Matches(/^(?=.*\d)[A-Za-z0-9][A-Za-z0-9/.-]{0,39}$/, {
    message: 'order must be the number of an order: letters, digits, dashes, dots and slashes, and at least one digit',
  })
  order!: string;
}

/** Puts the record of a closed case away: nobody finds it until an order reopens it. */
export class SealRecord extends OrderedCommand {}

/** Brings a sealed record back, by order of a court. */
export class ReopenRecord extends OrderedCommand {}

/** Destroys the keys of a record for good. `alsoEnds`: the person goes too, although they still serve. */
export class ExpungeRecord extends OrderedCommand {
  @IsIn(['partial', 'full']) level!: Level;
  @IsOptional() @IsBoolean() alsoEnds?: boolean;
}

/** Keeps a record from being sealed or expunged for as long as the hold stands. */
export class PlaceLegalHold extends OrderedCommand {
  @IsUUID() holdId!: string;
}

export class LiftLegalHold extends OrderedCommand {
  @IsUUID() holdId!: string;
}

/** Writes down that the family was told, in its language, that the record can be sealed one day. */
export class GiveSealingNotice extends RecordCommand {
  @IsIn(['disposition', 'final-discharge']) occasion!: 'disposition' | 'final-discharge';
  @IsCode() language!: string;
  @IsCode() channel!: string;
}

/** Does to a record whose time has come what the policy says; the clock alone sends it. */
export class RetireRecord extends RecordCommand {
  @IsIn(['seal', 'partial', 'full']) how!: 'seal' | Level;
}

/** Records an expunction once more that a restored backup had not heard of; only a restore sends it. */
export class ExpungeAgain extends RecordCommand {
  @ApiHideProperty() @IsIn(['partial', 'full']) level!: Level;
  @ApiHideProperty() @IsCode() basis!: string;
  @ApiHideProperty() @Matches(/^\d{4}-\d{2}-\d{2}$/) on!: string;
  @ApiHideProperty() @IsBoolean() wasSealed!: boolean;
  @ApiHideProperty() contents!: Contents;
}
