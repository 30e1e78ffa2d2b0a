import { describe, it } from '@jest/globals';
import { caseFile, sealed } from '#kernel';
import { given, SOMEONE } from '#spec';
import { noteDecider } from './note.js';

const aNote = given(noteDecider);
const caseId = 'c';
const words = (text: string) => sealed(caseFile(caseId), text);
const writing = { caseId, noteId: 'n', text: 'Ask about the brother.', pinnedTo: 'e' };
const written = {
  type: 'NoteWritten',
  data: { caseId, author: SOMEONE.actor, authorRole: 'coordinator', pinnedTo: 'e', text: words(writing.text) },
};
const struck = { type: 'NoteStruck', data: { caseId } };
const passing = { caseId, noteId: 'n', toPersonId: 'p', toRole: 'judge' as const };
const passed = { type: 'NotePassedOn', data: { toPersonId: 'p', toRole: 'judge' } };

describe('writing a note on a case (F036)', () => {
  it('keeps it sealed under the case, pinned to what it is about', () => aNote().when('WriteNote', writing).then(written));
  it('may be pinned to nothing', () =>
    aNote()
      .when('WriteNote', { caseId, noteId: 'n', text: writing.text })
      .then({ ...written, data: { ...written.data, pinnedTo: null } }));
  it('is written once', () => {
    aNote(written).when('WriteNote', writing).thenNothing();
    aNote(written)
      .when('WriteNote', { ...writing, text: 'Another' })
      .thenRefused('AlreadyWritten');
  });
});

describe('a note is its author’s', () => {
  const others = [{ actor: 'another' }, { role: 'judge' }];
  it('and there is none for anybody else, nor for the author in another role', () => {
    for (const by of others) {
      aNote(written)
        .when('ChangeNote', { ...writing, text: 'x' }, undefined, by)
        .thenRefused('NoSuchNote');
      aNote(written).when('PassNoteOn', passing, undefined, by).thenRefused('NoSuchNote');
      aNote(written).when('StrikeNote', { caseId, noteId: 'n' }, undefined, by).thenRefused('NoSuchNote');
      aNote(written).when('WriteNote', writing, undefined, by).thenRefused('NoSuchNote');
    }
  });
  it('and is on its own case only', () => {
    aNote(written)
      .when('ChangeNote', { ...writing, caseId: 'other' })
      .thenRefused('NoSuchNote');
    aNote().when('StrikeNote', { caseId, noteId: 'n' }).thenRefused('NoSuchNote');
  });
});

describe('changing, passing on and striking a note', () => {
  it('puts other words in its place', () => {
    aNote(written)
      .when('ChangeNote', { ...writing, text: 'Asked.' })
      .then({ type: 'NoteChanged', data: { text: words('Asked.') } });
    aNote(written).when('ChangeNote', writing).thenNothing();
  });
  it('lets one person read it in one role', () => {
    aNote(written).when('PassNoteOn', passing).then(passed);
    aNote(written, passed).when('PassNoteOn', passing).thenNothing();
    aNote(written, passed)
      .when('PassNoteOn', { ...passing, toRole: 'coordinator' })
      .then({ type: 'NotePassedOn', data: { toPersonId: 'p', toRole: 'coordinator' } });
  });
  it('takes it away for good', () => {
    aNote(written, passed).when('StrikeNote', { caseId, noteId: 'n' }).then(struck);
    aNote(written, struck).when('StrikeNote', { caseId, noteId: 'n' }).thenNothing();
    aNote(written, struck)
      .when('ChangeNote', { ...writing, text: 'x' })
      .thenRefused('NoteStruck');
    aNote(written, struck).when('PassNoteOn', passing).thenRefused('NoteStruck');
  });
});
