import { describe, expect, it } from '@jest/globals';
import { shown } from '#spec';
import { timeStatements } from './time-statements.view.js';

const sheet = (type: string, data: object = {}) =>
  ['plan', { type, data: { personId: 'kim', planId: 'plan', sanctionId: 'service', ...data } }] as const;
const opened = sheet('TimesheetOpened', { kind: 'owed', owedMinutes: 600 });
const verified = sheet('HoursVerified', { entryId: 'e1', minutes: 120, surplusMinutes: 30 });
const served = (data: object) =>
  ['kim', { type: 'JurorServed', data: { sittingId: 'saturday', minutes: 190, ...data } }] as const;
const posting = (type: string, basis: string, minutes: number) =>
  [
    'kim',
    {
      type,
      data: {
        ownerId: 'kim',
        basis,
        legs: [
          { account: 'kim', minutes },
          { account: 'court', minutes: -minutes },
        ],
      },
    },
  ] as const;
const statement = (...told: (readonly [id: string, fact: { type: string; data: object }])[]) =>
  Object.values(shown(timeStatements)(...told))[0];

describe('a statement of time (F073, S04)', () => {
  it('keeps what is owed apart from what was given', () =>
    expect(statement(opened, verified)).toMatchObject({
      owedMinutes: 600,
      owedMinutesServed: 120,
      givenMinutes: 30,
      creditMinutes: 0,
    }));

  it('keeps jury duty that is owed apart from jury service that is given', () =>
    expect(statement(served({ planId: 'plan', sanctionId: 'duty' }), served({ planId: null, sanctionId: null }))).toMatchObject({
      ...{ owedDutiesServed: 1, owedJuryMinutes: 190, givenDuties: 1, givenJuryMinutes: 190 },
    }));

  it('has no credits but those the account has (N5)', () =>
    expect(statement(opened, verified, posting('CreditsPosted', 'voluntary', 30))).toMatchObject({
      earnedMinutes: 30,
      creditMinutes: 30,
    }));

  it('tells what was earned from what is left after a gift', () =>
    expect(statement(posting('CreditsPosted', 'voluntary', 120), posting('CreditsPosted', 'gift', -60))).toMatchObject({
      ...{ earnedMinutes: 120, creditMinutes: 60 },
    }));

  it('follows reversals on both sides of the boundary', () =>
    expect(
      statement(
        opened,
        verified,
        posting('CreditsPosted', 'voluntary', 30),
        sheet('HoursReversed', { entryId: 'e1', minutes: 120, surplusMinutes: 30 }),
        posting('PostingReversed', 'voluntary', -30),
      ),
    ).toMatchObject({ owedMinutes: 600, owedMinutesServed: 0, givenMinutes: 0, earnedMinutes: 0, creditMinutes: 0 }));

  it('follows what the plan asks now', () =>
    expect(
      statement(
        opened,
        sheet('OwedMinutesChanged', { from: 600, to: 480, because: 'modified' }),
        sheet('OwedMinutesAdjusted', { minutes: 60, because: 'good-work' }),
      ),
    ).toMatchObject({
      owedMinutes: 420,
    }));
});
