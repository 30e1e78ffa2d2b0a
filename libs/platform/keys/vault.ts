import { Injectable } from '@nestjs/common';
import { REDACTED, Sealed, type Envelope } from '#kernel';
import { Acting } from '../acting.js';
import { open, seal } from './envelope.js';
import { Keyring, type DataKey } from './keyring.js';

type Wrapped = { readonly $sealed: Envelope };
const isWrapped = (value: object): value is Wrapped => '$sealed' in value;

/** Replaces what `visit` answers for, anywhere inside plain data; shares what did not change. */
function replace(value: unknown, path: string, visit: (value: object, path: string) => unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  const answer = visit(value, path);
  if (answer !== undefined) return answer;
  if (Array.isArray(value)) return value.map((item, i) => replace(item, `${path}.${i}`, visit));
  if (value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, replace(item, path ? `${path}.${name}` : name, visit)]),
  );
}

const OPENED = Symbol('nothing');

/** An envelope of this very event that lies in another field than the one it was written in. */
class Misplaced extends Error {
  override readonly name = 'Misplaced';
  constructor(at: string) {
    super(`A sealed value was written at ${at} and lies elsewhere.`);
  }
}

/** The subjects whose sealed values stand in plain data. */
export function subjectsIn(data: object): Set<string> {
  const subjects = new Set<string>();
  replace(data, '', (value) => (value instanceof Sealed ? (subjects.add(value.subject), OPENED) : undefined));
  return subjects;
}

/** A row with its sealed values in clear, null where the key is gone. */
export type Revealed<T> =
  T extends Sealed<infer V>
    ? V | null
    : T extends readonly (infer I)[]
      ? Revealed<I>[]
      : T extends object
        ? { [K in keyof T]: Revealed<T[K]> }
        : T;

/** How facts are opened. */
interface Opening {
  /** Whose keys open; the programme of who acts unless told. */
  readonly programme?: string;
  /** Where each of the facts was written, `<stream>/<event id>/`, or null where its fields have moved since. */
  readonly places?: readonly (string | null)[];
  /** Told whose values were met. */
  readonly subjects?: Set<string>;
}

/** Seals facts on their way into the record, and opens what came out of it. */
@Injectable()
export class Vault {
  constructor(
    private readonly keyring: Keyring,
    private readonly acting: Acting,
  ) {}

  /** The JSON text of a fact's data, each `Sealed` replaced by its envelope. */
  async close(data: object, programme: string, stream: string, eventId: string): Promise<string> {
    const subjects = new Set<string>();
    replace(data, '', (value) => (value instanceof Sealed ? (value.envelope || subjects.add(value.subject), OPENED) : undefined));
    if (subjects.size === 0) return JSON.stringify(data);
    const keys = new Map(
      await Promise.all(
        [...subjects].map(async (subject) => [subject, await this.keyring.forSealing(subject, programme)] as const),
      ),
    );
    return JSON.stringify(
      replace(data, '', (value, path) => {
        if (!(value instanceof Sealed)) return undefined;
        return { $sealed: value.envelope ?? seal(keys.get(value.subject)!, `${stream}/${eventId}/${path}`, value.read()) };
      }),
    );
  }

  /**
   * Facts as a decision reads them: each envelope opened, or redacted when its key is gone or another programme's.
   * @throws Misplaced, and Error when an envelope was altered
   */
  async open<T extends object>(
    datas: readonly T[],
    { programme = this.acting.programme(), places = [], subjects }: Opening = {},
  ): Promise<T[]> {
    const keys = await this.keysOf(datas, programme, subjects);
    return datas.map((data, i) => {
      const place = places[i];
      return replace(data, '', (value, path) => {
        if (!isWrapped(value)) return undefined;
        const { $sealed } = value;
        if (place && $sealed.at.startsWith(place) && $sealed.at !== place + path) throw new Misplaced($sealed.at);
        return Sealed.opened($sealed, open(keys.get(nameOf($sealed)) ?? null, $sealed));
      }) as T;
    });
  }

  /**
   * Anything with envelopes in it, for a page that is about to be shown: plain values, null where the key is gone or another
   * programme's.
   * @param programme whose keys open; the one of who acts unless told
   */
  async reveal<T>(value: T, programme: string = this.acting.programme()): Promise<Revealed<T>> {
    const plain = JSON.parse(JSON.stringify(value ?? null)) as unknown;
    const keys = await this.keysOf([plain], programme);
    const shown = replace(plain, '', (item) => {
      if (!isWrapped(item)) return undefined;
      const clear = open(keys.get(nameOf(item.$sealed)) ?? null, item.$sealed);
      return clear === REDACTED ? null : clear;
    });
    return shown as Revealed<T>;
  }

  private async keysOf(values: readonly unknown[], programme: string, subjects?: Set<string>): Promise<Map<string, DataKey>> {
    const wanted = new Map<string, Envelope>();
    for (const value of values) {
      replace(value, '', (item) => (isWrapped(item) ? (wanted.set(nameOf(item.$sealed), item.$sealed), OPENED) : undefined));
    }
    for (const { subject } of wanted.values()) subjects?.add(subject);
    const found = await Promise.all(
      [...wanted].map(async ([name, { subject, key }]) => [name, await this.keyring.forOpening(subject, key)] as const),
    );
    return new Map(found.filter((pair): pair is [string, DataKey] => pair[1]?.programme === programme));
  }
}

const nameOf = ({ subject, key }: Envelope) => `${subject}/${key}`;
