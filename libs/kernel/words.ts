import type { Day, Id, Moment } from './scalars.js';

/** The events of an aggregate: each name with the shape of its data. */
export type Words = Record<string, object>;

/** One thing that happened, as a decision returns it. */
export type Fact<W extends Words> = {
  [T in keyof W & string]: { readonly type: T; readonly data: Readonly<W[T]> };
}[keyof W & string];

/** Who is acting, for which programme, and when: `now` an instant, `today` the day in the programme's time zone. */
export interface By {
  readonly actor: string;
  readonly role: string;
  readonly programmeId: Id;
  readonly now: Moment;
  readonly today: Day;
}

/** The command classes a module exports, as a table of name -> fields. */
export type CommandsOf<Module> = {
  readonly [K in keyof Module as Module[K] extends new (...a: never[]) => object ? K : never]: Module[K] extends new (
    ...a: never[]
  ) => infer C
    ? { readonly [F in keyof C as F extends string ? F : never]: C[F] }
    : never;
};
