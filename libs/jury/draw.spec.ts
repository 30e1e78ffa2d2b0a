import { describe, expect, it } from '@jest/globals';
import { jurySecret, REDACTED, Sealed, sealed } from '#kernel';
import { given } from '#spec';
import type { Policy } from '#programme';
import { drawDecider, made, replay } from './draw.js';
import type { CandidateFacts } from './exclusions.js';
import type { DrawEvents } from './words.js';

const panel = { size: 4, quorum: 3, standby: 1, minAge: 11, maxAge: 18 };
const policy = { version: 3, effectiveOn: '2026-01-01', policy: { panel } as Policy };
const fresh = { seed: '4f1c0d', commitment: 'sha-of-the-seed' };
const facts = {
  caseId: 'case',
  incidentId: 'fight',
  partyIds: ['youth'],
  coRespondentIds: [],
  schoolId: 'north',
  householdId: null,
};
const juror = (jurorId: string, more: Partial<CandidateFacts> = {}): CandidateFacts => ({
  jurorId,
  origin: 'volunteer',
  trained: true,
  active: true,
  age: 15,
  schoolId: 'south',
  householdId: null,
  checkedIn: true,
  alreadySeated: false,
  ownCaseOpen: false,
  incidentIds: [],
  declared: [],
  ...more,
});
const roomOf = (...jurors: CandidateFacts[]) => ({ policy, room: { facts, jurors } });
const seedCommitted = (more: object = {}) => ({
  type: 'SeedCommitted' as const,
  data: {
    hearingId: 'h1',
    sittingId: 'saturday',
    commitment: 'sha-of-the-seed',
    sealedSeed: sealed(jurySecret('h1'), '4f1c0d'),
    panelSize: 4,
    quorum: 3,
    standby: 1,
    attempt: 1,
    because: null,
    policyVersion: 3,
    ...more,
  },
});
const closed = (jurors: string, more: Partial<DrawEvents['CandidatesClosed']> = {}) => ({
  type: 'CandidatesClosed' as const,
  data: {
    hearingId: 'h1',
    attempt: 1,
    candidates: jurors.split('').map((jurorId) => ({ jurorId, origin: 'volunteer' as const })),
    exclusions: [],
    mix: null,
    apart: [],
    ...more,
  },
});
const drawId = 'h1';
const aDraw = given(drawDecider);
const drawn = (...past: { type: string; data: object }[]) =>
  aDraw(...past)
    .when('DrawPanel', { drawId }, { policy })
    .facts();

describe('committing the seed (care 12)', () => {
  it('publishes only its hash; the seed itself is sealed until the draw', () => {
    const decision = aDraw().when('CommitSeed', { drawId, sittingId: 'saturday' }, { policy, fresh });
    decision.then(seedCommitted());
    expect(JSON.stringify(decision.facts())).not.toContain('4f1c0d');
  });
  it('is done once', () =>
    aDraw(seedCommitted()).when('CommitSeed', { drawId, sittingId: 'saturday' }, { policy, fresh }).thenNothing());
  it('keeps to the quorum of the policy (F045)', () => {
    aDraw().when('CommitSeed', { drawId, sittingId: 'saturday', panelSize: 2 }, { policy, fresh }).thenRefused('BelowQuorum');
    aDraw()
      .when('CommitSeed', { drawId, sittingId: 'saturday', panelSize: 3, standby: 0 }, { policy, fresh })
      .then(seedCommitted({ panelSize: 3, standby: 0 }));
  });
  it('waits until the draw under way is finished', () =>
    aDraw(seedCommitted(), closed('abcde'))
      .when('CommitSeed', { drawId, sittingId: 'saturday', because: 'again' }, { policy, fresh })
      .thenRefused('DrawUnderWay'));
});

describe('closing the list of candidates', () => {
  it('comes after the seed was committed', () =>
    aDraw()
      .when('CloseCandidates', { drawId }, roomOf(juror('a')))
      .thenRefused('SeedNotCommitted'));
  it('keeps who may be drawn, and who may not with the coded reason', () =>
    aDraw(seedCommitted())
      .when(
        'CloseCandidates',
        { drawId },
        roomOf(juror('d'), juror('b', { schoolId: 'north' }), juror('a'), juror('c', { checkedIn: false })),
      )
      .then(
        closed('ad', {
          exclusions: [
            { jurorId: 'b', because: 'same-school' },
            { jurorId: 'c', because: 'not-checked-in' },
          ],
        }),
      ));
  it('keeps apart who shared an incident, and the only mix there is', () =>
    aDraw(seedCommitted())
      .when(
        'CloseCandidates',
        { drawId, formerRespondentsAtMost: 2 },
        roomOf(juror('a', { incidentIds: ['theft'] }), juror('b', { incidentIds: ['theft'] })),
      )
      .then(closed('ab', { mix: { formerRespondentsAtMost: 2 }, apart: [['a', 'b']] })));
  it('is done once: nobody is added afterwards', () => {
    aDraw(seedCommitted(), closed('abcde'))
      .when('CloseCandidates', { drawId }, roomOf(juror('z')))
      .thenNothing();
    aDraw(seedCommitted(), closed('abcde'), ...drawn(seedCommitted(), closed('abcde')))
      .when('CloseCandidates', { drawId }, roomOf(juror('z')))
      .thenRefused('SeedNotCommitted');
  });
});

describe('drawing the panel', () => {
  it('comes after the list was closed', () =>
    aDraw(seedCommitted()).when('DrawPanel', { drawId }, { policy }).thenRefused('ListStillOpen'));
  it('draws panel, standby and foreperson, and shows the seed', () => {
    const [{ type, data }] = drawn(seedCommitted(), closed('abcdefg')) as [{ type: string; data: DrawEvents['PanelDrawn'] }];
    expect(type).toBe('PanelDrawn');
    expect(data.seed).toBe('4f1c0d');
    expect(data.panel).toHaveLength(4);
    expect(data.standby).toHaveLength(1);
    expect(data.panel).toContain(data.forepersonId);
  });
  it('gives the same panel when it is replayed from the record (N4)', () => {
    const { file } = aDraw(seedCommitted(), closed('abcdefg'), ...drawn(seedCommitted(), closed('abcdefg')));
    if (file.stage !== 'drawn') throw new Error('No panel was drawn.');
    expect(replay(file.result.seed, file)).toEqual({
      panel: file.result.panel,
      standby: file.result.standby,
      forepersonId: file.result.forepersonId,
    });
  });
  it('is done once', () => {
    const past = [seedCommitted(), closed('abcde')];
    aDraw(...past, ...drawn(...past))
      .when('DrawPanel', { drawId }, { policy })
      .thenNothing();
  });
  it('draws a short panel that has its quorum, and says that it is short', () =>
    expect(drawn(seedCommitted(), closed('abc'))).toMatchObject([
      { type: 'PanelDrawn', data: { standby: [] } },
      { type: 'PanelShort', data: { hearingId: 'h1', attempt: 1, wanted: 4, found: 3 } },
    ]));
  it('draws nobody below the quorum', () =>
    expect(drawn(seedCommitted(), closed('ab'))).toEqual([
      { type: 'PanelShort', data: { hearingId: 'h1', attempt: 1, wanted: 4, found: 2 } },
    ]));
  it('cannot draw when the key of the seed is gone', () => {
    const envelope = { subject: 'deliberation:h1', key: 1, iv: '', text: '', tag: '', at: '' };
    aDraw(seedCommitted({ sealedSeed: Sealed.opened(envelope, REDACTED) }), closed('abcde'))
      .when('DrawPanel', { drawId }, { policy })
      .thenRefused('SeedGone');
  });
});

describe('drawing a second time (care 12)', () => {
  const first = [seedCommitted(), closed('abcde'), ...drawn(seedCommitted(), closed('abcde'))];
  it('needs a reason', () =>
    aDraw(...first)
      .when('CommitSeed', { drawId, sittingId: 'saturday' }, { policy, fresh })
      .thenRefused('SecondDrawNeedsReason'));
  it('is another attempt on the same record, so the first is kept', () =>
    aDraw(...first)
      .when(
        'CommitSeed',
        { drawId, sittingId: 'saturday', because: 'juror-mistaken-for-another' },
        { policy, fresh: { seed: '77aa', commitment: 'another' } },
      )
      .then(
        seedCommitted({
          commitment: 'another',
          sealedSeed: sealed(jurySecret('h1'), '77aa'),
          attempt: 2,
          because: 'juror-mistaken-for-another',
        }),
      ));
  it('can still make the first draw again', () => {
    const second = seedCommitted({ sealedSeed: sealed(jurySecret('h1'), '77aa'), attempt: 2, because: 'juror-mistaken' });
    const { file } = aDraw(
      ...first,
      second,
      closed('abcde', { attempt: 2 }),
      ...drawn(...first, second, closed('abcde', { attempt: 2 })),
    );
    expect(made(file).map(({ attempt, result }) => [attempt, result.seed])).toEqual([
      [1, '4f1c0d'],
      [2, '77aa'],
    ]);
    for (const draw of made(file)) expect(replay(draw.result.seed, draw).panel).toEqual(draw.result.panel);
  });
  it('needs a reason after a draw that found too few, too', () =>
    aDraw(seedCommitted(), closed('ab'), ...drawn(seedCommitted(), closed('ab')))
      .when('CommitSeed', { drawId, sittingId: 'saturday' }, { policy, fresh })
      .thenRefused('SecondDrawNeedsReason'));
});
