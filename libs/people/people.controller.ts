import { Controller, Get, Param, Query } from '@nestjs/common';
import { IsOptional } from 'class-validator';
import { IsNull, type FindOptionsWhere } from 'typeorm';
import { Acting, Allow, IsCode, Leaves, Limited, NotHere, only, Reading, ReadsPage, Vault } from '#platform';
import { byName } from './called.js';
import { card, opened, personShapes, sightOf, type Viewer } from './cards.js';
import { Names } from './names.js';
import { AccessNeedsLine } from './views/access-needs.view.js';
import { ClearanceLine } from './views/clearances.view.js';
import { GuardianLine } from './views/guardians.view.js';
import { Participation } from './views/participations.view.js';
import { PersonLine } from './views/people.view.js';
import { RoleHeld } from './views/roles-held.view.js';
import { Unavailability } from './views/unavailabilities.view.js';

class ReadsRoles extends ReadsPage {
  /** Only those who are this now. */
  @IsOptional() @IsCode() role?: string;
}

/** What somebody needs to take part. */
interface NeedsTold {
  readonly programmeId: string;
  readonly personId: string;
  readonly needs: readonly string[];
  /** Language of the interpreter. */
  readonly interpreter: string | null;
  readonly notes?: string | null;
  /** Null where nothing was recorded. */
  readonly recordedOn: string | null;
}

/** People as pages show them; names are opened here, for those who may read them. */
@Controller('people')
export class PeopleController {
  constructor(
    private readonly reading: Reading,
    private readonly acting: Acting,
    private readonly vault: Vault,
    private readonly names: Names,
  ) {}

  /** Who is what to the court now, sorted by name in the list that is shown. */
  @Get()
  @Allow('person:list')
  @Leaves({ person: 'personId' }, 'identity')
  async list(@Query() { role, ...page }: ReadsRoles) {
    const where: FindOptionsWhere<RoleHeld> = { until: IsNull(), ...(role && { role }) };
    const held = await this.reading.rows(RoleHeld, { where, order: { key: 'ASC' }, ...page });
    const names = await this.names.of(held.map(({ personId }) => personId));
    return held
      .map(({ personId, role: as, since }) => ({ personId, role: as, since, name: names.get(personId) ?? null }))
      .sort((a, b) => byName(a.name, b.name));
  }

  @Get('clearances')
  @Allow('person:list')
  @Leaves({ person: 'personId' }, 'identity')
  async clearances(@Query() page: ReadsPage) {
    const lines = await this.reading.rows(ClearanceLine, { order: { until: 'ASC', key: 'ASC' }, ...page });
    const names = await this.names.of(lines.map(({ personId }) => personId));
    return lines.map(({ personId, kind, until }) => ({ personId, kind, until, name: names.get(personId) ?? null }));
  }

  @Get('unavailabilities')
  @Allow('person:list')
  @Leaves({ person: 'personId' }, 'attendance')
  unavailabilities(@Query() page: ReadsPage) {
    return this.reading.rows(Unavailability, { order: { fromOn: 'ASC', key: 'ASC' }, ...page });
  }

  @Get(':personId')
  @Allow('person:read')
  @Limited(personShapes)
  @Leaves({ person: 'personId' }, ['identity', 'contact'])
  async one(@Param('personId') personId: string) {
    const guardians = await this.reading.rows(GuardianLine, { where: { youthId: personId } });
    const sight = sightOf(this.viewer(), personId, guardians);
    if (sight === 'nothing') throw new NotHere();
    const row = await this.reading.row(PersonLine, personId);
    return card(await this.vault.reveal(opened(row, sight)), sight);
  }

  /** What the person needs to take part, nothing where nothing was recorded; the notes are for those who arrange it. */
  @Get(':personId/access-needs')
  @Allow('person:read-needs')
  @Limited({ needs: only<AccessNeedsLine>('personId', 'needs', 'interpreter', 'recordedOn') })
  @Leaves({ person: 'personId' }, ['needs', 'notes'], { restricted: true })
  async accessNeeds(@Param('personId') personId: string): Promise<NeedsTold> {
    const recorded = await this.reading.find(AccessNeedsLine, personId);
    if (!recorded) {
      const { programmeId } = await this.reading.row(PersonLine, personId);
      return { programmeId, personId, needs: [], interpreter: null, recordedOn: null };
    }
    const { notes, ...line } = recorded;
    const arranges = ['coordinator', 'clerk'].includes(this.viewer().role);
    return arranges ? this.vault.reveal({ ...line, notes }) : line;
  }

  @Get(':personId/participations')
  @Allow('person:list')
  @Leaves({ person: 'personId' }, 'case')
  participations(@Param('personId') personId: string) {
    return this.reading.rows(Participation, { where: { personId }, order: { chosenOn: 'DESC' } });
  }

  private viewer(): Viewer {
    const { role, personId, sees } = this.acting.current();
    return { role, ...(personId && { personId }), ...(sees && { sees }) };
  }
}
