import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Acting, Allow, CommandBody, Leaves, NotHere, Reading } from '#platform';
import { guardiansFor } from './cards.js';
import { Names } from './names.js';
import {
  ChangeGuardianAuthority,
  LinkGuardian,
  NameIndependentAdult,
  NoteGuardianHarmed,
  UnlinkGuardian,
} from './person.commands.js';
import { GuardianLine } from './views/guardians.view.js';

/** Who answers for a young person, and what each may do. */
@Controller('people/:personId')
export class GuardiansController {
  constructor(
    private readonly bus: CommandBus,
    private readonly reading: Reading,
    private readonly acting: Acting,
    private readonly names: Names,
  ) {}

  @Post('guardians')
  @Allow('person:guardians')
  link(@CommandBody() command: LinkGuardian) {
    return this.bus.execute(command);
  }

  @Post('guardians/:guardianId/authority')
  @Allow('person:guardians')
  changeAuthority(@CommandBody() command: ChangeGuardianAuthority) {
    return this.bus.execute(command);
  }

  @Post('guardians/:guardianId/harmed')
  @Allow('person:guardians')
  noteHarmed(@CommandBody() command: NoteGuardianHarmed) {
    return this.bus.execute(command);
  }

  @Post('guardians/:guardianId/unlink')
  @Allow('person:guardians')
  unlink(@CommandBody() command: UnlinkGuardian) {
    return this.bus.execute(command);
  }

  @Post('independent-adult')
  @Allow('person:guardians')
  nameIndependentAdult(@CommandBody() command: NameIndependentAdult) {
    return this.bus.execute(command);
  }

  /** Names and relations, and for staff the authorities; an address is on nobody's list. */
  @Get('guardians')
  @Allow('person:read-guardians')
  @Leaves({ person: 'personId' }, ['identity', 'family'])
  async guardians(@Param('personId') youthId: string) {
    const lines = await this.reading.rows(GuardianLine, { where: { youthId }, order: { key: 'ASC' } });
    const { role, personId } = this.acting.current();
    const shown = guardiansFor({ role, ...(personId && { personId }) }, youthId, lines);
    if (!shown) throw new NotHere();
    const names = await this.names.of(shown.map(({ guardianId }) => guardianId));
    return shown.map((line) => ({ ...line, name: names.get(line.guardianId) ?? null }));
  }
}
