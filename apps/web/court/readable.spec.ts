import { describe, expect, it } from '@jest/globals';
import { readable } from './readable.js';

describe('a code that has no words yet', () => {
  it('is said as one would say it aloud', () => {
    expect(readable('all-other-larceny')).toBe('All other larceny');
    expect(readable('shoplifting')).toBe('Shoplifting');
    expect(readable('')).toBe('');
  });

  it('is left as it was written where somebody wrote it', () => {
    expect(readable('a twelve-hour shift, and no bus')).toBe('a twelve-hour shift, and no bus');
  });
});
