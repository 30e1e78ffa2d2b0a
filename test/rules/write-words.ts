import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CourtWords, programOf } from './court-words.js';
import { wordsPage } from './words-page.js';

const root = join(import.meta.dirname, '..', '..');
writeFileSync(join(root, 'docs', 'words.md'), wordsPage(new CourtWords(programOf(root), root).aggregates()));
