import { beforeEach, describe, expect, it } from '@jest/globals';
import { dropDraft, forgetDrafts, keepDraft, readDraft, type DraftStore } from './drafts.js';

class Memory implements DraftStore {
  private readonly kept = new Map<string, string>();
  get length() {
    return this.kept.size;
  }
  key = (at: number) => [...this.kept.keys()][at] ?? null;
  getItem = (key: string) => this.kept.get(key) ?? null;
  setItem = (key: string, text: string) => void this.kept.set(key, text);
  removeItem = (key: string) => void this.kept.delete(key);
}

const DAY = 86_400_000;
let store: Memory;
beforeEach(() => {
  store = new Memory();
  store.setItem('language', 'es');
  keepDraft('ana', 'receive-referral', { given: 'Kim' }, 1_000, store);
});

describe('a draft', () => {
  it('is there for who wrote it, until a day has passed', () => {
    expect(readDraft('ana', 'receive-referral', DAY, store)).toEqual({ savedAt: 1_000, values: { given: 'Kim' } });
    expect(readDraft('ana', 'receive-referral', 1_000 + DAY, store)).toBeNull();
    expect(store.length).toBe(1);
  });

  it('is nobody else’s, and of no other form', () => {
    expect(readDraft('ben', 'receive-referral', 2_000, store)).toBeNull();
    expect(readDraft('ana', 'write-letter', 2_000, store)).toBeNull();
  });

  it('goes when it was sent, and all go at the sign-out; nothing else does', () => {
    keepDraft('ana', 'write-letter', {}, 1_000, store);
    dropDraft('ana', 'write-letter', store);
    expect(readDraft('ana', 'write-letter', 2_000, store)).toBeNull();
    keepDraft('ben', 'write-letter', {}, 1_000, store);
    forgetDrafts(store);
    expect(readDraft('ana', 'receive-referral', 2_000, store)).toBeNull();
    expect(readDraft('ben', 'write-letter', 2_000, store)).toBeNull();
    expect(store.getItem('language')).toBe('es');
  });
});
