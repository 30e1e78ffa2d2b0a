import { Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Allow, CommandBody } from '#platform';
import {
  AdjournHearing,
  AskForBreak,
  AssignInterpreter,
  ChallengeJuror,
  CorrectLogEntry,
  DecideChallenge,
  DismissJuror,
  EndBreak,
  EndHearing,
  EnterOathFromPaper,
  GiveAccount,
  IgnoreLogEntry,
  LogMoment,
  OpenHearing,
  ReconfirmConsent,
  RecordGuardianPresence,
  RecuseJuror,
  ReplaceForeperson,
  ReplaceJuror,
  ResumeRoom,
  RetireJury,
  SeatPanel,
  StopRoom,
  SubstituteJudge,
  SwearInterpreter,
  TakeOath,
  WithdrawAdmissionInHearing,
} from './hearing.commands.js';

/** The course of a hearing and its panel. */
@Controller('hearings')
export class HearingController {
  constructor(private readonly bus: CommandBus) {}

  @Post(':hearingId/open')
  @Allow('hearing:call')
  open(@CommandBody() command: OpenHearing) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/substitute-judge')
  @Allow('hearing:call')
  substituteJudge(@CommandBody() command: SubstituteJudge) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/interpreter')
  @Allow('hearing:attend')
  assignInterpreter(@CommandBody() command: AssignInterpreter) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/interpreter/swear')
  @Allow('hearing:attend')
  swearInterpreter(@CommandBody() command: SwearInterpreter) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/guardian-presence')
  @Allow('hearing:attend')
  recordGuardianPresence(@CommandBody() command: RecordGuardianPresence) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/panel')
  @Allow('hearing:seat')
  seatPanel(@CommandBody() command: SeatPanel) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/jurors/:jurorId/replace')
  @Allow('hearing:seat')
  replaceJuror(@CommandBody() command: ReplaceJuror) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/jurors/:jurorId/oath')
  @Allow('hearing:swear')
  takeOath(@CommandBody() command: TakeOath) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/jurors/:jurorId/challenge')
  @Allow('hearing:challenge')
  challengeJuror(@CommandBody() command: ChallengeJuror) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/jurors/:jurorId/recuse')
  @Allow('hearing:recuse')
  recuseJuror(@CommandBody() command: RecuseJuror) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/jurors/:jurorId/decide-challenge')
  @Allow('hearing:preside')
  decideChallenge(@CommandBody() command: DecideChallenge) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/jurors/:jurorId/dismiss')
  @Allow('hearing:preside')
  dismissJuror(@CommandBody() command: DismissJuror) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/foreperson')
  @Allow('hearing:preside')
  replaceForeperson(@CommandBody() command: ReplaceForeperson) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/reconfirm-consent')
  @Allow('hearing:conduct')
  reconfirmConsent(@CommandBody() command: ReconfirmConsent) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/account')
  @Allow('hearing:conduct')
  giveAccount(@CommandBody() command: GiveAccount) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/retire')
  @Allow('hearing:conduct')
  retireJury(@CommandBody({ newId: 'deliberationId' }) command: RetireJury) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/adjourn')
  @Allow('hearing:conduct')
  adjourn(@CommandBody() command: AdjournHearing) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/withdraw-admission')
  @Allow('hearing:conduct')
  withdrawAdmission(@CommandBody() command: WithdrawAdmissionInHearing) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/end')
  @Allow('hearing:conduct')
  end(@CommandBody() command: EndHearing) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/stop')
  @Allow('hearing:stop-room')
  stopRoom(@CommandBody() command: StopRoom) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/resume')
  @Allow('hearing:stop-room')
  resumeRoom(@CommandBody() command: ResumeRoom) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/jurors/:jurorId/break')
  @Allow('hearing:ask-break')
  askForBreak(@CommandBody() command: AskForBreak) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/jurors/:jurorId/break/end')
  @Allow('hearing:end-break')
  endBreak(@CommandBody() command: EndBreak) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/paper/oath')
  @Allow('paper:enter')
  enterOath(@CommandBody() command: EnterOathFromPaper) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/log')
  @Allow('hearing:log')
  logMoment(@CommandBody({ newId: 'entryId' }) command: LogMoment) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/log/:entryId/correct')
  @Allow('hearing:log')
  correctLogEntry(@CommandBody() command: CorrectLogEntry) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/log/:entryId/ignore')
  @Allow('hearing:log')
  ignoreLogEntry(@CommandBody() command: IgnoreLogEntry) {
    return this.bus.execute(command);
  }
}
