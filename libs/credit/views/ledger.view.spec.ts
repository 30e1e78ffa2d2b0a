import { describe, expect, it } from '@jest/globals';
import { shown, SOMEONE } from '#spec';
import { accounts, type AccountLine } from './accounts.view.js';
import { ledger, type LedgerLeg } from './ledger.view.js';
import { creditStatements } from './credit-statements.view.js';

const court = SOMEONE.programmeId;
const opened = { type: 'AccountOpened', data: { ownerId: 'ada', kind: 'person' } };
const legs = (account: string, minutes: number) => [
  { account, minutes },
  { account: court, minutes: -minutes },
];
const posted = (entryId: string, ownerId: string, minutes: number, more: object = {}) => ({
  type: 'CreditsPosted',
  data: {
    entryId,
    ownerId,
    legs: legs(ownerId, minutes),
    activity: 'jury-service',
    basis: 'voluntary',
    reference: 'saturday',
    servedMinutes: 52,
    postedOn: '2026-03-07',
    counterpartId: null,
    policyVersion: 3,
    ...more,
  },
});
const reversed = (entryId: string, ownerId: string, minutes: number) => ({
  type: 'PostingReversed',
  data: {
    entryId,
    reversalId: `r-${entryId}`,
    ownerId,
    legs: legs(ownerId, minutes),
    activity: 'jury-service',
    basis: 'voluntary',
    because: 'wrong-amount',
    postedOn: '2026-03-08',
  },
});
const story = [
  ['ada', opened],
  ['ada', posted('e1', 'ada', 60)],
  ['ada', posted('g1', 'ada', -45, { activity: 'gift', basis: 'gift', counterpartId: 'ben' })],
  ['ben', posted('g2', 'ben', 45, { activity: 'gift', basis: 'gift-received', counterpartId: 'ada' })],
  ['ada', posted('e2', 'ada', 120)],
  ['ada', reversed('e2', 'ada', -120)],
] as const;

describe('the books (F074)', () => {
  const rows = Object.values(shown(ledger)(...story)) as LedgerLeg[];
  it('hold two legs for every entry and counter-entry', () => expect(rows).toHaveLength(10));
  it('sum to zero', () => expect(rows.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(0));
  it('name the entry that a counter-entry takes back (F077)', () =>
    expect(shown(ledger)(...story)).toMatchObject({
      'ada:e2:reversal:0': { entryId: 'r-e2', accountId: 'ada', minutes: -120, reverses: 'e2', because: 'wrong-amount' },
      'ada:e2:reversal:1': { accountId: court, minutes: 120 },
      'ada:e2:0': { accountId: 'ada', minutes: 120, reverses: null },
    }));
});

describe('balances', () => {
  const rows = shown(accounts)(...story) as Record<string, AccountLine>;
  it('are the sum of the legs', () =>
    expect(rows).toMatchObject({
      ada: { kind: 'person', balanceMinutes: 15, lastPostedOn: '2026-03-08' },
      ben: { kind: 'person', balanceMinutes: 45 },
      [court]: { kind: 'court', balanceMinutes: -60 },
    }));
  it('sum to zero over all accounts', () =>
    expect(Object.values(rows).reduce((sum, { balanceMinutes }) => sum + balanceMinutes, 0)).toBe(0));
  it('agree with the books, account by account', () => {
    const books = Object.values(shown(ledger)(...story)) as LedgerLeg[];
    for (const { accountId, balanceMinutes } of Object.values(rows)) {
      expect(books.filter((leg) => leg.accountId === accountId).reduce((sum, { minutes }) => sum + minutes, 0)).toBe(
        balanceMinutes,
      );
    }
  });
  it('start at nothing, for a person and for the court', () => {
    expect(shown(accounts)(['ada', opened])).toMatchObject({ ada: { balanceMinutes: 0, lastPostedOn: null } });
    expect(shown(accounts)([court, { type: 'AccountOpened', data: { ownerId: court, kind: 'court' } }])).toMatchObject({
      [court]: { kind: 'court' },
    });
  });
});

describe('the statement of a person', () => {
  it('shows what was done, given and corrected', () =>
    expect(shown(creditStatements)(...story)).toMatchObject({
      'ada:e1': { ownerId: 'ada', activity: 'jury-service', minutes: 60, postedOn: '2026-03-07' },
      'ada:g1': { activity: 'gift', minutes: -45, counterpartId: 'ben' },
      'ben:g2': { ownerId: 'ben', minutes: 45, counterpartId: 'ada' },
      'ada:e2:reversal': { entryId: 'r-e2', minutes: -120, corrects: 'e2', because: 'wrong-amount' },
    }));
  it('reads the same whether the jury duty was owed or given (care 7)', () =>
    expect(shown(creditStatements)(['ada', posted('e1', 'ada', 60, { basis: 'owed-jury' })])).toEqual(
      shown(creditStatements)(['ada', posted('e1', 'ada', 60)]),
    ));
});
