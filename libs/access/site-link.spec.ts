import { describe, expect, it } from '@jest/globals';
import { sealed } from '#kernel';
import { given, SOMEONE } from '#spec';
import { later } from './moments.js';
import { FREE_MISSES, siteLinkDecider, siteLinkSecret, WAITS, type SiteLinkKnown } from './site-link.js';

const aLink = given(siteLinkDecider);
const known: SiteLinkKnown = { hash: 'h', hasAddress: true, siteListed: true, chosen: null, fits: true };
const told = { siteId: 'pantry', supervisorId: 'ann' };
const endsAt = later(SOMEONE.now, 30 * 24 * 60);
const sent = { type: 'SiteLinkSent', data: { ...told, hash: 'h', sentAt: SOMEONE.now, endsAt } };
const chosen = { type: 'SitePinChosen', data: { pin: sealed(siteLinkSecret('l'), '$argon2id$') } };
const missed = (misses: number, waitUntil: string | null = null) => ({ type: 'SitePinMissed', data: { misses, waitUntil } });
const opened = { type: 'SiteLinkOpened', data: { sessionId: 's' } };
const revoked = { type: 'SiteLinkRevoked', data: { because: 'left' } };
const one = { linkId: 'l', sessionId: 's' };
const sending = { ...one, ...told };

describe('sending a site link', () => {
  it('is good for thirty days', () => aLink().when('SendSiteLink', sending, known).then(sent));
  it('is done once, and for one site', () => {
    aLink(sent).when('SendSiteLink', sending, known).thenNothing();
    aLink(sent)
      .when('SendSiteLink', { ...sending, siteId: 'other' }, known)
      .thenRefused('LinkTaken');
  });
  it('is refused for no site of ours, and to nobody’s address', () => {
    aLink()
      .when('SendSiteLink', sending, { ...known, siteListed: false })
      .thenRefused('SiteUnknown');
    aLink()
      .when('SendSiteLink', sending, { ...known, hasAddress: false })
      .thenRefused('NoAddress');
  });
});

describe('coming by a site link', () => {
  const choosing = { ...known, chosen: '$argon2id$' };
  const wrong = { ...known, fits: false };
  it('begins with choosing a PIN, which is kept sealed', () =>
    aLink(sent).when('OpenSiteLink', one, choosing).then(chosen, opened));
  it('needs the PIN from then on', () => {
    aLink(sent).when('OpenSiteLink', one, known).thenRefused('NoPinYet');
    aLink(sent, chosen, opened).when('OpenSiteLink', one, known).then(opened);
    aLink(sent, chosen, opened).when('OpenSiteLink', one, choosing).thenRefused('PinChosen');
  });
  it('is shut after five wrong PINs, each time for longer', () => {
    const past: (typeof sent | ReturnType<typeof missed>)[] = [sent, chosen as never];
    let now = SOMEONE.now;
    const waits: number[] = [];
    for (let misses = 1; misses <= 13; misses += 1) {
      const [fact] = aLink(...past)
        .when('OpenSiteLink', one, wrong, { now })
        .facts() as [ReturnType<typeof missed>];
      expect(fact).toMatchObject({ type: 'SitePinMissed', data: { misses } });
      past.push(fact);
      const { waitUntil } = fact.data;
      if (waitUntil === null) continue;
      waits.push((Date.parse(waitUntil) - Date.parse(now)) / 60_000);
      aLink(...past)
        .when('OpenSiteLink', one, known, { now: later(waitUntil, -1 / 60) })
        .thenRefused('PinLocked');
      now = waitUntil;
      aLink(...past)
        .when('OpenSiteLink', one, known, { now })
        .then(opened);
    }
    expect(waits).toEqual([...WAITS, 1440, 1440, 1440]);
    expect(past).toHaveLength(2 + 13);
    expect(13 - waits.length).toBe(FREE_MISSES - 1);
  });
  it('begins to count anew after a right one', () =>
    aLink(sent, chosen, missed(4), opened).when('OpenSiteLink', one, wrong).then(missed(1)));
  it('is refused when it is over, taken back, not ours, or made in the future', () => {
    aLink(sent).when('OpenSiteLink', one, known, { now: endsAt }).thenRefused('LinkExpired');
    aLink(sent, revoked).when('OpenSiteLink', one, known).thenRefused('LinkRevoked');
    aLink(sent)
      .when('OpenSiteLink', one, { ...known, hash: 'other' })
      .thenRefused('LinkForeign');
    aLink().when('OpenSiteLink', one, known).thenRefused('LinkForeign');
    aLink(sent)
      .when('OpenSiteLink', one, known, { now: later(SOMEONE.now, -60) })
      .thenRefused('ClockWrong');
  });
});

describe('taking a site link back', () => {
  const back = { ...one, because: 'left' };
  it('is done once', () => {
    aLink(sent, chosen, opened).when('RevokeSiteLink', back).then(revoked);
    aLink(sent, revoked).when('RevokeSiteLink', back).thenNothing();
    aLink().when('RevokeSiteLink', back).thenRefused('NoSuchLink');
    expect(aLink(sent, chosen, opened, revoked).file).toMatchObject({ sessions: ['s'] });
  });
});
