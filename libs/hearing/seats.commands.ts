import { IsInt, IsUUID, Min } from 'class-validator';

/** A juror and the seat they take. */
export class SeatTaken {
  @IsUUID() jurorId!: string;
  @IsInt() @Min(1) seat!: number;
}
