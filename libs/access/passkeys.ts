import { Inject, Injectable } from '@nestjs/common';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { Id } from '#kernel';
import { newId, pg, POOL } from '#platform';

/** What a browser made with an authenticator, as @simplewebauthn/browser hands it over. */
export type MadePasskey = RegistrationResponseJSON;
export type UsedPasskey = AuthenticationResponseJSON;

type Purpose = 'enrol' | 'prove';

interface Kept {
  readonly id: Id;
  readonly credential: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: string[];
}

const COURT = 'Youth court';

// It takes long to load, and most who start the court's programs never need it.
const webAuthn = () => import('@simplewebauthn/server');

/** Passkeys: of each only the public key is kept. A challenge belongs to one session, lasts five minutes and is used once. */
@Injectable()
export class Passkeys {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** What the browser is asked to make a passkey from. @param site where the court is, as the browser knows it */
  async toEnrol(sessionId: Id, accountId: Id, site: URL) {
    const known = await this.of(accountId);
    const { generateRegistrationOptions } = await webAuthn();
    const options = await generateRegistrationOptions({
      rpName: COURT,
      rpID: site.hostname,
      userName: COURT,
      userID: new TextEncoder().encode(accountId),
      attestationType: 'none',
      excludeCredentials: known.map(({ credential, transports }) => ({ id: credential, transports })),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
    });
    await this.challenge(sessionId, 'enrol', options.challenge);
    return options;
  }

  /** Keeps a passkey that was made for this session's challenge; null when it was not. */
  async enrol(sessionId: Id, accountId: Id, made: MadePasskey, site: URL): Promise<Id | null> {
    const { verifyRegistrationResponse } = await webAuthn();
    const checked = await this.checked(sessionId, 'enrol', (expectedChallenge) =>
      verifyRegistrationResponse({
        response: made,
        expectedChallenge,
        expectedOrigin: site.origin,
        expectedRPID: site.hostname,
        requireUserVerification: true,
      }),
    );
    if (!checked?.verified) return null;
    const { id, publicKey, counter, transports = [] } = checked.registrationInfo.credential;
    const { rows } = await this.pool.query<{ id: Id }>(
      `insert into access.factors (factor_id, account_id, kind, credential, public_key, counter, transports, confirmed)
       values ($1, $2, 'passkey', $3, $4, $5, $6, true) on conflict (credential) do nothing returning factor_id as id`,
      [newId(), accountId, id, Buffer.from(publicKey), counter, transports],
    );
    return rows[0]?.id ?? null;
  }

  /** What the browser is asked to prove a passkey with. */
  async toProve(sessionId: Id, accountId: Id, site: URL) {
    const known = await this.of(accountId);
    const { generateAuthenticationOptions } = await webAuthn();
    const options = await generateAuthenticationOptions({
      rpID: site.hostname,
      allowCredentials: known.map(({ credential, transports }) => ({ id: credential, transports })),
      userVerification: 'required',
    });
    await this.challenge(sessionId, 'prove', options.challenge);
    return options;
  }

  /** Whether this is one of the account's passkeys, used for this session's challenge. */
  async isProved(sessionId: Id, accountId: Id, used: UsedPasskey, site: URL): Promise<boolean> {
    const kept = (await this.of(accountId)).find(({ credential }) => credential === used.id);
    if (!kept) return false;
    const { credential, publicKey, counter, transports } = kept;
    const { verifyAuthenticationResponse } = await webAuthn();
    const checked = await this.checked(sessionId, 'prove', (expectedChallenge) =>
      verifyAuthenticationResponse({
        response: used,
        expectedChallenge,
        expectedOrigin: site.origin,
        expectedRPID: site.hostname,
        requireUserVerification: true,
        credential: { id: credential, publicKey: new Uint8Array(publicKey), counter, transports },
      }),
    );
    if (!checked?.verified) return false;
    await this.pool.query('update access.factors set counter = $2 where factor_id = $1', [
      kept.id,
      checked.authenticationInfo.newCounter,
    ]);
    return true;
  }

  private async of(accountId: Id): Promise<Kept[]> {
    const { rows } = await this.pool.query<Kept>(
      `select factor_id as id, credential, public_key as "publicKey", counter, transports from access.factors
       where account_id = $1 and kind = 'passkey'`,
      [accountId],
    );
    return rows;
  }

  private async challenge(sessionId: Id, purpose: Purpose, challenge: string): Promise<void> {
    await this.pool.query(
      `insert into access.challenges values ($1, $2, $3, now() + interval '5 minutes')
       on conflict (session_id, purpose) do update set challenge = excluded.challenge, ends_at = excluded.ends_at`,
      [sessionId, purpose, challenge],
    );
  }

  /** Checks an answer against the challenge, which is gone by then whatever comes of it. */
  private async checked<T>(sessionId: Id, purpose: Purpose, check: (challenge: string) => Promise<T>): Promise<T | null> {
    const { rows } = await this.pool.query<{ challenge: string }>(
      'delete from access.challenges where session_id = $1 and purpose = $2 and ends_at > now() returning challenge',
      [sessionId, purpose],
    );
    // What comes from outside may be of any shape; the library throws at what it cannot read.
    return rows[0] ? check(rows[0].challenge).catch(() => null) : null;
  }
}
