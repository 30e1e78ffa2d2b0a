import { IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import type { Sealed } from '#kernel';
import { IsCode, IsDay, IsText } from '#platform';

/** Words in clear from a person, or already sealed when another context hands them on. */
export type Words = string | Sealed;

export class RecommendedPart {
  @IsUUID() itemId!: string;
  @IsCode() sanction!: string;
  @IsCode() unit!: string;
  @IsInt() @Min(0) @Max(1_000_000) amount!: number;
  @IsInt() @Min(0) @Max(1_000_000) min!: number;
  @IsInt() @Min(0) @Max(1_000_000) max!: number;
  @IsOptional() @IsText(2000) details?: Words | null;
}

export class DeadlockedPart {
  @IsUUID() itemId!: string;
  @IsCode() sanction!: string;
  @IsCode() unit!: string;
  @IsInt() @Min(0) @Max(1_000_000) lowest!: number;
  @IsInt() @Min(0) @Max(1_000_000) highest!: number;
}

export class TallyPart {
  @IsInt() @Min(0) @Max(1_000_000) clearly!: number;
  @IsInt() @Min(0) @Max(1_000_000) partly!: number;
  @IsInt() @Min(0) @Max(1_000_000) 'not-yet'!: number;
  @IsInt() @Min(0) @Max(1_000_000) 'could-not-tell'!: number;
}

export class IndicationsPart {
  @ValidateNested() @Type(() => TallyPart) owns!: TallyPart;
  @ValidateNested() @Type(() => TallyPart) impact!: TallyPart;
  @ValidateNested() @Type(() => TallyPart) change!: TallyPart;
  @ValidateNested() @Type(() => TallyPart) ready!: TallyPart;
}

/** What the judge says of one item when pronouncing: an earlier due date than the whole plan's, a topic and length. */
export class TermsPart {
  @IsUUID() itemId!: string;
  @IsOptional() @IsDay() dueOn?: string;
  @IsOptional() @IsText(2000) details?: string;
}

export class LoweredPart {
  @IsUUID() itemId!: string;
  @IsInt() @Min(0) @Max(1_000_000) amount!: number;
}

export class PronouncedPart {
  @IsUUID() sanctionId!: string;
  @IsUUID() itemId!: string;
  @IsCode() sanction!: string;
  @IsCode() unit!: string;
  @IsInt() @Min(0) @Max(1_000_000) amount!: number;
  @IsDay() dueOn!: string;
  @IsCode() proof!: string;
  @IsOptional() @IsText(2000) details?: Words | null;
}

/** What takes the place of a sanction that cannot be done. */
export class SubstitutePart {
  @IsUUID() sanctionId!: string;
  @IsCode() sanction!: string;
  @IsInt() @Min(0) @Max(1_000_000) amount!: number;
  @IsDay() dueOn!: string;
  @IsOptional() @IsText(2000) details?: string | null;
}
