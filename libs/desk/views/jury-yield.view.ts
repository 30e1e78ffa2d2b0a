import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view, type Id, type Seen } from '#kernel';
import type { SittingEvents } from '#docket';
import type { JurorEvents, Origin } from '#jury';
import { FiguresRow } from '#platform';

/** One row per juror and sitting: asked, answered, came, served. It says nothing of any panel. */
@Entity('jury_yield')
export class JuryYield extends FiguresRow {
  /** `<sittingId>:<jurorId>` */
  @PrimaryColumn('text') id!: string;
  @Column('uuid') sittingId!: string;
  @Column('uuid') jurorId!: string;
  @Column('date') on!: string;
  @Column('text') answer!: 'not-asked' | 'none' | 'yes' | 'no' | 'lapsed' | 'deferred' | 'excused';
  @Column('boolean') came!: boolean;
  /** An absence that nobody excused. */
  @Column('boolean') noShow!: boolean;
  @Column('boolean') served!: boolean;
  @Column('text', { nullable: true }) origin!: Origin | null;
  @Column('integer') minutes!: number;
}

type Words = JurorEvents & SittingEvents;
type Row = JuryYield | null;
type Envelope = Pick<Seen, 'programmeId'>;

const line = (key: string, { programmeId }: Envelope, sittingId: Id, jurorId: Id, on: string): JuryYield => ({
  ...{ programmeId, id: key, sittingId, jurorId, on },
  ...{ answer: 'not-asked', came: false, noShow: false, served: false, origin: null, minutes: 0 },
});
const answered = (answer: JuryYield['answer']) => (row: Row) => row && { ...row, answer };

/** A juror's own facts name the sitting; the docket's name the juror. */
function keyOf({ id, data }: Seen<Words>): readonly string[] {
  if ('personId' in data) return 'as' in data && data.as === 'juror' ? [`${id}:${data.personId}`] : [];
  return 'sittingId' in data ? [`${data.sittingId}:${id}`] : [];
}

export const juryYield = view<JuryYield, Words>({
  row: JuryYield,
  figures: true,
  keys: keyOf,
  project: {
    JurorInvited: (row, seen, key) => {
      const { sittingId, on } = seen.data;
      return { ...(row ?? line(key, seen, sittingId, seen.id, on)), on, answer: 'none' };
    },
    InvitationAnswered: (row, { data: { answer } }) => answered(answer)(row),
    InvitationLapsed: answered('lapsed'),
    JurorDeferred: answered('deferred'),
    JurorExcused: answered('excused'),
    PersonCheckedIn: (row, seen, key) => {
      const { personId, on } = seen.data;
      return { ...(row ?? line(key, seen, seen.id, personId, on)), came: true, noShow: false };
    },
    AbsenceRecorded: (row, { data: { excused } }) => row && { ...row, noShow: !excused },
    JurorServed: (row, seen, key) => {
      const { sittingId, servedOn, origin, minutes } = seen.data;
      return { ...(row ?? line(key, seen, sittingId, seen.id, servedOn)), served: true, origin, minutes };
    },
  },
});
