import {
  refuse,
  Sealed,
  sealed,
  type Code,
  type CommandsOf,
  type Decider,
  type Fact,
  type Id,
  type Minutes,
  type Moment,
} from '#kernel';
import { isEarly, later } from './moments.js';
import type * as Commands from './site-link.commands.js';

/** What can happen to the link of a site's supervisor. These words stay on record for good. */
export type SiteLinkEvents = {
  /** Only a hash of its secret is kept. */
  SiteLinkSent: { siteId: Id; supervisorId: Id; hash: Code; sentAt: Moment; endsAt: Moment };
  /** The PIN as argon2id makes of it, and that sealed: four digits are soon guessed from a hash alone. */
  SitePinChosen: { pin: Sealed };
  SitePinMissed: { misses: number; waitUntil: Moment | null };
  SiteLinkOpened: { sessionId: Id };
  SiteLinkRevoked: { because: Code };
};

type Sent = Readonly<SiteLinkEvents['SiteLinkSent']>;

export interface OpenLink {
  readonly stage: 'sent';
  readonly sent: Sent;
  readonly pin: Sealed | null;
  /** Wrong PINs since the last right one. */
  readonly misses: number;
  readonly waitUntil: Moment | null;
  /** The last that were opened by it. */
  readonly sessions: readonly Id[];
}

export type SiteLink =
  { readonly stage: 'unknown' } | OpenLink | { readonly stage: 'revoked'; readonly sent: Sent; readonly sessions: readonly Id[] };

export interface SiteLinkKnown {
  /** Hash of the link's secret: of the one made, or of the one that was brought. */
  readonly hash: Code;
  readonly hasAddress: boolean;
  /** Whether the site is on the list. */
  readonly siteListed: boolean;
  /** What argon2id made of a PIN chosen now, or null where one is only told. */
  readonly chosen: string | null;
  /** Whether the PIN that was told is the right one. */
  readonly fits: boolean;
}

/** Days a site link lives. */
export const SITE_LINK_DAYS = 30;
/** Wrong PINs before the link is shut for a while. */
export const FREE_MISSES = 5;
/** Minutes of each wait, from the fifth wrong PIN on; the last one for all that follow. */
export const WAITS: readonly Minutes[] = [1, 5, 15, 60, 240, 1440];

/** Whose key seals the PIN of a link. */
export const siteLinkSecret = (linkId: Id) => `sitelink:${linkId}`;

/** The link a supervisor came with, or a refusal. */
export function usableAtSite(link: SiteLink, hash: Code, now: Moment): OpenLink {
  if (link.stage === 'unknown' || link.sent.hash !== hash)
    refuse('LinkForeign', 'This link was not made by this court. Ask the court for a new one.');
  if (link.stage === 'revoked') refuse('LinkRevoked', 'The court took this link back. Ask the court for a new one.');
  if (isEarly(now, link.sent.sentAt))
    refuse('ClockWrong', 'By the clock of the court this link was not made yet, so the clock is wrong. Tell the court.');
  if (now >= link.sent.endsAt)
    refuse('LinkExpired', `This link is older than ${SITE_LINK_DAYS} days. Ask the court for a new one.`);
  if (link.waitUntil !== null && now < link.waitUntil) {
    const minutes = Math.ceil((Date.parse(link.waitUntil) - Date.parse(now)) / 60_000);
    refuse('PinLocked', `The PIN was wrong too often. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`} and try again.`);
  }
  return link;
}

function missed(misses: number, now: Moment): Fact<SiteLinkEvents> {
  const wait = misses < FREE_MISSES ? undefined : (WAITS[misses - FREE_MISSES] ?? WAITS.at(-1));
  return { type: 'SitePinMissed', data: { misses, waitUntil: wait === undefined ? null : later(now, wait) } };
}

/** Sessions remembered of a link: far more than last at one time. */
const REMEMBERED = 50;

export const siteLinkDecider: Decider<SiteLink, SiteLinkEvents, CommandsOf<typeof Commands>, SiteLinkKnown> = {
  category: 'sitelink',
  initial: { stage: 'unknown' },

  decide: {
    SendSiteLink({ siteId, supervisorId }, link, { now }, { hash, hasAddress, siteListed }) {
      if (link.stage !== 'unknown') {
        const same = link.sent.siteId === siteId && link.sent.supervisorId === supervisorId;
        return same ? [] : refuse('LinkTaken', 'A link by that id went to somebody else already.');
      }
      if (!siteListed) refuse('SiteUnknown', 'There is no such site.');
      if (!hasAddress) refuse('NoAddress', 'No e-mail address is on record for this person. Record one first.');
      const endsAt = later(now, SITE_LINK_DAYS * 24 * 60);
      return [{ type: 'SiteLinkSent', data: { siteId, supervisorId, hash, sentAt: now, endsAt } }];
    },
    RevokeSiteLink({ because }, link) {
      if (link.stage === 'unknown') refuse('NoSuchLink', 'There is no such link.');
      return link.stage === 'revoked' ? [] : [{ type: 'SiteLinkRevoked', data: { because } }];
    },
    OpenSiteLink({ linkId, sessionId }, file, { now }, { hash, chosen, fits }) {
      const link = usableAtSite(file, hash, now);
      const opened: Fact<SiteLinkEvents> = { type: 'SiteLinkOpened', data: { sessionId } };
      if (chosen !== null) {
        if (link.pin !== null)
          refuse('PinChosen', 'A PIN was chosen for this link already. If that was not you, tell the court at once.');
        return [{ type: 'SitePinChosen', data: { pin: sealed(siteLinkSecret(linkId), chosen) } }, opened];
      }
      if (link.pin === null) refuse('NoPinYet', 'No PIN was chosen for this link yet. Choose one.');
      return [fits ? opened : missed(link.misses + 1, now)];
    },
  },

  evolve: {
    SiteLinkSent: (_, sent) => ({ stage: 'sent', sent, pin: null, misses: 0, waitUntil: null, sessions: [] }),
    SitePinChosen: (link, { pin }) => (link.stage === 'sent' ? { ...link, pin } : link),
    SitePinMissed: (link, { misses, waitUntil }) => (link.stage === 'sent' ? { ...link, misses, waitUntil } : link),
    SiteLinkOpened: (link, { sessionId }) =>
      link.stage === 'sent'
        ? { ...link, misses: 0, waitUntil: null, sessions: [...link.sessions, sessionId].slice(-REMEMBERED) }
        : link,
    SiteLinkRevoked: (link) => (link.stage === 'sent' ? { stage: 'revoked', sent: link.sent, sessions: link.sessions } : link),
  },
};
