import { Injectable } from '@nestjs/common';
import type { Day, Id } from '#kernel';
import { Streams } from '#platform';
import { adultsOf, type Adult } from './guardians.js';
import { ADULT, ageOf } from './person.file.js';
import { personDecider } from './person.js';

/** Who answers for a young person, as it stands in the record now. */
@Injectable()
export class Guardianship {
  constructor(private readonly streams: Streams) {}

  /** Guardians and the independent adult, with the authority of each. */
  async guardiansOf(youthId: Id): Promise<readonly Adult[]> {
    const { file } = await this.streams.file(personDecider, youthId);
    return file.stage === 'known' ? adultsOf(file) : [];
  }

  async mayConsent(youthId: Id, personId: Id): Promise<boolean> {
    return this.may('consents', youthId, personId);
  }

  /** Whether the young person is of age on a day, and needs no guardian; nobody is whose birth date is not known. */
  async isOfAge(youthId: Id, day: Day): Promise<boolean> {
    const { file } = await this.streams.file(personDecider, youthId);
    return file.stage === 'known' && (ageOf(file, day) ?? 0) >= ADULT;
  }

  async mayRead(youthId: Id, personId: Id): Promise<boolean> {
    return this.may('reads', youthId, personId);
  }

  async mayAttend(youthId: Id, personId: Id): Promise<boolean> {
    return this.may('attends', youthId, personId);
  }

  private async may(what: 'consents' | 'reads' | 'attends', youthId: Id, personId: Id): Promise<boolean> {
    return (await this.guardiansOf(youthId)).some((adult) => adult.personId === personId && adult[what]);
  }
}
