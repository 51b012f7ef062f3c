/** Derives each browser's manifest from the one `manifest.json`. */
import manifest from '../manifest.json' with { type: 'json' };
import released from '../package.json' with { type: 'json' };
import { ADDRESS_WORDS } from '../src/extension/notice-words.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

export const PANEL_PAGE = manifest.side_panel.default_path;

/** Addresses that sound like a notice's, as match patterns: where Firefox shows the button in the address bar. */
const NOTICE_ADDRESSES = ADDRESS_WORDS.map((word) => `*://*/*${word}*`);

/** The manifest for one browser, as a fresh object that the caller may change. */
export function manifestFor(browser: BrowserName): Record<string, unknown> {
  return { ...(browser === 'chromium' ? chromiumManifest() : firefoxManifest()), version: released.version };
}

function chromiumManifest(): Record<string, unknown> {
  const { browser_specific_settings: _gecko, ...rest } = structuredClone(manifest);
  return rest;
}

function firefoxManifest(): Record<string, unknown> {
  const {
    side_panel: panel,
    minimum_chrome_version: _chrome,
    background,
    permissions,
    ...rest
  } = structuredClone(manifest);
  const chromiumOnly = new Set(['sidePanel', 'declarativeContent']);
  return {
    ...rest,
    background: { scripts: [background.service_worker], type: background.type },
    permissions: permissions.filter((permission) => !chromiumOnly.has(permission)),
    action: { ...rest.action, default_area: 'navbar' },
    page_action: {
      default_title: rest.action.default_title,
      default_icon: { '16': 'icons/hint-16.png', '32': 'icons/hint-32.png' },
      show_matches: NOTICE_ADDRESSES,
    },
    sidebar_action: {
      default_title: rest.short_name,
      default_panel: panel.default_path,
      default_icon: rest.action.default_icon,
      open_at_install: false,
    },
  };
}
