/** Why a hearing changes its place or comes off, by who asked for it. */
export const REASONS = {
  move: ['order-of-day', 'family-asked', 'interpreter-time', 'co-respondents-apart', 'room-needed', 'clerical', 'other'],
  court: ['no-judge', 'no-jury', 'no-interpreter', 'room-out', 'over-capacity', 'notice-not-served', 'snow', 'other'],
  family: ['illness', 'school-exam', 'work', 'transport', 'family', 'lawyer', 'other'],
  vacate: ['settled', 'consent-withdrawn', 'referrer-asked', 'docketed-in-error', 'other'],
} as const;

export const ASKING = ['court', 'respondent', 'guardian', 'harmed-party', 'referrer'] as const;
export type Asking = (typeof ASKING)[number];

export const reasonsFor = (asking: Asking): readonly string[] => (asking === 'court' ? REASONS.court : REASONS.family);
