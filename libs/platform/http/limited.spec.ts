import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { CallHandler, ExecutionContext } from '@nestjs/common';
import { lastValueFrom, of } from 'rxjs';
import { Acting } from '../acting.js';
import type { Keyring } from '../keys/keyring.js';
import { Limited, LimitedInterceptor, Mine, only, within } from './limited.js';
import { Casts, isPersona, NoCasts, Personas, Unmasking } from './personas.js';
import type { Granted } from './rules.js';
import { withoutSmallCells } from './suppress.js';

const keyring = {
  digest: (purpose: string, text: string) => createHash('sha256').update(`${purpose}\n${text}`).digest('base64url'),
};
const personas = new Personas(keyring as unknown as Keyring);
const acting = new Acting();
const now = { actor: 'a', role: 'reader', programmeId: 'p', timeZone: 'UTC', now: '2026-03-07T15:00:00.000Z', personId: 'ann' };

class Pages {
  @Limited({ cover: only('loanId', 'title'), who: (row: { by: string }, { me }) => ({ mine: me(row.by) }) })
  @Mine('loanId')
  page() {}

  bare() {}
}

const shown = (answer: unknown, granted: Granted | undefined, name: 'page' | 'bare' = 'page', method = 'GET') =>
  acting.run(now, () =>
    lastValueFrom(
      new LimitedInterceptor(personas, acting).intercept(
        {
          switchToHttp: () => ({ getRequest: () => ({ granted, method }) }),
          getHandler: () => Pages.prototype[name],
        } as unknown as ExecutionContext,
        { handle: () => of(answer) } as CallHandler,
      ),
    ),
  );

const rows = [
  { loanId: 'l1', title: 'Matilda', by: 'ann' },
  { loanId: 'l2', title: 'Heidi', by: 'ben' },
];

describe('what is shown', () => {
  it('is everything where the rules say so, and where nobody was asked', async () => {
    await expect(shown(rows, { sees: null })).resolves.toEqual(rows);
    await expect(shown(rows, undefined)).resolves.toEqual(rows);
  });
  it('is the part that the rules name, of one or of many', async () => {
    await expect(shown(rows[0], { sees: 'cover' })).resolves.toEqual({ loanId: 'l1', title: 'Matilda' });
    await expect(shown(rows, { sees: 'who' })).resolves.toEqual([{ mine: true }, { mine: false }]);
  });
  it('is nothing where a part was named that the page does not declare', async () =>
    expect(shown(rows, { sees: 'inside' })).rejects.toThrow('no shape called inside'));
  it('is one’s own lines, and none where the page cannot tell whose they are', async () => {
    const mine = new Set(['l2']);
    await expect(shown(rows, { sees: null, mine })).resolves.toEqual([rows[1]]);
    await expect(shown(rows, { sees: null, mine }, 'bare')).resolves.toEqual([]);
  });
  it('leaves out every line that names what one must stay away from', async () =>
    expect(shown(rows, { sees: null, barred: new Set(['ben']) })).resolves.toEqual([rows[0]]));
  it('is as it comes when something was done', async () =>
    expect(shown({ id: 'x' }, { sees: 'cover' }, 'page', 'POST')).resolves.toEqual({ id: 'x' }));
});

describe('a query', () => {
  it('is confined to one’s own by a column, or not at all', () => {
    expect(within({}, 'loanId' as never)).toEqual({});
    expect(within({ mine: new Set(['l1']) }, 'loanId' as never)).toMatchObject({ loanId: { value: ['l1'] } });
  });
});

describe('a persona', () => {
  const id = personas.of('ann', 'hall', 'guest');
  it('is an id of its own kind, the same each time and another in each place and part', () => {
    expect(isPersona(id)).toBe(true);
    expect(personas.of('ann', 'hall', 'guest')).toBe(id);
    expect(new Set([id, personas.of('ben', 'hall', 'guest'), personas.of('ann', 'attic', 'guest')]).size).toBe(3);
  });

  class Hall extends Casts {
    of() {
      return Promise.resolve([{ personId: 'ann', place: 'hall', as: 'guest' }]);
    }
  }
  const asking = { accountId: 'a', programmeId: 'p', role: 'porter', personId: null };
  const sent = () => ({ params: { guestId: id, hallId: 'hall' }, body: { with: [id, 'hall'], note: null, by: { guestId: id } } });

  it('is put right in a request, wherever it stands', async () => {
    const request = sent();
    await new Unmasking(new Hall(), personas).in(request, asking);
    expect(request).toEqual({
      params: { guestId: 'ann', hallId: 'hall' },
      body: { with: ['ann', 'hall'], note: null, by: { guestId: 'ann' } },
    });
  });
  it('is left as it is where nobody is meant by it', async () => {
    const request = sent();
    await new Unmasking(new NoCasts(), personas).in(request, asking);
    expect(request).toEqual(sent());
  });
});

describe('figures without small cells', () => {
  it('withhold counts from one to four, and one more where it could be worked out', () => {
    expect(withoutSmallCells({ a: 0, b: 3, c: 12, d: 40 })).toEqual({ a: 0, b: null, c: null, d: 40 });
    expect(withoutSmallCells({ a: 4, b: 3, c: 12 })).toEqual({ a: null, b: null, c: 12 });
    expect(withoutSmallCells({ a: 2 })).toEqual({ a: null });
  });
  it('show no share beside a count that is withheld', () => {
    expect(withoutSmallCells({ count: 3, rate: 0.5 })).toEqual({ count: null, rate: null });
    expect(withoutSmallCells({ count: 30, rate: 0.5 })).toEqual({ count: 30, rate: 0.5 });
  });
  it('look into what is inside', () =>
    expect(withoutSmallCells({ steps: [{ name: 'heard', count: 1 }], open: null })).toEqual({
      steps: [{ name: 'heard', count: null }],
      open: null,
    }));
});
