import { describe, expect, it } from '@jest/globals';
import { IsOptional, validateSync } from 'class-validator';
import { IsCode, IsDay, IsLabel, IsMoment, IsText } from './fields.js';

class Form {
  @IsOptional() @IsDay() day?: unknown;
  @IsOptional() @IsMoment() moment?: unknown;
  @IsOptional() @IsCode() code?: unknown;
  @IsOptional() @IsText(20) text?: unknown;
  @IsOptional() @IsLabel() label?: unknown;
  @IsOptional() @IsCode({ each: true }) codes?: unknown;
}

const takes = (fields: Partial<Form>): boolean => validateSync(Object.assign(new Form(), fields)).length === 0;

describe('the fields of a command', () => {
  it.each(['2026-03-07', '2024-02-29', '1999-12-31'])('take the day %p', (day) => expect(takes({ day })).toBe(true));
  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-3-7',
    '2026-13-01',
    '0000-01-01',
    '9999-12-31',
    '20260307',
    '2026-03-07T00:00:00Z',
    '',
    20260307,
    {},
    ' 2026-03-07',
  ])('do not take %p for a day', (day) => expect(takes({ day })).toBe(false));

  it.each(['2026-03-07T15:00:00Z', '2026-03-07T15:00:00.123Z', '2026-03-07T15:00:00-07:00'])('take the moment %p', (moment) =>
    expect(takes({ moment })).toBe(true),
  );
  it.each(['2026-W10-6T15:00:00Z', '2026-066T15:00:00Z', '2026-03-07T15Z', '2026-03-07T15:00:00,5Z', '0000-01-01T00:00:00Z'])(
    'do not take %p, which ISO 8601 allows, for a moment',
    (moment) => expect(takes({ moment })).toBe(false),
  );
  it.each([
    '2026-03-07T15:00:00',
    '2026-03-07',
    '2026-02-30T15:00:00Z',
    '2026-03-07 15:00:00Z',
    '2026-03-07T25:00:00Z',
    'now',
    0,
  ])('do not take %p for a moment', (moment) => expect(takes({ moment })).toBe(false));

  it.each(['theft', 'no-show', '2nd', 'x'.repeat(60)])('take the code %p', (code) => expect(takes({ code })).toBe(true));
  it.each(['Theft', 'no show', '-x', '', 'x'.repeat(61), 'é', 'a\n', 3])('do not take %p for a code', (code) =>
    expect(takes({ code })).toBe(false),
  );

  it.each(['x', 'two\nlines\tand\\more', 'Zoë \u{1f600}', '<script>'])('take the text %p', (text) =>
    expect(takes({ text })).toBe(true),
  );
  it.each(['', 'x'.repeat(21), 'a\u0000b', 'half \ud83d pair', 'half \ude00 pair', 7, ['x']])(
    'do not take %p for a text',
    (text) => expect(takes({ text })).toBe(false),
  );

  it.each(['Courtroom 2', 'Salle d’audience', '\u{1f600}'])('take the label %p', (label) => expect(takes({ label })).toBe(true));
  it.each(['', 'x'.repeat(121), 'two\nlines', 'a\u0000b', 'half \ud83d pair', 7])('do not take %p for a label', (label) =>
    expect(takes({ label })).toBe(false),
  );

  it('look at each of a list', () => {
    expect(takes({ codes: ['a', 'b'] })).toBe(true);
    expect(takes({ codes: ['a', 'B'] })).toBe(false);
  });
});
