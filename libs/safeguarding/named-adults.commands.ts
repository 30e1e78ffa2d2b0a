import { Command } from '@nestjs/cqrs';
import { IsUUID } from 'class-validator';
import type { Receipt } from '#platform';

/** Every command about who is named concerns the programme of the one who sends it. */
export abstract class NamedAdultsCommand extends Command<Receipt> {
  @IsUUID() adultId!: string;
}

/** Names an adult who reads concerns and acts on them. */
export class NameSafeguardingStaff extends NamedAdultsCommand {}

export class ReleaseSafeguardingStaff extends NamedAdultsCommand {}

/** Names an adult who reads along what young people and adults of the court write to each other. */
export class NameSecondAdult extends NamedAdultsCommand {}

export class ReleaseSecondAdult extends NamedAdultsCommand {}
