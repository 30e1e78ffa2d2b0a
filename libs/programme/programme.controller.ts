import { Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Allow, CommandBody, LeavesNothing, Reading, ReadsPage } from '#platform';
import { AdoptPolicy, CloseDay, FoundProgramme, ListAgency, ReopenDay, RetireAgency } from './programme.commands.js';
import { OFFENCE_CLASSES } from './offence-classes.js';
import { PRESETS } from './presets.js';
import { PolicyVersionRow } from './views/policy-versions.view.js';
import { ProgrammeLine } from './views/programmes.view.js';

/** The court programmes: their law, and who may refer. */
@Controller('programmes')
export class ProgrammeController {
  constructor(
    private readonly bus: CommandBus,
    private readonly reading: Reading,
  ) {}

  @Post()
  @Allow('programme:found')
  found(@CommandBody({ newId: 'programmeId' }) command: FoundProgramme) {
    return this.bus.execute(command);
  }

  @Post(':programmeId/policies')
  @Allow('programme:adopt-policy')
  adoptPolicy(@CommandBody() command: AdoptPolicy) {
    return this.bus.execute(command);
  }

  @Post(':programmeId/agencies')
  @Allow('programme:list-agency')
  listAgency(@CommandBody() command: ListAgency) {
    return this.bus.execute(command);
  }

  @Post(':programmeId/agencies/:agencyId/retire')
  @Allow('programme:list-agency')
  retireAgency(@CommandBody() command: RetireAgency) {
    return this.bus.execute(command);
  }

  @Post(':programmeId/closed-days')
  @Allow('programme:close-day')
  closeDay(@CommandBody() command: CloseDay) {
    return this.bus.execute(command);
  }

  @Post(':programmeId/closed-days/reopen')
  @Allow('programme:close-day')
  reopenDay(@CommandBody() command: ReopenDay) {
    return this.bus.execute(command);
  }

  /** The acting programme, and no other. */
  @Get()
  @Allow('programme:read')
  @LeavesNothing('the programme’s own rules')
  list() {
    return this.reading.rows(ProgrammeLine, {});
  }

  @Get('presets')
  @Allow('programme:read')
  @LeavesNothing('a catalogue')
  presets() {
    return Object.entries(PRESETS).map(([code, { name, source }]) => ({ code, name, source }));
  }

  @Get('offence-classes')
  @Allow('programme:read')
  @LeavesNothing('a catalogue')
  offenceClasses() {
    return OFFENCE_CLASSES;
  }

  @Get('policies')
  @Allow('programme:read')
  @LeavesNothing('the programme’s own rules')
  policies(@Query() page: ReadsPage) {
    return this.reading.rows(PolicyVersionRow, { order: { version: 'DESC' }, ...page });
  }

  @Get(':programmeId')
  @Allow('programme:read')
  @LeavesNothing('the programme’s own rules')
  one(@Param('programmeId', ParseUUIDPipe) programmeId: string) {
    return this.reading.row(ProgrammeLine, programmeId);
  }
}
