import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const NONE = ["'none'"];
const SELF = ["'self'"];

/** The style sheets that React Aria writes into a page, which never change: by what is in them. */
const WRITTEN_STYLES = ["'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"];

/** What a page of the court may load and do; the answers of the API are bound by it too, where a browser is made to show one. */
const PAGES = {
  'default-src': NONE,
  'script-src': SELF,
  'style-src': [...SELF, ...WRITTEN_STYLES],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': SELF,
  'connect-src': SELF,
  'manifest-src': SELF,
  'worker-src': SELF,
  'form-action': SELF,
  'frame-ancestors': NONE,
  'base-uri': NONE,
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['youth-court', 'default'],
};

// The page that describes the API is not ours: it brings a style sheet in its text, and writes markup into itself.
const {
  'require-trusted-types-for': _typed,
  'trusted-types': _types,
  'worker-src': _workers,
  'manifest-src': _manifest,
  ...REST
} = PAGES;
const DOCUMENTATION = { ...REST, 'style-src': ["'self'", "'unsafe-inline'"], 'img-src': ["'self'", 'data:'] };

/** No page of the court asks a device for anything but what it shows. */
const PERMISSIONS_POLICY = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

const YEARS = 2 * 365 * 24 * 60 * 60;

/** Files there change their name with what is in them, so a browser may keep them. */
const NAMED_BY_CONTENT = '/assets/';

/** What every answer says that no route has a part in: that it may not be kept, guessed at, framed or followed. */
export const BARE: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': PERMISSIONS_POLICY,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/**
 * Gives each answer the headers that bind a browser; `documentation` is where the page lies that describes the API, `alwaysTls`
 * whether the name is never to be asked without TLS again.
 */
export async function bindBrowsers(
  fastify: FastifyInstance,
  documentation: string,
  { alwaysTls = true }: { alwaysTls?: boolean } = {},
): Promise<void> {
  await fastify.register(helmet, {
    global: false,
    contentSecurityPolicy: { useDefaults: false, directives: PAGES },
    crossOriginEmbedderPolicy: { policy: 'require-corp' },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    // Said below, and only where it is heard: a court on a local network without TLS must not lock itself out.
    hsts: false,
  });
  fastify.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const [path = ''] = request.url.split('?');
    const documents = path === documentation || path.startsWith(`${documentation}/`);
    void reply.helmet(documents ? { contentSecurityPolicy: { useDefaults: false, directives: DOCUMENTATION } } : {});
    void reply.header('permissions-policy', PERMISSIONS_POLICY);
    if (alwaysTls && request.protocol === 'https')
      void reply.header('strict-transport-security', `max-age=${YEARS}; includeSubDomains`);
  });
  // Last of all, so that nothing that answers can say otherwise.
  fastify.addHook('onSend', async ({ url }, reply) => {
    const kept = reply.statusCode === 200 && url.startsWith(NAMED_BY_CONTENT);
    void reply.header('cache-control', kept ? `public, max-age=${YEARS}, immutable` : 'no-store');
  });
}
