import { createHmac } from 'node:crypto';
import { codeOf, connected, DatabaseUnavailable } from './database.js';
import { pg } from './types.js';

/** Connection strings of the three roles of one database. */
export interface Roles {
  /** Makes tables, and nothing else. */
  readonly owner: string;
  /** Answers requests: sees one programme at a time, changes no fact and no view. */
  readonly requests: string;
  /** Keeps views and processes in step with the record, for all programmes. */
  readonly works: string;
}

/** What the two working roles may do in a schema; row-level security comes on top. */
export interface Rights {
  /** A schema, or one table of it. */
  readonly on: string;
  readonly requests?: string;
  readonly works?: string;
  /** The schema's tables belong to the role of the works, whoever made them: it makes more of them, or rewrites them. */
  readonly ownedByWorks?: true;
}

/** Runs DDL under a lock, so that processes that boot together do not trip over each other. */
export async function inOneBoot(client: pg.ClientBase, ddl: string): Promise<void> {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock(20260308)');
    await client.query(ddl);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/**
 * Makes what is missing of the tables and the roles, as the owner of the database; harmless when all is there.
 * Roles belong to a whole server, so they are named after the database they serve.
 * @throws DatabaseUnavailable when the owner may make no roles
 */
export async function furnishDatabase(owner: string, ddl: readonly string[], rights: readonly Rights[]): Promise<Roles> {
  return connected(owner, async (client) => {
    const { rows } = await client.query<{ name: string }>('select current_database() as name');
    const [requests, works] = [roleUrl(owner, rows[0]!.name, 'requests'), roleUrl(owner, rows[0]!.name, 'works')];
    try {
      await inOneBoot(client, [...[requests, works].map(makeRole), ...[requests, works].map(takeOver), ...ddl].join('\n'));
    } catch (error) {
      if (codeOf(error) !== '42501') throw error;
      throw new DatabaseUnavailable(
        'The role in DATABASE_URL may not make roles or schemas. Give it both: alter role … createrole; grant create on database … to ….',
        { cause: error },
      );
    }
    await inOneBoot(client, rights.map((right) => grants(right, requests.role, works.role)).join('\n'));
    return { owner, requests: requests.url, works: works.url };
  });
}

interface RoleUrl {
  readonly role: string;
  readonly password: string;
  readonly url: string;
}

/** The password follows from what the owner's connection string holds, so every process finds the same one and none is stored. */
function roleUrl(owner: string, database: string, kind: 'requests' | 'works'): RoleUrl {
  const role = `${database}_${kind}`;
  const url = new URL(owner);
  const password = createHmac('sha256', url.password || owner)
    .update(role)
    .digest('base64url');
  url.username = encodeURIComponent(role);
  url.password = password;
  return { role, password, url: url.href };
}

const literal = pg.escapeLiteral;
const quote = pg.escapeIdentifier;

const makeRole = ({ role, password }: RoleUrl): string => `
do $$ begin
  if not exists (select from pg_roles where rolname = ${literal(role)}) then
    create role ${quote(role)} login nosuperuser nobypassrls nocreatedb nocreaterole password ${literal(password)};
  end if;
end $$;`;

/** The owner may do what the working roles may: views belong to one of them, and connections of both can be ended. */
const takeOver = ({ role }: RoleUrl): string => `
do $$ begin
  if not pg_has_role(current_user, ${literal(role)}, 'usage') then grant ${quote(role)} to current_user; end if;
end $$;`;

/** Hands the tables of a schema over to the role of the works, which may make more there. */
const handOver = (schema: string, requests: string, works: string): string => `
grant usage on schema ${quote(schema)} to ${quote(requests)}, ${quote(works)};
grant create on schema ${quote(schema)} to ${quote(works)};
do $$ declare found record; begin
  for found in select tablename from pg_tables where schemaname = ${literal(schema)} and tableowner <> ${literal(works)} loop
    execute format('alter table %I.%I owner to %I', ${literal(schema)}, found.tablename, ${literal(works)});
  end loop;
end $$;`;

function grants({ on, requests, works, ownedByWorks }: Rights, requestsRole: string, worksRole: string): string {
  const [schema, table] = on.split('.');
  const what = table ? `table ${quote(schema!)}.${quote(table)}` : `all tables in schema ${quote(schema!)}`;
  const both = [
    [requestsRole, requests],
    [worksRole, works],
  ] as const;
  const granted = both
    .filter(([, rights]) => rights)
    .map(
      ([role, rights]) =>
        `grant usage on schema ${quote(schema!)} to ${quote(role)}; grant ${rights} on ${what} to ${quote(role)};`,
    )
    .join('\n');
  return ownedByWorks ? `${handOver(schema!, requestsRole, worksRole)}\n${granted}` : granted;
}
