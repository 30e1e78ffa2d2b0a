import { IsInt, IsUUID, Max, Min } from 'class-validator';

/** A juror and the seat they take. */
export class SeatTaken {
  @IsUUID() jurorId!: string;
  @IsInt() @Min(1) @Max(1_000_000) seat!: number;
}
