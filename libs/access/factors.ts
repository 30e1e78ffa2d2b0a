import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { sealed, type Id } from '#kernel';
import { Keyring, newId, pg, POOL, Vault } from '#platform';
import { AccountFacts, type Doer, type Home } from './account-facts.handler.js';
import { newSecret, stepOf } from './totp.js';

const ISSUER = 'Youth court';
const RECOVERY_CODES = 10;
/** Without letters and digits that look alike. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

const newCode = (): string => {
  const letters = Array.from({ length: 10 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
};

/** Second factors by code: authenticator apps, whose secret is sealed under the account's key, and recovery codes, kept as digests. */
@Injectable()
export class Factors {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly vault: Vault,
    private readonly keyring: Keyring,
    private readonly facts: AccountFacts,
  ) {}

  /** Begins to enrol an authenticator app: it counts once a code from it was confirmed. */
  async begin({ accountId, programmeId }: Home): Promise<{ factorId: Id; secret: string; uri: string }> {
    const [factorId, made] = [newId(), newSecret(ISSUER)];
    const secret = sealed(`account:${accountId}`, made.secret);
    await this.pool.query(`delete from access.factors where account_id = $1 and not confirmed`, [accountId]);
    await this.pool.query(`insert into access.factors (factor_id, account_id, kind, secret) values ($1, $2, 'totp', $3)`, [
      factorId,
      accountId,
      await this.vault.close({ secret }, programmeId, `access-${accountId}`, factorId),
    ]);
    return { factorId, ...made };
  }

  /** Confirms the app with a code of it; false when the code is not right, or nothing was begun. */
  async confirm(home: Home, factorId: Id, code: string): Promise<boolean> {
    if (!(await this.usesApp(home, code, { factorId, confirmed: false }))) return false;
    await this.pool.query('update access.factors set confirmed = true where factor_id = $1', [factorId]);
    await this.facts.enrolled(home, { factorId, kind: 'totp' });
    return true;
  }

  /** What a code is of, and uses it up: an app's next code or a recovery code; null when it is neither. */
  async use(home: Home, code: string): Promise<'totp' | 'recovery' | null> {
    const plain = code.replaceAll(/\s/g, '').toLowerCase();
    if (await this.usesApp(home, plain, { confirmed: true })) return 'totp';
    const { rowCount } = await this.pool.query('delete from access.recovery_codes where account_id = $1 and code = $2', [
      home.accountId,
      this.digest(home, plain),
    ]);
    return rowCount === 1 ? 'recovery' : null;
  }

  /** Makes ten new recovery codes, which are told once; earlier ones open nothing any more. */
  async recoveryCodes(home: Home, doer?: Doer): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, newCode);
    await this.pool.query(
      `with gone as (delete from access.recovery_codes where account_id = $1)
       insert into access.recovery_codes select $1, unnest($2::text[])`,
      [home.accountId, codes.map((code) => this.digest(home, code))],
    );
    await this.facts.enrolled(home, { factorId: newId(), kind: 'recovery' }, doer);
    return codes;
  }

  /** Lets go of what a factor was checked by. */
  async remove({ accountId }: Home, factorId: Id): Promise<void> {
    await this.pool.query('delete from access.factors where account_id = $1 and factor_id = $2', [accountId, factorId]);
    // A recovery code stands in for another factor: without one there is nothing to recover.
    await this.pool.query(
      `delete from access.recovery_codes where account_id = $1
         and not exists (select from access.factors where account_id = $1 and confirmed)`,
      [accountId],
    );
  }

  /** Whether an app of the account shows this code now; each code works once, also when it comes twice at once. */
  private async usesApp(
    { accountId, programmeId }: Home,
    code: string,
    which: { factorId?: Id; confirmed: boolean },
  ): Promise<boolean> {
    const { rows } = await this.pool.query<{ id: Id; secret: object; lastStep: number | null; epoch: number }>(
      `select factor_id as id, secret, last_step as "lastStep", extract(epoch from now())::integer as epoch from access.factors
       where account_id = $1 and kind = 'totp' and confirmed = $2 and ($3::uuid is null or factor_id = $3)`,
      [accountId, which.confirmed, which.factorId ?? null],
    );
    for (const { id, secret: kept, lastStep, epoch } of rows) {
      const { secret } = (await this.vault.reveal(kept, programmeId)) as { secret: string | null };
      const step = secret === null ? null : await stepOf(secret, code, epoch, lastStep);
      if (step !== null && (await this.spend(id, step))) return true;
    }
    return false;
  }

  private async spend(factorId: Id, step: number): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      'update access.factors set last_step = $2 where factor_id = $1 and coalesce(last_step < $2, true)',
      [factorId, step],
    );
    return rowCount === 1;
  }

  private digest({ accountId }: Home, code: string): string {
    return this.keyring.digest('recovery', `${accountId} ${code}`);
  }
}
