import { minutesBetween, refuse, type Id, type Minutes, type Moment } from '#kernel';
import type { JurorRecord } from './juror.file.js';
import type { ServedAs } from './words.js';

/** What a juror did in a sitting, when nobody says otherwise: the last thing recorded of any hearing, else undrawn. */
export function servedAs(juror: JurorRecord, sittingId: Id): ServedAs {
  const seatings = juror.seatings.filter((seating) => seating.sittingId === sittingId);
  return seatings.find(({ as }) => as === 'dismissed')?.as ?? seatings.at(-1)?.as ?? 'undrawn';
}

/** Those the court did not use, or who had a good reason not to sit, lose nothing by it. */
const FULL: readonly ServedAs[] = ['undrawn', 'standby', 'recused', 'challenged', 'called-off', 'sat-out'];

/** The minutes one jury duty counts: from check-in until released; at least a full duty for those the court did not use. */
export function dutyMinutes(as: ServedAs, fullDuty: Minutes, fromAt?: Moment, untilAt?: Moment): Minutes {
  const full = FULL.includes(as);
  if (!fromAt || !untilAt)
    return full ? fullDuty : refuse('TimesMissing', 'The check-in or the release of this juror is missing.');
  const stayed = minutesBetween(fromAt, untilAt);
  if (stayed < 0) refuse('EndsBeforeItBegins', 'The release is before the check-in.');
  return full ? Math.max(stayed, fullDuty) : stayed;
}
