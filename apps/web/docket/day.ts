import { docketNumber } from '../../../libs/kernel/docket-number.js';
import type { DeskCourtDayResponse } from '../api/types.gen.js';

/** A hearing of the day, as the docket shows it; those who keep the rooms see less. */
export type DayRow = DeskCourtDayResponse[number];

/** What is shown of the day: the address holds it. */
export interface DaySearch {
  readonly on?: string;
  readonly room?: string;
  readonly judge?: string;
  readonly language?: string;
  readonly stage?: string;
  readonly flag?: string;
  readonly missing?: string;
  readonly show?: Show;
  readonly q?: string;
  /** The hearing whose drawer is open. */
  readonly hearing?: string;
}

export const SHOWS = ['scheduled', 'checked-in', 'in-hearing', 'done', 'attention'] as const;
type Show = (typeof SHOWS)[number];

/** What can be chosen more than once, with commas between. */
export const MANY = ['stage', 'flag', 'missing', 'language'] as const;
export type Several = (typeof MANY)[number];

const WAITING: readonly string[] = ['waiting', 'on-hold'];
const IN_HEARING: readonly string[] = ['called', 'deliberating', 'recommended'];
const DONE: readonly string[] = ['announced', 'done', 'adjourned', 'returned'];

const cameAs = ({ here = [] }: Partial<Pick<DayRow, 'here'>>, as: string) => here.some((who) => who.startsWith(`${as}:`));

export const isWaiting = ({ progress }: DayRow) => WAITING.includes(progress);
/** What must still be there before it is called; nothing of a hearing that was. */
export const missingOf = (row: DayRow): readonly string[] => (isWaiting(row) ? (row.missing ?? []) : []);
export const needsAttention = (row: DayRow) =>
  missingOf(row).length > 0 || (IN_HEARING.includes(row.progress) && ((row.breaks ?? 0) > 0 || (row.challenged ?? 0) > 0));

const shows: Readonly<Record<Show, (row: DayRow) => boolean>> = {
  scheduled: ({ progress }) => progress !== 'off',
  'checked-in': (row) => isWaiting(row) && (row.readiness.respondent || cameAs(row, 'respondent')),
  'in-hearing': ({ progress }) => IN_HEARING.includes(progress),
  done: ({ progress }) => DONE.includes(progress),
  attention: needsAttention,
};

export const countsOf = (rows: readonly DayRow[]): Readonly<Record<Show, number>> =>
  Object.fromEntries(SHOWS.map((show) => [show, rows.filter(shows[show]).length])) as Record<Show, number>;

export const several = (joined: string | undefined): readonly string[] => (joined ? joined.split(',') : []);

/** What a row is called: its docket number, or its call number for those who may not know the case. */
export const calledBy = ({ caseId, callNumber }: Pick<DayRow, 'caseId' | 'callNumber'>): string =>
  caseId ? docketNumber(caseId) : `${callNumber}`;

const has = (chosen: string | undefined, some: readonly string[]) => !chosen || several(chosen).some((one) => some.includes(one));

const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** The rows that the address asks for. What came off is shown only where it is asked for. */
export function rowsFor(rows: readonly DayRow[], search: DaySearch): DayRow[] {
  const { room, judge, language, stage, flag, missing, show, q = '' } = search;
  const text = plain(q);
  return rows.filter(
    (row) =>
      (stage ? has(stage, [row.progress]) : row.progress !== 'off') &&
      (!room || row.roomId === room) &&
      (!judge || row.judgeId === judge) &&
      has(language, row.language ? [row.language] : []) &&
      has(flag, row.flags ?? []) &&
      has(missing, row.missing ?? []) &&
      (!show || shows[show](row)) &&
      (!text || plain(calledBy(row)).includes(text) || plain(row.initials ?? '').includes(text)),
  );
}

/** What is chosen, as chips that can be taken away one by one. */
export const chipsOf = (search: DaySearch): readonly { readonly field: keyof DaySearch; readonly value: string }[] => [
  ...MANY.flatMap((field) => several(search[field]).map((value) => ({ field, value }))),
  ...(['room', 'judge', 'show', 'q'] as const).flatMap((field) => (search[field] ? [{ field, value: search[field] }] : [])),
];

/** The address without one of its chips. */
export function without(search: DaySearch, field: keyof DaySearch, value: string): DaySearch {
  const rest = several(search[field]).filter((one) => one !== value);
  const { [field]: _, ...others } = search;
  return (MANY as readonly string[]).includes(field) && rest.length > 0 ? { ...others, [field]: rest.join(',') } : others;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads an address that anybody may have typed. */
export function readSearch(given: Record<string, unknown>): DaySearch {
  const text = (field: keyof DaySearch) => (typeof given[field] === 'string' && given[field] !== '' ? given[field] : undefined);
  const found = {
    on: DAY.test(text('on') ?? '') ? text('on') : undefined,
    show: SHOWS.find((show) => show === given.show),
    q: given.q === undefined || given.q === '' ? undefined : String(given.q as string),
    ...Object.fromEntries(
      (['room', 'judge', 'language', 'stage', 'flag', 'missing', 'hearing'] as const).map((field) => [field, text(field)]),
    ),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as DaySearch;
}

/** How many rows are not as they were: changed, new or gone. */
export function changesBetween(before: readonly DayRow[], after: readonly DayRow[]): number {
  const known = new Map(before.map((row) => [row.hearingId, JSON.stringify(row)]));
  const changed = after.filter((row) => known.get(row.hearingId) !== JSON.stringify(row)).length;
  const still = new Set(after.map(({ hearingId }) => hearingId));
  return changed + before.filter(({ hearingId }) => !still.has(hearingId)).length;
}
