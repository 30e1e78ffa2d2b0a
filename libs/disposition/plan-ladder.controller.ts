import { Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Allow, CommandBody } from '#platform';
import * as Commands from './plan.commands.js';

/** The steps that may end in a return, each taken by a person. */
@Controller('plans/:planId')
export class PlanLadderController {
  constructor(private readonly bus: CommandBus) {}

  @Post('pause')
  @Allow('plan:enforce')
  pause(@CommandBody() command: Commands.PausePlan) {
    return this.bus.execute(command);
  }

  @Post('resume')
  @Allow('plan:enforce')
  resume(@CommandBody() command: Commands.ResumePlan) {
    return this.bus.execute(command);
  }

  @Post('remind')
  @Allow('plan:enforce')
  remind(@CommandBody() command: Commands.LogReminder) {
    return this.bus.execute(command);
  }

  @Post('warn')
  @Allow('plan:enforce')
  warn(@CommandBody() command: Commands.GiveWarning) {
    return this.bus.execute(command);
  }

  @Post('answer')
  @Allow('plan:enforce')
  answer(@CommandBody() command: Commands.RecordAnswer) {
    return this.bus.execute(command);
  }

  @Post('call-review')
  @Allow('plan:enforce')
  callReview(@CommandBody() command: Commands.CallReview) {
    return this.bus.execute(command);
  }

  @Post('decide-review')
  @Allow('plan:review')
  decideReview(@CommandBody() command: Commands.DecideReview) {
    return this.bus.execute(command);
  }

  @Post('breach')
  @Allow('plan:enforce')
  breach(@CommandBody() command: Commands.RecordBreach) {
    return this.bus.execute(command);
  }

  @Post('fail')
  @Allow('plan:enforce')
  fail(@CommandBody() command: Commands.FailPlan) {
    return this.bus.execute(command);
  }

  @Post('end')
  @Allow('plan:enforce')
  end(@CommandBody() command: Commands.EndPlan) {
    return this.bus.execute(command);
  }
}
