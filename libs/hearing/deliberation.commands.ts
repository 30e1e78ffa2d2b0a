import { Command } from '@nestjs/cqrs';
import { ApiHideProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { IsCode, IsMoment, IsText, type Receipt } from '#platform';
import { PaperIndications } from './paper.commands.js';
import { UNFIT_BECAUSE } from './reasons.js';
import type { Origin, Rating } from './deliberation.events.js';

const RATINGS: readonly Rating[] = ['clearly', 'partly', 'not-yet', 'could-not-tell'];
const ORIGINS: readonly Origin[] = ['juror', 'respondent', 'guardian', 'harmed-party', 'community'];

/** Every deliberation command names its deliberation. */
export abstract class DeliberationCommand extends Command<Receipt> {
  @ApiHideProperty() @IsUUID() deliberationId!: string;
}

/** What one juror does on their own tablet; the record does not say in clear who it was. */
export abstract class JuryRoomCommand extends DeliberationCommand {
  @IsUUID() jurorId!: string;
}

/** What the foreperson does for the jury, in the open. */
export abstract class LeadCommand extends DeliberationCommand {}

/** Opens the jury room with the ranges that the bound policy has for the offence class. */
export class OpenDeliberation extends DeliberationCommand {
  @IsUUID() hearingId!: string;
  @IsUUID() caseId!: string;
  @IsUUID() dispositionId!: string;
  @IsInt() @Min(1) @Max(1_000_000) policyVersion!: number;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(24) @ArrayUnique() @IsUUID(undefined, { each: true }) jurors!: string[];
  @IsUUID() foreperson!: string;
  @IsCode() offenceClass!: string;
}

/** Gives the lead of the jury room to another juror. */
export class NameForeperson extends DeliberationCommand {
  @IsUUID() jurorId!: string;
}

/** Says what this juror noticed of the four indications; being quiet, or having few words, is not lack of care. */
export class RateIndications extends JuryRoomCommand {
  @IsIn(RATINGS) owns!: Rating;
  @IsIn(RATINGS) impact!: Rating;
  @IsIn(RATINGS) change!: Rating;
  @IsIn(RATINGS) ready!: Rating;
  @IsOptional() @IsText(2_000) note?: string;
}

/** Puts something the young person could do before the jury. */
export class ProposeItem extends JuryRoomCommand {
  @IsUUID() itemId!: string;
  /** A sanction of the range, or `third-party` for a recommendation to somebody else. */
  @IsCode() sanction!: string;
  @IsOptional() @IsInt() @Min(0) @Max(1_000_000) amount?: number;
  @IsOptional() @IsText(2_000) details?: string;
  @IsOptional() @IsCode() addressee?: string;
  /** Whose wish the juror takes up. */
  @IsOptional() @IsIn(ORIGINS) wishOf?: Origin;
}

/** Says something to the jury, about a proposal or in general. */
export class MakeComment extends JuryRoomCommand {
  @IsUUID() commentId!: string;
  @IsOptional() @IsUUID() itemId?: string;
  @IsText(1_000) text!: string;
}

/** Takes a proposal back: its proposer, or the foreperson. */
export class WithdrawItem extends JuryRoomCommand {
  @IsUUID() itemId!: string;
}

/** Votes in the open ballot; a later vote of the same juror takes the place of the earlier one. */
export class CastBallot extends JuryRoomCommand {
  @IsUUID() itemId!: string;
  @IsUUID() ballotId!: string;
  @IsIn(['for', 'against', 'abstain']) choice!: 'for' | 'against' | 'abstain';
  @IsOptional() @IsInt() @Min(0) @Max(1_000_000) amount?: number;
  /** The round this vote is for: one that was on its way too long does not count in the next. */
  @IsOptional() @IsInt() @Min(1) @Max(1_000) round?: number;
}

/** Says whether the foreperson's draft is right to this juror, or not yet. */
export class AnswerPoll extends JuryRoomCommand {
  @IsInt() @Min(1) @Max(1_000) poll!: number;
  @IsIn(['agree', 'later']) answer!: 'agree' | 'later';
}

/** Keeps this juror's note to themselves; a later one takes its place, and the end of the jury room destroys it. */
export class KeepNote extends JuryRoomCommand {
  @IsText(2_000) text!: string;
}

/** Tells the jury monitor, and nobody else, that this juror feels pushed. */
export class FeelPushed extends JuryRoomCommand {}

/** An adult says whether a free-form proposal may go to the ballot. */
export class CheckProposal extends DeliberationCommand {
  @IsUUID() itemId!: string;
  @IsBoolean() ok!: boolean;
  @IsOptional() @IsIn(UNFIT_BECAUSE) because?: string;
}

/** Opens the next round on a proposal. */
export class OpenBallot extends LeadCommand {
  @IsUUID() itemId!: string;
}

/** Counts the round once every juror present has voted. */
export class CloseBallot extends LeadCommand {
  @IsUUID() itemId!: string;
}

/** Shows every tablet of the room what to talk about now. */
export class ShowPrompt extends LeadCommand {
  @IsCode() prompt!: string;
}

/** Asks each juror whether the draft says what the jury agreed; every one who is present answers. */
export class OpenPoll extends LeadCommand {}

/** A juror leaves the jury room. */
export class LeaveDeliberation extends DeliberationCommand {
  @IsUUID() jurorId!: string;
}

/** Leaves a proposal the jury cannot agree on to the judge, before the rounds are used up. */
export class ReferItemToJudge extends LeadCommand {
  @IsUUID() itemId!: string;
}

/** Hands over what the jury agreed. */
export class MakeRecommendation extends LeadCommand {
  /** The foreperson. */
  @IsUUID() jurorId!: string;
}

/** Opens the jury room again because the judge sent the recommendation back. */
export class ReopenDeliberation extends DeliberationCommand {
  @IsCode() because!: string;
}

/** Closes the jury room when its decision is final: its ballots, ratings and talk go for good, where the policy says so. */
export class CloseRoomForGood extends DeliberationCommand {}

/** Lets the jury go without a recommendation. */
export class DischargeDeliberation extends DeliberationCommand {
  @IsCode() because!: string;
}

/** Enters a round from paper: how many were for, against and stood aside; never who. */
export class EnterTallyFromPaper extends DeliberationCommand {
  @IsUUID() itemId!: string;
  @IsCode() sanction!: string;
  /** The figure those who were for it wanted. */
  @IsOptional() @IsInt() @Min(0) @Max(1_000_000) amount?: number;
  @IsOptional() @IsText(2_000) details?: string;
  @IsInt() @Min(0) @Max(24) inFavour!: number;
  @IsInt() @Min(0) @Max(24) against!: number;
  @IsInt() @Min(0) @Max(24) abstained!: number;
  @IsMoment() happenedAt!: string;
}

/** Enters from paper that the jury handed over what it agreed in the rounds that were entered. */
export class EnterRecommendationFromPaper extends DeliberationCommand {
  @ValidateNested() @Type(() => PaperIndications) indications!: PaperIndications;
  @IsMoment() happenedAt!: string;
}
