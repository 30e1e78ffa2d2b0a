import {
  applyDecorators,
  Injectable,
  Optional,
  SetMetadata,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Observable, type Subscriber } from 'rxjs';
import { refuse, type Seen } from '#kernel';
import { Acting } from '../acting.js';
import { InvalidInput } from '../http/problem.js';

/** Which facts count at a moment: those that were recorded by then, or those that had happened by then, whenever they were recorded. */
export const WAYS = ['known', 'happened'] as const;
export type Way = (typeof WAYS)[number];

/** Knows the facts of a record up to a moment; asked of whoever knows which streams belong to it. */
export abstract class Moments {
  /**
   * The facts that count at a moment of the record an address leads to, by the ids in it.
   * @throws NotHere, Refusal, ForbiddenException
   */
  abstract upTo(ids: Readonly<Record<string, string>>, at: number, as: Way): Promise<readonly Seen[]>;
}

const ROWS = 'as of';
type Rows = readonly (abstract new () => object)[];

/**
 * Says that a page can be read as it stood at a moment, `?at=41&as=happened`, and which rows are then folded from the facts
 * up to it. Without rows the page takes the moment itself.
 */
export const AsOf = (...rows: Rows): MethodDecorator =>
  applyDecorators(
    SetMetadata(ROWS, rows),
    ApiQuery({ name: 'at', required: false, type: Number, description: 'The number of an entry of the case’s history.' }),
    ApiQuery({ name: 'as', required: false, enum: WAYS }),
  );

const rowsOf = (handler: object) => Reflect.getMetadata(ROWS, handler) as Rows | undefined;

interface Asked {
  at?: unknown;
  as?: unknown;
}

/** Lets a page be read as it stood at a moment, with today's seals. Nothing is done in the past. */
@Injectable()
export class AsOfInterceptor implements NestInterceptor {
  constructor(
    private readonly acting: Acting,
    @Optional() private readonly moments: Moments | null = null,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest & { signedIn?: object }>();
    const { at, as } = (request.query ?? {}) as Asked;
    if (at === undefined || !request.signedIn) return next.handle();
    if (request.method !== 'GET') refuse('ThePast', 'What is past is only looked at. Go back to now, then do it.');
    const rows = rowsOf(context.getHandler());
    if (!rows) throw wrong('at', 'This page is shown as it stands now, and not as it stood.');
    if (rows.length === 0) return next.handle();
    const number = numberIn(at);
    const way = wayIn(as);
    const facts = await this.upTo(request.params as Record<string, string>, number, way);
    request.query = withoutMoment(request.query as object);
    void http.getResponse<FastifyReply>().header('as-of', `${number}; as=${way}`);
    const actor = { ...this.acting.current(), past: { facts, rows: new Set(rows) } };
    return new Observable((subscriber: Subscriber<unknown>) => this.acting.run(actor, () => next.handle().subscribe(subscriber)));
  }

  private upTo(ids: Readonly<Record<string, string>>, at: number, as: Way): Promise<readonly Seen[]> {
    if (!this.moments) throw new Error('Nobody told how to find the facts of a moment.');
    return this.moments.upTo(ids, at, as);
  }
}

const wrong = (field: string, sentence: string) => new InvalidInput([{ field, problems: [sentence] }]);

function numberIn(given: unknown): number {
  if (typeof given !== 'string' || !/^[1-9]\d{0,6}$/.test(given))
    throw wrong('at', 'at must be the number of an entry, like 41.');
  return Number(given);
}

function wayIn(given: unknown = 'known'): Way {
  const way = WAYS.find((one) => one === given);
  if (!way) throw wrong('as', 'as must be known or happened.');
  return way;
}

const withoutMoment = (query: object): object =>
  Object.fromEntries(Object.entries(query).filter(([name]) => name !== 'at' && name !== 'as'));
