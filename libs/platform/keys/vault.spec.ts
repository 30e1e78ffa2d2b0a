import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { REDACTED, sealed, Sealed } from '#kernel';
import type { Acting } from '../acting.js';
import type { DataKey, Keyring } from './keyring.js';
import { Vault } from './vault.js';

const keys = new Map<string, DataKey>();
const keyring = {
  forSealing: async (subject: string, programme: string) => {
    const key = keys.get(subject) ?? { subject, version: 1, programme, secret: randomBytes(32) };
    keys.set(subject, key);
    return key;
  },
  forOpening: async (subject: string) => keys.get(subject) ?? null,
} as unknown as Keyring;
const acting = { programme: () => 'p' } as Acting;
const vault = new Vault(keyring, acting);
const close = async (data: object) => JSON.parse(await vault.close(data, 'p', 'case-1', 'event')) as Record<string, never>;

const fact = {
  caseId: 'case',
  minutes: 3,
  none: null,
  reason: sealed('case:1', 'words'),
  items: [{ details: sealed('person:1', 'more words'), amount: 2 }],
};

describe('the vault', () => {
  it('leaves nothing in clear but what was not sealed', async () => {
    const text = await vault.close(fact, 'p', 'case-1', 'event');
    expect(text).not.toContain('words');
    expect(JSON.parse(text)).toMatchObject({ caseId: 'case', minutes: 3, none: null, items: [{ amount: 2 }] });
  });

  it('writes on each envelope where it was first written', async () =>
    expect(await close(fact)).toMatchObject({
      reason: { $sealed: { subject: 'case:1', key: 1, at: 'case-1/event/reason' } },
      items: [{ details: { $sealed: { subject: 'person:1', at: 'case-1/event/items.0.details' } } }],
    }));

  it('opens every envelope for a decision, wherever it stands', async () => {
    const [opened] = (await vault.open([await close(fact)])) as unknown as [typeof fact];
    expect(opened.reason.read()).toBe('words');
    expect(opened.items[0]!.details.read()).toBe('more words');
    expect(opened.items[0]!.amount).toBe(2);
  });

  it('hands an envelope on unchanged, so that it keeps saying where it comes from', async () => {
    const [opened] = (await vault.open([await close(fact)])) as unknown as [typeof fact];
    const copied = JSON.parse(await vault.close({ words: opened.reason }, 'p', 'disposition-1', 'later')) as {
      words: { $sealed: object };
    };
    expect(copied.words.$sealed).toEqual(opened.reason.envelope);
  });

  it('opens nothing for another programme than the key’s', async () => {
    const row = await close(fact);
    const [other] = (await vault.open([row], { programme: 'q' })) as unknown as [typeof fact];
    expect([other.reason.read(), other.items[0]!.details.read()]).toEqual([REDACTED, REDACTED]);
    expect(await vault.reveal(row, 'q')).toMatchObject({ reason: null, items: [{ details: null, amount: 2 }] });
  });

  it('refuses an event’s own envelope in another field than it was written in, and takes a copy for what it is', async () => {
    const row = await close(fact);
    const moved = { ...row, reason: (row['items'] as unknown as typeof fact.items)[0]!.details };
    const places = ['case-1/event/'];
    await expect(vault.open([row], { places })).resolves.toHaveLength(1);
    await expect(vault.open([moved], { places })).rejects.toThrow('lies elsewhere');
    await expect(vault.open([moved], { places: [null] })).resolves.toHaveLength(1);
    await expect(vault.open([moved], { places: ['disposition-1/later/'] })).resolves.toHaveLength(1);
  });

  it('tells whose values it met, opened or not', async () => {
    const subjects = new Set<string>();
    await vault.open([await close(fact)], { programme: 'q', subjects });
    expect([...subjects].sort()).toEqual(['case:1', 'person:1']);
  });

  it('shows a page in clear, and null where the key is gone', async () => {
    const row = await close({ name: sealed('person:2', 'Ada'), place: sealed('person:gone', 'Elm Street') });
    keys.delete('person:gone');
    expect(await vault.reveal({ row, on: '2026-03-07' })).toEqual({ row: { name: 'Ada', place: null }, on: '2026-03-07' });
    const [opened] = (await vault.open([row])) as unknown as [{ place: Sealed }];
    expect(opened.place.read()).toBe(REDACTED);
  });

  it('never writes what was not sealed for the record', () => {
    expect(JSON.stringify({ name: sealed('person:2', 'Ada') })).toBe('{"name":"[sealed]"}');
    expect(`${sealed('person:2', 'Ada').toString()}`).toBe('[sealed]');
  });
});
