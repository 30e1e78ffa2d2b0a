import { DispositionLine, PlanLine, SanctionLine } from '#disposition';
import { DocketLine } from '#docket';
import { HearingLine, RecommendationLine } from '#hearing';
import { CaseDeadline, CaseFile } from '#referral';
import { TimesheetLine } from '#service';
import type { Reader } from './readable.js';

/** One kind of thing on the page of a moment: which rows it is read from, and what is shown of them. */
export interface Group {
  readonly group: string;
  readonly row: abstract new () => object;
  /** The column that names it, or within `each` the field. */
  readonly key: string;
  readonly fields: readonly string[];
  /** The document whose elements are shown, one by one, in place of the row. */
  readonly each?: string;
  /** What only whoever keeps the file is shown; all of it where it says so. */
  readonly deskOnly?: readonly string[] | 'all';
}

/** The state of a case, group by group, in the order of its life. All of it is read from views that are there already. */
export const STATE: readonly Group[] = [
  {
    group: 'case',
    row: CaseFile,
    key: 'caseId',
    fields: [
      ...['stage', 'offence', 'offenceClass', 'severity', 'offenceOn', 'receivedOn', 'ageAtOffence', 'priors', 'priorsSource'],
      ...['unreachable', 'admission', 'adultMissing', 'hearBy', 'completeBy', 'longStopOn', 'policyVersion', 'suspended'],
      ...['outcome', 'because', 'itemsDone', 'closedOn'],
    ],
    deskOnly: ['priorsSource', 'admission', 'unreachable'],
  },
  {
    group: 'consent',
    row: CaseFile,
    each: 'consents',
    key: 'personId',
    fields: ['by', 'signedOn', 'withdrawnOn', 'setAside'],
    deskOnly: 'all',
  },
  { group: 'deadline', row: CaseDeadline, key: 'id', fields: ['kind', 'dueOn', 'settled', 'paused'] },
  {
    group: 'docket',
    row: DocketLine,
    key: 'hearingId',
    fields: ['on', 'startsAt', 'roomName', 'callNumber', 'state', 'readiness'],
  },
  {
    group: 'hearing',
    row: HearingLine,
    key: 'hearingId',
    fields: ['stage', 'panelSize', 'quorum', 'seated', 'guardian', 'because', 'next', 'openedAt', 'endedAt', 'minutes'],
  },
  {
    group: 'recommendation',
    row: RecommendationLine,
    key: 'deliberationId',
    fields: ['unanimous', 'revised', 'sentBack', 'madeAt'],
  },
  {
    group: 'recommended-item',
    row: RecommendationLine,
    each: 'items',
    key: 'itemId',
    fields: ['sanction', 'unit', 'amount', 'min', 'max'],
  },
  {
    group: 'disposition',
    row: DispositionLine,
    key: 'dispositionId',
    fields: ['stage', 'round', 'version', 'pronouncedOn', 'completeBy', 'objectBy', 'acceptedBy', 'agreedOn'],
  },
  {
    group: 'ordered-item',
    row: DispositionLine,
    each: 'items',
    key: 'sanctionId',
    fields: ['sanction', 'unit', 'amount', 'dueOn'],
  },
  {
    group: 'plan',
    row: PlanLine,
    key: 'planId',
    fields: ['stage', 'completeBy', 'itemsDone', 'itemsAsked', 'nextDueOn', 'extensions', 'pausedSince', 'closedOn'],
  },
  {
    group: 'sanction',
    row: SanctionLine,
    key: 'sanctionId',
    fields: ['sanction', 'unit', 'amount', 'done', 'dueOn', 'state', 'proofState'],
  },
  {
    group: 'hours',
    row: TimesheetLine,
    key: 'timesheetId',
    fields: [...['kind', 'requiredMinutes', 'doneMinutes', 'remainingMinutes', 'givenMinutes', 'pendingMinutes', 'settledOn']],
  },
];

/** What of a group a reader is shown. */
export function fieldsFor({ fields, deskOnly = [] }: Group, reader: Reader): readonly string[] {
  if (reader === 'desk') return fields;
  return deskOnly === 'all' ? [] : fields.filter((field) => !deskOnly.includes(field));
}
