import { describe, expect, it } from '@jest/globals';
import { caseFile, sealed, type Fact } from '#kernel';
import { SOMEONE, shown } from '#spec';
import type { NoteEvents } from '../note.js';
import { notes } from './notes.view.js';

const text = sealed(caseFile('c'), 'Ask about the brother.');
const written: Fact<NoteEvents> = {
  type: 'NoteWritten',
  data: { caseId: 'c', author: 'a', authorRole: 'judge', pinnedTo: 'e', text },
};
const passed: Fact<NoteEvents> = { type: 'NotePassedOn', data: { toPersonId: 'p', toRole: 'coordinator' } };
const on = (...facts: Fact<NoteEvents>[]) => shown(notes)(...facts.map((fact) => ['n', fact] as const)).n;

describe('notes on a case', () => {
  it('stand with their author, what they are pinned to, and whom they were passed on to', () =>
    expect(on(written, passed)).toMatchObject({
      ...{ noteId: 'n', caseId: 'c', author: 'a', authorRole: 'judge', pinnedTo: 'e', text, changedAt: null },
      passedTo: [{ personId: 'p', role: 'coordinator', on: SOMEONE.now }],
    }));
  it('show the latest words', () => {
    const later = sealed(caseFile('c'), 'Asked.');
    expect(on(written, { type: 'NoteChanged', data: { text: later } })).toMatchObject({ text: later, changedAt: SOMEONE.now });
  });
  it('go when they are struck', () => {
    const [row] = [on(written)];
    expect(row).toBeDefined();
    const project = notes.project.NoteStruck!;
    expect(project(row as never, {} as never, 'n')).toBeNull();
  });
  it('forget whom they were passed on to when that one vanishes', () => {
    const hidden = { has: (id: string) => id === 'p', past: () => false };
    expect(notes.forget!(on(written, passed) as never, hidden)).toMatchObject({ passedTo: [] });
  });
});
