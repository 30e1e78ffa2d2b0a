import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { HearingEvents } from '../hearing.events.js';

/** Who decides or prepares what follows an outcome. */
export type NextStep = 'judge-decides' | 'docket-again' | 'coordinator-decides' | 'return-to-referrer';

/** One line per hearing: where it stands, how its jury is filled, and what came of it. */
@Entity('hearings')
@Index(['sittingId'])
export class HearingLine extends ProgrammeRow {
  @PrimaryColumn('uuid') hearingId!: string;
  @Column('uuid') caseId!: string;
  @Column('uuid') sittingId!: string;
  @Column('uuid') roomId!: string;
  @Column('uuid') judgeId!: string;
  @Column('text') stage!: 'called' | 'seated' | 'in-session' | 'retired' | 'held' | 'adjourned' | 'returned';
  @Column('boolean') stopped!: boolean;
  @Column('text') format!: string;
  @Column('text') language!: string;
  @Column('integer') policyVersion!: number;
  @Column('integer') panelSize!: number;
  @Column('integer') quorum!: number;
  /** Jurors in their seats, without alternates. */
  @Column('integer') seated!: number;
  /** Jurors and alternates who have taken the oath and are still there. */
  @Column('jsonb') sworn!: readonly string[];
  @Column('jsonb') alternates!: readonly string[];
  @Column('boolean') guardianNeeded!: boolean;
  @Column('text') guardian!: 'not-recorded' | 'present' | 'absent';
  @Column('uuid', { nullable: true }) deliberationId!: string | null;
  /** Why it was adjourned or returned. */
  @Column('text', { nullable: true }) because!: string | null;
  @Column('text', { nullable: true }) faultOf!: string | null;
  @Column('text', { nullable: true }) next!: NextStep | null;
  @Column('timestamptz') openedAt!: string;
  @Column('timestamptz', { nullable: true }) endedAt!: string | null;
  /** Minutes it ran, without those during which the room was stopped. */
  @Column('integer', { nullable: true }) minutes!: number | null;
}

const gone = (row: HearingLine, jurorId: string): HearingLine => {
  const alternate = row.alternates.includes(jurorId);
  return {
    ...row,
    seated: row.seated - (alternate ? 0 : 1),
    sworn: row.sworn.filter((one) => one !== jurorId),
    alternates: row.alternates.filter((one) => one !== jurorId),
  };
};

export const hearings = view<HearingLine, HearingEvents>({
  row: HearingLine,
  forget: (row, hidden) => ({
    ...row,
    sworn: row.sworn.filter((jurorId) => !hidden.has(jurorId)),
    alternates: row.alternates.filter((jurorId) => !hidden.has(jurorId)),
  }),
  project: {
    HearingOpened: (_, { id, programmeId, data }) => ({
      ...{
        programmeId,
        hearingId: id,
        caseId: data.caseId,
        sittingId: data.sittingId,
        roomId: data.roomId,
        judgeId: data.judgeId,
      },
      ...{ stage: 'called', stopped: false, format: data.format, language: data.language, policyVersion: data.policyVersion },
      ...{ panelSize: data.panelSize, quorum: data.quorum, seated: 0, sworn: [], alternates: [] },
      ...{
        guardianNeeded: data.guardianNeeded,
        guardian: 'not-recorded',
        deliberationId: null,
        because: null,
        faultOf: null,
        next: null,
      },
      ...{ openedAt: data.at, endedAt: null, minutes: null },
    }),
    JudgeSubstituted: (row, { data: { judgeId } }) => row && { ...row, judgeId },
    PanelSeated: (row, { data: { jurors, alternates } }) =>
      row && { ...row, stage: 'seated', seated: jurors.length, alternates: alternates.map(({ jurorId }) => jurorId) },
    OathTaken: (row, { data: { jurorId } }) => row && { ...row, sworn: [...row.sworn, jurorId] },
    ChallengeDecided: (row, { data: { jurorId, upheld } }) => (row && upheld ? gone(row, jurorId) : row),
    JurorRecused: (row, { data: { jurorId } }) => row && gone(row, jurorId),
    JurorDismissed: (row, { data: { jurorId } }) => row && gone(row, jurorId),
    JurorReplaced: (row, { data: { by } }) =>
      row && { ...row, seated: row.seated + 1, alternates: row.alternates.filter((one) => one !== by) },
    GuardianPresenceRecorded: (row, { data: { present } }) => row && { ...row, guardian: present ? 'present' : 'absent' },
    AccountGiven: (row) => row && { ...row, stage: 'in-session' },
    RoomStopped: (row) => row && { ...row, stopped: true },
    RoomResumed: (row) => row && { ...row, stopped: false },
    JuryRetired: (row, { data: { deliberationId } }) => row && { ...row, stage: 'retired', deliberationId },
    HearingHeld: (row, { occurredAt, data: { minutes } }) =>
      row && { ...row, stage: 'held', stopped: false, next: 'judge-decides', endedAt: occurredAt, minutes },
    HearingAdjourned: (row, { occurredAt, data: { because, faultOf, resets, minutes } }) =>
      row && {
        ...{ ...row, stage: 'adjourned', stopped: false, because, faultOf, minutes },
        ...{ next: resets ? 'docket-again' : 'coordinator-decides', endedAt: occurredAt },
      },
    HearingReturned: (row, { occurredAt, data: { because, minutes } }) =>
      row && { ...row, stage: 'returned', stopped: false, because, next: 'return-to-referrer', endedAt: occurredAt, minutes },
  },
});
