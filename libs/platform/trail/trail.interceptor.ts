import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { mergeMap, type Observable } from 'rxjs';
import { Acting } from '../acting.js';
import { leavingOf, shownIn } from './leaves.js';
import { readerOf } from './looks.js';
import { Trail } from './trail.js';

/** Notes whose records an answer shows, before it leaves. */
@Injectable()
export class TrailInterceptor implements NestInterceptor {
  constructor(
    private readonly acting: Acting,
    private readonly trail: Trail,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const leaving = leavingOf(context.getHandler());
    if (!leaving) return next.handle();
    const { params } = context.switchToHttp().getRequest<FastifyRequest>();
    const actor = this.acting.current();
    const reader = readerOf(actor, `${context.getClass().name}.${context.getHandler().name}`, leaving.classes);
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        await this.trail.note(reader, shownIn(leaving, params as Record<string, string>, answer), actor.now, leaving.restricted);
        return answer;
      }),
    );
  }
}
