import { describe, expect, it } from '@jest/globals';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Words } from '#kernel';
import { ProgrammeRow } from './row.js';
import { ViewTable } from './table.js';

@Entity('spec_rows')
@Index(['day'])
class SpecRow extends ProgrammeRow {
  @PrimaryColumn('uuid') rowId!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('date') day!: string;
  @Column('jsonb') list!: unknown;
}
const specView = view<SpecRow, Words>({ row: SpecRow, project: { Opened: (row) => row } });
const table = new ViewTable('specRows', specView);

describe('the table of a view', () => {
  it('has the columns of its entity and of the row it extends, and an index for each that is asked for', () => {
    const ddl = table.create('views', 'fresh');
    expect(ddl).toContain('create table "views"."fresh"');
    for (const column of [
      '"rowId" uuid not null',
      '"note" text,',
      '"day" date not null',
      '"list" jsonb not null',
      '"programmeId" uuid not null',
    ])
      expect(ddl).toContain(column);
    expect(ddl).toContain('primary key ("rowId")');
    const indices = table.index('"views"."fresh"');
    expect(indices).toContain('create index on "views"."fresh" ("day")');
    expect(indices).toContain('create index on "views"."fresh" ("programmeId")');
    expect(table.create('', 'x')).toContain('create temporary table "x"');
  });

  it('writes a row for COPY with everything escaped that COPY would read otherwise', () => {
    const [...cells] = table
      .line({ rowId: 'r', note: 'tab\t line\n return\r back\\slash \\N', day: '2026-03-07', list: ['a\n'], programmeId: 'p' })
      .trimEnd()
      .split('\t');
    const byName = Object.fromEntries(table.columns.map(({ name }, i) => [name, cells[i]]));
    expect(byName).toEqual({
      rowId: 'r',
      note: 'tab\\t line\\n return\\r back\\\\slash \\\\N',
      day: '2026-03-07',
      list: '["a\\\\n"]',
      programmeId: 'p',
    });
  });

  it('writes nothing where there is nothing', () => {
    const line = table.line({ rowId: 'r', note: null, day: '2026-03-07', list: null, programmeId: 'p' });
    expect(line.split('\t').filter((cell) => cell.trimEnd() === '\\N')).toHaveLength(2);
    const values = table.values([{ rowId: 'r', day: '2026-03-07', list: [], programmeId: 'p' }]);
    expect(values[table.columns.findIndex(({ name }) => name === 'note')]).toEqual([null]);
  });

  it('gives the upsert one list per column', () => {
    const rows = [1, 2, 3].map((n) => ({ rowId: `r${n}`, note: null, day: '2026-03-07', list: { n }, programmeId: 'p' }));
    const values = table.values(rows);
    expect(values).toHaveLength(5);
    expect(values[table.columns.findIndex(({ name }) => name === 'list')]).toEqual(['{"n":1}', '{"n":2}', '{"n":3}']);
    expect(table.upsert('"x"')).toContain('on conflict ("rowId") do update set');
    expect(table.upsert('"x"')).not.toContain('"rowId" = excluded');
  });

  it('has another definition when its fold, its keys or its columns change', () => {
    const other = new ViewTable('specRows', view<SpecRow, Words>({ row: SpecRow, project: { Opened: () => null } }));
    const keyed = new ViewTable('specRows', view<SpecRow, Words>({ row: SpecRow, keys: () => [], project: specView.project }));
    const same = new ViewTable('specRows', view<SpecRow, Words>({ row: SpecRow, project: { Opened: (row) => row } }));
    expect(same.definition).toBe(table.definition);
    expect(new Set([table, other, keyed].map(({ definition }) => definition)).size).toBe(3);
  });

  it.each([
    ['no table', class {}, 'is not an @Entity'],
    ['a column of a type views do not have', typed('simple-array'), 'has the type simple-array'],
  ])('is refused with %s', (_, row, sentence) =>
    expect(() => new ViewTable('v', view({ row: row as never, project: {} }))).toThrow(sentence),
  );

  it('is refused without exactly one key', () => {
    @Entity('two_keys')
    class TwoKeys {
      @PrimaryColumn('uuid') one!: string;
      @PrimaryColumn('uuid') two!: string;
    }
    expect(() => new ViewTable('v', view({ row: TwoKeys, project: {} }))).toThrow('exactly one key column');
  });
});

function typed(type: 'simple-array') {
  @Entity('typed')
  class Typed {
    @PrimaryColumn('uuid') id!: string;
    @Column(type) list!: string[];
  }
  return Typed;
}
