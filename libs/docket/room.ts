import { IsUUID } from 'class-validator';
import { IsText } from '#platform';

/** A room as it is named when a sitting is scheduled. */
export class RoomOfSitting {
  @IsUUID() roomId!: string;
  @IsText(60) name!: string;
}
