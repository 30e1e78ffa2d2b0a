import { describe, expect, it } from '@jest/globals';
import type { ExecutionContext } from '@nestjs/common';
import { firstValueFrom, of } from 'rxjs';
import { Acting } from '../acting.js';
import { SystemClock } from '../clock.js';
import type { ViewRunner } from '../views/runner.js';
import { ActingInterceptor } from './acting.interceptor.js';

const signedIn = { sessionId: 's', accountId: 'a', role: 'clerk', programmeId: 'p', personId: null, token: 't' };
const receipt = { id: 'x', revision: 3, position: 7 };

/** What a POST is answered when its handler gives a receipt. */
const answered = async (passed: ViewRunner['passed'], headers: Readonly<Record<string, string>> = {}) => {
  const request = { signedIn, headers, params: {}, method: 'POST', id: 'one' };
  const context = { switchToHttp: () => ({ getRequest: () => request }) } as unknown as ExecutionContext;
  const interceptor = new ActingInterceptor(new Acting(), new SystemClock(), { of: async () => 'UTC' }, { passed } as ViewRunner);
  return firstValueFrom(await interceptor.intercept(context, { handle: () => of(receipt) }));
};

describe('the answer to a command', () => {
  it('waits until the views show it', async () => {
    const asked: number[] = [];
    expect(await answered(async (position) => asked.push(position) > 0)).toEqual(receipt);
    expect(asked).toEqual([7]);
  });

  it('is its receipt also when the views cannot be asked: it is on record', async () => {
    expect(await answered(() => Promise.reject(new Error('Connection terminated')))).toEqual(receipt);
  });
});

describe('If-Match', () => {
  const sent = (revision: string) => answered(async () => true, { 'if-match': revision });

  it.each(['3', '"3"', '-1'])('takes the revision %s', async (revision) => {
    expect(await sent(revision)).toEqual(receipt);
  });

  it.each(['"3', '3"', 'W/"3"', '', '3.5', '*'])('refuses %j', async (revision) => {
    await expect(sent(revision)).rejects.toThrow('If-Match must be the revision you last saw, like "3".');
  });
});
