import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import { asProblem, problemOf } from './problem.js';
import { isDeeper, refuseUnparsed, refuseUnreadable, refuseUnrouted } from './unreadable.js';

const server = fastify({
  http: { requireHostHeader: false },
  clientErrorHandler: refuseUnparsed,
  frameworkErrors: refuseUnrouted,
});
beforeAll(async () => {
  server.setErrorHandler((error, _request, reply) => void asProblem(reply, problemOf(error)));
  refuseUnreadable(server);
  server.post('/', () => 'taken');
  await server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => server.close());

/** What comes back over the wire. */
async function answerTo(sent: string): Promise<string> {
  const socket = connect((server.server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(sent);
  return text(socket);
}

const asJson = 'Content-Type: application/json\r\nConnection: close\r\n';
const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const posting = (body: string) => `POST / HTTP/1.1\r\nHost: a\r\n${asJson}Content-Length: ${body.length}\r\n\r\n${body}`;

describe('a request that nobody can read', () => {
  it.each([
    ['is no HTTP', 'HELO court\r\n\r\n', 400],
    ['contradicts itself in its length', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}', 400],
    ['has headers without an end', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['names no server', `POST / HTTP/1.1\r\n${asJson}Content-Length: 2\r\n\r\n{}`, 400],
    ['expects what we do not do', 'POST / HTTP/1.1\r\nHost: a\r\nExpect: miracles\r\nConnection: close\r\n\r\n', 417],
    ['has an address that cannot be decoded', 'GET /%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 400],
    ['is nested ten thousand deep', posting(nested(10_000)), 400],
  ])('because it %s is told so in a sentence', async (_, sent, status) => {
    const [head, body] = (await answerTo(sent)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} [A-Z]`));
    expect(head).toMatch(/^content-type: application\/problem\+json; charset=utf-8\r?$/m);
    const told = JSON.parse(body!) as { status: number; title: string };
    expect(told.status).toBe(status);
    expect(told.title).toMatch(/^[A-Z].*\.$/);
  });
  it('is taken when it is only as deep as commands are', async () => expect(await answerTo(posting(nested(20)))).toMatch(/taken$/));
});

describe('depth', () => {
  it.each([
    ['nothing', undefined, 0, false],
    ['a word', 'x', 0, false],
    ['an empty list', [], 0, false],
    ['a list', [1], 0, true],
    ['a list', [1], 1, false],
    ['an object in a list', [{ a: 1 }], 1, true],
    ['an object in a list', [{ a: 1 }], 2, false],
  ])('of %s', (_, value, levels, deeper) => expect(isDeeper(value, levels)).toBe(deeper));
});
