import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Court, Who } from './court.js';

/** One event of a stream, as a browser reads it. */
export interface Heard {
  readonly event: string;
  /** The id the browser would come back with after it. */
  readonly lastId: string;
  readonly data: {
    readonly about?: readonly string[];
    readonly position?: number;
    readonly types?: readonly string[];
    readonly progress?: Readonly<Record<string, unknown>>;
    readonly because?: string;
  };
  /** When it came, on the clock of `performance.now`. */
  readonly at: number;
}

/** A page that listens. */
export class Ear {
  readonly heard: Heard[] = [];
  over = false;
  private rest = '';
  private lastId = '';

  constructor(
    readonly status: number,
    readonly headers: IncomingMessage['headers'],
    private readonly asked: ClientRequest,
    answer: IncomingMessage,
  ) {
    answer.setEncoding('utf8');
    answer.on('data', (text: string) => this.take(text));
    answer.on('close', () => (this.over = true));
    answer.on('error', () => undefined);
  }

  changes(): Heard[] {
    return this.heard.filter(({ event }) => event === 'changed');
  }

  /** The first event so far, or to come, that is wanted. */
  async hears(wanted: (heard: Heard) => boolean, within = 5_000): Promise<Heard> {
    for (const until = performance.now() + within; performance.now() < until; await pause(5)) {
      const found = this.heard.find(wanted);
      if (found) return found;
    }
    throw new Error(`Not heard: ${JSON.stringify(this.heard.map(({ event, data }) => ({ event, data })))}`);
  }

  close(): void {
    this.asked.destroy();
  }

  private take(text: string): void {
    const blocks = (this.rest + text).split('\n\n');
    this.rest = blocks.pop()!;
    for (const block of blocks) {
      const fields = new Map(block.split('\n').map((line) => /^(\w+): (.*)$/.exec(line)!.slice(1, 3) as [string, string]));
      this.lastId = fields.get('id') ?? this.lastId;
      const event = fields.get('event');
      if (!event) continue;
      const data = JSON.parse(fields.get('data')!) as Heard['data'];
      this.heard.push({ event, lastId: this.lastId, data, at: performance.now() });
    }
  }
}

/** Opens a stream with a token. */
export function listenBy(
  url: string,
  token: string,
  about: string,
  { lastId, after }: { lastId?: string | number; after?: number } = {},
): Promise<Ear> {
  const headers = { authorization: `Bearer ${token}`, ...(lastId !== undefined && { 'last-event-id': String(lastId) }) };
  const query = `about=${encodeURIComponent(about)}${after === undefined ? '' : `&after=${after}`}`;
  return new Promise((resolve, reject) => {
    const asked = request(`${url}/api/live?${query}`, { headers, agent: false }, (answer) =>
      resolve(new Ear(answer.statusCode!, answer.headers, asked, answer)),
    );
    asked.once('error', reject);
    asked.end();
  });
}

/** Listens as somebody, and answers when the stream is open. */
export async function listen(court: Court, who: Who, about: string, more: Parameters<typeof listenBy>[3] = {}): Promise<Ear> {
  const ear = await listenBy(court.url, await court.token(court.holder(who, about.replaceAll(/[:,]/g, '/'))), about, more);
  if (ear.status !== 200) throw new Error(`A stream about ${about} was refused with ${ear.status}.`);
  await ear.hears(({ event }) => event === 'beat');
  return ear;
}
