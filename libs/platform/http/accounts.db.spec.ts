import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../index.js';
import { openTallyCourt, PROGRAMME, type TallyCourt } from '../testing/court.testing.js';
import { Accounts } from './accounts.js';

let court: TallyCourt;
let accounts: Accounts;
beforeAll(async () => {
  court = await openTallyCourt({ works: false });
  accounts = court.module.get(Accounts);
});
afterAll(() => court.close());

const grant = { programmeId: PROGRAMME, role: 'counter', personId: newId() };

describe('an account', () => {
  it('is found by its login, however that is written, and its password', async () => {
    const accountId = await accounts.grant('Ada@court.example', 'right', grant);
    expect(await accounts.check(' ada@COURT.example', 'right')).toEqual({ accountId, grants: [grant] });
    expect(await accounts.check('ada@court.example', 'wrong')).toBeNull();
    expect(await accounts.check('nobody@court.example', 'right')).toBeNull();
  });

  it('leaves no login in clear', async () => {
    await accounts.grant('bea@court.example', 'right', grant);
    const { rows } = await court.pool.query<{ all: string }>('select json_agg(a)::text as all from access.accounts a');
    expect(rows[0]!.all).not.toContain('court.example');
  });
});

describe('a session', () => {
  it('lasts until it is ended or over, and is then gone from the table', async () => {
    const accountId = await accounts.grant('cat@court.example', 'right', grant);
    const [ended, over, open] = [
      await accounts.start(accountId, grant),
      await accounts.start(accountId, grant),
      await accounts.start(accountId, grant),
    ];
    expect(await accounts.of(over)).toEqual({ accountId, ...grant });
    await accounts.end(ended);
    const { rows } = await court.pool.query<{ token: string }>('select token from access.sessions order by started_at');
    await court.pool.query(`update access.sessions set ends_at = now() - interval '1 second' where token = $1`, [rows[0]!.token]);
    expect([await accounts.of(ended), await accounts.of(over)]).toEqual([null, null]);
    const next = await accounts.start(accountId, grant);
    expect(await accounts.of(open)).not.toBeNull();
    expect(await accounts.of(next)).not.toBeNull();
    expect((await court.pool.query('select from access.sessions')).rowCount).toBe(2);
  });
});
