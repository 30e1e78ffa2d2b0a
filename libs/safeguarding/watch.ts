import { Injectable } from '@nestjs/common';
import type { Id } from '#kernel';
import { Acting, Streams } from '#platform';
import { holds, namedAdultsDecider } from './named-adults.js';
import { Adults } from './ports.js';

/** Roles in which the adults of the court act; in any other, nobody acts as one. */
const ADULT_ROLES: readonly string[] = ['coordinator', 'judge', 'clerk', 'bailiff', 'jury-monitor', 'mentor'];

/** Knows what the one who acts is named for, and whether they are cleared. */
@Injectable()
export class Watch {
  constructor(
    private readonly acting: Acting,
    private readonly streams: Streams,
    private readonly adults: Adults,
  ) {}

  /** The cleared adult who acts, or null: nobody without a person behind the account is cleared. */
  async adult(): Promise<Id | null> {
    const { role, personId } = this.acting.current();
    return personId !== undefined && ADULT_ROLES.includes(role) && (await this.cleared(personId)) ? personId : null;
  }

  async readsConcerns(): Promise<Id | null> {
    const [self, { staff }] = await Promise.all([this.adult(), this.named()]);
    return self !== null && staff.includes(self) ? self : null;
  }

  /** The cleared adults who are named to read along. */
  async secondAdults(): Promise<readonly Id[]> {
    const { second } = await this.named();
    const cleared = await Promise.all(second.map((id) => this.cleared(id)));
    return second.filter((_, i) => cleared[i]);
  }

  /** Those of them who read along with one young person: not of the family, and none of the given. */
  async readsAlong(youthId: Id, but: readonly Id[]): Promise<readonly Id[]> {
    const others = (await this.secondAdults()).filter((id) => !but.includes(id));
    const family = others.length === 0 ? [] : await this.adults.relativesAmong(others, [youthId]);
    return others.filter((id) => !family.includes(id));
  }

  /** Those of the young people who are of the adult's own family, or the adult. */
  async kinAmong(youthIds: readonly Id[], adultId: Id): Promise<ReadonlySet<Id>> {
    const others = [...new Set(youthIds)];
    return new Set(others.length === 0 ? [] : await this.adults.relativesAmong(others, [adultId]));
  }

  async cleared(personId: Id): Promise<boolean> {
    return holds(await this.adults.clearedUntil(personId), this.acting.by().today);
  }

  private async named() {
    return (await this.streams.file(namedAdultsDecider, this.acting.programme())).file;
  }
}
