import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { ValidationPipe, type INestApplication, type LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { InvalidInput, newId, ProblemFilter } from '#platform';
import type { Answers } from '../../libs/platform/http/answers.js';
import { bindBrowsers } from '../../libs/platform/http/headers.js';
import { openApi } from '../../libs/platform/http/open-api.js';
import { ARRIVES_WITHIN_MS, refuseUnparsed, refuseUnreadable, refuseUnrouted } from '../../libs/platform/http/unreadable.js';
import { CourtModule, type CourtOptions } from './court.module.js';
import { servePages } from './pages.js';

const BODY_LIMIT = 1_000_000;
const DOCUMENTATION = '/api/docs';
/** The build writes it: what each route answers, as the compiler knows it. */
const ANSWERS = new URL('../../answers.json', import.meta.url);

/** The key and the certificate that a court serves its local network with. */
export interface TlsOptions {
  readonly key: string;
  readonly cert: string;
}

/** The API in its own words. */
export const describe = (app: INestApplication): OpenAPIObject =>
  openApi(app, JSON.parse(readFileSync(ANSWERS, 'utf8')) as Answers);

interface Serving {
  /** Nothing of the court is made, so that it can only be described. */
  readonly preview?: boolean;
  /** Served with TLS by this; in the clear, where there is none. */
  readonly tls?: TlsOptions | undefined;
}

/** The court behind HTTP, or HTTPS where it is given a certificate; not yet listening. */
export async function createApi(options: CourtOptions, { preview = false, tls }: Serving = {}): Promise<NestFastifyApplication> {
  const { log } = options;
  // Node would refuse a request without one in words of its own.
  const lenient = { requireHostHeader: false };
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: true,
    requestTimeout: ARRIVES_WITHIN_MS,
    ...(tls ? { https: { ...lenient, ...tls } } : { http: lenient }),
    genReqId: () => newId(),
    frameworkErrors: refuseUnrouted,
    clientErrorHandler: refuseUnparsed,
  });
  // Commands are JSON; a form posted from another site is none.
  adapter.getInstance().removeContentTypeParser('text/plain');
  const app = await NestFactory.create<NestFastifyApplication>(CourtModule.forRoot(options), adapter, {
    logger: nestLogger(log),
    abortOnError: false,
    bodyParser: false,
    preview,
  });
  app.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready'] });
  app.useGlobalFilters(new ProblemFilter(log));
  app.useGlobalPipes(
    new ValidationPipe({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      validateCustomDecorators: true,
      exceptionFactory: (errors) => InvalidInput.from(errors),
    }),
  );
  const fastify = adapter.getInstance();
  // The name of a local network has a port beside it that must stay plain: tablets learn there whom to trust.
  await bindBrowsers(fastify, DOCUMENTATION, { alwaysTls: !tls });
  refuseUnreadable(fastify);
  fastify.addHook('onResponse', async (request, reply) => {
    const { signedIn } = request as FastifyRequest & { signedIn?: { accountId: string; role: string; programmeId: string } };
    log.info(
      {
        correlation: request.id,
        method: request.method,
        // The pattern, not the address: a query string could hold anything.
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        ...(signedIn && { account: signedIn.accountId, role: signedIn.role, programme: signedIn.programmeId }),
      },
      'request',
    );
  });
  SwaggerModule.setup(DOCUMENTATION.slice(1), app, () => describe(app));
  await servePages(fastify);
  return app;
}

/** Nest's own words: warnings and errors only, as structured lines. */
export function nestLogger(log: Logger): LoggerService {
  const say =
    (level: 'warn' | 'error' | 'fatal' | 'debug') =>
    (message: unknown, ...rest: unknown[]) => {
      log[level]({ context: rest.at(-1) }, String(message instanceof Error ? message.message : message));
    };
  return {
    log: say('debug'),
    debug: say('debug'),
    verbose: say('debug'),
    warn: say('warn'),
    error: say('error'),
    fatal: say('fatal'),
  };
}
