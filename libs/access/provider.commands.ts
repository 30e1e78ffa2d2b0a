import { Command } from '@nestjs/cqrs';
import { ApiHideProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { IsLabel, IsText, type Receipt } from '#platform';

/** Every provider command names the programme whose people sign in there. */
export abstract class ProviderCommand extends Command<Receipt> {
  @ApiHideProperty() @IsUUID() programmeId!: string;
}

/** Lets the people of a programme sign in where they have an account already, by OpenID Connect; replaces what was told before. */
export class ConnectProvider extends ProviderCommand {
  /** What stands on the button. */
  @IsLabel() name!: string;
  @IsLabel() issuer!: string;
  @IsLabel() clientId!: string;
  /** Left out where the provider gave none. */
  @IsOptional() @IsText(500) clientSecret?: string;
  /** The address the provider sends people back to, as it was told there; ends with /api/provider/callback. */
  @IsLabel() @MaxLength(120) returnsTo!: string;
}

/** Nobody signs in there any more; who is linked stays linked, should it be connected again. */
export class DisconnectProvider extends ProviderCommand {}
