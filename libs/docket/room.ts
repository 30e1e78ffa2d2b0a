import { IsUUID } from 'class-validator';
import { IsLabel } from '#platform';

/** A room as it is named when a sitting is scheduled. */
export class RoomOfSitting {
  @IsUUID() roomId!: string;
  @IsLabel() name!: string;
}
