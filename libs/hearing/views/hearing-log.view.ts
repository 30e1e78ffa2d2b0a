import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Seen } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { HearingEvents } from '../hearing.events.js';

/**
 * One line for each thing that happened in a hearing. A correction keeps the first time, an ignored line stays. What the
 * young person passed on, and why a room was stopped, stand in no log.
 */
@Entity('hearing_log')
@Index(['hearingId'])
export class LogLine extends ProgrammeRow {
  /** The event's own id, or the one given to a moment the clerk logged. */
  @PrimaryColumn('text') entryId!: string;
  @Column('uuid') hearingId!: string;
  @Column('integer') place!: number;
  @Column('text') what!: string;
  /** The reason of an outcome, a code. */
  @Column('text', { nullable: true }) because!: string | null;
  @Column('timestamptz') at!: string;
  /** The time that stood here before it was corrected. */
  @Column('timestamptz', { nullable: true }) firstAt!: string | null;
  @Column('text', { nullable: true }) correctedBecause!: string | null;
  @Column('text', { nullable: true }) ignoredBecause!: string | null;
}

const line = (
  { id, programmeId, occurredAt, revision }: Seen,
  entryId: string,
  what: string,
  because: string | null = null,
): LogLine => ({
  ...{ programmeId, entryId, hearingId: id, place: revision, what, because, at: occurredAt },
  ...{ firstAt: null, correctedBecause: null, ignoredBecause: null },
});

export const hearingLog = view<LogLine, HearingEvents>({
  row: LogLine,
  keys: ({ eventId, data }) => ['entryId' in data ? data.entryId : eventId],
  project: {
    HearingOpened: (_, seen, key) => line(seen, key, 'called'),
    JudgeSubstituted: (_, seen, key) => line(seen, key, 'judge-substituted'),
    InterpreterAssigned: (_, seen, key) => line(seen, key, 'interpreter-assigned'),
    InterpreterSworn: (_, seen, key) => line(seen, key, 'interpreter-sworn'),
    PanelSeated: (_, seen, key) => line(seen, key, 'panel-seated'),
    JurorChallenged: (_, seen, key) => line(seen, key, 'juror-challenged'),
    ChallengeDecided: (_, seen, key) => line(seen, key, seen.data.upheld ? 'challenge-upheld' : 'challenge-overruled'),
    JurorRecused: (_, seen, key) => line(seen, key, 'juror-recused'),
    JurorDismissed: (_, seen, key) => line(seen, key, 'juror-dismissed', seen.data.because),
    JurorReplaced: (_, seen, key) => line(seen, key, 'juror-replaced'),
    OathTaken: (_, seen, key) => line(seen, key, 'juror-sworn'),
    ForepersonReplaced: (_, seen, key) => line(seen, key, 'foreperson-replaced'),
    ConsentReconfirmed: (_, seen, key) => line(seen, key, 'consent-reconfirmed'),
    ConsentRefused: (_, seen, key) => line(seen, key, 'consent-refused'),
    GuardianPresenceRecorded: (_, seen, key) => line(seen, key, seen.data.present ? 'guardian-present' : 'guardian-absent'),
    AccountGiven: (_, seen, key) => line(seen, key, 'account-begun'),
    QuestionAsked: (_, seen, key) => line(seen, key, 'question-asked'),
    QuestionHeldBack: (_, seen, key) => line(seen, key, 'question-held-back', seen.data.because),
    StatementHeard: (_, seen, key) => line(seen, key, 'statement-heard', seen.data.by),
    RoomStopped: (_, seen, key) => line(seen, key, 'room-stopped'),
    RoomResumed: (_, seen, key) => line(seen, key, 'room-resumed'),
    MomentLogged: (_, seen, key) => ({ ...line(seen, key, seen.data.what), at: seen.data.at }),
    JuryRetired: (_, seen, key) => line(seen, key, 'deliberating'),
    HearingHeld: (_, seen, key) => line(seen, key, 'held'),
    HearingAdjourned: (_, seen, key) => line(seen, key, 'adjourned', seen.data.because),
    AdmissionWithdrawnInHearing: (_, seen, key) => line(seen, key, 'admission-withdrawn'),
    HearingReturned: (_, seen, key) => line(seen, key, 'returned', seen.data.because),
    LogEntryCorrected: (row, { id, data: { at, because } }) =>
      row && row.hearingId === id ? { ...row, at, firstAt: row.firstAt ?? row.at, correctedBecause: because } : row,
    LogEntryIgnored: (row, { id, data: { because } }) =>
      row && row.hearingId === id ? { ...row, ignoredBecause: because } : row,
  },
});
