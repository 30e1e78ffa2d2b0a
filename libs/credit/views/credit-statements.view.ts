import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { AccountEvents } from '../words.js';

/** A person's statement: what was done, when, and the credits for it. Nothing tells an hour owed from an hour given. */
@Entity('credit_statements')
export class StatementEntry extends ProgrammeRow {
  /** `<accountId>:<entryId>`, or `<accountId>:<entryId>:reversal` */
  @PrimaryColumn('text') id!: string;
  /** The entry, or the counter-entry. */
  @Column('uuid') entryId!: string;
  @Index() @Column('uuid') ownerId!: string;
  @Column('text') activity!: string;
  @Column('integer') minutes!: number;
  @Column('date') postedOn!: string;
  /** The other person of a gift. */
  @Column('uuid', { nullable: true }) counterpartId!: string | null;
  /** The entry this one corrects, and why. */
  @Column('uuid', { nullable: true }) corrects!: string | null;
  @Column('text', { nullable: true }) because!: string | null;
}

export const creditStatements = view<StatementEntry, AccountEvents>({
  row: StatementEntry,
  forget: (row, hidden) => (row.counterpartId !== null && hidden.has(row.counterpartId) ? { ...row, counterpartId: null } : row),
  keys: ({ id, data }) => ('legs' in data ? [`${id}:${data.entryId}${'reversalId' in data ? ':reversal' : ''}`] : []),
  project: {
    CreditsPosted: (_, { programmeId, data: { entryId, ownerId, legs, activity, postedOn, counterpartId } }, key) => ({
      programmeId,
      id: key,
      entryId,
      ownerId,
      activity,
      minutes: onto(ownerId, legs),
      postedOn,
      counterpartId,
      corrects: null,
      because: null,
    }),
    PostingReversed: (_, { programmeId, data: { entryId, reversalId, ownerId, legs, activity, postedOn, because } }, key) => ({
      programmeId,
      id: key,
      entryId: reversalId,
      ownerId,
      activity,
      minutes: onto(ownerId, legs),
      postedOn,
      counterpartId: null,
      corrects: entryId,
      because,
    }),
  },
});

const onto = (ownerId: string, legs: AccountEvents['CreditsPosted']['legs']) =>
  legs.reduce((sum, { account, minutes }) => (account === ownerId ? sum + minutes : sum), 0);
