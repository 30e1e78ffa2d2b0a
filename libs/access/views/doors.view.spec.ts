import { describe, expect, it } from '@jest/globals';
import { sealed } from '#kernel';
import { shown, SOMEONE } from '#spec';
import { identities } from './identities.view.js';
import { links } from './links.view.js';
import { siteLinks } from './site-links.view.js';

const { programmeId, now } = SOMEONE;
const endsAt = '2026-04-06T15:00:00.000Z';
const sent = {
  type: 'LinkSent',
  data: { personId: 'mother', role: 'guardian', concernsId: 'maya', hash: 'h', sentAt: now, endsAt },
};
const siteSent = { type: 'SiteLinkSent', data: { siteId: 'pantry', supervisorId: 'ann', hash: 'h', sentAt: now, endsAt } };

describe('the links that were sent', () => {
  const line = { programmeId, linkId: 'l', personId: 'mother', role: 'guardian', concernsId: 'maya', sentAt: now, endsAt };
  const missed = { type: 'SecondFactMissed', data: { misses: 2 } };
  it('show what became of each, and no hash', () => {
    expect(shown(links)(['l', sent])).toEqual({ l: { ...line, state: 'sent', misses: 0 } });
    expect(shown(links)(['l', sent], ['l', missed], ['l', { type: 'LinkRedeemed', data: { sessionId: 's' } }])).toEqual({
      l: { ...line, state: 'redeemed', misses: 2 },
    });
    expect(shown(links)(['l', sent], ['l', { type: 'LinkEnded', data: { because: 'withdrawn' } }])).toEqual({
      l: { ...line, state: 'ended', misses: 0 },
    });
    expect(shown(links)(['l', missed])).toEqual({});
  });
});

describe('the links of sites', () => {
  const line = { programmeId, linkId: 'l', siteId: 'pantry', supervisorId: 'ann', sentAt: now, endsAt, lastUsedAt: null };
  const chosen = { type: 'SitePinChosen', data: { pin: sealed('sitelink:l', '$argon2id$') } };
  const missed = { type: 'SitePinMissed', data: { misses: 5, waitUntil: endsAt } };
  const opened = { type: 'SiteLinkOpened', data: { sessionId: 's' } };
  it('show who uses them and how often they were wrong, and no PIN', () => {
    expect(shown(siteLinks)(['l', siteSent])).toEqual({ l: { ...line, state: 'sent', misses: 0 } });
    expect(shown(siteLinks)(['l', siteSent], ['l', chosen], ['l', missed])).toEqual({
      l: { ...line, state: 'in-use', misses: 5 },
    });
    expect(shown(siteLinks)(['l', siteSent], ['l', chosen], ['l', missed], ['l', opened])).toEqual({
      l: { ...line, state: 'in-use', misses: 0, lastUsedAt: now },
    });
    expect(shown(siteLinks)(['l', siteSent], ['l', { type: 'SiteLinkRevoked', data: { because: 'left' } }])).toMatchObject({
      l: { state: 'revoked' },
    });
    expect(shown(siteLinks)(['l', missed], ['l', opened], ['l', chosen])).toEqual({});
  });
});

describe('the sign-ins that open accounts', () => {
  const linked = { type: 'IdentityLinked', data: { accountId: 'ada', by: 'signed-in' } };
  it('are there until they are undone', () => {
    const line = { programmeId, identityId: 'i', accountId: 'ada', by: 'signed-in', linkedOn: SOMEONE.today };
    expect(shown(identities)(['i', linked])).toEqual({ i: line });
    expect(shown(identities)(['i', linked], ['i', { type: 'IdentityUnlinked', data: { accountId: 'ada' } }])).toEqual({});
  });
});
