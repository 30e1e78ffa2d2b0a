import { ageOn, caseFile, plusBusinessDays, plusDays, refuse, sealed, type Day, type Fact, type Id } from '#kernel';
import {
  inStage,
  isOpen,
  open,
  sealedWords,
  was,
  type Accepted,
  type Changes,
  type Known,
  type Open,
  type Rules,
  type Screening,
} from './case.file.js';
import { needsAdult } from './case.intake.js';
import type { CaseEvents } from './case.events.js';
import { screen } from './screening.js';

type Told = {
  offence: string;
  offenceClass: string;
  severity?: number;
  offenceOn: Day;
  ageAtOffence: number;
  ageAtReferral: number;
};

const NOT_NEW = ['NotAwaitingDecision', 'This referral has been decided on already.'] as const;

function plausible({ offenceOn, ageAtOffence, ageAtReferral }: Told, receivedOn: Day): void {
  if (offenceOn > receivedOn) refuse('OffenceAfterReferral', 'The offence cannot be later than the referral.');
  const years = ageAtReferral - ageAtOffence - ageOn(offenceOn, receivedOn);
  if (years < 0 || years > 1) refuse('AgesDoNotFit', 'The two ages do not fit the two dates.');
}

const told = ({ offence, offenceClass, severity, offenceOn, ageAtOffence, ageAtReferral }: Told) => ({
  offence,
  offenceClass,
  severity: severity ?? null,
  offenceOn,
  ageAtOffence,
  ageAtReferral,
});

/** From the referral to the decision on it. */
export const screeningRules: Pick<
  Rules,
  | 'ReceiveReferral'
  | 'AddReference'
  | 'CorrectReferral'
  | 'NameHarmedParty'
  | 'ScreenReferral'
  | 'OverrideEligibility'
  | 'AcceptReferral'
  | 'DeclineReferral'
> = {
  ReceiveReferral(command, file, { today }, { policy: { policy }, agencyListed }) {
    const { caseId, youthId, agencyId, outsideNumber, receivedOn, incidentId, narrative, priors, priorsSource } = command;
    if (file.stage !== 'unknown') {
      if (
        file.youthId === youthId &&
        file.agencyId === agencyId &&
        file.receivedOn === receivedOn &&
        file.incidentId === incidentId
      )
        return [];
      refuse('AlreadyReceived', 'Another referral was received under this case.');
    }
    if (receivedOn > today) refuse('ReceivedInFuture', 'A referral cannot be received on a day that has not come.');
    plausible(command, receivedOn);
    if (!agencyListed) refuse('AgencyNotListed', 'This agency is not on the list of those that may refer; list it first.');
    const data = {
      ...told(command),
      youthId,
      agencyId,
      outsideNumber: sealedWords(caseId, outsideNumber),
      receivedOn,
      incidentId,
      narrative: sealedWords(caseId, narrative),
      priors,
      priorsSource: priorsSource ?? null,
      decideBy: plusBusinessDays(receivedOn, policy.deadlines.decideBusinessDays, policy.nonSittingDays),
      silentUntil: plusDays(receivedOn, policy.deadlines.unreachableDays),
    };
    return [{ type: 'ReferralReceived', data }];
  },
  AddReference({ caseId, kind, number }, file) {
    isOpen(file);
    return [{ type: 'ReferenceAdded', data: { kind, number: sealed(caseFile(caseId), number) } }];
  },
  CorrectReferral({ because, ...command }, file, _, { policy, earlier }) {
    const referral = inStage(
      file,
      ['received', 'screened', 'accepted', 'intake', 'ready', 'docketed'],
      'TooLateToCorrect',
      'Once the case is heard, what it was heard on stands.',
    );
    const corrected = told(command);
    if (JSON.stringify(corrected) === JSON.stringify(told({ ...referral, severity: referral.severity ?? undefined }))) return [];
    plausible(command, referral.receivedOn);
    const taken = referral.stage !== 'received' && referral.stage !== 'screened';
    if (
      taken &&
      !referral.screening.overridden &&
      screen({ ...referral, ...corrected, earlier }, policy.policy).result === 'excluded'
    ) {
      refuse('NoLongerEligible', 'As corrected, the policy excludes this case: return it to the referrer instead.');
    }
    return [{ type: 'ReferralCorrected', data: { correction: referral.corrections + 1, ...corrected, because } }];
  },
  NameHarmedParty({ personId, kind }, file, _, known) {
    const referral = isOpen(file);
    if (referral.harmedParties.includes(personId)) return [];
    if (personId === referral.youthId) refuse('HarmedThemselves', 'The respondent cannot be the harmed party of their own case.');
    return [
      { type: 'HarmedPartyNamed', data: { youthId: referral.youthId, personId, kind } },
      ...setAside(referral, personId, known),
    ];
  },
  ScreenReferral({ priors, priorsSource }, file, _, { policy, earlier }) {
    const referral = inStage(file, ['received', 'screened'], ...NOT_NEW);
    const answer = priors ? { priors, priorsSource: priorsSource ?? null } : {};
    const screening = screen({ ...referral, ...answer, earlier }, policy.policy);
    if (referral.stage === 'screened' && same(referral.screening, screening)) return [];
    return [{ type: 'ReferralScreened', data: { policyVersion: policy.version, ...screening } }];
  },
  OverrideEligibility({ caseId, because, reason, permittedBy }, file) {
    const { screening } = inStage(file, ['screened'], 'NotScreened', 'Only a screening that was not passed can be overridden.');
    if (screening.overridden === because) return [];
    if (screening.result === 'eligible') refuse('NothingToOverride', 'This referral is eligible as it is.');
    return [{ type: 'EligibilityOverridden', data: { because, reason: sealed(caseFile(caseId), reason), permittedBy } }];
  },
  AcceptReferral({ caseId, withReservation = false, reservation, consentDueOn }, file, { today }, { policy }) {
    const dueOn = consentDueOn ?? plusDays(today, policy.policy.deadlines.consentDays);
    if (file.stage === 'accepted' && file.agreement.consentDueOn === dueOn && file.agreement.withReservation === withReservation)
      return [];
    if (file.stage === 'received') refuse('NotScreened', 'Screen the referral first.');
    const { screening } = inStage(file, ['screened'], ...NOT_NEW);
    const open = !screening.overridden;
    if (open && screening.result === 'excluded')
      refuse('NotEligible', 'The policy excludes this referral, unless somebody permits it.');
    if (open && screening.result === 'unknown' && !withReservation) {
      refuse('ReviewUnknown', 'Something here is unknown, which is not the same as no: find out, or accept with reservation.');
    }
    if (dueOn <= today) refuse('ConsentDateInPast', 'The family must have time to sign.');
    const data = {
      withReservation,
      policyVersion: policy.version,
      consentDueOn: dueOn,
      reservation: sealedWords(caseId, reservation),
    };
    return [{ type: 'ReferralAccepted', data }];
  },
  DeclineReferral({ caseId, because, reason }, file) {
    if (file.stage === 'closed' && file.outcome === 'declined' && file.because === because) return [];
    const referral = inStage(file, ['received', 'screened'], ...NOT_NEW);
    const excluded = referral.stage === 'screened' && referral.screening.result === 'excluded';
    if (because === 'excluded' && !excluded) refuse('NotExcluded', 'No screening has excluded this referral.');
    return [{ type: 'ReferralDeclined', data: { because, reason: sealedWords(caseId, reason) } }];
  },
};

/** Whoever was harmed cannot consent for the young person: a consent they gave does not count. */
function setAside(file: Open, personId: Id, known: Known): readonly Fact<CaseEvents>[] {
  const consents = 'agreement' in file ? file.agreement.consents : [];
  const theirs = consents.find((consent) => consent.personId === personId && consent.by !== 'youth');
  if (!theirs) return [];
  const adult = consents.some((consent) => consent !== theirs && consent.by !== 'youth');
  const adultMissing = needsAdult(file, known) && !adult;
  return [{ type: 'ConsentSetAside', data: { by: theirs.by, personId, because: 'harmed-party', adultMissing } }];
}

const same = (before: Screening, now: Pick<Screening, 'result' | 'checks'>) =>
  before.result === now.result &&
  before.checks.length === now.checks.length &&
  before.checks.every(({ answer, detail }, i) => answer === now.checks[i]!.answer && detail === now.checks[i]!.detail);

export const screeningChanges: Pick<
  Changes,
  | 'ReferralReceived'
  | 'ReferenceAdded'
  | 'ReferralCorrected'
  | 'HarmedPartyNamed'
  | 'ReferralScreened'
  | 'EligibilityOverridden'
  | 'ReferralAccepted'
  | 'ReferralDeclined'
> = {
  ReferralReceived: (_, { outsideNumber: _number, narrative: _narrative, decideBy: _decideBy, silentUntil, ...referral }) => ({
    ...referral,
    stage: 'received',
    corrections: 0,
    harmedParties: [],
    related: {},
    contact: { silentUntil, attempts: 0, channels: [], unreachable: false },
    paused: null,
    markers: [],
  }),
  ReferenceAdded: (file) => file,
  ReferralCorrected(file, { correction, because: _, ...corrected }) {
    const referral = { ...open(file), ...corrected, corrections: correction };
    // What was screened is no longer what stands, so a new referral must be screened again.
    return referral.stage === 'screened' ? { ...referral, stage: 'received' } : referral;
  },
  HarmedPartyNamed: (file, { personId }) => ({ ...open(file), harmedParties: [...open(file).harmedParties, personId] }),
  ReferralScreened: (file, { result, checks }) => ({
    ...was(file, 'received', 'screened'),
    stage: 'screened',
    screening: { result, checks, overridden: null },
  }),
  EligibilityOverridden(file, { because }) {
    const screened = was(file, 'screened');
    return { ...screened, screening: { ...screened.screening, overridden: because } };
  },
  ReferralAccepted: (file, { consentDueOn, withReservation }): Accepted => ({
    ...was(file, 'screened'),
    stage: 'accepted',
    agreement: {
      ...{ consentDueOn, withReservation, advice: null, explained: [], interview: null, admission: null },
      ...{ consents: [], adultMissing: false },
    },
  }),
  ReferralDeclined: (file, { because }) => ({
    ...open(file),
    stage: 'closed',
    outcome: 'declined',
    because,
    completedOn: null,
    followUps: {},
  }),
};
