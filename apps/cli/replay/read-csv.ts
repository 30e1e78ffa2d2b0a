import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { OperatorError } from '../print.js';

/** A line of arrests: how many young people of one age, in one year, for one offence. */
export interface ArrestRow {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly year: number;
  readonly offence: string;
  readonly armedWith: string;
  readonly age: number;
  readonly arrests: number;
}

/** A charge of a master list. */
export interface ChargeRow {
  readonly row: number;
  readonly charge: string;
  readonly fbiCategory: string;
  /** 1 is the gravest; null where the list gives none. */
  readonly severityRank: number | null;
}

/** What could be read, and a sentence for each row that could not. */
export interface ReadRows<R> {
  readonly rows: readonly R[];
  readonly broken: readonly string[];
}

type Fields = Readonly<Record<string, string>>;

class BrokenRow extends Error {}

/** Reads rows of year, offence, weapon, age and number of arrests. @throws OperatorError when a column is missing */
export const parseArrests = (text: string, file: string): ReadRows<ArrestRow> =>
  parse(text, file, ['year', 'offense', 'armed_with', 'age', 'arrests'], (fields, row) => ({
    row,
    year: whole(fields, 'year', 1900, 2200),
    offence: words(fields, 'offense'),
    armedWith: fields['armed_with']!.trim(),
    age: whole(fields, 'age', 0, 120),
    arrests: whole(fields, 'arrests', 0, 1_000_000),
  }));

/** Reads rows of charge, FBI category and severity rank. @throws OperatorError when a column is missing */
export const parseCharges = (text: string, file: string): ReadRows<ChargeRow> =>
  parse(text, file, ['offense', 'fbi_category', 'severity_rank'], (fields, row) => ({
    row,
    charge: words(fields, 'offense'),
    fbiCategory: words(fields, 'fbi_category'),
    severityRank: fields['severity_rank']!.trim() === '' ? null : whole(fields, 'severity_rank', 1, 100),
  }));

/** @throws OperatorError */
export const readArrests = async (path: string): Promise<ReadRows<ArrestRow>> => parseArrests(await textOf(path), path);

/** @throws OperatorError */
export const readCharges = async (path: string): Promise<ReadRows<ChargeRow>> => parseCharges(await textOf(path), path);

function parse<R>(text: string, file: string, wanted: readonly string[], read: (fields: Fields, row: number) => R): ReadRows<R> {
  // Empty lines are kept until here, so that rows are numbered as the file numbers them.
  const { data } = Papa.parse<string[]>(text, { delimiter: ',' });
  const header = (data[0] ?? []).map(columnName);
  const missing = wanted.filter((name) => !header.includes(name));
  if (missing.length > 0)
    throw new OperatorError(`${file} has no column named ${missing.join(', ')}; its first row must name ${wanted.join(', ')}.`);
  const rows: R[] = [];
  const broken: string[] = [];
  for (const [i, values] of data.entries()) {
    if (i === 0 || values.every((value) => value.trim() === '')) continue;
    try {
      if (values.length !== header.length)
        throw new BrokenRow(`it has ${values.length} fields and the first row names ${header.length}`);
      rows.push(read(Object.fromEntries(header.map((name, at) => [name, values[at]!])), i + 1));
    } catch (error) {
      if (!(error instanceof BrokenRow)) throw error;
      broken.push(`Row ${i + 1}: ${error.message}.`);
    }
  }
  return { rows, broken };
}

// Both spellings are in use; a byte order mark may come before the first name.
const columnName = (name: string) =>
  name
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase()
    .replace('offence', 'offense');

function whole(fields: Fields, name: string, least: number, most: number): number {
  const value = fields[name]!.trim();
  if (!/^\d+$/.test(value)) throw new BrokenRow(`${name} "${value}" is not a whole number`);
  const number = Number(value);
  if (number < least || number > most) throw new BrokenRow(`${name} ${value} is not between ${least} and ${most}`);
  return number;
}

function words(fields: Fields, name: string): string {
  const value = fields[name]!.trim();
  if (value === '') throw new BrokenRow(`${name} is empty`);
  return value;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read by this user',
};

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new OperatorError(`${path} could not be read: ${REASONS[code] ?? message}.`);
  }
}
