import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import { BARE, bindBrowsers } from './headers.js';

const server = fastify({ trustProxy: true });
beforeAll(async () => {
  await bindBrowsers(server, '/docs');
  server.get('/docs', () => 'the description');
  server.get('/docs/init.js', () => '');
  server.get('/docsmore', () => '');
  server.get('/careless', (_request, reply) => reply.header('cache-control', 'public, max-age=3600').send('kept?'));
  await server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => server.close());

const headersOf = async (path: string, headers: Record<string, string> = {}): Promise<Record<string, string>> =>
  Object.fromEntries((await fetch(`${server.listeningOrigin}${path}`, { headers })).headers);

describe('the headers of an answer', () => {
  it('bind a browser to the court’s own pages, and no page may frame it', async () => {
    const policy = (await headersOf('/careless'))['content-security-policy']!.split(';');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types youth-court default',
      ]),
    );
    expect(policy.join()).not.toMatch(/unsafe|https?:|\*/);
  });
  it('forbid keeping, guessing, following, framing and asking devices, where nothing is found too', async () => {
    for (const url of ['/careless', '/nothing']) {
      const { 'content-security-policy': _other, ...bare } = BARE;
      expect(await headersOf(url)).toMatchObject({ ...bare, 'cross-origin-embedder-policy': 'require-corp' });
    }
  });
  it('ask for TLS only where it is spoken', async () => {
    expect(await headersOf('/careless')).not.toHaveProperty('strict-transport-security');
    const overTls = await headersOf('/careless', { 'x-forwarded-proto': 'https' });
    expect(overTls['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');
  });
  it('let the description of the API alone bring styles in its text, and no script', async () => {
    for (const url of ['/docs', '/docs/init.js', '/docs?a=b']) {
      const policy = (await headersOf(url))['content-security-policy']!;
      expect(policy).toContain("style-src 'self' 'unsafe-inline'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
    }
    expect((await headersOf('/docsmore'))['content-security-policy']).not.toContain('unsafe');
  });
});
