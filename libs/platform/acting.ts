import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { dayIn, type By, type Id, type Moment } from '#kernel';
import { newId } from './ids.js';
import type { Past } from './views/past.js';

/** Who acts in the code that runs now, and what their request said. */
export interface Actor {
  readonly actor: string;
  readonly role: string;
  readonly programmeId: Id;
  readonly timeZone: string;
  readonly now: Moment;
  /** The request's Idempotency-Key, or the process's own; without one every command is new. */
  readonly key?: string;
  /** The revision the request expects its stream to stand at. */
  readonly ifMatch?: number;
  readonly correlation: string;
  /** The event a process reacts to. */
  readonly causation?: string;
  readonly onBehalfOf?: string;
  readonly reason?: string;
  /** The person behind the account, where there is one. */
  readonly personId?: Id;
  /** The shape in which the one who acts sees what they asked for; null or nothing for everything. */
  readonly sees?: string | null;
  /** On a list, the ids its lines must have to be shown. */
  readonly mine?: ReadonlySet<string>;
  /** The session they act by. */
  readonly sessionId?: Id;
  /** What they look at as it stood at a moment. */
  readonly past?: Past;
}

const storage = new AsyncLocalStorage<Actor>();

/** Knows who is acting, without passing it through every call. */
@Injectable()
export class Acting {
  run<T>(actor: Omit<Actor, 'correlation'> & { correlation?: string }, work: () => T): T {
    return storage.run({ correlation: newId(), ...actor }, work);
  }

  current(): Actor {
    const actor = storage.getStore();
    if (!actor) throw new Error('Nobody is acting here: wrap the work in Acting.run.');
    return actor;
  }

  by(): By {
    const { actor, role, programmeId, now, timeZone } = this.current();
    return { actor, role, programmeId, now, today: dayIn(timeZone, now) };
  }

  programme(): Id {
    return this.current().programmeId;
  }
}
