import { Command } from '@nestjs/cqrs';
import { ApiHideProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import type { Receipt } from '#platform';

/** Those who come by a one-time link instead of an account. */
export const FAMILY_ROLES = ['respondent', 'guardian', 'harmed-party'] as const;

/** Every link command names its link. */
export abstract class LinkCommand extends Command<Receipt> {
  @ApiHideProperty() @IsUUID() linkId!: string;
}

/** Sends a person a one-time link that opens their own pages, for a day; about whom is the young person concerned. */
export class SendLink extends LinkCommand {
  @IsUUID() personId!: string;
  @IsIn(FAMILY_ROLES) role!: string;
  @IsUUID() concernsId!: string;
}

/** Takes a link back; whoever came by it already is put out. */
export class WithdrawLink extends LinkCommand {}

/** Uses a link up: right or wrong, the try is on record. */
export class RedeemLink extends LinkCommand {
  /** The session that opens when the second fact is right. */
  @IsUUID() sessionId!: string;
}
