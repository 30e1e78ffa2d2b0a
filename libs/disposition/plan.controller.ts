import { Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Allow, CommandBody } from '#platform';
import * as Commands from './plan.commands.js';

/** Plans as they are worked off, written. */
@Controller('plans/:planId')
export class PlanController {
  constructor(private readonly bus: CommandBus) {}

  @Post('progress')
  @Allow('plan:progress')
  recordProgress(@CommandBody() command: Commands.RecordProgress) {
    return this.bus.execute(command);
  }

  @Post('reverse-progress')
  @Allow('plan:progress')
  reverseProgress(@CommandBody() command: Commands.ReverseProgress) {
    return this.bus.execute(command);
  }

  @Post('receive-proof')
  @Allow('plan:proof')
  receiveProof(@CommandBody() command: Commands.ReceiveProof) {
    return this.bus.execute(command);
  }

  @Post('return-proof')
  @Allow('plan:progress')
  returnProof(@CommandBody() command: Commands.ReturnProof) {
    return this.bus.execute(command);
  }

  @Post('accept-proof')
  @Allow('plan:progress')
  acceptProof(@CommandBody() command: Commands.AcceptProof) {
    return this.bus.execute(command);
  }

  @Post('substitute')
  @Allow('plan:change')
  substitute(@CommandBody() command: Commands.SubstituteSanction) {
    return this.bus.execute(command);
  }

  @Post('waive')
  @Allow('plan:change')
  waive(@CommandBody() command: Commands.WaiveSanction) {
    return this.bus.execute(command);
  }

  @Post('modify')
  @Allow('plan:change')
  modify(@CommandBody() command: Commands.ModifySanction) {
    return this.bus.execute(command);
  }

  @Post('ask-extension')
  @Allow('plan:ask')
  askExtension(@CommandBody() command: Commands.AskExtension) {
    return this.bus.execute(command);
  }

  @Post('grant-extension')
  @Allow('plan:change')
  grantExtension(@CommandBody() command: Commands.GrantExtension) {
    return this.bus.execute(command);
  }

  @Post('refuse-extension')
  @Allow('plan:change')
  refuseExtension(@CommandBody() command: Commands.RefuseExtension) {
    return this.bus.execute(command);
  }
}
