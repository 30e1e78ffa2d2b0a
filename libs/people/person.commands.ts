import { Command } from '@nestjs/cqrs';
import { ApiHideProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsEmail, IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsCode, IsDay, IsText, type Receipt } from '#platform';

/** Every person command names its person. */
export abstract class PersonCommand extends Command<Receipt> {
  @ApiHideProperty() @IsUUID() personId!: string;
}

/** Makes a person known to the court, whatever their roles will be. */
export class RegisterPerson extends PersonCommand {
  @IsText(100) given!: string;
  @IsText(100) family!: string;
  @IsOptional() @IsText(100) preferred?: string;
  @IsOptional() @IsDay() bornOn?: string;
  @IsOptional() @IsText(40) phone?: string;
  @IsOptional() @IsEmail() email?: string;
  @IsOptional() @IsText(300) address?: string;
  @IsCode() language!: string;
  @IsOptional() @IsUUID() schoolId?: string;
  @IsOptional() @IsUUID() householdId?: string;
}

/** Gives the person another name from a day on; the old one is shown no more. */
export class ChangeName extends PersonCommand {
  @IsText(100) given!: string;
  @IsText(100) family!: string;
  @IsOptional() @IsText(100) preferred?: string;
  @IsDay() effectiveOn!: string;
}

/** Replaces all that is known of how to reach the person. */
export class ChangeContact extends PersonCommand {
  @IsOptional() @IsText(40) phone?: string;
  @IsOptional() @IsEmail() email?: string;
  @IsOptional() @IsText(300) address?: string;
}

/** Records the school, the grade and whom to speak to there; without a school, the person left it. */
export class ChangeSchool extends PersonCommand {
  @IsOptional() @IsUUID() schoolId?: string;
  @IsOptional() @IsCode() grade?: string;
  @IsOptional() @IsUUID() contactId?: string;
}

export class ChangeHousehold extends PersonCommand {
  @IsOptional() @IsUUID() householdId?: string;
}

export class ChangeLanguage extends PersonCommand {
  @IsCode() language!: string;
}

/** Records what the person needs to take part, and the language of the interpreter if there must be one. */
export class RecordAccessNeeds extends PersonCommand {
  @IsArray() @ArrayMaxSize(20) @IsCode({ each: true }) needs!: string[];
  @IsOptional() @IsCode() interpreter?: string;
  @IsOptional() @IsText(2000) notes?: string;
}

/** The person begins to be something to the court: respondent, juror, mentor, harmed party. */
export class TakeRole extends PersonCommand {
  @IsCode() role!: string;
}

export class LayDownRole extends PersonCommand {
  @IsCode() role!: string;
}

abstract class GuardianCommand extends PersonCommand {
  @IsUUID() guardianId!: string;
  @IsCode() relation!: string;
  @IsBoolean() consents!: boolean;
  @IsBoolean() attends!: boolean;
  @IsBoolean() notified!: boolean;
  @IsBoolean() reads!: boolean;
  @IsBoolean() restrained!: boolean;
  @IsOptional() @IsBoolean() harmed?: boolean;
}

/** Links a guardian to the young person, with each authority granted apart. */
export class LinkGuardian extends GuardianCommand {}

/** Grants or takes authorities of a guardian already linked. */
export class ChangeGuardianAuthority extends GuardianCommand {}

/** Notes that a guardian was harmed by what the young person did: from then on they neither consent nor read. */
export class NoteGuardianHarmed extends PersonCommand {
  @IsUUID() guardianId!: string;
}

export class UnlinkGuardian extends PersonCommand {
  @IsUUID() guardianId!: string;
}

/** Names the adult who stands in where no guardian may consent. */
export class NameIndependentAdult extends PersonCommand {
  @IsUUID() adultId!: string;
}

/** Lets an adult who answered for the young person go on reading after the eighteenth birthday; nobody else may say so. */
export class AllowReading extends PersonCommand {
  @IsUUID() guardianId!: string;
}

/** Takes back what the young person, of age now, had let an adult read. */
export class EndReading extends PersonCommand {
  @IsUUID() guardianId!: string;
}

/** Gives a young person a mentor, who must be cleared. */
export class AssignMentor extends PersonCommand {
  @IsUUID() mentorId!: string;
}

export class RelieveMentor extends PersonCommand {
  @IsUUID() mentorId!: string;
}

/** Records whether and how a harmed party takes part in a case, and what they want to hear of it. */
export class ChooseParticipation extends PersonCommand {
  @IsUUID() caseId!: string;
  @IsIn(['in-person', 'in-writing', 'through-someone', 'remotely', 'not-at-all']) takesPart!: string;
  @IsBoolean() acceptsContact!: boolean;
  @IsBoolean() acceptsLetter!: boolean;
}

/** Records that an adult was checked, and until when that holds. */
export class RecordClearance extends PersonCommand {
  @IsCode() kind!: string;
  @IsDay() until!: string;
}

export class WithdrawClearance extends PersonCommand {
  @IsCode() kind!: string;
}

/** Records days, first and last included, on which the person cannot come. */
export class RecordUnavailability extends PersonCommand {
  @IsDay() from!: string;
  @IsDay() until!: string;
  @IsCode() because!: string;
}

export class LiftUnavailability extends PersonCommand {
  @IsDay() from!: string;
  @IsDay() until!: string;
}
