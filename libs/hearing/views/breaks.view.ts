import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Id, type Seen } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { HearingEvents } from '../hearing.events.js';
import { seatId } from './panel.view.js';

/** One line per juror who asked for a break, or for an adult, and to whom nobody has come yet. */
@Entity('breaks')
@Index(['hearingId'])
export class BreakLine extends ProgrammeRow {
  /** `<hearingId>:<jurorId>` */
  @PrimaryColumn('text') id!: string;
  @Column('uuid') hearingId!: string;
  @Column('uuid') jurorId!: string;
  @Column('integer') seat!: number;
  @Column('text') kind!: 'break' | 'adult';
  @Column('timestamptz') askedAt!: string;
}

const gone = () => null;

/** Whoever leaves the panel has their break; the end of the hearing is everybody's. */
function jurorsOf({ data }: Seen<HearingEvents>): readonly Id[] {
  if ('jurorId' in data) return [data.jurorId as Id];
  const jurors = ('jurors' in data ? data.jurors : []) as readonly (Id | { readonly jurorId: Id })[];
  return jurors.map((one) => (typeof one === 'string' ? one : one.jurorId));
}

export const breaks = view<BreakLine, HearingEvents>({
  row: BreakLine,
  keys: (seen) => jurorsOf(seen).map((jurorId) => seatId(seen.id, jurorId)),
  project: {
    BreakAsked: (_, { id, programmeId, data: { jurorId, seat, kind, at } }, key) => ({
      ...{ programmeId, id: key, hearingId: id, jurorId, seat, kind, askedAt: at },
    }),
    BreakEnded: gone,
    JurorRecused: gone,
    JurorDismissed: gone,
    HearingHeld: gone,
    HearingAdjourned: gone,
    HearingReturned: gone,
  },
});
