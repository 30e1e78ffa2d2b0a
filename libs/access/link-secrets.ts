import { Injectable } from '@nestjs/common';
import { refuse, type Id } from '#kernel';
import { Keyring } from '#platform';
import { hashOf, readToken, writeToken, type LinkToken } from './link-token.js';

/** A link that was brought: which one it is, and the hash that must be on record. */
export interface Brought extends LinkToken {
  readonly hash: string;
}

/**
 * The secrets of links, keys and codes: what the court's own key makes of their ids. So a request that is repeated is answered
 * the same, and nothing but a hash has to be kept.
 */
@Injectable()
export class LinkSecrets {
  constructor(private readonly keyring: Keyring) {}

  /** Random to everybody who does not hold the court's key. */
  secretOf(purpose: string, ...ids: readonly (Id | number)[]): Buffer {
    return Buffer.from(this.keyring.digest(`secret of a ${purpose}`, ids.join(' ')), 'base64url');
  }

  hashOf(secret: Uint8Array): string {
    return hashOf(secret);
  }

  tokenOf(programmeId: Id, linkId: Id, secret: Buffer): string {
    return writeToken({ programmeId, linkId, secret });
  }

  /** What somebody brought, or a refusal where it is not whole. */
  read(text: string): Brought {
    const token = readToken(text);
    if (!token) refuse('LinkCut', 'This link is not whole. Open it from the message again, or copy all of it.');
    return { ...token, hash: hashOf(token.secret) };
  }
}
