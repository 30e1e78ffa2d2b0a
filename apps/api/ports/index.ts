import type { Provider, Type } from '@nestjs/common';
import { CasesToDocket, Clearances, Families, Summons } from '#docket';
import { JurySeats, Respondents } from '#disposition';
import { CasesToHear } from '#hearing';
import { Courtroom } from '#jury';
import { CaseContents, Likeness } from '#records';
import { EarlierLife, GuardianAuthority } from '#referral';
import { Kin } from '#service';
import { DocketedCourtroom } from './courtroom.js';
import { CalendarSeats } from './jury-seats.js';
import { FamilyCircle, PeopleClearances, PeopleFamilies, PeopleGuardians } from './people.js';
import { FiledCases, FiledRespondents, WaitingCases } from './cases.js';
import { DeskContents, PeopleLikeness, RememberedLife } from './records.js';
import { InvitedJurors } from './summons.js';

type Port = abstract new (...given: never[]) => object;
const wired: readonly (readonly [Port, Type])[] = [
  [GuardianAuthority, PeopleGuardians],
  [Clearances, PeopleClearances],
  [Families, PeopleFamilies],
  [CasesToDocket, WaitingCases],
  [Kin, FamilyCircle],
  [Summons, InvitedJurors],
  [CasesToHear, FiledCases],
  [Respondents, FiledRespondents],
  [JurySeats, CalendarSeats],
  [Courtroom, DocketedCourtroom],
  [CaseContents, DeskContents],
  [Likeness, PeopleLikeness],
  [EarlierLife, RememberedLife],
];

/** What one context asks of another, wired to that one's front door. */
export const ports: Provider[] = wired.map(([provide, useClass]) => ({ provide, useClass }));
export const portTokens = wired.map(([port]) => port);
