import type { Recorded } from './event-store.js';

/** `ReferralAccepted` as "Referral accepted". */
export const spoken = (word: string) => word.replace(/(?<!^)([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

/** A value as words: codes and figures as they are, nothing as “none”. */
export function told(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : `[${value.map(told).join('; ')}]`;
  if (typeof value !== 'object') return String(value as string | number);
  if ('$sealed' in value) return '(sealed)';
  return Object.entries(value)
    .map(([name, item]) => `${spoken(name).toLowerCase()} ${told(item)}`)
    .join(', ');
}

/** One event as a sentence; sealed values stay sealed. */
export function sentenceOf({ type, data, meta, revision }: Recorded): string {
  const details = told(JSON.parse(data));
  return `${String(revision).padStart(3)}  ${meta.occurredAt.slice(0, 16).replace('T', ' ')}  ${spoken(type)}${details ? ` (${details})` : ''}, by ${meta.role}${meta.onBehalfOf ? ' for another' : ''}.`;
}
