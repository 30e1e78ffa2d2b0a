import { describe, expect, it } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import { isFromElsewhere } from './same-site.js';

const asked = (headers: object, cookie = true, method = 'POST') =>
  isFromElsewhere({ method, headers: { host: 'court.example:3000', ...headers } } as FastifyRequest, cookie);

describe('a request that changes something', () => {
  it.each([
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
    { origin: 'http://court.example:3000' },
    { origin: 'https://court.example:3000' },
    { 'sec-fetch-site': 'same-origin', origin: 'http://court.example:3000' },
  ])('is taken with %j', (headers) => expect(asked(headers)).toBe(false));

  it.each([
    {},
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': '' },
    { 'sec-fetch-site': 'SAME-ORIGIN' },
    { 'sec-fetch-site': 'same-origin, cross-site' },
    { 'sec-fetch-site': 'cross-site', origin: 'http://court.example:3000' },
    { origin: 'null' },
    { origin: '' },
    { origin: 'http://court.example' },
    { origin: 'http://court.example:3000.evil.example' },
    { origin: 'http://evil.example/court.example:3000' },
    { origin: 'http://court.example:3000@evil.example' },
    { origin: 'court.example:3000' },
  ])('is refused with %j, where the cookie came with it', (headers) => expect(asked(headers)).toBe(true));

  it('needs to say nothing without the cookie, but says nothing wrong', () => {
    expect(asked({}, false)).toBe(false);
    expect(asked({ 'sec-fetch-site': 'cross-site' }, false)).toBe(true);
    expect(asked({ origin: 'http://evil.example' }, false)).toBe(true);
  });

  it('is not one that only reads', () => expect(asked({ 'sec-fetch-site': 'cross-site' }, true, 'GET')).toBe(false));
});
