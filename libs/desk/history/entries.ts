import type { Code, Id, Moment } from '#kernel';
import type { CalledName } from '#people';
import type { CaseFact } from './case-facts.js';
import { isMilestone, kindOf, type Kind } from './kinds.js';
import { readable, type Reader } from './readable.js';

/** The type of an entry that may not come back. */
const WITHHELD = 'Withheld';

/** An entry in one small line, for a slider and its ticks. */
export interface Mark {
  readonly n: number;
  readonly eventId: Id;
  readonly type: string;
  readonly kind: Kind | 'withheld';
  readonly milestone: boolean;
  readonly occurredAt: Moment;
  readonly recordedAt: Moment;
  /** It was recorded on a later day than it happened. */
  readonly late: boolean;
}

/** At the bench people are called by the given name and an initial. */
type SaidName = CalledName | Pick<CalledName, 'given' | 'initial'>;

interface Named {
  readonly n: number;
  readonly type: string;
}

/** One entry of a case's history. */
export interface Entry extends Mark {
  readonly by: {
    readonly actor: Id;
    readonly role: Code;
    readonly onBehalfOf: Id | null;
    readonly name: SaidName | null;
    readonly onBehalfOfName: SaidName | null;
  };
  /** The code that came with the request. */
  readonly reason: Code | null;
  /** The reason the fact itself gives. */
  readonly because: Code | null;
  readonly commandId: Id;
  /** The entry it followed from, where that is of this case. */
  readonly cause: Named | null;
  readonly corrects: readonly Named[];
  readonly correctedBy: readonly (Named & { readonly at: Moment; readonly because: Code | null })[];
  /** It does not come back: nothing of what it said is shown. */
  readonly takenBack: boolean;
  readonly about: { readonly category: string; readonly id: Id };
  readonly data: Readonly<Record<string, unknown>>;
  readonly withheld: readonly string[];
  readonly revision: number;
  readonly hash: string;
  readonly prev: string;
}

const typeOf = ({ gone, seen }: CaseFact) => (gone ? WITHHELD : seen.type);

export const markOf = (fact: CaseFact): Mark => ({
  n: fact.n,
  eventId: fact.seen.eventId,
  type: typeOf(fact),
  kind: fact.gone ? 'withheld' : kindOf(fact.seen.category, fact.seen.type),
  milestone: !fact.gone && isMilestone(fact.seen.type),
  occurredAt: fact.happenedAt,
  // By the court's own clock, which stands still or is turned where a case is told again from its beginning.
  recordedAt: fact.seen.occurredAt,
  late: fact.late,
});

/** Makes entries of the facts of a case; names are put beside them afterwards, and what was sealed is still an envelope. */
export class Entries {
  private readonly byEvent: ReadonlyMap<Id, CaseFact>;

  constructor(
    private readonly facts: readonly CaseFact[],
    private readonly reader: Reader,
  ) {
    this.byEvent = new Map(facts.map((fact) => [fact.seen.eventId, fact]));
  }

  of(fact: CaseFact, nameOf: (id: Id | undefined) => CalledName | null): Entry {
    const { recorded, seen, gone } = fact;
    const { meta } = recorded;
    const { data, withheld } = gone ? { data: {}, withheld: [] } : readable(seen, this.reader);
    const cause = meta.causation === undefined ? undefined : this.byEvent.get(meta.causation);
    return {
      ...markOf(fact),
      by: {
        ...{ actor: meta.actor, role: meta.role, onBehalfOf: meta.onBehalfOf ?? null },
        ...{ name: this.said(nameOf(meta.actor)), onBehalfOfName: this.said(nameOf(meta.onBehalfOf)) },
      },
      reason: meta.reason ?? null,
      because: becauseOf(data),
      commandId: meta.command,
      cause: cause ? { n: cause.n, type: typeOf(cause) } : null,
      corrects: fact.corrects.map((n) => this.named(n)),
      correctedBy: fact.correctedBy.map((n) => ({
        ...this.named(n),
        at: this.facts[n - 1]!.happenedAt,
        because: this.becauseOf(n),
      })),
      takenBack: gone,
      about: { category: seen.category, id: seen.id },
      data,
      withheld,
      revision: seen.revision,
      hash: recorded.hash,
      prev: recorded.prev,
    };
  }

  private said(name: CalledName | null): SaidName | null {
    return name && this.reader === 'bench' ? { given: name.given, initial: name.initial } : name;
  }

  private named(n: number): Named {
    return { n, type: typeOf(this.facts[n - 1]!) };
  }

  private becauseOf(n: number): Code | null {
    const fact = this.facts[n - 1]!;
    return fact.gone ? null : becauseOf(readable(fact.seen, this.reader).data);
  }
}

const becauseOf = (data: Readonly<Record<string, unknown>>): Code | null =>
  typeof data['because'] === 'string' ? data['because'] : null;
