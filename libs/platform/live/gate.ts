import { Injectable, Optional } from '@nestjs/common';
import { Acting } from '../acting.js';
import { Clock } from '../clock.js';
import { LeaveGiver } from '../http/leave.js';
import { actorOf, type Session } from '../http/sessions.js';
import { NotHere } from '../record/streams.js';
import type { Interest } from './frames.js';
import { NoTopics, Topics, type Topic } from './topics.js';

/** Asks the rules whether somebody may hear of things, as if they read each. */
@Injectable()
export class Gate {
  constructor(
    private readonly leave: LeaveGiver,
    private readonly acting: Acting,
    private readonly clock: Clock,
    @Optional() private readonly topics: Topics = new NoTopics(),
  ) {}

  /** @throws ForbiddenException, NotHere in the words in which each thing is refused at its own address */
  async ask(who: Session, topics: readonly Topic[]): Promise<Interest> {
    const actor = {
      actor: actorOf(who),
      role: who.role,
      programmeId: who.programmeId,
      timeZone: 'UTC',
      now: this.clock.now(),
      sessionId: who.sessionId,
    };
    return this.acting.run(actor, async () => {
      const seen = await Promise.all(topics.map((topic) => this.askOne(who, topic)));
      if (!(await this.topics.areThere(topics))) throw new NotHere();
      return new Map(seen);
    });
  }

  private async askOne(who: Session, { name, kind, id }: Topic): Promise<[string, string | null]> {
    const { permission, param, leaves } = this.topics.kinds[kind]!;
    const params = param === null || id === null ? {} : { [param]: id };
    const { sees } = await this.leave.give(permission, who, { method: 'GET', params, body: undefined }, leaves);
    return [name, sees];
  }
}
