import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Acting, NotHere, Streams, type Receipt } from '#platform';
import { AnswerYoungPerson, CorrespondenceCommand, WriteToCourt } from './correspondence.commands.js';
import { correspondenceDecider, type CorrespondenceKnown } from './correspondence.js';
import { Watch } from './watch.js';

/** Handles what a young person and the court write to each other: each command is a subclass of CorrespondenceCommand. */
@CommandHandler(CorrespondenceCommand)
export class CorrespondenceHandler implements ICommandHandler<CorrespondenceCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly watch: Watch,
  ) {}

  async execute(command: CorrespondenceCommand): Promise<Receipt> {
    const known = await this.known(command);
    return this.streams.perform(correspondenceDecider, command.youthId, command, this.acting.by(), known);
  }

  private known(command: CorrespondenceCommand): Promise<CorrespondenceKnown> {
    if (command instanceof WriteToCourt) return this.writing(command);
    if (command instanceof AnswerYoungPerson) return this.answering(command);
    throw new NotHere();
  }

  /** A young person writes for themselves alone. */
  private async writing({ youthId, adultId }: WriteToCourt): Promise<CorrespondenceKnown> {
    if (this.acting.current().personId !== youthId) throw new NotHere();
    const none = { cleared: true, family: false, adultId: null, secondAdults: 0 };
    if (adultId === undefined) return none;
    const [cleared, kin] = await Promise.all([this.watch.cleared(adultId), this.watch.kinAmong([youthId], adultId)]);
    return { ...none, cleared, family: kin.size > 0 };
  }

  /** The one who was written to answers, or a coordinator where the court was; never one of the family. */
  private async answering({ youthId, answers }: AnswerYoungPerson): Promise<CorrespondenceKnown> {
    const { role, personId } = this.acting.current();
    if (personId === undefined || personId === youthId) throw new NotHere();
    const { file } = await this.streams.file(correspondenceDecider, youthId);
    const conversation = file.written[answers];
    const addressed = conversation === null ? role === 'coordinator' : conversation === personId;
    if (!addressed || (await this.watch.kinAmong([youthId], personId)).size > 0) throw new NotHere();
    const [cleared, second] = await Promise.all([this.watch.cleared(personId), this.watch.readsAlong(youthId, [personId])]);
    return { cleared, family: false, adultId: personId, secondAdults: second.length };
  }
}
