import { describe, expect, it } from '@jest/globals';
import {
  BadRequestException,
  ForbiddenException,
  NotFoundException,
  PayloadTooLargeException,
  UnsupportedMediaTypeException,
} from '@nestjs/common';
import { ValidateNested, validateSync } from 'class-validator';
import { Refusal } from '#kernel';
import { IsDay, IsText } from '../fields.js';
import { StoreUnavailable, WrongRevision } from '../record/event-store.js';
import { KeyReused, NotHere, Stale } from '../record/streams.js';
import { InvalidInput, problemOf } from './problem.js';

const failure = (fields: object) => Object.assign(new Error('secret details'), fields);

describe('what an error means to the one who asked', () => {
  const cases: [string, unknown, number, string][] = [
    ['a refusal', new Refusal('NotYet', 'It is too early.'), 409, 'NotYet'],
    ['a stale look', new Stale(3), 412, 'Stale'],
    ['a key used twice', new KeyReused(), 422, 'KeyReused'],
    ['what is not there', new NotHere(), 404, 'NotHere'],
    ['a lost race', new WrongRevision('case-1', 1, 2), 409, 'Busy'],
    ['a store that is away', new StoreUnavailable('away'), 503, 'Unavailable'],
    ['a full disk', failure({ code: '53100' }), 503, 'Unavailable'],
    ['too many connections', failure({ code: '53300' }), 503, 'Unavailable'],
    ['a database that shuts down', failure({ code: '57P01' }), 503, 'Unavailable'],
    ['a view that is still being built', failure({ code: '42P01' }), 503, 'Unavailable'],
    ['a closed port', failure({ code: 'ECONNREFUSED' }), 503, 'Unavailable'],
    ['a broken connection', new Error('Connection terminated unexpectedly'), 503, 'Unavailable'],
    ['a wrong route', new NotFoundException('Cannot GET /x'), 404, 'NotHere'],
    ['a wrong header', new BadRequestException('Say it.'), 400, 'BadRequest'],
    ['a missing permission', new ForbiddenException('No.'), 403, 'NotAllowed'],
    ['a body too large', failure({ statusCode: 413 }), 413, 'TooLarge'],
    ['a body too large for what is beneath us', new PayloadTooLargeException('Request body is too large'), 413, 'TooLarge'],
    ['a form', new UnsupportedMediaTypeException('Unsupported Media Type'), 415, 'NotJson'],
    [
      'half a body',
      new BadRequestException("Body is not valid JSON but content-type is set to 'application/json'"),
      400,
      'BadRequest',
    ],
    ['a body that is no JSON', failure({ statusCode: 415 }), 415, 'NotJson'],
    ['a mistake of ours', failure({}), 500, 'OurFault'],
    ['a statement the database refuses', failure({ code: '23505' }), 500, 'OurFault'],
    ['something thrown that is no error', 'secret details', 500, 'OurFault'],
    ['nothing at all', undefined, 500, 'OurFault'],
  ];
  it.each(cases)('tells %s', (_, error, status, code) => {
    const problem = problemOf(error);
    expect(problem).toMatchObject({ status, code, type: `/problems/${code}` });
    expect(problem.title).toMatch(/^[A-Z].*\.$/);
    expect(JSON.stringify(problem)).not.toContain('secret');
  });

  it('says what a clerk can read aloud', () =>
    expect(problemOf(new Refusal('NotYet', 'It is too early.')).title).toBe('It is too early.'));

  it('names every field that does not fit, inner ones by their path', () => {
    class Inner {
      @IsDay() on!: string;
    }
    class Outer {
      @IsText(5) name!: string;
      @ValidateNested({ each: true }) days!: Inner[];
    }
    const errors = validateSync(
      Object.assign(new Outer(), { name: 'too long a name', days: [Object.assign(new Inner(), { on: 'today' })] }),
    );
    const { status, fields } = problemOf(InvalidInput.from(errors));
    expect(status).toBe(400);
    expect(fields!.map(({ field }) => field)).toEqual(['name', 'days.0.on']);
    expect(fields![1]!.problems).toEqual(['on must be a day, written YYYY-MM-DD']);
  });
});
