import { refuse, type By, type Code, type Day, type Id } from '#kernel';
import type { PolicyVersion } from '#programme';
import type { Origin, SeatedAs } from './words.js';

export interface Invitation {
  readonly on: Day;
  readonly replyBy: Day;
  readonly standby: boolean;
  readonly state: 'invited' | 'accepted' | 'declined' | 'lapsed' | 'deferred' | 'excused';
}

/** What is known of a juror, whatever the stage. */
export interface JurorRecord {
  readonly origin: Origin;
  readonly planId: Id | null;
  readonly sanctionId: Id | null;
  /** Plans whose jury duty is all served. */
  readonly discharged: readonly Id[];
  /** What had counted towards jury duty and was taken back. */
  readonly takenBack: readonly Id[];
  readonly age: number | null;
  readonly schoolId: Id | null;
  readonly householdId: Id | null;
  readonly courses: readonly Code[];
  readonly consents: readonly Code[];
  /** By sitting. */
  readonly invitations: Readonly<Record<Id, Invitation>>;
  readonly notBefore: Day | null;
  readonly conflicts: readonly { readonly withPersonId: Id | null; readonly caseId: Id | null; readonly kind: Code }[];
  readonly seatings: readonly { readonly sittingId: Id; readonly hearingId: Id; readonly as: SeatedAs }[];
  /** Sittings that were counted, or found not to count. */
  readonly settled: readonly Id[];
  readonly times: Readonly<Record<Origin, number>>;
}

export type Juror =
  | { readonly stage: 'unknown' }
  | (JurorRecord & { readonly stage: 'recruited' })
  | (JurorRecord & { readonly stage: 'active' })
  | (JurorRecord & { readonly stage: 'stood-down'; readonly because: Code });

export interface JurorKnown {
  readonly policy: PolicyVersion;
  /** The person who acts, when the account is a person's. */
  readonly personId?: Id | undefined;
}

/** From this age nobody else consents for a juror. */
const OF_AGE = 18;

/** The record of a juror in the pool, active or not. */
export function inThePool(juror: Juror): JurorRecord & { readonly stage: Exclude<Juror['stage'], 'unknown'> } {
  return juror.stage === 'unknown' ? refuse('NotInThePool', 'This person is not in the jury pool.') : juror;
}

/** Trained, willing, and with an adult's consent where one is needed. A respondent's consent is the disposition they agreed to. */
export function readyToServe({ courses, consents, origin, age }: JurorRecord): void {
  if (courses.length === 0) refuse('NotTrained', 'A juror is trained before serving.');
  if (origin === 'respondent') return;
  if (!consents.includes('self')) refuse('NoConsent', 'The juror has not agreed to serve.');
  const adult = consents.includes('guardian') || consents.includes('independent-adult');
  if (!adult && (age === null || age < OF_AGE))
    refuse('NoGuardianConsent', 'An adult who may consent for this juror has not agreed yet.');
}

/** Someone who acts for themselves, and not for the court. */
export const isYoung = ({ role }: By): boolean => ['juror', 'foreperson', 'respondent'].includes(role);

/** Young people answer for themselves only; staff may write down what anyone told them. */
export function speaksFor(jurorId: Id, by: By, { personId }: JurorKnown): void {
  if (isYoung(by) && personId !== jurorId) refuse('NotYours', 'Only the juror or the court staff can do this.');
}

/** The juror with some of the record changed; who is not in the pool stays so. */
export const changed = (juror: Juror, change: (record: JurorRecord) => Partial<JurorRecord>): Juror =>
  juror.stage === 'unknown' ? juror : { ...juror, ...change(juror) };

export const staged = (juror: Juror, stage: 'recruited' | 'active'): Juror =>
  juror.stage === 'unknown' ? juror : { ...juror, stage };
