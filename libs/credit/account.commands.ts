import { Command } from '@nestjs/cqrs';
import { ApiHideProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import type { Receipt } from '#platform';

/** What is done for the court and its neighbours; an hour of each is worth the same. */
export const ACTIVITIES = [
  'jury-service',
  'community-service',
  'mentoring',
  'training',
  'council',
  'interpreting',
  'court-help',
] as const;
const CORRECTIONS = [
  'posted-twice',
  'wrong-amount',
  'wrong-person',
  'hours-reversed',
  'gift-returned',
  'reward-returned',
] as const;

/** Every account command names its account: the id of its owner, or of the programme for the court's own. */
export abstract class AccountCommand extends Command<Receipt> {
  @ApiHideProperty() @IsUUID() accountId!: string;
}

export class OpenAccount extends AccountCommand {}

/** Credits time given to the court: an hour is a credit whatever the task. */
export class EarnCredits extends AccountCommand {
  @IsUUID() entryId!: string;
  @IsIn(ACTIVITIES) activity!: (typeof ACTIVITIES)[number];
  @IsInt() @Min(1) @Max(1440) minutes!: number;
  /** Whether the minutes were owed under a plan; what that earns is the policy's to say. */
  @IsBoolean() owed!: boolean;
  /** What was done: the sitting, or the entry of the timesheet. Credited once. */
  @IsUUID() reference!: string;
}

export class GiveCredits extends AccountCommand {
  @IsUUID() entryId!: string;
  @IsUUID() toAccountId!: string;
  @IsInt() @Min(1) @Max(1_000_000) minutes!: number;
}

/** The other half of a gift. */
export class ReceiveGift extends AccountCommand {
  @IsUUID() entryId!: string;
  @IsUUID() fromAccountId!: string;
  @IsInt() @Min(1) @Max(1_000_000) minutes!: number;
  /** The giver's entry. */
  @IsUUID() reference!: string;
}

/** Spends credits on a reward. No reward is ever a release from an obligation. */
export class SpendCredits extends AccountCommand {
  @IsUUID() entryId!: string;
  @IsInt() @Min(1) @Max(1_000_000) minutes!: number;
  /** The claim that was approved. */
  @IsUUID() reference!: string;
}

/** Corrects a posting by a counter-entry. */
export class ReversePosting extends AccountCommand {
  @IsUUID() entryId!: string;
  @IsUUID() reversalId!: string;
  @IsIn(CORRECTIONS) because!: (typeof CORRECTIONS)[number];
}

/** Corrects what was credited for a sitting or a timesheet entry, when that turns out not to stand. */
export class ReverseEarning extends AccountCommand {
  @IsUUID() reference!: string;
  @IsUUID() reversalId!: string;
  @IsIn(CORRECTIONS) because!: (typeof CORRECTIONS)[number];
}
