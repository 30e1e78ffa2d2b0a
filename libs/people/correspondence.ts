import { Injectable } from '@nestjs/common';
import { REDACTED, type Day, type Id } from '#kernel';
import { Streams } from '#platform';
import { personDecider } from './person.js';

/** How somebody is written to, and whether somebody else knows when they were born: read from the record, and shown on no page. */
@Injectable()
export class Correspondence {
  constructor(private readonly streams: Streams) {}

  /** The e-mail address, or null where none is on record or it can no longer be read. */
  async emailOf(personId: Id): Promise<string | null> {
    const file = await this.file(personId);
    const contact = file.stage === 'known' ? file.contact?.read() : undefined;
    return contact === undefined || contact === REDACTED ? null : (contact.email ?? null);
  }

  async hasBirthDate(personId: Id): Promise<boolean> {
    return (await this.bornOn(personId)) !== null;
  }

  /** Nobody is born on a day that is not on record. */
  async wasBornOn(personId: Id, day: Day): Promise<boolean> {
    return (await this.bornOn(personId)) === day;
  }

  private async bornOn(personId: Id): Promise<Day | null> {
    const file = await this.file(personId);
    const day = file.stage === 'known' ? file.bornOn?.read() : undefined;
    return day === undefined || day === REDACTED ? null : day;
  }

  private async file(personId: Id) {
    return (await this.streams.file(personDecider, personId)).file;
  }
}
