import { caseFile, refuse, sealed, type By, type Code, type CommandsOf, type Decider, type Id, type Sealed } from '#kernel';
import type * as Commands from './note.commands.js';

/** What can happen to a note. These words stay on record for good. */
export type NoteEvents = {
  /** `author` is the account that wrote it. */
  NoteWritten: { caseId: Id; author: Id; authorRole: Code; pinnedTo: Id | null; text: Sealed };
  NoteChanged: { text: Sealed };
  NotePassedOn: { toPersonId: Id; toRole: Code };
  NoteStruck: { caseId: Id };
};

export type Note =
  | { readonly stage: 'unwritten' }
  | {
      readonly stage: 'kept' | 'struck';
      readonly caseId: Id;
      /** The account that wrote it, and in which role: the same person in another role does not have it. */
      readonly author: Id;
      readonly authorRole: Code;
      readonly text: Sealed;
      readonly passedTo: readonly { readonly personId: Id; readonly role: Code }[];
    };

type Kept = Extract<Note, { readonly stage: 'kept' | 'struck' }>;

/** The note, where it is the author who asks in the role in which it was written; to anybody else there is none. */
function ofAuthor(note: Note, caseId: Id, { actor, role }: By): Kept {
  if (note.stage === 'unwritten' || note.caseId !== caseId || note.author !== actor || note.authorRole !== role)
    refuse('NoSuchNote', 'You have no note by that id on this case.');
  return note;
}

function kept(note: Note, caseId: Id, by: By): Kept {
  const own = ofAuthor(note, caseId, by);
  if (own.stage === 'struck') refuse('NoteStruck', 'You struck this note; write another one.');
  return own;
}

const written = (note: Note): Kept => {
  if (note.stage === 'unwritten') throw new Error('This happened to a note that nobody wrote.');
  return note;
};

/** Notes that somebody keeps for themselves on a case. */
export const noteDecider: Decider<Note, NoteEvents, CommandsOf<typeof Commands>> = {
  category: 'note',
  initial: { stage: 'unwritten' },

  decide: {
    WriteNote({ caseId, text, pinnedTo = null }, note, by) {
      if (note.stage !== 'unwritten') {
        if (ofAuthor(note, caseId, by).text.read() === text) return [];
        refuse('AlreadyWritten', 'There is a note by that id already; change it, or write another one.');
      }
      const words = sealed(caseFile(caseId), text);
      return [{ type: 'NoteWritten', data: { caseId, author: by.actor, authorRole: by.role, pinnedTo, text: words } }];
    },

    ChangeNote({ caseId, text }, note, by) {
      if (kept(note, caseId, by).text.read() === text) return [];
      return [{ type: 'NoteChanged', data: { text: sealed(caseFile(caseId), text) } }];
    },

    PassNoteOn({ caseId, toPersonId, toRole }, note, by) {
      const { passedTo } = kept(note, caseId, by);
      if (passedTo.some(({ personId, role }) => personId === toPersonId && role === toRole)) return [];
      return [{ type: 'NotePassedOn', data: { toPersonId, toRole } }];
    },

    StrikeNote({ caseId }, note, by) {
      return ofAuthor(note, caseId, by).stage === 'struck' ? [] : [{ type: 'NoteStruck', data: { caseId } }];
    },
  },

  evolve: {
    NoteWritten: (_, { caseId, author, authorRole, text }) => ({ stage: 'kept', caseId, author, authorRole, text, passedTo: [] }),
    NoteChanged: (note, { text }) => ({ ...written(note), text }),
    NotePassedOn: (note, { toPersonId, toRole }) => ({
      ...written(note),
      passedTo: [...written(note).passedTo, { personId: toPersonId, role: toRole }],
    }),
    NoteStruck: (note) => ({ ...written(note), stage: 'struck' }),
  },
};
