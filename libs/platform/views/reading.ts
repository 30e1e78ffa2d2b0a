import { ApiPropertyOptional } from '@nestjs/swagger';
import { Inject, Injectable } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { DataSource, type EntityManager, type FindOptionsOrder, type FindOptionsSelect, type FindOptionsWhere } from 'typeorm';
import type { Seen } from '#kernel';
import { Acting } from '../acting.js';
import { pg } from '../postgres/types.js';
import { NotHere } from '../record/streams.js';
import { VIEWS_CONTEXT } from '../tokens.js';
import { HiddenRecords } from './hidden-records.js';
import { fits, foldRows, inOrder, type Watcher } from './past.js';
import { FiguresRow, type ProgrammeRow } from './row.js';
import type { Row, ViewTable } from './table.js';

/** Which part of a long list is wanted. */
export class ReadsPage {
  /** Rows to give, 100 unless told. */
  @ApiPropertyOptional({ minimum: 1, maximum: 500 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  take?: number;

  /** Rows to pass over. */
  @ApiPropertyOptional({ minimum: 0, maximum: 1_000_000 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  skip?: number;
}

type EntityOf<R> = new () => R;

interface Wanted<R> {
  readonly where?: FindOptionsWhere<R> | FindOptionsWhere<R>[];
  readonly order?: FindOptionsOrder<R>;
  readonly take?: number;
  readonly skip?: number;
  /** Only these columns; the others are left out of the rows. */
  readonly select?: readonly (keyof R & string)[];
  /** Of figures: also what was sealed, for rows that are counted and not shown. */
  readonly counted?: boolean;
}

/** Folds what stood at a moment, by the very tables that the views are folded by. */
@Injectable()
export class Folding {
  constructor(
    @Inject(VIEWS_CONTEXT) private readonly context: { readonly tables: readonly ViewTable[] },
    private readonly hidden: HiddenRecords,
  ) {}

  rows(entity: abstract new () => object, facts: readonly Seen[], watch?: Watcher): Row[] {
    const table = this.context.tables.find(({ view }) => view.row === entity);
    if (!table) throw new Error(`There is no view of ${entity.name}.`);
    return foldRows(table, facts, this.hidden.now, watch);
  }
}

/** Reads views, always confined to the programme of the one who asks: by the question, and by the database beneath it. */
@Injectable()
export class Reading {
  constructor(
    private readonly data: DataSource,
    private readonly acting: Acting,
    private readonly folding: Folding,
  ) {}

  async rows<R extends ProgrammeRow>(
    entity: EntityOf<R>,
    { where, order, take = 100, skip = 0, select, counted = false }: Wanted<R> = {},
  ): Promise<R[]> {
    const stood = this.stood(entity, where, counted);
    if (stood) return inOrder(stood, order as never).slice(skip, skip + take);
    const columns = select && (Object.fromEntries(select.map((name) => [name, true])) as FindOptionsSelect<R>);
    const found = await this.inProgramme((tx) =>
      tx.find(entity, {
        where: this.confine(entity, where, counted),
        ...(order && { order }),
        ...(columns && { select: columns }),
        take,
        skip,
      }),
    );
    return found.map((row) => plain(row));
  }

  /** @throws NotHere */
  async row<R extends ProgrammeRow>(entity: EntityOf<R>, key: string): Promise<R> {
    const found = await this.find(entity, key);
    if (!found) throw new NotHere();
    return found;
  }

  async find<R extends ProgrammeRow>(entity: EntityOf<R>, key: string): Promise<R | null> {
    const column = this.data.getMetadata(entity).primaryColumns[0]!.propertyName;
    const stood = this.stood(entity, { [column]: key } as FindOptionsWhere<R>);
    if (stood) return stood[0] ?? null;
    const found = await this.inProgramme((tx) =>
      tx.find(entity, { where: this.confine(entity, { [column]: key } as FindOptionsWhere<R>) }),
    );
    return found[0] ? plain(found[0]) : null;
  }

  async count<R extends ProgrammeRow>(entity: EntityOf<R>, where?: FindOptionsWhere<R>): Promise<number> {
    const stood = this.stood(entity, where);
    if (stood) return stood.length;
    return this.inProgramme((tx) => tx.count(entity, { where: this.confine(entity, where) }));
  }

  /**
   * Asks in a transaction whose every row is of the acting programme. What it is given must not ask here again: it holds a
   * connection, and others wait for theirs.
   */
  async inProgramme<T>(ask: (tx: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.data.createQueryRunner();
    try {
      await runner.connect();
      const begun = runner.query(`begin read only; set local app.programme = ${pg.escapeLiteral(this.acting.programme())}`);
      const [answer] = await Promise.all([ask(runner.manager), begun]);
      return answer;
    } finally {
      // There is nothing to keep: the answer need not wait for the end.
      void runner
        .query('commit')
        .catch(() => undefined)
        .then(() => runner.release());
    }
  }

  /** The rows as they stood at the moment that is looked at, or nothing where it is today's rows that are wanted. */
  private stood<R extends ProgrammeRow>(
    entity: EntityOf<R>,
    where?: FindOptionsWhere<R> | FindOptionsWhere<R>[],
    counted?: boolean,
  ): (R & Row)[] | null {
    const { past } = this.acting.current();
    if (!past?.rows.has(entity)) return null;
    const rows = this.folding.rows(entity, past.facts) as (R & Row)[];
    return rows.filter((row) => fits(row, this.confine(entity, where, counted) as never)).map((row) => plain(row));
  }

  private confine<R extends ProgrammeRow>(
    entity: EntityOf<R>,
    where: FindOptionsWhere<R> | FindOptionsWhere<R>[] = {} as FindOptionsWhere<R>,
    counted = false,
  ) {
    const programmeId = this.acting.programme();
    const shown = FiguresRow.prototype.isPrototypeOf(entity.prototype as object) && !counted ? { sealed: false } : {};
    const one = (condition: FindOptionsWhere<R>) => ({ ...condition, ...shown, programmeId }) as FindOptionsWhere<R>;
    return Array.isArray(where) ? where.map(one) : one(where);
  }
}

/** Instants as ISO text, as the rows say they are; TypeORM reads them as dates. */
function plain<R extends object>(row: R): R {
  if (row instanceof FiguresRow) delete row.sealed;
  for (const [name, value] of Object.entries(row)) if (value instanceof Date) Object.assign(row, { [name]: value.toISOString() });
  return row;
}
