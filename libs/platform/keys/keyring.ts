import { createHmac, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { Coalescer } from '../record/coalesce.js';
import { pg } from '../postgres/types.js';
import { Custody, indexKey, turned, type Notice } from './custody.js';
import {
  KeyDestroyed,
  KeyElsewhere,
  KeyInEscrow,
  labelOf,
  opened,
  type DataKey,
  type KeyRow,
  type Standing,
} from './data-key.js';
import type { Destructions } from './destructions.js';
import { KeyNews } from './key-news.js';
import { WrongMasterKey, wrappedBy, type MasterKey } from './master.js';
import { rotateMasterKey, settled, type Rotated } from './rotation.js';

export type { DataKey } from './data-key.js';

/** The court's own key, beside those of its people. */
const COURT = 'court';

interface Asked {
  readonly subject: string;
  readonly programme: string;
}

/** One thing to be done with the keys of subjects. */
export interface KeyStep {
  readonly act: 'escrow' | 'release' | 'destroy';
  readonly subjects: readonly string[];
  readonly programme: string;
  readonly notice?: Notice;
}

/** Told which subjects' keys were put away, destroyed or brought back; null stands for any. */
export type Dropped = (subjects: ReadonlySet<string> | null) => void;

/** One random 256-bit key per subject (a person, a case, a deliberation), wrapped by the master key. */
export class Keyring {
  private readonly opened = new LRUCache<string, DataKey>({ max: 20_000 });
  private readonly making = new Coalescer<Asked, DataKey | Error>((batch) => this.make(batch), 500);
  private readonly finding = new Coalescer<{ subject: string; version: number }, DataKey | null>(
    (batch) => this.find(batch),
    500,
  );
  private readonly custody: Custody;
  private readonly news: KeyNews;
  private readonly listeners: Dropped[] = [];
  /** How often keys were dropped: what was opened before a drop and is kept after it would outlive it. */
  epoch = 0;

  private constructor(
    private readonly pool: pg.Pool,
    private readonly master: MasterKey,
    private readonly court: DataKey,
    private readonly custodian: pg.Pool,
    destructions?: Destructions,
  ) {
    this.custody = new Custody(custodian, master, destructions);
    this.news = new KeyNews(
      pool,
      (subjects) => this.drop(subjects),
      () => void turned(custodian, master).catch(() => undefined),
    );
  }

  /**
   * @param pool reads keys
   * @param custodian makes, moves and destroys them
   * @param destructions where it is written down, outside the database, whose keys are gone
   * @throws WrongMasterKey when the keys were wrapped with another one
   */
  static async open(pool: pg.Pool, master: MasterKey, custodian = pool, destructions?: Destructions): Promise<Keyring> {
    const own = async () =>
      (await pool.query<KeyRow>('select * from keys.data_keys where subject = $1 and version = 1', [COURT])).rows[0];
    await turned(custodian, master);
    const before = await own();
    // Opened before anything is written: a wrong key must not leave its name behind.
    if (before) opened(master, before);
    await custodian.query('insert into keys.master (id) values ($1) on conflict do nothing', [master.id]);
    if (!before) await made(pool, custodian, master, [{ subject: COURT, programme: '' }]);
    await settled(custodian, master);
    return new Keyring(pool, master, opened(master, (await own())!), custodian, destructions);
  }

  /** Hears from now on what other processes do with keys, until `close`. */
  follow(): void {
    this.news.follow();
  }

  close(): Promise<void> {
    return this.news.close();
  }

  /**
   * The key to seal with: the subject's newest, made on first use.
   * @throws KeyDestroyed, KeyInEscrow, KeyElsewhere
   */
  async forSealing(subject: string, programme: string): Promise<DataKey> {
    const key = this.opened.get(subject) ?? (await this.making.ask({ subject, programme }));
    if (key instanceof Error) throw key;
    if (key.programme !== programme) throw new KeyElsewhere();
    return key;
  }

  /** The key an envelope was sealed with, or null when it was put away or destroyed. */
  async forOpening(subject: string, version: number): Promise<DataKey | null> {
    const held = this.opened.get(subject);
    if (held?.version === version) return held;
    return this.opened.get(`${subject}/${version}`) ?? this.finding.ask({ subject, version });
  }

  /** A keyed digest nobody without the master key can repeat or try names against. */
  digest(purpose: string, text: string): string {
    return keyed(this.court, purpose, text);
  }

  /** The same under a key of the programme's own, which can be changed: for what is looked up and can be indexed anew. */
  async blind(programme: string, purpose: string, text: string): Promise<string> {
    return keyed(await this.forSealing(indexKey(programme), programme), purpose, text);
  }

  /** Gives `blind` another key; what was indexed with the one before is found no more until it is indexed anew. */
  async rotateIndex(programme: string): Promise<void> {
    this.drop(await this.custody.rotateIndex(programme));
  }

  /** Puts keys away: nothing sealed with them opens, and nothing is sealed, until they are released. */
  async escrow(subjects: readonly string[], programme: string): Promise<void> {
    this.drop(await this.custody.escrow(subjects, programme));
  }

  /** Brings keys back that were put away. */
  async release(subjects: readonly string[], programme: string): Promise<void> {
    this.drop(await this.custody.release(subjects, programme));
  }

  /**
   * Destroys every version of keys, also of those put away, for good.
   * @param notice what the court says of it, to be done again after a restore: ids and codes only
   */
  async destroy(subjects: readonly string[], programme: string, notice?: Notice): Promise<void> {
    if (await this.take([{ act: 'destroy', subjects, programme, ...(notice && { notice }) }])) await this.rewrite();
  }

  /** Does one thing after the other. Answers whether any key was destroyed: then their tables are to be rewritten. */
  async take(steps: readonly KeyStep[]): Promise<boolean> {
    let destroyed = false;
    for (const { act, subjects, programme, notice } of steps) {
      const changed = await this.custody[act](subjects, programme, notice);
      this.drop(changed);
      destroyed ||= act === 'destroy' && changed.size > 0;
    }
    return destroyed;
  }

  /** Rewrites the tables of keys, so that no row that was deleted is left in their files. */
  rewrite(): Promise<void> {
    return this.custody.rewrite();
  }

  /**
   * Puts another master key in the place of this one, while everything runs.
   * @throws CannotRotate
   */
  rotateMasterKey(): Promise<Rotated> {
    return rotateMasterKey(this.custodian, this.master);
  }

  /** What the operator must do themselves once the master key was replaced. */
  get afterRotation(): string {
    return this.master.afterRotation;
  }

  /** Whole days since the master key was put in its place. */
  async masterKeyAge(): Promise<number> {
    const { rows } = await this.custodian.query<{ days: number }>(
      'select floor(extract(epoch from now() - since) / 86400)::integer as days from keys.master',
    );
    return rows[0]!.days;
  }

  /** Where the keys of subjects are. */
  standing(subjects: readonly string[]): Promise<Map<string, Standing>> {
    return this.custody.standing(subjects);
  }

  /** Tells of every change to keys from now on, whichever process made it. */
  onDrop(told: Dropped): void {
    this.listeners.push(told);
  }

  private drop(subjects: ReadonlySet<string> | null): void {
    if (subjects?.size === 0) return;
    this.epoch += 1;
    if (!subjects) this.opened.clear();
    else for (const [name, { subject }] of this.opened.entries()) if (subjects.has(subject)) this.opened.delete(name);
    for (const told of this.listeners) told(subjects);
  }

  private async make(batch: Asked[]): Promise<(DataKey | Error)[]> {
    const { epoch } = this;
    const asked = [...new Map(batch.map((item) => [item.subject, item])).values()];
    await made(this.pool, this.custodian, this.master, asked);
    const subjects = asked.map(({ subject }) => subject);
    const { rows } = await this.pool.query<KeyRow>({
      name: 'newest-keys',
      text: 'select distinct on (subject) * from keys.data_keys where subject = any ($1) order by subject, version desc',
      values: [subjects],
    });
    const found = new Map<string, DataKey | Error>();
    for (const row of rows) found.set(row.subject, await this.open(row));
    const missing = subjects.filter((subject) => !found.has(subject));
    if (missing.length > 0)
      for (const [subject, where] of await this.standing(missing))
        found.set(subject, where === 'escrow' ? new KeyInEscrow() : new KeyDestroyed());
    for (const [subject, key] of found) if (!(key instanceof Error)) this.keep(epoch, subject, key);
    return batch.map(({ subject }) => found.get(subject)!);
  }

  private async find(batch: { subject: string; version: number }[]): Promise<(DataKey | null)[]> {
    const { epoch } = this;
    const { rows } = await this.pool.query<KeyRow>({
      name: 'find-keys',
      text: `select k.* from keys.data_keys k
             join (select distinct * from unnest($1::text[], $2::integer[]) x(subject, version)) wanted using (subject, version)`,
      values: [batch.map(({ subject }) => subject), batch.map(({ version }) => version)],
    });
    const found = new Map<string, DataKey>();
    for (const row of rows) found.set(labelOf(row), await this.open(row));
    for (const [name, key] of found) this.keep(epoch, name, key);
    return batch.map(({ subject, version }) => found.get(`${subject}/${version}`) ?? null);
  }

  /** Opens a key as it was read; when another master key wraps by now, as it stands now. */
  private async open(row: KeyRow): Promise<DataKey> {
    if (wrappedBy(row.wrapped) === null || wrappedBy(row.wrapped) === this.master.id) return opened(this.master, row);
    await turned(this.custodian, this.master);
    const { rows } = await this.pool.query<KeyRow>('select * from keys.data_keys where subject = $1 and version = $2', [
      row.subject,
      row.version,
    ]);
    return opened(this.master, rows[0] ?? row);
  }

  /** Not what was read before a drop: the key may be gone by now. */
  private keep(epoch: number, name: string, key: DataKey): void {
    if (epoch === this.epoch) this.opened.set(name, key);
  }
}

const keyed = ({ secret }: DataKey, purpose: string, text: string): string =>
  createHmac('sha256', secret).update(`${purpose}\n`).update(text).digest('base64url');

/** Makes the first keys of subjects that may have one and have none; once more when the master key was replaced meanwhile. */
async function made(pool: pg.Pool, custodian: pg.Pool, master: MasterKey, asked: readonly Asked[]): Promise<void> {
  const make = async () => {
    const { rows } = await pool.query<{ make: boolean }>({
      name: 'make-keys',
      text: 'select keys.make($1, $2, $3, $4)',
      values: [
        asked.map(({ subject }) => subject),
        asked.map(({ programme }) => programme),
        asked.map(({ subject }) => master.wrap(randomBytes(32), `${subject}/1`)),
        master.id,
      ],
    });
    return rows[0]!.make;
  };
  if (await make()) return;
  await turned(custodian, master);
  if (!(await make())) throw new WrongMasterKey();
}
