import type { Id } from './scalars.js';

/** No vowels, so that no word comes out, and no two that look alike. */
const LETTERS = 'BCDFGHJKMNPQRSTVWXYZ23456789';
const LENGTH = 6;

/**
 * What the court calls a case aloud and on paper: six characters read off its id, as `K7Q-4MB`. It says nothing of the case,
 * not even how many there are; among 1,000 cases two share one in about a thousandth of all courts, and the id still tells them apart.
 */
export function docketNumber(caseId: Id): string {
  let rest = BigInt(`0x${caseId.replaceAll('-', '').slice(-12)}`);
  let number = '';
  for (let place = 0; place < LENGTH; place++) {
    number += LETTERS[Number(rest % BigInt(LETTERS.length))];
    rest /= BigInt(LETTERS.length);
  }
  return `${number.slice(0, LENGTH / 2)}-${number.slice(LENGTH / 2)}`;
}

/** How many docket numbers there are. */
export const DOCKET_NUMBERS = LETTERS.length ** LENGTH;

/** What the last twelve digits of a case's id leave when divided by `DOCKET_NUMBERS`; null where this is no docket number. */
export function remainderOf(number: string): number | null {
  const letters = [...number.toUpperCase().replace(/[^0-9A-Z]/g, '')].map((letter) => LETTERS.indexOf(letter));
  if (letters.length !== LENGTH || letters.includes(-1)) return null;
  return letters.reduceRight((sum, letter) => sum * LETTERS.length + letter, 0);
}
