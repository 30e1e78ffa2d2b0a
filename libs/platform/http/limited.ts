import {
  applyDecorators,
  Injectable,
  SetMetadata,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { In, type FindOptionsWhere } from 'typeorm';
import { Acting } from '../acting.js';
import { Personas } from './personas.js';
import type { Granted } from './rules.js';

/** What a shape needs besides the row. */
export interface Seeing {
  /** The id under which a person is known in one place, as one thing, and nowhere else. */
  persona(personId: string, place: string, as: string): string;
  /** Whether it is the person who looks. */
  me(personId: string): boolean;
}

/** The part of a row that is shown. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Shape<R = any> = (row: R, see: Seeing) => object;

const SHAPES = 'limited';
const MINE = 'mine';

/** The shapes in which those who do not see everything see what a route answers, by the name the rules give them. */
export const Limited = (shapes: Readonly<Record<string, Shape>>): MethodDecorator =>
  applyDecorators(SetMetadata(SHAPES, shapes), ApiExtension('x-limited', Object.keys(shapes)));

/** A list of which somebody may see only their own lines: those whose column names what they stand to. */
export const Mine = (column: string): MethodDecorator => SetMetadata(MINE, column);

export const shapesOf = (handler: object) => Reflect.getMetadata(SHAPES, handler) as Readonly<Record<string, Shape>> | undefined;
export const columnOf = (handler: object) => Reflect.getMetadata(MINE, handler) as string | undefined;

/** Just these fields of a row. */
export const only =
  <R extends object>(...fields: readonly (keyof R & string)[]): Shape<R> =>
  (row) =>
    Object.fromEntries(fields.filter((field) => field in row).map((field) => [field, row[field]]));

/** Confines a query to what the one who asks may see of a list, by the column that `@Mine` names. */
export function within<R>({ mine }: { readonly mine?: ReadonlySet<string> }, column: keyof R & string): FindOptionsWhere<R> {
  return (mine ? { [column]: In([...mine]) } : {}) as FindOptionsWhere<R>;
}

/** Gives each the lines they may see, in the shape in which they may see them. */
@Injectable()
export class LimitedInterceptor implements NestInterceptor {
  constructor(
    private readonly personas: Personas,
    private readonly acting: Acting,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { granted, method } = context.switchToHttp().getRequest<FastifyRequest & { granted?: Granted }>();
    if (!granted || method !== 'GET') return next.handle();
    return next.handle().pipe(map((answer) => this.shown(answer, granted, context.getHandler())));
  }

  private shown(answer: unknown, { sees, mine, barred }: Granted, handler: object): unknown {
    const column = columnOf(handler);
    // Where a list names no column, nobody who may see only some of it sees any.
    const allowed = (row: object) =>
      (!mine || (column !== undefined && mine.has((row as Record<string, string>)[column]!))) && !(barred && names(row, barred));
    const rows = Array.isArray(answer) ? (answer as object[]).filter(allowed) : answer;
    if (sees === null) return rows;
    const shape = shapesOf(handler)?.[sees];
    if (!shape) throw new Error(`This route declares no shape called ${sees}.`);
    const see = this.seeing();
    return Array.isArray(rows) ? (rows as object[]).map((row) => shape(row, see)) : shape(rows as object, see);
  }

  private seeing(): Seeing {
    const { personId } = this.acting.current();
    return {
      persona: (id, place, as) => this.personas.of(id, place, as),
      me: (id) => id === personId,
    };
  }
}

const names = (row: object, ids: ReadonlySet<string>): boolean =>
  ids.size > 0 && Object.values(row).some((value) => typeof value === 'string' && ids.has(value));
