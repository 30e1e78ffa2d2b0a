import { Injectable } from '@nestjs/common';
import type { Code, Day, Id } from '#kernel';
import { Streams } from '#platform';
import { related } from './guardians.js';
import { ADULT, ageOf, type Person } from './person.file.js';
import { personDecider } from './person.js';

/** What bears on where a person may serve and how they are spoken to. */
export interface Circumstances {
  /** Whole years, or null when the birth date is not known. */
  readonly age: number | null;
  readonly schoolId: Id | null;
  readonly householdId: Id | null;
  readonly language: Code | null;
}

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
    const { age } = await this.of(personId, on);
    return age !== null && age < ADULT;
  }

  /** What a draw and a plan must know of a person, as of a day. */
  async of(personId: Id, on: Day): Promise<Circumstances> {
    return circumstances(await this.file(personId), on);
  }

  /** The same of many people, read together. */
  async ofAll(personIds: readonly Id[], on: Day): Promise<readonly (Circumstances & { readonly personId: Id })[]> {
    const files = await this.files(personIds);
    return personIds.map((personId, i) => ({ personId, ...circumstances(files[i]!, on) }));
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

  private async files(personIds: readonly Id[]): Promise<Person[]> {
    const files = await this.streams.files(personDecider, personIds);
    return personIds.map((personId) => files.get(personId)!);
  }

  private async file(personId: Id): Promise<Person> {
    return (await this.streams.file(personDecider, personId)).file;
  }
}

function circumstances(file: Person, on: Day): Circumstances {
  if (file.stage === 'unknown') return { age: null, schoolId: null, householdId: null, language: null };
  return { age: ageOf(file, on), schoolId: file.school.schoolId, householdId: file.householdId, language: file.language };
}
