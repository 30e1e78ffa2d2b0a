import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter, type ValidationError } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Refusal } from '#kernel';
import { StoreUnavailable, WrongRevision } from '../record/event-store.js';
import { isOutage } from '../record/postgres-store.js';
import { KeyReused, NotHere, Stale } from '../record/streams.js';
import { TrailUnavailable } from '../trail/unavailable.js';

/** One field that does not fit, and what it must be. */
export interface FieldProblem {
  readonly field: string;
  readonly problems: readonly string[];
}

/** The command does not have the shape it must have. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
  constructor(readonly fields: readonly FieldProblem[]) {
    super('Some fields are not right; nothing was recorded.');
  }

  static from(errors: readonly ValidationError[], path = ''): InvalidInput {
    const flat = (list: readonly ValidationError[], above: string): FieldProblem[] =>
      list.flatMap(({ property, constraints, children }) => {
        const field = above ? `${above}.${property}` : property;
        const own = constraints ? [{ field, problems: Object.values(constraints) }] : [];
        return [...own, ...flat(children ?? [], field)];
      });
    return new InvalidInput(flat(errors, path));
  }
}

/** Whoever asks may not do this, or not yet, for a reason that has a word of its own. */
export class NotYet extends Error {
  override readonly name = 'NotYet';
  constructor(
    readonly code: string,
    sentence: string,
  ) {
    super(sentence);
  }
}

/** Too much was asked for in a short time. */
export class TooMany extends Error {
  override readonly name = 'TooMany';
  /** @param seconds after which to ask again */
  constructor(readonly seconds: number) {
    super('That was tried too often in a short time. Wait a little, then try again.');
  }
}

/** An error as application/problem+json (RFC 9457). */
export interface Problem {
  readonly type: string;
  /** One sentence a clerk can read aloud. */
  readonly title: string;
  readonly status: number;
  /** A word for machines. */
  readonly code: string;
  readonly fields?: readonly FieldProblem[];
  /** What to quote when asking for help. */
  readonly correlation?: string;
}

const problem = (status: number, code: string, title: string, more: Partial<Problem> = {}): Problem => ({
  type: `/problems/${code}`,
  title,
  status,
  code,
  ...more,
});

// An answer may have been lost on its way to us, so nobody can say that nothing was recorded.
const AGAIN =
  "The court's database cannot be reached or written just now. Send it again with the same Idempotency-Key: nothing is done twice.";

/** What an error means to the one who asked. */
export function problemOf(error: unknown): Problem {
  if (error instanceof InvalidInput) return problem(400, 'InvalidInput', error.message, { fields: error.fields });
  if (error instanceof Refusal) return problem(409, error.code, error.message);
  if (error instanceof Stale) return problem(412, 'Stale', error.message);
  if (error instanceof KeyReused) return problem(422, 'KeyReused', error.message);
  if (error instanceof NotYet) return problem(403, error.code, error.message);
  if (error instanceof TooMany) return problem(429, 'TooMany', error.message);
  if (error instanceof NotHere) return problem(404, 'NotHere', error.message);
  if (error instanceof WrongRevision) return problem(409, 'Busy', 'Others are changing this at the same moment. Try again.');
  if (error instanceof TrailUnavailable) return problem(503, 'TrailUnavailable', error.message);
  if (error instanceof StoreUnavailable || isOutage(error)) {
    return problem(503, 'Unavailable', AGAIN);
  }
  if (error instanceof HttpException)
    return problem(error.getStatus(), codeOf(error.getStatus()), sentenceOf(error.getStatus(), error.message));
  const { statusCode, message } = (error ?? {}) as { statusCode?: number; message?: string };
  if (statusCode && statusCode >= 400 && statusCode < 500)
    return problem(statusCode, codeOf(statusCode), sentenceOf(statusCode, message));
  return problem(
    500,
    'OurFault',
    'Something went wrong on our side. Send it again with the same Idempotency-Key: nothing is done twice.',
  );
}

const CODES: Record<number, string> = {
  400: 'BadRequest',
  401: 'NotSignedIn',
  403: 'NotAllowed',
  404: 'NotHere',
  405: 'NotAllowed',
  408: 'TooSlow',
  413: 'TooLarge',
  415: 'NotJson',
  417: 'NotExpected',
  422: 'Unprocessable',
  429: 'TooMany',
  431: 'TooLarge',
};
const codeOf = (status: number) => CODES[status] ?? 'Problem';

const SENTENCES: Record<number, string> = {
  404: 'There is nothing at this address.',
  408: 'The request took too long to arrive.',
  413: 'That is too large to take.',
  415: 'Send JSON, with the header Content-Type: application/json.',
  417: 'The server does not do what the Expect header asks.',
  431: 'The headers are too large to take.',
};

// Our own sentences end as sentences do; what the parts beneath us say does not, and may repeat what was sent.
const sentenceOf = (status: number, message = ''): string =>
  /^[A-Z].*\.$/s.test(message)
    ? message
    : (SENTENCES[status] ??
      (/JSON|body/i.test(message) ? 'The body is not well-formed JSON.' : 'The request cannot be understood.'));

export const asProblem = (reply: FastifyReply, answer: Problem): FastifyReply =>
  reply.status(answer.status).header('content-type', 'application/problem+json; charset=utf-8').send(answer);

/** Answers every error as a problem; says nothing of how we are built. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const answer = problemOf(error);
    if (answer.status >= 500) {
      const { name, message, stack } = (error ?? {}) as Partial<Error>;
      this.log.error(
        { correlation: request.id, error: name, message: isOutage(error) ? message : undefined, stack: frames(stack) },
        'A request failed.',
      );
    }
    if (error instanceof TooMany) void http.getResponse<FastifyReply>().header('retry-after', error.seconds);
    void asProblem(http.getResponse<FastifyReply>(), answer.status >= 500 ? { ...answer, correlation: request.id } : answer);
  }
}

// The first line of a stack repeats the message, which may quote what a person wrote.
const frames = (stack = '') =>
  stack
    .split('\n')
    .filter((line) => line.trim().startsWith('at '))
    .slice(0, 8);
