import { Controller, Get, Param } from '@nestjs/common';
import { DeliberationLine, HearingLine, PanelSeat } from '#hearing';
import type { Id, Moment } from '#kernel';
import { Names, type CalledName } from '#people';
import { Acting, Allow, Leaves, NotHere, Reading, Vault } from '#platform';

/** Somebody on the panel, as jurors call each other. */
interface PanelMate {
  readonly seat: number;
  readonly given: string | null;
  readonly place: 'juror' | 'alternate';
  readonly foreperson: boolean;
  readonly sworn: boolean;
  readonly you: boolean;
}

/** Where the hearing stands, for those who sit in it. */
interface HearingSeen {
  readonly stage: HearingLine['stage'];
  readonly stopped: boolean;
  readonly language: string;
  readonly openedAt: Moment;
}

/** What is before the jury: counts, proposals and their tallies. Nobody's vote is in it, not even one's own. */
type RoomSeen = Pick<
  DeliberationLine,
  | 'deliberationId'
  | 'stage'
  | 'rule'
  | 'rounds'
  | 'quorum'
  | 'rated'
  | 'votingOn'
  | 'round'
  | 'votesIn'
  | 'ranges'
  | 'prompt'
  | 'poll'
> & {
  readonly present: number;
  readonly lead: boolean;
  readonly items: readonly (Omit<DeliberationLine['items'][number], 'details'> & { readonly details: string | null })[];
};

/** All that a juror's tablet shows beside the case itself, in one answer. */
interface SeatSeen {
  readonly hearingId: Id;
  readonly now: Moment;
  /** Their own id, by which they act. */
  readonly ownId: Id;
  readonly hearing: HearingSeen;
  readonly panel: readonly PanelMate[];
  /** Null until the jury retires, for an alternate, and while the room is stopped. */
  readonly room: RoomSeen | null;
}

/** A juror's own seat. */
@Controller('desk')
export class SeatController {
  constructor(
    private readonly reading: Reading,
    private readonly names: Names,
    private readonly vault: Vault,
    private readonly acting: Acting,
  ) {}

  @Get('hearings/:hearingId/seat')
  @Allow('hearing:sit')
  @Leaves({ hearing: 'hearingId' }, ['hearing', 'names'])
  async seat(@Param('hearingId') hearingId: string): Promise<SeatSeen> {
    const { personId } = this.acting.current();
    const [hearing, all] = await Promise.all([
      this.reading.row(HearingLine, hearingId),
      this.reading.rows(PanelSeat, { where: { hearingId, state: 'seated' }, order: { seat: 'ASC', id: 'ASC' } }),
    ]);
    if (!personId || !all.some(({ jurorId }) => jurorId === personId)) throw new NotHere();
    const [names, room] = await Promise.all([this.names.of(all.map(({ jurorId }) => jurorId)), this.room(hearing, personId)]);
    const { stage, stopped, language, openedAt } = hearing;
    return {
      ...{ hearingId, now: this.acting.by().now, ownId: personId, hearing: { stage, stopped, language, openedAt } },
      panel: all.map((one) => mate(one, names, personId)),
      room,
    };
  }

  private async room({ deliberationId, stopped }: HearingLine, jurorId: Id): Promise<RoomSeen | null> {
    if (!deliberationId || stopped) return null;
    const line = await this.reading.find(DeliberationLine, deliberationId);
    if (!line?.jurors.includes(jurorId)) return null;
    const { stage, rule, rounds, quorum, rated, votingOn, round, votesIn, ranges, prompt, poll } = line;
    const { items } = await this.vault.reveal({ items: stage === 'deliberating' ? line.items : [] });
    return {
      ...{ deliberationId, stage, rule, rounds, quorum, rated, votingOn, round, votesIn, ranges, prompt, poll },
      ...{ present: line.jurors.length, lead: line.foreperson === jurorId, items },
    };
  }
}

const mate = (
  { jurorId, seat, place, foreperson, sworn }: PanelSeat,
  names: ReadonlyMap<Id, CalledName>,
  self: Id,
): PanelMate => ({
  ...{ seat, place, foreperson, sworn, you: jurorId === self },
  given: names.get(jurorId)?.given ?? null,
});
