/**
 * The browser's own interface in the place of `webextension-polyfill`, which has nothing left to fill in: of manifest
 * version 3 Chromium's `chrome` gives promises where Firefox's `browser` does. The package is for its types, and for
 * tests that put something else in its place.
 */
import type { Plugin } from 'vite';

const POLYFILL = 'webextension-polyfill';
const NATIVE = '\0smallprint:native-browser';

export function nativeBrowser(): Plugin {
  return {
    name: 'smallprint:native-browser',
    enforce: 'pre',
    resolveId: (id) => (id === POLYFILL ? NATIVE : undefined),
    load: (id) => (id === NATIVE ? 'export default globalThis.browser ?? globalThis.chrome;' : undefined),
  };
}
