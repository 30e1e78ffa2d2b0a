import { createHash } from 'node:crypto';
import { getMetadataArgsStorage } from 'typeorm';
import type { AnyView } from '#kernel';
import { pg } from '../postgres/types.js';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

/** Plain row of a view: column name -> value. */
export type Row = Record<string, unknown>;

const quote = pg.escapeIdentifier;
const TYPES = new Set(['uuid', 'text', 'integer', 'boolean', 'date', 'timestamptz', 'jsonb', 'bigint']);

/** A view bound to its table: the entity's columns are the table's, and a changed definition has another hash. */
export class ViewTable {
  readonly columns: readonly Column[];
  readonly key: string;
  readonly table: string;
  /** Changes with the columns and with the fold, so that what changed is rebuilt. */
  readonly definition: string;
  /** The columns that hold an id, the key where it is a text that may hold some, and the columns that hold documents. */
  readonly ids: readonly string[];
  readonly textKey: string | null;
  readonly documents: readonly string[];
  private readonly indices: readonly (readonly string[])[];

  constructor(
    readonly name: string,
    readonly view: AnyView,
  ) {
    const storage = getMetadataArgsStorage();
    const lineage = ancestors(view.row);
    const table = storage.tables.find(({ target }) => target === view.row);
    if (!table?.name) throw new Error(`The row of the view ${name} is not an @Entity with a name.`);
    this.table = table.name;
    const declared = storage.columns.filter(({ target }) => lineage.includes(target as never));
    this.columns = declared.map(({ propertyName, options }) => ({
      name: propertyName,
      type: String(options.type),
      nullable: options.nullable === true,
    }));
    for (const { name: column, type } of this.columns) {
      if (!TYPES.has(type))
        throw new Error(
          `The column ${column} of the view ${name} has the type ${type}; a view may use ${[...TYPES].join(', ')}.`,
        );
    }
    const keys = declared.filter(({ options }) => options.primary);
    if (keys.length !== 1) throw new Error(`The view ${name} must have exactly one key column.`);
    this.key = keys[0]!.propertyName;
    this.indices = storage.indices
      .filter(({ target }) => lineage.includes(target as never))
      .map(({ columns }) => (Array.isArray(columns) ? (columns as string[]) : []))
      .filter((columns) => columns.length > 0);
    const named = (wanted: string) => this.columns.filter(({ type }) => type === wanted).map(({ name: column }) => column);
    this.ids = named('uuid').filter((column) => column !== 'programmeId');
    this.documents = named('jsonb');
    this.textKey = named('text').includes(this.key) ? this.key : null;
    if (view.figures && !named('boolean').includes('sealed'))
      throw new Error(`Only counts leave the view ${name}: it needs a column “sealed”.`);
    const rules = Object.entries(view.project).map(([type, fold]) => `${type}:${String(fold)}`);
    this.definition = createHash('sha256')
      .update(JSON.stringify([this.columns, this.key, this.indices, String(view.keys), rules, ...letsGo(view)]))
      .digest('hex');
  }

  /** DDL for this table under a name of its own, so that tables can be swapped. */
  create(schema: string, table = this.table): string {
    const columns = this.columns.map(({ name, type, nullable }) => `${quote(name)} ${type}${nullable ? '' : ' not null'}`);
    return `create ${schema ? '' : 'temporary '}table ${homeOf(schema, table)} (${columns.join(', ')}, primary key (${quote(this.key)}));`;
  }

  /** DDL for its indices, which a table that is filled from nothing gets when it is full. */
  index(home: string): string {
    const programme = this.columns.some(({ name }) => name === 'programmeId') ? [['programmeId']] : [];
    return [...programme, ...this.indices].map((names) => `create index on ${home} (${names.map(quote).join(', ')});`).join('\n');
  }

  load(home: string): string {
    // Named columns, so that the statement stays prepared when the table is swapped for another.
    return `select ${this.columns.map(({ name }) => quote(name)).join(', ')} from ${home} where ${quote(this.key)} = any ($1::${this.keyType}[])`;
  }

  /** The rows that mention any of these ids, written in lower case. */
  mentioning(home: string): string {
    const found = [
      ...this.ids.map((column) => `${quote(column)} = any ($1::uuid[])`),
      ...(this.textKey ? [`string_to_array(${quote(this.textKey)}, ':') && $1::text[]`] : []),
      ...this.documents.map(
        (column) =>
          `exists (select from regexp_matches(${quote(column)}::text, '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}', 'gi') m where lower(m[1]) = any ($1::text[]))`,
      ),
    ];
    return `select ${this.columns.map(({ name }) => quote(name)).join(', ')} from ${home} where ${found.join(' or ') || 'false'}`;
  }

  remove(home: string): string {
    return `delete from ${home} where ${quote(this.key)} = any ($1::${this.keyType}[])`;
  }

  /** One statement for any number of rows: arrays of text, one per column, cast to the columns' types. */
  upsert(home: string): string {
    const names = this.columns.map(({ name }) => quote(name));
    const values = this.columns.map(({ type }, i) => `c${i}::${type}`);
    const changed = this.columns
      .filter(({ name }) => name !== this.key)
      .map(({ name }) => `${quote(name)} = excluded.${quote(name)}`);
    return `insert into ${home} (${names.join(', ')})
      select ${values.join(', ')} from unnest(${this.columns.map((_, i) => `$${i + 1}::text[]`).join(', ')}) x(${this.columns.map((_, i) => `c${i}`).join(', ')})
      on conflict (${quote(this.key)}) do update set ${changed.join(', ')}`;
  }

  /** The rows as `upsert` takes them. */
  values(rows: readonly Row[]): (string | null)[][] {
    return this.columns.map(({ name, type }) => rows.map((row) => toText(this.given(row, name), type)));
  }

  /** One row in COPY's text format. */
  line(row: Row): string {
    const fields = this.columns.map(({ name, type }) => {
      const text = toText(this.given(row, name), type);
      if (text === null) return '\\N';
      return SPECIAL.test(text) ? text.replace(/[\\\t\n\r]/g, (c) => ESCAPES[c]!) : text;
    });
    return `${fields.join('\t')}\n`;
  }

  copy(home: string): string {
    return `copy ${home} (${this.columns.map(({ name }) => quote(name)).join(', ')}) from stdin`;
  }

  /** What a fold gave a column; it knows nothing of sealing. */
  private given(row: Row, column: string): unknown {
    return column === 'sealed' && this.view.figures ? (row[column] ?? false) : row[column];
  }

  private get keyType(): string {
    return this.columns.find(({ name }) => name === this.key)!.type;
  }
}

/** What tells how a view forgets; nothing where it does so as all do, so that those keep the definition they had. */
const letsGo = ({ figures, identity, forget }: AnyView): readonly string[] =>
  figures || identity || forget ? [`${figures} ${identity} ${String(forget)}`] : [];

const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function toText(value: unknown, type: string): string | null {
  if (value === null || value === undefined) return null;
  return type === 'jsonb' ? JSON.stringify(value) : String(value as string | number | boolean);
}

function ancestors(type: object): object[] {
  const found: object[] = [];
  for (let at: object | null = type; at && at !== Function.prototype; at = Object.getPrototypeOf(at) as object | null)
    found.push(at);
  return found;
}

export const homeOf = (schema: string, table: string): string => (schema ? `${quote(schema)}.${quote(table)}` : quote(table));
