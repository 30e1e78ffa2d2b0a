import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Pool } from 'pg';
import { plusDays, Refusal } from '#kernel';
import { Acting, Clock, LOG, WORKING, WORKS, Zones, type Log } from '#platform';
import { DestroyConcern } from './concern.commands.js';

const HOUR = 3_600_000;
/** Whose time has passed in the time zone that is furthest behind; the rule looks at the programme's own day. */
const DUE = 'select "programmeId", "concernId" from views.concerns where "keepUntil" < $1 order by "keepUntil" limit 1000';

/** Destroys concerns that were kept as long as they had to be: each hour it looks whose day has passed. */
@Injectable()
export class ConcernClock implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private work: Promise<void> = Promise.resolve();

  constructor(
    @Inject(WORKING) private readonly works: boolean,
    @Inject(WORKS) private readonly pool: Pool,
    @Inject(LOG) private readonly log: Log,
    private readonly clock: Clock,
    private readonly zones: Zones,
    private readonly acting: Acting,
    private readonly bus: CommandBus,
  ) {}

  onApplicationBootstrap(): void {
    if (this.works) this.work = this.run();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.work;
  }

  /** Destroys what is due; answers how many. */
  async look(): Promise<number> {
    const now = this.clock.now();
    const { rows } = await this.pool.query<{ programmeId: string; concernId: string }>(DUE, [plusDays(now.slice(0, 10), 1)]);
    let destroyed = 0;
    for (const { programmeId, concernId } of rows) {
      const timeZone = await this.zones.of(programmeId);
      const actor = { actor: 'process:concern-clock', role: 'process', programmeId, timeZone, now };
      const command = Object.assign(new DestroyConcern(), { concernId });
      await this.acting
        .run(actor, () => this.bus.execute(command))
        .then(
          () => (destroyed += 1),
          (error: unknown) => {
            // Its day has not ended where the court is.
            if (!(error instanceof Refusal)) throw error;
          },
        );
    }
    return destroyed;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await pause(HOUR, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      await this.look().catch((error: unknown) => {
        this.log.warn({ err: (error as Error).name }, 'Concerns that are due could not be destroyed; trying again in an hour.');
      });
    }
  }
}
