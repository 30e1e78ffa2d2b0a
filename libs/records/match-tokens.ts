import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Day, Id } from '#kernel';
import { Keyring, WORKS, type Tables } from '#platform';
import { Likeness } from './ports.js';

/** Tokens stand outside the record, so that they can be dropped. */
export const recordTables: Tables = {
  ddl: `
create schema if not exists records;
create table if not exists records.match_tokens (
  "programmeId" uuid not null,
  token text not null,
  until date not null,
  primary key ("programmeId", token)
);
do $$ begin
  if not exists (select from pg_policies where schemaname = 'records' and tablename = 'match_tokens') then
    perform running.guard('records.match_tokens');
  end if;
end $$;`,
  rights: [{ on: 'records', works: 'select, insert, update, delete' }],
};

/**
 * What is left of somebody whose record vanished, where the policy lets it: a keyed one-way token of name and birth date,
 * outside the record, until its day. It answers one question: whether they took part before.
 */
@Injectable()
export class MatchTokens {
  constructor(
    @Inject(WORKS) private readonly pool: Pick<Pool, 'query'>,
    private readonly keyring: Keyring,
    private readonly likeness: Likeness,
  ) {}

  /** The token of a person, while they can be named. */
  async of(programmeId: Id, personId: Id): Promise<string | null> {
    const likeness = await this.likeness.of(personId);
    return likeness && this.keyring.blind(programmeId, 'match', likeness);
  }

  async keep(programmeId: Id, token: string, until: Day): Promise<void> {
    await this.pool.query(
      `insert into records.match_tokens values ($1, $2, $3)
       on conflict ("programmeId", token) do update set until = greatest(match_tokens.until, excluded.until)`,
      [programmeId, token, until],
    );
  }

  /** Whether somebody of this name and birth date took part before, and the day until which that is known has not passed. */
  async knows(programmeId: Id, personId: Id, today: Day): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      'select from records.match_tokens where "programmeId" = $1 and until >= $2 limit 1',
      [programmeId, today],
    );
    // Nobody is named in vain.
    if (!rowCount) return false;
    const token = await this.of(programmeId, personId);
    if (token === null) return false;
    const found = await this.pool.query(
      'select from records.match_tokens where "programmeId" = $1 and token = $2 and until >= $3',
      [programmeId, token, today],
    );
    return Boolean(found.rowCount);
  }

  /** Drops the tokens of a programme whose day is past. */
  async drop(programmeId: Id, today: Day): Promise<void> {
    await this.pool.query('delete from records.match_tokens where "programmeId" = $1 and until < $2', [programmeId, today]);
  }
}
