import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { caseFile, person, type Id } from '#kernel';
import { Acting, Allow, Leaves, LeavesNothing, NotHere, ReadsPage, Trail } from '#platform';
import { Records, ViewerNames } from './ports.js';
import { byDay, peopleIn } from './viewers.js';

const DAYS_OF = 5_000;

/** Who viewed a record. */
@Controller()
export class ViewersController {
  constructor(
    private readonly trail: Trail,
    private readonly acting: Acting,
    private readonly records: Records,
    private readonly names: ViewerNames,
  ) {}

  @Get('cases/:caseId/viewers')
  @Allow('trail:viewers')
  @Leaves({ case: 'caseId' }, 'trail', { restricted: true })
  async ofCase(@Param('caseId', ParseUUIDPipe) caseId: string, @Query() page: ReadsPage) {
    if (!(await this.records.isThere(caseId))) throw new NotHere();
    return this.viewers([caseFile(caseId)], page);
  }

  @Get('people/:personId/viewers')
  @Allow('trail:viewers')
  @Leaves({ person: 'personId' }, 'trail', { restricted: true })
  async ofPerson(@Param('personId', ParseUUIDPipe) personId: string, @Query() page: ReadsPage) {
    if (!(await this.names.of([personId])).has(personId)) throw new NotHere();
    return this.viewers([person(personId)], page);
  }

  /** Who looked at what the court holds on the person who asks, as roles and days. */
  @Get('people/me/viewers')
  @Allow('trail:own-viewers')
  @LeavesNothing('one’s own record')
  async mine() {
    const { personId, programmeId, timeZone } = this.acting.current();
    if (!personId) return [];
    const cases = await this.records.casesOf(personId);
    const looks = await this.trail.of(programmeId, [person(personId), ...cases.map(caseFile)], { take: DAYS_OF, skip: 0 });
    return byDay(looks, timeZone);
  }

  private async viewers(subjects: readonly Id[], { take = 100, skip = 0 }: ReadsPage) {
    const looks = await this.trail.of(this.acting.programme(), subjects, { take, skip });
    const names = await this.names.of(peopleIn(looks));
    const nameOf = (id: Id | null) => (id === null ? null : (names.get(id) ?? null));
    return looks.map((look) => ({ ...look, name: nameOf(look.person), onBehalfOfName: nameOf(look.onBehalfOf) }));
  }
}
