import type { Code, Label, Minutes } from '#kernel';
import type { GridItem, Sanction, Unit } from './policy.js';

const sanction = (code: Code, name: Label, unit: Unit, proof: Code, more: Partial<Sanction> = {}): Sanction => ({
  code,
  name,
  unit,
  proof,
  requires: [],
  freeForm: false,
  ...more,
});

/** What a jury may recommend unless a programme says otherwise. */
export const COMMON_CATALOGUE: readonly Sanction[] = [
  sanction('jury-duty', 'Jury duty', 'times', 'check-in'),
  sanction('community-service', 'Community service', 'minutes', 'timesheet'),
  sanction('essay', 'Essay', 'documents', 'document', { requires: ['topic-and-length'] }),
  sanction('apology-letter', 'Letter of apology', 'documents', 'document'),
  sanction('face-to-face-apology', 'Apology in person', 'times', 'word', { requires: ['harmed-party-consent'] }),
  sanction('restitution', 'Restitution', 'dollars', 'document'),
  sanction('seminar', 'Seminar', 'times', 'certificate'),
  sanction('discussion-group', 'Discussion group', 'times', 'check-in'),
  sanction('tutoring', 'Tutoring', 'minutes', 'timesheet'),
  sanction('counselling', 'Counselling', 'times', 'certificate'),
  sanction('mentoring', 'Time with a mentor', 'times', 'word'),
  sanction('free-form', 'Something of the jury’s own', 'none', 'word', { freeForm: true }),
];

export const hours = (count: number): Minutes => count * 60;

/** A range every disposition of the class must hold. */
export const required = (code: Code, min: number, max: number): GridItem => ({ sanction: code, min, max, mandatory: true });

/** Something a jury may add. */
export const optional = (code: Code, max: number, min = 0): GridItem => ({ sanction: code, min, max, mandatory: false });

/** What no published grid limits: words, letters, and help. */
export const WORDS_AND_HELP: readonly GridItem[] = [
  optional('essay', 1),
  optional('apology-letter', 2),
  optional('face-to-face-apology', 1),
  optional('seminar', 2),
  optional('tutoring', hours(10)),
  optional('counselling', 10),
  optional('mentoring', 10),
  optional('free-form', 1),
];
