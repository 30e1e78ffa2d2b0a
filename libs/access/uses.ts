import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '#kernel';
import { pg, POOL } from '#platform';

const WITHIN_MS = 5_000;

/** Writes when sessions were last used: at most once a minute for each, and all of some seconds together. */
@Injectable()
export class Uses {
  private noted = new Set<Id>();
  private timer: NodeJS.Timeout | undefined;

  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  note(sessionId: Id): void {
    this.noted.add(sessionId);
    this.timer ??= setTimeout(() => void this.flush().catch(() => undefined), WITHIN_MS).unref();
  }

  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const used = [...this.noted];
    this.noted = new Set();
    if (used.length > 0) await this.pool.query('update access.sessions set used_at = now() where session_id = any ($1)', [used]);
  }
}
