import {
  concern,
  keyDuties,
  refuse,
  REDACTED,
  sealed,
  type Code,
  type CommandsOf,
  type Day,
  type Decider,
  type Id,
  type Sealed,
} from '#kernel';
import type * as Commands from './concern.commands.js';

/** What is feared, of whom, and who wrote it down. */
export interface Concern {
  readonly kind: Code;
  readonly words: string;
  readonly personId: Id | null;
  readonly caseId: Id | null;
  readonly hearingId: Id | null;
  /** The account that recorded it. */
  readonly by: Id;
}

/** Words and the account they are from. */
export interface Said {
  readonly words: string | null;
  readonly by: Id;
}

/** What can happen to a concern. Nothing in clear tells whom it is about or who recorded it. */
export type ConcernEvents = {
  ConcernRecorded: { concern: Sealed<Concern> };
  ConcernAddedTo: { addition: Sealed<Said> };
  ConcernReferred: { authority: Code; referredOn: Day; reference: Sealed<Said> };
  ConcernClosed: { because: Code; keepUntil: Day; closing: Sealed<Said> };
  /** Its key is destroyed because of it. */
  ConcernDestroyed: object;
};

type KnownConcern = Exclude<ConcernFile, { stage: 'unknown' | 'destroyed' }>;

export type ConcernFile =
  | { readonly stage: 'unknown' }
  | { readonly stage: 'destroyed' }
  | {
      readonly stage: 'open' | 'closed';
      readonly concern: Sealed<Concern>;
      readonly lastAddition: Sealed<Said> | null;
      readonly referrals: readonly { readonly authority: Code; readonly referredOn: Day }[];
      /** The last day it can be read, once it is closed. */
      readonly keepUntil: Day | null;
    };

/** The account that acts; the record itself names none. */
export interface ConcernKnown {
  readonly accountId: Id;
}

const GONE = 'This concern was kept as long as it had to be, and can no longer be opened.';

/** The concern, where it can still be read and added to. */
function open(file: ConcernFile): KnownConcern {
  if (file.stage === 'unknown') refuse('NoSuchConcern', 'There is no such concern.');
  if (file.stage === 'destroyed') refuse('ConcernGone', GONE);
  if (file.stage === 'closed') refuse('ConcernClosed', 'This concern is closed; record a new one.');
  if (file.concern.read() === REDACTED) refuse('ConcernGone', GONE);
  return file;
}

const said = (concernId: Id, words: string | null, by: Id) => sealed<Said>(concern(concernId), { words, by });

// Nothing but its recording can be first in a stream.
const known =
  <E extends keyof ConcernEvents>(change: (file: KnownConcern, data: Readonly<ConcernEvents[E]>) => KnownConcern) =>
  (file: ConcernFile, data: Readonly<ConcernEvents[E]>): ConcernFile =>
    file.stage === 'unknown' || file.stage === 'destroyed' ? file : change(file, data);

export const concernDecider: Decider<ConcernFile, ConcernEvents, CommandsOf<typeof Commands>, ConcernKnown> = {
  category: 'concern',
  initial: { stage: 'unknown' },

  decide: {
    RecordConcern({ concernId, kind, words, personId = null, caseId = null, hearingId = null }, file, _, { accountId }) {
      if (file.stage !== 'unknown') refuse('ConcernRecorded', 'A concern is recorded under this id already; add to it instead.');
      const feared: Concern = { kind, words, personId, caseId, hearingId, by: accountId };
      return [{ type: 'ConcernRecorded', data: { concern: sealed(concern(concernId), feared) } }];
    },

    AddToConcern({ concernId, words }, file, _, { accountId }) {
      const last = open(file).lastAddition?.read();
      if (last !== undefined && last !== REDACTED && last.words === words && last.by === accountId) return [];
      return [{ type: 'ConcernAddedTo', data: { addition: said(concernId, words, accountId) } }];
    },

    ReferConcern({ concernId, authority, referredOn, reference = null }, file, { today }, { accountId }) {
      const { referrals } = open(file);
      if (referrals.some((one) => one.authority === authority && one.referredOn === referredOn)) return [];
      if (referredOn > today) refuse('NotYetHappened', 'A referral is recorded when it was made.');
      return [{ type: 'ConcernReferred', data: { authority, referredOn, reference: said(concernId, reference, accountId) } }];
    },

    CloseConcern({ concernId, because, keepUntil }, file, { today }, { accountId }) {
      if (file.stage === 'closed') return [];
      const { referrals } = open(file);
      if (because === 'referred' && referrals.length === 0)
        refuse('NotReferred', 'No authority has been told of this concern yet.');
      if (keepUntil <= today) refuse('KeptTooShort', 'A concern is kept beyond the day on which it is closed.');
      return [{ type: 'ConcernClosed', data: { because, keepUntil, closing: said(concernId, null, accountId) } }];
    },

    DestroyConcern(_, file, { today }) {
      if (file.stage === 'unknown') refuse('NoSuchConcern', 'There is no such concern.');
      if (file.stage === 'destroyed') return [];
      if (file.keepUntil === null || file.keepUntil >= today) refuse('StillKept', 'This concern has to be kept for longer.');
      return [{ type: 'ConcernDestroyed', data: {} }];
    },
  },

  evolve: {
    ConcernRecorded: (_, data) => ({ stage: 'open', concern: data.concern, lastAddition: null, referrals: [], keepUntil: null }),
    ConcernAddedTo: known<'ConcernAddedTo'>((file, { addition }) => ({ ...file, lastAddition: addition })),
    ConcernReferred: known<'ConcernReferred'>((file, { authority, referredOn }) => ({
      ...file,
      referrals: [...file.referrals, { authority, referredOn }],
    })),
    ConcernClosed: known<'ConcernClosed'>((file, { keepUntil }) => ({ ...file, stage: 'closed', keepUntil })),
    ConcernDestroyed: () => ({ stage: 'destroyed' }),
  },
};

/** A concern that was kept long enough takes its key with it. */
export const concernKeyDuties = keyDuties<ConcernEvents>({
  ConcernDestroyed: ({ id }) => ({ destroy: [concern(id)], notice: { what: 'concern', because: 'retention' } }),
});
