import { describe, expect, it } from '@jest/globals';
import { SOMEONE, given } from '#spec';
import { accessDecider } from './access.js';
import { lockMinutes } from './locking.js';

const programmeId = SOMEONE.programmeId;
const elsewhere = '00000000-0000-4000-8000-000000000002';
const known = { programmeId };
const [accountId, invitationId] = ['account', 'invitation'];
const expiresAt = '2026-03-14T15:00:00.000Z';

const invited = { type: 'AccessInvited', data: { invitationId, programmeId, role: 'clerk', personId: null, expiresAt } };
const redeemed = { type: 'InvitationRedeemed', data: { invitationId, accountId } };
const opened = { type: 'AccessOpened', data: { by: 'operator' } };
const granted = (role: string, where = programmeId, personId: string | null = null) => ({
  type: 'RoleGranted',
  data: { programmeId: where, role, personId },
});
const withdrawn = { type: 'RoleWithdrawn', data: { programmeId, role: 'clerk' } };
const locked = { type: 'AccessLocked', data: { until: '2026-03-07T15:01:00.000Z', minutes: 1 } };
const factor = (factorId: string, kind: string) => ({ type: 'SecondFactorEnrolled', data: { factorId, kind } });
const removed = (factorId: string, kind: string) => ({ type: 'SecondFactorRemoved', data: { factorId, kind } });
const closed = { type: 'AccessClosed', data: { because: 'asked' } };

const anAccount = given(accessDecider);
const open = (...more: { type: string; data: object }[]) => anAccount(opened, granted('clerk'), ...more);
const fields = { accountId };
const admin = { role: 'admin' };

describe('inviting', () => {
  const invitation = { accountId, invitationId, role: 'clerk' };
  it('keeps a place for seven days, once', () => {
    anAccount().when('InviteToRole', invitation, known).then(invited);
    anAccount(invited).when('InviteToRole', invitation, known).thenNothing();
    open().when('InviteToRole', invitation, known).thenRefused('AccountInUse');
  });
  it('to be an administrator is for administrators', () => {
    anAccount()
      .when('InviteToRole', { ...invitation, role: 'admin' }, known)
      .thenRefused('AdministratorsOnly');
    expect(
      anAccount()
        .when('InviteToRole', { ...invitation, role: 'admin' }, known, admin)
        .facts(),
    ).toHaveLength(1);
  });
});

describe('redeeming an invitation', () => {
  const redemption = { accountId, invitationId, byAccountId: accountId };
  const byInvitation = { type: 'AccessOpened', data: { by: 'invitation' } };
  it('opens the account in the role that was offered', () => {
    anAccount(invited).when('RedeemInvitation', redemption).then(redeemed, byInvitation, granted('clerk'));
  });
  it('by an account they had already closes the place that was kept', () => {
    const own = { ...redemption, byAccountId: 'own' };
    const byOwn = { type: 'InvitationRedeemed', data: { invitationId, accountId: 'own' } };
    anAccount(invited).when('RedeemInvitation', own).then(byOwn);
    anAccount(invited, byOwn).when('RedeemInvitation', own).thenNothing();
    anAccount(invited, byOwn).when('RedeemInvitation', redemption).thenRefused('InvitationOver');
    anAccount(invited, byOwn).when('GrantRole', { accountId, role: 'clerk' }, known).thenRefused('AccountClosed');
  });
  it('again changes nothing', () =>
    anAccount(invited, redeemed, byInvitation, granted('clerk')).when('RedeemInvitation', redemption).thenNothing());
  it('is refused when it is over, is another, or was called off', () => {
    anAccount(invited).when('RedeemInvitation', redemption, undefined, { now: expiresAt }).thenRefused('InvitationOver');
    anAccount(invited)
      .when('RedeemInvitation', { ...redemption, invitationId: 'other' })
      .thenRefused('InvitationOver');
    anAccount(invited, closed).when('RedeemInvitation', redemption).thenRefused('InvitationOver');
    anAccount().when('RedeemInvitation', redemption).thenRefused('InvitationOver');
    open().when('RedeemInvitation', redemption).thenRefused('InvitationOver');
  });
});

describe('roles', () => {
  it('are given once, in the programme where one acts', () => {
    open().when('GrantRole', { accountId, role: 'judge' }, known).then(granted('judge'));
    open().when('GrantRole', { accountId, role: 'clerk' }, known).thenNothing();
    open().when('GrantRole', { accountId, role: 'clerk' }, { programmeId: elsewhere }).then(granted('clerk', elsewhere));
    open()
      .when('GrantRole', { accountId, role: 'juror', personId: 'ada' }, known)
      .then(granted('juror', programmeId, 'ada'));
    open(granted('juror', programmeId, 'ada'))
      .when('GrantRole', { accountId, role: 'juror', personId: 'bea' }, known)
      .thenRefused('RoleHeld');
  });
  it('are given by nobody to themselves, and that of an administrator by administrators', () => {
    open().when('GrantRole', { accountId, role: 'judge' }, known, { actor: accountId }).thenRefused('NotToOneself');
    open().when('GrantRole', { accountId, role: 'admin' }, known).thenRefused('AdministratorsOnly');
    open(granted('admin')).when('WithdrawRole', { accountId, role: 'admin' }, known).thenRefused('AdministratorsOnly');
    open().when('GrantRole', { accountId, role: 'admin' }, known, admin).then(granted('admin'));
  });
  it('are taken in the programme where one acts', () => {
    open().when('WithdrawRole', { accountId, role: 'clerk' }, known).then(withdrawn);
    open(withdrawn).when('WithdrawRole', { accountId, role: 'clerk' }, known).thenNothing();
    open().when('WithdrawRole', { accountId, role: 'clerk' }, { programmeId: elsewhere }).thenNothing();
    open(withdrawn).when('GrantRole', { accountId, role: 'clerk' }, known).then(granted('clerk'));
  });
  it('are given to accounts there are', () => {
    anAccount().when('GrantRole', { accountId, role: 'clerk' }, known).thenRefused('AccountUnknown');
    open(closed).when('GrantRole', { accountId, role: 'clerk' }, known).thenRefused('AccountClosed');
  });
});

describe('second factors', () => {
  const lost = { accountId, factorId: 'phone' };
  it('are enrolled once each, and removed', () => {
    open().when('EnrolSecondFactor', { accountId, factorId: 'phone', kind: 'totp' }).then(factor('phone', 'totp'));
    open(factor('phone', 'totp')).when('EnrolSecondFactor', { accountId, factorId: 'phone', kind: 'totp' }).thenNothing();
    open(factor('phone', 'totp')).when('RemoveSecondFactor', lost, known).then(removed('phone', 'totp'));
    open().when('RemoveSecondFactor', lost, known).thenNothing();
  });
  it('take recovery codes with them when the last one goes', () => {
    const codes = [factor('old', 'recovery'), factor('codes', 'recovery')];
    open(factor('phone', 'totp'), ...codes)
      .when('RemoveSecondFactor', lost, known)
      .then(removed('phone', 'totp'), removed('codes', 'recovery'));
    open(factor('phone', 'totp'), factor('key', 'passkey'), ...codes)
      .when('RemoveSecondFactor', lost, known)
      .then(removed('phone', 'totp'));
  });
  it('of an administrator are removed by themselves or another', () => {
    const his = [granted('admin'), factor('phone', 'totp')];
    open(...his)
      .when('RemoveSecondFactor', lost, known)
      .thenRefused('AdministratorsOnly');
    open(...his)
      .when('RemoveSecondFactor', lost, known, admin)
      .then(removed('phone', 'totp'));
    open(...his)
      .when('RemoveSecondFactor', lost, known, { actor: accountId })
      .then(removed('phone', 'totp'));
  });
});

describe('locking', () => {
  it('grows: five are forgiven, then a minute, then twice as long each time, up to an hour', () =>
    expect([0, 4, 5, 6, 7, 10, 11, 50, 1_000].map(lockMinutes)).toEqual([0, 0, 1, 2, 4, 32, 60, 60, 60]));
  it('is told at each lock, with how often it failed', () => {
    open().when('LockAccess', { accountId, failures: 4 }).thenNothing();
    open()
      .when('LockAccess', { accountId, failures: 5 })
      .then({ type: 'SignInsFailed', data: { failures: 5 } }, locked);
    open(closed).when('LockAccess', { accountId, failures: 5 }).thenNothing();
  });
  it('ends when somebody who may says so, or by signing in', () => {
    const unlocked = { type: 'AccessUnlocked', data: { because: 'asked' } };
    const signedIn = { type: 'SignedIn', data: { sessionId: 's', kind: 'staff', role: 'clerk', proof: ['password'] } };
    open(locked).when('UnlockAccess', fields, known).then(unlocked);
    open(locked, unlocked).when('UnlockAccess', fields, known).thenNothing();
    open(locked, signedIn).when('UnlockAccess', fields, known).thenNothing();
    open(locked, granted('admin')).when('UnlockAccess', fields, known).thenRefused('AdministratorsOnly');
  });
});

describe('signing in', () => {
  const signing = { accountId, sessionId: 's', kind: 'staff', role: 'clerk', proof: ['password', 'totp'] };
  it('stands on record with what they proved themselves by', () => {
    const { accountId: _, ...data } = signing;
    open().when('SignIn', signing).then({ type: 'SignedIn', data });
  });
  it('is for accounts that are open', () => {
    anAccount().when('SignIn', signing).thenRefused('AccountUnknown');
    anAccount(invited).when('SignIn', signing).thenRefused('AccountUnknown');
    open(closed).when('SignIn', signing).thenRefused('AccountClosed');
  });
});

describe('closing an account', () => {
  it('is for good, and once', () => {
    open().when('CloseAccess', fields, known).then(closed);
    open(closed).when('CloseAccess', fields, known).thenNothing();
    open(closed).when('OpenAccess', { accountId, by: 'operator' }).thenRefused('AccountInUse');
    anAccount(invited).when('CloseAccess', fields, known).then(closed);
    anAccount().when('CloseAccess', fields, known).thenRefused('AccountUnknown');
  });
  it('is not for whoever runs only one of its programmes', () => {
    const both = open(granted('judge', elsewhere));
    both.when('CloseAccess', fields, known).thenRefused('RolesElsewhere');
    both.when('RevokeAllSessions', { accountId, because: 'asked' }, known).thenRefused('RolesElsewhere');
    both.when('CloseAccess', fields, known, admin).then(closed);
  });
});

describe('a password that is set', () => {
  it('is on record with why, and without itself', () => {
    open()
      .when('SetPassword', { ...fields, because: 'changed' })
      .then({ type: 'PasswordSet', data: { because: 'changed' } });
    anAccount()
      .when('SetPassword', { ...fields, because: 'changed' })
      .thenRefused('AccountUnknown');
  });
});

describe('ending sessions', () => {
  const [sessionId, because] = ['session', 'signed-out'];
  it('is on record, one by one or all at once', () => {
    open()
      .when('RevokeSession', { ...fields, sessionId, because })
      .then({ type: 'SessionRevoked', data: { sessionId, because } });
    open()
      .when('RevokeAllSessions', { ...fields, because: 'asked' }, known, admin)
      .then({ type: 'AllSessionsRevoked', data: { because: 'asked' } });
  });
});
