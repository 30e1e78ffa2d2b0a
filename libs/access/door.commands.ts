import { Command } from '@nestjs/cqrs';
import { ApiHideProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { IsCode, type Receipt } from '#platform';

/** Every door command names the hearing to whose room the door leads. */
export abstract class DoorCommand extends Command<Receipt> {
  @ApiHideProperty() @IsUUID() hearingId!: string;
}

/** Makes a code for the room, for ten minutes; an earlier one is closed. */
export class OpenRoomCode extends DoorCommand {
  @IsUUID() codeId!: string;
}

/** Closes the code; who sits already stays seated. */
export class CloseRoomCode extends DoorCommand {}

/** A tablet with the right code asks for a seat; it may do nothing until an adult in the room says whose it is. */
export class AskSeat extends DoorCommand {
  @IsUUID() seatId!: string;
  @IsUUID() sessionId!: string;
  @IsCode() sign!: string;
  @IsOptional() @IsCode() device?: string;
}

/** Lets a waiting tablet in as one juror of this hearing; the tablet they had before is put out. */
export class ApproveSeat extends DoorCommand {
  @ApiHideProperty() @IsUUID() seatId!: string;
  @IsUUID() jurorId!: string;
}

/** Turns a waiting tablet away. */
export class RefuseSeat extends DoorCommand {
  @ApiHideProperty() @IsUUID() seatId!: string;
  @IsCode() because!: string;
}

/** Seats a tablet that an adult holds in their hands, without a code; the tablet the juror had before is put out. */
export class SeatDevice extends DoorCommand {
  @IsUUID() seatId!: string;
  @IsUUID() jurorId!: string;
}

/** The tablet sits down: from now on it is the juror's. */
export class TakeSeat extends DoorCommand {
  @IsUUID() seatId!: string;
  @IsUUID() sessionId!: string;
}

/** Puts a tablet out that was lost, or that its juror gave away. */
export class VacateSeat extends DoorCommand {
  @ApiHideProperty() @IsUUID() seatId!: string;
  @IsCode() because!: string;
}
