import { Module } from '@nestjs/common';
import { Devices } from './devices.js';
import { DoorController } from './door.controller.js';
import { DoorHandler } from './door.handler.js';
import { Errands } from './errands.js';
import { Identities, IdentityHandler } from './identity.handler.js';
import { LetterController } from './letter.controller.js';
import { LinkController } from './link.controller.js';
import { LinkHandler, LinkPost, Redeeming } from './link.handler.js';
import { LinkSecrets } from './link-secrets.js';
import { ProviderClient } from './provider-client.js';
import { ProviderController } from './provider.controller.js';
import { ProviderEntrance } from './provider-entrance.js';
import { ProviderHandler } from './provider.handler.js';
import { RoomCodes } from './room-codes.js';
import { SeatController } from './seat.controller.js';
import { Seats } from './seat.handler.js';
import { SiteLinkController } from './site-link.controller.js';
import { SiteLinkHandler, SiteLinkPost, SiteVisits } from './site-link.handler.js';
import { Visitors } from './visitors.js';

/** The ways in without a password of this court: a sign-in service, one-time links, room codes, site links. */
@Module({
  providers: [
    Visitors,
    LinkSecrets,
    LinkHandler,
    LinkPost,
    Redeeming,
    SiteLinkHandler,
    SiteLinkPost,
    SiteVisits,
    RoomCodes,
    Devices,
    DoorHandler,
    Seats,
    ProviderHandler,
    IdentityHandler,
    Identities,
    ProviderClient,
    Errands,
    ProviderEntrance,
  ],
  controllers: [LetterController, LinkController, SiteLinkController, DoorController, SeatController, ProviderController],
})
export class DoorsModule {}
