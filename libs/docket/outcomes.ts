import type { Code } from '#kernel';

/** What follows from how a hearing ended, or did not begin. */
export interface Following {
  /** The next piece of work. */
  readonly next: Code;
  /** The case is to have another hearing. */
  readonly docketAgain: boolean;
  /** Whose doing it is; an absence that was excused is nobody's. */
  readonly faultOf: 'respondent' | 'guardian' | 'court' | 'nobody';
}

const following = (next: Code, docketAgain: boolean, faultOf: Following['faultOf'] = 'nobody'): Following => ({
  next,
  docketAgain,
  faultOf,
});

/** How a docketed hearing can end, each naming what is to be done next. */
export const outcomes = {
  held: following('pronounce', false),
  'respondent-absent': following('reach-family', true, 'respondent'),
  'no-guardian': following('arrange-guardian', true, 'guardian'),
  'no-interpreter': following('book-interpreter', true, 'court'),
  'quorum-lost': following('docket-again', true),
  'judge-absent': following('docket-again', true, 'court'),
  'room-stopped': following('coordinator-decides', true),
  adjourned: following('docket-again', true),
  'admission-withdrawn': following('return-to-referrer', false),
  'consent-refused': following('return-to-referrer', false),
} as const satisfies Readonly<Record<Code, Following>>;
export type Outcome = keyof typeof outcomes;

export const isOutcome = (code: Code): code is Outcome => Object.hasOwn(outcomes, code);

/** How a hearing can come off the docket before it begins, and what is then to be done. */
export const takenOffNext = {
  continued: 'docket-again',
  postponed: 'docket-again',
  'called-off': 'docket-again',
  vacated: 'decide-on-case',
} as const;
