import { describe, expect, it } from '@jest/globals';
import { Refusal } from '#kernel';
import { isOutage } from './postgres-store.js';

const coded = (code: string) => Object.assign(new Error('Something.'), { code });

describe('an outage', () => {
  it.each(['08006', '53100', '57P01', '58030', 'ECONNREFUSED', 'ECONNRESET', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH'])(
    'is what has the code %p',
    (code) => expect(isOutage(coded(code))).toBe(true),
  );
  it.each([
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'timeout exceeded when trying to connect',
    'Client has encountered a connection error and is not queryable',
  ])('is what says %p', (message) => expect(isOutage(new Error(message))).toBe(true));

  it.each(['23505', '22P02', '40P01', '42703'])('is not what has the code %p', (code) =>
    expect(isOutage(coded(code))).toBe(false),
  );
  it('is not a refusal, whatever its words', () => {
    expect(isOutage(new Refusal('PlanOver', 'The plan was terminated.'))).toBe(false);
    expect(isOutage(new Error('The plan was terminated.'))).toBe(false);
    expect(isOutage(undefined)).toBe(false);
  });
});
