import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Id, type Seen } from '#kernel';
import type { DispositionEvents } from '#disposition';
import type { SittingEvents } from '#docket';
import type { DeliberationEvents, HearingEvents } from '#hearing';
import type { DrawEvents } from '#jury';
import { ProgrammeRow } from '#platform';

/** How far a hearing has come on its day. */
export type Progress =
  'waiting' | 'on-hold' | 'called' | 'deliberating' | 'recommended' | 'announced' | 'done' | 'adjourned' | 'returned' | 'off';

/** One row per hearing on a docket, from the door to the end: who is here, whether a panel is drawn and seated, how far it is. */
@Entity('court_day')
@Index(['on'])
@Index(['sittingId'])
export class CourtDay extends ProgrammeRow {
  @PrimaryColumn('uuid') hearingId!: string;
  @Column('uuid') sittingId!: string;
  @Column('date') on!: string;
  @Column('integer') callNumber!: number;
  @Column('uuid') caseId!: string;
  @Column('uuid') youthId!: string;
  @Column('uuid') roomId!: string;
  @Column('text') roomName!: string;
  @Column('timestamptz') startsAt!: string;
  @Column('text') format!: string;
  /** Language the family needs an interpreter for. */
  @Column('text', { nullable: true }) language!: string | null;
  @Column('text') progress!: Progress;
  /** Who is here for it, as `<part>:<person>`. */
  @Column('jsonb') here!: readonly string[];
  @Column('integer') drawn!: number;
  @Column('integer') seated!: number;
  /** Who presides, once the case is called. */
  @Column('uuid', { nullable: true }) judgeId!: string | null;
  @Column('text', { nullable: true }) because!: string | null;
  @Column('timestamptz') changedAt!: string;
}

type Words = SittingEvents & DrawEvents & HearingEvents & DeliberationEvents & DispositionEvents;
type Row = CourtDay | null;
type When = Pick<Seen, 'occurredAt'>;

const changed = (row: Row, { occurredAt }: When, change: Partial<CourtDay>): Row =>
  row && { ...row, ...change, changedAt: occurredAt };
const off = (row: Row, seen: When & { readonly data: { readonly because: string } }) =>
  changed(row, seen, { progress: 'off', because: seen.data.because });

/** The hearings a fact reaches: those it lists, the one it names, or the one whose stream it is. */
function hearingsOf({ id, data }: Seen<Words>): readonly Id[] {
  if ('hearingIds' in data) return data.hearingIds as readonly Id[];
  if ('hearings' in data) return data.hearings.map(({ hearingId }) => hearingId);
  return ['hearingId' in data ? (data.hearingId as Id) : id];
}

export const courtDay = view<CourtDay, Words>({
  row: CourtDay,
  forget: (row, hidden) => ({ ...row, here: row.here.filter((who) => !hidden.has(who.slice(who.indexOf(':') + 1))) }),
  keys: hearingsOf,
  project: {
    HearingDocketed: (_, { id, programmeId, occurredAt, data }) => {
      const { hearingId, on, callNumber, caseId, youthId, roomId, roomName, startsAt, format, language } = data;
      return {
        ...{
          programmeId,
          hearingId,
          sittingId: id,
          on,
          callNumber,
          caseId,
          youthId,
          roomId,
          roomName,
          startsAt,
          format,
          language,
        },
        ...{ progress: 'waiting', here: [], drawn: 0, seated: 0, judgeId: null, because: null, changedAt: occurredAt },
      };
    },
    HearingMoved: (row, seen) =>
      changed(row, seen, { roomId: seen.data.roomId, roomName: seen.data.roomName, startsAt: seen.data.startsAt }),
    HearingContinued: off,
    HearingPostponed: off,
    HearingVacated: off,
    SittingCalledOff: off,
    SittingHeld: (row, seen) => (row?.progress === 'waiting' ? changed(row, seen, { progress: 'on-hold' }) : row),
    RoomReleased: (row, seen) => {
      const startsAt = seen.data.hearings.find(({ hearingId }) => hearingId === row?.hearingId)?.startsAt;
      return row?.progress === 'on-hold' ? changed(row, seen, { progress: 'waiting', startsAt: startsAt ?? row.startsAt }) : row;
    },
    PersonCheckedIn: (row, seen) => {
      const who = `${seen.data.as}:${seen.data.personId}`;
      return row && !row.here.includes(who) ? changed(row, seen, { here: [...row.here, who] }) : row;
    },
    PersonCheckedOut: (row, seen) =>
      row && changed(row, seen, { here: row.here.filter((who) => who !== `${seen.data.as}:${seen.data.personId}`) }),

    PanelDrawn: (row, seen) => changed(row, seen, { drawn: seen.data.panel.length }),
    HearingOpened: (row, seen) => changed(row, seen, { progress: 'called', judgeId: seen.data.judgeId }),
    PanelSeated: (row, seen) => changed(row, seen, { seated: seen.data.jurors.length }),
    JuryRetired: (row, seen) => changed(row, seen, { progress: 'deliberating' }),
    RecommendationMade: (row, seen) => changed(row, seen, { progress: 'recommended' }),
    DeliberationReopened: (row, seen) => changed(row, seen, { progress: 'deliberating' }),
    DispositionPronounced: (row, seen) => changed(row, seen, { progress: 'announced' }),
    // What was announced stays announced when the clerk closes the hearing.
    HearingHeld: (row, seen) => changed(row, seen, { progress: row?.progress === 'announced' ? 'announced' : 'done' }),
    DispositionAgreed: (row, seen) => changed(row, seen, { progress: 'done' }),
    HearingAdjourned: (row, seen) => changed(row, seen, { progress: 'adjourned', because: seen.data.because }),
    HearingReturned: (row, seen) => changed(row, seen, { progress: 'returned', because: seen.data.because }),
    OutcomeRecorded: (row, seen) => {
      const open = row?.progress === 'waiting' || row?.progress === 'on-hold';
      return open && seen.data.docketAgain ? changed(row, seen, { progress: 'off', because: seen.data.outcome }) : row;
    },
  },
});
