import type { Code, Id } from '#kernel';

/** Whose session it is: how long it lasts, and what it may be asked, goes by that. */
export type SessionKind = 'staff' | 'family' | 'juror' | 'site';

/** What a session still waits for before it opens anything: an adult's approval, a second factor, or that one is enrolled. */
export type Pending = 'approval' | 'second-factor' | 'enrolment';

/** Who is signed in, as what. */
export interface Session {
  readonly sessionId: Id;
  /** Null where somebody came by a code or a link and has no account. */
  readonly accountId: Id | null;
  readonly programmeId: Id;
  readonly role: Code;
  readonly personId: Id | null;
  readonly kind: SessionKind;
  /** What the session is confined to, by name: a sitting, a seat, a site, a case. */
  readonly scope: Readonly<Record<string, Id>>;
  readonly pending: Pending | null;
  /** How they proved who they are. */
  readonly proof: readonly Code[];
  /** Whether they proved it with everything they have in the last five minutes. */
  readonly provedLately: boolean;
}

/** A session together with the token it was asked for with. */
export type SignedIn = Session & { readonly token: string };

/** Who acts by a session: the account, or the person, or where there is neither the session itself. */
export const actorOf = ({ accountId, personId, sessionId }: Session): Id => accountId ?? personId ?? sessionId;

/** Finds sessions by their tokens; the composition root wires it to where they are kept. */
export abstract class Sessions {
  /** Null when there is none, or it is over: asked anew each time, so that one that was revoked is over at once. */
  abstract find(token: string): Promise<Session | null>;
  /** Calls back once when the session is revoked or over, in whichever process. Answers how to stop waiting. */
  abstract onRevoked(sessionId: Id, close: () => void): () => void;
}
