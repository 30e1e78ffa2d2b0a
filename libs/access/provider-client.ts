import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import * as openid from 'openid-client';
import { REDACTED, refuse } from '#kernel';
import type { Checks } from './errands.js';
import type { Connected } from './provider.js';

/** Whom a sign-in service vouches for: nothing else it says of them is used. */
export interface Subject {
  readonly issuer: string;
  readonly subject: string;
}

const SECONDS = 5;
const KEPT_MS = 10 * 60_000;

/** Speaks OpenID Connect with the sign-in services of programmes: authorization code, with PKCE, state and nonce. */
@Injectable()
export class ProviderClient {
  /** What a service says of itself is asked for once in ten minutes. */
  private readonly configurations = new LRUCache<string, openid.Configuration>({ max: 100, ttl: KEPT_MS });

  /** Finds out whether the service answers. */
  async reach(provider: Connected): Promise<void> {
    await this.configurationOf(provider);
  }

  /** Where to send a browser to sign in. */
  async addressFor(provider: Connected, { state, nonce, verifier }: Checks): Promise<string> {
    const configuration = await this.configurationOf(provider);
    const address = openid.buildAuthorizationUrl(configuration, {
      redirect_uri: provider.returnsTo,
      scope: 'openid',
      state,
      nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return address.href;
  }

  /** Who came back, by what the service answers to the code they brought. */
  async subjectOf(provider: Connected, query: string, { state, nonce, verifier }: Checks): Promise<Subject> {
    const configuration = await this.configurationOf(provider);
    const cameTo = new URL(provider.returnsTo);
    cameTo.search = query;
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
    const claims = await openid.authorizationCodeGrant(configuration, cameTo, checks).then((answer) => answer.claims(), told);
    if (!claims) refuse('SignInFailed', FAILED);
    return { issuer: claims.iss, subject: claims.sub };
  }

  private async configurationOf(provider: Connected): Promise<openid.Configuration> {
    const { issuer, clientId, clientSecret } = provider;
    const secret = clientSecret?.read();
    if (secret === REDACTED)
      refuse('ProviderUnknown', 'The secret of the sign-in service can no longer be read. Connect it again.');
    const key = JSON.stringify([issuer, clientId, secret]);
    const known = this.configurations.get(key);
    if (known) return known;
    const insecure = new URL(issuer).protocol === 'http:';
    const found = await openid
      .discovery(new URL(issuer), clientId, undefined, secret === undefined ? openid.None() : basic(secret), {
        timeout: SECONDS,
        ...(insecure && { execute: [openid.allowInsecureRequests] }),
      })
      .catch(told);
    this.configurations.set(key, found);
    return found;
  }
}

/** As the service prefers; the first of the two unless it says that it takes only the second. */
const basic =
  (secret: string): openid.ClientAuth =>
  (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const way = methods.includes('client_secret_basic') ? openid.ClientSecretBasic : openid.ClientSecretPost;
    way(secret)(server, ...rest);
  };

const FAILED = 'The sign-in service did not answer as it should, so nobody was signed in. Begin again, or tell the court.';

const AWAY = [
  'ProviderAway',
  'The sign-in service does not answer. Try again in a little while, or use another way in.',
] as const;

const SENTENCES: Readonly<Record<string, readonly [code: string, sentence: string]>> = {
  OAUTH_TIMEOUT: AWAY,
  OAUTH_RESPONSE_IS_NOT_CONFORM: AWAY,
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: [
    'ClockWrong',
    'The clocks of the court and of the sign-in service differ too much. Tell the court.',
  ],
};

/** Nobody answered, or not in time: that is how fetch says so, however deep it stands in what was thrown. */
function isAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name = '', cause } = error as Partial<Error>;
  return ['TypeError', 'TimeoutError'].includes(name) || isAway(cause);
}

/** Tells what went wrong with a sign-in service in one sentence; what the service itself says is repeated nowhere. */
function told(error: unknown): never {
  if (error instanceof openid.AuthorizationResponseError)
    refuse('ProviderRefused', 'The sign-in service did not sign you in. Begin again, or use another way in.');
  if (error instanceof openid.ResponseBodyError)
    refuse('SignInOver', 'This sign-in was used already or took too long. Begin again.');
  const code = error instanceof openid.ClientError ? error.code : undefined;
  return refuse(...(SENTENCES[code ?? ''] ?? (isAway(error) ? AWAY : (['SignInFailed', FAILED] as const))));
}
