import { describe, expect, it } from '@jest/globals';
import { caseFile, sealed } from '#kernel';
import { shown } from '#spec';
import { allCast, allRated, balloting, closed, inSecret, openedRoom, proposed, roomOpened } from '../jury-room.testing.js';
import { at } from '../story.testing.js';
import { deliberations, type DeliberationLine } from './deliberations.view.js';
import { juryComments } from './jury-comments.view.js';
import { juryPressure } from './jury-pressure.view.js';
import { recommendations } from './recommendations.view.js';

type Told = { type: string; data: object };
const after = (...facts: readonly Told[]) =>
  shown(deliberations)(...facts.map((fact) => ['deliberation', fact] as const))['deliberation'] as DeliberationLine;
const hours = proposed('hours', 'community-service', { amount: 600, details: inSecret('At the food bank') });

describe('how a deliberation gets on', () => {
  it('begins with the ranges of the bound policy', () =>
    expect(after(roomOpened)).toMatchObject({
      stage: 'deliberating',
      rule: 'unanimous',
      quorum: 3,
      rated: 0,
      items: [],
      ranges: openedRoom.ranges,
    }));

  it('counts ratings and ballots', () => {
    expect(after(roomOpened, ...allRated)).toMatchObject({ rated: 4 });
    expect(after(roomOpened, hours, balloting('hours'), ...allCast('hours', { choice: 'for' }).slice(0, 2))).toMatchObject({
      votingOn: 'hours',
      round: 1,
      votesIn: 2,
    });
  });

  it('shows each round of an item as a tally', () =>
    expect(
      after(
        roomOpened,
        hours,
        balloting('hours'),
        closed('hours', { for: 3, against: 1, outcome: 'open', lowest: 480, highest: 600 }),
      ).items,
    ).toEqual([
      {
        ...{
          itemId: 'hours',
          sanction: 'community-service',
          unit: 'minutes',
          amount: 600,
          details: inSecret('At the food bank'),
        },
        ...{ addressee: null, wishOf: 'juror', state: 'open', agreed: null },
        rounds: [{ round: 1, for: 3, against: 1, abstain: 0, outcome: 'open', lowest: 480, highest: 600 }],
      },
    ]));

  it('shows what waits for an adult, what was struck and what was taken back', () => {
    const mural = proposed('mural', 'free-form', { checked: true });
    const state = (...facts: Told[]) => after(roomOpened, mural, ...facts).items[0]?.state;
    expect(state()).toBe('to-check');
    expect(state({ type: 'ProposalChecked', data: { itemId: 'mural', ok: true, because: null } })).toBe('open');
    expect(state({ type: 'ProposalChecked', data: { itemId: 'mural', ok: false, because: 'shaming' } })).toBe('struck');
    expect(state({ type: 'ItemWithdrawn', data: { itemId: 'mural' } })).toBe('withdrawn');
  });

  it('shows what is left to the judge', () =>
    expect(after(roomOpened, hours, { type: 'ItemReferredToJudge', data: { itemId: 'hours' } }).items[0]?.state).toBe(
      'to-judge',
    ));

  it('has fewer in the room when a juror leaves', () =>
    expect(
      after(roomOpened, ...allRated, { type: 'JurorLeft', data: { jurorId: 'ana', quorumHolds: true, rated: 3, votesIn: 0 } }),
    ).toMatchObject({ jurors: ['ben', 'cleo', 'dev'], foreperson: null, rated: 3 }));

  it('tells of nobody how they rated, proposed or voted', () => {
    const row = after(roomOpened, ...allRated, hours, balloting('hours'), ...allCast('hours', { choice: 'against' }));
    const { jurors: _, foreperson: __, ...rest } = row;
    expect(JSON.stringify(rest)).not.toMatch(/ana|ben|cleo|dev"|against|clearly/);
  });

  it('is open again when the judge sends it back', () =>
    expect(after(roomOpened, { type: 'RecommendationMade', data: {} }, { type: 'DeliberationReopened', data: {} })).toMatchObject(
      {
        stage: 'deliberating',
        closedAt: null,
      },
    ));
});

describe('what jurors write to each other', () => {
  it('is kept sealed, without a name', () =>
    expect(
      shown(juryComments)([
        'deliberation',
        { type: 'CommentMade', data: { commentId: 'c1', itemId: null, by: inSecret('dev'), text: inSecret('…') } },
      ]),
    ).toEqual({
      c1: expect.not.objectContaining({ by: expect.anything() }),
    }));
});

describe('a juror who feels pushed', () => {
  it('is a count for the monitor, without a name', () => {
    const pushed = { type: 'JurorFeltPushed', data: { juror: inSecret('dev') } };
    const rows = shown(juryPressure)(['deliberation', pushed], ['deliberation', pushed]);
    expect(rows['deliberation']).toMatchObject({ times: 2 });
    expect(rows['deliberation']).not.toHaveProperty('juror');
  });
});

describe('a recommendation', () => {
  const tally = { clearly: 3, partly: 0, 'not-yet': 1, 'could-not-tell': 0 };
  const made = {
    type: 'RecommendationMade',
    data: {
      ...{ hearingId: 'hearing', caseId: 'case', dispositionId: 'disposition', policyVersion: 3 },
      items: [{ itemId: 'duty', sanction: 'jury-duty', unit: 'times', amount: 4, min: 1, max: 7, details: null }],
      toJudge: [{ itemId: 'hours', sanction: 'community-service', unit: 'minutes', lowest: 480, highest: 900 }],
      recommendations: [sealed(caseFile('case'), 'Another teacher.')],
      addressees: ['school'],
      indications: { owns: tally, impact: tally, change: tally, ready: tally },
      ...{ unanimous: false, minutes: 30, jurors: ['ana', 'ben', 'cleo'], quorum: 3, revised: false },
    },
  };
  const row = (...facts: Told[]) =>
    shown(recommendations)(...facts.map((fact) => ['deliberation', fact] as const))['deliberation'];

  it('shows items with their ranges, what the judge decides, words to others, and indications as counts', () =>
    expect(row(made)).toMatchObject({
      items: made.data.items,
      toJudge: made.data.toJudge,
      toOthers: [{ addressee: 'school', text: sealed(caseFile('case'), 'Another teacher.') }],
      indications: { owns: tally },
      jurors: 3,
      quorum: 3,
      sentBack: false,
    }));

  it('shows that it was sent back, until the jury has revised it', () => {
    const back = { type: 'DeliberationReopened', data: { because: 'too-little', at: at('16:00') } };
    expect(row(made, back)).toMatchObject({ sentBack: true });
    expect(row(made, back, { ...made, data: { ...made.data, revised: true } })).toMatchObject({ sentBack: false, revised: true });
  });

  it('vanishes when the jury is discharged', () =>
    expect(row(made, { type: 'DeliberationDischarged', data: {} })).toBeUndefined());
});
