import { adjournHearingWhenJuryDischarged } from './adjourn-hearing-when-jury-discharged.process.js';
import { beginPlanOnCaseWhenPlanMade } from './begin-plan-on-case-when-plan-made.process.js';
import { bindPolicyWhenHearingOpened } from './bind-policy-when-hearing-opened.process.js';
import { bookJuryDutyIntoSittings } from './book-jury-duty-into-sittings.process.js';
import { changeHoursOwedWhenPlanChanged } from './change-hours-owed-when-plan-changed.process.js';
import { completeCaseWhenPlanCompleted } from './complete-case-when-plan-completed.process.js';
import { creditPlanWhenHoursVerified } from './credit-plan-when-hours-verified.process.js';
import { creditPlanWhenJuryServed } from './credit-plan-when-jury-served.process.js';
import { destroyJuryRoomKeyWhenDecisionFinal } from './destroy-jury-room-key-when-decision-final.process.js';
import { dischargeDeliberationWhenHearingStopped } from './discharge-deliberation-when-hearing-stopped.process.js';
import { dischargeJuryDutyWhenDone } from './discharge-jury-duty-when-done.process.js';
import { endPlanWhenCaseClosed } from './end-plan-when-case-closed.process.js';
import { extendCompletionOnCaseWhenPlanExtended } from './extend-completion-on-case-when-plan-extended.process.js';
import { inviteToJuryWhenCaseCompleted } from './invite-to-jury-when-case-completed.process.js';
import { linkRelatedCaseBack } from './link-related-case-back.process.js';
import { makePlanWhenDispositionAgreed } from './make-plan-when-disposition-agreed.process.js';
import { openDeliberationWhenJuryRetired } from './open-deliberation-when-jury-retired.process.js';
import { openTimesheetWhenPlanMade } from './open-timesheet-when-plan-made.process.js';
import { noteGuardianHarmedWhenNamed } from './note-guardian-harmed-when-named.process.js';
import { oweJuryDutyAgainWhenTakenBack } from './owe-jury-duty-again-when-taken-back.process.js';
import { pausePlanWhenCaseSuspended } from './pause-plan-when-case-suspended.process.js';
import { postCreditWhenHoursVerified } from './post-credit-when-hours-verified.process.js';
import { postCreditWhenJuryServed } from './post-credit-when-jury-served.process.js';
import { receiveGiftWhenCreditsGiven } from './receive-gift-when-credits-given.process.js';
import { receiveRecommendationWhenMade } from './receive-recommendation-when-made.process.js';
import { recordHeardWhenHearingHeld } from './record-heard-when-hearing-held.process.js';
import { recordJuryServiceWhenSittingClosed } from './record-jury-service-when-sitting-closed.process.js';
import { recordOutcomeWhenHearingEnded } from './record-outcome-when-hearing-ended.process.js';
import { recordSeatingWhenPanelSeated } from './record-seating-when-panel-seated.process.js';
import { recruitRespondentAsJurorWhenJuryDutyOrdered } from './recruit-respondent-as-juror-when-jury-duty-ordered.process.js';
import { reopenDeliberationWhenSentBack } from './reopen-deliberation-when-sent-back.process.js';
import { resetHearingWhenTakenOffTheDocket } from './reset-hearing-when-taken-off-the-docket.process.js';
import { returnCaseWhenPlanFailed } from './return-case-when-plan-failed.process.js';
import { returnCaseWhenRefusedInHearing } from './return-case-when-refused-in-hearing.process.js';
import { seatPanelWhenDrawn } from './seat-panel-when-drawn.process.js';
import { setHearingDateWhenDocketed } from './set-hearing-date-when-docketed.process.js';
import { standJurorDownWhenPlanEnded } from './stand-juror-down-when-plan-ended.process.js';
import { vacateHearingWhenCaseClosed } from './vacate-hearing-when-case-closed.process.js';
import { calendarDecider } from './calendar.js';
import { seatingDecider } from './seating.js';

export type { CalendarEvents } from './calendar.file.js';
export type { SeatingEvents } from './seating.js';

/** The arrows between the contexts, by their sentences. */
export const journeyProcesses = {
  adjournHearingWhenJuryDischarged,
  beginPlanOnCaseWhenPlanMade,
  bindPolicyWhenHearingOpened,
  bookJuryDutyIntoSittings,
  changeHoursOwedWhenPlanChanged,
  completeCaseWhenPlanCompleted,
  creditPlanWhenHoursVerified,
  creditPlanWhenJuryServed,
  destroyJuryRoomKeyWhenDecisionFinal,
  dischargeDeliberationWhenHearingStopped,
  dischargeJuryDutyWhenDone,
  endPlanWhenCaseClosed,
  extendCompletionOnCaseWhenPlanExtended,
  inviteToJuryWhenCaseCompleted,
  linkRelatedCaseBack,
  makePlanWhenDispositionAgreed,
  openDeliberationWhenJuryRetired,
  openTimesheetWhenPlanMade,
  noteGuardianHarmedWhenNamed,
  oweJuryDutyAgainWhenTakenBack,
  pausePlanWhenCaseSuspended,
  postCreditWhenHoursVerified,
  postCreditWhenJuryServed,
  receiveGiftWhenCreditsGiven,
  receiveRecommendationWhenMade,
  recordHeardWhenHearingHeld,
  recordJuryServiceWhenSittingClosed,
  recordOutcomeWhenHearingEnded,
  recordSeatingWhenPanelSeated,
  recruitRespondentAsJurorWhenJuryDutyOrdered,
  reopenDeliberationWhenSentBack,
  resetHearingWhenTakenOffTheDocket,
  returnCaseWhenPlanFailed,
  returnCaseWhenRefusedInHearing,
  seatPanelWhenDrawn,
  setHearingDateWhenDocketed,
  standJurorDownWhenPlanEnded,
  vacateHearingWhenCaseClosed,
};

/** What the arrows that must wait go by. */
export const journeyDeciders = { calendarDecider, seatingDecider };
