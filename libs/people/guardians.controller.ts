import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Acting, Allow, CommandBody, Leaves, Limited, NotHere, only, Reading, type Shape } from '#platform';
import type { CalledName } from './called.js';
import { guardiansFor } from './cards.js';
import { Names } from './names.js';
import {
  AllowReading,
  AssignMentor,
  ChangeGuardianAuthority,
  EndReading,
  LinkGuardian,
  NameIndependentAdult,
  NoteGuardianHarmed,
  RelieveMentor,
  UnlinkGuardian,
} from './person.commands.js';
import { GuardianLine } from './views/guardians.view.js';

type Relative = Pick<GuardianLine, 'youthId' | 'guardianId' | 'kind' | 'relation'> & { readonly name: CalledName | null };

/** One who answers, as the family sees it: the others by an id that is good for this young person only. */
const relative: Shape<Relative> = ({ youthId, guardianId, kind, relation, name }, { me, persona }) => ({
  ...{ kind, relation, name, you: me(guardianId) },
  guardianId: me(guardianId) ? guardianId : persona(guardianId, youthId, 'guardian'),
});

/** The same as it is said in court: a given name and an initial, and what each may do there. */
const inCourt: Shape<GuardianLine & Relative> = ({ name, ...line }, see) => ({
  ...only<GuardianLine>(
    'youthId',
    'guardianId',
    'kind',
    'relation',
    'consents',
    'attends',
    'restrained',
    'harmed',
  )(line as GuardianLine, see),
  name: name && { given: name.given, initial: name.initial },
});

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

  @Post('guardians/:guardianId/allow-reading')
  @Allow('person:let-read')
  allowReading(@CommandBody() command: AllowReading) {
    return this.bus.execute(command);
  }

  @Post('guardians/:guardianId/end-reading')
  @Allow('person:let-read')
  endReading(@CommandBody() command: EndReading) {
    return this.bus.execute(command);
  }

  @Post('mentors')
  @Allow('person:mentors')
  assignMentor(@CommandBody() command: AssignMentor) {
    return this.bus.execute(command);
  }

  @Post('mentors/relieve')
  @Allow('person:mentors')
  relieveMentor(@CommandBody() command: RelieveMentor) {
    return this.bus.execute(command);
  }

  /** Names and relations, and for staff the authorities; an address is on nobody's list. */
  @Get('guardians')
  @Allow('person:read-guardians')
  @Limited({ family: relative, court: inCourt })
  @Leaves({ person: 'personId' }, ['identity', 'family'])
  async guardians(@Param('personId') youthId: string) {
    const lines = await this.reading.rows(GuardianLine, { where: { youthId }, order: { key: 'ASC' } });
    const { role, personId } = this.acting.current();
    const shown = guardiansFor({ role, ...(personId && { personId }) }, youthId, lines);
    if (!shown) throw new NotHere();
    const names = await this.names.of(shown.map(({ guardianId }) => guardianId));
    return shown.map((line) => ({ ...line, youthId, name: names.get(line.guardianId) ?? null }));
  }
}
