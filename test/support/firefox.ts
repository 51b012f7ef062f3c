/** The real Firefox with the built extension and its real sidebar. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { Bidi } from './bidi.ts';
import type { BrowserUnderTest, HeldKey, InDocument, Key, StartOptions, TabUnderTest } from './browser-under-test.ts';
import { VIEWPORT_HEIGHT } from './browser-under-test.ts';
import { startRefusingProxy } from './refusing-proxy.ts';
import { LONGEST_WAIT_MS, waitFor } from './wait-for.ts';

/** Fixed, so that the extension's pages have an address that the test knows. */
const EXTENSION_UUID = '5f0a1c52-6b1e-4d0c-9d6e-3f2b7a8c9d10';
const EXTENSION_ORIGIN = `moz-extension://${EXTENSION_UUID}`;
/** One that leaves the library alone: what opens it brings it up to date. */
const HELPER_PAGE = `${EXTENSION_ORIGIN}/src/extension/welcome/index.html`;

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

export interface FirefoxUnderTest extends BrowserUnderTest {
  /** Opens an address in a window of its own, in front. */
  openWindow(url: string): Promise<TabUnderTest>;
  /** What runs in the document of each window's sidebar, in no order. */
  inEachPanel<R>(run: InDocument<[], R>): Promise<R[]>;
}

export async function startFirefox({
  headed = false,
  network = false,
  profile: kept,
}: StartOptions = {}): Promise<FirefoxUnderTest> {
  const program = findBrowser('firefox');
  if (!program) throw new Error('No Firefox: install the package "firefox-esr"');
  const extension = path.resolve('dist/firefox');
  const manifest = JSON.parse(await readFile(path.join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
    commands: Record<string, { suggested_key: { default: string } }>;
  };
  const extensionId = manifest.browser_specific_settings.gecko.id;
  const proxy = await startRefusingProxy();
  const downloads = await mkdtemp(path.join(tmpdir(), 'smallprint-downloads-'));
  const profile = kept ?? (await mkdtemp(path.join(tmpdir(), 'smallprint-firefox-')));
  await writeFile(
    path.join(profile, 'user.js'),
    preferences({ extensionId, proxyPort: network ? undefined : proxy.port, downloads }),
  );

  const firefox = spawn(
    program,
    [
      ...(headed ? [] : ['--headless']),
      '--no-remote',
      '--profile',
      profile,
      '--width=1280',
      '--height=800',
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      // Without it a release takes no other address for its remote settings than its maker's.
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    },
  );
  const ended = once(firefox, 'exit').then(() => undefined);
  const bidi = await Bidi.connect(await remoteAddress(firefox));
  const install = (): Promise<unknown> =>
    bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  await install();
  const windows = async (): Promise<string[]> => {
    const tree = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as Tree;
    return tree.contexts.map(({ context }) => context);
  };
  const [chrome] = await windows();
  if (chrome === undefined) throw new Error('Firefox has no window');
  const tabsNow = async (): Promise<Tree['contexts']> =>
    ((await bidi.send('browsingContext.getTree', {})) as Tree).contexts;
  // Were the welcome page to come later, it would take the place of the page under test.
  await waitFor('the welcome page', async () => (await tabsNow()).some(({ url }) => url.includes('/welcome/')));
  const firstTab = (await tabsNow()).find(({ url }) => !url.startsWith(EXTENSION_ORIGIN))?.context;
  // A page of the extension in a tab behind: from there its views, the sidebar among them, can be reached.
  const reachExtension = async (context: string): Promise<string> => {
    await navigate(bidi, context, HELPER_PAGE, 'none');
    await waitFor('the extension', () =>
      bidi.call<boolean>(context, `() => document.readyState === 'complete' && typeof browser === 'object'`),
    );
    return context;
  };
  if (firstTab === undefined) throw new Error('Firefox has no tab');
  let helper = await reachExtension(firstTab);

  // A little wider than at first, as people draw it.
  await bidi.call(chrome, `() => { document.getElementById('sidebar-box').style.width = '400px'; }`);

  const contexts = new Map<TabUnderTest, string>();
  /** Of tabs in other windows than the first. */
  const windowOf = new Map<TabUnderTest, string>();
  const contextOf = (tab: TabUnderTest): string => {
    const context = contexts.get(tab);
    if (context === undefined) throw new Error('No such tab');
    return context;
  };
  const act = (tab: TabUnderTest, source: object): Promise<unknown> =>
    bidi.send('input.performActions', { context: contextOf(tab), actions: [source] });

  const sidebarOpen = (): Promise<boolean> =>
    waitFor('the sidebar', () =>
      bidi.call<boolean>(helper, `() => Boolean(${SIDEBAR}?.document.querySelector('main'))`),
    );

  const openIn = async (type: 'tab' | 'window', url: string): Promise<TabUnderTest> => {
    const { context } = (await bidi.send('browsingContext.create', { type })) as { context: string };
    // For the extension's own pages Firefox never says that they are complete.
    await navigate(bidi, context, url, url.startsWith(EXTENSION_ORIGIN) ? 'none' : 'complete');
    await bidi.send('browsingContext.activate', { context });
    const tab: TabUnderTest = {
      evaluate: (run, ...args) => bidi.call(context, run.toString(), args, true),
      goto: (next) => navigate(bidi, context, next, 'complete'),
      async bringToFront() {
        await bidi.send('browsingContext.activate', { context });
      },
      async widen(width) {
        const viewport = { width, height: VIEWPORT_HEIGHT };
        await bidi.send('browsingContext.setViewport', { context, viewport });
      },
      async wholePage() {
        const answer = await bidi.send('browsingContext.captureScreenshot', { context, origin: 'document' });
        return (answer as { data: string }).data;
      },
      async close() {
        await bidi.send('browsingContext.close', { context });
      },
    };
    contexts.set(tab, context);
    return tab;
  };

  return {
    name: 'firefox',
    extensionOrigin: EXTENSION_ORIGIN,
    downloads,
    refused: proxy.refused,
    ended,
    openTab: (url) => openIn('tab', url),
    async openWindow(url) {
      const before = new Set(await windows());
      const tab = await openIn('window', url);
      const own = await waitFor('the window', async () => (await windows()).find((one) => !before.has(one)));
      windowOf.set(tab, own);
      return tab;
    },
    async pressKeys(tab, keys, held = []) {
      const down = (key: Key | HeldKey): object => ({ type: 'keyDown', value: KEY_CODES[key] });
      const up = (key: Key | HeldKey): object => ({ type: 'keyUp', value: KEY_CODES[key] });
      const actions = [...held.map(down), ...keys.flatMap((key) => [down(key), up(key)]), ...held.map(up)];
      await act(tab, { type: 'key', id: 'keyboard', actions });
    },
    async chooseInMenu(tab, entry) {
      const { x, y } = await tab.evaluate(placeToClick);
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 2 },
        { type: 'pointerUp', button: 2 },
      ];
      await act(tab, { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
      await waitFor('the context menu', () => bidi.call<boolean>(chrome, CHOOSE_IN_MENU, [extensionId, entry]));
      await sidebarOpen();
    },
    async giveCommand(_tab, command) {
      await bidi.call(chrome, GIVE_COMMAND, [extensionId, manifest.commands[command]?.suggested_key.default.at(-1)]);
      await sidebarOpen();
    },
    async clickAction(tab) {
      await tab.bringToFront();
      await waitFor('the button', () => bidi.call<boolean>(windowOf.get(tab) ?? chrome, CLICK_ACTION, [extensionId]));
      await sidebarOpen();
    },
    async killBackground() {
      await bidi.call(chrome, KILL_BACKGROUND, [extensionId]);
    },
    async closePanel() {
      await bidi.call(chrome, `() => SidebarController.hide()`);
      await waitFor('the sidebar to go', () => bidi.call<boolean>(helper, `() => ${SIDEBARS}.length === 0`));
    },
    async reloadExtension() {
      // Its pages go with it; another one of its pages has to be there.
      const { context } = (await bidi.send('browsingContext.create', { type: 'tab', background: true })) as {
        context: string;
      };
      await install();
      helper = await reachExtension(context);
    },
    inEachPanel<R>(run: InDocument<[], R>): Promise<R[]> {
      const declaration = `() => Promise.all(${SIDEBARS}.map((window) => { const { document } = window; return (${run.toString()})(); }))`;
      return bidi.call(helper, declaration);
    },
    inPanel<A extends readonly unknown[], R>(run: InDocument<A, R>, ...args: A): Promise<R> {
      const declaration = `(...args) => { const { document, window } = { document: ${SIDEBAR}.document, window: ${SIDEBAR} }; return (${run.toString()})(...args); }`;
      return bidi.call(helper, declaration, args, true);
    },
    async picture(file) {
      const base64 = await bidi.call<string>(chrome, SNAPSHOT);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, Buffer.from(base64, 'base64'));
    },
    async close() {
      await bidi.send('browser.close', {}).catch(() => undefined);
      bidi.close();
      if (firefox.exitCode === null) {
        const timer = setTimeout(() => firefox.kill('SIGKILL'), 5_000);
        await ended;
        clearTimeout(timer);
      }
      await proxy.close();
      await Promise.all(
        [...(kept === undefined ? [profile] : []), downloads].map((folder) =>
          rm(folder, { recursive: true, force: true, maxRetries: 3 }),
        ),
      );
    },
    async kill() {
      firefox.kill('SIGKILL');
      await ended;
      bidi.close();
      await proxy.close();
      await rm(downloads, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

const SIDEBARS = `browser.extension.getViews({ type: 'sidebar' })`;
const SIDEBAR = `${SIDEBARS}[0]`;

/** In the browser's window: a click on the extension's own button in the toolbar; false while there is none. */
const CLICK_ACTION = `async (id) => {
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_') + '-browser-action';
  const button = document.getElementById(widget)?.querySelector('.unified-extensions-item-action-button');
  button?.click();
  return Boolean(button);
}`;

/** In the browser's window: ends the event page of an extension, whoever looks at it. */
const KILL_BACKGROUND = `async (id) => {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
}`;

/** In the browser's window: chooses an entry of ours in the open context menu; false while it is not open. */
const CHOOSE_IN_MENU = `(id, entry) => {
  const menu = document.getElementById('contentAreaContextMenu');
  const item = document.getElementById(id.toLowerCase().replace(/[^a-z0-9_-]/g, '_') + '-menuitem-_' + entry);
  if (menu.state !== 'open' || !item) return false;
  menu.activateItem(item);
  return true;
}`;

/** In the browser's window: does what the key of a command is bound to. */
const GIVE_COMMAND = `(id, letter) => {
  const keyset = 'ext-keyset-id-' + id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  const key = document.getElementById(keyset)?.querySelector('key[key="' + letter + '"]');
  if (!key) throw new Error('No command on ' + letter);
  key.doCommand();
}`;

/** As WebDriver writes them. */
const KEY_CODES: Readonly<Record<Key | HeldKey, string>> = {
  ArrowRight: '\uE014',
  Control: '\uE009',
  Enter: '\uE007',
  Escape: '\uE00C',
  Shift: '\uE008',
  Tab: '\uE004',
};

/** In a page: within what is selected, or else on its first heading. */
function placeToClick(): { x: number; y: number } {
  const selection = getSelection();
  const selected =
    selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
  const box = (selected ?? document.querySelector('h1') ?? document.body).getBoundingClientRect();
  return { x: Math.round(box.x + 4), y: Math.round(box.y + 8) };
}

/** In the browser's window: the whole window as a PNG in base 64. */
const SNAPSHOT = `async () => {
  const bitmap = await browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  let binary = '';
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(binary);
}`;

async function navigate(bidi: Bidi, context: string, url: string, wait: 'none' | 'complete'): Promise<void> {
  await bidi.send('browsingContext.navigate', { context, url, wait });
}

/** The address that Firefox prints once it listens. */
async function remoteAddress(firefox: ChildProcess): Promise<string> {
  if (!firefox.stderr) throw new Error('Firefox has no error output');
  const lines = createInterface({ input: firefox.stderr });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`Firefox did not start in ${LONGEST_WAIT_MS} ms`)),
      LONGEST_WAIT_MS,
    );
    lines.on('line', (line) => {
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/u.exec(line)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    firefox.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`Firefox ended with status ${code}`));
    });
  });
}

interface PreferenceOptions {
  readonly extensionId: string;
  /** Absent: the network is reached as the system says. */
  readonly proxyPort: number | undefined;
  readonly downloads: string;
}

/** A quiet profile: the browser's own services off, everything beyond loopback to the refusing proxy. */
function preferences({ extensionId, proxyPort, downloads }: PreferenceOptions): string {
  const all: Record<string, string | number | boolean> = {
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: EXTENSION_UUID }),
    'extensions.webextOptionalPermissionPrompts': false,
    // An extension that a test installs is gone at the next start; what it stored is to be there for it again.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    ...(proxyPort === undefined ? {} : proxyPreferences(proxyPort)),
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.startup.page': 0,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.newtabpage.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.tabs.warnOnClose': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.healthreport.uploadEnabled': false,
    'toolkit.telemetry.enabled': false,
    'toolkit.telemetry.server': 'http://127.0.0.1:1',
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.safebrowsing.downloads.remote.enabled': false,
    'browser.search.update': false,
    'browser.region.update.enabled': false,
    'browser.region.network.url': '',
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'extensions.update.enabled': false,
    'extensions.blocklist.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.dns.disablePrefetch': true,
    'network.prefetch-next': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'dom.push.connection.enabled': false,
    'browser.topsites.contile.enabled': false,
    'browser.discovery.enabled': false,
    'browser.ml.enable': false,
    'privacy.query_stripping.enabled': false,
    'security.OCSP.enabled': 0,
    'sidebar.revamp': false,
    'intl.accept_languages': 'en-GB, en',
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}

function proxyPreferences(port: number): Record<string, string | number> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '127.0.0.1, localhost',
  };
}
