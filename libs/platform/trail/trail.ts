import type { Logger } from 'pino';
import { REDACTED, type Envelope, type Id, type Moment } from '#kernel';
import { newId } from '../ids.js';
import { open, seal } from '../keys/envelope.js';
import { KeyDestroyed, KeyInEscrow, type DataKey } from '../keys/data-key.js';
import type { Keyring } from '../keys/keyring.js';
import type { pg } from '../postgres/types.js';
import { append, linesOf, type Line } from './chain.js';
import type { Shown } from './leaves.js';
import type { OpenGlass } from './open-glass.js';
import { Looks, type Look, type Reader } from './looks.js';
import { TrailUnavailable } from './unavailable.js';
import type { Kept, Whose } from './whose.js';

/** How long a look may wait to be written, in ms. */
const SECOND = 1_000;
/** Looks that are written without waiting for the second, and looks beyond which nobody is shown anything. */
const MANY = 5_000;
const MOST = 50_000;

/** One line of the trail with its body open. */
export interface Looked extends Omit<Reader, 'programmeId' | 'evenOwn'> {
  readonly seq: number;
  readonly at: Moment;
  readonly subject: string;
  readonly times: number;
  /** The glass that was broken to see it. */
  readonly glass: Id | null;
}

type Body = Omit<Looked, 'seq' | 'at' | 'subject'>;

/** What the trail works with. */
export interface TrailParts {
  /** Reads lines of one programme at a time. */
  readonly requests: pg.Pool;
  /** Adds lines of all of them. */
  readonly works: pg.Pool;
  readonly keyring: Keyring;
  readonly whose: Whose;
  readonly openGlass: OpenGlass;
  readonly log: Logger;
}

/** Writes down who looked at whose record, and tells it again while the record's key is there. */
export class Trail {
  private waiting = new Looks();
  private urgent = new Looks();
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();
  private next: Promise<void> | undefined;

  constructor(private readonly parts: TrailParts) {}

  /**
   * Notes a look at records: it is written within a second, and one at a restricted record before this resolves.
   * @throws TrailUnavailable when it cannot be written, or no more can wait
   */
  async note(reader: Reader, shown: readonly Shown[], at: Moment, restricted: boolean): Promise<void> {
    if (shown.length === 0) return;
    if (restricted) return this.noteFirst(reader, shown, at);
    if (this.waiting.size >= MOST) throw new TrailUnavailable();
    this.waiting.add(reader, shown, at);
    this.soon(this.waiting.size >= MANY ? 0 : SECOND);
  }

  /** Writes all that waits. Who asks while a batch is being written shares the next one. */
  flush(): Promise<void> {
    this.next ??= this.writing
      .catch(() => undefined)
      .then(() => new Promise((resume) => setImmediate(resume)))
      .then(() => {
        this.next = undefined;
        this.writing = this.write();
        return this.writing;
      });
    return this.next;
  }

  /** Who looked at these records, the last first. Where the key is in escrow or destroyed there is nothing to tell. */
  async of(programmeId: Id, subjects: readonly string[], page: { take: number; skip: number }): Promise<Looked[]> {
    await this.flush();
    const lines = await linesOf(this.parts.requests, programmeId, subjects, page);
    const opened = await Promise.all(lines.map((line) => this.opened(line)));
    return opened.filter((looked) => looked !== null);
  }

  /** Writes what waits, at the end of the process. */
  async stop(): Promise<void> {
    await this.flush().catch(() =>
      this.parts.log.error({ looks: this.waiting.size }, 'It could not be written down who looked; these looks are lost.'),
    );
    clearTimeout(this.timer);
  }

  private async noteFirst(reader: Reader, shown: readonly Shown[], at: Moment): Promise<void> {
    try {
      const looks = shown.map((item) => ({ name: '', reader, shown: item, at, times: 1 }));
      const kept = await this.kept(looks);
      if (looks.some((look) => !kept(look))) throw new Error('A restricted answer names a record nobody keeps.');
      this.urgent.add(reader, shown, at);
      await this.flush();
    } catch (cause) {
      throw new TrailUnavailable({ cause });
    }
  }

  private soon(ms: number): void {
    if (ms === 0) clearTimeout(this.timer);
    else if (this.timer) return;
    this.timer = setTimeout(() => {
      this.flush().catch((error: Error) =>
        this.parts.log.warn(
          { error: error.name, looks: this.waiting.size },
          'It cannot be written down who looked; it is tried again.',
        ),
      );
    }, ms).unref();
  }

  private async write(): Promise<void> {
    const { waiting, urgent } = this;
    this.waiting = new Looks();
    this.urgent = new Looks();
    clearTimeout(this.timer);
    this.timer = undefined;
    try {
      const lines = await this.linesFor([...waiting.all(), ...urgent.all()]);
      if (lines.length > 0) await append(this.parts.works, this.parts.keyring, lines);
    } catch (error) {
      // Those who were to see something restricted are told so and see nothing; the others have seen it.
      for (const { reader, shown, at, times } of waiting.all()) this.waiting.add(reader, [shown], at, times);
      if (this.waiting.size > 0) this.soon(SECOND);
      throw error;
    }
  }

  /** What a batch of looks is written as: one line for each reader and record; none for who looks at their own. */
  private async linesFor(looks: readonly Look[]): Promise<Line[]> {
    const kept = await this.kept(looks);
    const merged = new Map<string, Look & { subject: string }>();
    for (const look of looks) {
      const record = kept(look);
      if (!record || isOwn(record, look.reader)) continue;
      const name = `${record.subject}\n${look.name}`;
      const held = merged.get(name);
      if (held) held.times += look.times;
      else merged.set(name, { ...look, subject: record.subject });
    }
    const keys = await this.keysFor([...merged.values()]);
    return [...merged.values()].map(({ reader: { programmeId: programme, evenOwn: _, ...who }, subject, at, times }) => {
      const key = keys.get(`${programme}\n${subject}`) ?? null;
      const glass = this.parts.openGlass.by({ programmeId: programme, accountId: who.account }, subject, at);
      const body: Body = { ...who, glass, times };
      return { programme, at, subject, body: JSON.stringify(key && seal(key, `trail/${newId()}`, body)) };
    });
  }

  private async kept(looks: readonly Look[]): Promise<(look: Look) => Kept | undefined> {
    const asked = new Map<string, { programmeId: Id; kind: string; ids: Set<Id> }>();
    for (const {
      reader: { programmeId },
      shown,
    } of looks) {
      const name = `${programmeId}\n${shown.kind}`;
      const group = asked.get(name) ?? { programmeId, kind: shown.kind, ids: new Set() };
      asked.set(name, group);
      group.ids.add(shown.id);
    }
    const found = new Map<string, ReadonlyMap<Id, Kept>>();
    for (const [name, { programmeId, kind, ids }] of asked)
      found.set(name, await this.parts.whose.of(programmeId, kind, [...ids]));
    return ({ reader, shown }) => found.get(`${reader.programmeId}\n${shown.kind}`)?.get(shown.id);
  }

  /** The keys to seal with; none for what was sealed away or destroyed since it was shown. */
  private async keysFor(looks: readonly { subject: string; reader: Reader }[]): Promise<Map<string, DataKey | null>> {
    const wanted = new Map(
      looks.map(({ subject, reader: { programmeId } }) => [`${programmeId}\n${subject}`, { subject, programmeId }]),
    );
    return new Map(
      await Promise.all(
        [...wanted].map(
          async ([name, { subject, programmeId }]) =>
            [name, await this.parts.keyring.forSealing(subject, programmeId).catch(unlessGone)] as const,
        ),
      ),
    );
  }

  private async opened({ seq, at, subject, body }: Line & { seq: number }): Promise<Looked | null> {
    const envelope = JSON.parse(body) as Envelope | null;
    const told = envelope && openedOrNot(await this.parts.keyring.forOpening(envelope.subject, envelope.key), envelope);
    return told === null || told === REDACTED ? null : { seq, at, subject, ...(told as Body) };
  }
}

const isOwn = ({ about }: Kept, { person, evenOwn }: Reader): boolean => about !== null && about === person && !evenOwn;

function unlessGone(error: Error): null {
  if (error instanceof KeyDestroyed || error instanceof KeyInEscrow) return null;
  throw error;
}

/** A line that was altered tells nothing; `verify` names it. */
function openedOrNot(key: DataKey | null, envelope: Envelope): unknown {
  try {
    return open(key, envelope);
  } catch {
    return REDACTED;
  }
}
