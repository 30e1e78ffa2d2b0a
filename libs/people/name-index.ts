import { Inject, Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import type { Id, Sealed } from '#kernel';
import { isOutage, Keyring, Vault, WORKS } from '#platform';
import { formsOf } from './name-forms.js';
import { CHECKPOINT } from './name-index.schema.js';
import type { PersonName } from './person.events.js';

/** A person with the name of today, as an envelope. */
export interface NamedPerson {
  readonly programmeId: string;
  readonly personId: string;
  readonly name: Sealed<PersonName>;
}

/** People looked at in one go. */
const BATCH = 500;
/** Characters of a digest that are kept: 132 bits. */
const KEPT = 22;

/** The digest under which a form of a name is kept in one programme; the same form is another one elsewhere. */
export const tokenOf = async (keyring: Keyring, programmeId: Id, form: string): Promise<string> =>
  (await keyring.blind(programmeId, 'name', form)).slice(0, KEPT);

const PUT = `insert into people.name_tokens ("programmeId", token, "personId")
  select * from unnest($1::uuid[], $2::text[], $3::uuid[]) on conflict do nothing`;
const FORGET = 'delete from people.name_tokens where "personId" = any ($1)';
const ADVANCE = `update running.checkpoints set position = $1 where name = '${CHECKPOINT}' and position = $2`;
/** One at a time writes names: what is read under this lock is still so when it is written. */
const LOCK = 'select pg_advisory_xact_lock(20260318)';
/** Whether the views show all names that were taken in: while they are behind, those they show may be old. */
const UP_TO_DATE = `(select position from running.checkpoints where name = 'views')
  >= (select position from running.checkpoints where name = '${CHECKPOINT}')`;
/** Who is in the index, and the name they have now: none where the line of the person is gone. */
const INDEXED = `select t."personId", p."programmeId", p.name
  from (select distinct "personId" from people.name_tokens where "personId" > $1 and ${UP_TO_DATE} order by 1 limit ${BATCH}) t
  left join views.people p on p."personId" = t."personId" order by 1`;
const MISSING = `select "programmeId", "personId", name from views.people p
  where "personId" > $1 and not exists (select from people.name_tokens t where t."personId" = p."personId") and ${UP_TO_DATE}
  order by 2 limit ${BATCH}`;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Keeps the tokens by which people are found: those of today's name, as long as its key opens it, and of no earlier one. */
@Injectable()
export class NameIndex {
  constructor(
    @Inject(WORKS) private readonly pool: Pool,
    private readonly vault: Vault,
    private readonly keyring: Keyring,
  ) {}

  /** How far the record was followed. */
  async position(): Promise<number> {
    const { rows } = await this.pool.query<{ position: number }>(
      `select position from running.checkpoints where name = '${CHECKPOINT}'`,
    );
    return rows[0]!.position;
  }

  /** Takes in the names of a page, and its end; answers false where somebody else has moved the index meanwhile. */
  async take(people: readonly NamedPerson[], from: number, upTo: number): Promise<boolean> {
    return this.inOneStep(async (client) => {
      const { rowCount } = await client.query(ADVANCE, [upTo, from]);
      if (rowCount === 0) return false;
      // What stands there from forms of another kind goes with the first page.
      if (from === 0) await client.query('delete from people.name_tokens');
      await replace(client, people, await this.tokensOf(people));
      return true;
    });
  }

  /** Drops people whose record is sealed or gone. */
  async forget(personIds: readonly Id[]): Promise<void> {
    if (personIds.length > 0) await this.pool.query(FORGET, [personIds]);
  }

  /** Has every name of the record read anew by whoever follows it. */
  async rebuild(): Promise<void> {
    await this.inOneStep(async (client) => {
      await client.query(`update running.checkpoints set position = 0 where name = '${CHECKPOINT}'`);
      await client.query('delete from people.name_tokens');
    });
  }

  /** Drops whose name no longer opens or who is no longer shown, and takes in again who is; false while the views are behind. */
  async putRight(): Promise<boolean> {
    await this.batchByBatch(INDEXED, async (client, people) => {
      const open = await this.opening(people.filter(({ name }) => name !== null));
      const gone = people.filter(({ personId }) => !open.has(personId));
      await client.query(FORGET, [gone.map(({ personId }) => personId)]);
    });
    await this.batchByBatch(MISSING, async (client, people) => replace(client, people, await this.tokensOf(people)));
    const { rows } = await this.pool.query<{ current: boolean }>(`select ${UP_TO_DATE} as current`);
    return rows[0]!.current;
  }

  private async batchByBatch(text: string, work: (client: PoolClient, people: readonly NamedPerson[]) => Promise<void>) {
    for (let [after, last] = [FIRST, false]; !last;) {
      await this.inOneStep(async (client) => {
        const { rows } = await client.query<NamedPerson>(text, [after]);
        last = rows.length < BATCH;
        after = rows.at(-1)?.personId ?? after;
        if (rows.length > 0) await work(client, rows);
      });
    }
  }

  private async opening(people: readonly NamedPerson[]): Promise<ReadonlyMap<string, PersonName>> {
    const programmes = [...new Set(people.map(({ programmeId }) => programmeId))];
    const opened = await Promise.all(
      programmes.map((programme) =>
        this.openingIn(
          programme,
          people.filter(({ programmeId }) => programmeId === programme),
        ),
      ),
    );
    return new Map(opened.flat());
  }

  /** The names that open; one that was altered is nobody's, and keeps the others from nothing. */
  private async openingIn(programme: string, people: readonly NamedPerson[]): Promise<(readonly [string, PersonName])[]> {
    const wanted = people.map(({ personId, name }) => ({ personId, name }));
    try {
      const opened = await this.vault.reveal(wanted, programme);
      return opened.flatMap(({ personId, name }) => (name ? [[personId, name] as const] : []));
    } catch (error) {
      if (isOutage(error)) throw error;
      if (people.length === 1) return [];
      return (await Promise.all(people.map((one) => this.openingIn(programme, [one])))).flat();
    }
  }

  private async tokensOf(people: readonly NamedPerson[]): Promise<readonly TokenRow[]> {
    const opened = await this.opening(people);
    const forms = people.flatMap(({ programmeId, personId }) => {
      const name = opened.get(personId);
      return name ? [...formsOf(name)].map((form) => ({ programmeId, personId, form })) : [];
    });
    return Promise.all(
      forms.map(async ({ form, ...whose }) => ({ ...whose, token: await tokenOf(this.keyring, whose.programmeId, form) })),
    );
  }

  private async inOneStep<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query(`begin; set local synchronous_commit = off; ${LOCK}`);
      const answer = await work(client);
      await client.query('commit');
      return answer;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }
}

interface TokenRow {
  readonly programmeId: string;
  readonly personId: string;
  readonly token: string;
}

async function replace(client: PoolClient, people: readonly NamedPerson[], rows: readonly TokenRow[]): Promise<void> {
  if (people.length === 0) return;
  await client.query(FORGET, [people.map(({ personId }) => personId)]);
  await client.query(PUT, [
    rows.map(({ programmeId }) => programmeId),
    rows.map(({ token }) => token),
    rows.map(({ personId }) => personId),
  ]);
}
