import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { AccountEvents, Basis } from '../words.js';

/** The books: one row per leg. The minutes of the whole table sum to zero. For the coordinator alone: the basis tells what was owed. */
@Entity('ledger')
export class LedgerLeg extends ProgrammeRow {
  /** `<accountId>:<entryId>:<n>`, or `<accountId>:<entryId>:reversal:<n>` */
  @PrimaryColumn('text') id!: string;
  @Column('uuid') entryId!: string;
  @Column('uuid') accountId!: string;
  @Column('integer') minutes!: number;
  @Column('text') activity!: string;
  @Column('text') basis!: Basis;
  /** What was done for it, counted once; null on a counter-entry. */
  @Column('uuid', { nullable: true }) reference!: string | null;
  @Column('date') postedOn!: string;
  /** The entry this one takes back. */
  @Column('uuid', { nullable: true }) reverses!: string | null;
  @Column('text', { nullable: true }) because!: string | null;
}

export const ledger = view<LedgerLeg, AccountEvents>({
  row: LedgerLeg,
  forget: (row, hidden) =>
    row.basis === 'owed-jury' && hidden.past(row.id.slice(0, row.id.indexOf(':'))) ? { ...row, basis: 'voluntary' } : row,
  // Ids of entries are given from outside, so a row is found under the account whose entry it is.
  keys: ({ id, data }) => {
    if (!('legs' in data)) return [];
    const entry = `${id}:${data.entryId}${'reversalId' in data ? ':reversal' : ''}`;
    return data.legs.map((_, n) => `${entry}:${n}`);
  },
  project: {
    CreditsPosted: (_, { programmeId, data: { entryId, legs, activity, basis, reference, postedOn } }, key) => {
      const { account, minutes } = legs[place(key)]!;
      return {
        programmeId,
        id: key,
        entryId,
        accountId: account,
        minutes,
        activity,
        basis,
        reference,
        postedOn,
        reverses: null,
        because: null,
      };
    },
    PostingReversed: (_, { programmeId, data: { entryId, reversalId, legs, activity, basis, postedOn, because } }, key) => {
      const { account, minutes } = legs[place(key)]!;
      return {
        programmeId,
        id: key,
        entryId: reversalId,
        accountId: account,
        minutes,
        activity,
        basis,
        reference: null,
        postedOn,
        reverses: entryId,
        because,
      };
    },
  },
});

const place = (key: string) => Number(key.slice(key.lastIndexOf(':') + 1));
