import {
  BadRequestException,
  ForbiddenException,
  Injectable,
  Optional,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { isUUID } from 'class-validator';
import { Observable, mergeMap, type Subscriber } from 'rxjs';
import { Acting, type Actor } from '../acting.js';
import { Clock } from '../clock.js';
import { NotHere } from '../record/streams.js';
import { ViewRunner } from '../views/runner.js';
import { Behalf, OwnBehalf } from './behalf.js';
import { actorOf, type SignedIn } from './sessions.js';
import { Zones } from './zones.js';

/** Tells the code that handles a request who acts; after a write, waits until the views show it. */
@Injectable()
export class ActingInterceptor implements NestInterceptor {
  constructor(
    private readonly acting: Acting,
    private readonly clock: Clock,
    private readonly zones: Zones,
    private readonly views: ViewRunner,
    @Optional() private readonly behalf: Behalf = new OwnBehalf(),
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest & { signedIn?: SignedIn }>();
    const { signedIn, headers, method } = request;
    readIds(request.params as Record<string, string>);
    if (!signedIn) return next.handle();
    const ifMatch = revisionFrom(headers['if-match']);
    const key = headers['idempotency-key'];
    const onBehalfOf = personIn(headers['on-behalf-of']);
    const reason = checked(
      headers['reason-code'],
      /^[a-z0-9][a-z0-9-]{0,59}$/,
      'Reason-Code must be a code: lower-case letters, digits and dashes.',
    );
    const actor = {
      actor: actorOf(signedIn),
      sessionId: signedIn.sessionId,
      role: signedIn.role,
      programmeId: signedIn.programmeId,
      timeZone: await this.zones.of(signedIn.programmeId),
      now: this.clock.now(),
      correlation: request.id,
      ...(typeof key === 'string' && { key }),
      ...(ifMatch !== undefined && { ifMatch }),
      ...(onBehalfOf && onBehalfOf !== signedIn.personId && { onBehalfOf }),
      ...(reason && { reason }),
      ...(signedIn.personId && { personId: signedIn.personId }),
    };
    await this.checkBehalf(actor);
    const answers = new Observable((subscriber: Subscriber<unknown>) =>
      this.acting.run(actor, () => next.handle().subscribe(subscriber)),
    );
    return method === 'GET' ? answers : answers.pipe(mergeMap((answer) => this.shown(answer)));
  }

  private async checkBehalf(actor: Actor): Promise<void> {
    const { onBehalfOf } = actor;
    if (onBehalfOf === undefined) return;
    const against = await this.acting.run(actor, () => this.behalf.against(onBehalfOf));
    if (against !== null) throw new ForbiddenException(against);
  }

  private async shown(answer: unknown): Promise<unknown> {
    const position = (answer as { position?: unknown } | null | undefined)?.position;
    // It stands on record by now: where the views cannot be asked, the answer is the same.
    if (typeof position === 'number') await this.views.passed(position).catch(() => false);
    return answer;
  }
}

/** Ids in an address are written in lower case from here on, as they are in the record; what is no id names nothing. */
function readIds(params: Record<string, string>): void {
  for (const [name, value] of Object.entries(params)) {
    if (!name.endsWith('Id')) continue;
    if (!isUUID(value)) throw new NotHere();
    params[name] = value.toLowerCase();
  }
}

function revisionFrom(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const match = /^(")?(-?\d{1,9})\1$/.exec(header);
  if (!match) throw new BadRequestException('If-Match must be the revision you last saw, like "3".');
  return Number(match[2]);
}

function personIn(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (typeof header !== 'string' || !isUUID(header)) throw new BadRequestException('On-Behalf-Of must be the id of a person.');
  return header.toLowerCase();
}

function checked(header: string | string[] | undefined, shape: RegExp, sentence: string): string | undefined {
  if (header === undefined) return undefined;
  if (typeof header !== 'string' || !shape.test(header)) throw new BadRequestException(sentence);
  return header;
}
