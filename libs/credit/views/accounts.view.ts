import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { AccountEvents, Leg } from '../words.js';

/** The balance of each account, in minutes, as the sum of its legs. */
@Entity('accounts')
export class AccountLine extends ProgrammeRow {
  @PrimaryColumn('uuid') accountId!: string;
  @Column('text') kind!: 'person' | 'court';
  @Column('integer') balanceMinutes!: number;
  @Column('date', { nullable: true }) lastPostedOn!: string | null;
}

export const accounts = view<AccountLine, AccountEvents>({
  row: AccountLine,
  keys: ({ id, data }) => ('legs' in data ? data.legs.map(({ account }) => account) : [id]),
  project: {
    AccountOpened: (row, { programmeId, data: { kind } }, key) => row ?? { ...fresh(programmeId, key), kind },
    CreditsPosted: (row, { programmeId, data: { legs, postedOn } }, key) =>
      posted(row ?? fresh(programmeId, key), legs, postedOn),
    PostingReversed: (row, { programmeId, data: { legs, postedOn } }, key) =>
      posted(row ?? fresh(programmeId, key), legs, postedOn),
  },
});

// The court's account is the programme's own, and is there from the first entry against it.
const fresh = (programmeId: string, accountId: string): AccountLine => ({
  programmeId,
  accountId,
  kind: accountId === programmeId ? 'court' : 'person',
  balanceMinutes: 0,
  lastPostedOn: null,
});

function posted(row: AccountLine, legs: readonly Leg[], lastPostedOn: string): AccountLine {
  const onto = legs.reduce((sum, { account, minutes }) => (account === row.accountId ? sum + minutes : sum), 0);
  return { ...row, balanceMinutes: row.balanceMinutes + onto, lastPostedOn };
}
