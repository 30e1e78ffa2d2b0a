import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { JurorEvents, Origin } from '../words.js';

/** One line per juror, for the coordinator alone: it says who serves a sanction. */
@Entity('jury_pool')
export class JuryPool extends ProgrammeRow {
  @PrimaryColumn('uuid') jurorId!: string;
  @Column('text') status!: 'recruited' | 'asked-to-serve-on' | 'active' | 'stood-down';
  @Column('text', { nullable: true }) because!: string | null;
  @Column('text') origin!: Origin;
  @Column('uuid', { nullable: true }) planId!: string | null;
  /** Duties counted for that plan. */
  @Column('integer') dutiesForPlan!: number;
  @Column('jsonb') courses!: readonly string[];
  @Column('jsonb') consents!: readonly string[];
  @Column('integer') times!: number;
  @Column('integer') minutes!: number;
  @Column('date', { nullable: true }) lastServedOn!: string | null;
  @Column('date', { nullable: true }) notBefore!: string | null;
  @Column('date') recruitedOn!: string;
}

export const juryPool = view<JuryPool, JurorEvents>({
  row: JuryPool,
  project: {
    JurorRecruited: (_, { id, programmeId, occurredOn, data: { origin, planId } }) => ({
      programmeId,
      jurorId: id,
      status: origin === 'former-respondent' ? 'asked-to-serve-on' : 'recruited',
      because: null,
      origin,
      planId,
      recruitedOn: occurredOn,
      dutiesForPlan: 0,
      courses: [],
      consents: [],
      times: 0,
      minutes: 0,
      lastServedOn: null,
      notBefore: null,
    }),
    JurorTrained: (row, { data: { course } }) => row && { ...row, courses: [...row.courses, course] },
    JurorConsented: (row, { data: { by } }) => row && { ...row, consents: [...row.consents, by] },
    JurorActivated: (row) => row && { ...row, status: 'active' },
    JurorStoodDown: (row, { data: { because } }) => row && { ...row, status: 'stood-down', because },
    JurorReinstated: (row) => row && { ...row, status: 'active', because: null },
    OriginChanged: (row, { data: { origin, planId } }) => {
      if (!row) return null;
      const changed = { ...row, origin, planId, dutiesForPlan: 0 };
      if (row.origin !== 'respondent' || origin === 'respondent') return changed;
      return { ...changed, consents: [], status: row.status === 'stood-down' ? row.status : 'asked-to-serve-on' };
    },
    DutyDischarged: (row) => row && { ...row, planId: null },
    DutyOwedAgain: (row, { data: { planId, times } }) =>
      row && { ...row, planId, dutiesForPlan: Math.max(0, row.dutiesForPlan - times) },
    JurorDeferred: (row, { data: { until } }) => row && { ...row, notBefore: until },
    JurorServed: (row, { data: { minutes, servedOn, planId } }) =>
      row && {
        ...row,
        times: row.times + 1,
        minutes: row.minutes + minutes,
        dutiesForPlan: row.dutiesForPlan + (planId !== null && planId === row.planId ? 1 : 0),
        lastServedOn: row.lastServedOn === null || servedOn > row.lastServedOn ? servedOn : row.lastServedOn,
      },
  },
});
