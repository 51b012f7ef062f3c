/** The real Chromium with the built extension and its real side panel. */
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { TargetType, type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import type {
  BrowserUnderTest,
  Command,
  InDocument,
  MenuEntry,
  StartOptions,
  TabUnderTest,
} from './browser-under-test.ts';
import { VIEWPORT_HEIGHT } from './browser-under-test.ts';
import { composeSideBySide } from './compose-picture.ts';
import { startRefusingProxy } from './refusing-proxy.ts';
import { LONGEST_WAIT_MS, waitFor } from './wait-for.ts';

export interface ChromiumUnderTest extends BrowserUnderTest {
  readonly extensionId: string;
  readonly browser: Browser;
  panelPage(): Promise<Page>;
  background(): Promise<WebWorker>;
  /** The extension's own page of this name (`library`, `print`, `welcome`), once it is open. */
  ownPage(name: string): Promise<Page>;
  /** The tab's page as it is painted, as a PNG in base 64. */
  screenshot(tab: TabUnderTest): Promise<string>;
}

export async function startChromium({
  headed = false,
  network = false,
  profile,
}: StartOptions = {}): Promise<ChromiumUnderTest> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium: install the package "chromium"');
  const isNew = profile === undefined || (await readdir(profile)).length === 0;
  const proxy = await startRefusingProxy();
  const downloads = await mkdtemp(path.join(tmpdir(), 'smallprint-downloads-'));
  const browser = await puppeteer.launch({
    executablePath,
    headless: !headed,
    // Pages are kept for "back", as people have it; a person's window goes without the bar that says it is a test's.
    ignoreDefaultArgs: ['--disable-back-forward-cache', ...(headed ? ['--enable-automation'] : [])],
    pipe: true,
    ...(profile === undefined ? {} : { userDataDir: profile }),
    enableExtensions: [path.resolve('dist/chromium')],
    defaultViewport: null,
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    args: [
      // The pages of a test are its own; those of a person are not, and only root's Chromium has no sandbox.
      // `--test-type` spares root the bar that complains of it.
      ...(headed && process.getuid?.() !== 0 ? [] : ['--no-sandbox', '--test-type']),
      ...(headed ? [] : ['--disable-gpu']),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--window-size=1280,800',
      '--lang=en-GB',
      ...(network ? [] : [`--proxy-server=127.0.0.1:${proxy.port}`]),
      // The browser's own errands, which are not the extension's: each to a port where nothing listens, or off.
      '--gaia-url=http://127.0.0.1:9',
      '--apps-gallery-update-url=http://127.0.0.1:9',
      '--component-updater=url-source=http://127.0.0.1:9',
      '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints,MediaRouter',
    ],
  });
  const worker = await browser.waitForTarget(
    (target) => isBackground(target) && target.url().startsWith('chrome-extension://'),
    { timeout: LONGEST_WAIT_MS },
  );
  const extensionId = new URL(worker.url()).host;
  const ownPage = async (name: string): Promise<Page> => {
    const start = `chrome-extension://${extensionId}/src/extension/${name}/`;
    const target = await waitFor(`the page "${name}"`, () =>
      browser.targets().find((one) => one.url().startsWith(start)),
    );
    return target.asPage();
  };
  // A new installation opens its welcome page: were it to come later, it would take the place of the page under test.
  if (isNew) await ownPage('welcome');
  const pages = new Map<TabUnderTest, Page>();

  const panelPage = (): Promise<Page> => ownPage('panel');

  const background = async (): Promise<WebWorker> => {
    return waitFor('the background', async () => {
      const target = browser.targets().find((one) => isBackground(one) && one.url().includes(extensionId));
      const found = await target?.worker();
      // A worker that has only just started has no extension interface yet.
      return (await found?.evaluate(() => typeof chrome === 'object')) && found;
    });
  };

  return {
    name: 'chromium',
    browser,
    extensionId,
    extensionOrigin: `chrome-extension://${extensionId}`,
    downloads,
    refused: proxy.refused,
    ended: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    panelPage,
    background,
    ownPage,
    async killBackground() {
      await (await background()).close();
    },
    async closePanel() {
      await (await panelPage()).close();
    },
    async pressKeys(tab, keys, held = []) {
      const page = pages.get(tab);
      if (!page) throw new Error('No such tab');
      for (const key of held) await page.keyboard.down(key);
      for (const key of keys) await page.keyboard.press(key);
      for (const key of held) await page.keyboard.up(key);
    },
    async chooseInMenu(tab, entry) {
      await tab.bringToFront();
      await (await background()).evaluate(sendMenuEvent, entry);
    },
    async giveCommand(tab, command) {
      await tab.bringToFront();
      await (await background()).evaluate(sendCommand, command);
    },
    async openTab(url) {
      const [first] = headed ? await browser.pages() : [];
      const page = first?.url() === 'about:blank' ? first : await browser.newPage();
      page.setDefaultTimeout(LONGEST_WAIT_MS);
      await page.goto(url);
      const tab: TabUnderTest = {
        evaluate: (run, ...args) => evaluateIn(page, run, args),
        async goto(next) {
          await page.goto(next);
        },
        bringToFront: () => page.bringToFront(),
        widen: (width) => page.setViewport({ width, height: VIEWPORT_HEIGHT }),
        wholePage: () => page.screenshot({ encoding: 'base64', fullPage: true }),
        close: () => page.close(),
      };
      pages.set(tab, page);
      return tab;
    },
    async clickAction(tab) {
      const page = pages.get(tab);
      const extension = (await browser.extensions()).get(extensionId);
      if (!page || !extension) throw new Error('No such tab, or no extension');
      await page.triggerExtensionAction(extension);
      await waitFor('the panel', async () =>
        (await panelPage()).evaluate(() => document.querySelector('main') !== null),
      );
    },
    async reloadExtension() {
      const place = path.resolve('dist/chromium');
      await browser.uninstallExtension(extensionId);
      // From the same place it has the same id.
      const again = await browser.installExtension(place);
      if (again !== extensionId) throw new Error('Another extension came');
      await background();
      // What is installed anew opens its welcome in front of the page, which an update does not.
      await (await ownPage('welcome')).close();
    },
    async screenshot(tab) {
      const page = pages.get(tab);
      if (!page) throw new Error('No such tab');
      return page.screenshot({ encoding: 'base64' });
    },
    async inPanel(run, ...args) {
      return evaluateIn(await panelPage(), run, args);
    },
    async picture(file) {
      const panel = await panelPage();
      const active = await waitFor('a page in front', () => activePage(pages));
      const [left, right] = [await active.screenshot(), await panel.screenshot()];
      await composeSideBySide(browser, [left, right], file);
    },
    async close() {
      await browser.close();
      await proxy.close();
      await rm(downloads, { recursive: true, force: true });
    },
    async kill() {
      const parent = browser.process();
      if (!parent) throw new Error('Chromium is not ours to end');
      const ended = once(parent, 'exit');
      parent.kill('SIGKILL');
      await ended;
      await proxy.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}

/** In the background: as if the reader had chosen the entry over the page in front. */
async function sendMenuEvent(menuItemId: MenuEntry): Promise<void> {
  const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const event = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: object | undefined): void };
  event.dispatch({ menuItemId }, front);
}

async function sendCommand(command: Command): Promise<void> {
  const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const event = chrome.commands.onCommand as unknown as { dispatch(command: string, tab: object | undefined): void };
  event.dispatch(command, front);
}

function evaluateIn<A extends readonly unknown[], R>(page: Page, run: InDocument<A, R>, args: A): Promise<R> {
  return page.evaluate(run as unknown as (...rest: unknown[]) => Promise<R>, ...args);
}

async function activePage(pages: ReadonlyMap<TabUnderTest, Page>): Promise<Page | undefined> {
  for (const page of pages.values()) {
    if (page.isClosed()) continue;
    if (await page.evaluate(() => document.visibilityState === 'visible')) return page;
  }
  return undefined;
}

function isBackground(target: Target): boolean {
  return target.type() === TargetType.SERVICE_WORKER;
}
