import { Injectable } from '@nestjs/common';
import { dayIn, type By, type Code, type Id } from '#kernel';
import { Acting, Clock, Zones } from '#platform';

/** Somebody who came by a link, a code or a tablet: what they do is on record under the id of what they came by. */
export interface Visitor {
  readonly actor: Id;
  readonly role: Code;
  readonly programmeId: Id;
}

/** Lets code act for those who have no account, or are not signed in yet. */
@Injectable()
export class Visitors {
  constructor(
    private readonly acting: Acting,
    private readonly clock: Clock,
    private readonly zones: Zones,
  ) {}

  async as<T>({ actor, role, programmeId }: Visitor, work: (by: By) => Promise<T>): Promise<T> {
    const [now, timeZone] = [this.clock.now(), await this.zones.of(programmeId)];
    return this.acting.run({ actor, role, programmeId, timeZone, now }, () =>
      work({ actor, role, programmeId, now, today: dayIn(timeZone, now) }),
    );
  }
}
