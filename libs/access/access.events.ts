import type { Code, Id, Minutes, Moment } from '#kernel';

/** What can happen to somebody's account. No login, no address, no secret and no name stands here. */
export type AccessEvents = {
  /** A link was sent; it opens until then, once. */
  AccessInvited: { invitationId: Id; programmeId: Id; role: Code; personId: Id | null; expiresAt: Moment };
  /** By whose account: the one that was made for it, or one they had already. */
  InvitationRedeemed: { invitationId: Id; accountId: Id };
  AccessOpened: { by: Code };
  RoleGranted: { programmeId: Id; role: Code; personId: Id | null };
  RoleWithdrawn: { programmeId: Id; role: Code };
  PasswordSet: { because: Code };
  SecondFactorEnrolled: { factorId: Id; kind: 'totp' | 'passkey' | 'recovery' };
  SecondFactorRemoved: { factorId: Id; kind: 'totp' | 'passkey' | 'recovery' };
  SignedIn: { sessionId: Id; kind: Code; role: Code; proof: readonly Code[] };
  /** Told at each lock, not at each try. */
  SignInsFailed: { failures: number };
  AccessLocked: { until: Moment; minutes: Minutes };
  AccessUnlocked: { because: Code };
  SessionRevoked: { sessionId: Id; because: Code };
  AllSessionsRevoked: { because: Code };
  AccessClosed: { because: Code };
};
