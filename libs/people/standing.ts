import { Injectable } from '@nestjs/common';
import { ageOn, REDACTED, type Code, type Day, type Id } from '#kernel';
import { Streams } from '#platform';
import { related } from './guardians.js';
import type { Person } from './person.file.js';
import { personDecider } from './person.js';

/** What other contexts must know of people to plan a day, answered without a name. */
@Injectable()
export class Standing {
  constructor(private readonly streams: Streams) {}

  /** The last day a person's clearance of that kind holds, or null. */
  async until(personId: Id, kind: Code): Promise<Day | null> {
    const file = await this.file(personId);
    return file.stage === 'known' ? (file.clearances[kind] ?? null) : null;
  }

  /** Whether a person is under 18 on a day; nobody is whose birth date is not known. */
  async isMinor(personId: Id, on: Day): Promise<boolean> {
    const file = await this.file(personId);
    const bornOn = file.stage === 'known' ? file.bornOn?.read() : undefined;
    return bornOn !== undefined && bornOn !== REDACTED && ageOn(bornOn, on) < 18;
  }

  /** Language of the interpreter the first of them needs, or null. */
  async interpreterFor(personIds: readonly Id[]): Promise<Code | null> {
    const files = await this.files(personIds);
    return files.map((file) => (file.stage === 'known' ? (file.access?.interpreter ?? null) : null)).find((language) => language !== null) ?? null;
  }

  /** Those among the candidates who are of the family. */
  async relativesAmong(candidates: readonly Id[], family: readonly Id[]): Promise<readonly Id[]> {
    const asked = await this.files(candidates);
    const members = await this.files(family);
    return candidates.filter((id, i) => family.some((memberId, j) => related(id, asked[i]!, memberId, members[j]!)));
  }

  /** Those who said they cannot come on a day. */
  async unavailable(personIds: readonly Id[], on: Day): Promise<readonly Id[]> {
    const files = await this.files(personIds);
    return personIds.filter((_, i) => {
      const file = files[i]!;
      return file.stage === 'known' && file.unavailable.some(({ from, until }) => from <= on && on <= until);
    });
  }

  private files(personIds: readonly Id[]): Promise<Person[]> {
    return Promise.all(personIds.map((personId) => this.file(personId)));
  }

  private async file(personId: Id): Promise<Person> {
    return (await this.streams.file(personDecider, personId)).file;
  }
}
