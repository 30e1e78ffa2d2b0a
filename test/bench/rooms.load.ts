import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** A jury at its tablets: each has a session of its own. */
export interface Room {
  readonly hearingId: string;
  readonly deliberationId: string;
  readonly itemId: string;
  readonly tablets: readonly { readonly jurorId: string; readonly token: string }[];
}

/** What the generator is told to do. */
export interface Rooms {
  readonly port: number;
  readonly rooms: readonly Room[];
  /** How long one round takes in which every juror votes once. */
  readonly ms: number;
}

/** Of each ballot in ms: until every screen of its room was told, until the first was, and until it was answered. */
export interface Voted {
  readonly all: readonly number[];
  readonly first: readonly number[];
  readonly answered: readonly number[];
  /** Until all streams were open. */
  readonly opened: number;
}

interface Arrival {
  readonly at: number;
  readonly position: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: Infinity });

/** A screen: what it is told, and when, and no more. */
class Screen {
  arrivals: Arrival[] = [];
  private rest = '';

  open(port: number, about: string, token: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const asked = request(
        {
          port,
          path: `/api/live?about=${encodeURIComponent(about)}`,
          agent: false,
          headers: { authorization: `Bearer ${token}` },
        },
        (answer) => {
          if (answer.statusCode !== 200) reject(new Error(`A stream was answered ${answer.statusCode}.`));
          answer.setEncoding('latin1');
          answer.on('data', (text: string) => {
            this.take(text, performance.now());
            resolve();
          });
          answer.on('close', () => reject(new Error('A stream ended.')));
        },
      );
      asked.once('error', reject);
      asked.end();
    });
  }

  private take(text: string, at: number): void {
    const blocks = (this.rest + text).split('\n\n');
    this.rest = blocks.pop()!;
    for (const block of blocks) {
      const position = block.startsWith('event: changed') && /"position":(\d+)/.exec(block)?.[1];
      if (position) this.arrivals.push({ at, position: Number(position) });
    }
  }

  /** When it was told of something, from its place in the record. */
  toldOf(position: number): number {
    const found = this.arrivals.find((arrival) => arrival.position >= position);
    if (!found) throw new Error(`A screen was not told of ${position}.`);
    return found.at;
  }
}

function vote(
  port: number,
  { deliberationId, itemId }: Room,
  { jurorId, token }: Room['tablets'][0],
  body: object,
): Promise<number> {
  const text = JSON.stringify({ jurorId, ...body });
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        ...{ port, agent, method: 'POST', path: `/api/deliberations/${deliberationId}/items/${itemId}/votes` },
        headers: {
          ...{ 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) },
          ...{ authorization: `Bearer ${token}`, 'idempotency-key': crypto.randomUUID() },
        },
      },
      (answer) => {
        let said = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => (said += part));
        answer.on('end', () =>
          answer.statusCode === 201
            ? resolve((JSON.parse(said) as { position: number }).position)
            : reject(new Error(`A ballot was answered ${answer.statusCode}: ${said}`)),
        );
      },
    );
    sent.once('error', reject);
    sent.end(text);
  });
}

/** Everybody votes once, one after the other over the time there is, jurors of all rooms among each other. */
async function round({ port, rooms, ms }: Rooms, screens: readonly (readonly Screen[])[], choice: string) {
  for (const screen of screens.flat()) screen.arrivals = [];
  const seats = Math.max(...rooms.map(({ tablets }) => tablets.length));
  // Jurors of a room do not wait for each other: seat by seat through all rooms, and then somewhat out of step.
  const turns = Array.from({ length: seats }, (_, seat) => rooms.map((room, i) => ({ room, i, seat }))).flat();
  const gap = ms / turns.length;
  const began = performance.now();
  const cast = await Promise.all(
    turns.map(async ({ room, i, seat }, n) => {
      await pause(n * gap + Math.random() * 4 * gap);
      const sentAt = performance.now();
      const position = await vote(port, room, room.tablets[seat]!, { choice });
      return { i, sentAt, position, answeredAt: performance.now() };
    }),
  );
  await pause(2_000);
  const told = cast.map(({ i, sentAt, position }) => screens[i]!.map((screen) => screen.toldOf(position) - sentAt));
  process.stderr.write(`  voted in ${Math.round(performance.now() - began - 2_000)} ms\n`);
  return {
    all: told.map((times) => Math.max(...times)),
    first: told.map((times) => Math.min(...times)),
    answered: cast.map(({ sentAt, answeredAt }) => answeredAt - sentAt),
  };
}

async function run(told: Rooms): Promise<void> {
  const began = performance.now();
  const screens = told.rooms.map(({ tablets }) => tablets.map(() => new Screen()));
  await Promise.all(
    told.rooms.flatMap(({ hearingId, deliberationId, tablets }, i) =>
      tablets.map(({ token }, seat) =>
        screens[i]![seat]!.open(told.port, `hearing:${hearingId},deliberation:${deliberationId}`, token),
      ),
    ),
  );
  const opened = performance.now() - began;
  // The first round warms up; a later vote takes the place of the earlier one.
  await round({ ...told, ms: told.ms / 2 }, screens, 'for');
  const voted = await round(told, screens, 'against');
  process.send!({ ...voted, opened } satisfies Voted, () => process.exit(0));
}

process.once('message', (told: Rooms) => void run(told));
