import { createHash } from 'node:crypto';
import type { Keyring } from '../keys/keyring.js';
import { pg } from '../postgres/types.js';

/** Who looked, apart from the record of what was done: nothing can be folded from it, and it is far longer. */
export const TRAIL_SCHEMA = `
create schema if not exists trail;
create table if not exists trail.entries (
  seq bigint primary key,
  programme text not null,
  at text not null,
  subject text not null,
  body text not null,
  prev text not null,
  hash text not null
);
create index if not exists entries_by_subject on trail.entries (subject, seq);
create table if not exists trail.head (
  one boolean primary key default true check (one),
  seq bigint not null,
  hash text not null,
  signature text not null
);
insert into trail.head values (true, 0, '', '') on conflict do nothing;
create or replace function trail.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The trail is only ever added to.';
end $$;
do $$ begin
  if not exists (select from pg_trigger where tgname = 'entries_are_kept' and tgrelid = 'trail.entries'::regclass) then
    create trigger entries_are_kept before update or delete or truncate on trail.entries
      for each statement execute function trail.refuse_change();
  end if;
end $$;
do $$
declare
  requests text := current_database() || '_requests';
  works text := current_database() || '_works';
begin
  alter table trail.entries enable row level security, force row level security;
  if not exists (select from pg_policies where schemaname = 'trail' and tablename = 'entries' and policyname = 'in_programme') then
    execute format('create policy in_programme on trail.entries for select to %I
      using (programme = current_setting(''app.programme'', true))', requests);
    execute format('create policy all_programmes on trail.entries to %I using (true) with check (true)', works);
  end if;
end $$;`;

const TRAIL_LOCK = 20260316;
const PAGE = 5_000;

/** A line of the trail before it has its place. The body is the JSON of an envelope, or of null where its key was gone. */
export interface Line {
  readonly programme: string;
  readonly at: string;
  readonly subject: string;
  readonly body: string;
}

interface Head {
  readonly seq: number;
  readonly hash: string;
}

type Link = Line & Head & { readonly prev: string };

const hashOf = ({ seq, programme, at, subject, body, prev }: Omit<Link, 'hash'>): string =>
  createHash('sha256')
    .update(prev)
    .update(JSON.stringify([seq, programme, at, subject, body]))
    .digest('hex');

const sign = (keyring: Keyring, { seq, hash }: Head): string => keyring.digest('trail', `${seq}\n${hash}`);

/** Whether this court signed the trail to exactly here, or there was nothing yet to sign. */
const isOurs = (keyring: Keyring, head: Head & { signature: string }, last: Head): boolean =>
  head.seq === last.seq && head.hash === last.hash && (head.seq === 0 || head.signature === sign(keyring, head));

function linked(after: Head, lines: readonly Line[]): Link[] {
  let { seq, hash } = after;
  return lines.map((line) => {
    const link = { ...line, seq: (seq += 1), prev: hash };
    hash = hashOf(link);
    return { ...link, hash };
  });
}

/** Adds lines at the end, in one transaction under one lock, and signs how far the trail goes now. What follows a head that is not ours is not signed. */
export async function append(pool: pg.Pool, keyring: Keyring, lines: readonly Line[]): Promise<void> {
  const client = await pool.connect();
  try {
    const [, , last, head] = (await client.query(`begin; select pg_advisory_xact_lock(${TRAIL_LOCK});
      select seq, hash from trail.entries order by seq desc limit 1; select seq, hash, signature from trail.head`)) as unknown as [
      unknown,
      unknown,
      pg.QueryResult<Head>,
      pg.QueryResult<Head & { signature: string }>,
    ];
    const end = last.rows[0] ?? { seq: 0, hash: '' };
    const links = linked(end, lines);
    const signs = head.rows[0] !== undefined && isOurs(keyring, head.rows[0], end);
    await client.query(`insert into trail.entries select * from json_to_recordset(${pg.escapeLiteral(JSON.stringify(links))})
        x(seq bigint, programme text, at text, subject text, body text, prev text, hash text);
      ${signs ? signed(keyring, links.at(-1)!) : ''} commit`);
    client.release();
  } catch (error) {
    // Whether it stands cannot be known once an answer was lost; the connection is not used again.
    client.release(true);
    throw error;
  }
}

const signed = (keyring: Keyring, head: Head): string =>
  `update trail.head set seq = ${head.seq}, hash = ${pg.escapeLiteral(head.hash)}, signature = ${pg.escapeLiteral(sign(keyring, head))};`;

/** Lines of these subjects in one programme, the newest first. */
export async function linesOf(
  pool: pg.Pool,
  programme: string,
  subjects: readonly string[],
  { take, skip }: { readonly take: number; readonly skip: number },
): Promise<(Line & { seq: number })[]> {
  const client = await pool.connect();
  try {
    await client.query(`begin read only; set local app.programme = ${pg.escapeLiteral(programme)}`);
    const { rows } = await client.query<Line & { seq: number }>(
      `select seq, programme, at, subject, body from trail.entries
       where subject = any ($1) and programme = $2 order by seq desc limit $3 offset $4`,
      [subjects, programme, take, skip],
    );
    await client.query('commit');
    client.release();
    return rows;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** A sentence where the trail is not as it was written: the first line that is wrong, and a head that was altered or left behind. */
export async function trailFindings(
  client: pg.ClientBase,
  keyring: Keyring,
): Promise<{ readonly where: string; readonly sentence: string }[]> {
  const { rows: heads } = await client.query<Head & { signature: string }>('select seq, hash, signature from trail.head');
  const broken = (sentence: string) => [{ where: 'the trail', sentence }];
  let at: Head = { seq: 0, hash: '' };
  for (;;) {
    const { rows } = await client.query<Link>(`select * from trail.entries where seq > $1 order by seq limit ${PAGE}`, [at.seq]);
    for (const link of rows) {
      if (link.seq !== at.seq + 1) return broken(`Line ${at.seq + 1} of the trail is missing.`);
      if (link.prev !== at.hash || link.hash !== hashOf(link))
        return broken(`Line ${link.seq} of the trail is not as it was written.`);
      at = link;
    }
    if (rows.length < PAGE) break;
  }
  const head = heads[0];
  if (!head || (head.seq > 0 && head.signature !== sign(keyring, head)))
    return broken('The signed end of the trail was altered.');
  if (head.seq > at.seq) return broken(`The trail was cut short: line ${at.seq + 1} and what followed are gone.`);
  if (head.seq < at.seq) return broken(`The trail is signed up to line ${head.seq}, and goes on to line ${at.seq}.`);
  return head.hash === at.hash ? [] : broken('The last line of the trail is not the one that was signed.');
}
