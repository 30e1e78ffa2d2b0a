import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Code, type Day, type Id, type Moment, type Seen } from '#kernel';
import type { SittingEvents } from '#docket';
import type { DeliberationEvents, HearingEvents } from '#hearing';
import type { PersonEvents } from '#people';
import { ProgrammeRow } from '#platform';
import type { CaseEvents } from '#referral';
import type { SiteEvents } from '#service';

/** One line per way in which somebody stands to a thing: their case, their panel, their sitting, whom they answer for. */
@Entity('relations')
@Index(['personId'])
export class Relation extends ProgrammeRow {
  /** `<person>:<relation>:<thing>`, and for an office at a sitting the room. */
  @PrimaryColumn('text') key!: string;
  /** The person; of what was entered at a desk of another agency, the account. */
  @Column('text') personId!: string;
  @Column('text') relation!: Code;
  @Column('uuid') thingId!: string;
  @Column('timestamptz') since!: string;
  @Column('timestamptz', { nullable: true }) until!: string | null;
  /** It holds on this day alone. */
  @Column('date', { nullable: true }) onlyOn!: string | null;
}

type Words = CaseEvents & PersonEvents & SittingEvents & HearingEvents & DeliberationEvents & SiteEvents;
type Row = Relation | null;
type Known = Seen<Words>;
/** How one person stands to a thing by a fact. */
type Way = readonly [personId: string, relation: Code, thingId: Id, room?: Id | null];

const keyOf = ([personId, relation, thingId, room]: Way) =>
  [personId, relation, thingId, ...(room === undefined ? [] : [room ?? 'all'])].join(':');

const panel = (id: Id, jurors: readonly Id[]): readonly Way[] =>
  jurors.flatMap((jurorId): Way[] => [
    [jurorId, 'seated', id],
    [jurorId, 'sworn', id],
  ]);

/** For each word, whom it puts into which relation or takes out of it. */
const WAYS: { readonly [E in keyof Words & string]?: (seen: Seen<Words, E>) => readonly Way[] } = {
  ReferralReceived: ({ id, actor, role, data: { youthId } }) => [
    [youthId, 'respondent', id],
    ...(role === 'referrer' ? [[actor, 'referrer', id] as const] : []),
  ],
  HarmedPartyNamed: ({ id, data: { personId } }) => [[personId, 'harmed-party', id]],

  GuardianLinked: ({ id, data: { guardianId } }) => answering(guardianId, id),
  GuardianAuthorityChanged: ({ id, data: { guardianId } }) => answering(guardianId, id),
  GuardianUnlinked: ({ id, data: { guardianId } }) => [...answering(guardianId, id), [guardianId, 'reader', id]],
  IndependentAdultNamed: ({ id, data: { adultId, insteadOf } }) => [
    ...answering(adultId, id),
    ...(insteadOf === null ? [] : [...answering(insteadOf, id), [insteadOf, 'reader', id] as const]),
  ],
  ReadingAllowed: ({ id, data: { guardianId } }) => [[guardianId, 'reader', id]],
  ReadingEnded: ({ id, data: { guardianId } }) => [[guardianId, 'reader', id]],
  MentorAssigned: ({ id, data: { mentorId } }) => [[mentorId, 'mentor', id]],
  MentorRelieved: ({ id, data: { mentorId } }) => [[mentorId, 'mentor', id]],
  SupervisorNamed: ({ id, data: { supervisorId } }) => [[supervisorId, 'supervisor', id]],
  SupervisorRelieved: ({ id, data: { supervisorId } }) => [[supervisorId, 'supervisor', id]],

  RoleAssigned: ({ id, data: { personId, role, roomId } }) => [[personId, role, id, roomId]],
  RoleRelieved: ({ id, data: { personId, role, roomId } }) => [[personId, role, id, roomId]],
  HearingOpened: ({ id, data: { judgeId } }) => [[judgeId, 'judge', id]],
  JudgeSubstituted: ({ id, data: { judgeId } }) => [[judgeId, 'judge', id]],

  PanelSeated: ({ id, data: { jurors, alternates } }) => [...jurors, ...alternates].map(({ jurorId }) => [jurorId, 'seated', id]),
  JurorReplaced: ({ id, data: { by } }) => [[by, 'seated', id]],
  OathTaken: ({ id, data: { jurorId } }) => [[jurorId, 'sworn', id]],
  ChallengeDecided: ({ id, data: { jurorId, upheld } }) => (upheld ? panel(id, [jurorId]) : []),
  JurorRecused: ({ id, data: { jurorId } }) => panel(id, [jurorId]),
  JurorDismissed: ({ id, data: { jurorId } }) => panel(id, [jurorId]),
  DeliberationOpened: ({ id, data: { jurors } }) => jurors.map((jurorId) => [jurorId, 'jury-room', id]),
  JurorLeft: ({ id, data: { jurorId } }) => [[jurorId, 'jury-room', id]],
};

// 'family' is kept whatever the guardian may do: it is what makes a conflict of interest.
const answering = (guardianId: Id, youthId: Id): readonly Way[] => [
  [guardianId, 'family', youthId],
  [guardianId, 'guardian', youthId],
];

const waysOf = (seen: Known): readonly Way[] => (WAYS[seen.type] as ((seen: Known) => readonly Way[]) | undefined)?.(seen) ?? [];

/** The relation begins, or goes on. */
function begins(row: Row, seen: Known, key: string, onlyOn: Day | null = null): Row {
  const way = waysOf(seen).find((one) => keyOf(one) === key);
  if (!way) return row;
  const [personId, relation, thingId] = way;
  const since: Moment = row?.until === null ? row.since : seen.occurredAt;
  return { programmeId: seen.programmeId, key, personId, relation, thingId, since, until: null, onlyOn };
}

const ends = (row: Row, { occurredAt }: Pick<Seen, 'occurredAt'>): Row => row && { ...row, until: row.until ?? occurredAt };

const is = (key: string, relation: Code) => key.split(':')[1] === relation;

/** Seats last for the day: the next Saturday nobody sits in them, whether or not somebody closed the hearing. */
const forTheDay = (row: Row, seen: Known, key: string) => begins(row, seen, key, seen.occurredOn);

const reads = (row: Row, seen: Known & { readonly data: { readonly reads: boolean } }, key: string): Row =>
  is(key, 'guardian') && !seen.data.reads ? ends(row, seen) : begins(row, seen, key);

export const relations = view<Relation, Words>({
  row: Relation,
  keys: (seen) => waysOf(seen).map(keyOf),
  project: {
    ReferralReceived: begins,
    HarmedPartyNamed: begins,
    GuardianLinked: reads,
    GuardianAuthorityChanged: reads,
    GuardianUnlinked: ends,
    IndependentAdultNamed: (row, seen, key) =>
      key.startsWith(`${seen.data.adultId}:`) ? begins(row, seen, key) : ends(row, seen),
    ReadingAllowed: begins,
    ReadingEnded: ends,
    MentorAssigned: begins,
    MentorRelieved: ends,
    SupervisorNamed: begins,
    SupervisorRelieved: ends,
    RoleAssigned: begins,
    RoleRelieved: ends,
    HearingOpened: begins,
    JudgeSubstituted: begins,
    PanelSeated: forTheDay,
    JurorReplaced: forTheDay,
    OathTaken: forTheDay,
    ChallengeDecided: ends,
    JurorRecused: ends,
    JurorDismissed: ends,
    DeliberationOpened: forTheDay,
    JurorLeft: ends,
  },
});
