import { Injectable } from '@nestjs/common';
import { Keyring } from '../keys/keyring.js';
import type { Asking } from './rules.js';

const VERSION = 0x80;

/** Ids under which people are known in one place, as one thing: two of the same person cannot be joined. */
@Injectable()
export class Personas {
  constructor(private readonly keyring: Keyring) {}

  /** The same id for the same person, place and part; a UUID of version 8, so that it can be told from an id. */
  of(personId: string, place: string, as: string): string {
    const bytes = Buffer.from(this.keyring.digest('persona', `${place}\n${as}\n${personId}`), 'base64url').subarray(0, 16);
    bytes[6] = (bytes[6]! & 0x0f) | VERSION;
    bytes[8] = (bytes[8]! & 0x3f) | 0x80;
    const hex = bytes.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  }
}

export const isPersona = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(value);

/** Somebody with a part in a place. */
export interface Part {
  readonly personId: string;
  readonly place: string;
  readonly as: string;
}

/** Knows who could be meant by a persona at an address. */
export abstract class Casts {
  abstract of(params: Readonly<Record<string, string>>, who: Asking): Promise<readonly Part[]>;
}

export class NoCasts extends Casts {
  of(): Promise<readonly Part[]> {
    return Promise.resolve([]);
  }
}

/** Puts the persons back where a request names their personas; what fits nobody is left as it is. */
@Injectable()
export class Unmasking {
  constructor(
    private readonly casts: Casts,
    private readonly personas: Personas,
  ) {}

  async in(request: { params: unknown; body?: unknown }, who: Asking): Promise<void> {
    const params = request.params as Record<string, string>;
    if (!mentions(params) && !mentions(request.body)) return;
    const cast = await this.casts.of(params, who);
    const persons = new Map(cast.map(({ personId, place, as }) => [this.personas.of(personId, place, as), personId]));
    for (const [name, value] of Object.entries(params)) params[name] = persons.get(value.toLowerCase()) ?? value;
    request.body = put(request.body, persons);
  }
}

function mentions(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return isPersona(value);
  return Object.values(value).some(mentions);
}

function put(value: unknown, persons: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return persons.get(value.toLowerCase()) ?? value;
  if (Array.isArray(value)) return value.map((item) => put(item, persons));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, put(item, persons)]));
}
