import { Command } from '@nestjs/cqrs';
import { ApiHideProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { IsText, type Receipt } from '#platform';

/** Every site command names its site. */
export abstract class SiteCommand extends Command<Receipt> {
  @ApiHideProperty() @IsUUID() siteId!: string;
}

/** Puts a place where young people may serve on the list: never a business for profit. */
export class ListSite extends SiteCommand {
  @IsText(120) name!: string;
  @IsIn(['non-profit', 'government', 'school', 'faith']) kind!: 'non-profit' | 'government' | 'school' | 'faith';
  @IsOptional() @IsInt() @Min(5) @Max(99) minAge?: number;
  @IsOptional() @IsInt() @Min(1) @Max(1_000_000) capacity?: number;
}

/** Names somebody who confirms hours at the site; they see who serves there and nothing of why. */
export class NameSupervisor extends SiteCommand {
  @IsUUID() supervisorId!: string;
}

export class RelieveSupervisor extends SiteCommand {
  @IsUUID() supervisorId!: string;
}

/** Takes a site off the list; hours served there stay good. */
export class RetireSite extends SiteCommand {}
