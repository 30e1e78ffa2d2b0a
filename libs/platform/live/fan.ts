import type { Id } from '#kernel';
import type { Position } from '../record/event-store.js';
import { changed, type Interest } from './frames.js';
import type { Listener } from './listener.js';
import type { Change } from './remembered.js';
import type { Topics } from './topics.js';

/** Those of one programme who listen to the same things and see the same of them: what they are told is written once. */
interface Circle {
  readonly key: string;
  readonly programmeId: Id;
  readonly interest: Interest;
  readonly listeners: Set<Listener>;
}

/** Tells each change to those who listen to it. */
export class Fan {
  private readonly circles = new Map<string, Circle>();
  private readonly byTopic = new Map<string, Set<Circle>>();

  constructor(private readonly kinds: Topics['kinds']) {}

  add(listener: Listener): void {
    const key = keyOf(listener);
    const circle = this.circles.get(key) ?? this.drawn(key, listener);
    circle.listeners.add(listener);
  }

  remove(listener: Listener): void {
    const circle = this.circles.get(keyOf(listener));
    circle?.listeners.delete(listener);
    if (!circle || circle.listeners.size > 0) return;
    this.circles.delete(circle.key);
    for (const topic of circle.interest.keys()) {
      const name = `${circle.programmeId} ${topic}`;
      const around = this.byTopic.get(name);
      around?.delete(circle);
      if (around?.size === 0) this.byTopic.delete(name);
    }
  }

  isHeard(programmeId: Id, topic: string): boolean {
    return this.byTopic.has(`${programmeId} ${topic}`);
  }

  /** Everybody who listens to what changed. */
  listenersTo(changes: readonly Change[]): Set<Listener> {
    return new Set([...this.around(changes).keys()].flatMap(({ listeners }) => [...listeners]));
  }

  /** Writes what changed to all who may hear of it, once for each circle. */
  tell(
    changes: readonly Change[],
    upTo: Position,
    progress: ReadonlyMap<Id, ReadonlyMap<string, object>>,
    may: (listener: Listener) => boolean,
  ): void {
    for (const [{ programmeId, interest, listeners }, theirs] of this.around(changes)) {
      let frames: string | undefined;
      for (const listener of listeners) {
        if (listener.at >= upTo || !may(listener)) continue;
        frames ??= changed(this.kinds, interest, theirs, upTo, progress.get(programmeId) ?? NOTHING);
        listener.at = upTo;
        listener.send(frames);
      }
    }
  }

  /** What one who came back has missed. */
  tellAgain(listener: Listener, changes: readonly Change[], upTo: Position): void {
    const theirs = changes.filter(
      ({ programmeId, topics }) =>
        programmeId === listener.who.programmeId && topics.some((topic) => listener.interest.has(topic)),
    );
    // Without how far it got: that is as it is now, and the page asks.
    if (theirs.length > 0) listener.send(changed(this.kinds, listener.interest, theirs, upTo, NOTHING));
  }

  private around(changes: readonly Change[]): Map<Circle, Change[]> {
    const found = new Map<Circle, Change[]>();
    for (const change of changes) {
      const circles = new Set(change.topics.flatMap((topic) => [...(this.byTopic.get(`${change.programmeId} ${topic}`) ?? [])]));
      for (const circle of circles) {
        const theirs = found.get(circle);
        if (theirs) theirs.push(change);
        else found.set(circle, [change]);
      }
    }
    return found;
  }

  private drawn(key: string, { who: { programmeId }, interest }: Listener): Circle {
    const circle: Circle = { key, programmeId, interest, listeners: new Set() };
    this.circles.set(key, circle);
    for (const topic of interest.keys()) {
      const name = `${programmeId} ${topic}`;
      const around = this.byTopic.get(name) ?? new Set();
      this.byTopic.set(name, around.add(circle));
    }
    return circle;
  }
}

const NOTHING: ReadonlyMap<string, object> = new Map();

const keyOf = ({ who: { programmeId }, interest }: Listener): string =>
  JSON.stringify([programmeId, [...interest].sort(([a], [b]) => (a < b ? -1 : 1))]);
