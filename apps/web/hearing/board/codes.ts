import type {
  AdjournHearing,
  CheckProposal,
  FileStatement,
  HoldBackQuestion,
  RecordConcern,
  StopRoom,
} from '../../api/types.gen.js';

type Fault = AdjournHearing['faultOf'];

/** Every code that the court takes, in the order in which they are offered: one too many or too few does not compile. */
const every = <Code extends string>(codes: Readonly<Record<Code, true>>): readonly Code[] => Object.keys(codes) as Code[];

/** Why an adult keeps a jurors' idea from the ballot. */
export const UNFIT = every<NonNullable<CheckProposal['because']>>({
  shaming: true,
  worship: true,
  publicity: true,
  'physically-impossible': true,
  forbidden: true,
  'no-contact-wanted': true,
  'names-a-person': true,
});

/** Why a question is not asked. */
export const HELD_BACK = every<HoldBackQuestion['because']>({
  'immigration-status': true,
  birthplace: true,
  'act-not-referred': true,
  'about-another-case': true,
  shaming: true,
  'private-life': true,
  'asked-before': true,
});

/** Why a room is stopped; the commonest first. */
export const STOPPED_BECAUSE = every<StopRoom['because']>({
  distress: true,
  disclosure: true,
  threat: true,
  illness: true,
  disorder: true,
  building: true,
});

/** What an adult fears. */
export const CONCERNS = every<RecordConcern['kind']>({
  abuse: true,
  neglect: true,
  'self-harm': true,
  threat: true,
  exploitation: true,
  distress: true,
  other: true,
});

/** Whose words a statement is. */
export const SPEAKERS = every<FileStatement['by']>({ 'harmed-party': true, guardian: true, community: true, respondent: true });

/** Whose doing each adjournment may be called; the court refuses anything else. */
export const FAULTS: Readonly<Record<AdjournHearing['because'], readonly Fault[]>> = {
  'respondent-absent': ['respondent', 'court', 'nobody'],
  'no-guardian': ['guardian', 'court', 'nobody'],
  'no-interpreter': ['court', 'nobody'],
  'no-adjustment': ['court', 'nobody'],
  'no-judge': ['court', 'nobody'],
  'quorum-lost': ['nobody'],
  'room-stopped': ['court', 'nobody'],
  'jury-discharged': ['court', 'nobody'],
  'improper-contact': ['court', 'nobody'],
  unwell: ['nobody'],
  'out-of-time': ['court', 'nobody'],
  'building-closed': ['court', 'nobody'],
};
export const ADJOURNED_BECAUSE = Object.keys(FAULTS) as AdjournHearing['because'][];
