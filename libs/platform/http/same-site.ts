import type { FastifyRequest } from 'fastify';

const READS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether a browser sent this for another site. Fetch Metadata says so; where a browser is too old for it, the Origin does.
 * @param cookie whether the request lives on the cookie, which a browser adds of itself: then one of the two must be there
 */
export function isFromElsewhere({ method, headers }: FastifyRequest, cookie: boolean): boolean {
  if (READS.includes(method)) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin, host } = headers;
  if (origin === undefined) return cookie;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
