import { describe, expect, it } from '@jest/globals';
import { ForbiddenException } from '@nestjs/common';
import { NotHere } from '../record/streams.js';
import { SIGNED_IN } from './allow.js';
import { Rules, rolesOf, Ties, type Asking, type RuleBook, type Standings } from './rules.js';

class Told extends Ties {
  asked = 0;
  constructor(
    private readonly stands: Standings,
    private readonly everything: Readonly<Record<string, readonly string[]>> = {},
  ) {
    super();
  }

  to(): Promise<Standings> {
    this.asked += 1;
    return Promise.resolve(this.stands);
  }

  all(): Promise<ReadonlyMap<string, readonly string[]>> {
    this.asked += 1;
    return Promise.resolve(new Map(Object.entries(this.everything)));
  }
}

const book: RuleBook = {
  'loan:read': [
    'librarian',
    { role: 'reader', when: { as: 'borrower' } },
    { role: 'reader', when: { as: 'guest' }, sees: 'cover' },
  ],
  'loan:list': ['librarian', { role: 'reader', when: { as: 'borrower' } }],
  'loan:lend': ['librarian'],
  'loan:count': [{ role: 'reader', sees: 'figures' }],
};
const bars = [{ roles: ['librarian'], when: { as: 'family' } }];
const who = (role: string, personId: string | null = 'ann'): Asking => ({ accountId: 'a', programmeId: 'p', role, personId });
const rules = (as: readonly string[] = [], everything = {}) => {
  const ties = new Told({ loanId: as, as }, everything);
  return { ties, rules: new Rules(book, bars, ties) };
};
const ids = { loanId: 'l' };

describe('leave', () => {
  it('is given to a role for everything without asking anybody', async () => {
    const { ties, rules: asked } = rules();
    await expect(asked.permit('loan:lend', who('librarian', null), ids)).resolves.toEqual({ sees: null });
    await expect(asked.permit('loan:count', who('reader'), ids)).resolves.toEqual({ sees: 'figures' });
    await expect(asked.permit(SIGNED_IN, who('anybody'), ids)).resolves.toEqual({ sees: null });
    expect(ties.asked).toBe(0);
  });
  it('is refused to a role that never has it, and for what nobody wrote down', async () => {
    const { rules: asked } = rules(['borrower']);
    await expect(asked.permit('loan:lend', who('reader'), ids)).rejects.toThrow(ForbiddenException);
    await expect(asked.permit('loan:burn', who('librarian'), ids)).rejects.toThrow(ForbiddenException);
  });
  it('under a condition asks once, and is there or is not', async () => {
    const { ties, rules: asked } = rules(['borrower']);
    await expect(asked.permit('loan:read', who('reader'), ids)).resolves.toEqual({ sees: null });
    expect(ties.asked).toBe(1);
    await expect(rules().rules.permit('loan:read', who('reader'), ids)).rejects.toThrow(NotHere);
  });
  it('shows as much as the first rule that fits', async () => {
    await expect(rules(['guest']).rules.permit('loan:read', who('reader'), ids)).resolves.toEqual({ sees: 'cover' });
    await expect(rules(['guest', 'borrower']).rules.permit('loan:read', who('reader'), ids)).resolves.toEqual({ sees: null });
  });
  it('is taken from whoever a bar stops, and only where there is a person', async () => {
    await expect(rules(['family']).rules.permit('loan:lend', who('librarian'), ids)).rejects.toThrow(NotHere);
    await expect(rules(['family']).rules.permit('loan:lend', who('librarian', null), ids)).resolves.toEqual({ sees: null });
    await expect(rules(['stranger']).rules.permit('loan:lend', who('librarian'), ids)).resolves.toEqual({ sees: null });
  });
});

describe('a list', () => {
  const everything = { mine: ['borrower'], seen: ['guest'], kin: ['family'] };
  it('is confined to one’s own', async () =>
    expect(await rules([], everything).rules.permit('loan:list', who('reader'), {})).toEqual({
      sees: null,
      mine: new Set(['mine']),
    }));
  it('leaves out what a bar stops', async () =>
    expect(await rules([], everything).rules.permit('loan:list', who('librarian'), {})).toEqual({
      sees: null,
      barred: new Set(['kin']),
    }));
});

describe('the roles of a permission', () => {
  it('are named once each', () => {
    expect(rolesOf(book, 'loan:read')).toEqual(['librarian', 'reader']);
    expect(rolesOf(book, 'loan:burn')).toEqual([]);
  });
});

describe('a bar', () => {
  it('is known apart from any permission', async () => {
    await expect(rules(['family']).rules.isBarred(who('librarian'), ids)).resolves.toBe(true);
    await expect(rules(['borrower']).rules.isBarred(who('librarian'), ids)).resolves.toBe(false);
    await expect(rules(['family']).rules.isBarred(who('reader'), ids)).resolves.toBe(false);
    await expect(rules(['family']).rules.isBarred(who('librarian', null), ids)).resolves.toBe(false);
  });
});
