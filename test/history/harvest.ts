import { afterAll } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, Sealed, type AnyDecider } from '#kernel';
import * as kit from '../../libs/kernel/spec.js';

export * from '../../libs/kernel/spec.js';

type Fact = { readonly type: string; readonly data: object };

/** A decision of a spec: what had happened, and what was decided on it. */
export interface Harvested {
  readonly category: string;
  readonly id: string;
  readonly past: readonly Fact[];
  readonly facts: readonly Fact[];
}

const harvest: Harvested[] = [];

/** The spec kit's `given`, which also keeps what was decided. */
export const given = ((decider: AnyDecider) =>
  (...past: readonly Fact[]) => {
    const spec = kit.given(decider)(...past);
    const when: typeof spec.when = (name, fields, known, by) => {
      const decision = spec.when(name, fields, known, by);
      const { category } = decider;
      const id = (fields as Record<string, unknown> | undefined)?.[`${category}Id`];
      try {
        harvest.push({ category, id: typeof id === 'string' ? id : category, past, facts: decision.facts() });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
      return decision;
    };
    return { ...spec, when };
  }) as typeof kit.given;

/** Sealed values still in clear, with whose they are: they are sealed when they are frozen. */
const clear = (value: unknown): unknown => {
  if (Sealed.is(value)) return { $clear: value.read(), subject: value.subject };
  if (Array.isArray(value)) return value.map(clear);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, clear(inner)]));
};

afterAll(() => {
  const told = harvest.filter(({ facts }) => facts.length > 0).map((one) => JSON.stringify(clear(one)));
  if (told.length > 0) writeFileSync(join(process.env['HARVEST_INTO']!, `${randomUUID()}.jsonl`), `${told.join('\n')}\n`);
});
