import { Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Allow, CommandBody } from '#platform';
import {
  ChangeContact,
  ChangeHousehold,
  ChangeLanguage,
  ChangeName,
  ChangeSchool,
  ChooseParticipation,
  LayDownRole,
  LiftUnavailability,
  RecordAccessNeeds,
  RecordClearance,
  RecordUnavailability,
  RegisterPerson,
  TakeRole,
  WithdrawClearance,
} from './person.commands.js';

/** What the court writes down about a person. */
@Controller('people')
export class PersonController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @Allow('person:register')
  register(@CommandBody({ newId: 'personId' }) command: RegisterPerson) {
    return this.bus.execute(command);
  }

  @Post(':personId/name')
  @Allow('person:change')
  changeName(@CommandBody() command: ChangeName) {
    return this.bus.execute(command);
  }

  @Post(':personId/contact')
  @Allow('person:own')
  changeContact(@CommandBody() command: ChangeContact) {
    return this.bus.execute(command);
  }

  @Post(':personId/school')
  @Allow('person:change')
  changeSchool(@CommandBody() command: ChangeSchool) {
    return this.bus.execute(command);
  }

  @Post(':personId/household')
  @Allow('person:change')
  changeHousehold(@CommandBody() command: ChangeHousehold) {
    return this.bus.execute(command);
  }

  @Post(':personId/language')
  @Allow('person:own')
  changeLanguage(@CommandBody() command: ChangeLanguage) {
    return this.bus.execute(command);
  }

  @Post(':personId/access-needs')
  @Allow('person:own')
  recordAccessNeeds(@CommandBody() command: RecordAccessNeeds) {
    return this.bus.execute(command);
  }

  @Post(':personId/roles')
  @Allow('person:change')
  takeRole(@CommandBody() command: TakeRole) {
    return this.bus.execute(command);
  }

  @Post(':personId/roles/:role/lay-down')
  @Allow('person:change')
  layDownRole(@CommandBody() command: LayDownRole) {
    return this.bus.execute(command);
  }

  @Post(':personId/participations')
  @Allow('person:own')
  chooseParticipation(@CommandBody() command: ChooseParticipation) {
    return this.bus.execute(command);
  }

  @Post(':personId/clearances')
  @Allow('person:clearance')
  recordClearance(@CommandBody() command: RecordClearance) {
    return this.bus.execute(command);
  }

  @Post(':personId/clearances/:kind/withdraw')
  @Allow('person:clearance')
  withdrawClearance(@CommandBody() command: WithdrawClearance) {
    return this.bus.execute(command);
  }

  @Post(':personId/unavailabilities')
  @Allow('person:own')
  recordUnavailability(@CommandBody() command: RecordUnavailability) {
    return this.bus.execute(command);
  }

  @Post(':personId/unavailabilities/lift')
  @Allow('person:own')
  liftUnavailability(@CommandBody() command: LiftUnavailability) {
    return this.bus.execute(command);
  }
}
