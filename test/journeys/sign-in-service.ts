import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import Provider from 'oidc-provider';

export const CLIENT = { clientId: 'youth-court', clientSecret: 'a secret between the court and the county' };

/** Somebody with an account at the county. */
export interface Subject {
  readonly subject: string;
  readonly email: string;
}

/** A real OpenID Connect provider, at which whoever it is told of is signed in already. */
export async function openSignInService(returnsTo: string) {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const people = new Map<string, Subject>();
  let now: Subject | null = null;
  // It warns of what it would need in earnest.
  const quiet = (['info', 'warn'] as const).map((level) => jest.spyOn(console, level).mockImplementation(() => undefined));
  const provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: [returnsTo] }],
    jwks: { keys: [{ ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }), use: 'sig' }] },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    claims: { openid: ['sub', 'email', 'roles'] },
    // So that whatever could tempt the court stands in the token.
    conformIdTokenClaims: false,
    findAccount: (_: unknown, subject: string) => ({
      accountId: subject,
      claims: () => ({ sub: subject, email: people.get(subject)?.email, email_verified: true, roles: ['admin'] }),
    }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    pkce: { required: () => true },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 60, Interaction: 600, Session: 600 },
  });
  for (const spied of quiet) spied.mockRestore();
  const answer = provider.callback();
  async function interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { prompt, params, session } = await provider.interactionDetails(request, response);
    if (!now) {
      await provider.interactionFinished(request, response, { error: 'access_denied' }, { mergeWithLastSubmission: false });
      return;
    }
    if (prompt.name === 'login') {
      const login = { accountId: now.subject };
      await provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
      return;
    }
    const grant = new provider.Grant({ accountId: session!.accountId, clientId: params.client_id });
    grant.addOIDCScope('openid');
    const consent = { grantId: await grant.save() };
    await provider.interactionFinished(request, response, { consent }, { mergeWithLastSubmission: true });
  }
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith('/interaction/')) {
      interact(request, response).catch(() => response.writeHead(500).end());
    } else answer(request, response);
  });
  return {
    issuer,
    /** Who comes is signed in there as this person; nobody: the service signs no one in. */
    knows(subject: Subject | null): void {
      now = subject;
      if (subject) people.set(subject.subject, subject);
    },
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

export type SignInService = Awaited<ReturnType<typeof openSignInService>>;

/** A browser with a cookie jar: each host's own, and no redirect is followed of itself. */
export class Browser {
  private readonly jars = new Map<string, Map<string, string>>();

  async get(address: string): Promise<Response> {
    return this.send(address, { method: 'GET' });
  }

  async post(address: string, body: object): Promise<Response> {
    const { origin } = new URL(address);
    const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', origin };
    return this.send(address, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  /** Follows redirects until one leads to an address that starts like this; answers that address. */
  async follow(address: string, until: string): Promise<string> {
    let at = address;
    for (let steps = 0; !at.startsWith(until); steps += 1) {
      const { status, headers } = await this.get(at);
      const location = headers.get('location');
      if (!location || steps > 12) throw new Error(`${new URL(at).pathname} answered ${status} and led nowhere.`);
      at = new URL(location, at).href;
    }
    return at;
  }

  cookie(address: string, name: string): string | undefined {
    return this.jar(address).get(name);
  }

  setCookie(address: string, name: string, value: string): void {
    this.jar(address).set(name, value);
  }

  private async send(
    address: string,
    init: { method: string; headers?: Record<string, string>; body?: string },
  ): Promise<Response> {
    const jar = this.jar(address);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(address, { ...init, redirect: 'manual', headers: { ...init.headers, ...(cookie && { cookie }) } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (/max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name!);
      else jar.set(name!, value!);
    }
    return answer;
  }

  private jar(address: string): Map<string, string> {
    const { host } = new URL(address);
    const jar = this.jars.get(host) ?? new Map<string, string>();
    this.jars.set(host, jar);
    return jar;
  }
}
