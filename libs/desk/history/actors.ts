import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AccessLine } from '#access';
import type { Id } from '#kernel';
import { Names, type CalledName } from '#people';
import { Acting, Reading } from '#platform';

/** Puts today's names to those who did something, where there is a person behind the account. */
@Injectable()
export class Actors {
  constructor(
    private readonly reading: Reading,
    private readonly names: Names,
    private readonly acting: Acting,
  ) {}

  async of(ids: readonly Id[]): Promise<(id: Id | undefined) => CalledName | null> {
    const wanted = [...new Set(ids.filter((id) => UUID.test(id)))];
    const accounts = await this.reading.rows(AccessLine, { where: { accountId: In(wanted) }, take: wanted.length });
    const programmeId = this.acting.programme();
    const people = new Map(
      accounts.flatMap(({ accountId, roles }) => {
        const held = roles.find((role) => role.programmeId === programmeId && role.personId !== null);
        return held?.personId ? [[accountId, held.personId] as const] : [];
      }),
    );
    const names = await this.names.of([...wanted, ...people.values()]);
    return (id) => (id === undefined ? null : (names.get(people.get(id) ?? id) ?? null));
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
