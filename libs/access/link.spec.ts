import { describe, expect, it } from '@jest/globals';
import { Refusal } from '#kernel';
import { given, SOMEONE } from '#spec';
import { linkDecider, MOST_MISSES, usable, type LinkKnown } from './link.js';
import { later } from './moments.js';

const aLink = given(linkDecider);
const known: LinkKnown = { hash: 'h', hasAddress: true, standsAs: true, hasSecondFact: true, fits: true };
const told = { personId: 'mother', role: 'guardian', concernsId: 'maya' };
const endsAt = later(SOMEONE.now, 24 * 60);
const sent = { type: 'LinkSent', data: { ...told, hash: 'h', sentAt: SOMEONE.now, endsAt } };
const missed = (misses: number) => ({ type: 'SecondFactMissed', data: { misses } });
const redeemed = { type: 'LinkRedeemed', data: { sessionId: 's' } };
const ended = (because: string) => ({ type: 'LinkEnded', data: { because } });
const sending = { linkId: 'l', ...told };
const one = { linkId: 'l', sessionId: 's' };

describe('sending a one-time link', () => {
  it('is good for a day', () => aLink().when('SendLink', sending, known).then(sent));
  it('sends nothing when asked twice, and not to two people', () => {
    aLink(sent).when('SendLink', sending, known).thenNothing();
    aLink(sent)
      .when('SendLink', { ...sending, personId: 'father' }, known)
      .thenRefused('LinkTaken');
  });
  it.each([
    ['NotInThisRole', { standsAs: false }],
    ['NoAddress', { hasAddress: false }],
    ['NoSecondFact', { hasSecondFact: false }],
  ] as const)('is refused with %s', (code, lack) =>
    aLink()
      .when('SendLink', sending, { ...known, ...lack })
      .thenRefused(code),
  );
});

describe('redeeming a one-time link', () => {
  it('works once', () => {
    aLink(sent).when('RedeemLink', one, known).then(redeemed);
    aLink(sent, redeemed).when('RedeemLink', one, known).thenRefused('LinkUsed');
  });
  it('may miss the second fact twice; the third ends the link', () => {
    const wrong = { ...known, fits: false };
    expect(MOST_MISSES).toBe(3);
    aLink(sent).when('RedeemLink', one, wrong).then(missed(1));
    aLink(sent, missed(1)).when('RedeemLink', one, wrong).then(missed(2));
    aLink(sent, missed(1), missed(2)).when('RedeemLink', one, wrong).then(missed(3), ended('wrong-facts'));
    aLink(sent, missed(1), missed(2)).when('RedeemLink', one, known).then(redeemed);
    aLink(sent, missed(1), missed(2), missed(3), ended('wrong-facts')).when('RedeemLink', one, known).thenRefused('LinkEnded');
  });
  it('is refused after a day, and on the minute', () => {
    aLink(sent)
      .when('RedeemLink', one, known, { now: later(endsAt, -1) })
      .then(redeemed);
    aLink(sent).when('RedeemLink', one, known, { now: endsAt }).thenRefused('LinkExpired');
  });
  it('is refused where the link is not ours, whatever else it is', () => {
    aLink().when('RedeemLink', one, known).thenRefused('LinkForeign');
    for (const past of [[sent], [sent, redeemed], [sent, ended('withdrawn')]])
      aLink(...past)
        .when('RedeemLink', one, { ...known, hash: 'other' })
        .thenRefused('LinkForeign');
  });
  it('forgives a clock that is some minutes slow, and says of one that is wrong that it is', () => {
    aLink(sent)
      .when('RedeemLink', one, known, { now: later(SOMEONE.now, -4) })
      .then(redeemed);
    aLink(sent)
      .when('RedeemLink', one, known, { now: later(SOMEONE.now, -60) })
      .thenRefused('ClockWrong');
  });
  it('tells in no sentence whose link it is', () => {
    const files = [[], [sent, redeemed], [sent, ended('withdrawn')], [sent, ended('wrong-facts')], [sent]];
    for (const past of files) {
      try {
        usable(aLink(...past).file, 'h', endsAt);
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
        expect((error as Refusal).message).not.toMatch(/mother|guardian|maya|person|respondent/i);
      }
    }
    expect.assertions(2 * files.length);
  });
});

describe('taking a link back', () => {
  it('ends it, once', () => {
    aLink(sent).when('WithdrawLink', one).then(ended('withdrawn'));
    aLink(sent, ended('withdrawn')).when('WithdrawLink', one).thenNothing();
    aLink(sent, ended('withdrawn')).when('RedeemLink', one, known).thenRefused('LinkEnded');
  });
  it('puts out whoever came by it', () => {
    aLink(sent, redeemed).when('WithdrawLink', one).then(ended('withdrawn'));
    expect(aLink(sent, redeemed, ended('withdrawn')).file).toMatchObject({ stage: 'ended', sessionId: 's' });
    aLink().when('WithdrawLink', one).thenRefused('NoSuchLink');
  });
});
