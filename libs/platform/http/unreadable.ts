import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { BadRequestException } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BARE } from './headers.js';
import { asProblem, problemOf, type Problem } from './problem.js';

/** A request that takes longer to arrive than this is given up, so that nobody can hold connections open with drops. */
export const ARRIVES_WITHIN_MS = 60_000;
/** No command and no question of ours is as deep; what reads a body goes down it step by step, and must not run out of stack. */
const DEEPEST = 32;

/** What fails before there is a route never reaches the filter, nor the hooks. */
export function refuseUnrouted(error: Error, _request: FastifyRequest, reply: FastifyReply): void {
  void asProblem(reply.headers(BARE), problemOf(error));
}

const STATUS: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

/** What is no HTTP at all is told so in the same shape, and the connection is closed. */
export function refuseUnparsed(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy();
  const answer = problemOf({ statusCode: STATUS[error.code ?? ''] ?? 400 });
  socket.end(`HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status]}\r\n${lines(answer)}`, () => socket.destroy());
}

function lines(answer: Problem): string {
  const body = JSON.stringify(answer);
  const headers = { ...headersOf(body), connection: 'close' };
  return `${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n${body}`;
}

const headersOf = (body: string) => ({
  ...BARE,
  'content-type': 'application/problem+json; charset=utf-8',
  'content-length': String(Buffer.byteLength(body)),
});

/** Refuses, before any route looks at them, requests that no client of ours would send. */
export function refuseUnreadable(fastify: FastifyInstance): void {
  fastify.server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    const body = JSON.stringify(problemOf({ statusCode: 417 }));
    response.writeHead(417, headersOf(body)).end(body);
  });
  fastify.addHook('onRequest', async ({ raw }) => {
    if (raw.httpVersion !== '1.0' && !raw.headers.host)
      throw new BadRequestException('Say in a Host header which server you mean.');
  });
  fastify.addHook('preValidation', async ({ body }) => {
    if (isDeeper(body, DEEPEST)) throw new BadRequestException('The body is nested deeper than anything a court writes.');
  });
}

/** Whether anything stands in it below so many levels; goes down level by level, so that depth costs no stack. */
export function isDeeper(value: unknown, levels: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= levels; depth += 1) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
    if (level.length === 0) return false;
  }
  return true;
}
