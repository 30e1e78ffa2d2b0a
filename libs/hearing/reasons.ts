import type { Code } from '#kernel';
import type { Fault } from './hearing.events.js';

/**
 * Whose doing each adjournment may be called. A missing guardian or interpreter is never the young person's absence, and a
 * jury that has become too small is nobody's fault in the room.
 */
export const FAULTS_OF: Readonly<Record<Code, readonly Fault[]>> = {
  'quorum-lost': ['nobody'],
  'no-guardian': ['guardian', 'court', 'nobody'],
  'no-interpreter': ['court', 'nobody'],
  'no-adjustment': ['court', 'nobody'],
  'no-judge': ['court', 'nobody'],
  'respondent-absent': ['respondent', 'court', 'nobody'],
  'room-stopped': ['court', 'nobody'],
  'jury-discharged': ['court', 'nobody'],
  'improper-contact': ['court', 'nobody'],
  unwell: ['nobody'],
  'out-of-time': ['court', 'nobody'],
  'building-closed': ['court', 'nobody'],
};

export const ADJOURNED_BECAUSE: readonly Code[] = Object.keys(FAULTS_OF);

/** Why the presiding adult keeps a question from being asked. */
export const HELD_BACK_BECAUSE: readonly Code[] = [
  'immigration-status',
  'birthplace',
  'act-not-referred',
  'about-another-case',
  'shaming',
  'private-life',
  'asked-before',
];

/** Why a room is stopped. */
export const STOPPED_BECAUSE: readonly Code[] = ['disclosure', 'threat', 'distress', 'illness', 'disorder', 'building'];
const OF_A_PERSON: readonly Code[] = ['disclosure', 'threat', 'distress'];

/** What the record of a hearing says of it: what was disclosed, by whom and of what kind belongs to the concern record alone. */
export const stoppedFor = (because: Code): Code => (OF_A_PERSON.includes(because) ? 'safety' : because);

/** Why an adult keeps a jurors' idea from the ballot. */
export const UNFIT_BECAUSE: readonly Code[] = [
  'shaming',
  'worship',
  'publicity',
  'physically-impossible',
  'forbidden',
  'no-contact-wanted',
  'names-a-person',
];
