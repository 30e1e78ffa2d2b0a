import { createHash, randomBytes } from 'node:crypto';

/** SHA-256 of a seed, in hex: what is published before the draw. */
export const commitmentOf = (seed: string): string => createHash('sha256').update(seed).digest('hex');

/** A seed nobody can guess, with its commitment. */
export function freshSeed(): { seed: string; commitment: string } {
  const seed = randomBytes(16).toString('hex');
  return { seed, commitment: commitmentOf(seed) };
}
