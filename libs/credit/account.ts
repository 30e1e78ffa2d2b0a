import { refuse, type By, type Code, type CommandsOf, type Day, type Decider, type Fact, type Id, type Minutes } from '#kernel';
import type { PolicyVersion } from '#programme';
import type * as Commands from './account.commands.js';
import { basisOf, legs, opposite, roundedUp } from './posting.js';
import type { AccountEvents, Basis, Leg } from './words.js';

interface Entry {
  readonly entryId: Id;
  readonly legs: readonly Leg[];
  readonly activity: Code;
  readonly basis: Basis;
  readonly reference: Id;
  readonly servedMinutes: Minutes;
  readonly postedOn: Day;
  readonly counterpartId: Id | null;
  readonly reversed: boolean;
}

/** An account of time credits; its balance is the sum of its legs and nothing else. */
export type Account =
  | { readonly stage: 'unknown' }
  | { readonly stage: 'open'; readonly kind: 'person' | 'court'; readonly entries: readonly Entry[]; readonly balance: Minutes };

export interface AccountKnown {
  readonly policy: PolicyVersion;
  /** The most one person gives away in a day. */
  readonly giftCapMinutes: Minutes;
  /** The person who acts, when the account is a person's. */
  readonly personId?: Id | undefined;
  /** Of a gift: whether the court knows who is to have it. */
  readonly recipientIsKnown?: boolean;
}

export const accountDecider: Decider<Account, AccountEvents, CommandsOf<typeof Commands>, AccountKnown> = {
  category: 'account',
  initial: { stage: 'unknown' },

  decide: {
    OpenAccount: ({ accountId }, account, by) => opening(account, accountId, by),

    EarnCredits: ({ accountId, entryId, activity, minutes, owed, reference }, account, by, { policy }) => {
      aPersons(accountId, by);
      const basis = basisOf(owed, activity, policy.policy.credit);
      if (basis === null) return [];
      const before = repeated(account, entryId, reference);
      if (before)
        return before.servedMinutes === minutes
          ? []
          : refuse('AlreadyCredited', 'This was credited already. Reverse that entry first.');
      const credited = roundedUp(minutes, policy.policy.credit.roundUpTo);
      const posted = posting(accountId, by, policy, { entryId, activity, basis, reference, servedMinutes: minutes, credited });
      return [...opening(account, accountId, by), posted];
    },

    GiveCredits: ({ accountId, entryId, toAccountId, minutes }, account, by, known) => {
      const { policy, giftCapMinutes } = known;
      aPersons(accountId, by);
      owner(accountId, by, known);
      const open = opened(account);
      if (toAccountId === accountId || toAccountId === by.programmeId) refuse('NotAGift', 'A gift is for another person.');
      if (repeated(account, entryId, entryId)) return [];
      if (!known.recipientIsKnown) refuse('NobodyToGiveTo', 'Nobody here is known by that id, so the gift would reach nobody.');
      if (givenOn(open.entries, by.today) + minutes > giftCapMinutes) {
        refuse('GiftTooLarge', `No more than ${giftCapMinutes} minutes are given away in a day.`);
      }
      covered(open.balance, minutes);
      return [
        posting(accountId, by, policy, {
          entryId,
          activity: 'gift',
          basis: 'gift',
          reference: entryId,
          counterpartId: toAccountId,
          credited: -minutes,
        }),
      ];
    },

    ReceiveGift: ({ accountId, entryId, fromAccountId, minutes, reference }, account, by, { policy }) => {
      aPersons(accountId, by);
      if (repeated(account, entryId, reference)) return [];
      const gift = posting(accountId, by, policy, {
        entryId,
        activity: 'gift',
        basis: 'gift-received',
        reference,
        counterpartId: fromAccountId,
        credited: minutes,
      });
      return [...opening(account, accountId, by), gift];
    },

    SpendCredits: ({ accountId, entryId, minutes, reference }, account, by, { policy }) => {
      aPersons(accountId, by);
      const open = opened(account);
      if (repeated(account, entryId, reference)) return [];
      covered(open.balance, minutes);
      return [
        posting(accountId, by, policy, { entryId, activity: 'reward', basis: 'redemption', reference, credited: -minutes }),
      ];
    },

    ReversePosting: ({ entryId, reversalId, because }, account, by) => {
      const entry =
        opened(account).entries.find((one) => one.entryId === entryId) ??
        refuse('NoSuchEntry', 'There is no such entry on this account.');
      return entry.reversed ? [] : [reversal(entry, reversalId, because, by)];
    },

    ReverseEarning: ({ reference, reversalId, because }, account, by) => {
      const standing = entriesOf(account).find((one) => one.reference === reference && !one.reversed && earned(one));
      return standing ? [reversal(standing, reversalId, because, by)] : [];
    },
  },

  evolve: {
    AccountOpened: (_, { kind }) => ({ stage: 'open', kind, entries: [], balance: 0 }),
    CreditsPosted: (account, entry) => ({
      ...posted(account, entry.ownerId, entry.legs),
      entries: [...entriesOf(account), { ...entry, reversed: false }],
    }),
    PostingReversed: (account, { entryId, ownerId, legs: counter }) => ({
      ...posted(account, ownerId, counter),
      entries: entriesOf(account).map((entry) => (entry.entryId === entryId ? { ...entry, reversed: true } : entry)),
    }),
  },
};

const entriesOf = (account: Account): readonly Entry[] => (account.stage === 'open' ? account.entries : []);

function posted(account: Account, ownerId: Id, onto: readonly Leg[]) {
  const before = account.stage === 'open' ? account : { stage: 'open' as const, kind: 'person' as const, balance: 0 };
  return { ...before, balance: onto.reduce((sum, leg) => (leg.account === ownerId ? sum + leg.minutes : sum), before.balance) };
}

function opening(account: Account, accountId: Id, { programmeId }: By): readonly Fact<AccountEvents>[] {
  if (account.stage === 'open') return [];
  return [{ type: 'AccountOpened', data: { ownerId: accountId, kind: accountId === programmeId ? 'court' : 'person' } }];
}

const opened = (account: Account) =>
  account.stage === 'open' ? account : refuse('NoAccount', 'This person has no account yet.');

/** The court's account only ever takes the other side of an entry. */
function aPersons(accountId: Id, { programmeId }: By): void {
  if (accountId === programmeId) refuse('CourtsAccount', "The court's own account takes no entries of its own.");
}

/** People give what is theirs; the coordinator may write it down for them. */
function owner(accountId: Id, { role }: By, { personId }: AccountKnown): void {
  if (role !== 'coordinator' && personId !== accountId) refuse('NotYours', 'Only the owner of an account gives from it.');
}

function covered(balance: Minutes, minutes: Minutes): void {
  if (minutes > balance) refuse('NotEnoughCredits', 'There are not that many credits on the account.');
}

/** The entry of that id, or one that stands for the same thing done. */
const repeated = (account: Account, entryId: Id, reference: Id): Entry | undefined =>
  entriesOf(account).find((entry) => entry.entryId === entryId || (!entry.reversed && entry.reference === reference));

const earned = ({ basis }: Entry) => basis === 'voluntary' || basis === 'owed-jury';

const givenOn = (entries: readonly Entry[], day: Day): Minutes =>
  entries
    .filter(({ basis, postedOn, reversed }) => basis === 'gift' && postedOn === day && !reversed)
    .reduce((sum, { servedMinutes }) => sum + servedMinutes, 0);

interface Posting {
  readonly entryId: Id;
  readonly activity: Code;
  readonly basis: Basis;
  readonly reference: Id;
  /** Minutes onto the account, or off it. */
  readonly credited: Minutes;
  readonly servedMinutes?: Minutes;
  readonly counterpartId?: Id;
}

function posting(
  accountId: Id,
  by: By,
  policy: PolicyVersion,
  { credited, servedMinutes = Math.abs(credited), counterpartId, ...entry }: Posting,
): Fact<AccountEvents> {
  const data = {
    ...entry,
    ownerId: accountId,
    legs: legs(accountId, by.programmeId, credited),
    servedMinutes,
    postedOn: by.today,
    counterpartId: counterpartId ?? null,
    policyVersion: policy.version,
  };
  return { type: 'CreditsPosted', data };
}

function reversal({ entryId, legs: given, activity, basis }: Entry, reversalId: Id, because: Code, by: By): Fact<AccountEvents> {
  const ownerId = given[0]!.account;
  return {
    type: 'PostingReversed',
    data: { entryId, reversalId, ownerId, legs: opposite(given), activity, basis, because, postedOn: by.today },
  };
}
