import { refuse, type By, type Code, type CommandsOf, type Decider, type Fact, type Id, type Moment } from '#kernel';
import type * as Commands from './access.commands.js';
import type { AccessEvents } from './access.events.js';
import { lockMinutes } from './locking.js';

export interface Role {
  readonly programmeId: Id;
  readonly role: Code;
  readonly personId: Id | null;
}

export interface Factor {
  readonly factorId: Id;
  readonly kind: 'totp' | 'passkey' | 'recovery';
}

type Open = {
  readonly stage: 'open';
  /** The invitation it was opened by, where there was one. */
  readonly invitationId: Id | null;
  readonly roles: readonly Role[];
  readonly factors: readonly Factor[];
  readonly lockedUntil: Moment | null;
};

/** Somebody's account, as far as it is no secret. */
export type Access =
  | { readonly stage: 'unknown' }
  | { readonly stage: 'invited'; readonly invitationId: Id; readonly expiresAt: Moment; readonly invited: Role }
  | Open
  | { readonly stage: 'closed'; readonly redeemed: { readonly invitationId: Id; readonly byAccountId: Id } | null };

/** Whether a factor stands on its own; recovery codes stand in for another. */
export const isStrong = ({ kind }: Factor): boolean => kind !== 'recovery';

export interface AccessKnown {
  /** The programme in which somebody acts; a role is given and taken in that one. */
  readonly programmeId: Id;
}

const INVITED_DAYS = 7;
const MINUTES_A_DAY = 1_440;

export const accessDecider: Decider<Access, AccessEvents, CommandsOf<typeof Commands>, AccessKnown> = {
  category: 'access',
  initial: { stage: 'unknown' },

  decide: {
    InviteToRole: ({ invitationId, role, personId = null }, access, by, { programmeId }) => {
      mayHandle(role, by);
      if (access.stage === 'invited' && access.invitationId === invitationId) return [];
      if (access.stage !== 'unknown') refuse('AccountInUse', 'This account is in use already; give it the role instead.');
      const expiresAt = later(by, INVITED_DAYS * MINUTES_A_DAY);
      return [{ type: 'AccessInvited', data: { invitationId, programmeId, role, personId, expiresAt } }];
    },

    RedeemInvitation: ({ accountId, invitationId, byAccountId }, access, by) => {
      if (isRedeemed(access, invitationId, byAccountId)) return [];
      if (access.stage !== 'invited' || access.invitationId !== invitationId || access.expiresAt <= by.now)
        refuse('InvitationOver', 'This invitation was used or is over. Ask the court for another.');
      const redeemed: Fact<AccessEvents> = { type: 'InvitationRedeemed', data: { invitationId, accountId: byAccountId } };
      if (byAccountId !== accountId) return [redeemed];
      return [redeemed, { type: 'AccessOpened', data: { by: 'invitation' } }, { type: 'RoleGranted', data: access.invited }];
    },

    OpenAccess: ({ by }, access) => {
      if (access.stage === 'open') return [];
      if (access.stage !== 'unknown') refuse('AccountInUse', 'This account is in use already.');
      return [{ type: 'AccessOpened', data: { by } }];
    },

    GrantRole: ({ accountId, role, personId = null }, access, by, { programmeId }) => {
      const { roles } = opened(access);
      mayHandle(role, by);
      if (by.actor === accountId) refuse('NotToOneself', 'Nobody gives a role to themselves.');
      const held = roles.find((one) => one.programmeId === programmeId && one.role === role);
      if (held && held.personId !== personId)
        refuse('RoleHeld', 'The account holds this role for another person. Withdraw it first.');
      return held ? [] : [{ type: 'RoleGranted', data: { programmeId, role, personId } }];
    },

    WithdrawRole: ({ role }, access, by, { programmeId }) => {
      mayHandle(role, by);
      const held = opened(access).roles.some((one) => one.programmeId === programmeId && one.role === role);
      return held ? [{ type: 'RoleWithdrawn', data: { programmeId, role } }] : [];
    },

    SetPassword: ({ because }, access) => {
      opened(access);
      return [{ type: 'PasswordSet', data: { because } }];
    },

    EnrolSecondFactor: ({ factorId, kind }, access) => {
      const known = opened(access).factors.some((factor) => factor.factorId === factorId);
      return known ? [] : [{ type: 'SecondFactorEnrolled', data: { factorId, kind } }];
    },

    RemoveSecondFactor: ({ accountId, factorId }, access, by, known) => {
      const { factors } = opened(access);
      if (by.actor !== accountId) mayChange(access, by, known);
      const factor = factors.find((one) => one.factorId === factorId);
      if (!factor) return [];
      const left = factors.filter((one) => one !== factor);
      // Recovery codes stand in for another factor: without one there is nothing to recover.
      const gone = left.some(isStrong) ? [factor] : factors;
      return gone.map((data) => ({ type: 'SecondFactorRemoved', data }));
    },

    SignIn: ({ sessionId, kind, role, proof }, access) => {
      opened(access);
      return [{ type: 'SignedIn', data: { sessionId, kind, role, proof } }];
    },

    LockAccess: ({ failures }, access, by) => {
      const minutes = lockMinutes(failures);
      if (access.stage !== 'open' || minutes === 0) return [];
      return [
        { type: 'SignInsFailed', data: { failures } },
        { type: 'AccessLocked', data: { until: later(by, minutes), minutes } },
      ];
    },

    UnlockAccess: (_, access, by, known) => {
      mayChange(access, by, known);
      return opened(access).lockedUntil === null ? [] : [{ type: 'AccessUnlocked', data: { because: 'asked' } }];
    },

    RevokeSession: ({ sessionId, because }) => [{ type: 'SessionRevoked', data: { sessionId, because } }],

    RevokeAllSessions: ({ accountId, because }, access, by, known) => {
      if (by.actor !== accountId) mayChange(access, by, known);
      return [{ type: 'AllSessionsRevoked', data: { because } }];
    },

    CloseAccess: (_, access, by, known) => {
      if (access.stage === 'closed') return [];
      if (access.stage === 'unknown') refuse('AccountUnknown', 'There is no such account.');
      if (access.stage === 'open') mayChange(access, by, known);
      return [{ type: 'AccessClosed', data: { because: 'asked' } }];
    },
  },

  evolve: {
    AccessInvited: (_, { invitationId, expiresAt, programmeId, role, personId }) => ({
      stage: 'invited',
      invitationId,
      expiresAt,
      invited: { programmeId, role, personId },
    }),
    InvitationRedeemed: (_, { invitationId, accountId }) => ({
      stage: 'closed',
      redeemed: { invitationId, byAccountId: accountId },
    }),
    AccessOpened: (access) => ({
      stage: 'open',
      invitationId: access.stage === 'closed' ? (access.redeemed?.invitationId ?? null) : null,
      roles: [],
      factors: [],
      lockedUntil: null,
    }),
    RoleGranted: (access, role) => whileOpen(access, ({ roles }) => ({ roles: [...roles, role] })),
    RoleWithdrawn: (access, { programmeId, role }) =>
      whileOpen(access, ({ roles }) => ({
        roles: roles.filter((one) => one.programmeId !== programmeId || one.role !== role),
      })),
    PasswordSet: (access) => access,
    SecondFactorEnrolled: (access, factor) =>
      whileOpen(access, ({ factors }) => ({
        // New recovery codes take the place of earlier ones.
        factors: [...factors.filter(({ kind }) => kind !== 'recovery' || factor.kind !== 'recovery'), factor],
      })),
    SecondFactorRemoved: (access, { factorId }) =>
      whileOpen(access, ({ factors }) => ({ factors: factors.filter((one) => one.factorId !== factorId) })),
    SignedIn: (access) => whileOpen(access, () => ({ lockedUntil: null })),
    SignInsFailed: (access) => access,
    AccessLocked: (access, { until }) => whileOpen(access, () => ({ lockedUntil: until })),
    AccessUnlocked: (access) => whileOpen(access, () => ({ lockedUntil: null })),
    SessionRevoked: (access) => access,
    AllSessionsRevoked: (access) => access,
    AccessClosed: () => ({ stage: 'closed', redeemed: null }),
  },
};

const later = ({ now }: By, minutes: number): Moment => new Date(Date.parse(now) + minutes * 60_000).toISOString();

const whileOpen = (access: Access, change: (open: Open) => Partial<Open>): Access =>
  access.stage === 'open' ? { ...access, ...change(access) } : access;

function opened(access: Access): Open {
  if (access.stage === 'closed') refuse('AccountClosed', 'This account is closed.');
  if (access.stage !== 'open') refuse('AccountUnknown', 'There is no such account.');
  return access;
}

const isRedeemed = (access: Access, invitationId: Id, byAccountId: Id): boolean =>
  access.stage === 'open'
    ? access.invitationId === invitationId
    : access.stage === 'closed' && access.redeemed?.invitationId === invitationId && access.redeemed.byAccountId === byAccountId;

/** Roles above all others: who holds one may make and change others of their kind, and an invitation gives what it was made for. */
const KEEPERS = ['admin', 'operator', 'invitation'];

function mayHandle(role: Code, by: By): void {
  if (role === 'admin' && !KEEPERS.includes(by.role))
    refuse('AdministratorsOnly', 'Only an administrator gives or takes the role of an administrator.');
}

/** Whoever runs one programme does not change the account of an administrator, or of somebody who is something elsewhere too. */
function mayChange(access: Access, by: By, { programmeId }: AccessKnown): void {
  if (KEEPERS.includes(by.role)) return;
  for (const { programmeId: where, role } of opened(access).roles) {
    mayHandle(role, by);
    if (where !== programmeId)
      refuse(
        'RolesElsewhere',
        'This account is not of this programme alone. Withdraw the roles you gave, or ask an administrator.',
      );
  }
}
