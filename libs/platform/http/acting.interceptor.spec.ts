import { describe, expect, it } from '@jest/globals';
import type { ExecutionContext } from '@nestjs/common';
import { defer, firstValueFrom, of } from 'rxjs';
import { Acting } from '../acting.js';
import { SystemClock } from '../clock.js';
import type { ViewRunner } from '../views/runner.js';
import { ActingInterceptor } from './acting.interceptor.js';
import { Behalf } from './behalf.js';

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

describe('On-Behalf-Of', () => {
  const child = '30000000-0000-4000-8000-00000000000C';
  const acting = new Acting();

  class OnlyFor extends Behalf {
    override against(personId: string) {
      const { role } = acting.current();
      return Promise.resolve(personId === child.toLowerCase() && role === 'clerk' ? null : 'You may not act for that person.');
    }
  }

  /** For whom the handler was told that it acts. */
  const asked = async (onBehalfOf: string, behalf?: Behalf, personId: string | null = null) => {
    const headers = { 'on-behalf-of': onBehalfOf };
    const request = { signedIn: { ...signedIn, personId }, headers, params: {}, method: 'GET', id: 'one' };
    const context = { switchToHttp: () => ({ getRequest: () => request }) } as unknown as ExecutionContext;
    const zones = { of: async () => 'UTC' };
    const interceptor = new ActingInterceptor(acting, new SystemClock(), zones, {} as ViewRunner, behalf);
    const handle = () => defer(() => of(acting.current().onBehalfOf ?? null));
    return firstValueFrom(await interceptor.intercept(context, { handle }));
  };

  it('names the person acted for, where one may act for them', async () => {
    expect(await asked(child, new OnlyFor())).toBe(child.toLowerCase());
  });
  it('is refused with a sentence where one may not', async () => {
    await expect(asked('30000000-0000-4000-8000-00000000000d', new OnlyFor())).rejects.toThrow(
      'You may not act for that person.',
    );
  });
  it('is refused to everybody where nobody says who may', async () => {
    await expect(asked(child)).rejects.toThrow('Nobody acts for another person here.');
  });
  it('is nothing where somebody names themselves', async () => {
    expect(await asked(child, undefined, child.toLowerCase())).toBeNull();
  });
  it.each(['', 'me', `${child},${child}`, '-'.repeat(36)])('is no id when it is %j', async (text) => {
    await expect(asked(text, new OnlyFor())).rejects.toThrow('On-Behalf-Of must be the id of a person.');
  });
});
