import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { By } from '#kernel';
import { Acting, idFrom, Keyring, Streams, type Receipt } from '#platform';
import { Agencies, Policies } from '#programme';
import {
  CaseCommand,
  CorrectReferral,
  LinkRelatedCase,
  NameHarmedParty,
  ReceiveReferral,
  RecordAdmission,
  RecordConsent,
  ScreenReferral,
  WithdrawConsent,
} from './case.commands.js';
import type { Known } from './case.file.js';
import { caseDecider } from './case.js';
import { EarlierCases, GuardianAuthority } from './ports.js';
import { ReserveReference } from './reference.commands.js';
import { referenceDecider } from './reference.js';

/** Handles every case command: each is a subclass of CaseCommand. */
@CommandHandler(CaseCommand)
export class CaseHandler implements ICommandHandler<CaseCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly keyring: Keyring,
    private readonly policies: Policies,
    private readonly guardians: GuardianAuthority,
    private readonly earlier: EarlierCases,
    private readonly agencies: Agencies,
  ) {}

  async execute(command: CaseCommand): Promise<Receipt> {
    const by = this.acting.by();
    if (command instanceof ReceiveReferral) await this.reserve(command, by);
    return this.streams.perform(caseDecider, command.caseId, command, by, await this.known(command, by));
  }

  private async known(command: CaseCommand, by: By): Promise<Known> {
    const known: Known = {
      policy: await this.policies.inForce(by.programmeId, by.today),
      earlier: 'no',
      mayConsent: false,
      ofAge: false,
      agencyListed: false,
      other: null,
    };
    if (command instanceof ReceiveReferral)
      return { ...known, agencyListed: await this.agencies.isListed(by.programmeId, command.agencyId) };
    if (command instanceof LinkRelatedCase) return { ...known, other: await this.other(command.relatedCaseId) };
    const agreeing = command instanceof RecordConsent || command instanceof WithdrawConsent;
    const screening = command instanceof ScreenReferral || command instanceof CorrectReferral;
    const asksAge = agreeing || command instanceof RecordAdmission || command instanceof NameHarmedParty;
    if (!screening && !asksAge) return known;
    const { file } = await this.streams.file(caseDecider, command.caseId);
    if (file.stage === 'unknown') return known;
    if (screening) return { ...known, earlier: await this.earlier.participatedBefore(file.youthId, command.caseId) };
    const [mayConsent, ofAge] = await Promise.all([
      agreeing && this.guardians.mayConsent(file.youthId, command.personId),
      this.guardians.isOfAge(file.youthId, by.today),
    ]);
    return { ...known, mayConsent, ofAge };
  }

  private async other(caseId: string): Promise<Known['other']> {
    const { file } = await this.streams.file(caseDecider, caseId);
    return file.stage === 'unknown' ? null : { youthId: file.youthId, open: file.stage !== 'closed' };
  }

  /** Takes the agency's number before the referral is received; the same case may take it again. */
  private async reserve({ agencyId, outsideNumber, caseId }: ReceiveReferral, by: By): Promise<void> {
    if (outsideNumber === undefined) return;
    // A case that was received has its number; another one would be taken for nothing.
    if ((await this.streams.file(caseDecider, caseId)).file.stage !== 'unknown') return;
    const number = outsideNumber.trim().toUpperCase();
    const referenceId = idFrom(this.keyring.digest('reference', `${by.programmeId}|${agencyId}|${number}`));
    const { file } = await this.streams.file(referenceDecider, referenceId);
    const abandoned = file.stage === 'taken' && (await this.streams.file(caseDecider, file.caseId)).file.stage === 'unknown';
    await this.streams.perform(referenceDecider, referenceId, new ReserveReference(agencyId, caseId), by, { abandoned });
  }
}
