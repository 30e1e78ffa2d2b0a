import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { DOCKET_NUMBERS, docketNumber, remainderOf } from './docket-number.js';

describe('the docket number of a case', () => {
  it('is the same whenever it is read off the same id', () => {
    const caseId = '0d2ede1c-202c-537a-8d93-a2bdc0107539';
    expect(docketNumber(caseId)).toBe(docketNumber(caseId));
    expect(docketNumber(caseId)).not.toBe(docketNumber('0d2ede1c-202c-537a-8d93-a2bdc0107538'));
  });

  it('can be read aloud: two groups of three without vowels', () => {
    const numbers = Array.from({ length: 500 }, () => docketNumber(randomUUID()));
    for (const number of numbers) expect(number).toMatch(/^[B-DF-HJKMNP-TV-Z2-9]{3}-[B-DF-HJKMNP-TV-Z2-9]{3}$/);
    expect(new Set(numbers).size).toBe(500);
  });

  it('leads back to the ids that read like it, however it was typed', () => {
    for (const caseId of Array.from({ length: 100 }, () => randomUUID())) {
      const number = docketNumber(caseId);
      const remainder = Number(BigInt(`0x${caseId.slice(-12)}`) % BigInt(DOCKET_NUMBERS));
      expect(remainderOf(number)).toBe(remainder);
      expect(remainderOf(` ${number.toLowerCase().replace('-', '')} `)).toBe(remainder);
    }
    for (const other of ['', 'K7Q', 'K7Q-4MA', 'K7Q-4MBB', '💣']) expect(remainderOf(other)).toBeNull();
  });
});
