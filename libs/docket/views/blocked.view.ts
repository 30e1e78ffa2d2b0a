import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view, type Code, type Id, type Seen } from '#kernel';
import { ProgrammeRow } from '#platform';
import { takenOffNext } from '../outcomes.js';
import type { HearingOfCase, SittingEvents } from '../sitting.events.js';

/** One line per case whose hearing came off the docket or came to nothing, until it is docketed again: why, and what is next. */
@Entity('blocked')
export class BlockedLine extends ProgrammeRow {
  @PrimaryColumn('uuid') caseId!: string;
  @Column('uuid') hearingId!: string;
  @Column('uuid') sittingId!: string;
  /** continued, postponed, vacated, called-off, or the outcome. */
  @Column('text') how!: string;
  @Column('text', { nullable: true }) because!: string | null;
  @Column('text', { nullable: true }) askedBy!: string | null;
  @Column('date') since!: string;
  /** The next piece of work. */
  @Column('text') next!: string;
}

type OffDocket = Pick<SittingEvents['HearingVacated'], 'caseId' | 'hearingId' | 'because' | 'askedBy'>;
type SeenThere = Pick<Seen<SittingEvents>, 'id' | 'programmeId' | 'occurredOn'>;

const line = (
  { id, programmeId, occurredOn }: SeenThere,
  { caseId, hearingId }: HearingOfCase,
  rest: Pick<BlockedLine, 'how' | 'because' | 'askedBy' | 'next'>,
): BlockedLine => ({
  programmeId,
  caseId,
  hearingId,
  sittingId: id,
  since: occurredOn,
  ...rest,
});

const off =
  (how: keyof typeof takenOffNext) => (_: BlockedLine | null, seen: SeenThere & { readonly data: Readonly<OffDocket> }) =>
    line(seen, seen.data, { how, because: seen.data.because, askedBy: seen.data.askedBy, next: takenOffNext[how] });

const casesOf = ({ type, data }: Seen<SittingEvents>): readonly Id[] =>
  type === 'SittingCalledOff'
    ? (data as SittingEvents['SittingCalledOff']).hearings.map(({ caseId }) => caseId)
    : [(data as { caseId: Id }).caseId];

export const blocked = view<BlockedLine, SittingEvents>({
  row: BlockedLine,
  keys: casesOf,
  project: {
    HearingDocketed: () => null,
    HearingContinued: off('continued'),
    HearingPostponed: off('postponed'),
    HearingVacated: off('vacated'),
    SittingCalledOff: (row, seen, caseId) => {
      const hearing = seen.data.hearings.find((one) => one.caseId === caseId);
      const because: Code = seen.data.because;
      return hearing
        ? line(seen, hearing, { how: 'called-off', because, askedBy: 'court', next: takenOffNext['called-off'] })
        : row;
    },
    OutcomeRecorded: (_, seen) => {
      const { outcome, next, docketAgain } = seen.data;
      return docketAgain ? line(seen, seen.data, { how: outcome, because: null, askedBy: null, next }) : null;
    },
  },
});
