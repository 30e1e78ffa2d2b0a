import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { chain } from '../../libs/platform/record/chain.js';
import { NEW, type Head, type Position, type Recorded } from '../../libs/platform/record/event-store.js';
import type { pg } from '../../libs/platform/postgres/types.js';

const UUID = /[0-9a-f]{8}(?=-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/g;
const DATE = /\b20\d\d-\d\d-\d\d(?=["T])/g;
const DAY = 86_400_000;

/** One season of a small court as it stands in a record, to be repeated week after week with other people. */
export class Season {
  private readonly days = new Map<string, string>();
  private readonly heads = new Map<string, Head>();
  /** When each event comes, and never before the one before it. */
  private readonly times: readonly number[];

  constructor(
    private readonly events: readonly Recorded[],
    private readonly programme: string,
  ) {
    let latest = 0;
    this.times = events.map(({ meta }) => (latest = Math.max(latest, Date.parse(meta.occurredAt))));
  }

  get length(): number {
    return this.events.length;
  }

  /** The record of a court that has such a season begin every week, until there are `count` events, in the order in which they come. */
  *repeated(count: number): Iterable<Recorded> {
    const copies = Math.ceil((count * 1.01) / this.events.length) + 1;
    const places = new Float64Array(copies * this.events.length);
    for (let place = 0; place < places.length; place += 1) places[place] = place;
    const n = this.events.length;
    const timeOf = (place: number) => this.times[place % n]! + Math.floor(place / n) * 7 * DAY;
    places.sort((a, b) => timeOf(a) - timeOf(b) || a - b);
    let position = 0;
    for (const place of places) {
      if (position === count) return;
      const copy = Math.floor(place / n);
      const event = this.events[place % n]!;
      // The programme is founded once.
      if (copy > 0 && event.stream.endsWith(this.programme)) continue;
      yield this.linked(event, copy, (position += 1));
    }
  }

  private linked(event: Recorded, copy: number, position: Position): Recorded {
    const stream = this.elsewhere(event.stream, copy);
    const writing = {
      eventId: this.elsewhere(event.eventId, copy),
      type: event.type,
      data: this.elsewhere(event.data, copy),
      meta: JSON.parse(this.elsewhere(JSON.stringify(event.meta), copy)) as Recorded['meta'],
    };
    const [link] = chain(
      stream,
      this.heads.get(stream) ?? NEW,
      [writing],
      this.later(event.meta.occurredAt.slice(0, 10), copy) + event.meta.occurredAt.slice(10),
    );
    this.heads.set(stream, { revision: link!.revision, hash: link!.hash });
    return { ...link!, position };
  }

  /** The same text about other people, so many weeks later. */
  private elsewhere(text: string, copy: number): string {
    if (copy === 0) return text;
    const salt = Math.imul(copy, 0x9e3779b1) >>> 0;
    return text
      .replace(UUID, (head, at: number) =>
        text.startsWith(this.programme, at) ? head : ((Number.parseInt(head, 16) ^ salt) >>> 0).toString(16).padStart(8, '0'),
      )
      .replace(DATE, (day) => this.later(day, copy));
  }

  private later(day: string, copy: number): string {
    const key = `${day}${copy}`;
    let then = this.days.get(key);
    if (then === undefined) this.days.set(key, (then = new Date(Date.parse(day) + copy * 7 * DAY).toISOString().slice(0, 10)));
    return then;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (text: string) => text.replace(/[\\\t\n\r]/g, (c) => ESCAPES[c]!);

/** Puts events into an empty record as they are, and says that all views have seen them. */
export async function load(pool: pg.Pool, events: Iterable<Recorded>): Promise<number> {
  const client = await pool.connect();
  let position = 0;
  const lines = function* () {
    let lines: string[] = [];
    for (const e of events) {
      position = e.position;
      lines.push(
        `${[e.position, e.stream, e.revision, e.eventId, e.type, escaped(e.data), escaped(JSON.stringify(e.meta)), e.recordedAt, e.prev, e.hash].join('\t')}\n`,
      );
      if (lines.length === 500) {
        yield lines.join('');
        lines = [];
      }
    }
    yield lines.join('');
  };
  await pipeline(
    Readable.from(lines()),
    client.query(
      copyFrom('copy record.events (position, stream, revision, event_id, type, data, meta, recorded_at, prev, hash) from stdin'),
    ),
  );
  await client.query('vacuum analyze record.events');
  await client.query(`update running.checkpoints set position = $1`, [position]);
  client.release();
  return position;
}
