import type { Code, Id, Moment } from '#kernel';
import type { Actor } from '../acting.js';
import type { Shown } from './leaves.js';

/** Who looks, and by which door. */
export interface Reader {
  readonly programmeId: Id;
  readonly account: Id;
  readonly role: Code;
  readonly person: Id | null;
  readonly onBehalfOf: Id | null;
  /** The reason they gave, as a code. */
  readonly why: Code | null;
  readonly route: string;
  readonly classes: readonly Code[];
  /** Noted also where they look at their own record. */
  readonly evenOwn: boolean;
}

export const readerOf = (
  { programmeId, actor, role, personId, onBehalfOf, reason }: Actor,
  route: string,
  classes: readonly Code[],
  evenOwn = false,
): Reader => ({
  programmeId,
  account: actor,
  role,
  person: personId ?? null,
  onBehalfOf: onBehalfOf ?? null,
  why: reason ?? null,
  route,
  classes,
  evenOwn,
});

/** One reader's look at one record, and how often they looked while it waited to be written. */
export interface Look {
  /** The same for every look of the same reader through the same door. */
  readonly name: string;
  readonly reader: Reader;
  readonly shown: Shown;
  /** When they first did. */
  readonly at: Moment;
  times: number;
}

/** Looks that wait to be written. The same look again within the batch is counted and not repeated. */
export class Looks {
  private readonly byReader = new Map<string, Map<string, Look>>();
  size = 0;

  add(reader: Reader, shown: readonly Shown[], at: Moment, times = 1): void {
    const name = JSON.stringify(reader);
    const held = this.byReader.get(name) ?? new Map<string, Look>();
    this.byReader.set(name, held);
    for (const item of shown) {
      const key = `${item.kind}:${item.id}`;
      const look = held.get(key);
      if (look) look.times += times;
      else {
        held.set(key, { name, reader, shown: item, at, times });
        this.size += 1;
      }
    }
  }

  all(): Look[] {
    return [...this.byReader.values()].flatMap((held) => [...held.values()]);
  }
}
