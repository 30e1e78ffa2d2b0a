import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Id } from '#kernel';
import { pg, POOL } from '#platform';
import { AccountFacts, OPERATOR } from './account-facts.handler.js';

interface EarlierGrant {
  readonly accountId: Id;
  readonly home: Id;
  readonly programmeId: Id;
  readonly role: string;
  readonly personId: Id | null;
}

/** Puts on record what accounts were given while roles were rows (until 0.1), once; then those rows go. */
@Injectable()
export class EarlierAccounts implements OnApplicationBootstrap {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly facts: AccountFacts,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { rows } = await this.pool.query<{ there: boolean }>(`select to_regclass('access.grants') is not null as there`);
    if (!rows[0]!.there) return;
    await this.pool.query(
      `update access.accounts a set programme = (select min(programme::text)::uuid from access.grants g where g.account_id = a.account_id)
       where programme is null`,
    );
    for (const grant of await this.grants()) await this.adopt(grant);
    await this.pool.query('delete from access.grants');
    // Without a role there was never anything to sign in for.
    await this.pool.query('delete from access.accounts where programme is null');
  }

  private async grants(): Promise<EarlierGrant[]> {
    const { rows } = await this.pool.query<EarlierGrant>(
      `select account_id as "accountId", a.programme as home, g.programme as "programmeId", role, person_id as "personId"
       from access.grants g join access.accounts a using (account_id) order by account_id, g.programme, role`,
    );
    return rows;
  }

  /** What is there already is not told twice, so a start that was cut off goes on from where it was. */
  private async adopt({ accountId, home, programmeId, role, personId }: EarlierGrant): Promise<void> {
    const account = { accountId, programmeId: home };
    await this.facts.open(account, 'earlier');
    await this.facts.grant(account, { role, ...(personId && { personId }) }, { ...OPERATOR, programmeId });
  }
}
