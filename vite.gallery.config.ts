/** Builds the gallery of every state of the extension's pages, which pictures and accessibility tests are made from. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('test/gallery'),
  base: './',
  publicDir: here('public'),
  define: { __BROWSER__: JSON.stringify('chromium') },
  resolve: { alias: { 'webextension-polyfill': here('test/gallery/browser-stub.ts') } },
  build: { outDir: here('node_modules/.cache/smallprint/gallery'), emptyOutDir: true, target: ['chrome130', 'firefox148'] },
});
