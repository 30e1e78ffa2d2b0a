import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view, type Hidden } from '#kernel';
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

/** That a plan ended is said of that plan alone. */
const withoutPlan = (because: string | null) => (because === 'plan-ended' ? null : because);

/** Of somebody whose record vanished, how they came to the jury is not told; what they owe under another plan is. */
function untold(row: JuryPool, hidden: Hidden): JuryPool {
  const owesNow = row.origin === 'respondent' && row.planId !== null && !hidden.has(row.planId);
  if (owesNow || !hidden.past(row.jurorId)) return row;
  const status = row.status === 'asked-to-serve-on' ? 'recruited' : row.status;
  return { ...row, status, because: withoutPlan(row.because), origin: 'volunteer', planId: null, dutiesForPlan: 0 };
}

export const juryPool = view<JuryPool, JurorEvents>({
  row: JuryPool,
  forget: untold,
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
      if (origin === 'respondent') {
        const status = row.status === 'asked-to-serve-on' ? 'recruited' : row.status;
        return { ...changed, status, because: withoutPlan(row.because) };
      }
      if (row.origin !== 'respondent') return changed;
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
