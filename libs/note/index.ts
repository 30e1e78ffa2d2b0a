import { noteDecider } from './note.js';
import { notes } from './views/notes.view.js';

export type { NoteEvents } from './note.js';
export * from './note.commands.js';
export { CasesThere } from './ports.js';
export { NoteLine, type PassedTo } from './views/notes.view.js';

export const noteDeciders = { noteDecider };
export const noteViews = { notes };
