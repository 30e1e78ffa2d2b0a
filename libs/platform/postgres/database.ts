import pg from 'pg';

/** The name of the application's database. */
export const APPLICATION = 'youthcourt';

/** A database the application may connect to. */
export interface Database {
  /** Connection string of a role that is no superuser. */
  readonly url: string;
  /** Whether we started the server, and so stop it. */
  readonly ours: boolean;
  /** Stops the server when it is ours; otherwise leaves it running. */
  stop(): Promise<void>;
}

/** The database cannot be used; the message is a sentence for the operator and never holds a password. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}

const OLDEST = 15;

/** Connects, works, and disconnects. */
export async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A server that dies under an idle client is reported by the next query; unheard, this event would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The code of a PostgreSQL or network error, or ''. */
export const codeOf = (error: unknown): string => {
  const cause = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  return (cause as { code?: string } | undefined)?.code ?? '';
};

const SENTENCES: Record<string, string> = {
  ECONNREFUSED: 'nothing answers there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up at the moment',
  ETIMEDOUT: 'the host does not answer',
  EHOSTUNREACH: 'the host cannot be reached',
  ECONNRESET: 'the host broke off the connection',
  '28P01': 'the server refuses the user or the password',
  '28000': 'the server refuses the user or the password',
  '3D000': 'the server has no such database',
  '53300': 'the server has no connection left',
  '57P03': 'the server is starting up or shutting down',
};

const parsed = (url: string): URL => {
  try {
    const given = new URL(url);
    if (['postgres:', 'postgresql:'].includes(given.protocol)) return given;
  } catch {
    // Said below, without the text, which may hold a password.
  }
  throw new DatabaseUnavailable('DATABASE_URL is not a connection string like postgres://user:password@host:5432/database.');
};

/** The same server and user, another database. */
export const withDatabase = (url: string, name: string): string => {
  const changed = parsed(url);
  changed.pathname = `/${encodeURIComponent(name)}`;
  return changed.href;
};

/**
 * A server someone else runs, tried out before anything depends on it.
 * @throws DatabaseUnavailable
 */
export async function givenDatabase(url: string): Promise<Database> {
  const { hostname, port, pathname } = parsed(url);
  const where = `The database at ${hostname || 'localhost'}:${port || '5432'}${pathname} cannot be used`;
  let version: number;
  try {
    version = await connected(url, async (client) => {
      const { rows } = await client.query<{ version: number }>(
        "select current_setting('server_version_num')::int / 10000 as version",
      );
      return rows[0]!.version;
    });
  } catch (error) {
    const why = SENTENCES[codeOf(error)] ?? (error as Error).message;
    throw new DatabaseUnavailable(`${where}: ${why}. Check DATABASE_URL.`, { cause: error });
  }
  if (version < OLDEST)
    throw new DatabaseUnavailable(`${where}: it is PostgreSQL ${version}, and ${OLDEST} is the oldest that will do.`);
  return { url, ours: false, stop: async () => undefined };
}

/**
 * Makes a database on the server behind `url` unless it is there, and gives its connection string.
 * The role needs the right to create databases.
 */
export async function createDatabaseIfMissing(url: string, name: string, owner?: string): Promise<string> {
  await connected(url, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount) return;
    const owned = owner ? ` owner ${client.escapeIdentifier(owner)}` : '';
    try {
      await client.query(`create database ${client.escapeIdentifier(name)}${owned}`);
    } catch (error) {
      // Another process made it between the look and the order.
      if (!['42P04', '23505'].includes(codeOf(error))) throw error;
    }
  });
  return withDatabase(url, name);
}
