import type { Id } from '#kernel';
import type { Folding } from '#platform';
import type { CaseFact } from './case-facts.js';
import type { Reader } from './readable.js';
import { fieldsFor, STATE, type Group } from './state.js';

/** One value of a moment, and the entries that changed it; the last of them gave it the value it has. */
export interface FieldThen {
  readonly field: string;
  readonly value: unknown;
  readonly why: readonly number[];
}

export interface GroupThen {
  readonly group: string;
  readonly id: Id;
  readonly fields: readonly FieldThen[];
}

type Values = Readonly<Record<string, unknown>>;
type Folds = Pick<Folding, 'rows'>;

/** The things of a group in one row: the row itself, or the elements of one of its documents. */
function thingsIn({ each, key }: Group, row: Values | null): readonly (readonly [id: string, thing: Values])[] {
  if (!row) return [];
  const things = each === undefined ? [row] : (row[each] as readonly Values[]);
  return things.map((thing) => [thing[key] as string, thing] as const);
}

const textOf = (value: unknown) => JSON.stringify(value ?? null);

/** Folds facts into the state of a case, each value with the entries it comes from. */
export function standingAt(folding: Folds, facts: readonly CaseFact[], reader: Reader): GroupThen[] {
  const numbers = new Map(facts.map(({ seen, n }) => [seen.eventId, n]));
  const seens = facts.map(({ seen }) => seen);
  return STATE.flatMap((group) => {
    const fields = fieldsFor(group, reader);
    if (fields.length === 0) return [];
    const why = new Map<string, number[]>();
    const rows = folding.rows(group.row, seens, ({ eventId }, _, before, after) => {
      const earlier = new Map(thingsIn(group, before));
      for (const [id, thing] of thingsIn(group, after)) {
        const was = earlier.get(id);
        for (const field of fields) {
          if (was ? textOf(was[field]) === textOf(thing[field]) : textOf(thing[field]) === 'null') continue;
          const at = `${id} ${field}`;
          why.set(at, [...(why.get(at) ?? []), numbers.get(eventId)!]);
        }
      }
    });
    return rows
      .flatMap((row) => thingsIn(group, row))
      .map(([id, thing]) => ({
        group: group.group,
        id,
        fields: fields.map((field) => ({ field, value: thing[field] ?? null, why: why.get(`${id} ${field}`) ?? [] })),
      }));
  });
}

/** One value at two moments. */
export interface Compared {
  readonly group: string;
  readonly id: Id;
  readonly field: string;
  readonly then: unknown;
  readonly now: unknown;
  readonly changed: boolean;
  /** The entries that changed it between the two, or all where it came or went. */
  readonly why: readonly number[];
}

/** Lays two moments side by side, field by field. */
export function comparison(then: readonly GroupThen[], now: readonly GroupThen[]): Compared[] {
  const before = new Map(then.flatMap(cells));
  const after = new Map(now.flatMap(cells));
  return [...new Map([...after, ...before])].map(([at, { group, id, field }]) => {
    const [was, is] = [before.get(at), after.get(at)];
    const known = new Set(was?.why);
    return {
      ...{ group, id, field, then: was?.value ?? null, now: is?.value ?? null },
      changed: textOf(was?.value) !== textOf(is?.value),
      why: (is?.why ?? was?.why ?? []).filter((n) => !is || !known.has(n)),
    };
  });
}

const cells = ({ group, id, fields }: GroupThen) =>
  fields.map((one) => [`${group} ${id} ${one.field}`, { group, id, ...one }] as const);
