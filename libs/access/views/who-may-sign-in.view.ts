import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view, type View } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { AccessEvents } from '../access.events.js';

interface RoleHeld {
  readonly programmeId: string;
  readonly role: string;
  readonly personId: string | null;
}

interface FactorHeld {
  readonly factorId: string;
  readonly kind: string;
}

/** One line per account of the programme: its roles and how it stands. Who it is, only they and `people` know. */
@Entity('who_may_sign_in')
export class AccessLine extends ProgrammeRow {
  @PrimaryColumn('uuid') accountId!: string;
  @Column('text') stage!: 'invited' | 'open' | 'closed';
  @Column('jsonb') roles!: RoleHeld[];
  @Column('jsonb') factors!: FactorHeld[];
  @Column('timestamptz', { nullable: true }) invitedUntil!: string | null;
  @Column('timestamptz', { nullable: true }) lockedUntil!: string | null;
  @Column('date', { nullable: true }) signedInOn!: string | null;
}

const blank = { roles: [], factors: [], invitedUntil: null, lockedUntil: null, signedInOn: null };

export const whoMaySignIn: View<AccessLine, AccessEvents> = view<AccessLine, AccessEvents>({
  row: AccessLine,
  project: {
    AccessInvited: (_, { id, programmeId, data }) => ({
      ...blank,
      programmeId,
      accountId: id,
      stage: 'invited',
      roles: [{ programmeId: data.programmeId, role: data.role, personId: data.personId }],
      invitedUntil: data.expiresAt,
    }),
    // Redeemed by an account they had already, the place that was kept is empty.
    InvitationRedeemed: (row, { id, data }) => (data.accountId === id ? row : null),
    AccessOpened: (_, { id, programmeId }) => ({ ...blank, programmeId, accountId: id, stage: 'open' }),
    RoleGranted: (row, { data: { programmeId, role, personId } }) =>
      row && { ...row, roles: [...row.roles, { programmeId, role, personId }] },
    RoleWithdrawn: (row, { data }) =>
      row && { ...row, roles: row.roles.filter((one) => one.programmeId !== data.programmeId || one.role !== data.role) },
    SecondFactorEnrolled: (row, { data: { factorId, kind } }) =>
      row && {
        ...row,
        factors: [...row.factors.filter((one) => kind !== 'recovery' || one.kind !== 'recovery'), { factorId, kind }],
      },
    SecondFactorRemoved: (row, { data }) =>
      row && { ...row, factors: row.factors.filter(({ factorId }) => factorId !== data.factorId) },
    SignedIn: (row, { occurredOn }) => row && { ...row, signedInOn: occurredOn, lockedUntil: null },
    AccessLocked: (row, { data: { until } }) => row && { ...row, lockedUntil: until },
    AccessUnlocked: (row) => row && { ...row, lockedUntil: null },
    AccessClosed: (row) => row && { ...row, ...blank, stage: 'closed' },
  },
});
