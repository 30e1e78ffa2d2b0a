import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const BUILT = fileURLToPath(new URL('../../web', import.meta.url));

/** What is no page: the API, the server's health, and whatever has the name of a file. */
const NO_PAGE = /^\/(?:api|health|assets)(?:\/|$)|\.\w+$/;

/** The tablet's pages are a document of their own, so that a tablet loads nothing of the others. */
const documentOf = (path: string): string => (/^\/room(?:\/|$)/.test(path) ? 'room.html' : 'index.html');

/** Serves the court's pages: one document for every address of a page, and the files it is made of. */
export async function servePages(fastify: FastifyInstance): Promise<void> {
  if (!existsSync(BUILT)) return;
  await fastify.register(fastifyStatic, { root: BUILT, wildcard: false, index: false, cacheControl: false, preCompressed: true });
  fastify.addHook('onRequest', async (request, reply) => {
    const [path = '/'] = request.url.split('?');
    if (request.method !== 'GET' || NO_PAGE.test(path)) return;
    // The bare address answers programs, too: whoever tries it with one sees that the court is there.
    if (path !== '/' && !request.headers.accept?.includes('text/html')) return;
    await reply.sendFile(documentOf(path));
  });
}
