import { describe, it } from '@jest/globals';
import { given, SOMEONE } from '#spec';
import { feedDecider, type FeedKnown } from './feed.js';

const aFeed = given(feedDecider);
const known: FeedKnown = { hash: 'h', personId: 'ann' };
const one = { feedId: 'f' };
const offered = {
  type: 'CalendarFeedOffered',
  data: { accountId: SOMEONE.actor, role: SOMEONE.role, personId: 'ann', hash: 'h' },
};
const withdrawn = { type: 'CalendarFeedWithdrawn', data: { accountId: SOMEONE.actor } };
const somebodyElse = { actor: 'somebody-else' };

describe('a calendar feed', () => {
  it('is offered by its owner, as what they are now, and keeps only a hash', () =>
    aFeed().when('OfferCalendarFeed', one, known).then(offered));
  it('is offered once', () => aFeed(offered).when('OfferCalendarFeed', one, known).thenNothing());
  it('is nobody else’s', () => {
    aFeed(offered).when('OfferCalendarFeed', one, known, somebodyElse).thenRefused('FeedTaken');
    aFeed(offered).when('WithdrawCalendarFeed', one, known, somebodyElse).thenRefused('NoSuchFeed');
  });
  it('is withdrawn by its owner, once and for good', () => {
    aFeed(offered).when('WithdrawCalendarFeed', one, known).then(withdrawn);
    aFeed(offered, withdrawn).when('WithdrawCalendarFeed', one, known).thenNothing();
    aFeed(offered, withdrawn).when('OfferCalendarFeed', one, known).thenRefused('FeedWithdrawn');
  });
  it('cannot be withdrawn where there is none', () => aFeed().when('WithdrawCalendarFeed', one, known).thenRefused('NoSuchFeed'));
});
