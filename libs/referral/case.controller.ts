import { Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Allow, CommandBody } from '#platform';
import {
  AcceptReferral,
  AddReference,
  BeginPlan,
  BindPolicy,
  CloseAdministratively,
  CompleteCase,
  CorrectReferral,
  DeclareUnreachable,
  DeclineReferral,
  ExplainConsequences,
  ExtendCompletion,
  HoldIntake,
  LinkRelatedCase,
  LogContactAttempt,
  MarkCase,
  NameHarmedParty,
  OfferLegalAdvice,
  OverrideEligibility,
  ReceiveReferral,
  RecordAdmission,
  RecordConsent,
  RecordFollowUp,
  RecordHeard,
  RecordIntakeMissed,
  RescheduleIntake,
  ResetHearing,
  ResumeCase,
  ReturnReferral,
  ScheduleIntake,
  ScreenReferral,
  ServeHearingNotice,
  SetHearingDate,
  SummariseForJury,
  SuspendCase,
  UnmarkCase,
  WithdrawAdmission,
  WithdrawConsent,
} from './case.commands.js';

/** What may be done to a case. */
@Controller('cases')
export class CaseController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @Allow('case:receive')
  receive(@CommandBody({ newId: 'caseId' }) command: ReceiveReferral) {
    return this.bus.execute(command);
  }

  @Post(':caseId/references')
  @Allow('case:correct')
  addReference(@CommandBody() command: AddReference) {
    return this.bus.execute(command);
  }

  @Post(':caseId/correct')
  @Allow('case:correct')
  correct(@CommandBody() command: CorrectReferral) {
    return this.bus.execute(command);
  }

  @Post(':caseId/harmed-parties')
  @Allow('case:correct')
  nameHarmedParty(@CommandBody() command: NameHarmedParty) {
    return this.bus.execute(command);
  }

  @Post(':caseId/screen')
  @Allow('case:screen')
  screen(@CommandBody() command: ScreenReferral) {
    return this.bus.execute(command);
  }

  @Post(':caseId/override')
  @Allow('case:screen')
  override(@CommandBody() command: OverrideEligibility) {
    return this.bus.execute(command);
  }

  @Post(':caseId/accept')
  @Allow('case:accept')
  accept(@CommandBody() command: AcceptReferral) {
    return this.bus.execute(command);
  }

  @Post(':caseId/decline')
  @Allow('case:decline')
  decline(@CommandBody() command: DeclineReferral) {
    return this.bus.execute(command);
  }

  @Post(':caseId/return')
  @Allow('case:return')
  giveBack(@CommandBody() command: ReturnReferral) {
    return this.bus.execute(command);
  }

  @Post(':caseId/contacts')
  @Allow('case:contact')
  logContact(@CommandBody() command: LogContactAttempt) {
    return this.bus.execute(command);
  }

  @Post(':caseId/unreachable')
  @Allow('case:contact')
  declareUnreachable(@CommandBody() command: DeclareUnreachable) {
    return this.bus.execute(command);
  }

  @Post(':caseId/intake')
  @Allow('case:intake')
  scheduleIntake(@CommandBody() command: ScheduleIntake) {
    return this.bus.execute(command);
  }

  @Post(':caseId/intake/reschedule')
  @Allow('case:intake')
  rescheduleIntake(@CommandBody() command: RescheduleIntake) {
    return this.bus.execute(command);
  }

  @Post(':caseId/intake/missed')
  @Allow('case:intake')
  recordIntakeMissed(@CommandBody() command: RecordIntakeMissed) {
    return this.bus.execute(command);
  }

  @Post(':caseId/intake/held')
  @Allow('case:intake')
  holdIntake(@CommandBody() command: HoldIntake) {
    return this.bus.execute(command);
  }

  @Post(':caseId/legal-advice')
  @Allow('case:consent')
  offerLegalAdvice(@CommandBody() command: OfferLegalAdvice) {
    return this.bus.execute(command);
  }

  @Post(':caseId/consequences')
  @Allow('case:consent')
  explainConsequences(@CommandBody() command: ExplainConsequences) {
    return this.bus.execute(command);
  }

  @Post(':caseId/admission')
  @Allow('case:consent')
  recordAdmission(@CommandBody() command: RecordAdmission) {
    return this.bus.execute(command);
  }

  @Post(':caseId/admission/withdraw')
  @Allow('case:withdraw')
  withdrawAdmission(@CommandBody() command: WithdrawAdmission) {
    return this.bus.execute(command);
  }

  @Post(':caseId/consents')
  @Allow('case:consent')
  recordConsent(@CommandBody() command: RecordConsent) {
    return this.bus.execute(command);
  }

  @Post(':caseId/consents/withdraw')
  @Allow('case:withdraw')
  withdrawConsent(@CommandBody() command: WithdrawConsent) {
    return this.bus.execute(command);
  }

  @Post(':caseId/hearing-date')
  @Allow('case:docket')
  setHearingDate(@CommandBody() command: SetHearingDate) {
    return this.bus.execute(command);
  }

  @Post(':caseId/hearing-date/reset')
  @Allow('case:docket')
  resetHearing(@CommandBody() command: ResetHearing) {
    return this.bus.execute(command);
  }

  @Post(':caseId/policy')
  @Allow('case:hear')
  bindPolicy(@CommandBody() command: BindPolicy) {
    return this.bus.execute(command);
  }

  @Post(':caseId/heard')
  @Allow('case:hear')
  recordHeard(@CommandBody() command: RecordHeard) {
    return this.bus.execute(command);
  }

  @Post(':caseId/plan')
  @Allow('case:plan')
  beginPlan(@CommandBody() command: BeginPlan) {
    return this.bus.execute(command);
  }

  @Post(':caseId/plan/extend')
  @Allow('case:plan')
  extendCompletion(@CommandBody() command: ExtendCompletion) {
    return this.bus.execute(command);
  }

  @Post(':caseId/related-cases')
  @Allow('case:correct')
  linkRelatedCase(@CommandBody() command: LinkRelatedCase) {
    return this.bus.execute(command);
  }

  @Post(':caseId/suspend')
  @Allow('case:close')
  suspend(@CommandBody() command: SuspendCase) {
    return this.bus.execute(command);
  }

  @Post(':caseId/resume')
  @Allow('case:close')
  resume(@CommandBody() command: ResumeCase) {
    return this.bus.execute(command);
  }

  @Post(':caseId/complete')
  @Allow('case:close')
  complete(@CommandBody() command: CompleteCase) {
    return this.bus.execute(command);
  }

  @Post(':caseId/close')
  @Allow('case:close')
  closeAdministratively(@CommandBody() command: CloseAdministratively) {
    return this.bus.execute(command);
  }

  @Post(':caseId/follow-ups')
  @Allow('case:follow-up')
  recordFollowUp(@CommandBody() command: RecordFollowUp) {
    return this.bus.execute(command);
  }

  @Post(':caseId/markers')
  @Allow('case:mark')
  mark(@CommandBody() command: MarkCase) {
    return this.bus.execute(command);
  }

  @Post(':caseId/markers/:marker/lift')
  @Allow('case:mark')
  unmark(@CommandBody() command: UnmarkCase) {
    return this.bus.execute(command);
  }

  @Post(':caseId/jury-summary')
  @Allow('case:summarise')
  summarise(@CommandBody() command: SummariseForJury) {
    return this.bus.execute(command);
  }

  @Post(':caseId/hearing-notice')
  @Allow('case:docket')
  serveNotice(@CommandBody() command: ServeHearingNotice) {
    return this.bus.execute(command);
  }
}
