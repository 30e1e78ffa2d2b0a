import { randomBytes } from 'node:crypto';
import { pg } from '../postgres/types.js';
import { labelOf, opened, type KeyRow, type Standing } from './data-key.js';
import type { Destructions } from './destructions.js';
import { announced } from './key-news.js';
import { WrappingKey, WrongMasterKey, type MasterKey } from './master.js';
import { KEYS_LOCK } from './schema.js';

/** What the court says of a destruction, so that it can be done again after a restore; ids and codes, no names. */
export type Notice = Readonly<Record<string, unknown>>;

/** The key that wraps those put away; it stands among the others, wrapped by the master key. */
export const ESCROW = 'escrow';
export const indexKey = (programme: string): string => `index:${programme}`;

/** The keys of subjects, and of none that belong to another programme. */
const OWN = 'subject = any ($1) and programme = $2';
/** Rows of a table of keys, out of `columnsOf`. */
export const COLUMNS_INTO = 'select * from unnest($1::text[], $2::integer[], $3::text[], $4::bytea[])';

/** Puts keys away, brings them back and destroys them; each in one transaction that other processes hear of. */
export class Custody {
  constructor(
    private readonly pool: pg.Pool,
    private readonly master: MasterKey,
    private readonly destructions?: Destructions,
  ) {}

  escrow(subjects: readonly string[], programme: string): Promise<Set<string>> {
    return this.changing(async (client) => {
      const rows = await moved(client, `delete from keys.data_keys where ${OWN} returning *`, [subjects, programme]);
      const wrapping = await escrowKey(client, this.master);
      const away = rows.map((row) => ({ ...row, wrapped: wrapping.wrap(opened(this.master, row).secret, labelOf(row)) }));
      await client.query(`insert into keys.escrow ${COLUMNS_INTO}`, columnsOf(away));
      // Those without a key get none while they are away.
      const { rows: marked } = await client.query<{ subject: string }>(
        `insert into keys.escrow select s, 0, $2, '' from unnest($1::text[]) s
         where not exists (select from keys.data_keys where subject = s) and not exists (select from keys.escrow where subject = s)
           and not exists (select from keys.destroyed where subject = s) returning subject`,
        [[...new Set(subjects)], programme],
      );
      return subjectsOf([...rows, ...marked]);
    });
  }

  release(subjects: readonly string[], programme: string): Promise<Set<string>> {
    return this.changing(async (client) => {
      const rows = await moved(client, `delete from keys.escrow where ${OWN} returning *`, [subjects, programme]);
      const away = rows.filter(({ version }) => version > 0);
      if (away.length > 0) {
        const wrapping = await escrowKey(client, this.master);
        const back = away.map((row) => ({ ...row, wrapped: this.master.wrap(opened(wrapping, row).secret, labelOf(row)) }));
        await client.query(`insert into keys.data_keys ${COLUMNS_INTO}`, columnsOf(back));
      }
      return subjectsOf(rows);
    });
  }

  destroy(subjects: readonly string[], programme: string, notice?: Notice): Promise<Set<string>> {
    return this.changing(async (client) => {
      const { rows } = await client.query<{ subject: string; at: string }>(
        `select distinct s as subject, now() as at from unnest($1::text[]) s
         where not exists (select from keys.destroyed where subject = s)
           and not exists (select from keys.data_keys where subject = s and programme <> $2)
           and not exists (select from keys.escrow where subject = s and programme <> $2)`,
        [subjects, programme],
      );
      if (rows.length === 0) return new Set<string>();
      // Outside first: what is gone from the database is on the list in any case, and a line too many does no harm.
      this.destructions?.append(rows.map(({ subject, at }) => ({ subject, programme, at, ...(notice && { notice }) })));
      const doomed = rows.map(({ subject }) => subject);
      for (const table of ['data_keys', 'escrow'])
        await client.query(`delete from keys.${table} where ${OWN}`, [doomed, programme]);
      await client.query('insert into keys.destroyed select s, $2, now(), $3 from unnest($1::text[]) s', [
        doomed,
        programme,
        notice ? JSON.stringify(notice) : null,
      ]);
      return new Set(doomed);
    });
  }

  rotateIndex(programme: string): Promise<Set<string>> {
    const subject = indexKey(programme);
    return this.changing(async (client) => {
      const rows = await moved(client, `delete from keys.data_keys where ${OWN} returning *`, [[subject], programme]);
      const version = Math.max(0, ...rows.map((row) => row.version)) + 1;
      const wrapped = this.master.wrap(randomBytes(32), labelOf({ subject, version }));
      await client.query(`insert into keys.data_keys ${COLUMNS_INTO}`, columnsOf([{ subject, version, programme, wrapped }]));
      return new Set([subject]);
    });
  }

  /** Writes the small tables of keys anew, so that no deleted row is left in their files. */
  async rewrite(): Promise<void> {
    const client = await this.pool.connect();
    try {
      await rewritten(client);
    } finally {
      client.release();
    }
  }

  async standing(subjects: readonly string[]): Promise<Map<string, Standing>> {
    const { rows } = await this.pool.query<{ subject: string; standing: Standing }>(
      `select s as subject, case
         when exists (select from keys.destroyed where subject = s) then 'destroyed'
         when exists (select from keys.escrow where subject = s) then 'escrow'
         when exists (select from keys.data_keys where subject = s) then 'here' else 'none' end as standing
       from unnest($1::text[]) s`,
      [subjects],
    );
    return new Map(rows.map(({ subject, standing }) => [subject, standing]));
  }

  private async changing(work: (client: pg.PoolClient) => Promise<Set<string>>): Promise<Set<string>> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      await client.query('select pg_advisory_xact_lock($1)', [KEYS_LOCK]);
      await turned(client, this.master);
      const changed = await work(client);
      if (changed.size > 0) await client.query(announced(changed));
      await client.query('commit');
      return changed;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }
}

/** Turns to the master key that wraps now: what was wrapped by another would be lost with it. */
export async function turned(client: Pick<pg.ClientBase, 'query'>, master: MasterKey): Promise<void> {
  const { rows } = await client.query<{ id: string }>('select id from keys.master');
  const id = rows[0]?.id;
  if (id !== undefined && id !== master.id && !(await master.turnTo(id))) throw new WrongMasterKey();
}

/** Rewrites the tables of keys; one statement each, since a rewrite cannot stand in a transaction. */
export async function rewritten(client: pg.ClientBase): Promise<void> {
  for (const table of ['data_keys', 'escrow']) await client.query(`vacuum full keys.${table}`);
}

const moved = async (client: pg.ClientBase, text: string, values: unknown[]): Promise<KeyRow[]> =>
  (await client.query<KeyRow>(text, values)).rows;

const subjectsOf = (rows: readonly { subject: string }[]) => new Set(rows.map(({ subject }) => subject));

export const columnsOf = (rows: readonly KeyRow[]): unknown[] => [
  rows.map(({ subject }) => subject),
  rows.map(({ version }) => version),
  rows.map(({ programme }) => programme),
  rows.map(({ wrapped }) => wrapped),
];

/** The newest escrow key, made when the first key is put away. */
export async function escrowKey(client: pg.ClientBase, master: MasterKey): Promise<WrappingKey> {
  const [row] = await moved(client, 'select * from keys.data_keys where subject = $1 order by version desc limit 1', [ESCROW]);
  if (row) return new WrappingKey(opened(master, row).secret);
  const secret = randomBytes(32);
  const first = {
    subject: ESCROW,
    version: 1,
    programme: '',
    wrapped: master.wrap(secret, labelOf({ subject: ESCROW, version: 1 })),
  };
  await client.query(`insert into keys.data_keys ${COLUMNS_INTO}`, columnsOf([first]));
  return new WrappingKey(secret);
}
