import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Refusal, sealed } from '#kernel';
import { checksOf } from './errands.js';
import { ProviderClient } from './provider-client.js';
import { CALLBACK, type Connected } from './provider.js';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const checks = checksOf('a token');

/** What the service answers to a code: claims that differ from right ones, or a status. */
let answer: { readonly claims?: object; readonly status?: number } = {};
let server: Server;
let provider: Connected;

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

function idToken(claims: object): string {
  const now = Math.floor(Date.now() / 1000);
  const right = { iss: provider.issuer, sub: 'ada', aud: 'court', nonce: checks.nonce, iat: now, exp: now + 60 };
  const signed = `${encoded({ alg: 'RS256', kid: 'one' })}.${encoded({ ...right, ...claims })}`;
  return `${signed}.${createSign('sha256').update(signed).sign(privateKey, 'base64url')}`;
}

const pages: Readonly<Record<string, () => object>> = {
  '/.well-known/openid-configuration': () => ({
    issuer: provider.issuer,
    authorization_endpoint: `${provider.issuer}/authorize`,
    token_endpoint: `${provider.issuer}/token`,
    jwks_uri: `${provider.issuer}/keys`,
  }),
  '/keys': () => ({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }] }),
  '/token': () => ({ access_token: 'a', token_type: 'bearer', id_token: idToken(answer.claims ?? {}) }),
};

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    response.writeHead(url === '/token' ? (answer.status ?? 200) : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(pages[url]?.() ?? {}));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  provider = {
    stage: 'connected',
    name: 'County',
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    clientId: 'court',
    clientSecret: sealed('provider:p', 'hush'),
    returnsTo: `https://court.example${CALLBACK}`,
  };
});
afterAll(() => new Promise<void>((closed) => void server.close(() => closed())));

async function cameBack(told: typeof answer, query = `?code=c&state=${checks.state}`) {
  answer = told;
  return new ProviderClient().subjectOf(provider, query, checks);
}
const refusedWith = async (code: string, told: typeof answer, query?: string): Promise<void> => {
  const error = await cameBack(told, query).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Refusal);
  expect({ code: (error as Refusal).code }).toEqual({ code });
  expect((error as Refusal).message).toMatch(/^[A-Z].+\.$/);
};
const inMinutes = (minutes: number) => Math.floor(Date.now() / 1000) + minutes * 60;

describe('what a sign-in service vouches for', () => {
  it('is a subject of its own, and nothing else', async () => {
    expect(await cameBack({ claims: { email: 'ada@court.example', roles: ['admin'] } })).toEqual({
      issuer: provider.issuer,
      subject: 'ada',
    });
  });
  it('is asked for with state, nonce and a challenge, and with no more than who it is', async () => {
    const { searchParams } = new URL(await new ProviderClient().addressFor(provider, checks));
    expect(Object.fromEntries(searchParams)).toMatchObject({
      scope: 'openid',
      state: checks.state,
      nonce: checks.nonce,
      code_challenge_method: 'S256',
      redirect_uri: provider.returnsTo,
    });
    expect(searchParams.get('code_challenge')).not.toBe(checks.verifier);
  });
  it('is refused when it was made for somebody else, or by somebody else', async () => {
    await refusedWith('SignInFailed', { claims: { aud: 'another court' } });
    await refusedWith('SignInFailed', { claims: { iss: 'https://evil.example' } });
    await refusedWith('SignInFailed', { claims: { nonce: 'another' } });
    await refusedWith('SignInFailed', {}, '?code=c&state=another');
    await refusedWith('ProviderRefused', {}, `?error=access_denied&state=${checks.state}`);
  });
  it('forgives clocks that differ by seconds, and says so when they differ by minutes', async () => {
    expect(await cameBack({ claims: { exp: inMinutes(0) - 10 } })).toMatchObject({ subject: 'ada' });
    await refusedWith('ClockWrong', { claims: { iat: inMinutes(-12), exp: inMinutes(-10) } });
  });
  it('is nothing while the service is out of order', async () => {
    await refusedWith('ProviderAway', { status: 500 });
    await refusedWith('ProviderAway', { status: 503 });
  });
});
