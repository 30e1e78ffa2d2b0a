import 'reflect-metadata';
import { ValidationPipe, type LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { asProblem, InvalidInput, newId, ProblemFilter, problemOf } from '#platform';
import { openApi } from '../../libs/platform/http/open-api.js';
import { CourtModule, type CourtOptions } from './court.module.js';

const BODY_LIMIT = 1_000_000;

/** The court behind HTTP, not yet listening. */
export async function createApi(options: CourtOptions): Promise<NestFastifyApplication> {
  const { log } = options;
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: true,
    genReqId: () => newId(),
    // What fails before there is a route never reaches the filter.
    frameworkErrors: (error: Error, _request: FastifyRequest, reply: FastifyReply) => void asProblem(reply, problemOf(error)),
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
  fastify.addHook('onSend', async (_request, reply) => {
    void reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
  });
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
  SwaggerModule.setup('api/docs', app, () => openApi(app));
  // Whoever opens the bare address finds what there is to see.
  fastify.get('/', (_request, reply) => reply.redirect('/api/docs'));
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
