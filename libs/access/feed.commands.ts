import { Command } from '@nestjs/cqrs';
import { ApiHideProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import type { Receipt } from '#platform';

/** Every command about a calendar feed names it. */
export abstract class FeedCommand extends Command<Receipt> {
  @ApiHideProperty() @IsUUID() feedId!: string;
}

/** Opens one's own sittings and hearings to one's calendar program, under a secret address. */
export class OfferCalendarFeed extends FeedCommand {}

/** Closes the address for good; whoever reads it gets nothing from then on. */
export class WithdrawCalendarFeed extends FeedCommand {}
