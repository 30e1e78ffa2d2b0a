import { Command } from '@nestjs/cqrs';
import { ApiHideProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsIn, IsTimeZone, IsUUID, ValidateNested } from 'class-validator';
import { IsCode, IsDay, IsLabel, type Receipt } from '#platform';
import { PolicyTerms } from './policy.commands.js';

/** Every programme command names its programme. */
export abstract class ProgrammeCommand extends Command<Receipt> {
  @ApiHideProperty() @IsUUID() programmeId!: string;
}

/** Founds a court programme, with one of the published policies as its first. */
export class FoundProgramme extends ProgrammeCommand {
  @IsLabel() name!: string;
  @IsTimeZone() timeZone!: string;
  @IsIn(['court', 'simulated']) clock!: 'court' | 'simulated';
  @IsCode() preset!: string;
  @IsDay() effectiveOn!: string;
}

/** Adopts the next version of the policy, in force from a day that has not passed. */
export class AdoptPolicy extends ProgrammeCommand {
  @IsDay() effectiveOn!: string;
  @IsDefined() @ValidateNested() @Type(() => PolicyTerms) policy!: PolicyTerms;
}

/** Lists an agency that may refer young people. */
export class ListAgency extends ProgrammeCommand {
  @IsUUID() agencyId!: string;
  @IsLabel() name!: string;
  @IsCode() kind!: string;
}

/** Takes an agency off the list; what it referred stays. */
export class RetireAgency extends ProgrammeCommand {
  @IsUUID() agencyId!: string;
}

/** Closes the court for a day: a school holiday, snow, a building without heating. A sitting of that day stands until it is called off. */
export class CloseDay extends ProgrammeCommand {
  @IsDay() on!: string;
  @IsCode() because!: string;
}

/** Opens the court again on a day that was closed, by the policy or since. */
export class ReopenDay extends ProgrammeCommand {
  @IsDay() on!: string;
}
