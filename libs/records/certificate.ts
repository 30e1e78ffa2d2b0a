import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Acting, EventStore, Keyring, NotHere, Reading, Upcasts, Vault, type Recorded } from '#platform';
import { certificateNumber } from './consequences.js';
import type { Contents, Level } from './record.events.js';
import { CertificateLine } from './views/certificates.view.js';

/** What it covers, in words for whoever holds it. */
const WORDS = [
  'This certifies what this court did with its own copy of the record. It names no offence and no person.',
  'It does not speak for others: the police, the prosecutor, the school and the agency that referred the case may hold copies of their own. Ask each of them.',
];
const KIND = 'a youth court case record';
const NUMBER = /^C-[0-9A-F]{8}-[0-9A-F]{4}$/;

/** A paper that can be checked without the record, also when nothing is left of it. */
export class Certificate {
  number!: string;
  @ApiProperty({ enum: [KIND] }) kind!: string;
  programmeId!: string;
  recordId!: string;
  act!: 'sealed' | 'expunged';
  @ApiProperty({ type: String, nullable: true, enum: ['partial', 'full', null] }) level!: Level | null;
  basis!: string;
  @ApiProperty({ type: String, nullable: true }) order!: string | null;
  on!: string;
  /** The hash of the fact that made the record vanish. */
  event!: string;
  /** One hash over the last facts of all that belonged to the record, as they stood then. */
  chain!: string;
  words!: readonly string[];
  signature!: string;
}

type Unsigned = Omit<Certificate, 'signature'>;

/** The streams of a record. */
const streamsOf = (contents: Contents): readonly string[] =>
  [
    [`case-${contents.caseId}`],
    contents.hearings.flatMap((id) => [`hearing-${id}`, `draw-${id}`]),
    contents.deliberations.map((id) => `deliberation-${id}`),
    contents.dispositions.map((id) => `disposition-${id}`),
    contents.plans.map((id) => `plan-${id}`),
    contents.timesheets.map((id) => `timesheet-${id}`),
    contents.leaving.map((id) => `person-${id}`),
  ].flat();

/** Makes certificates, and checks those that somebody brings. */
@Injectable()
export class Certificates {
  constructor(
    private readonly reading: Reading,
    private readonly acting: Acting,
    private readonly vault: Vault,
    private readonly store: EventStore,
    private readonly keyring: Keyring,
    private readonly upcasts: Upcasts,
  ) {}

  /** @throws NotHere */
  async of(number: string): Promise<Certificate> {
    if (!NUMBER.test(number)) throw new NotHere();
    const line = await this.reading.row(CertificateLine, number);
    const { recordId, eventId, act, level, basis, on } = line;
    const { order } = await this.vault.reveal({ order: line.order });
    const programmeId = this.acting.programme();
    const proof = await this.proof(programmeId, recordId, eventId);
    if (!proof) throw new NotHere();
    return this.signed({ number, kind: KIND, programmeId, recordId, act, level, basis, order, on, ...proof, words: WORDS });
  }

  /** What is wrong with a certificate that somebody brings, or null: it is ours, and the record stands as it says. */
  async flawIn(certificate: Certificate): Promise<string | null> {
    const { signature, ...said } = certificate;
    if (signature !== this.signed(said).signature) return 'This certificate was not made by this court, or it was changed.';
    const events = await this.store.readStream(`record-${said.recordId}`, 0, said.programmeId);
    const event = events.find(({ eventId }) => certificateNumber(eventId) === said.number);
    const proof = event && (await this.proof(said.programmeId, said.recordId, event.eventId));
    if (!proof) return 'The record of this court does not know of what this certificate says.';
    if (proof.event !== said.event || proof.chain !== said.chain)
      return 'The record of this court is not as it was when this certificate was made.';
    return null;
  }

  private async proof(
    programme: string,
    recordId: string,
    eventId: string,
  ): Promise<Pick<Certificate, 'event' | 'chain'> | null> {
    const event = (await this.store.readStream(`record-${recordId}`, 0, programme)).find((one) => one.eventId === eventId);
    if (!event) return null;
    const streams = streamsOf(this.upcasts.read(event) as Contents);
    const found = await this.store.readStreams(
      streams.map((stream) => ({ stream, fromRevision: 0 })),
      event.meta.programme,
    );
    const before = ({ position }: Recorded) => position < event.position;
    const heads = streams.flatMap((stream) => found.get(stream)?.filter(before).at(-1) ?? []);
    const lines = heads.map(({ stream, revision, hash }) => `${stream}\n${revision}\n${hash}\n`).sort();
    return { event: event.hash, chain: createHash('sha256').update(lines.join('')).digest('hex') };
  }

  private signed(said: Unsigned): Certificate {
    const { words, ...facts } = said;
    const text = JSON.stringify([...Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)), words]);
    return { ...said, signature: this.keyring.digest('certificate', text) };
  }
}
