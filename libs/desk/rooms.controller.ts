import { Controller, Get, Param } from '@nestjs/common';
import { Invitation } from '#jury';
import { AttendanceLine, DocketLine } from '#docket';
import { PanelSeat } from '#hearing';
import type { Id } from '#kernel';
import { Names, type CalledName } from '#people';
import { Allow, Leaves, Limited, Reading, type Seeing, type Shape } from '#platform';
import { In } from 'typeorm';

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

/** A juror of a panel, as whoever keeps the room calls them. */
type SeatedJuror = Pick<PanelSeat, 'hearingId' | 'jurorId' | 'seat' | 'place' | 'foreperson' | 'sworn' | 'challenged' | 'state'> &
  Pick<Called, 'given' | 'initial'>;

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

const panelShapes: Record<'rooms', Shape<SeatedJuror>> = {
  rooms: (line, { persona }) => ({ ...line, jurorId: persona(line.jurorId, line.hearingId, 'juror') }),
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

  /** The jurors who sit in a hearing, for whoever has to say which tablet is whose. */
  @Get('hearings/:hearingId/jurors')
  @Allow('docket:room-list')
  @Limited(panelShapes)
  @Leaves({ hearing: 'hearingId', person: 'jurorId' }, ['hearing', 'names'])
  async panel(@Param('hearingId') hearingId: string): Promise<SeatedJuror[]> {
    const seats = await this.reading.rows(PanelSeat, { where: { hearingId }, order: { seat: 'ASC', id: 'ASC' }, take: AT_MOST });
    const names = await this.names.of(seats.map(({ jurorId }) => jurorId));
    return seats.map(({ jurorId, seat, place, foreperson, sworn, challenged, state }) => {
      const { given, initial } = called(jurorId, names, true);
      return { hearingId, jurorId, seat, place, foreperson, sworn, challenged, state, given, initial };
    });
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
}

export function called(personId: Id, names: ReadonlyMap<Id, CalledName>, here: boolean): Called {
  const name = names.get(personId);
  return { personId, given: name?.given ?? null, initial: name?.initial ?? null, here };
}
