import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform';
import { openDoor, PROGRAMME, type Door } from './door.db.testing.js';
import { EarlierAccounts } from './earlier.js';
import { Entrance } from './entrance.js';

let door: Door;
beforeAll(async () => void (door = await openDoor('offered')));
afterAll(() => door.close());

describe('accounts of before', () => {
  it('come on record with their roles, once, and sign in as ever', async () => {
    const login = `${newId()}@court.example`;
    const { accountId } = await door.accounts.make(login, 'a long password', PROGRAMME);
    await door.pool.query('update access.accounts set programme = null where account_id = $1', [accountId]);
    await door.pool.query(
      `create table access.grants (account_id uuid, programme uuid, role text, person_id uuid, primary key (account_id, programme, role));
       grant select, delete on access.grants to public`,
    );
    for (const role of ['clerk', 'judge'])
      await door.pool.query('insert into access.grants values ($1, $2, $3, null)', [accountId, PROGRAMME, role]);
    const nobodys = await door.accounts.make(`${newId()}@court.example`, 'a long password', PROGRAMME);
    await door.pool.query('update access.accounts set programme = null where account_id = $1', [nobodys.accountId]);

    const earlier = door.module.get(EarlierAccounts);
    await earlier.onApplicationBootstrap();
    await earlier.onApplicationBootstrap();
    expect(await door.factsOf(accountId)).toEqual(['AccessOpened', 'RoleGranted', 'RoleGranted']);
    expect(await door.module.get(Entrance).signIn(login, 'a long password', { role: 'judge' })).toMatchObject({ role: 'judge' });
    expect(await door.accounts.byId(nobodys.accountId)).toBeNull();
  });
});
