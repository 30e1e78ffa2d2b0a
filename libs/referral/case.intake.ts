import { caseFile, plusDays, refuse, sealed, type By, type Day, type Id, type Moment } from '#kernel';
import type { CaseEvents, Consenter } from './case.events.js';
import {
  earliest,
  inStage,
  isOpen,
  open,
  sealedWords,
  taken,
  was,
  type Agreement,
  type Changes,
  type Known,
  type Open,
  type Rules,
} from './case.file.js';

/** An admission may only be recorded once all of these were explained. */
export const CONSEQUENCES = ['immigration', 'school', 'prosecution'] as const;

const CHANNELS_TRIED = 2;
const NOT_TAKEN = ['NotInIntake', 'Intake belongs to an accepted case that is not yet ready.'] as const;

const inUtc = (moment: Moment): Moment => new Date(moment).toISOString();

/** Whether all is there that a hearing needs. */
const complete = ({ admission, consents }: Agreement, needsAdult: boolean): boolean =>
  admission !== null && consents.some(({ by }) => by === 'youth') && (!needsAdult || consents.some(({ by }) => by !== 'youth'));

export const needsAdult = ({ ageAtReferral }: Pick<Open, 'ageAtReferral'>, { ofAge }: Known): boolean =>
  !ofAge && ageAtReferral < 18;

function readied(file: Open, { today }: By, { policy: { policy } }: Known): CaseEvents['CaseReadied'] {
  const { hearDays, completeDays, longStopDays } = policy.deadlines;
  const longStopOn = longStopDays === null ? null : plusDays(file.receivedOn, longStopDays);
  const hearBy = earliest(plusDays(today, hearDays), longStopOn);
  const completeBy = earliest(plusDays(hearBy, completeDays), longStopOn);
  return { youthId: file.youthId, incidentId: file.incidentId, hearingWanted: 'jury', completeBy, longStopOn, hearBy };
}

function mayConsent(
  file: Open,
  { by, personId, signedOn }: { by: Consenter; personId: Id; signedOn: Day },
  today: Day,
  known: Known,
): void {
  if (signedOn > today) refuse('SignedInFuture', 'A consent cannot be signed on a day that has not come.');
  if (by === 'youth' && personId !== file.youthId) refuse('NotTheYouth', 'Only the young person consents as the young person.');
  if (by === 'youth') return;
  if (file.harmedParties.includes(personId))
    refuse('HarmedPartyMayNotConsent', 'Somebody harmed by the offence cannot consent for the young person.');
  if (!known.mayConsent) refuse('MayNotConsent', 'This person has no authority to consent for the young person.');
}

/** From acceptance until the case is ready to be heard. */
export const intakeRules: Pick<
  Rules,
  | 'LogContactAttempt'
  | 'DeclareUnreachable'
  | 'ScheduleIntake'
  | 'RescheduleIntake'
  | 'RecordIntakeMissed'
  | 'OfferLegalAdvice'
  | 'ExplainConsequences'
  | 'HoldIntake'
  | 'RecordAdmission'
  | 'RecordConsent'
> = {
  LogContactAttempt({ channel, language, outcome }, file, { today }, { policy: { policy } }) {
    const { contact } = isOpen(file);
    const silentUntil = outcome === 'reached' ? plusDays(today, policy.deadlines.unreachableDays) : contact.silentUntil;
    return [{ type: 'ContactAttempted', data: { channel, language, outcome, silentUntil } }];
  },
  DeclareUnreachable(_, file, { today, role }) {
    const early = ['received', 'screened', 'accepted', 'intake'] as const;
    const { contact } = inStage(file, early, 'AlreadyReady', 'This family was reached: the case is ready or further.');
    if (contact.unreachable) return [];
    if (role === 'process') refuse('APersonDecides', 'Only a person decides that a family cannot be reached.');
    if (today < contact.silentUntil) refuse('TooEarly', `The family has until ${contact.silentUntil} to answer.`);
    if (contact.channels.length < CHANNELS_TRIED) refuse('TryAnotherChannel', 'Try the family by a second channel first.');
    return [{ type: 'FamilyUnreachable', data: { attempts: contact.attempts } }];
  },
  ScheduleIntake({ intakeOn, interviewerId, ...command }, file, { today }) {
    const at = inUtc(command.at);
    const current = inStage(file, ['accepted', 'intake'], ...NOT_TAKEN);
    const appointment = current.stage === 'intake' ? current.appointment : null;
    if (appointment?.at === at && appointment.interviewerId === interviewerId) return [];
    if (appointment) refuse('IntakeAlreadyScheduled', 'There is an appointment already; reschedule it.');
    if (intakeOn < today) refuse('IntakeInPast', 'The appointment must be today or later.');
    return [{ type: 'IntakeScheduled', data: { intakeOn, interviewerId, at } }];
  },
  RescheduleIntake({ intakeOn, interviewerId, because, ...command }, file, { today }) {
    const at = inUtc(command.at);
    const { appointment } = inStage(file, ['intake'], ...NOT_TAKEN);
    if (!appointment) refuse('NoAppointment', 'There is no appointment to move; schedule one.');
    if (appointment.at === at && appointment.interviewerId === interviewerId) return [];
    if (intakeOn < today) refuse('IntakeInPast', 'The appointment must be today or later.');
    return [{ type: 'IntakeRescheduled', data: { intakeOn, interviewerId, at, because } }];
  },
  RecordIntakeMissed({ by, because }, file) {
    const { appointment } = inStage(file, ['intake'], ...NOT_TAKEN);
    if (!appointment) refuse('NoAppointment', 'There was no appointment to miss.');
    return [{ type: 'IntakeMissed', data: { by, because } }];
  },
  OfferLegalAdvice({ taken, textVersion, language }, file) {
    const { advice } = inStage(file, ['accepted', 'intake'], ...NOT_TAKEN).agreement;
    if (advice?.taken === taken && advice.textVersion === textVersion && advice.language === language) return [];
    return [{ type: 'LegalAdviceOffered', data: { taken, textVersion, language } }];
  },
  ExplainConsequences({ topics, textVersion, language }, file) {
    const { explained } = inStage(file, ['accepted', 'intake'], ...NOT_TAKEN).agreement;
    const known = explained
      .filter((one) => one.textVersion === textVersion && one.language === language)
      .flatMap((one) => one.topics);
    if (topics.every((topic) => known.includes(topic))) return [];
    return [{ type: 'ConsequencesExplained', data: { topics, textVersion, language } }];
  },
  HoldIntake({ caseId, interviewerId, statement, strengths, offers }, file) {
    const stages = ['accepted', 'intake', 'ready', 'docketed'] as const;
    const { interview } = inStage(file, stages, 'NotInIntake', 'The interview belongs between acceptance and hearing.').agreement;
    if (interview?.interviewerId === interviewerId && interview.statement.read() === statement) return [];
    if (interview) refuse('IntakeAlreadyHeld', 'The interview was held already.');
    const data = {
      interviewerId,
      statement: sealed(caseFile(caseId), statement),
      strengths: sealedWords(caseId, strengths),
      offers: sealedWords(caseId, offers),
    };
    return [{ type: 'IntakeHeld', data }];
  },
  RecordAdmission({ kind, textVersion }, file, by, known) {
    const recorded = 'agreement' in file ? file.agreement.admission : null;
    if (recorded?.kind === kind && recorded.textVersion === textVersion) return [];
    const current = inStage(file, ['accepted', 'intake'], ...NOT_TAKEN);
    const { advice, explained, admission } = current.agreement;
    if (admission) refuse('AlreadyAdmitted', 'An admission is on record; it can be withdrawn, not replaced.');
    if (!advice) refuse('AdviceFirst', 'Legal advice must be offered before an admission.');
    const topics = explained.flatMap((one) => one.topics);
    if (!CONSEQUENCES.every((topic) => topics.includes(topic))) {
      refuse('ConsequencesFirst', 'What an admission may mean for immigration, school and prosecution must be explained first.');
    }
    const data = { kind, textVersion };
    const ready = complete({ ...current.agreement, admission: data }, needsAdult(current, known));
    const facts = [{ type: 'AdmissionRecorded', data }] as const;
    return ready ? [...facts, { type: 'CaseReadied', data: readied(current, by, known) }] : facts;
  },
  RecordConsent({ by, personId, textVersion, signedOn, language }, file, acting, known) {
    const before = ['accepted', 'intake', 'ready', 'docketed'] as const;
    const late = 'agreement' in file && file.agreement.adultMissing;
    const stages = late ? ([...before, 'heard', 'in-plan'] as const) : before;
    const current = inStage(file, stages, 'NotAccepted', 'Consent belongs between acceptance and hearing.');
    const { agreement } = current;
    if (agreement.consents.some((consent) => consent.personId === personId && consent.by === by)) return [];
    mayConsent(current, { by, personId, signedOn }, acting.today, known);
    const consents = [...agreement.consents, { by, personId }];
    const waiting = current.stage === 'accepted' || current.stage === 'intake';
    const ready = waiting && complete({ ...agreement, consents }, needsAdult(current, known));
    const facts = [{ type: 'ConsentRecorded', data: { by, personId, textVersion, signedOn, language } }] as const;
    return ready ? [...facts, { type: 'CaseReadied', data: readied(current, acting, known) }] : facts;
  },
};

const agreed = (file: Open, change: Partial<Agreement>) => {
  const current = taken(file);
  return { ...current, agreement: { ...current.agreement, ...change } };
};

export const intakeChanges: Pick<
  Changes,
  | 'ContactAttempted'
  | 'FamilyUnreachable'
  | 'IntakeScheduled'
  | 'IntakeRescheduled'
  | 'IntakeMissed'
  | 'LegalAdviceOffered'
  | 'ConsequencesExplained'
  | 'IntakeHeld'
  | 'AdmissionRecorded'
  | 'ConsentRecorded'
  | 'CaseReadied'
> = {
  ContactAttempted(file, { channel, outcome, silentUntil }) {
    const current = open(file);
    const { attempts, channels, unreachable } = current.contact;
    if (outcome === 'reached') return { ...current, contact: { silentUntil, attempts: 0, channels: [], unreachable: false } };
    return {
      ...current,
      contact: { silentUntil, attempts: attempts + 1, channels: [...new Set([...channels, channel])], unreachable },
    };
  },
  FamilyUnreachable: (file) => ({ ...open(file), contact: { ...open(file).contact, unreachable: true } }),
  IntakeScheduled: (file, appointment) => ({ ...was(file, 'accepted', 'intake'), stage: 'intake', appointment }),
  IntakeRescheduled: (file, { because: _, ...appointment }) => ({ ...was(file, 'intake'), appointment }),
  IntakeMissed: (file) => ({ ...was(file, 'intake'), appointment: null }),
  LegalAdviceOffered: (file, advice) => agreed(open(file), { advice }),
  ConsequencesExplained: (file, told) => agreed(open(file), { explained: [...taken(file).agreement.explained, told] }),
  IntakeHeld(file, interview) {
    const current = agreed(open(file), { interview });
    return current.stage === 'accepted' || current.stage === 'intake'
      ? { ...current, stage: 'intake', appointment: null }
      : current;
  },
  AdmissionRecorded: (file, admission) => agreed(open(file), { admission }),
  ConsentRecorded(file, { by, personId }) {
    const { consents, adultMissing } = taken(file).agreement;
    return agreed(open(file), { consents: [...consents, { by, personId }], adultMissing: adultMissing && by === 'youth' });
  },
  CaseReadied: (file, { hearBy, completeBy, longStopOn }) => ({
    ...was(file, 'accepted', 'intake'),
    stage: 'ready',
    times: { hearBy, completeBy, longStopOn },
    resets: 0,
    offHearing: null,
  }),
};
