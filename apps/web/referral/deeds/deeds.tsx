import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../kit/dialog.js';
import { FetchedForm } from '../../kit/fetched-form.js';
import { useTell } from '../../shell/notices.js';
import type { CaseFile, FormProps } from './deed.js';

const files = {
  screen: async () => ({ default: (await import('./screen-referral.form.js')).ScreenReferralForm }),
  override: async () => ({ default: (await import('./override-eligibility.form.js')).OverrideEligibilityForm }),
  accept: async () => ({ default: (await import('./accept-referral.form.js')).AcceptReferralForm }),
  decline: async () => ({ default: (await import('./decline-referral.form.js')).DeclineReferralForm }),
  return: async () => ({ default: (await import('./return-referral.form.js')).ReturnReferralForm }),
  correct: async () => ({ default: (await import('./correct-referral.form.js')).CorrectReferralForm }),
  reference: async () => ({ default: (await import('./add-reference.form.js')).AddReferenceForm }),
  related: async () => ({ default: (await import('./link-related-case.form.js')).LinkRelatedCaseForm }),
  harmedParty: async () => ({ default: (await import('./name-harmed-party.form.js')).NameHarmedPartyForm }),
  contact: async () => ({ default: (await import('./log-contact-attempt.form.js')).LogContactAttemptForm }),
  unreachable: async () => ({ default: (await import('./declare-unreachable.form.js')).DeclareUnreachableForm }),
  scheduleIntake: async () => ({ default: (await import('./schedule-intake.form.js')).ScheduleIntakeForm }),
  rescheduleIntake: async () => ({ default: (await import('./reschedule-intake.form.js')).RescheduleIntakeForm }),
  intakeMissed: async () => ({ default: (await import('./record-intake-missed.form.js')).RecordIntakeMissedForm }),
  advice: async () => ({ default: (await import('./offer-legal-advice.form.js')).OfferLegalAdviceForm }),
  consequences: async () => ({ default: (await import('./explain-consequences.form.js')).ExplainConsequencesForm }),
  holdIntake: async () => ({ default: (await import('./hold-intake.form.js')).HoldIntakeForm }),
  admission: async () => ({ default: (await import('./record-admission.form.js')).RecordAdmissionForm }),
  withdrawAdmission: async () => ({ default: (await import('./withdraw-admission.form.js')).WithdrawAdmissionForm }),
  consent: async () => ({ default: (await import('./record-consent.form.js')).RecordConsentForm }),
  withdrawConsent: async () => ({ default: (await import('./withdraw-consent.form.js')).WithdrawConsentForm }),
  guardian: async () => ({ default: (await import('./link-guardian.form.js')).LinkGuardianForm }),
  docket: async () => ({ default: (await import('./docket-hearing.form.js')).DocketHearingForm }),
  proof: async () => ({ default: (await import('./look-at-proof.form.js')).LookAtProofForm }),
  waive: async () => ({ default: (await import('./waive-sanction.form.js')).WaiveSanctionForm }),
  concern: async () => ({ default: (await import('./record-concern.form.js')).RecordConcernForm }),
  askExtension: async () => ({ default: (await import('./ask-extension.form.js')).AskExtensionForm }),
  grantExtension: async () => ({ default: (await import('./grant-extension.form.js')).GrantExtensionForm }),
  refuseExtension: async () => ({ default: (await import('./refuse-extension.form.js')).RefuseExtensionForm }),
  suspend: async () => ({ default: (await import('./suspend-case.form.js')).SuspendCaseForm }),
  resume: async () => ({ default: (await import('./resume-case.form.js')).ResumeCaseForm }),
  close: async () => ({ default: (await import('./close-administratively.form.js')).CloseAdministrativelyForm }),
  followUp: async () => ({ default: (await import('./record-follow-up.form.js')).RecordFollowUpForm }),
  seal: async () => ({ default: (await import('./seal-record.form.js')).SealRecordForm }),
  hold: async () => ({ default: (await import('./place-legal-hold.form.js')).PlaceLegalHoldForm }),
} satisfies Record<string, () => Promise<{ default: ComponentType<FormProps> }>>;

/** What can be done about a case; each has its form. */
export type DeedName = keyof typeof files;

const forms = Object.fromEntries(Object.entries(files).map(([name, read]) => [name, lazy(read)])) as Record<
  DeedName,
  LazyExoticComponent<ComponentType<FormProps>>
>;

/** Fetches the form of what may be done next, so that it stands there when it is asked for. */
export const fetchForm = (deed: DeedName): void => void files[deed]().catch(() => {});

/** The form of what is about to be done, over the page of its case. */
export function DeedDialog({ deed, it, onClose }: { deed: DeedName | null; it: CaseFile; onClose: () => void }) {
  const { t } = useTranslation('referral');
  const tell = useTell();
  if (!deed) return null;
  const Form = forms[deed];
  const onDone = () => {
    tell({ text: t(`deed.${deed}.done`) });
    onClose();
  };
  return (
    <Dialog title={t(`deed.${deed}.title`)} isOpen onClose={onClose}>
      <FetchedForm>
        <Form it={it} onDone={onDone} onCancel={onClose} />
      </FetchedForm>
    </Dialog>
  );
}
