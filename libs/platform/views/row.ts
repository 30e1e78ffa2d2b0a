import { Column, type ColumnOptions } from 'typeorm';

/** Every view row belongs to a programme, and is read only by those who act in it. */
export abstract class ProgrammeRow {
  @Column('uuid') programmeId!: string;
}

/** A row of which only counts leave: what vanished stays counted, and lists leave it out. */
export abstract class FiguresRow extends ProgrammeRow {
  @Column('boolean') sealed?: boolean;
}

/** A column that holds an envelope, copied from an event and never opened by the view. */
export const SealedColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column('jsonb', { nullable: true, ...options }) as PropertyDecorator;
