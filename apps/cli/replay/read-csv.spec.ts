import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseArrests, parseCharges, readArrests, readCharges } from './read-csv.js';

const arrests = (...rows: string[]) => parseArrests(['year,offense,armed_with,age,arrests', ...rows].join('\n'), 'arrests.csv');
const charges = (...rows: string[]) =>
  parseCharges(['code,offense,fbi_category,severity_rank', ...rows].join('\n'), 'charges.csv');

describe('reading arrests', () => {
  it('reads each row with its number', () =>
    expect(arrests('1991,Simple Assault,Unarmed,17,3')).toEqual({
      rows: [{ row: 2, year: 1991, offence: 'Simple Assault', armedWith: 'Unarmed', age: 17, arrests: 3 }],
      broken: [],
    }));
  it.each([
    ['1991,Arson,Unarmed,abc,1', 'Row 3: age "abc" is not a whole number.'],
    ['1991,Arson,Unarmed,14.5,1', 'Row 3: age "14.5" is not a whole number.'],
    ['1991,Arson,Unarmed,-1,1', 'Row 3: age "-1" is not a whole number.'],
    ['1991,Arson,Unarmed,,1', 'Row 3: age "" is not a whole number.'],
    ['91,Arson,Unarmed,14,1', 'Row 3: year 91 is not between 1900 and 2200.'],
    ['1991,,Unarmed,14,1', 'Row 3: offense is empty.'],
    ['1991,Arson,Unarmed,14', 'Row 3: it has 4 fields and the first row names 5.'],
  ])('names the broken row %s and keeps the others', (row, sentence) => {
    const read = arrests('1991,Arson,Unarmed,15,1', row, '1992,Arson,Unarmed,15,1');
    expect(read.broken).toEqual([sentence]);
    expect(read.rows.map(({ row: number }) => number)).toEqual([2, 4]);
  });
  it('passes over empty lines without losing count', () =>
    expect(arrests('', '1991,Arson,Unarmed,x,1', '').broken).toEqual(['Row 3: age "x" is not a whole number.']));
  it('reads quoted names, Windows line ends, a byte order mark and the British spelling', () => {
    const text = '\uFEFFyear,offence,armed_with,age,arrests\r\n1991,"Fraud, other",Unarmed,15,2\r\n';
    expect(parseArrests(text, 'arrests.csv')).toEqual({
      rows: [{ row: 2, year: 1991, offence: 'Fraud, other', armedWith: 'Unarmed', age: 15, arrests: 2 }],
      broken: [],
    });
  });
  it('says which column is missing', () => {
    expect(() => parseArrests('year,offense\n1991,Arson', 'arrests.csv')).toThrow(
      'arrests.csv has no column named armed_with, age, arrests; its first row must name year, offense, armed_with, age, arrests.',
    );
    expect(() => parseArrests('', 'arrests.csv')).toThrow('has no column named year');
  });
});

describe('reading charges', () => {
  it('reads the rank, and none where the list has none', () =>
    expect(charges('61,A&b,Other Assaults,24', '333,Accessory,Other,')).toEqual({
      rows: [
        { row: 2, charge: 'A&b', fbiCategory: 'Other Assaults', severityRank: 24 },
        { row: 3, charge: 'Accessory', fbiCategory: 'Other', severityRank: null },
      ],
      broken: [],
    }));
  it('names a broken rank', () =>
    expect(charges('61,A&b,Other Assaults,high').broken).toEqual(['Row 2: severity_rank "high" is not a whole number.']));
});

describe('opening a file', () => {
  it('says plainly that there is none', () =>
    expect(readArrests('/nowhere/arrests.csv')).rejects.toThrow(
      '/nowhere/arrests.csv could not be read: there is no such file.',
    ));
  it('says plainly that it is a folder', () =>
    expect(readCharges(tmpdir())).rejects.toThrow('could not be read: it is a folder.'));
  it('reads what is there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'charges-'));
    try {
      await writeFile(join(folder, 'charges.csv'), 'offense,fbi_category,severity_rank\nArson,Arson,20\n');
      expect((await readCharges(join(folder, 'charges.csv'))).rows).toHaveLength(1);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
