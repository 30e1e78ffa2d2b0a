import { setTimeout as pause } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { pg } from '../postgres/types.js';
import { chain } from './chain.js';
import { Coalescer } from './coalesce.js';
import {
  EventStore,
  StoreUnavailable,
  WrongRevision,
  type Appended,
  type Head,
  type Page,
  type Position,
  type Recorded,
  type StreamFrom,
  type Writing,
} from './event-store.js';
import { Wakening } from './wakening.js';

const BATCH = 128;
const COLUMNS = `position, stream, revision, event_id, type, data::text as data, meta, recorded_at, prev, hash`;
/** The same, with what parsing would smooth over: how the metadata are spelt, and parts of a millisecond. */
const EXACT_COLUMNS = `${COLUMNS.replace('meta', 'meta::text as meta')}, recorded_at <> date_trunc('milliseconds', recorded_at) as finer`;

interface Request {
  readonly stream: string;
  readonly after: Head;
  readonly links: readonly Omit<Recorded, 'position'>[];
}

interface Verdict {
  readonly ordinal: number;
  readonly outcome: 'appended' | 'repeated' | 'wrong';
  readonly at_revision: number;
  readonly at_position: Position;
}

interface Row {
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  readonly event_id: string;
  readonly type: string;
  readonly data: string;
  readonly meta: Recorded['meta'];
  readonly recorded_at: string;
  readonly prev: string;
  readonly hash: string;
}

interface Exact extends Omit<Row, 'meta'> {
  readonly meta: string;
  readonly finer: boolean;
}

const recordedFrom = ({ event_id, recorded_at, ...row }: Row): Recorded => ({
  ...row,
  eventId: event_id,
  recordedAt: recorded_at,
});

function exactlyFrom({ meta: text, finer, ...row }: Exact): Recorded {
  const meta = JSON.parse(text) as Recorded['meta'];
  const asWritten = !finer && JSON.stringify(meta) === text;
  return recordedFrom({ ...row, meta, ...(!asWritten && { hash: '' }) });
}

/** The record in Postgres: one table, one lock, appends of the process coalesced into few transactions. */
export class PostgresStore extends EventStore {
  private readonly appends = new Coalescer<Request, Verdict>(
    (batch) => this.write(batch),
    BATCH,
    ({ stream }) => stream,
  );
  private readonly wakening: Wakening;
  /** The pages last followed, by the position before them: views and processes read the same ones, one after the other. */
  private readonly recent = new LRUCache<Position, Page>({ max: 4 });
  /** Those that are being read: whoever is woken by the same notification shares the answer. */
  private readonly reading = new Map<Position, Promise<Page>>();

  /**
   * @param pool sees all programmes
   * @param requests sees the one it names
   */
  constructor(
    private readonly pool: pg.Pool,
    private readonly requests: pg.Pool,
  ) {
    super();
    this.wakening = new Wakening(pool, 'record');
  }

  async append(stream: string, after: Head, events: readonly Writing[]): Promise<Appended> {
    if (events.length === 0) throw new RangeError('An append holds at least one event.');
    const links = chain(stream, after, events, new Date().toISOString());
    const verdict = await this.appends.ask({ stream, after, links });
    if (verdict.outcome === 'wrong') throw new WrongRevision(stream, after.revision, verdict.at_revision);
    const head =
      verdict.outcome === 'appended'
        ? { revision: verdict.at_revision, hash: links.at(-1)!.hash }
        : { revision: verdict.at_revision, hash: (await this.wholeStream(stream, verdict.at_revision))[0]!.hash };
    return { outcome: verdict.outcome, head, position: verdict.at_position };
  }

  private async write(batch: Request[]): Promise<Verdict[]> {
    const events = batch.flatMap(({ links }, i) => links.map((link) => ({ owner: i + 1, ...link })));
    const { rows } = await this.query<Verdict>({
      name: 'append',
      text: 'select * from record.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)',
      values: [
        batch.map(({ stream }) => stream),
        batch.map(({ after }) => after.revision),
        batch.map(({ after }) => after.hash),
        batch.map(({ links }) => links.length),
        events.map(({ owner }) => owner),
        events.map(({ revision }) => revision),
        events.map(({ eventId }) => eventId),
        events.map(({ type }) => type),
        events.map(({ data }) => data),
        events.map(({ meta }) => JSON.stringify(meta)),
        events.map(({ recordedAt }) => recordedAt),
        events.map(({ prev }) => prev),
        events.map(({ hash }) => hash),
      ],
    });
    return rows.sort((a, b) => a.ordinal - b.ordinal);
  }

  async readStream(stream: string, fromRevision = 0, programme?: string): Promise<readonly Recorded[]> {
    if (programme === undefined) return this.wholeStream(stream, fromRevision);
    return (await this.readStreams([{ stream, fromRevision }], programme)).get(stream)!;
  }

  private async wholeStream(stream: string, fromRevision: number): Promise<readonly Recorded[]> {
    const { rows } = await this.query<Row>({
      name: 'read-stream',
      text: `select ${COLUMNS} from record.events where stream = $1 and revision >= $2 order by revision`,
      values: [stream, fromRevision],
    });
    return rows.map(recordedFrom);
  }

  override async readStreams(wanted: readonly StreamFrom[], programme: string): Promise<Map<string, readonly Recorded[]>> {
    const { rows } = await this.query<Row>(
      {
        name: 'read-streams',
        text: `select ${COLUMNS} from record.read($1, $2, $3)`,
        values: [programme, wanted.map(({ stream }) => stream), wanted.map(({ fromRevision }) => fromRevision)],
      },
      this.requests,
    );
    const byStream = new Map<string, Recorded[]>(wanted.map(({ stream }) => [stream, []]));
    for (const row of rows) byStream.get(row.stream)!.push(recordedFrom(row));
    return byStream;
  }

  async readAll(after: Position, limit: number): Promise<Page> {
    const { rows } = await this.query<Row>({
      name: 'read-all',
      text: `select ${COLUMNS} from record.events where position > $1 order by position limit $2`,
      values: [after, limit],
    });
    return { events: rows.map(recordedFrom), upTo: rows.at(-1)?.position ?? after };
  }

  /** The same reading inside somebody's transaction, to the last character: what was not written in our way does not fit its hash. */
  async readAllIn(client: pg.ClientBase, after: Position, limit: number): Promise<Page> {
    const { rows } = await client.query<Exact>(
      `select ${EXACT_COLUMNS} from record.events where position > $1 order by position limit $2`,
      [after, limit],
    );
    return { events: rows.map(exactlyFrom), upTo: rows.at(-1)?.position ?? after };
  }

  async lastPosition(): Promise<Position> {
    const { rows } = await this.query<{ last: number }>({
      text: 'select coalesce(max(position), 0) as last from record.events',
      values: [],
    });
    return rows[0]!.last;
  }

  async *follow(after: Position, limit: number, signal: AbortSignal): AsyncIterable<Page> {
    let at = after;
    while (!signal.aborted) {
      // Taken before the read, so that what is written while we read is not slept over.
      const woken = this.wakening.next(signal);
      let page: Page;
      try {
        page = this.recent.get(at) ?? (await this.pageAfter(at, limit));
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
        await pause(500, undefined, { signal }).catch(() => undefined);
        continue;
      }
      if (page.events.length === 0) await woken;
      else {
        this.recent.set(at, page);
        at = page.upTo;
        yield page;
      }
    }
  }

  /** An answer that another asked for counts only where it holds something: it may have been asked before what woke this one. */
  private async pageAfter(at: Position, limit: number): Promise<Page> {
    const shared = await this.reading.get(at);
    if (shared && shared.events.length > 0) return shared;
    const own = this.readAll(at, limit);
    this.reading.set(at, own);
    try {
      return await own;
    } finally {
      if (this.reading.get(at) === own) this.reading.delete(at);
    }
  }

  async ping(): Promise<void> {
    await this.query({ text: 'select 1', values: [] });
  }

  async close(): Promise<void> {
    await this.wakening.close();
  }

  private async query<R extends pg.QueryResultRow>(query: pg.QueryConfig, pool = this.pool): Promise<pg.QueryResult<R>> {
    try {
      return await pool.query<R>(query);
    } catch (error) {
      throw isOutage(error) ? new StoreUnavailable('The record cannot be reached or written just now.', { cause: error }) : error;
    }
  }
}

/** What `pg` says, without a code, of a connection that is gone or was not to be had. */
const GONE = /^Connection (terminated|ended)|^timeout (exceeded|expired)|is not queryable$/i;

/** Whether the database is away or full, as opposed to having been asked something wrong. */
export function isOutage(error: unknown): boolean {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  // Class 08 connection, 53 resources (disk full among them), 57P shut down, 58 input/output, 42P01 a view that is still to be
  // built; the rest come from the socket.
  return (
    /^(08|53|57P|58|42P01)/.test(code) ||
    /^(ECONN|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOST|ENET)/.test(code) ||
    GONE.test(message)
  );
}
