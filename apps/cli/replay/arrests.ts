import type { Code } from '#kernel';
import { OperatorError } from '../print.js';
import type { Choose } from './choices.js';
import { classOf, codeOf, severities } from './crosswalk.js';
import { readArrests, readCharges, type ReadRows } from './read-csv.js';

/** One young person's arrest, as the referral will tell it. */
export interface Arrest {
  readonly offence: Code;
  readonly offenceClass: Code;
  /** Rank in the list of charges, 1 the gravest. */
  readonly severity: number | null;
  readonly age: number;
}

function whole<R>({ rows, broken }: ReadRows<R>, file: string): readonly R[] {
  if (broken.length > 0) throw new OperatorError(`${file} cannot be played; nothing was. ${broken.slice(0, 5).join(' ')}`);
  return rows;
}

/**
 * The arrests of a year, one for each that a row counts, at most `cases` of them.
 * @throws OperatorError with a sentence naming the row, the file or the year
 */
export async function arrestsOf(
  file: string,
  year: number,
  more: { offences?: string; cases?: number; choose: Choose },
): Promise<readonly Arrest[]> {
  const rows = whole(await readArrests(file), file);
  const charges = more.offences ? whole(await readCharges(more.offences), more.offences) : [];
  const ranks = severities(charges);
  const ofYear = rows.filter((row) => row.year === year);
  if (ofYear.length === 0) {
    const years = [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b);
    throw new OperatorError(
      years.length === 0 ? `${file} has no arrests.` : `${file} has no arrests of ${year}. It has ${spans(years)}.`,
    );
  }
  const arrests = ofYear.flatMap(({ offence, armedWith, age, arrests: count }) => {
    const severity = ranks.get(offence) ?? null;
    const { offenceClass } = classOf(offence, armedWith);
    return Array.from({ length: count }, (): Arrest => ({ offence: codeOf(offence), offenceClass, severity, age }));
  });
  return sampled(arrests, more.cases ?? arrests.length, more.choose);
}

/** Some of the arrests, drawn by the seed and kept in the file's order; all of them when as many are wanted. */
function sampled(arrests: readonly Arrest[], wanted: number, choose: Choose): readonly Arrest[] {
  if (wanted >= arrests.length) return arrests;
  return arrests
    .map((arrest, row) => ({ arrest, row, at: choose(row, 'sampled') }))
    .sort((a, b) => a.at - b.at)
    .slice(0, wanted)
    .sort((a, b) => a.row - b.row)
    .map(({ arrest }) => arrest);
}

/** `1991 to 1995, 1997`. */
function spans(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, until]) => (from === until ? `${from}` : `${from} to ${until}`)).join(', ');
}
