import type { Tone } from '../kit/tag.js';

const DAY_MS = 86_400_000;
const SOON_DAYS = 3;

const daysBetween = (from: string, until: string): number =>
  Math.round((Date.parse(`${until}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / DAY_MS);

/** How a day that something is due on looks from today: past, near, or far enough. */
export function urgencyOf(dueOn: string, today: string): { readonly days: number; readonly tone: Tone } {
  const days = daysBetween(today, dueOn);
  return { days, tone: days < 0 ? 'bad' : days <= SOON_DAYS ? 'warn' : 'plain' };
}
