import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** Hears which scripts a page loads, from now on; answers with their packed bytes. */
export function scriptsOf(page: Page): () => Promise<number> {
  const loaded = new Set<string>();
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') loaded.add(response.url());
  });
  return async () => {
    const sizes = [...loaded].map(async (url) => gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length);
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  };
}
