import { ApiPropertyOptional } from '@nestjs/swagger';
import { Injectable } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { DataSource, type EntityManager, type FindOptionsOrder, type FindOptionsSelect, type FindOptionsWhere } from 'typeorm';
import { Acting } from '../acting.js';
import { pg } from '../postgres/types.js';
import { NotHere } from '../record/streams.js';
import type { ProgrammeRow } from './row.js';

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
}

/** Reads views, always confined to the programme of the one who asks: by the question, and by the database beneath it. */
@Injectable()
export class Reading {
  constructor(
    private readonly data: DataSource,
    private readonly acting: Acting,
  ) {}

  async rows<R extends ProgrammeRow>(
    entity: EntityOf<R>,
    { where, order, take = 100, skip = 0, select }: Wanted<R> = {},
  ): Promise<R[]> {
    const columns = select && (Object.fromEntries(select.map((name) => [name, true])) as FindOptionsSelect<R>);
    const found = await this.inProgramme((tx) =>
      tx.find(entity, { where: this.confine(where), ...(order && { order }), ...(columns && { select: columns }), take, skip }),
    );
    return found.map(plain);
  }

  /** @throws NotHere */
  async row<R extends ProgrammeRow>(entity: EntityOf<R>, key: string): Promise<R> {
    const found = await this.find(entity, key);
    if (!found) throw new NotHere();
    return found;
  }

  async find<R extends ProgrammeRow>(entity: EntityOf<R>, key: string): Promise<R | null> {
    const column = this.data.getMetadata(entity).primaryColumns[0]!.propertyName;
    const found = await this.inProgramme((tx) =>
      tx.find(entity, { where: this.confine({ [column]: key } as FindOptionsWhere<R>) }),
    );
    return found[0] ? plain(found[0]) : null;
  }

  count<R extends ProgrammeRow>(entity: EntityOf<R>, where?: FindOptionsWhere<R>): Promise<number> {
    return this.inProgramme((tx) => tx.count(entity, { where: this.confine(where) }));
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

  private confine<R extends ProgrammeRow>(where: FindOptionsWhere<R> | FindOptionsWhere<R>[] = {} as FindOptionsWhere<R>) {
    const programmeId = this.acting.programme();
    const one = (condition: FindOptionsWhere<R>) => ({ ...condition, programmeId }) as FindOptionsWhere<R>;
    return Array.isArray(where) ? where.map(one) : one(where);
  }
}

/** Instants as ISO text, as the rows say they are; TypeORM reads them as dates. */
function plain<R extends object>(row: R): R {
  for (const [name, value] of Object.entries(row)) if (value instanceof Date) Object.assign(row, { [name]: value.toISOString() });
  return row;
}
