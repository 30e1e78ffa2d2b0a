import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Code } from '#kernel';
import { FiguresRow } from '#platform';
import type { DispositionEvents } from '../disposition.events.js';

/** What was given, by class of offence, and in whose case it was not said; a judge sees it after a first view only. */
@Entity('given_before')
@Index(['offenceClass', 'pronouncedOn'])
export class GivenBefore extends FiguresRow {
  @PrimaryColumn('uuid') dispositionId!: string;
  @Column('text', { nullable: true }) offenceClass!: string | null;
  @Column('date') pronouncedOn!: string;
  @Column('jsonb') items!: readonly { sanction: Code; unit: Code; amount: number }[];
}

export const givenBefore = view<GivenBefore, DispositionEvents>({
  row: GivenBefore,
  figures: true,
  project: {
    DispositionPronounced: (_, { id, programmeId, occurredOn, data: { offenceClass, items } }) => ({
      ...{ dispositionId: id, programmeId, offenceClass, pronouncedOn: occurredOn },
      items: items.map(({ sanction, unit, amount }) => ({ sanction, unit, amount })),
    }),
    ObjectionDecided: (row, { data: { outcome } }) => (outcome === 'returned' ? null : row),
  },
});
