import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ageOn, type Code, type Day, type Id } from '#kernel';
import { Reading, Streams, Vault } from '#platform';
import { related } from './guardians.js';
import { ADULT, ageOf, type Person } from './person.file.js';
import { personDecider } from './person.js';
import { PersonLine } from './views/people.view.js';

/** What bears on where a person may serve and how they are spoken to; nothing by which they could be named. */
export interface Circumstances {
  readonly personId: Id;
  /** Whole years, or null when the birth date is not known. */
  readonly age: number | null;
  readonly schoolId: Id | null;
  readonly householdId: Id | null;
  readonly language: Code | null;
}

const nothingKnown = (personId: Id): Circumstances => ({
  personId,
  age: null,
  schoolId: null,
  householdId: null,
  language: null,
});

/** What other contexts must know of people to plan a day, answered without a name. */
@Injectable()
export class Standing {
  constructor(
    private readonly streams: Streams,
    private readonly reading: Reading,
    private readonly vault: Vault,
  ) {}

  /** The last day a person's clearance of that kind holds, or null. */
  async until(personId: Id, kind: Code): Promise<Day | null> {
    const file = await this.file(personId);
    return file.stage === 'known' ? (file.clearances[kind] ?? null) : null;
  }

  /** Whether the programme has such a person on record. */
  async isKnown(personId: Id): Promise<boolean> {
    return (await this.file(personId)).stage === 'known';
  }

  /** As of a day, read from the record; null where it is not known. */
  async of(personId: Id, on: Day): Promise<Circumstances> {
    const file = await this.file(personId);
    if (file.stage === 'unknown') return nothingKnown(personId);
    const { school, householdId, language } = file;
    return { personId, age: ageOf(file, on), schoolId: school.schoolId, householdId, language };
  }

  /** The same for a whole room in one query, one entry for each person asked for. */
  async ofAll(personIds: readonly Id[], on: Day): Promise<readonly Circumstances[]> {
    if (personIds.length === 0) return [];
    const rows = await this.reading.rows(PersonLine, { where: { personId: In(personIds) }, take: personIds.length });
    const lines = await this.vault.reveal(
      rows.map(({ personId, bornOn, schoolId, householdId, language }) => ({
        personId,
        bornOn,
        schoolId,
        householdId,
        language,
      })),
    );
    const known = new Map(
      lines.map(({ bornOn, ...line }) => [line.personId, { ...line, age: bornOn === null ? null : ageOn(bornOn, on) }]),
    );
    return personIds.map((personId) => known.get(personId) ?? nothingKnown(personId));
  }

  /** Whether a person is under age on a day; nobody is whose birth date is not known. */
  async isMinor(personId: Id, on: Day): Promise<boolean> {
    return ((await this.of(personId, on)).age ?? ADULT) < ADULT;
  }

  /** Language of the interpreter the first of them needs, or null. */
  async interpreterFor(personIds: readonly Id[]): Promise<Code | null> {
    const files = await this.files(personIds);
    const needed = files.map((file) => (file.stage === 'known' ? (file.access?.interpreter ?? null) : null));
    return needed.find((language) => language !== null) ?? null;
  }

  /** Those among the candidates who are of the family. */
  async relativesAmong(candidates: readonly Id[], family: readonly Id[]): Promise<readonly Id[]> {
    const asked = await this.files(candidates);
    const members = await this.files(family);
    return candidates.filter((id, i) => family.some((memberId, j) => related(id, asked[i]!, memberId, members[j]!)));
  }

  /** Whether one is of the other's household, or answers for them. */
  async related(personId: Id, otherId: Id): Promise<boolean> {
    return (await this.relativesAmong([personId], [otherId])).length > 0;
  }

  /** Those who must stay away from one of the young people. */
  async keptAway(personIds: readonly Id[], youthIds: readonly Id[]): Promise<readonly Id[]> {
    const youths = await this.files(youthIds);
    return personIds.filter((id) => youths.some((youth) => youth.stage === 'known' && youth.guardians[id]?.restrained === true));
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
