import { describe, expect, it } from '@jest/globals';
import type { ExecutionContext } from '@nestjs/common';
import { LimitGuard, Limits, LimitTries, ofBody, ofSession } from './limits.js';
import { TooMany } from './problem.js';

class Doors {
  read() {}

  @LimitTries(ofBody('login'))
  signIn() {}

  @LimitTries(ofSession)
  prove() {}
}

type Asked = { ip?: string; token?: string; body?: unknown };

/** How many of so many requests are let through. */
const passing = (guard: LimitGuard, door: keyof Doors, times: number, asked: (at: number) => Asked): number => {
  let passed = 0;
  for (let at = 0; at < times; at += 1) {
    const { ip = 'court', token, body } = asked(at);
    const headers = token ? { authorization: `Bearer ${token.padEnd(20, 'x')}` } : {};
    const context = {
      switchToHttp: () => ({ getRequest: () => ({ ip, headers, body }) }),
      getHandler: () => Doors.prototype[door],
    } as unknown as ExecutionContext;
    try {
      guard.canActivate(context);
      passed += 1;
    } catch (error) {
      expect(error).toBeInstanceOf(TooMany);
      expect((error as TooMany).seconds).toBeGreaterThan(0);
    }
  }
  return passed;
};
const guard = (perMinute = 1_000_000) => new LimitGuard(new Limits(perMinute));

describe('limits', () => {
  it('stop one session, and not the one beside it at the same address', () => {
    const one = guard(50);
    expect(passing(one, 'read', 80, () => ({ token: 'one' }))).toBe(50);
    expect(passing(one, 'read', 50, () => ({ token: 'two' }))).toBe(50);
  });

  it('let twelve rooms of tablets work behind one address, and stop one that makes up a session each time', () => {
    expect(passing(guard(50), 'read', 96 * 5, (at) => ({ token: `tablet-${at % 96}` }))).toBe(480);
    expect(passing(guard(50), 'read', 1_000, (at) => ({ token: `made-up-${at}` }))).toBe(500);
  });

  it('stop tries at one login, however it is written and wherever they come from', () => {
    const spellings = ['Ada', ' ada', 'ADA ', 'ａｄａ'];
    const asked = (at: number) => ({ ip: `address-${at}`, body: { login: spellings[at % 4] } });
    expect(passing(guard(), 'signIn', 50, asked)).toBe(30);
    const other = guard();
    expect(passing(other, 'signIn', 200, (at) => ({ body: { login: `juror-${at}` } }))).toBe(200);
  });

  it('stop one address that tries login after login', () =>
    expect(passing(guard(), 'signIn', 1_000, (at) => ({ body: { login: `guess-${at}` } }))).toBe(600));

  it.each([undefined, null, 'text', [], { login: 7 }, {}])('count by address what names nothing: %j', (body) =>
    expect(passing(guard(), 'signIn', 40, () => ({ body }))).toBe(30),
  );

  it('stop tries in one session', () => {
    const one = guard();
    expect(passing(one, 'prove', 40, () => ({ token: 'one' }))).toBe(30);
    expect(passing(one, 'prove', 40, () => ({ token: 'two' }))).toBe(30);
  });
});
