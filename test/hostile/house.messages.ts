import type { Seeded } from './seeded.js';

/** What everybody of each programme is called. */
export const SURNAME = { own: 'Appelboom', other: 'Zwaluwnest' } as const;

/** What the court says of itself once it is open. */
export interface House {
  readonly port: number;
  readonly own: Seeded;
  readonly other: Seeded;
}

/** What may be asked of the court's process. */
export interface Answer {
  /** Bytes in use after the garbage is gone. */
  readonly heap: number;
  /** What is parked or stuck because something failed, and what is stuck because a step was refused. */
  readonly troubles: { readonly failed: readonly string[]; readonly refused: readonly string[] };
  /** A new session of a role in the programme that is asked. */
  readonly token: string;
}
export type Ask = keyof Answer;
/** The how-manieth question, what is asked, and about what. */
export type Asked = readonly [nth: number, ask: Ask, about: string];
