import type { Provider, Type } from '@nestjs/common';
import { Correspondents, Juries, SecondFacts, ServiceSites } from '#access';
import { Recipients } from '#credit';
import { CasesToDocket, Clearances, Families, Summons } from '#docket';
import { CaseFacts } from '#desk';
import { DecidedDays, JurySeats, Parties, Respondents } from '#disposition';
import { CasesToHear, HeardDays } from '#hearing';
import { Courtroom } from '#jury';
import { CasesThere } from '#note';
import { CaseContents, Likeness } from '#records';
import { EarlierLife, GuardianAuthority } from '#referral';
import { Behalf, Moments, Topics, Whose } from '#platform';
import { Adults } from '#safeguarding';
import { Kin } from '#service';
import { Records, ViewerNames } from '#trail';
import { FamilyAndStaff } from './behalf.js';
import { SittingDays } from './court-days.js';
import { DocketedCourtroom } from './courtroom.js';
import { FamilyFacts, HearingJuries, ListedSites, PeopleCorrespondents } from './doors.js';
import { CalendarSeats } from './jury-seats.js';
import { FamilyCircle, KnownRecipients, PeopleAdults, PeopleClearances, PeopleFamilies, PeopleGuardians } from './people.js';
import { FiledCases, FiledParties, FiledRespondents, WaitingCases } from './cases.js';
import { DeskContents, PeopleLikeness, RememberedLife } from './records.js';
import { CourtTopics } from './live.js';
import { InvitedJurors } from './summons.js';
import { FiledRecords, PeopleNames, WhoseRecord } from './trail.js';

type Port = abstract new (...given: never[]) => object;
const wired: readonly (readonly [Port, Type])[] = [
  [GuardianAuthority, PeopleGuardians],
  [Clearances, PeopleClearances],
  [Families, PeopleFamilies],
  [CasesToDocket, WaitingCases],
  [Kin, FamilyCircle],
  [Adults, PeopleAdults],
  [Recipients, KnownRecipients],
  [Summons, InvitedJurors],
  [CasesToHear, FiledCases],
  [HeardDays, SittingDays],
  [DecidedDays, SittingDays],
  [Respondents, FiledRespondents],
  [Parties, FiledParties],
  [JurySeats, CalendarSeats],
  [Courtroom, DocketedCourtroom],
  [Whose, WhoseRecord],
  [Moments, CaseFacts],
  [Behalf, FamilyAndStaff],
  [Records, FiledRecords],
  [CasesThere, FiledRecords],
  [ViewerNames, PeopleNames],
  [Correspondents, PeopleCorrespondents],
  [SecondFacts, FamilyFacts],
  [Juries, HearingJuries],
  [ServiceSites, ListedSites],
  [CaseContents, DeskContents],
  [Likeness, PeopleLikeness],
  [EarlierLife, RememberedLife],
  [Topics, CourtTopics],
];

/** What one context asks of another, wired to that one's front door. */
export const ports: Provider[] = wired.map(([provide, useClass]) => ({ provide, useClass }));
export const portTokens = wired.map(([port]) => port);
