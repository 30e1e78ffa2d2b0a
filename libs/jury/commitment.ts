import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Id } from '#kernel';

/** SHA-256 of a seed, in hex: what is published before the draw. */
export const commitmentOf = (seed: string): string => createHash('sha256').update(seed).digest('hex');

/** Where the seed of a draw comes from; a port, so that a replay can draw the same panels again. */
export abstract class Seeds {
  abstract fresh(drawId: Id): string;
}

/** Seeds nobody can guess. */
@Injectable()
export class RandomSeeds extends Seeds {
  fresh(): string {
    return randomBytes(16).toString('hex');
  }
}

export const committed = (seed: string) => ({ seed, commitment: commitmentOf(seed) });
