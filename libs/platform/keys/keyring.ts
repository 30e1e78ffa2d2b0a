import { createHmac, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { Coalescer } from '../record/coalesce.js';
import { pg } from '../postgres/types.js';
import type { MasterKey } from './master.js';

/** Data keys stand in a schema of their own, so that they can be backed up on another clock than the events. */
export const KEYS_SCHEMA = `
create schema if not exists keys;
create table if not exists keys.data_keys (
  subject text not null,
  version integer not null,
  programme text not null,
  wrapped bytea not null,
  primary key (subject, version)
);`;

/** The court's own keys, beside those of its people. */
const COURT = 'court';

/** A subject's data key, ready for use. */
export interface DataKey {
  readonly subject: string;
  readonly version: number;
  readonly programme: string;
  readonly secret: Buffer;
}

interface KeyRow {
  readonly subject: string;
  readonly version: number;
  readonly programme: string;
  readonly wrapped: Buffer;
}

/** One random 256-bit key per subject (a person, a case, a deliberation), wrapped by the master key. */
export class Keyring {
  private readonly opened = new LRUCache<string, DataKey>({ max: 20_000 });
  private readonly making = new Coalescer<{ subject: string; programme: string }, DataKey>((batch) => this.make(batch), 500);
  private readonly finding = new Coalescer<{ subject: string; version: number }, DataKey | null>(
    (batch) => this.find(batch),
    500,
  );

  private constructor(
    private readonly pool: pg.Pool,
    private readonly master: MasterKey,
    private readonly court: DataKey,
  ) {}

  /** @throws WrongMasterKey when the keys were wrapped with another one */
  static async open(pool: pg.Pool, master: MasterKey): Promise<Keyring> {
    const wrapped = master.wrap(randomBytes(32), `${COURT}/1`);
    await pool.query(`insert into keys.data_keys values ($1, 1, '', $2) on conflict do nothing`, [COURT, wrapped]);
    const { rows } = await pool.query<KeyRow>('select * from keys.data_keys where subject = $1 and version = 1', [COURT]);
    return new Keyring(pool, master, unwrap(master, rows[0]!));
  }

  /** The key to seal with: the subject's newest, made on first use. */
  async forSealing(subject: string, programme: string): Promise<DataKey> {
    return this.opened.get(subject) ?? this.making.ask({ subject, programme });
  }

  /** The key an envelope was sealed with, or null when it was destroyed. */
  async forOpening(subject: string, version: number): Promise<DataKey | null> {
    const held = this.opened.get(subject);
    if (held?.version === version) return held;
    return this.opened.get(`${subject}/${version}`) ?? this.finding.ask({ subject, version });
  }

  /** A keyed digest nobody without the master key can repeat or try names against. */
  digest(purpose: string, text: string): string {
    return createHmac('sha256', this.court.secret).update(`${purpose}\n`).update(text).digest('base64url');
  }

  private async make(batch: { subject: string; programme: string }[]): Promise<DataKey[]> {
    const subjects = [...new Map(batch.map((item) => [item.subject, item])).values()];
    await this.pool.query({
      name: 'make-keys',
      text: `insert into keys.data_keys select s, 1, p, w from unnest($1::text[], $2::text[], $3::bytea[]) x(s, p, w)
             where not exists (select from keys.data_keys k where k.subject = x.s) on conflict do nothing`,
      values: [
        subjects.map(({ subject }) => subject),
        subjects.map(({ programme }) => programme),
        subjects.map(({ subject }) => this.master.wrap(randomBytes(32), `${subject}/1`)),
      ],
    });
    const { rows } = await this.pool.query<KeyRow>({
      name: 'newest-keys',
      text: 'select distinct on (subject) * from keys.data_keys where subject = any ($1) order by subject, version desc',
      values: [subjects.map(({ subject }) => subject)],
    });
    for (const row of rows) this.opened.set(row.subject, unwrap(this.master, row));
    return batch.map(({ subject }) => this.opened.get(subject)!);
  }

  private async find(batch: { subject: string; version: number }[]): Promise<(DataKey | null)[]> {
    const { rows } = await this.pool.query<KeyRow>({
      name: 'find-keys',
      text: `select k.* from keys.data_keys k
             join (select distinct * from unnest($1::text[], $2::integer[]) x(subject, version)) wanted using (subject, version)`,
      values: [batch.map(({ subject }) => subject), batch.map(({ version }) => version)],
    });
    const found = new Map(rows.map((row) => [`${row.subject}/${row.version}`, unwrap(this.master, row)]));
    for (const [name, key] of found) this.opened.set(name, key);
    return batch.map(({ subject, version }) => found.get(`${subject}/${version}`) ?? null);
  }
}

const unwrap = (master: MasterKey, { subject, version, programme, wrapped }: KeyRow): DataKey => ({
  subject,
  version,
  programme,
  secret: master.unwrap(wrapped, `${subject}/${version}`),
});
