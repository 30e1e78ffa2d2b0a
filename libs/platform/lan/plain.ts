import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { trustPage } from './trust-page.js';

/** What is said without TLS: only how to come to trust what is said with it. */
export interface Plain {
  /** The authority's certificate, PEM. */
  readonly authority: string;
  /** Where the court is, by the name to tell people. */
  readonly publicUrl: string;
  /** Whether a name or address is this machine's. */
  readonly isOurs: (host: string) => boolean;
}

export const AUTHORITY_FILE = '/court-ca.crt';
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** A server that hands out the authority's certificate and a page about it, and sends everything else to where TLS is. */
export function plainServer(plain: Plain): Server {
  return createServer({ requestTimeout: 10_000 }, (request, response) => answer(plain, request, response));
}

function answer(plain: Plain, { method, url = '/', headers }: IncomingMessage, response: ServerResponse): void {
  const path = url.split('?')[0];
  const send = (status: number, type: string, body: string, more: Record<string, string> = {}) =>
    response.writeHead(status, { ...HEADERS, 'content-type': type, ...more }).end(method === 'HEAD' ? undefined : body);
  if (method !== 'GET' && method !== 'HEAD') {
    send(405, 'text/plain; charset=utf-8', 'The court is found by https.\n', { allow: 'GET, HEAD' });
  } else if (path === AUTHORITY_FILE) {
    send(200, 'application/x-x509-ca-cert', plain.authority, { 'content-disposition': 'attachment; filename="court-ca.crt"' });
  } else if (path === '/') {
    send(200, 'text/html; charset=utf-8', trustPage(plain));
  } else {
    send(307, 'text/plain; charset=utf-8', 'The court is found by https.\n', { location: secured(plain, headers.host, url) });
  }
}

/** The same page with TLS, by the name it was asked for where that is ours. */
function secured({ publicUrl, isOurs }: Plain, host: string | undefined, url: string): string {
  const to = new URL(publicUrl);
  if (host && URL.canParse(`http://${host}`)) {
    const { hostname } = new URL(`http://${host}`);
    if (isOurs(hostname)) to.hostname = hostname;
  }
  const { pathname, search } = URL.canParse(url, to) ? new URL(url, to) : new URL('/', to);
  to.pathname = pathname;
  to.search = search;
  return to.href;
}
