import { Type } from 'class-transformer';
import {
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsCode, IsDay, IsLabel } from '#platform';
import type { Policy, Unit } from './policy.js';

const DAYS_AT_MOST = 1_000;
const MINUTES_AT_MOST = 60_000;

class EligibilityTerms {
  @IsInt() @Min(5) @Max(25) minAge!: number;
  @IsInt() @Min(5) @Max(25) maxAge!: number;
  @IsIn(['offence', 'referral'], { each: true }) @ArrayMinSize(1) ageTestedAt!: ('offence' | 'referral')[];
  @IsCode({ each: true }) @IsArray() excludedClasses!: string[];
  @IsIn(['excludes', 'allowed']) priorParticipation!: 'excludes' | 'allowed';
  @IsIn(['review', 'accept']) unknownPriors!: 'review' | 'accept';
}

class GridItemTerms {
  @IsCode() sanction!: string;
  @IsInt() @Min(0) @Max(MINUTES_AT_MOST) min!: number;
  @IsInt() @Min(0) @Max(MINUTES_AT_MOST) max!: number;
  @IsBoolean() mandatory!: boolean;
}

class GridRowTerms {
  @IsCode() offenceClass!: string;
  @ValidateNested({ each: true }) @Type(() => GridItemTerms) @ArrayMinSize(1) items!: GridItemTerms[];
}

class SanctionTerms {
  @IsCode() code!: string;
  @IsLabel() name!: string;
  @IsIn(['minutes', 'times', 'documents', 'days', 'dollars', 'none']) unit!: Unit;
  @IsCode() proof!: string;
  @IsIn(['harmed-party-consent', 'topic-and-length'], { each: true }) @IsArray() requires!: (
    'harmed-party-consent' | 'topic-and-length'
  )[];
  @IsBoolean() freeForm!: boolean;
}

class DeadlineTerms {
  @IsInt() @Min(1) @Max(DAYS_AT_MOST) decideBusinessDays!: number;
  @IsInt() @Min(1) @Max(DAYS_AT_MOST) consentDays!: number;
  @IsInt() @Min(1) @Max(DAYS_AT_MOST) unreachableDays!: number;
  @IsInt() @Min(1) @Max(DAYS_AT_MOST) hearDays!: number;
  @IsInt() @Min(1) @Max(DAYS_AT_MOST) completeDays!: number;
  @ValidateIf((_, value) => value !== null) @IsInt() @Min(1) @Max(DAYS_AT_MOST) longStopDays!: number | null;
  @IsInt() @Min(0) @Max(DAYS_AT_MOST) objectBusinessDays!: number;
  @IsInt() @Min(0) @Max(DAYS_AT_MOST) extensionDays!: number;
  @IsInt() @Min(0) @Max(20) extensions!: number;
  @IsInt() @Min(1) @Max(DAYS_AT_MOST) respondDays!: number;
}

class PanelTerms {
  @IsInt() @Min(1) @Max(24) size!: number;
  @IsInt() @Min(1) @Max(24) quorum!: number;
  @IsInt() @Min(0) @Max(24) standby!: number;
  @IsIn(['unanimous', 'consensus', 'majority']) decision!: 'unanimous' | 'consensus' | 'majority';
  @IsInt() @Min(1) @Max(20) rounds!: number;
  @IsInt() @Min(5) @Max(25) minAge!: number;
  @IsInt() @Min(5) @Max(25) maxAge!: number;
  @IsOptional() @IsIn(['until-final', 'with-the-case']) secretKept?: 'until-final' | 'with-the-case';
}

class JudgeTerms {
  @IsBoolean() mayLower!: boolean;
  @IsBoolean() maySendBack!: boolean;
  @IsBoolean() setsDeadlockedItems!: boolean;
}

class ServiceTerms {
  @IsInt() @Min(1) @Max(1_440) dailyCapMinutes!: number;
  @IsInt() @Min(1) @Max(1_440) minutesPerJuryDuty!: number;
  @ValidateIf((_, value) => value !== null) @IsInt() @Min(1) @Max(MINUTES_AT_MOST) totalCapMinutes!: number | null;
  @IsInt() @Min(0) @Max(20) resets!: number;
  @IsInt() @Min(0) @Max(25) guardianBelowAge!: number;
}

class CreditTerms {
  @IsBoolean() owedJuryMinutes!: boolean;
  @IsInt() @Min(1) @Max(60) roundUpTo!: number;
}

class GlassTerms {
  @IsInt() @Min(1) @Max(1_440) minutes!: number;
  @IsInt() @Min(1) @Max(1_440) mostMinutes!: number;
}

/** A whole policy as a command carries it; what its parts must agree on is checked by the programme. */
export class PolicyTerms implements Policy {
  @IsDefined() @ValidateNested() @Type(() => EligibilityTerms) eligibility!: EligibilityTerms;
  @ValidateNested({ each: true }) @Type(() => GridRowTerms) @ArrayMinSize(1) grid!: GridRowTerms[];
  @ValidateNested({ each: true }) @Type(() => SanctionTerms) @ArrayMinSize(1) catalogue!: SanctionTerms[];
  @IsDefined() @ValidateNested() @Type(() => DeadlineTerms) deadlines!: DeadlineTerms;
  @IsDefined() @ValidateNested() @Type(() => PanelTerms) panel!: PanelTerms;
  @IsDefined() @ValidateNested() @Type(() => JudgeTerms) judge!: JudgeTerms;
  @IsDefined() @ValidateNested() @Type(() => ServiceTerms) service!: ServiceTerms;
  @IsDefined() @ValidateNested() @Type(() => CreditTerms) credit!: CreditTerms;
  @IsOptional() @ValidateNested() @Type(() => GlassTerms) glass?: GlassTerms;
  @IsDay({ each: true }) @IsArray() nonSittingDays!: string[];
}
