import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Id } from '#kernel';
import { Acting, Reading, Streams } from '#platform';
import { Policies } from '#programme';
import { committed, Seeds } from './commitment.js';
import { candidateFacts, Courtroom } from './courtroom.js';
import { CloseCandidates, CommitSeed, DrawCommand } from './draw.commands.js';
import { drawDecider, type DrawKnown } from './draw.js';
import { jurorDecider } from './juror.js';
import { Invitation } from './views/invitations.view.js';

/** Handles every draw command: each is a subclass of DrawCommand. */
@CommandHandler(DrawCommand)
export class DrawHandler implements ICommandHandler<DrawCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly policies: Policies,
    private readonly reading: Reading,
    private readonly courtroom: Courtroom,
    private readonly seeds: Seeds,
  ) {}

  async execute(command: DrawCommand) {
    const by = this.acting.by();
    const policy = await this.policies.inForce(by.programmeId, by.today);
    const known: DrawKnown = {
      policy,
      ...(command instanceof CommitSeed && { fresh: committed(this.seeds.fresh(command.drawId)) }),
      ...(command instanceof CloseCandidates && (await this.room(command.drawId))),
    };
    return this.streams.perform(drawDecider, command.drawId, command, by, known);
  }

  /** Everyone who was expected or is there; nothing where no seed was committed. */
  private async room(hearingId: Id): Promise<Pick<DrawKnown, 'room'>> {
    const { file } = await this.streams.file(drawDecider, hearingId);
    if (file.stage === 'unknown') return {};
    const expected = await this.reading.rows(Invitation, {
      where: [
        { sittingId: file.sittingId, state: 'invited' },
        { sittingId: file.sittingId, state: 'accepted' },
      ],
      take: 500,
    });
    const people = await this.courtroom.people(
      hearingId,
      file.sittingId,
      expected.map(({ jurorId }) => jurorId),
    );
    const files = await this.streams.files(
      jurorDecider,
      people.map(({ personId }) => personId),
    );
    const jurors = people.map((person) => candidateFacts(person, files.get(person.personId)!));
    return { room: { facts: await this.courtroom.caseOf(hearingId), jurors } };
  }
}
