import { setTimeout as pause } from 'node:timers/promises';
import { CommandBus } from '@nestjs/cqrs';
import { Refusal, type AnyProcess, type Reacting, type Seen, type Sending, type Words } from '#kernel';
import { Acting } from '../acting.js';
import { idFrom } from '../ids.js';
import { pg } from '../postgres/types.js';
import { EventStore, StoreUnavailable, type Position, type Recorded } from '../record/event-store.js';
import { isOutage } from '../record/postgres-store.js';
import type { Upcasts } from '../record/upcasts.js';
import type { Log } from '../views/context.js';
import type { ViewRunner } from '../views/runner.js';
import { seenFrom } from '../views/seen.js';

const PAGE = 500;
const PROCESSES_LOCK = 20260311;
/** Streams whose events are reacted to at one time. */
const ABREAST = 32;
const TRIES = 5;

export interface ReactorContext {
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly upcasts: Upcasts;
  readonly bus: CommandBus;
  readonly acting: Acting;
  readonly processes: Readonly<Record<string, AnyProcess>>;
  readonly timeZone: (programmeId: string) => Promise<string>;
  readonly log: Log;
}

/**
 * Follows the record and sends what the processes ask for, at the moment of the event each reacts to. A command's id comes
 * from event, process and place, so that an event seen twice changes nothing; a refusal goes to the stuck list and never
 * stops the rest.
 */
export class Reactor {
  private readonly stopping = new AbortController();
  private work: Promise<void> = Promise.resolve();
  private readonly byType: ReadonlyMap<string, readonly string[]>;

  constructor(
    private readonly context: ReactorContext,
    private readonly views: ViewRunner,
  ) {
    const byType = new Map<string, string[]>();
    for (const [name, { react }] of Object.entries(context.processes)) {
      for (const type of Object.keys(react)) byType.set(type, [...(byType.get(type) ?? []), name]);
    }
    this.byType = byType;
  }

  start(): void {
    this.work = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.work;
  }

  async position(): Promise<Position> {
    const { rows } = await this.context.pool.query<{ position: number }>(`select position from running.checkpoints where name = 'processes'`);
    return rows[0]!.position;
  }

  /** Waits until processes and views have worked off all that is in the record, whichever process runs them. */
  async drain(): Promise<void> {
    for (;;) {
      // Where they are is asked before where the record ends: what they add meanwhile must count.
      const reached = Math.min(await this.position(), await this.views.position());
      if (reached >= (await this.context.store.lastPosition())) return;
      await pause(5);
    }
  }

  /** Tries once more what was stuck; answers how many were tried and how many are stuck again. */
  async retryStuck(): Promise<{ tried: number; stuck: number }> {
    const { rows } = await this.context.pool.query<{ stream: string; revision: number; process: string }>(
      'select distinct stream, revision, process from running.stuck',
    );
    for (const { stream, revision, process } of rows) {
      const [event] = await this.context.store.readStream(stream, revision);
      if (!event) continue;
      await this.context.pool.query('delete from running.stuck where event_id = $1 and process = $2', [event.eventId, process]);
      await this.react(event, [process]);
    }
    const { rows: left } = await this.context.pool.query<{ n: number }>('select count(*) as n from running.stuck');
    return { tried: rows.length, stuck: left[0]!.n };
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const client = await this.context.pool.connect().catch(() => null);
      try {
        const got = await client?.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [PROCESSES_LOCK]);
        if (got?.rows[0]!.got) await this.keepUp();
      } catch (error) {
        this.context.log.error({ err: (error as Error).message, outage: isOutage(error) }, 'The processes stopped; trying again.');
      } finally {
        client?.release(true);
      }
      await pause(1000, undefined, { signal }).catch(() => undefined);
    }
  }

  private async keepUp(): Promise<void> {
    const { store, pool } = this.context;
    for await (const page of store.follow(await this.position(), PAGE, this.stopping.signal)) {
      const due = page.events.filter(({ type }) => this.byType.has(type));
      // What a handler looks up in a view must show at least the event it is sent for.
      if (due.length > 0) while (!(await this.views.passed(page.upTo)) && !this.stopping.signal.aborted);
      await this.reactToAll(due);
      if (this.stopping.signal.aborted) return;
      await pool.query(`update running.checkpoints set position = $1 where name = 'processes' and position < $1`, [page.upTo]);
    }
  }

  /** Events of one stream in their order, streams side by side. */
  private async reactToAll(events: readonly Recorded[]): Promise<void> {
    const byStream = new Map<string, Recorded[]>();
    for (const event of events) byStream.set(event.stream, [...(byStream.get(event.stream) ?? []), event]);
    const streams = [...byStream.values()];
    const lanes = Array.from({ length: Math.min(ABREAST, streams.length) }, async () => {
      for (let own = streams.pop(); own; own = streams.pop()) for (const event of own) await this.react(event, this.byType.get(event.type)!);
    });
    await Promise.all(lanes);
  }

  private async react(event: Recorded, processes: readonly string[]): Promise<void> {
    const seen = seenFrom(event, this.context.upcasts);
    for (const name of processes) {
      const sendings = this.sendingsOf(name, seen);
      for (const [i, sending] of sendings.entries()) await this.send(event, name, i, sending);
    }
  }

  private sendingsOf(name: string, seen: Seen): readonly Sending[] {
    const react = this.context.processes[name]!.react[seen.type]!;
    const newId = (what: string) => idFrom(seen.eventId, name, what);
    return react({ ...seen, newId } as Reacting<Words, string> as never);
  }

  private async send(event: Recorded, name: string, place: number, { command, fields }: Sending): Promise<void> {
    const { acting, bus, timeZone } = this.context;
    const { programme, occurredAt, correlation } = event.meta;
    const id = idFrom(event.eventId, name, place);
    const actor = {
      actor: `process:${name}`,
      role: 'process',
      programmeId: programme,
      timeZone: await timeZone(programme),
      now: occurredAt,
      key: id,
      correlation,
      causation: event.eventId,
    };
    for (let tries = 1; !this.stopping.signal.aborted; tries += 1) {
      try {
        await acting.run(actor, () => bus.execute(Object.assign(new command(), fields)));
        return;
      } catch (error) {
        if (error instanceof StoreUnavailable || isOutage(error)) await pause(500);
        else if (error instanceof Refusal || tries >= TRIES) return this.note(event, name, id, command.name, error as Error);
      }
    }
  }

  private async note(event: Recorded, name: string, id: string, command: string, error: Error): Promise<void> {
    const refusal = error instanceof Refusal;
    this.context.log.warn({ process: name, eventId: event.eventId, command, code: refusal ? error.code : error.name }, 'A process is stuck.');
    await this.context.pool.query(
      `insert into running.stuck (id, event_id, process, stream, revision, programme, command, code, sentence)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do update set code = excluded.code, sentence = excluded.sentence, stuck_at = now()`,
      [id, event.eventId, name, event.stream, event.revision, event.meta.programme, command, refusal ? error.code : error.name, refusal ? error.message : 'The system failed at this step.'],
    );
  }
}
