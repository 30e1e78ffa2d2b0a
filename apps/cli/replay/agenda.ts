import type { Day } from '#kernel';
import { Refused } from './player.js';

export type Step = (day: Day) => Promise<void> | void;

/** Whose step it is: a case's row, or a juror. */
export type Row = number | string;

/** What is still to happen, by day and row. */
export class Agenda {
  private readonly days = new Map<Day, Map<Row, Step[]>>();

  on(day: Day, row: Row, step: Step): void {
    const rows = this.days.get(day) ?? new Map<Row, Step[]>();
    this.days.set(day, rows);
    rows.set(row, [...(rows.get(row) ?? []), step]);
  }

  /** Plays a day, rows side by side, the steps of a row in their order; `refused` hears of rows that go no further. */
  async play(day: Day, refused: (row: Row) => void): Promise<void> {
    const rows = [...(this.days.get(day) ?? [])];
    this.days.delete(day);
    await abreast(rows, async ([row, steps]) => {
      try {
        for (const step of steps) await step(day);
      } catch (error) {
        if (error instanceof Refused) refused(row);
        else throw error;
      }
    });
  }
}

const LANES = 32;

/** Does the work for all items, some at a time. A refusal ends what it was said to; anything else ends the play. */
export async function abreast<T>(items: readonly T[], work: (item: T) => Promise<void>, lanes = LANES): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      try {
        await work(items[next++]!);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, lane));
}
