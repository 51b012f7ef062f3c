/** Builds the extension for one browser: `vite build --mode chromium` or `--mode firefox`, into `dist/<browser>`. */
import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import { BROWSERS, manifestFor, PANEL_PAGE, type BrowserName } from './scripts/manifest.ts';

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

export default defineConfig(({ mode }) => {
  const browser: BrowserName = BROWSERS.find((name) => name === mode) ?? 'chromium';
  return {
    define: { __BROWSER__: JSON.stringify(browser) },
    plugins: [
      crx({
        manifest: manifestFor(browser) as unknown as ManifestV3Export,
        browser: browser === 'firefox' ? 'firefox' : 'chrome',
      }),
      withoutWebAccessibleResources(),
    ],
    worker: { format: 'es' },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      modulePreload: false,
      target: ['chrome130', 'firefox148'],
      sourcemap: false,
      // crxjs knows `side_panel` but not `sidebar_action.default_panel`.
      rolldownOptions: { input: { panel: fileURLToPath(new URL(PANEL_PAGE, import.meta.url)) } },
    },
  };
});
