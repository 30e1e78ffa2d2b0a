import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { plusMonths, type By, type Id } from '#kernel';
import { Acting, HiddenRecords, idFrom, Streams, ViewRunner, type Receipt } from '#platform';
import { Policies, recordRules } from '#programme';
import { MatchTokens } from './match-tokens.js';
import type { RecordEvents } from './record.events.js';
import { CaseContents } from './ports.js';
import { ExpungeAgain, ExpungeRecord, RecordCommand, RetireRecord, SealRecord } from './record.commands.js';
import type { RecordFile, RecordKnown } from './record.file.js';
import { recordDecider } from './record.js';

const VANISHING = [SealRecord, ExpungeRecord, RetireRecord];

/** What is kept of an expunction apart from the record, to do it again after a restore. */
export type ExpunctionNotice = { readonly recordId: Id } & Omit<RecordEvents['RecordExpunged'], 'order'>;

/** The record of a case has an id of its own, which is told when the case's is not any more. */
export const recordOf = (caseId: Id): Id => idFrom('record', caseId);

/** Handles every record command: each is a subclass of RecordCommand. */
@CommandHandler(RecordCommand)
export class RecordHandler implements ICommandHandler<RecordCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly policies: Policies,
    private readonly contents: CaseContents,
    private readonly tokens: MatchTokens,
    private readonly views: ViewRunner,
    private readonly hidden: HiddenRecords,
  ) {}

  async execute(command: RecordCommand): Promise<Receipt> {
    const by = this.acting.by();
    const { file: own, revision } = await this.streams.file(recordDecider, command.recordId);
    const recordId = revision >= 0 ? command.recordId : recordOf(command.recordId);
    const file = revision >= 0 ? own : (await this.streams.file(recordDecider, recordId)).file;
    const known = await this.known(file.caseId ?? command.recordId, file, by);
    const remember = await this.toRemember(command, known, by);
    const receipt = await this.streams.perform(recordDecider, recordId, command, by, known);
    await remember?.();
    // Whoever hears that it is done finds nothing more of it.
    await this.views.passed(receipt.position);
    await this.hidden.refresh();
    return receipt;
  }

  /** Ends a record whose time has come; for the clock. */
  retire(recordId: Id, how: RetireRecord['how']): Promise<Receipt> {
    return this.execute(Object.assign(new RetireRecord(), { recordId, how }));
  }

  /** Records once more what a restored record has not heard of. */
  again({ recordId, level, basis, on, wasSealed, ...contents }: ExpunctionNotice): Promise<Receipt> {
    const command = Object.assign(new ExpungeAgain(), { recordId, level, basis, on, wasSealed, contents });
    return this.streams.perform(recordDecider, recordId, command, this.acting.by());
  }

  private async known(caseId: Id, file: RecordFile, by: By): Promise<RecordKnown> {
    const { policy } = await this.policies.inForce(by.programmeId, by.today);
    const found = 'contents' in file ? null : await this.contents.of(caseId);
    const record = 'contents' in file ? file.contents : found;
    const keeping = record ? await this.contents.keeping(record) : [];
    return { found, keeping, levels: recordRules(policy).levels };
  }

  /** Before the name goes: what keeps the token that is left of it, where the policy wants one. */
  private async toRemember(command: RecordCommand, { found }: RecordKnown, { programmeId, today }: By) {
    // Of a record that is sealed already the name cannot be opened, and was remembered then.
    if (!VANISHING.some((kind) => command instanceof kind) || !found) return undefined;
    const { policy } = await this.policies.inForce(programmeId, today);
    const { matchTokenMonths } = recordRules(policy);
    if (matchTokenMonths === null) return undefined;
    const token = await this.tokens.of(programmeId, found.youthId);
    return token === null ? undefined : () => this.tokens.keep(programmeId, token, plusMonths(today, matchTokenMonths));
  }
}
