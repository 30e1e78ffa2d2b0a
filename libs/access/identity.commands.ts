import { Command } from '@nestjs/cqrs';
import { ApiHideProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import type { Receipt } from '#platform';

/** Every identity command names somebody at a sign-in service, by an id that tells neither who nor where. */
export abstract class IdentityCommand extends Command<Receipt> {
  @ApiHideProperty() @IsUUID() identityId!: string;
}

/** From now on, who signs in there as this subject signs in here with this account. */
export class LinkIdentity extends IdentityCommand {
  @IsUUID() accountId!: string;
  @IsIn(['invitation', 'signed-in']) by!: 'invitation' | 'signed-in';
}

/** Signing in there opens this account no more. */
export class UnlinkIdentity extends IdentityCommand {
  @IsUUID() accountId!: string;
}
