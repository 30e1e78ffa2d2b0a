import { describe, expect, it } from '@jest/globals';
import { given, SOMEONE } from '#spec';
import type { Policy } from '#programme';
import { accountDecider, type AccountKnown } from './account.js';
import type { AccountEvents } from './words.js';

const court = SOMEONE.programmeId;
const under = (owedJuryMinutes: boolean): AccountKnown => ({
  policy: { version: 3, effectiveOn: '2026-01-01', policy: { credit: { owedJuryMinutes, roundUpTo: 15 } } as Policy },
  giftCapMinutes: 600,
  recipientIsKnown: true,
});
const known = under(true);
const accountId = 'ada';
const openedAccount = { type: 'AccountOpened' as const, data: { ownerId: 'ada', kind: 'person' as const } };
const posted = (entryId: string, minutes: number, more: Partial<AccountEvents['CreditsPosted']> = {}) => ({
  type: 'CreditsPosted' as const,
  data: {
    entryId,
    ownerId: 'ada',
    legs: [
      { account: 'ada', minutes },
      { account: court, minutes: -minutes },
    ],
    activity: 'jury-service',
    basis: 'voluntary' as const,
    reference: 'saturday',
    servedMinutes: Math.abs(minutes),
    postedOn: '2026-03-07',
    counterpartId: null,
    policyVersion: 3,
    ...more,
  },
});
const reversed = (entryId: string, minutes: number, more: Partial<AccountEvents['PostingReversed']> = {}) => ({
  type: 'PostingReversed' as const,
  data: {
    entryId,
    reversalId: 'r1',
    ownerId: 'ada',
    legs: [
      { account: 'ada', minutes },
      { account: court, minutes: -minutes },
    ],
    activity: 'jury-service',
    basis: 'voluntary' as const,
    because: 'wrong-amount',
    postedOn: '2026-03-07',
    ...more,
  },
});
const earn = (minutes: number, more: object = {}) => ({
  accountId,
  entryId: 'e1',
  activity: 'jury-service' as const,
  minutes,
  owed: false,
  reference: 'saturday',
  ...more,
});
const anAccount = given(accountDecider);

describe('earning credits (F074, F075, S04)', () => {
  it('opens the account with the first entry', () =>
    anAccount().when('EarnCredits', earn(120), known).then(openedAccount, posted('e1', 120)));
  it('rounds up to the quarter hour', () => {
    for (const [served, credited] of [
      [52, 60],
      [70, 75],
      [60, 60],
      [1, 15],
    ] as const) {
      anAccount(openedAccount)
        .when('EarnCredits', earn(served), known)
        .then(posted('e1', credited, { servedMinutes: served }));
    }
  });
  it('gives the same for an hour whatever the task', () => {
    for (const activity of [
      'jury-service',
      'community-service',
      'mentoring',
      'training',
      'council',
      'interpreting',
      'court-help',
    ] as const) {
      anAccount(openedAccount)
        .when('EarnCredits', earn(60, { activity }), known)
        .then(posted('e1', 60, { activity }));
    }
  });
  it('credits one thing done once', () => {
    anAccount(openedAccount, posted('e1', 120)).when('EarnCredits', earn(120), known).thenNothing();
    anAccount(openedAccount, posted('e1', 120))
      .when('EarnCredits', earn(120, { entryId: 'e2' }), known)
      .thenNothing();
    anAccount(openedAccount, posted('e1', 120))
      .when('EarnCredits', earn(180, { entryId: 'e2' }), known)
      .thenRefused('AlreadyCredited');
  });
  it('credits it again after the wrong entry was reversed', () => {
    const past = [openedAccount, posted('e1', 120), reversed('e1', -120)];
    anAccount(...past)
      .when('EarnCredits', earn(180, { entryId: 'e2' }), known)
      .then(posted('e2', 180));
    anAccount(...past)
      .when('EarnCredits', earn(120), known)
      .thenNothing();
  });
  it("gives the court's own account nothing to earn", () =>
    anAccount()
      .when('EarnCredits', { ...earn(60), accountId: court }, known)
      .thenRefused('CourtsAccount'));
});

describe('hours owed (care 31)', () => {
  it('credits owed jury minutes where the policy says so, as a posting of their own', () =>
    anAccount(openedAccount)
      .when('EarnCredits', earn(120, { owed: true }), under(true))
      .then(posted('e1', 120, { basis: 'owed-jury' })));
  it('credits none where it does not', () =>
    anAccount()
      .when('EarnCredits', earn(120, { owed: true }), under(false))
      .thenNothing());
  it('never credits other owed minutes', () =>
    anAccount()
      .when('EarnCredits', earn(120, { owed: true, activity: 'community-service' }), under(true))
      .thenNothing());
});

describe('giving credits', () => {
  const rich = [openedAccount, posted('e1', 900)];
  const gift = { accountId, entryId: 'g1', toAccountId: 'ben', minutes: 600 };
  const given_ = (minutes: number) =>
    posted('g1', -minutes, { activity: 'gift', basis: 'gift', reference: 'g1', counterpartId: 'ben' });
  it('takes the gift off one account', () => {
    anAccount(...rich)
      .when('GiveCredits', gift, known)
      .then(given_(600));
    anAccount(...rich)
      .when('GiveCredits', gift, { ...known, personId: 'ada' }, { role: 'juror' })
      .then(given_(600));
    anAccount(...rich, given_(600))
      .when('GiveCredits', gift, known)
      .thenNothing();
  });
  it('puts it onto the other, once', () => {
    const receive = { accountId: 'ben', entryId: 'g2', fromAccountId: 'ada', minutes: 600, reference: 'g1' };
    const legs = [
      { account: 'ben', minutes: 600 },
      { account: court, minutes: -600 },
    ];
    const received = posted('g2', 600, {
      ownerId: 'ben',
      legs,
      activity: 'gift',
      basis: 'gift-received',
      reference: 'g1',
      counterpartId: 'ada',
    });
    const opened = { type: 'AccountOpened', data: { ownerId: 'ben', kind: 'person' } };
    anAccount().when('ReceiveGift', receive, known).then(opened, received);
    anAccount(opened, received).when('ReceiveGift', receive, known).thenNothing();
  });
  it('is capped for the day', () => {
    anAccount(...rich)
      .when('GiveCredits', { ...gift, minutes: 601 }, known)
      .thenRefused('GiftTooLarge');
    anAccount(...rich, given_(500))
      .when('GiveCredits', { ...gift, entryId: 'g2', minutes: 101 }, known)
      .thenRefused('GiftTooLarge');
    anAccount(...rich, given_(300))
      .when('GiveCredits', { ...gift, entryId: 'g2' }, known, { today: '2026-03-08' })
      .then(
        posted('g2', -600, { activity: 'gift', basis: 'gift', reference: 'g2', counterpartId: 'ben', postedOn: '2026-03-08' }),
      );
  });
  it('gives no more than there is', () => {
    anAccount(openedAccount, posted('e1', 60))
      .when('GiveCredits', { ...gift, minutes: 61 }, known)
      .thenRefused('NotEnoughCredits');
    anAccount(openedAccount, posted('e1', 60))
      .when('GiveCredits', { ...gift, minutes: 60 }, known)
      .then(given_(60));
    anAccount().when('GiveCredits', gift, known).thenRefused('NoAccount');
  });
  it('goes to somebody the court knows', () => {
    anAccount(...rich)
      .when('GiveCredits', gift, { ...known, recipientIsKnown: false })
      .thenRefused('NobodyToGiveTo');
    anAccount(...rich, given_(600))
      .when('GiveCredits', gift, { ...known, recipientIsKnown: false })
      .thenNothing();
  });
  it("is the owner's to do, for another person", () => {
    anAccount(...rich)
      .when('GiveCredits', gift, { ...known, personId: 'ben' }, { role: 'juror' })
      .thenRefused('NotYours');
    anAccount(...rich)
      .when('GiveCredits', { ...gift, toAccountId: 'ada' }, known)
      .thenRefused('NotAGift');
    anAccount(...rich)
      .when('GiveCredits', { ...gift, toAccountId: court }, known)
      .thenRefused('NotAGift');
  });
});

describe('spending credits', () => {
  const spend = { accountId, entryId: 's1', minutes: 60, reference: 'claim' };
  it('takes what was approved off the account, once', () => {
    const spent = posted('s1', -60, { activity: 'reward', basis: 'redemption', reference: 'claim' });
    anAccount(openedAccount, posted('e1', 60)).when('SpendCredits', spend, known).then(spent);
    anAccount(openedAccount, posted('e1', 60), spent).when('SpendCredits', spend, known).thenNothing();
  });
  it('needs the credits', () =>
    anAccount(openedAccount, posted('e1', 45)).when('SpendCredits', spend, known).thenRefused('NotEnoughCredits'));
});

describe('correcting an entry (F077)', () => {
  const reverse = { accountId, entryId: 'e1', reversalId: 'r1', because: 'wrong-amount' as const };
  it('posts a counter-entry', () =>
    anAccount(openedAccount, posted('e1', 120)).when('ReversePosting', reverse, known).then(reversed('e1', -120)));
  it('reverses once', () =>
    anAccount(openedAccount, posted('e1', 120), reversed('e1', -120)).when('ReversePosting', reverse, known).thenNothing());
  it('reverses what was credited for hours that were taken back, and nothing where nothing was', () => {
    const taken = { accountId, reference: 'saturday', reversalId: 'r1', because: 'hours-reversed' as const };
    anAccount(openedAccount, posted('e1', 120))
      .when('ReverseEarning', taken, known)
      .then(reversed('e1', -120, { because: 'hours-reversed' }));
    anAccount(openedAccount, posted('e1', 120), reversed('e1', -120)).when('ReverseEarning', taken, known).thenNothing();
    anAccount().when('ReverseEarning', taken, known).thenNothing();
  });
  it('needs the entry', () => anAccount(openedAccount).when('ReversePosting', reverse, known).thenRefused('NoSuchEntry'));
  it('has no word for forfeiting credits (care 31)', () =>
    expect(Object.keys(accountDecider.decide).sort()).toEqual([
      'EarnCredits',
      'GiveCredits',
      'OpenAccount',
      'ReceiveGift',
      'ReverseEarning',
      'ReversePosting',
      'SpendCredits',
    ]));
});

describe('the books', () => {
  it('open an account once, and know the court by its programme', () => {
    anAccount().when('OpenAccount', { accountId }, known).then(openedAccount);
    anAccount(openedAccount).when('OpenAccount', { accountId }, known).thenNothing();
    anAccount()
      .when('OpenAccount', { accountId: court }, known)
      .then({ type: 'AccountOpened', data: { ownerId: court, kind: 'court' } });
  });
  it('sum to zero in every entry, and to the balance on the account', () => {
    const past = [openedAccount, posted('e1', 120), posted('g1', -45, { reference: 'g1' }), reversed('e1', -120)];
    for (const { data } of past) if ('legs' in data) expect(data.legs.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(0);
    expect(anAccount(...past).file).toMatchObject({ stage: 'open', balance: -45 });
  });
});
