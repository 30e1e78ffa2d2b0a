import { describe, expect, it } from '@jest/globals';
import { similarTo } from './similar.js';

const service = (amount: number) => ({ sanction: 'community-service', unit: 'minutes', amount });
const essay = { sanction: 'essay', unit: 'documents', amount: 1 };

describe('what similar cases were given', () => {
  it('is the middle half, and its middle', () =>
    expect(similarTo([120, 240, 300, 480, 960].map((amount) => [service(amount)]))).toEqual({
      cases: 5,
      items: [{ ...{ sanction: 'community-service', unit: 'minutes', cases: 5 }, low: 240, middle: 300, high: 480 }],
    }));
  it('is not told of fewer than five cases', () =>
    expect(similarTo([120, 240, 300, 480].map((amount) => [service(amount)]))).toEqual({ cases: null, items: [] }));
  it('is not told of a sanction that fewer than five were given', () =>
    expect(similarTo([[essay, service(1)], ...[2, 3, 4, 5].map((amount) => [service(amount)])]).items).toEqual([
      expect.objectContaining({ sanction: 'community-service', cases: 5 }),
      { sanction: 'essay', unit: 'documents', cases: null, low: null, middle: null, high: null },
    ]));
});
