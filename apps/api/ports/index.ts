import type { Provider, Type } from '@nestjs/common';
import { Correspondents, Juries, SecondFacts, ServiceSites } from '#access';
import { Recipients } from '#credit';
import { CasesToDocket, Clearances, Families, Summons } from '#docket';
import { JurySeats, Respondents } from '#disposition';
import { CasesToHear } from '#hearing';
import { Courtroom } from '#jury';
import { GuardianAuthority } from '#referral';
import { Behalf, Whose } from '#platform';
import { Adults } from '#safeguarding';
import { Kin } from '#service';
import { Records, ViewerNames } from '#trail';
import { FamilyAndStaff } from './behalf.js';
import { DocketedCourtroom } from './courtroom.js';
import { FamilyFacts, HearingJuries, ListedSites, PeopleCorrespondents } from './doors.js';
import { CalendarSeats } from './jury-seats.js';
import { FamilyCircle, KnownRecipients, PeopleAdults, PeopleClearances, PeopleFamilies, PeopleGuardians } from './people.js';
import { FiledCases, FiledRespondents, WaitingCases } from './cases.js';
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
  [Respondents, FiledRespondents],
  [JurySeats, CalendarSeats],
  [Courtroom, DocketedCourtroom],
  [Whose, WhoseRecord],
  [Behalf, FamilyAndStaff],
  [Records, FiledRecords],
  [ViewerNames, PeopleNames],
  [Correspondents, PeopleCorrespondents],
  [SecondFacts, FamilyFacts],
  [Juries, HearingJuries],
  [ServiceSites, ListedSites],
];

/** What one context asks of another, wired to that one's front door. */
export const ports: Provider[] = wired.map(([provide, useClass]) => ({ provide, useClass }));
export const portTokens = wired.map(([port]) => port);
