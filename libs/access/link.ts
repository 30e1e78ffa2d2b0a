import { refuse, type Code, type CommandsOf, type Decider, type Fact, type Id, type Moment } from '#kernel';
import type * as Commands from './link.commands.js';
import { isEarly, later } from './moments.js';

/** What can happen to a one-time link. These words stay on record for good. */
export type LinkEvents = {
  /** Only a hash of its secret is kept. */
  LinkSent: { personId: Id; role: Code; concernsId: Id; hash: Code; sentAt: Moment; endsAt: Moment };
  /** Who held the link did not know the second fact. */
  SecondFactMissed: { misses: number };
  LinkRedeemed: { sessionId: Id };
  LinkEnded: { because: 'wrong-facts' | 'withdrawn' };
};

type Sent = Readonly<LinkEvents['LinkSent']>;

export type Link =
  | { readonly stage: 'unknown' }
  | { readonly stage: 'sent'; readonly sent: Sent; readonly misses: number }
  | { readonly stage: 'redeemed'; readonly sent: Sent; readonly sessionId: Id }
  | {
      readonly stage: 'ended';
      readonly sent: Sent;
      readonly because: LinkEvents['LinkEnded']['because'];
      readonly sessionId: Id | null;
    };

/** What must be known of the person before a link goes out to them, and of the one who comes with it. */
export interface LinkKnown {
  /** Hash of the link's secret: of the one made, or of the one that was brought. */
  readonly hash: Code;
  readonly hasAddress: boolean;
  readonly standsAs: boolean;
  /** Whether there is a second fact to ask for. */
  readonly hasSecondFact: boolean;
  /** Whether the second fact that was told is the right one. */
  readonly fits: boolean;
}

/** Minutes a link lives. */
export const LINK_MINUTES = 24 * 60;
/** Wrong second facts that end a link. */
export const MOST_MISSES = 3;

/** The link a person came with, or a refusal that tells nothing of whose it is. */
export function usable(link: Link, hash: Code, now: Moment): Extract<Link, { stage: 'sent' }> {
  if (link.stage === 'unknown' || link.sent.hash !== hash)
    refuse('LinkForeign', 'This link was not made by this court. Ask the court for a new one.');
  if (link.stage === 'redeemed')
    refuse('LinkUsed', 'This link was used already, and works only once. Ask the court for a new one.');
  if (link.stage === 'ended')
    refuse(
      'LinkEnded',
      link.because === 'withdrawn'
        ? 'The court took this link back. Ask the court for a new one.'
        : 'This link was closed after three wrong answers. Ask the court for a new one.',
    );
  if (isEarly(now, link.sent.sentAt))
    refuse('ClockWrong', 'By the clock of the court this link was not made yet, so the clock is wrong. Tell the court.');
  if (now >= link.sent.endsAt) refuse('LinkExpired', 'This link is older than a day. Ask the court for a new one.');
  return link;
}

export const linkDecider: Decider<Link, LinkEvents, CommandsOf<typeof Commands>, LinkKnown> = {
  category: 'link',
  initial: { stage: 'unknown' },

  decide: {
    SendLink({ personId, role, concernsId }, link, { now }, { hash, hasAddress, standsAs, hasSecondFact }) {
      if (link.stage !== 'unknown') {
        const { sent } = link;
        const same = sent.personId === personId && sent.role === role && sent.concernsId === concernsId;
        return same ? [] : refuse('LinkTaken', 'A link by that id went to somebody else already.');
      }
      if (!standsAs) refuse('NotInThisRole', 'This person does not stand in that role to the young person.');
      if (!hasAddress) refuse('NoAddress', 'No e-mail address is on record for this person. Record one first.');
      if (!hasSecondFact) refuse('NoSecondFact', 'No birth date is on record to ask for with the link. Record it first.');
      return [{ type: 'LinkSent', data: { personId, role, concernsId, hash, sentAt: now, endsAt: later(now, LINK_MINUTES) } }];
    },
    WithdrawLink(_, link) {
      if (link.stage === 'unknown') refuse('NoSuchLink', 'There is no such link.');
      return link.stage === 'ended' ? [] : [{ type: 'LinkEnded', data: { because: 'withdrawn' } }];
    },
    RedeemLink({ sessionId }, link, { now }, { hash, fits }): readonly Fact<LinkEvents>[] {
      const misses = usable(link, hash, now).misses + 1;
      if (fits) return [{ type: 'LinkRedeemed', data: { sessionId } }];
      const missed: Fact<LinkEvents> = { type: 'SecondFactMissed', data: { misses } };
      return misses < MOST_MISSES ? [missed] : [missed, { type: 'LinkEnded', data: { because: 'wrong-facts' } }];
    },
  },

  evolve: {
    LinkSent: (_, sent) => ({ stage: 'sent', sent, misses: 0 }),
    SecondFactMissed: (link, { misses }) => (link.stage === 'sent' ? { ...link, misses } : link),
    LinkRedeemed: (link, { sessionId }) => (link.stage === 'unknown' ? link : { stage: 'redeemed', sent: link.sent, sessionId }),
    LinkEnded: (link, { because }) =>
      link.stage === 'unknown'
        ? link
        : { stage: 'ended', sent: link.sent, because, sessionId: link.stage === 'sent' ? null : link.sessionId },
  },
};
