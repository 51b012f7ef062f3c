/** Builds the extension for one browser: `vite build --mode chromium` or `--mode firefox`, into `dist/<browser>`. */
import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { unpackedModel } from './scripts/compromise-plugin.ts';
import { BROWSERS, manifestFor, PANEL_PAGE, type BrowserName } from './scripts/manifest.ts';
import { pageShell } from './scripts/page-shell.ts';
import { withoutDrawing } from './scripts/pdfjs-plugin.ts';
import { preparedPacks } from './scripts/prepared-pack-plugin.ts';
import { thirdParty } from './scripts/third-party.ts';
import { LIBRARY_PAGE, PRINT_PAGE, WELCOME_PAGE } from './src/extension/pages.ts';

/**
 * Takes `web_accessible_resources` out again: crxjs lists every injected script there, and any page could then fetch
 * the file and so learn that the extension is installed. `scripting.executeScript` needs no such entry.
 */
function withoutWebAccessibleResources(): Plugin {
  const plugin = {
    name: 'smallprint:no-web-accessible-resources',
    enforce: 'post' as const,
    renderCrxManifest(manifest: Record<string, unknown>): Record<string, unknown> {
      delete manifest['web_accessible_resources'];
      return manifest;
    },
  };
  return plugin;
}

/** Takes `dangerouslySetInnerHTML` out of Preact: text is text, and no code of ours may turn it into markup. */
function withoutInnerHtml(): Plugin {
  return {
    name: 'smallprint:no-inner-html',
    transform(code, id) {
      if (!/preact\/dist\/preact\.\w+(?:\?|$)/u.test(id)) return undefined;
      const assignment = /\(?\w+\.innerHTML ?= ?\w+\.__html\)?/u;
      if (!assignment.test(code)) throw new Error('Preact sets innerHTML otherwise than this plugin knows');
      return { code: code.replace(assignment, 'void 0'), map: null };
    },
  };
}

/**
 * crxjs builds each injected script twice: as the one file that is injected, and as a module that nothing loads. The
 * modules go, and whatever only they import.
 */
function withoutUnusedModules(): Plugin {
  return {
    name: 'smallprint:no-unused-modules',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const used = new Set<string>();
      const use = (fileName: string): void => {
        const output = bundle[fileName];
        if (!output || used.has(fileName)) return;
        used.add(fileName);
        if (output.type === 'chunk') for (const next of [...output.imports, ...output.dynamicImports]) use(next);
      };
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      for (const { fileName, isEntry, name } of chunks) if (isEntry && !name.includes('.iife')) use(fileName);
      for (const { fileName } of chunks) if (!used.has(fileName)) delete bundle[fileName];
    },
  };
}

/**
 * No hashes: nothing of an extension is kept in a cache, and crxjs puts a hash of the script's path into what is hashed,
 * so that the same source would give other names in another folder.
 */
const PLAIN_NAMES = {
  entryFileNames: 'assets/[name].js',
  chunkFileNames: 'assets/[name].js',
  assetFileNames: 'assets/[name][extname]',
};

export default defineConfig(({ mode }) => {
  const browser: BrowserName = BROWSERS.find((name) => name === mode) ?? 'chromium';
  const others = thirdParty(browser);
  return {
    // The worker has no `document`: packages are taken in the form that does without.
    resolve: { conditions: ['worker', ...defaultClientConditions] },
    define: { __BROWSER__: JSON.stringify(browser) },
    plugins: [
      others.write(),
      pageShell(),
      crx({
        manifest: manifestFor(browser) as unknown as ManifestV3Export,
        browser: browser === 'firefox' ? 'firefox' : 'chrome',
      }),
      withoutInnerHtml(),
      withoutUnusedModules(),
      withoutWebAccessibleResources(),
    ],
    worker: {
      format: 'es',
      // Every worker is a bundle of its own: parts of the same name would overwrite each other's, and the pages'.
      rolldownOptions: { output: { ...PLAIN_NAMES, chunkFileNames: 'assets/worker-[name]-[hash].js' } },
      plugins: () => [others.collect(), withoutDrawing(), unpackedModel(), preparedPacks()],
    },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      modulePreload: false,
      target: ['chrome130', 'firefox148'],
      sourcemap: false,
      // crxjs knows `side_panel` but not `sidebar_action.default_panel`.
      rolldownOptions: {
        output: PLAIN_NAMES,
        input: {
          panel: fileURLToPath(new URL(PANEL_PAGE, import.meta.url)),
          library: fileURLToPath(new URL(`.${LIBRARY_PAGE}`, import.meta.url)),
          print: fileURLToPath(new URL(`.${PRINT_PAGE}`, import.meta.url)),
          welcome: fileURLToPath(new URL(`.${WELCOME_PAGE}`, import.meta.url)),
        },
      },
    },
  };
});
