import fc from 'fast-check';
import { operationsOf, type OpenApi, type Operation, type Schema } from './open-api.js';
import { HEADERS, hostileValue, MARK, QUERIES, SEGMENTS, STRANGE_KEYS, WORDS } from './values.js';

/** Ids by the name of the field that holds them: of the programme that is asked, and of another. */
export interface Ids {
  readonly own: Readonly<Record<string, readonly string[]>>;
  readonly other: Readonly<Record<string, readonly string[]>>;
}

/** A request as it goes over the wire; `length` says what is claimed of the body's length. */
export interface Hostile {
  readonly who: string | null;
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Body;
  readonly length: 'right' | 'short' | 'long' | 'twice' | 'none' | 'nonsense' | 'chunked' | 'both';
}

/** A body, and what was done to its bytes; written only when it is sent, since some are large. */
export interface Body {
  readonly value: unknown;
  readonly as:
    'json' | 'nothing' | 'truncated' | 'twice' | 'utf-16' | 'bad utf-8' | 'oversize' | 'deep' | 'polluted' | 'form' | 'bom';
}

const CODES = ['other', 'en', 'es', 'juror', 'judge', 'guardian', 'respondent', 'no-show', 'letter', 'phone', 'background-check'];
const DAYS = ['2026-03-05', '2026-03-07', '2026-03-01', '2026-06-01', '2010-06-15'];
const MOMENTS = ['2026-03-05T19:00:00Z', '2026-03-07T14:00:00-05:00', '2026-03-07T18:00:00Z'];
const DEEP = 20_000;
const OVERSIZE = 1_000_001;

/** Makes every kind of request the description allows for, and those it does not. */
export class Requests {
  private readonly operations: readonly Operation[];
  /** Every id the requests may name. */
  private readonly anyId: fc.Arbitrary<string>;

  constructor(
    private readonly api: OpenApi,
    private readonly ids: Ids,
    private readonly roles: readonly string[],
  ) {
    this.operations = operationsOf(api);
    this.anyId = fc.oneof(fc.constantFrom(...Object.values(ids.own).flat()), fc.uuid());
  }

  /** The requests of one seed, from the first; the same every time. */
  *of(seed: number, count: number): Iterable<Hostile> {
    const PIECE = 100;
    const any = this.any();
    for (let done = 0; done < count; done += PIECE)
      yield* fc.sample(any, { seed: seed + done, numRuns: Math.min(PIECE, count - done) });
  }

  private any(): fc.Arbitrary<Hostile> {
    return fc.constantFrom(...this.operations).chain((operation) =>
      fc.record({
        who: fc.oneof(
          { arbitrary: fc.constantFrom(...this.roles), weight: 4 },
          // Who may do most gets furthest in.
          { arbitrary: fc.constant('coordinator'), weight: 8 },
          { arbitrary: fc.constant(null), weight: 1 },
        ),
        method: seldom(
          fc.constantFrom('PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'GET', 'POST'),
          operation.method,
          20,
        ),
        target: this.target(operation),
        headers: this.headers(),
        body: this.body(operation),
        length: seldom(
          fc.constantFrom('short', 'long', 'twice', 'none', 'nonsense', 'chunked', 'both'),
          'right',
          20,
        ) as fc.Arbitrary<Hostile['length']>,
      }),
    );
  }

  private target({ path, query }: Operation): fc.Arbitrary<string> {
    const parts = path.split('/').map((part) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      if (!name) return seldom(fc.constantFrom(...SEGMENTS), part, 60);
      const days = name === 'on' ? [{ arbitrary: fc.constantFrom(...DAYS), weight: 8 }] : [];
      return fc.oneof({ arbitrary: this.id(name), weight: 6 }, { arbitrary: fc.constantFrom(...SEGMENTS), weight: 1 }, ...days);
    });
    const asked = fc
      .constantFrom(...query, 'surprise')
      .chain((name) =>
        fc
          .oneof(fc.constantFrom(...WORDS.filter((word) => word.length < 200)), fc.constantFrom(...DAYS), this.anyId)
          .map((value) => `${name}=${percent(value)}`),
      );
    const search = fc.oneof(
      { arbitrary: fc.constant(''), weight: 3 },
      { arbitrary: fc.constantFrom(...QUERIES), weight: 1 },
      { arbitrary: fc.array(asked, { maxLength: 3 }).map((list) => list.join('&')), weight: 2 },
    );
    return fc.tuple(fc.tuple(...parts), search).map(([segments, more]) => segments.join('/') + (more && `?${more}`));
  }

  private headers(): fc.Arbitrary<readonly (readonly [string, string])[]> {
    const key = fc.uuid().map((id) => [['Idempotency-Key', id]] as [string, string][]);
    const revision = fc.nat({ max: 6 }).map((at) => [['If-Match', `"${at}"`]] as [string, string][]);
    const strange = fc.array(fc.constantFrom(...HEADERS), { minLength: 1, maxLength: 3 });
    return fc
      .tuple(
        fc.oneof({ arbitrary: key, weight: 12 }, { arbitrary: fc.constant([]), weight: 1 }),
        seldom(revision, [], 15),
        seldom(strange, [], 4),
      )
      .map((lists) => lists.flat());
  }

  private body({ method, body }: Operation): fc.Arbitrary<Body> {
    const nothing: Body = { value: null, as: 'nothing' };
    if (!body)
      return seldom<Body>(
        hostileValue.map((value) => ({ value, as: 'json' })),
        nothing,
        method === 'POST' ? 2 : 10,
      );
    const fitting = this.value(body, '');
    const spoiled = fitting.chain((value) => this.spoiled(value));
    const twisted = fc.tuple(
      fitting,
      fc.constantFrom('truncated', 'twice', 'utf-16', 'bad utf-8', 'deep', 'polluted', 'form', 'bom', 'nothing'),
    );
    return fc.oneof(
      { arbitrary: fitting.map((value) => ({ value, as: 'json' as const })), weight: 45 },
      { arbitrary: spoiled.map((value) => ({ value, as: 'json' as const })), weight: 35 },
      { arbitrary: hostileValue.map((value) => ({ value, as: 'json' as const })), weight: 5 },
      { arbitrary: twisted.map(([value, as]) => ({ value, as: as as Body['as'] })), weight: 14 },
      { arbitrary: fitting.map((value) => ({ value, as: 'oversize' as const })), weight: 1 },
    );
  }

  /** A value of the shape the description gives. */
  private value(schema: Schema, name: string): fc.Arbitrary<unknown> {
    const { $ref, allOf, properties, items, enum: choices, type, format, minimum = 0, maximum = 100, minItems = 0 } = schema;
    if ($ref) return this.value(this.api.components.schemas[$ref.split('/').at(-1)!] ?? {}, name);
    if (allOf?.[0]) return this.value(allOf[0], name);
    if (choices) return fc.constantFrom(...choices);
    if (properties) return this.object(schema);
    if (items) return fc.array(this.value(items, name), { minLength: minItems, maxLength: minItems + 2 });
    if (type === 'number' || type === 'integer')
      return fc.oneof(
        fc.constantFrom(minimum, maximum),
        fc.integer({ min: minimum, max: Math.max(minimum, Math.min(maximum, minimum + 60)) }),
      );
    if (type === 'boolean') return fc.boolean();
    if (format === 'uuid' || /Ids?$/.test(name)) return this.id(name.replace(/Ids$/, 'Id'));
    if (format === 'email') return fc.constant(`${MARK}@example.org`);
    if (/On$|^on$|^from$|^until$/.test(name)) return fc.constantFrom(...DAYS);
    if (/At$|^at$/.test(name)) return fc.constantFrom(...MOMENTS);
    return seldom(fc.oneof(fc.constant(`Some ${MARK}`), this.anyId), 'other', 8).chain((text) =>
      text === 'other' ? fc.constantFrom(...CODES) : fc.constant(text),
    );
  }

  private object({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
    const fields = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, this.value(schema, name)]));
    return fc.record(fields, { requiredKeys: [...required] }).map((value) => ({ ...value }));
  }

  /** One to three fields of it as nobody should send them. */
  private spoiled(value: unknown): fc.Arbitrary<unknown> {
    const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    const field = fc.oneof(
      { arbitrary: fc.constantFrom(...(names.length > 0 ? names : [MARK])), weight: 6 },
      { arbitrary: fc.constantFrom(...STRANGE_KEYS), weight: 1 },
    );
    return fc
      .array(fc.tuple(field, fc.oneof(hostileValue, this.foreignId())), { minLength: 1, maxLength: 3 })
      .map((changes) => ({ ...(value as object), ...Object.fromEntries(changes) }));
  }

  private id(name: string): fc.Arbitrary<string> {
    const own = this.ids.own[name] ?? [];
    const mostly = own.length > 0 ? [{ arbitrary: fc.constantFrom(...own), weight: 8 }] : [];
    return fc.oneof(...mostly, { arbitrary: this.anyId, weight: 1 }, { arbitrary: this.foreignId(name), weight: 2 });
  }

  private foreignId(name?: string): fc.Arbitrary<string> {
    const fitting = (name && this.ids.other[name]) || Object.values(this.ids.other).flat();
    return fc.constantFrom(...fitting).chain((id) => fc.constantFrom(id, id.toUpperCase()));
  }
}

const seldom = <T>(strange: fc.Arbitrary<T>, usual: T, one: number): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: strange, weight: 1 }, { arbitrary: fc.constant(usual), weight: one - 1 });

/** As `encodeURIComponent`, of halves of pairs too. */
const percent = (text: string) => encodeURIComponent(Buffer.from(text).toString());

/** The bytes of a body. */
export function bytesOf({ value, as }: Body): Buffer {
  const json = JSON.stringify(value) ?? '';
  if (as === 'nothing') return Buffer.alloc(0);
  if (as === 'truncated') return Buffer.from(json.slice(0, Math.max(1, Math.floor(json.length * 0.7))));
  if (as === 'twice') return Buffer.from(json.replace(/^\{(("[^"]*"):)/, `{$2:"${MARK}",$1`));
  if (as === 'utf-16') return Buffer.from(json, 'utf16le');
  if (as === 'bad utf-8')
    return Buffer.concat([Buffer.from(json.slice(0, -1)), Buffer.from([0xff, 0xc0, 0xaf, 0xed, 0xa0, 0x80]), Buffer.from('}')]);
  if (as === 'oversize') return Buffer.from(`${json.slice(0, -1)},"${MARK}":"${'x'.repeat(OVERSIZE)}"}`);
  if (as === 'deep')
    return Buffer.from(
      `${json.slice(0, -1)}${json.length > 2 ? ',' : ''}"${MARK}":${'{"a":['.repeat(DEEP)}${']}'.repeat(DEEP)}}`,
    );
  if (as === 'polluted') return Buffer.from(`{"__proto__":{"isAdmin":true},"\\u005f_proto__":1,${json.slice(1)}`);
  if (as === 'form') return Buffer.from(`given=${MARK}&family=${MARK}`);
  if (as === 'bom') return Buffer.from(`\ufeff${json}`);
  return Buffer.from(json);
}
