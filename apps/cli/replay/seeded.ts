import { createHash } from 'node:crypto';
import { Seeds } from '#jury';
import type { Id } from '#kernel';

/** The same seed for the same draw of the same play. */
export class SeededSeeds extends Seeds {
  constructor(private readonly seed: number) {
    super();
  }

  fresh(drawId: Id): string {
    return createHash('sha256').update(`${this.seed}|${drawId}`).digest('hex').slice(0, 32);
  }
}
