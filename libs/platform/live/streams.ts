import { ForbiddenException, Inject, Injectable, Optional, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Id } from '#kernel';
import { Rules } from '../http/rules.js';
import { Sessions, type SignedIn } from '../http/sessions.js';
import { EventStore, type Position, type Recorded } from '../record/event-store.js';
import { NotHere } from '../record/streams.js';
import { VIEWS_CONTEXT } from '../tokens.js';
import type { ViewsContext } from '../views/context.js';
import { ViewRunner } from '../views/runner.js';
import { groupedBy } from './by.js';
import { Fan } from './fan.js';
import { Feed } from './feed.js';
import { beat, reread, retry, type Ended } from './frames.js';
import { Gate } from './gate.js';
import { Listener, type Outlet } from './listener.js';
import { Remembered, type Change } from './remembered.js';
import { NoTopics, Topics, type Stirred, type Topic } from './topics.js';

/** Streams one session may have open: beyond that the oldest ends, which is often a tablet's that went to sleep. */
export const MOST_STREAMS = 8;
const BEAT_SECONDS = 8;
const ASK_SECONDS = 30;
/** After how long a browser comes back, in ms: not all of a court's in the same moment. */
const RETRY = { least: 1_000, spread: 2_000 };

/** All open streams of this process: told of each change as soon as the views show it, and closed when leave is over. */
@Injectable()
export class LiveStreams implements OnModuleInit, OnModuleDestroy {
  private readonly listeners = new Map<Listener, { readonly turn: number; readonly forget: () => void }>();
  private readonly fan: Fan;
  private readonly feed: Feed;
  private remembered = new Remembered(0);
  /** How far is being told, and how far everybody was. */
  private position: Position = 0;
  private told: Position = 0;
  /** Those to be asked for again. */
  private readonly due = new Set<Listener>();
  private asking: Promise<void> | null = null;
  private seconds = 0;
  private turns = 0;
  private closing = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly gate: Gate,
    private readonly sessions: Sessions,
    private readonly rules: Rules,
    store: EventStore,
    views: ViewRunner,
    @Inject(VIEWS_CONTEXT) { log }: ViewsContext,
    @Optional() private readonly topics: Topics = new NoTopics(),
  ) {
    this.fan = new Fan(topics.kinds);
    this.feed = new Feed(store, views, log, {
      begin: (at) => {
        this.position = this.told = at;
        this.remembered = new Remembered(at);
      },
      take: (facts, upTo) => this.take(facts, upTo),
    });
  }

  onModuleInit(): void {
    const missing = Object.entries(this.topics.kinds).filter(([, { permission }]) => !this.rules.book[permission]);
    if (missing.length > 0) throw new Error(`Nobody was given leave to listen to ${missing.map(([kind]) => kind).join(', ')}.`);
    this.timer = setInterval(() => this.tick(), 1_000).unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.closing = true;
    clearInterval(this.timer);
    for (const listener of this.listeners.keys()) this.end(listener, 'closing');
    await this.feed.stop();
    await this.asking;
  }

  /**
   * Asks for leave and opens a stream, from after a place where somebody comes back.
   * @throws ForbiddenException, NotHere
   */
  async open(who: SignedIn, topics: readonly Topic[], opens: Opens): Promise<void> {
    await this.feed.begin();
    const asked = this.position;
    const interest = await this.gate.ask(who, topics);
    await opens.noted();
    const listener = new Listener(who, topics, interest, opens.outlet());
    opens.onClosed(() => this.forget(listener));
    this.makeRoom(who.sessionId);
    const forget = this.sessions.onRevoked(who.sessionId, () => this.end(listener, 'session-over'));
    this.listeners.set(listener, { turn: (this.turns += 1), forget });
    this.fan.add(listener);
    this.welcome(listener, opens.after);
    if (this.closing) this.end(listener, 'closing');
    // What was decided while it was on its way may not have reached it.
    else if (this.position > asked) void this.askAgain(listener);
    const session = await this.sessions.find(who.token).catch(() => undefined);
    if (!session) this.end(listener, session === null ? 'session-over' : 'closing');
  }

  private welcome(listener: Listener, after: Position | null): void {
    const missed = after === null ? [] : after > this.position ? null : this.remembered.since(after);
    listener.at = this.position;
    listener.send(retry(RETRY.least + Math.random() * RETRY.spread));
    if (missed === null) listener.send(reread(this.position));
    else this.fan.tellAgain(listener, missed, this.position);
    // After what was missed, so that its place is not reached before that was heard.
    listener.send(beat(this.position));
  }

  private makeRoom(sessionId: Id): void {
    const own = [...this.listeners.keys()].filter(({ who }) => who.sessionId === sessionId);
    for (const listener of own.slice(0, Math.max(0, own.length - MOST_STREAMS + 1))) this.end(listener, 'too-many');
  }

  /** Tells some facts that the views show, to those first whose leave they do not touch. */
  private async take(facts: readonly Recorded[], upTo: Position): Promise<void> {
    const stirred = await this.stirredBy(facts);
    const changes = facts.flatMap((fact): Change[] => {
      const { topics } = stirred.get(fact)!;
      return topics.length > 0 ? [{ ...shortOf(fact), topics }] : [];
    });
    const progress = await this.progressOf(changes);
    this.remembered.add(changes);
    this.position = upTo;
    const touched = this.touchedBy(facts, stirred);
    this.fan.tell(changes, upTo, progress, (listener) => !touched.has(listener));
    await Promise.all([...touched].map((listener) => this.askAgain(listener)));
    if (touched.size > 0) this.fan.tell(changes, upTo, progress, (listener) => listener.isOpen);
    this.told = upTo;
  }

  private async stirredBy(facts: readonly Recorded[]): Promise<Map<Recorded, Stirred>> {
    const found = new Map<Recorded, Stirred>();
    for (const [programmeId, theirs] of groupedBy(facts, ({ meta }) => meta.programme)) {
      const stirred = await this.topics.stirredBy(programmeId, theirs);
      theirs.forEach((fact, i) => found.set(fact, stirred[i]!));
    }
    return found;
  }

  /** How far things got that somebody listens to: asked once, however many there are to be told. */
  private async progressOf(changes: readonly Change[]): Promise<Map<Id, ReadonlyMap<string, object>>> {
    const found = new Map<Id, ReadonlyMap<string, object>>();
    for (const [programmeId, theirs] of groupedBy(changes, (change) => change.programmeId)) {
      const heard = new Set(theirs.flatMap(({ topics }) => topics).filter((topic) => this.fan.isHeard(programmeId, topic)));
      const telling = [...heard].filter((topic) => this.topics.kinds[topic.split(':')[0]!]?.progress);
      if (telling.length > 0) found.set(programmeId, await this.topics.progress(programmeId, telling));
    }
    return found;
  }

  private touchedBy(facts: readonly Recorded[], stirred: ReadonlyMap<Recorded, Stirred>): Set<Listener> {
    const touching = facts.filter((fact) => stirred.get(fact)!.relates !== null);
    if (touching.length === 0) return new Set();
    const persons = new Set(touching.flatMap((fact) => stirred.get(fact)!.relates!));
    const about = new Set(
      touching.flatMap((fact) =>
        // Leave for all of a programme goes by the role alone.
        stirred
          .get(fact)!
          .topics.filter((topic) => topic.includes(':'))
          .map((topic) => `${fact.meta.programme} ${topic}`),
      ),
    );
    const concerns = ({ who, interest }: Listener) =>
      (who.personId !== null && persons.has(who.personId)) ||
      (who.accountId !== null && persons.has(who.accountId)) ||
      [...interest.keys()].some((topic) => about.has(`${who.programmeId} ${topic}`));
    return new Set([...this.listeners.keys()].filter(concerns));
  }

  /** Asks whether somebody may still hear of all their topics, in the same shapes; who may not is told so and no more. */
  private async askAgain(listener: Listener): Promise<void> {
    try {
      const interest = await this.gate.ask(listener.who, listener.topics);
      const same = [...interest].every(([topic, sees]) => listener.interest.get(topic) === sees);
      if (!same) this.end(listener, 'leave-over');
    } catch (error) {
      // Where nobody can be asked, nobody is told: the page comes back, and asks.
      this.end(listener, error instanceof NotHere || error instanceof ForbiddenException ? 'leave-over' : 'closing');
    }
  }

  /** Each stream has its own second to beat and to be asked for, so that not all fall into one. */
  private tick(): void {
    const second = (this.seconds += 1);
    for (const [listener, { turn }] of this.listeners) {
      if ((second - turn) % BEAT_SECONDS === 0) listener.send(beat(Math.max(listener.at, this.told)));
      if (!listener.isOpen) this.forget(listener);
      else if ((second - turn) % ASK_SECONDS === 0) this.due.add(listener);
    }
    this.asking ??= this.askDue().finally(() => (this.asking = null));
  }

  /** One after the other: those who do something meanwhile must not wait for all the others to be asked for. */
  private async askDue(): Promise<void> {
    for (const listener of this.due) {
      this.due.delete(listener);
      if (listener.isOpen) await this.askAgain(listener);
    }
  }

  private end(listener: Listener, because: Ended): void {
    listener.end(because);
    this.forget(listener);
  }

  private forget(listener: Listener): void {
    listener.close();
    this.listeners.get(listener)?.forget();
    this.listeners.delete(listener);
    this.due.delete(listener);
    this.fan.remove(listener);
  }
}

const ID_LENGTH = 36;
const shortOf = ({ position, meta, type, stream }: Recorded): Omit<Change, 'topics'> => ({
  ...{ position, programmeId: meta.programme, type },
  category: stream.slice(0, -ID_LENGTH - 1),
});

/** What a request brings to open a stream. */
export interface Opens {
  /** The last place that was heard of. */
  readonly after: Position | null;
  /** Notes who looks, before anything is shown. */
  noted(): Promise<void>;
  /** Begins the answer. */
  outlet(): Outlet;
  onClosed(forget: () => void): void;
}
