import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Code, type Id, type Seen } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { HearingOfCase, SittingEvents } from '../sitting.events.js';

/** One line per hearing that was put on a docket: where and when, how it stands, and who of the family is here. */
@Entity('docket_day')
@Index(['on'])
@Index(['sittingId'])
@Index(['caseId'])
export class DocketLine extends ProgrammeRow {
  @PrimaryColumn('uuid') hearingId!: string;
  @Column('uuid') caseId!: string;
  @Column('uuid') sittingId!: string;
  @Column('date') on!: string;
  @Column('integer') callNumber!: number;
  @Column('uuid') youthId!: string;
  @Column('jsonb') guardianIds!: readonly string[];
  @Column('uuid') incidentId!: string;
  @Column('uuid') roomId!: string;
  @Column('text') roomName!: string;
  @Column('integer') slot!: number;
  @Column('integer') slots!: number;
  @Column('timestamptz') startsAt!: string;
  @Column('text') format!: string;
  /** Language the family needs an interpreter for. */
  @Column('text', { nullable: true }) language!: string | null;
  @Column('jsonb') overrides!: readonly string[];
  /** docketed, on-hold, how it came off, or how it ended. */
  @Column('text') state!: string;
  /** It stands on no list that others can read. */
  @Column('boolean') restricted!: boolean;
  /** Who is here for it, as `<person>:<as>`. */
  @Column('jsonb') here!: readonly string[];
  @Column('jsonb') missing!: readonly string[];
  @Column('text') readiness!: 'nobody' | 'waiting' | 'ready';
}

const needed = (language: Code | null): readonly Code[] => [
  'respondent',
  'guardian',
  ...(language === null ? [] : ['interpreter']),
];

/** The line with those who are here; ready when nobody who is needed is missing. */
function withHere(row: DocketLine, here: readonly string[]): DocketLine {
  const missing = needed(row.language).filter((as) => !here.some((who) => who.endsWith(`:${as}`)));
  const readiness = missing.length === 0 ? 'ready' : here.length === 0 ? 'nobody' : 'waiting';
  return { ...row, here, missing, readiness };
}

const became = (state: Code) => (row: DocketLine | null) => row && { ...row, state };

type Hearings = { readonly hearings: readonly HearingOfCase[] };
const ids = ({ hearings }: Hearings): readonly Id[] => hearings.map(({ hearingId }) => hearingId);

function hearingsOf({ type, data }: Seen<SittingEvents>): readonly Id[] {
  if (type === 'PersonCheckedIn') return (data as SittingEvents['PersonCheckedIn']).hearingIds;
  if (type === 'PersonCheckedOut') return (data as SittingEvents['PersonCheckedOut']).hearingIds;
  if (type === 'SittingHeld' || type === 'RoomReleased' || type === 'SittingCalledOff') return ids(data as Hearings);
  return [(data as HearingOfCase).hearingId];
}

export const docketDay = view<DocketLine, SittingEvents>({
  row: DocketLine,
  forget: (row, hidden) => {
    const guardianIds = row.guardianIds.filter((personId) => !hidden.has(personId));
    const here = row.here.filter((who) => !hidden.has(who.slice(0, who.indexOf(':'))));
    return here.length === row.here.length ? { ...row, guardianIds } : withHere({ ...row, guardianIds }, here);
  },
  keys: hearingsOf,
  project: {
    HearingDocketed: (_, { id, programmeId, data }) =>
      withHere(
        { programmeId, sittingId: id, ...data, state: 'docketed', restricted: false, here: [], missing: [], readiness: 'nobody' },
        [],
      ),
    HearingMoved: (row, { data: { roomId, roomName, slot, startsAt } }) =>
      row && { ...row, roomId, roomName, slot, startsAt, state: row.state === 'on-hold' ? 'docketed' : row.state },
    EntryRestricted: (row) => row && { ...row, restricted: true },
    RestrictionLifted: (row) => row && { ...row, restricted: false },
    HearingContinued: became('continued'),
    HearingPostponed: became('postponed'),
    HearingVacated: became('vacated'),
    SittingCalledOff: became('called-off'),
    SittingHeld: became('on-hold'),
    RoomReleased: (row, { data: { hearings } }) => {
      const moved = hearings.find(({ hearingId }) => hearingId === row?.hearingId);
      return row && moved ? { ...row, state: 'docketed', startsAt: moved.startsAt } : row;
    },
    OutcomeRecorded: (row, { data: { outcome } }) => row && { ...row, state: outcome },
    PersonCheckedIn: (row, { data: { personId, as } }) => row && withHere(row, [...row.here, `${personId}:${as}`]),
    PersonCheckedOut: (row, { data: { personId, as } }) =>
      row &&
      withHere(
        row,
        row.here.filter((who) => who !== `${personId}:${as}`),
      ),
  },
});
