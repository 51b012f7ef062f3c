/** Builds the gallery of every state of the extension's pages, which pictures and accessibility tests are made from. */
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { FOUND, MADE } from './test/gallery/made-readings.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Scripts that are injected into pages: the gallery has none to inject into. */
const withoutInjectedScripts: Plugin = {
  name: 'smallprint:no-injected-scripts',
  enforce: 'pre',
  load: (id) => (id.endsWith('?script') ? 'export default "";' : undefined),
};

/** What the readings are, in the place of how they are made. */
const madeReadings: Plugin = {
  name: 'smallprint:made-readings',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('/made-readings.ts')) return undefined;
    return Object.entries({ MADE, FOUND })
      .map(([name, made]) => `export const ${name} = ${JSON.stringify(made)};`)
      .join('\n');
  },
};

export default defineConfig({
  root: here('test/gallery'),
  base: './',
  publicDir: here('public'),
  define: { __BROWSER__: JSON.stringify('chromium') },
  plugins: [withoutInjectedScripts, madeReadings],
  worker: { format: 'es' },
  resolve: { alias: { 'webextension-polyfill': here('test/gallery/browser-stub.ts') } },
  build: {
    outDir: here('node_modules/.cache/smallprint/gallery'),
    emptyOutDir: true,
    target: ['chrome130', 'firefox148'],
  },
});
