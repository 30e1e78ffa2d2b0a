import { expect } from '@jest/globals';
import { fold, type AnyDecider, type AnyProcess, type AnyView, type By, Refusal, type Seen } from './index.js';

export const SOMEONE: By = {
  actor: 'someone',
  role: 'coordinator',
  programmeId: '00000000-0000-4000-8000-000000000001',
  now: '2026-03-07T15:00:00.000Z',
  today: '2026-03-07',
};

type Told = { type: string; data: object };
// What a sealed value says, so that specs can compare decisions by meaning.
const plain = (facts: readonly Told[]) => facts.map(({ type, data }) => ({ type, data }));

/**
 * given(decider)(...past).when('Command', fields, known?, by?).then(...facts) | .thenNothing() | .thenRefused(code)
 */
export const given =
  <D extends AnyDecider>(decider: D) =>
  (...past: readonly Told[]) => ({
    file: fold(decider, past),
    when<C extends keyof D['decide'] & string>(
      name: C,
      fields: Parameters<D['decide'][C]>[0],
      known?: Parameters<D['decide'][C]>[3],
      by: Partial<By> = {},
    ) {
      const decide = () => decider.decide[name]!(fields, fold(decider, past), { ...SOMEONE, ...by }, known) as readonly Told[];
      return {
        facts: decide,
        then: (...facts: readonly Told[]) => expect(plain(decide())).toEqual(plain(facts)),
        thenNothing: () => expect(decide()).toEqual([]),
        thenRefused(code: string) {
          let refusal: unknown;
          try {
            decide();
          } catch (error) {
            refusal = error;
          }
          expect(refusal).toBeInstanceOf(Refusal);
          expect((refusal as Refusal).code).toBe(code);
          // What a clerk can read aloud begins with a capital and ends with a full stop.
          expect((refusal as Refusal).message).toMatch(/^\p{Lu}.+\.$/u);
        },
      };
    },
  });

let position = 0;
/** Wraps a fact in an envelope as views and processes see it. */
export const seen = (id: string, { type, data }: Told, envelope: Partial<Seen> = {}): Seen => ({
  id,
  category: 'any',
  type,
  data,
  programmeId: SOMEONE.programmeId,
  position: ++position,
  revision: 0,
  eventId: `event-${position}`,
  occurredAt: SOMEONE.now,
  occurredOn: SOMEONE.today,
  recordedAt: SOMEONE.now,
  actor: SOMEONE.actor,
  role: SOMEONE.role,
  ...envelope,
});

/** shown(view)(...[id, fact]): the rows a view holds after these facts, by key. */
export const shown =
  (view: AnyView) =>
  (...told: readonly (readonly [id: string, fact: Told, envelope?: Partial<Seen>])[]) => {
    const rows: Record<string, object> = {};
    for (const [id, fact, envelope] of told) {
      const event = seen(id, fact, envelope);
      const project = view.project[fact.type];
      if (!project) continue;
      for (const key of view.keys?.(event) ?? [id]) {
        const row = project(rows[key] ?? null, event as never, key) as object | null;
        if (row) rows[key] = row;
        else delete rows[key];
      }
    }
    return rows;
  };

/** reacting(process)(id, fact): the commands a process sends, as [name, fields]. */
export const reacting =
  (process: AnyProcess) =>
  (id: string, fact: Told, envelope: Partial<Seen> = {}) => {
    const event = seen(id, fact, envelope);
    const react = process.react[fact.type];
    const sendings = react ? react({ ...event, newId: (name: string) => `new-${name}` } as never) : [];
    return sendings.map(({ command, fields }) => [command.name, fields] as const);
  };
