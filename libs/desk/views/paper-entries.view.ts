import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import type { SittingEvents } from '#docket';
import type { DispositionEvents } from '#disposition';
import type { DeliberationEvents, HearingEvents } from '#hearing';
import { ProgrammeRow } from '#platform';

/** One line per thing that was written on paper and entered later: when it happened, who entered it when, and what was not in order. */
@Entity('paper_entries')
@Index(['sittingId'])
@Index(['hearingId'])
export class PaperEntry extends ProgrammeRow {
  @PrimaryColumn('uuid') entryId!: string;
  @Column('uuid', { nullable: true }) sittingId!: string | null;
  @Column('uuid', { nullable: true }) hearingId!: string | null;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('text') what!: 'attendance' | 'oath' | 'tally' | 'recommendation' | 'decision';
  @Column('timestamptz') happenedAt!: string;
  @Column('timestamptz') enteredAt!: string;
  /** Role of whoever entered it. */
  @Column('text') enteredBy!: string;
  /** What would have been refused, had it been done on a screen. */
  @Column('jsonb') irregular!: readonly string[];
}

type Words = SittingEvents & HearingEvents & DeliberationEvents & DispositionEvents;
type Entering = { readonly programmeId: string; readonly eventId: string; readonly recordedAt: string; readonly role: string };
type Entered = { readonly happenedAt: string; readonly irregular: readonly string[] };
type Whose = Pick<PaperEntry, 'what' | 'sittingId' | 'hearingId' | 'personId'>;

const entry = (
  { programmeId, eventId, recordedAt, role }: Entering,
  { happenedAt, irregular }: Entered,
  whose: Whose,
): PaperEntry => ({
  ...{ programmeId, entryId: eventId, enteredAt: recordedAt, enteredBy: role, happenedAt, irregular },
  ...whose,
});

const inJuryRoom = (what: PaperEntry['what'], { hearingId }: { readonly hearingId: string }): Whose => ({
  ...{ what, hearingId, sittingId: null, personId: null },
});

export const paperEntries = view<PaperEntry, Words>({
  row: PaperEntry,
  keys: ({ eventId }) => [eventId],
  project: {
    AttendanceEnteredFromPaper: (_, seen) => {
      const { hearingId, personId } = seen.data;
      return entry(seen, seen.data, { what: 'attendance', sittingId: seen.id, hearingId, personId });
    },
    OathEnteredFromPaper: (_, seen) => {
      const { sittingId, jurorId } = seen.data;
      return entry(seen, seen.data, { what: 'oath', sittingId, hearingId: seen.id, personId: jurorId });
    },
    TallyEnteredFromPaper: (_, seen) => entry(seen, seen.data, inJuryRoom('tally', seen.data)),
    RecommendationEnteredFromPaper: (_, seen) => entry(seen, seen.data, inJuryRoom('recommendation', seen.data)),
    DecisionEnteredFromPaper: (_, seen) => entry(seen, seen.data, inJuryRoom('decision', seen.data)),
  },
});
