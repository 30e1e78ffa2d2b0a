import { SetMetadata } from '@nestjs/common';

/** What the answers of a route show of somebody's record. */
export interface Leaving {
  /** Kind of record by kind: the parameter of the address, or the field of each row of the answer, that holds its id. */
  readonly of: Readonly<Record<string, string>>;
  /** Classes of fields that are shown. */
  readonly classes: readonly string[];
  /** The answer waits until it is written who looks. */
  readonly restricted: boolean;
}

const LEAVES = 'leaves';
const NOTHING = 'leaves nothing';

/**
 * Says that whoever reads this leaves a line in the trail of each record shown: `@Leaves({ tally: 'tallyId' }, 'notes')`.
 * What opens words that somebody wrote or said is restricted.
 */
export const Leaves = (
  of: Readonly<Record<string, string>>,
  classes: string | readonly string[],
  { restricted = false }: { readonly restricted?: boolean } = {},
): MethodDecorator => SetMetadata(LEAVES, { of, classes: [classes].flat(), restricted } satisfies Leaving);

/** Says why reading this leaves nothing: it shows nobody's record. */
export const LeavesNothing = (because: string): MethodDecorator => SetMetadata(NOTHING, because);

export const leavingOf = (handler: object): Leaving | undefined => Reflect.getMetadata(LEAVES, handler) as Leaving | undefined;

/** Why a route leaves nothing, or undefined when it does not say so. */
export const nothingOf = (handler: object): string | undefined => Reflect.getMetadata(NOTHING, handler) as string | undefined;

/** A record that an answer showed: its kind, and an id that leads to it. */
export interface Shown {
  readonly kind: string;
  readonly id: string;
}

/**
 * The records an answer shows, each once. An empty answer shows none.
 * @throws Error when no row names them: such a read would leave no trace
 */
export function shownIn({ of }: Leaving, params: Readonly<Record<string, string>>, answer: unknown): Shown[] {
  const rows = (Array.isArray(answer) ? answer : [answer]).filter((row) => row !== null && row !== undefined) as object[];
  if (rows.length === 0) return [];
  return Object.entries(of).flatMap(([kind, field]) => {
    const ids = new Set(params[field] === undefined ? named(rows, field) : [params[field]]);
    return [...ids].map((id) => ({ kind, id }));
  });
}

function named(rows: readonly object[], field: string): string[] {
  const values = rows.map((row) => (row as Record<string, unknown>)[field]);
  if (values.every((value) => value === undefined)) throw new Error(`An answer that leaves a trail names no ${field}.`);
  return values.flat().filter((value) => typeof value === 'string');
}
