import { Command } from '@nestjs/cqrs';
import { ApiHideProperty } from '@nestjs/swagger';
import { ArrayUnique, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { IsCode, type Receipt } from '#platform';
import { ROLES } from './roles.js';

export const FACTOR_KINDS = ['totp', 'passkey', 'recovery'] as const;
export type FactorKind = (typeof FACTOR_KINDS)[number];

/** Every command about an account names it. What is secret never stands in one: it goes to the tables and nowhere else. */
export abstract class AccessCommand extends Command<Receipt> {
  @ApiHideProperty() @IsUUID() accountId!: string;
}

/** Keeps a place for somebody in a role, for whom a link was sent. */
export class InviteToRole extends AccessCommand {
  @IsUUID() invitationId!: string;
  @IsIn(ROLES) role!: string;
  @IsOptional() @IsUUID() personId?: string;
}

/** Closes an invitation that was used, by this account or by one they had already. */
export class RedeemInvitation extends AccessCommand {
  @IsUUID() invitationId!: string;
  @IsUUID() byAccountId!: string;
}

export class OpenAccess extends AccessCommand {
  @IsCode() by!: string;
}

/** Gives an account a role in the programme, and the person behind it where there is one. */
export class GrantRole extends AccessCommand {
  @IsIn(ROLES) role!: string;
  @IsOptional() @IsUUID() personId?: string;
}

/** Takes a role away; every session in it is over at once. */
export class WithdrawRole extends AccessCommand {
  @IsIn(ROLES) role!: string;
}

export class SetPassword extends AccessCommand {
  @IsCode() because!: string;
}

export class EnrolSecondFactor extends AccessCommand {
  @IsUUID() factorId!: string;
  @IsIn(FACTOR_KINDS) kind!: FactorKind;
}

export class RemoveSecondFactor extends AccessCommand {
  @IsUUID() factorId!: string;
}

export class SignIn extends AccessCommand {
  @IsUUID() sessionId!: string;
  @IsCode() kind!: string;
  @IsCode() role!: string;
  @IsCode({ each: true }) @ArrayUnique() proof!: string[];
}

/** Locks an account after so many failures in a row: longer each time. */
export class LockAccess extends AccessCommand {
  @IsInt() @Min(1) @Max(1_000_000) failures!: number;
}

/** Lets somebody try again before the lock ends by itself. */
export class UnlockAccess extends AccessCommand {}

export class RevokeSession extends AccessCommand {
  @IsUUID() sessionId!: string;
  @IsCode() because!: string;
}

export class RevokeAllSessions extends AccessCommand {
  @IsCode() because!: string;
}

/** Closes an account for good: its login, its secrets and its sessions go, what it did stays on record. */
export class CloseAccess extends AccessCommand {}
