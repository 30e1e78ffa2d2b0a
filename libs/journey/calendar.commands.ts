import { Command } from '@nestjs/cqrs';
import { IsBoolean, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { IsDay, type Receipt } from '#platform';

/** What the jury calendar of a programme is told; only processes tell it. */
export abstract class CalendarCommand extends Command<Receipt> {
  /** The programme. */
  @IsUUID() calendarId!: string;
}

/** A day of court has seats for jurors in each of its rooms. */
export class OfferSitting extends CalendarCommand {
  @IsUUID() sittingId!: string;
  @IsDay() on!: string;
  @IsInt() @Min(1) rooms!: number;
}

/** The day is over or called off; who came is counted by what becomes of them, and who did not is booked again. */
export class CloseOffer extends CalendarCommand {
  @IsUUID() sittingId!: string;
  @IsUUID(undefined, { each: true }) came!: string[];
}

/** A plan asks for jury duties, due by a day. */
export class OweDuties extends CalendarCommand {
  @IsUUID() jurorId!: string;
  @IsUUID() planId!: string;
  @IsInt() @Min(1) times!: number;
  @IsDay() until!: string;
}

/** What a sitting had counted for was taken back, and is owed again. */
export class OweAgain extends CalendarCommand {
  @IsUUID() jurorId!: string;
  @IsUUID() planId!: string;
  @IsUUID() sittingId!: string;
  @IsInt() @Min(1) @Max(1_000) times!: number;
  @IsDay() until!: string;
}

/** Nothing more is owed. */
export class DropDuties extends CalendarCommand {
  @IsUUID() jurorId!: string;
}

/** The juror may be invited. */
export class NoteReady extends CalendarCommand {
  @IsUUID() jurorId!: string;
}

/** The juror may not be invited for now. */
export class NoteAway extends CalendarCommand {
  @IsUUID() jurorId!: string;
}

/** Somebody invited the juror by hand. */
export class NoteInvitation extends CalendarCommand {
  @IsUUID() jurorId!: string;
  @IsUUID() sittingId!: string;
}

/** The juror does not come to that sitting after all. */
export class ReleaseBooking extends CalendarCommand {
  @IsUUID() jurorId!: string;
  @IsUUID() sittingId!: string;
  @IsOptional() @IsDay() notBefore?: string;
}

/** The sitting counted towards what is owed, or did not. */
export class CountDuty extends CalendarCommand {
  @IsUUID() jurorId!: string;
  @IsUUID() sittingId!: string;
  @IsBoolean() counts!: boolean;
}
