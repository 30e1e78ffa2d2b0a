import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from './planted.js';
import { unshown } from './shown-by.js';

const page = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| **'));

describe('what is promised of security', () => {
  it('is shown by tests that are there, for every threat', () => {
    expect(unshown(ROOT, page)).toEqual([]);
    expect(rows.filter((row) => unshown(ROOT, row).length > 0 || !/\.spec\.ts\): ?“/.test(row))).toEqual([]);
    expect(rows.length).toBeGreaterThan(8);
  });

  it('is found without a test, when planted', () => {
    const here = '[this](test/rules/security.spec.ts)';
    expect(unshown(ROOT, `${here}: “is found without a test, when planted”`)).toEqual([]);
    expect(unshown(ROOT, `${here}: “is found without a test”; “is found without a test, when planted”`)).toEqual([
      'test/rules/security.spec.ts has no test “is found without a test”.',
    ]);
    expect(unshown(ROOT, '[gone](test/rules/gone.spec.ts): “x”')).toEqual(['test/rules/gone.spec.ts is not there.']);
    expect(unshown(ROOT, `${here}: nothing`)).toEqual(['test/rules/security.spec.ts is named without a title.']);
  });
});
