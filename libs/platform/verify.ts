import { pg } from './postgres/types.js';
import { hashOf } from './record/chain.js';
import type { Head, Page, Position, Recorded } from './record/event-store.js';
import { outOfStep, roll, signAttestation, signHead, type Attestation } from './record/notary.js';
import { PostgresStore } from './record/postgres-store.js';
import { trailFindings } from './trail/chain.js';
import { ViewFold } from './views/fold.js';
import { parkedStreams, type ViewsContext } from './views/context.js';
import { HiddenIds, isNothing, readHidden, takeHiding } from './views/hidden.js';
import { seenFrom } from './views/seen.js';
import { homeOf, type ViewTable } from './views/table.js';
import { REBUILD_LOCK, type Progress } from './views/rebuild.js';

const PAGE = 1000;

/** Something that is not as it was recorded. */
export interface Finding {
  /** The stream, or the view, that is not right. */
  readonly where: string;
  readonly sentence: string;
}

/** A check of the court's own, on the same snapshot: for instance that the ledger sums to zero. */
export type Check = (client: pg.ClientBase) => Promise<readonly Finding[]>;

export interface Verified {
  readonly events: number;
  readonly streams: number;
  readonly views: number;
  readonly findings: readonly Finding[];
}

/**
 * Walks the whole record in one snapshot: hash chains and signed heads, positions without gaps, views equal to a fresh fold
 * of the same events, nothing parked or stuck, the trail of who looked, no key that was destroyed, and the court's own checks.
 */
export async function verify(
  context: ViewsContext,
  checks: readonly Check[] = [],
  onProgress: (at: Progress) => void = () => undefined,
): Promise<Verified> {
  const client = await context.pool.connect();
  try {
    // Before the snapshot is taken: a swap of tables in its midst would leave nothing to compare with.
    await client.query('select pg_advisory_lock($1)', [REBUILD_LOCK]);
    await client.query('begin isolation level repeatable read');
    const walk = await Walk.begin(context, client);
    await walk.all(onProgress);
    await walk.compareViews();
    const findings = [...walk.findings, ...(await outOfStep(client)), ...(await leftovers(client))];
    findings.push(...(await trailFindings(client, context.keyring)), ...(await raisedKeys(client)));
    for (const check of checks) findings.push(...(await check(client)));
    return { events: walk.events, streams: walk.heads.size, views: context.tables.length, findings };
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release(true);
  }
}

class Walk {
  events = 0;
  readonly findings: Finding[] = [];
  readonly heads = new Map<string, Head>();
  private rolling = '';
  private compared = false;
  private readonly broken = new Set<string>();
  /** What the facts hide. */
  private readonly vanished = new HiddenIds();

  private constructor(
    private readonly context: ViewsContext,
    private readonly client: pg.ClientBase,
    private readonly attested: Attestation & { signature: string },
    private readonly checkpoint: Position,
    private readonly folds: readonly ViewFold[],
    private readonly hidden: HiddenIds,
  ) {}

  static async begin(context: ViewsContext, client: pg.ClientBase): Promise<Walk> {
    const { rows: attestations } = await client.query<Attestation & { signature: string }>('select * from record.attestation');
    const { rows: places } = await client.query<{ position: number }>(
      `select position from running.checkpoints where name = 'views'`,
    );
    const skipped = await parkedStreams(client);
    const hidden = await readHidden(client);
    const folds: ViewFold[] = [];
    for (const table of context.tables) {
      await client.query(table.create('', freshName(table)));
      folds.push(
        new ViewFold(table, homeOf('', freshName(table)), skipped.get(table.name) ?? new Set(), true, undefined, hidden),
      );
    }
    const nothing = { position: 0, rolling: '', streams: 0, signature: '' };
    return new Walk(context, client, attestations[0] ?? nothing, places[0]!.position, folds, hidden);
  }

  async all(onProgress: (at: Progress) => void): Promise<void> {
    const { store } = this.context;
    const contiguous = store instanceof PostgresStore;
    const read = (after: Position): Promise<Page> =>
      contiguous ? store.readAllIn(this.client, after, PAGE) : store.readAll(after, PAGE);
    const of = await store.lastPosition();
    let at: Position = 0;
    for (let page = await read(at); page.upTo > at; page = await read(at)) {
      for (const event of page.events) {
        if (contiguous && event.position !== this.events + 1)
          this.find(event.stream, `Between positions ${this.events} and ${event.position} an event is missing.`);
        // Positions may have gaps, so the signed one need not be that of an event.
        if (event.position > this.attested.position) await this.compareHeads();
        this.link(event);
        this.events = contiguous ? event.position : this.events + 1;
      }
      await this.fold(page.events);
      at = page.upTo;
      onProgress({ position: at, of });
    }
    await this.compareHeads();
  }

  private link(event: Recorded): void {
    const { stream, revision } = event;
    const head = this.heads.get(stream) ?? { revision: -1, hash: '' };
    if (revision !== head.revision + 1)
      this.find(stream, `Stream ${stream} jumps from revision ${head.revision} to ${revision}.`);
    else if (event.prev !== head.hash || event.hash !== hashOf(event))
      this.find(stream, `Event ${revision} of stream ${stream} is not as it was recorded.`);
    this.heads.set(stream, { revision, hash: event.hash });
    if (event.position <= this.attested.position) this.rolling = roll(this.rolling, event.hash);
  }

  /** What was signed when the record had come exactly this far. */
  private async compareHeads(): Promise<void> {
    if (this.compared) return;
    this.compared = true;
    const { client, context } = this;
    const { rows } = await client.query<Head & { stream: string; signature: string }>('select * from record.heads');
    for (const { stream, revision, hash, signature } of rows) {
      const head = this.heads.get(stream);
      if (signature !== signHead(context.keyring, stream, revision, hash))
        this.find(stream, `The signed head of stream ${stream} was altered.`);
      else if (!head || head.revision < revision)
        this.find(stream, `Stream ${stream} was cut short: event ${head ? head.revision + 1 : 0} and what followed are gone.`);
      else if (head.hash !== hash) this.find(stream, `The last event of stream ${stream} is not the one that was signed.`);
    }
    const signed = new Set(rows.map(({ stream }) => stream));
    for (const stream of this.heads.keys()) if (!signed.has(stream)) this.find(stream, `Stream ${stream} has no signed head.`);
    this.compareAttestation(rows.length);
  }

  private compareAttestation(signedStreams: number): void {
    const { position, rolling, streams, signature } = this.attested;
    if (position === 0) return;
    if (signature !== signAttestation(this.context.keyring, this.attested))
      this.find('the record', 'The signed line over the whole record was altered.');
    else if (streams !== signedStreams)
      this.find('the record', `${streams} streams were signed, ${signedStreams} signed heads are there.`);
    else if (rolling !== this.rolling && this.findings.length === 0)
      this.find('the record', `The events up to position ${position} are not in the order that was signed.`);
  }

  private async fold(events: readonly Recorded[]): Promise<void> {
    const whole = events.filter(({ position, stream }) => position <= this.checkpoint && !this.broken.has(stream));
    takeHiding(this.vanished, this.context.hides, whole, this.context.upcasts);
    const seen = whole.map((event) => seenFrom(event, this.context.upcasts));
    for (const fold of this.folds) {
      for (const { stream, view } of await fold.take(this.client, seen))
        this.find(stream, `The view ${view} cannot take a fact of stream ${stream}.`);
      if (fold.size > 10_000) {
        fold.age();
        await fold.writeLeaving(this.client);
      }
    }
  }

  /** What is hidden is what the facts hide; what they show again may wait for the views to be built. */
  private compareHidden(): void {
    const [right, kept] = [this.vanished.settle(), new HiddenIds(this.hidden.entries).settle()];
    if (this.broken.size > 0 || (isNothing(right.beyond(kept)) && isNothing(kept.beyond(right)))) return;
    this.find('the views', 'What is hidden in the views is not what the record says.');
  }

  async compareViews(): Promise<void> {
    this.compareHidden();
    for (const fold of this.folds) {
      await fold.flush(this.client);
      const { table } = fold;
      const [shown, right] = [homeOf('views', table.table), homeOf('', freshName(table))];
      const { rows } = await this.client.query<{ key: string }>(
        `select ${pg.escapeIdentifier(table.key)}::text as key from ((table ${shown} except table ${right}) union all (table ${right} except table ${shown})) different limit 1`,
      );
      if (rows[0] && this.broken.size === 0)
        this.find(`view ${table.name}`, `The view ${table.name} differs from a fresh fold, at ${rows[0].key}.`);
    }
  }

  private find(where: string, sentence: string): void {
    if (this.broken.has(where)) return;
    this.broken.add(where);
    this.findings.push({ where, sentence });
  }
}

/** Keys that were destroyed and are there again, as after a copy was put back by hand. */
async function raisedKeys(client: pg.ClientBase): Promise<Finding[]> {
  const { rows } = await client.query<{ subject: string }>(
    'select subject from keys.destroyed where subject in (select subject from keys.data_keys union select subject from keys.escrow) order by 1',
  );
  return rows.map(({ subject }) => ({ where: subject, sentence: `The key of ${subject} was destroyed, and is there again.` }));
}

async function leftovers(client: pg.ClientBase): Promise<Finding[]> {
  const { rows: parked } = await client.query<{ view: string; stream: string }>(
    'select view, stream from running.parked order by view, stream',
  );
  const { rows: stuck } = await client.query<{ stream: string; process: string; sentence: string }>(
    'select stream, process, sentence from running.stuck order by stuck_at',
  );
  return [
    ...parked.map(({ view, stream }) => ({ where: stream, sentence: `Stream ${stream} is parked in the view ${view}.` })),
    ...stuck.map(({ stream, process, sentence }) => ({
      where: stream,
      sentence: `The process ${process} is stuck on stream ${stream}: ${sentence}`,
    })),
  ];
}

const freshName = (table: ViewTable) => `${table.table}__verified`;
