import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { dayIn, Refusal, type Id, type Moment } from '#kernel';
import { Acting, Clock, LOG, NotHere, WORKING, WORKS, Zones } from '#platform';
import { MatchTokens } from './match-tokens.js';
import { RecordHandler } from './record.handler.js';
import { RetentionDays } from './retention.js';

const EVERY = 60_000;
const RETENTION_LOCK = 20260315;

/**
 * Ends records whose time has come, once a minute, as the policy in force says: seals and expunges where it says so, never what
 * stands under a hold. A programme that is played in its own time is left to whoever plays it.
 */
@Injectable()
export class RetentionClock implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly acting: Acting,
    private readonly records: RecordHandler,
    private readonly days: RetentionDays,
    private readonly tokens: MatchTokens,
    private readonly clock: Clock,
    private readonly zones: Zones,
    @Inject(WORKING) private readonly works: boolean,
    @Inject(WORKS) private readonly pool: Pool,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    if (this.works) this.work = this.run();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.work;
  }

  /** Ends what is due in a programme at a moment; answers how many records. What is refused waits for a person on the list. */
  async tick(programmeId: Id, now: Moment): Promise<number> {
    const timeZone = await this.zones.of(programmeId);
    const today = dayIn(timeZone, now);
    const actor = { actor: 'process:retention', role: 'process', programmeId, timeZone, now };
    await this.tokens.drop(programmeId, today);
    const due = await this.acting.run(actor, () => this.days.dueBy(today));
    let ended = 0;
    for (const { recordId, caseId, then, held } of due) {
      if (then === 'list' || held) continue;
      try {
        await this.acting.run({ ...actor, key: `retention:${recordId}:${then}:${today}` }, () =>
          this.records.retire(caseId, then),
        );
        ended += 1;
      } catch (error) {
        if (!(error instanceof Refusal) && !(error instanceof NotHere)) throw error;
      }
    }
    return ended;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await pause(EVERY, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      await this.round().catch((error: unknown) =>
        this.log.error({ err: (error as Error).message }, 'Records whose time has come were not looked at; trying again.'),
      );
    }
  }

  /** All programmes, in one process at a time. */
  private async round(): Promise<void> {
    const client = await this.pool.connect();
    try {
      const { rows: locks } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [RETENTION_LOCK]);
      if (!locks[0]!.got) return;
      const { rows } = await client.query<{ id: string }>(
        `select id from views.programmes where clock = 'court' and "policyVersion" > 0`,
      );
      for (const { id } of rows) if (!this.stopping.signal.aborted) await this.tick(id, this.clock.now());
    } finally {
      client.release(true);
    }
  }
}
