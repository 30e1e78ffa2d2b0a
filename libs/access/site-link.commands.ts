import { Command } from '@nestjs/cqrs';
import { ApiHideProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { IsCode, type Receipt } from '#platform';

/** Every site link command names its link. */
export abstract class SiteLinkCommand extends Command<Receipt> {
  @ApiHideProperty() @IsUUID() linkId!: string;
}

/** Sends a supervisor the link to one site, for thirty days; the PIN they choose when they first come. */
export class SendSiteLink extends SiteLinkCommand {
  @IsUUID() siteId!: string;
  @IsUUID() supervisorId!: string;
}

/** Takes a site link back at once, with everything that was opened by it. */
export class RevokeSiteLink extends SiteLinkCommand {
  @IsCode() because!: string;
}

/** Comes by a site link with a PIN: right or wrong, the try is on record. */
export class OpenSiteLink extends SiteLinkCommand {
  /** The session that opens when the PIN is right. */
  @IsUUID() sessionId!: string;
}
