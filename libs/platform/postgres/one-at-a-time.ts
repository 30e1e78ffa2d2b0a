import { setTimeout as pause } from 'node:timers/promises';
import type { pg } from './types.js';

/**
 * Works while this process alone holds a session lock; when another has it, looks again every second. The work's signal
 * aborts with the given one, and when the lock is lost with its connection: then another process may have begun.
 */
export async function oneAtATime(
  pool: pg.Pool,
  lock: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const client = await pool.connect();
  const lost = new AbortController();
  client.once('error', () => lost.abort());
  client.once('end', () => lost.abort());
  try {
    while (!signal.aborted) {
      const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [lock]);
      if (rows[0]!.got) return await work(AbortSignal.any([signal, lost.signal]));
      await pause(1000, undefined, { signal }).catch(() => undefined);
    }
  } finally {
    // Closed rather than unlocked: that cannot fail to let go.
    client.release(true);
  }
}
