import type { Fact } from '#kernel';
import { policyForSpecs } from './policy.testing.js';
import type { HearingEvents } from './hearing.events.js';
import type { CaseToHear, HearingKnown } from './hearing.file.js';

type Told = Fact<HearingEvents>;

/** 15:00 is the moment at which the spec kit's someone acts. */
export const at = (time: string) => `2026-03-07T${time}:00.000Z`;

export const toHear: CaseToHear = {
  youthId: 'young-person',
  offenceClass: 'theft',
  age: 15,
  docketedFor: { hearingId: 'hearing', sittingId: 'sitting' },
  guardians: ['guardian'],
  independentAdults: ['independent-adult'],
  interpreterFor: null,
  unexcusedAbsences: 0,
};

export const known: HearingKnown = {
  policy: { version: 3, policy: policyForSpecs },
  case: toHear,
  deliberation: 'deliberating',
  dayLocked: false,
};

export const call = {
  hearingId: 'hearing',
  caseId: 'case',
  sittingId: 'sitting',
  roomId: 'room',
  judgeId: 'judge',
  format: 'peer-jury',
  language: 'en',
};

export const openedData: HearingEvents['HearingOpened'] = {
  caseId: 'case',
  youthId: 'young-person',
  sittingId: 'sitting',
  roomId: 'room',
  judgeId: 'judge',
  policyVersion: 3,
  format: 'peer-jury',
  language: 'en',
  interpreterId: null,
  interpreterFor: null,
  panelSize: 4,
  quorum: 3,
  decision: 'unanimous',
  offenceClass: 'theft',
  guardianNeeded: true,
  resetsLeft: 1,
  at: at('14:00'),
};

export const opened: Told = { type: 'HearingOpened', data: openedData };

export const seats = (...jurors: string[]) => jurors.map((jurorId, i) => ({ jurorId, seat: i + 1 }));

export const seated: Told = {
  type: 'PanelSeated',
  data: {
    caseId: 'case',
    sittingId: 'sitting',
    jurors: seats('ana', 'ben', 'cleo', 'dev'),
    alternates: [{ jurorId: 'eli', seat: 5 }],
    drawId: 'draw',
    forepersonId: 'ana',
    at: at('14:10'),
  },
};

export const sworn: Told[] = ['ana', 'ben', 'cleo', 'dev', 'eli'].map((jurorId) => ({
  type: 'OathTaken',
  data: { jurorId, textVersion: 'oath-1', method: 'spoken' },
}));

export const reconfirmed: Told = { type: 'ConsentReconfirmed', data: { caseId: 'case' } };
export const guardianHere: Told = {
  type: 'GuardianPresenceRecorded',
  data: { present: true, adultId: 'guardian', kind: 'guardian' },
};
export const account: Told = { type: 'AccountGiven', data: { at: at('14:20') } };

/** Everything up to the moment at which the respondent begins. */
export const ready: Told[] = [opened, seated, ...sworn, reconfirmed, guardianHere];
export const inSession: Told[] = [...ready, account];

export const recused = (jurorId: string, midHearing = false): Told => ({
  type: 'JurorRecused',
  data: { sittingId: 'sitting', jurorId, because: 'knows-respondent', midHearing, servedMinutes: midHearing ? 50 : 0 },
});

export const retired: Told = {
  type: 'JuryRetired',
  data: {
    deliberationId: 'deliberation',
    jurors: ['ana', 'ben', 'cleo', 'dev'],
    foreperson: 'ana',
    policyVersion: 3,
    caseId: 'case',
    offenceClass: 'theft',
    decision: 'unanimous',
    minutes: 50,
  },
};
