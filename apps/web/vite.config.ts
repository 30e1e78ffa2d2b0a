import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Also where specs start the build: React would otherwise be the one for developers, twice as large.
if (process.argv.includes('build')) process.env.NODE_ENV = 'production';

/** Packs each file once, when it is made, so that the server need not at every request. */
const packed = (folder: string): Plugin => ({
  name: 'packed',
  apply: 'build',
  closeBundle: () => {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:js|css|html|svg|webmanifest)$/.test(name)) continue;
      const text = readFileSync(join(folder, name));
      writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text));
      writeFileSync(join(folder, `${name}.gz`), gzipSync(text, { level: 9 }));
    }
  },
});

/** The files that the tablet's page is made of, in either language: what a tablet keeps to open without the court. */
const tabletFiles = new Set<string>(['room.html', 'court.svg']);
const tablet: Plugin = {
  name: 'tablet-files',
  apply: 'build',
  generateBundle(_, bundle) {
    const take = (name: string) => {
      const chunk = bundle[name];
      if (tabletFiles.has(name) || chunk?.type !== 'chunk') return;
      tabletFiles.add(name);
      const { importedCss = new Set<string>(), importedAssets = new Set<string>() } = chunk.viteMetadata ?? {};
      for (const asset of [...importedCss, ...importedAssets]) tabletFiles.add(asset);
      for (const next of [...chunk.imports, ...chunk.dynamicImports]) take(next);
    };
    for (const [name, file] of Object.entries(bundle)) {
      if (file.type === 'chunk' && file.isEntry && file.name === 'room') take(name);
      if (/public-sans-latin-wght-normal.*\.woff2$/.test(name)) tabletFiles.add(name);
    }
  },
};

const keepsTablet = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'sw',
  filename: 'room-sw.ts',
  injectRegister: false,
  manifest: false,
  injectManifest: {
    globPatterns: ['room.html', 'court.svg', 'assets/*'],
    globIgnores: ['**/*.{br,gz,map}'],
    manifestTransforms: [(entries) => ({ manifest: entries.filter(({ url }) => tabletFiles.has(url)), warnings: [] })],
  },
});

/** The court's pages, and the tablet's, which is a page of its own so that it loads nothing of the others. */
export default defineConfig({
  root: here('.'),
  publicDir: here('public'),
  plugins: [
    { ...optimizeLocales.vite({ locales: ['en-US', 'es-ES'] }), enforce: 'pre' },
    tablet,
    keepsTablet,
    packed(here('../../dist/web')),
  ],
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // Data addresses would do nothing for a policy that allows them for pictures only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      // Says of every library that it once was for servers too.
      onwarn: (warning, tell) => void (warning.code === 'MODULE_LEVEL_DIRECTIVE' || tell(warning)),
      input: { index: here('index.html'), room: here('room.html') },
    },
  },
  server: { port: 5173, strictPort: true, proxy: { '/api': { target: process.env.COURT ?? 'http://localhost:3000' } } },
});
