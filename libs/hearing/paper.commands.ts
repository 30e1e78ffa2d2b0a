import { Type } from 'class-transformer';
import { IsInt, Max, Min, ValidateNested } from 'class-validator';

/** How many jurors gave each answer about one indication. */
export class PaperTally {
  @IsInt() @Min(0) @Max(24) clearly!: number;
  @IsInt() @Min(0) @Max(24) partly!: number;
  @IsInt() @Min(0) @Max(24) 'not-yet'!: number;
  @IsInt() @Min(0) @Max(24) 'could-not-tell'!: number;
}

/** The four indications as they were counted on paper. */
export class PaperIndications {
  @ValidateNested() @Type(() => PaperTally) owns!: PaperTally;
  @ValidateNested() @Type(() => PaperTally) impact!: PaperTally;
  @ValidateNested() @Type(() => PaperTally) change!: PaperTally;
  @ValidateNested() @Type(() => PaperTally) ready!: PaperTally;
}
