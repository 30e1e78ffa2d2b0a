import 'reflect-metadata';
import { ValidationPipe, type LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { InvalidInput, newId, ProblemFilter } from '#platform';
import { bindBrowsers } from '../../libs/platform/http/headers.js';
import { openApi } from '../../libs/platform/http/open-api.js';
import { ARRIVES_WITHIN_MS, refuseUnparsed, refuseUnreadable, refuseUnrouted } from '../../libs/platform/http/unreadable.js';
import { CourtModule, type CourtOptions } from './court.module.js';

const BODY_LIMIT = 1_000_000;
const DOCUMENTATION = '/api/docs';

/** The court behind HTTP, not yet listening. */
export async function createApi(options: CourtOptions): Promise<NestFastifyApplication> {
  const { log } = options;
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: true,
    requestTimeout: ARRIVES_WITHIN_MS,
    // Node would refuse a request without one in words of its own.
    http: { requireHostHeader: false },
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
  await bindBrowsers(fastify, DOCUMENTATION);
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
  SwaggerModule.setup(DOCUMENTATION.slice(1), app, () => openApi(app));
  // Whoever opens the bare address finds what there is to see.
  fastify.get('/', (_request, reply) => reply.redirect(DOCUMENTATION));
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
