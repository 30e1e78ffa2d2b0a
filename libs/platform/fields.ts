import { applyDecorators } from '@nestjs/common';
import { IsISO8601, IsString, Length, Matches, MaxLength, ValidateBy, type ValidationOptions } from 'class-validator';

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(value)) return false;
  const instant = Date.parse(`${value}T00:00:00Z`);
  // The 31st of a short month rolls over into the next one: it is not a day that exists.
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(value);
}

/** A calendar day that exists, from 1900 to 2199, as `YYYY-MM-DD`. */
export const IsDay = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isDay',
      validator: {
        validate: isDay,
        defaultMessage: () => '$property must be a day, written YYYY-MM-DD',
      },
    },
    options,
  );

const MOMENT = /^(19|20|21)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** An instant with its offset, from 1900 to 2199, as ISO 8601 writes a day and a time. */
export const IsMoment = (options?: ValidationOptions): PropertyDecorator =>
  applyDecorators(
    IsISO8601({ strict: true, strictSeparator: true }, options),
    Matches(MOMENT, { message: '$property must be an instant with its offset, like 2026-03-07T15:00:00Z', ...options }),
  ) as PropertyDecorator;

/** A word of a catalogue: lower case, digits and dashes, at most 60 characters. */
export const IsCode = (options?: ValidationOptions): PropertyDecorator =>
  Matches(/^[a-z0-9][a-z0-9-]{0,59}$/, {
    message: '$property must be a code: lower-case letters, digits and dashes',
    ...options,
  });

/** What no database takes: the zero character, and half of a pair that makes one character. */
const KEEPABLE = /^[^\u0000\p{Surrogate}]*$/u;

/** Free text of at most `most` characters, without the characters no database takes. */
export const IsText = (most = 4000, options?: ValidationOptions): PropertyDecorator =>
  applyDecorators(
    IsString(options),
    Length(1, most, options),
    Matches(KEEPABLE, { message: '$property holds a character that cannot be kept', ...options }),
  ) as PropertyDecorator;

/** Words the court publishes about itself: the name of a programme, a room, a site. */
export const IsLabel = (options?: ValidationOptions): PropertyDecorator =>
  applyDecorators(
    IsString(options),
    MaxLength(120, options),
    Matches(/^[^\u0000-\u001f\p{Surrogate}]+$/u, { message: '$property must be a name on one line', ...options }),
  ) as PropertyDecorator;
