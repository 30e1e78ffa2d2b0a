import { beforeEach, describe, expect, it } from '@jest/globals';
import { Refusal, type AnyDecider, type By } from '#kernel';
import { Acting, type Keyring, type Reading, type Streams } from '#platform';
import type { Policies } from '#programme';
import { CastBallot, CloseBallot, OpenDeliberation } from './deliberation.commands.js';
import { DeliberationHandler } from './deliberation.handler.js';
import { Oneself } from './oneself.js';
import { policyForSpecs } from './policy.testing.js';

const acting = new Acting();
const performed: {
  by: By;
  known: unknown;
  onBehalfOf: string | undefined;
  correlation: string;
  key: string | undefined;
  command: object;
}[] = [];
const room = { stage: 'deliberating', foreperson: 'ana', opened: { hearingId: 'hearing' } };
let hearing = { stage: 'retired', stoppedAt: null as string | null };
const streams = {
  perform: async (_decider: object, _id: string, command: object, by: By, known: unknown) => {
    const { onBehalfOf, correlation, key } = acting.current();
    performed.push({ by, known, onBehalfOf, correlation, key, command });
    return { id: 'deliberation', revision: 0, position: 1 };
  },
  file: async ({ category }: AnyDecider) => ({ file: category === 'hearing' ? hearing : room, revision: 3 }),
} as unknown as Streams;
const policies = { version: async () => ({ version: 3, policy: policyForSpecs }) } as unknown as Policies;
const keyring = { digest: (purpose: string, text: string) => `${purpose} of ${text.length}` } as Keyring;
const handler = new DeliberationHandler(streams, acting, policies, new Oneself(acting, {} as Reading), keyring, {
  isLocked: async () => false,
});

const by = (role: string, personId: string) => ({
  actor: `account-of-${personId}`,
  role,
  personId,
  onBehalfOf: personId,
  correlation: 'request-in-the-log',
  key: 'key-of-the-tablet',
  programmeId: 'programme',
  timeZone: 'UTC',
  now: '2026-03-07T15:00:00.000Z',
});
const vote = (jurorId: string) =>
  Object.assign(new CastBallot(), {
    deliberationId: 'deliberation',
    jurorId,
    itemId: 'hours',
    ballotId: 'ballot',
    choice: 'for',
  });
const close = Object.assign(new CloseBallot(), { deliberationId: 'deliberation', itemId: 'hours' });

const refusalOf = (work: () => Promise<unknown>) =>
  work().then(
    () => null,
    (error: unknown) => (error instanceof Refusal ? error.code : error),
  );

beforeEach(() => {
  performed.splice(0);
  hearing = { stage: 'retired', stoppedAt: null };
});

describe('what a juror does alone', () => {
  it('is recorded in the name of the jury room, in nobody’s stead, and as a juror’s even when it is the foreperson’s', async () => {
    await acting.run(by('foreperson', 'ana'), () => handler.execute(vote('ana')));
    expect(performed).toMatchObject([{ by: { actor: 'jury-room', role: 'juror' }, known: {}, onBehalfOf: undefined }]);
  });

  it('cannot be traced through the server’s log, nor guessed from a digest', async () => {
    await acting.run(by('juror', 'ana'), () => handler.execute(vote('ana')));
    expect(performed[0]?.correlation).not.toBe('request-in-the-log');
    expect(performed[0]?.command).toBeInstanceOf(CastBallot);
    expect(performed[0]?.command).toHaveProperty('salt', 'key-of-the-tablet');
  });

  it('has ids that nobody without the court’s keys can try accounts against', async () => {
    await acting.run(by('juror', 'ana'), () => handler.execute(vote('ana')));
    await acting.run(by('juror', 'ana'), () => handler.execute(vote('ana')));
    expect(performed[0]?.key).toBe('jury-room of 32');
    expect(performed[0]?.command).not.toHaveProperty('ballotId', 'ballot');
    expect(performed[0]?.command).toEqual(performed[1]?.command);
  });

  it('is done for oneself', async () => {
    expect(await refusalOf(() => acting.run(by('juror', 'ben'), () => handler.execute(vote('ana'))))).toBe('NotYourSeat');
    expect(performed).toEqual([]);
  });
});

describe('leading the jury', () => {
  it('is the foreperson’s, under their own name', async () => {
    await acting.run(by('juror', 'ana'), () => handler.execute(close));
    expect(performed[0]?.by).toMatchObject({ actor: 'account-of-ana' });
  });

  it('is no other juror’s', async () =>
    expect(await refusalOf(() => acting.run(by('juror', 'ben'), () => handler.execute(close)))).toBe('NotYourSeat'));
});

describe('a stopped room', () => {
  it('lets nobody vote or lead', async () => {
    hearing = { stage: 'retired', stoppedAt: '2026-03-07T14:55:00.000Z' };
    expect(await refusalOf(() => acting.run(by('juror', 'ana'), () => handler.execute(vote('ana'))))).toBe('RoomStopped');
    expect(await refusalOf(() => acting.run(by('juror', 'ana'), () => handler.execute(close)))).toBe('RoomStopped');
  });
});

describe('opening the jury room', () => {
  it('reads the policy version the hearing was bound to', async () => {
    const open = Object.assign(new OpenDeliberation(), { deliberationId: 'deliberation', policyVersion: 3 });
    await acting.run(by('clerk', 'clerk'), () => handler.execute(open));
    expect(performed[0]?.known).toEqual({ policy: policyForSpecs });
  });
});
