import { refuse, type Code, type CommandsOf, type Decider, type Id } from '#kernel';
import type * as Commands from './feed.commands.js';

/** What can happen to a calendar feed. These words stay on record for good. */
export type FeedEvents = {
  /** Only a hash of its secret is kept. */
  CalendarFeedOffered: { accountId: Id; role: Code; personId: Id | null; hash: Code };
  CalendarFeedWithdrawn: { accountId: Id };
};

type Offered = Readonly<FeedEvents['CalendarFeedOffered']>;

export type Feed = { readonly stage: 'unknown' } | { readonly stage: 'offered' | 'withdrawn'; readonly offered: Offered };

export interface FeedKnown {
  /** Hash of the secret that was made for it. */
  readonly hash: Code;
  /** The person behind the account, where there is one. */
  readonly personId: Id | null;
}

export const feedDecider: Decider<Feed, FeedEvents, CommandsOf<typeof Commands>, FeedKnown> = {
  category: 'feed',
  initial: { stage: 'unknown' },

  decide: {
    OfferCalendarFeed(_, feed, { actor, role }, { hash, personId }) {
      if (feed.stage === 'unknown') return [{ type: 'CalendarFeedOffered', data: { accountId: actor, role, personId, hash } }];
      if (feed.offered.accountId !== actor) refuse('FeedTaken', 'A calendar address by that id is somebody else’s.');
      if (feed.stage === 'withdrawn') refuse('FeedWithdrawn', 'This calendar address was closed for good. Make a new one.');
      return [];
    },
    WithdrawCalendarFeed(_, feed, { actor }) {
      if (feed.stage === 'unknown' || feed.offered.accountId !== actor)
        refuse('NoSuchFeed', 'You have no such calendar address.');
      return feed.stage === 'withdrawn' ? [] : [{ type: 'CalendarFeedWithdrawn', data: { accountId: actor } }];
    },
  },

  evolve: {
    CalendarFeedOffered: (_, offered) => ({ stage: 'offered', offered }),
    CalendarFeedWithdrawn: (feed) => (feed.stage === 'unknown' ? feed : { ...feed, stage: 'withdrawn' }),
  },
};
