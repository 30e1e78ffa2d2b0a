import type { Code, Label } from '#kernel';

/** What a word about attendance means for the person it is said of. */
export interface Meaning {
  readonly says: Label;
  readonly attended: boolean;
  /** A person may act on it; never by a clock alone. */
  readonly enforceable: boolean;
  /** Somebody at the court should look today. */
  readonly alert: boolean;
}

const meaning = (says: Label, attended: boolean, enforceable: boolean, alert: boolean): Meaning => ({
  says,
  attended,
  enforceable,
  alert,
});

/** The words for coming and not coming. */
export const attendanceCodes = {
  attended: meaning('Came', true, false, false),
  'came-late': meaning('Came late', true, false, false),
  released: meaning('Stayed until released', true, false, false),
  'left-early': meaning('Left before released', true, true, true),
  'sent-home': meaning('Sent home by the court', true, false, false),
  'no-show': meaning('Did not come, nothing heard', false, true, true),
  illness: meaning('Ill', false, false, false),
  school: meaning('Kept by school', false, false, false),
  work: meaning('Kept by work', false, false, false),
  transport: meaning('Could not get here', false, false, true),
  'not-told': meaning('Was not told, or not in their language', false, false, true),
  family: meaning('Family emergency', false, false, false),
  detained: meaning('In custody, hospital or treatment', false, false, true),
  unsafe: meaning('Not safe to come', false, false, true),
  'guardian-absent': meaning('The guardian did not come', false, false, true),
  'no-interpreter': meaning('There was no interpreter', false, false, true),
  'called-off': meaning('The court called it off', false, false, false),
} as const satisfies Readonly<Record<Code, Meaning>>;
export type AttendanceCode = keyof typeof attendanceCodes;

export const isAttendanceCode = (code: Code): code is AttendanceCode => Object.hasOwn(attendanceCodes, code);

/** Whose absence anybody may act on: a guardian's is never the young person's, and nobody else owes coming. */
const owesComing: readonly Code[] = ['respondent', 'juror'];

/** What a word means when said of someone who was to come in that part. */
export function meaningFor(code: AttendanceCode, as: Code): Meaning {
  const general = attendanceCodes[code];
  return owesComing.includes(as) ? general : { ...general, enforceable: false };
}
