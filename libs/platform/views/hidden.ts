import type { Hidden, Id, Seen } from '#kernel';
import { pg } from '../postgres/types.js';
import type { Recorded } from '../record/event-store.js';
import type { Upcasts } from '../record/upcasts.js';
import { seenFrom } from './seen.js';

/** What a fact makes vanish, or brings back. Ids are those of rows and streams of its programme. */
export interface Hiding {
  /** Gone until a later fact shows them. */
  readonly hide?: readonly Id[];
  /** Gone for good. */
  readonly expunge?: readonly Id[];
  /** People whose name is gone for good; what was done by or for them stays. */
  readonly nameless?: readonly Id[];
  readonly show?: readonly Id[];
  /** People who live on, and of whose past the stream of this fact tells nothing; or tells again. */
  readonly discreet?: readonly Id[];
  readonly told?: readonly Id[];
}

/** For each fact, what it hides and shows. Pure. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Hides = Readonly<Record<string, (seen: Seen<any, any>) => Hiding>>;

export type Why = 'sealed' | 'expunged' | 'nameless';

/** An id that vanished because of a stream; `shown` when it was shown again and the views are not built again yet. */
export interface HiddenId {
  readonly programme: string;
  readonly id: string;
  readonly why: Why;
  readonly stream: string;
  readonly shown: boolean;
}
export type DiscreetPerson = Omit<HiddenId, 'why'>;

export interface Vanished {
  readonly ids: readonly HiddenId[];
  readonly people: readonly DiscreetPerson[];
}

const ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
/** From the least to the last: who lost the name may vanish still, and what is gone for good is not sealed any more. */
const ORDER: readonly Why[] = ['nameless', 'sealed', 'expunged'];
const outdoes = (why: Why, before: Why) => ORDER.indexOf(why) >= ORDER.indexOf(before);

/** What vanished in one programme. */
export class HiddenHere implements Hidden {
  readonly ids = new Map<string, HiddenId>();
  readonly people = new Map<string, Map<string, DiscreetPerson>>();

  has(id: string): boolean {
    const found = this.ids.get(id.toLowerCase());
    return found !== undefined && found.why !== 'nameless';
  }

  past(personId: string): boolean {
    return this.people.has(personId.toLowerCase());
  }

  /** Whether nobody is told who this is, whatever else stays of them. */
  isNobody(id: string): boolean {
    return this.ids.has(id.toLowerCase());
  }
}

/** What vanished in all programmes: a fold of the facts that hide and show. */
export class HiddenIds {
  private readonly programmes = new Map<string, HiddenHere>();

  constructor({ ids, people }: Vanished = { ids: [], people: [] }) {
    for (const one of ids) this.at(one.programme).ids.set(one.id, one);
    for (const one of people) this.putPerson(one);
  }

  /** What vanished in a programme, or nothing where nothing did. */
  of(programme: string): HiddenHere | undefined {
    return this.programmes.get(programme);
  }

  get entries(): Vanished {
    const all = [...this.programmes.values()];
    return {
      ids: all.flatMap(({ ids }) => [...ids.values()]),
      people: all.flatMap(({ people }) => [...people.values()].flatMap((streams) => [...streams.values()])),
    };
  }

  /** Takes a fact in. What it shows stays hidden, and marked, until the views are built again. Answers what changed. */
  take({ programmeId: programme, category, id }: Seen, hiding: Hiding): Vanished {
    const here = this.at(programme);
    const stream = `${category}-${id}`;
    const ids: HiddenId[] = [];
    const put = (which: readonly Id[] = [], why: Why) => {
      for (const given of which) {
        const lower = given.toLowerCase();
        const before = here.ids.get(lower);
        if (!ID.test(lower) || (before && !outdoes(why, before.why))) continue;
        ids.push(set(here.ids, { programme, id: lower, why, stream, shown: false }));
      }
    };
    put(hiding.nameless, 'nameless');
    put(hiding.hide, 'sealed');
    put(hiding.expunge, 'expunged');
    for (const given of hiding.show ?? []) {
      const before = here.ids.get(given.toLowerCase());
      if (before?.why === 'sealed') ids.push(set(here.ids, { ...before, shown: true }));
    }
    return { ids, people: this.takePeople(here, programme, stream, hiding) };
  }

  private takePeople(here: HiddenHere, programme: string, stream: string, { discreet = [], told = [] }: Hiding) {
    const people: DiscreetPerson[] = [];
    for (const given of discreet) {
      const one = { programme, id: given.toLowerCase(), stream, shown: false };
      if (!ID.test(one.id)) continue;
      this.putPerson(one);
      people.push(one);
    }
    for (const given of told) {
      const before = here.people.get(given.toLowerCase())?.get(stream);
      if (!before) continue;
      const one = { ...before, shown: true };
      this.putPerson(one);
      people.push(one);
    }
    return people;
  }

  /** Lets go of what was shown again. */
  settle(): this {
    for (const { ids, people } of this.programmes.values()) {
      for (const [id, { shown }] of ids) if (shown) ids.delete(id);
      for (const [person, streams] of people) {
        for (const [stream, { shown }] of streams) if (shown) streams.delete(stream);
        if (streams.size === 0) people.delete(person);
      }
    }
    return this;
  }

  /** What is hidden here and is not, or not for that reason, in the other. */
  beyond(other: HiddenIds): Vanished {
    const { ids, people } = this.entries;
    return {
      ids: ids.filter(({ programme, id, why }) => other.of(programme)?.ids.get(id)?.why !== why),
      people: people.filter(({ programme, id, stream }) => !other.of(programme)?.people.get(id)?.has(stream)),
    };
  }

  private putPerson(one: DiscreetPerson): void {
    const { people } = this.at(one.programme);
    people.set(one.id, (people.get(one.id) ?? new Map<string, DiscreetPerson>()).set(one.stream, one));
  }

  private at(programme: string): HiddenHere {
    const here = this.programmes.get(programme) ?? new HiddenHere();
    this.programmes.set(programme, here);
    return here;
  }
}

export const isNothing = ({ ids, people }: Vanished): boolean => ids.length === 0 && people.length === 0;

function set(ids: Map<string, HiddenId>, one: HiddenId): HiddenId {
  ids.set(one.id, one);
  return one;
}

/** Takes in what these events hide and show; answers what changed. */
export function takeHiding(hidden: HiddenIds, hides: Hides, events: readonly Recorded[], upcasts: Upcasts): Vanished {
  const ids: HiddenId[] = [];
  const people: DiscreetPerson[] = [];
  for (const event of events) {
    const hide = hides[event.type];
    if (!hide) continue;
    const seen = seenFrom(event, upcasts);
    const changed = hidden.take(seen, hide(seen));
    ids.push(...changed.ids);
    people.push(...changed.people);
  }
  return { ids, people };
}

type Queryable = Pick<pg.ClientBase, 'query'>;

/** Reads what is hidden as the views stand. */
export async function readHidden(client: Queryable): Promise<HiddenIds> {
  const { rows: ids } = await client.query<HiddenId>('select programme, id, why, stream, shown from running.hidden');
  const { rows: people } = await client.query<DiscreetPerson>('select programme, id, stream, shown from running.discreet');
  return new HiddenIds({ ids, people });
}

const PUT_IDS = `insert into running.hidden
  select * from json_to_recordset($1) x(programme text, id text, why text, stream text, shown boolean)
  on conflict (programme, id) do update set why = excluded.why, stream = excluded.stream, shown = excluded.shown`;
const PUT_PEOPLE = `insert into running.discreet
  select * from json_to_recordset($1) x(programme text, id text, stream text, shown boolean)
  on conflict (programme, id, stream) do update set shown = excluded.shown`;
const TELL = `update running.checkpoints set position = position + 1 where name = 'hidden'; select pg_notify('hidden', '')`;

/** Writes down what changed, in the transaction of the page that changed it. */
export async function writeHidden(client: Queryable, { ids, people }: Vanished): Promise<void> {
  // One fact may hide what another of the same page shows: the last word counts.
  const last = <One extends object>(ones: readonly One[], key: (one: One) => string) => [
    ...new Map(ones.map((one) => [key(one), one])).values(),
  ];
  await client.query(PUT_IDS, [JSON.stringify(last(ids, ({ programme, id }) => `${programme} ${id}`))]);
  await client.query(PUT_PEOPLE, [JSON.stringify(last(people, ({ programme, id, stream }) => `${programme} ${id} ${stream}`))]);
  await client.query(TELL);
}

/** Puts what is hidden in place of what was. */
export async function replaceHidden(client: Queryable, hidden: HiddenIds): Promise<void> {
  await client.query('delete from running.hidden; delete from running.discreet');
  await writeHidden(client, hidden.entries);
}
