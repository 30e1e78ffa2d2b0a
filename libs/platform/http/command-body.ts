import { BadRequestException, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiBody, ApiExtension } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { idFrom } from '../ids.js';
import { actorOf, type SignedIn } from './sessions.js';

/** Metadata under which a route remembers the command it takes, for the documentation and for tests. */
export const COMMAND = 'command';

interface Options {
  /** Field that names a new aggregate: made from the Idempotency-Key where the body does not give it. */
  readonly newId?: string;
}

const merge = createParamDecorator(({ newId }: Options, context: ExecutionContext) => {
  const request = context.switchToHttp().getRequest<FastifyRequest & { signedIn?: SignedIn }>();
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,200}$/.test(key)) {
    throw new BadRequestException(
      'Send an Idempotency-Key header with each command: 8 to 200 characters, the same when you repeat it.',
    );
  }
  const body = withPlainIds(request.body ?? {});
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new BadRequestException('Send the command as one JSON object.');
  const path = request.params as Record<string, string>;
  for (const [name, value] of Object.entries(path)) {
    const given = (body as Record<string, unknown>)[name];
    if (given !== undefined && given !== value)
      throw new BadRequestException(`The body names another ${name} than the address does.`);
  }
  const made =
    newId && !(newId in body)
      ? { [newId]: idFrom(request.signedIn ? actorOf(request.signedIn) : '', context.getHandler().name, key) }
      : {};
  return { ...body, ...path, ...made };
});

/** The same body with its ids in lower case: two ways to write an id must not make two things of it. */
function withPlainIds(value: unknown): unknown {
  if (typeof value === 'string') return isUUID(value) ? value.toLowerCase() : value;
  if (Array.isArray(value)) return value.map(withPlainIds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withPlainIds(part)]));
}

/** The command a route takes: body and path together, validated as its class, and shown in the documentation. */
export const CommandBody =
  (options: Options = {}): ParameterDecorator =>
  (target, method, index) => {
    merge(options)(target, method, index);
    if (method === undefined) return;
    const type = (Reflect.getMetadata('design:paramtypes', target, method) as (new () => object)[])[index]!;
    const handler = (target as Record<string | symbol, object>)[method]!;
    ApiBody({ type })(target, method, { value: handler });
    ApiExtension('x-command', true)(target, method, { value: handler });
    if (options.newId) ApiExtension('x-new-id', options.newId)(target, method, { value: handler });
    Reflect.defineMetadata(COMMAND, type, handler);
  };
