/** What a build takes out of pdf.js, and what it puts beside it. */
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

/** What of pdf.js has no use where nothing is drawn: a canvas, and code made from a file or fetched. */
const UNUSED: readonly (readonly [RegExp, string])[] = [
  [/require\("@napi-rs\/canvas"\)/gu, '{}'],
  [/new Function\("[^)]*\)/gu, 'null'],
  [/Function\('return require\([^\n]*\)\(\)/gu, 'undefined'],
  [/ \|\| Function\('return this'\)\(\)/gu, ''],
  [/await import\(\s*\/\*webpackIgnore: true\*\/\s*\/\*@vite-ignore\*\/\s*[\w.]+\)/gu, 'await Promise.reject(null)'],
  // Drawing's own warnings, as pdf.js loads where there is no canvas.
  [/warn\("Cannot polyfill[^)]*\)/gu, 'null'],
];
/** What must not be left. */
const FORBIDDEN = /[^.\w]Function\(|[^.\w]eval\(|@napi-rs\/canvas"\)|[^.\w]import\(\s*[^\s"]/u;

/** Takes drawing and the making of code out of pdf.js. */
export function withoutDrawing(): Plugin {
  return {
    name: 'smallprint:pdfjs-without-drawing',
    enforce: 'pre',
    transform(code, id) {
      if (!/pdfjs-dist[/\\]legacy[/\\]build[/\\]pdf(?:\.worker)?\.mjs/u.test(id)) return undefined;
      const changed = UNUSED.reduce((text, [pattern, other]) => text.replace(pattern, other), code);
      const left = FORBIDDEN.exec(changed);
      if (left !== null) throw new Error(`pdf.js makes code or draws otherwise than this plugin knows: ${left[0]}`);
      return { code: changed, map: null };
    },
  };
}

/** Puts pdf.js's character maps beside the folder of the build, where the command line and the library look for them. */
export function withCharacterMaps(): Plugin {
  let target = '';
  return {
    name: 'smallprint:character-maps',
    configResolved({ root, build }) {
      target = path.resolve(root, build.outDir, '../cmaps');
    },
    closeBundle() {
      const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
      cpSync(path.join(folder, 'cmaps'), target, { recursive: true });
    },
  };
}
