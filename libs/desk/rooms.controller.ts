import { Controller, Get, Param } from '@nestjs/common';
import { Invitation } from '#jury';
import { AttendanceLine, DocketLine } from '#docket';
import type { Id } from '#kernel';
import { Names, type CalledName } from '#people';
import { Allow, Leaves, Limited, Reading, type Seeing, type Shape } from '#platform';
import { CaseFile } from '#referral';
import { In } from 'typeorm';
import { CourtDay } from './views/court-day.view.js';

const AT_MOST = 500;

/** Somebody as they are called in court, and whether they are here. */
interface Called {
  readonly personId: Id;
  readonly given: string | null;
  readonly initial: string | null;
  readonly here: boolean;
}

interface RoomLine {
  readonly hearingId: Id;
  readonly sittingId: Id;
  readonly caseId: Id;
  readonly callNumber: number;
  readonly roomId: Id;
  readonly roomName: string;
  readonly startsAt: string;
  readonly state: string;
  readonly respondent: Called;
  readonly guardians: readonly Called[];
}

type ExpectedJuror = Called & { readonly sittingId: Id };

const under = (person: Called, place: Id, as: string, { persona }: Seeing): Called => ({
  ...person,
  personId: persona(person.personId, place, as),
});

/** The list of a room without the case: first names and initials, under ids that are good for this sitting only. */
const roomShapes: Record<'rooms', Shape<RoomLine>> = {
  rooms: ({ caseId: _, ...line }, see) => ({
    ...line,
    respondent: under(line.respondent, line.sittingId, 'respondent', see),
    guardians: line.guardians.map((one) => under(one, line.sittingId, 'guardian', see)),
  }),
};
const jurorShapes: Record<'rooms', Shape<ExpectedJuror>> = {
  rooms: (line, see) => ({ ...line, ...under(line, line.sittingId, 'juror', see) }),
};

/** Who is called into which room, by first name and initial. */
@Controller('desk')
export class RoomsController {
  constructor(
    private readonly reading: Reading,
    private readonly names: Names,
  ) {}

  @Get('rooms/:sittingId')
  @Allow('docket:room-list')
  @Limited(roomShapes)
  @Leaves({ case: 'caseId' }, ['case', 'names'])
  async rooms(@Param('sittingId') sittingId: string): Promise<RoomLine[]> {
    const lines = await this.reading.rows(DocketLine, {
      where: { sittingId },
      order: { roomName: 'ASC', startsAt: 'ASC', callNumber: 'ASC' },
      take: AT_MOST,
    });
    const names = await this.names.of(lines.flatMap(({ youthId, guardianIds }) => [youthId, ...guardianIds]));
    return lines.map(({ hearingId, caseId, callNumber, roomId, roomName, startsAt, state, youthId, guardianIds, here }) => ({
      ...{ hearingId, sittingId, caseId, callNumber, roomId, roomName, startsAt, state },
      respondent: called(youthId, names, here.includes(`${youthId}:respondent`)),
      guardians: guardianIds.map((id) => called(id, names, here.includes(`${id}:guardian`))),
    }));
  }

  /** The jurors who are expected, for the door. */
  @Get('rooms/:sittingId/jurors')
  @Allow('docket:room-list')
  @Limited(jurorShapes)
  @Leaves({ person: 'personId' }, 'names')
  async jurors(@Param('sittingId') sittingId: string): Promise<ExpectedJuror[]> {
    const expected = await this.reading.rows(Invitation, {
      where: { sittingId, state: In(['invited', 'accepted']) },
      order: { jurorId: 'ASC' },
      take: AT_MOST,
    });
    const came = await this.reading.rows(AttendanceLine, { where: { sittingId, as: 'juror' }, take: AT_MOST });
    const here = new Set(came.filter(({ hereSince }) => hereSince !== null).map(({ personId }) => personId));
    const ids = [...new Set([...expected.map(({ jurorId }) => jurorId), ...came.map(({ personId }) => personId)])];
    const names = await this.names.of(ids);
    return ids.map((id) => ({ ...called(id, names, here.has(id)), sittingId }));
  }

  /** What the jury may know of whose hearing it is: what they are called, and what the referral says happened. */
  @Get('hearings/:hearingId/card')
  @Allow('hearing:read-card')
  @Leaves({ hearing: 'hearingId' }, ['case', 'names'])
  async card(@Param('hearingId') hearingId: string) {
    const { youthId, caseId, language } = await this.reading.row(CourtDay, hearingId);
    const [names, { offence, offenceClass }] = await Promise.all([this.names.of([youthId]), this.reading.row(CaseFile, caseId)]);
    const { given, initial } = called(youthId, names, true);
    return { hearingId, called: { given, initial }, offence, offenceClass, language };
  }
}

function called(personId: Id, names: ReadonlyMap<Id, CalledName>, here: boolean): Called {
  const name = names.get(personId);
  return { personId, given: name?.given ?? null, initial: name?.initial ?? null, here };
}
