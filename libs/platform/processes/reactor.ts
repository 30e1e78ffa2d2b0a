import { setTimeout as pause } from 'node:timers/promises';
import { CommandBus } from '@nestjs/cqrs';
import { Refusal, type AnyProcess, type Reacting, type Sending, type Words } from '#kernel';
import { Acting } from '../acting.js';
import { idFrom } from '../ids.js';
import { oneAtATime } from '../postgres/one-at-a-time.js';
import { pg } from '../postgres/types.js';
import { EventStore, StoreUnavailable, type Position, type Recorded } from '../record/event-store.js';
import { isOutage } from '../record/postgres-store.js';
import { NotHere } from '../record/streams.js';
import type { Upcasts } from '../record/upcasts.js';
import type { Log } from '../views/context.js';
import type { ViewRunner } from '../views/runner.js';
import { seenFrom } from '../views/seen.js';

const PAGE = 500;
const PROCESSES_LOCK = 20260311;
/** Streams whose events are reacted to at one time. */
const ABREAST = 32;
const TRIES = 5;
/** Milliseconds between two looks of who waits for views and processes, at most. */
const LOOKS_EVERY = 20;
const REACHED = `select min(position) as reached from running.checkpoints where name in ('views', 'processes', 'keys')`;

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
    const { rows } = await this.context.pool.query<{ position: number }>(
      `select position from running.checkpoints where name = 'processes'`,
    );
    return rows[0]!.position;
  }

  /** Waits until processes and views, and what is asked of the keys, have worked off all that is in the record, whichever process runs them. */
  async drain(): Promise<void> {
    for (let wait = 1; ; wait = Math.min(wait * 2, LOOKS_EVERY)) {
      // Where they are is asked before where the record ends: what they add meanwhile must count.
      const { rows } = await this.context.pool.query<{ reached: number }>(REACHED);
      if (rows[0]!.reached >= (await this.context.store.lastPosition())) return;
      await pause(wait);
    }
  }

  /** Tries once more what was stuck; answers how many were tried and how many are stuck again. */
  async retryStuck(): Promise<{ tried: number; stuck: number }> {
    const { pool, store } = this.context;
    const { rows } = await pool.query<{ stream: string; revision: number; process: string; now: string }>(
      'select distinct stream, revision, process, now()::text as now from running.stuck',
    );
    for (const { stream, revision, process, now } of rows) {
      const [event] = await store.readStream(stream, revision);
      if (!event) continue;
      for (const step of this.stepsOf(event, [process])) await this.take(step, this.stopping.signal);
      if (this.stopping.signal.aborted) break;
      // Only now, and not what was noted again: a retry that is cut short loses nothing.
      await pool.query('delete from running.stuck where event_id = $1 and process = $2 and stuck_at <= $3', [
        event.eventId,
        process,
        now,
      ]);
    }
    const { rows: left } = await pool.query<{ n: number }>('select count(*) as n from running.stuck');
    return { tried: rows.length, stuck: left[0]!.n };
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        await oneAtATime(this.context.pool, PROCESSES_LOCK, signal, (working) => this.keepUp(working));
      } catch (error) {
        this.context.log.error(
          { err: (error as Error).message, outage: isOutage(error) },
          'The processes stopped; trying again.',
        );
      }
      await pause(1000, undefined, { signal }).catch(() => undefined);
    }
  }

  private async keepUp(working: AbortSignal): Promise<void> {
    const { store, pool } = this.context;
    for await (const page of store.follow(await this.position(), PAGE, working)) {
      const due = page.events.filter(({ type }) => this.byType.has(type));
      // What a handler looks up in a view must show at least the event it is sent for.
      if (due.length > 0) while (!(await this.views.passed(page.upTo)) && !working.aborted);
      await this.reactToAll(due, working);
      if (working.aborted) return;
      const upTo = Math.trunc(page.upTo);
      // What a power cut takes back is sent again, and changes nothing.
      await pool.query(
        `begin; set local synchronous_commit = off; update running.checkpoints set position = ${upTo} where name = 'processes' and position < ${upTo}; commit`,
      );
      // Never ahead of the views: pages are as large as theirs.
      await this.views.beyond(page.upTo, working);
    }
  }

  /**
   * Events of one stream in their order, streams side by side. What is refused is asked once more when the whole page is
   * done, in the order of the record: it may have come before something of another stream that it follows from.
   */
  private async reactToAll(events: readonly Recorded[], working: AbortSignal): Promise<void> {
    const byStream = new Map<string, Recorded[]>();
    for (const event of events) {
      const own = byStream.get(event.stream);
      if (own) own.push(event);
      else byStream.set(event.stream, [event]);
    }
    const refused = new Set<Step>();
    const waiting = byStream.values();
    const lanes = Array.from({ length: Math.min(ABREAST, byStream.size) }, async () => {
      // The lanes share one iterator, so each takes the next stream that nobody has.
      for (const own of waiting)
        for (const event of own)
          for (const alike of alikeTogether(this.stepsOf(event)))
            await Promise.all(alike.map(async (step) => (await this.send(step, working)) && refused.add(step)));
    });
    await Promise.all(lanes);
    for (const step of [...refused].sort((a, b) => a.event.position - b.event.position || a.place - b.place))
      await this.take(step, working);
  }

  /** What the processes ask for because of an event; a process that fails at it asks for nothing and is noted as stuck. */
  private stepsOf(event: Recorded, processes = this.byType.get(event.type) ?? []): Step[] {
    return processes.flatMap((process) => {
      const newId = (what: string) => idFrom(event.eventId, process, what);
      const step = (place: number, ask: () => Sending): Step => ({
        event,
        process,
        place,
        id: idFrom(event.eventId, process, place),
        ask,
      });
      try {
        const seen = { ...seenFrom(event, this.context.upcasts), newId } as Reacting<Words, string>;
        const sendings = this.context.processes[process]!.react[event.type]!(seen as never);
        return sendings.map((sending: Sending, place: number) => step(place, () => sending));
      } catch (error) {
        return [
          step(0, () => {
            throw error;
          }),
        ];
      }
    });
  }

  /** Takes a step and notes it as stuck where it is refused. */
  private async take(step: Step, working: AbortSignal): Promise<void> {
    const error = await this.send(step, working);
    if (error) await this.note(step, error);
  }

  /** Sends what a step asks for, waiting out an outage; answers with the error where it cannot be done. */
  private async send({ event, process, id, ask }: Step, working: AbortSignal): Promise<Error | null> {
    const { acting, bus, timeZone } = this.context;
    const { programme, occurredAt, correlation } = event.meta;
    for (let tries = 1; !working.aborted; tries += 1) {
      try {
        const { command, fields } = ask();
        const actor = {
          actor: `process:${process}`,
          role: 'process',
          programmeId: programme,
          timeZone: await timeZone(programme),
          now: occurredAt,
          key: id,
          correlation,
          causation: event.eventId,
        };
        await acting.run(actor, () => bus.execute(Object.assign(new command(), fields)));
        return null;
      } catch (error) {
        if (error instanceof Refusal) return error;
        // What vanished asks for nothing any more.
        if (error instanceof NotHere && error.vanished) return null;
        if (error instanceof StoreUnavailable || isOutage(error)) await pause(500);
        else if (tries >= TRIES) return error as Error;
      }
    }
    return null;
  }

  private async note({ event, process, id, ask }: Step, error: Error): Promise<void> {
    const refusal = error instanceof Refusal;
    const [code, sentence] = refusal ? [error.code, error.message] : [error.name, 'The system failed at this step.'];
    const command = named(ask);
    this.context.log.warn({ process, eventId: event.eventId, command, code }, 'A process is stuck.');
    await this.context.pool.query(
      `insert into running.stuck (id, event_id, process, stream, revision, programme, command, code, sentence)
       select $1, $2, $3, $4::text, $5, $6::text, $7, $8, $9
       where not exists (select from running.hidden where programme = $6::text and id = substring($4::text from '.{36}$'))
       on conflict (id) do update set code = excluded.code, sentence = excluded.sentence, stuck_at = now()`,
      [id, event.eventId, process, event.stream, event.revision, event.meta.programme, command, code, sentence],
    );
  }
}

/** One thing a process asks for because of one event. */
interface Step {
  readonly event: Recorded;
  readonly process: string;
  readonly place: number;
  readonly id: string;
  readonly ask: () => Sending;
}

/**
 * Steps in their order, those of one kind together: an event that lets forty jurors go sends forty commands of a kind, each to
 * somebody else, and none has to wait for another.
 */
function alikeTogether(steps: readonly Step[]): Step[][] {
  const found: Step[][] = [];
  for (const step of steps) {
    const last = found.at(-1);
    const alike = last && last.length < ABREAST && last[0]!.process === step.process && named(last[0]!.ask) === named(step.ask);
    if (alike) last.push(step);
    else found.push([step]);
  }
  return found;
}

const named = (ask: () => Sending): string => {
  try {
    return ask().command.name;
  } catch {
    return 'none';
  }
};
