/**
 * Takes a picture of every state of the extension's pages, in both browsers, light and dark, and in one of them narrow
 * and in German, from right to left, and in forced colours (`npm run pictures`).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { startChromium } from '../test/support/chromium.ts';
import { BRIGHTFERN_NOTICE, serveFixtures } from '../test/support/fixture-site.ts';
import { summaryOf } from '../test/support/panel.ts';
import { serveGallery } from '../test/support/serve-gallery.ts';
import { findBrowser } from './find-browser.mjs';

const FOLDER = 'artifacts/pictures';
const PANEL_WIDTH = 400;
const PAGE_WIDTH = 900;
/** Longer than any summary of a fixture. */
const MAX_HEIGHT = 16_000;

type BrowserName = 'chromium' | 'firefox';

/** A way to look at a state. */
interface View {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  readonly width?: number;
  readonly forced?: boolean;
  readonly query?: string;
}

const MAIN_VIEWS: readonly View[] = [
  { name: 'light', scheme: 'light' },
  { name: 'dark', scheme: 'dark' },
];

/** In the browser that lets a test say all of it. */
const MORE_VIEWS: readonly View[] = [
  { name: 'german-320', scheme: 'light', width: 320, query: '&lang=de' },
  { name: 'rtl', scheme: 'light', query: '&dir=rtl' },
  { name: 'forced', scheme: 'dark', forced: true },
];

export interface PictureOptions {
  /** Only states whose names have this in them. */
  readonly only?: string;
  readonly browsers?: readonly BrowserName[];
  /** Only this way to look. */
  readonly view?: string;
}

/** Gives the paths of the pictures. */
export async function takePictures({
  only = '',
  browsers = ['chromium', 'firefox'],
  view: wanted,
}: PictureOptions = {}): Promise<string[]> {
  const gallery = await serveGallery();
  const taken: string[] = [];
  try {
    for (const name of browsers) {
      const executablePath = findBrowser(name);
      if (!executablePath) throw new Error(`No ${name}`);
      const browser = await launch(name, executablePath);
      const views = [...MAIN_VIEWS, ...(name === 'chromium' ? MORE_VIEWS : [])].filter(
        (view) => wanted === undefined || view.name === wanted,
      );
      await mkdir(`${FOLDER}/${name}`, { recursive: true });
      try {
        const page = await browser.newPage();
        for (const state of (await statesOf(page, gallery.origin)).filter((one) => one.includes(only))) {
          for (const view of views) {
            const file = `${FOLDER}/${name}/${state}-${view.name}.png`;
            const url = `${gallery.origin}/index.html?state=${state}${view.query ?? ''}`;
            await writeFile(file, await pictureOf(page, url, view));
            taken.push(file);
          }
        }
      } finally {
        await browser.close();
      }
    }
  } finally {
    await gallery.close();
  }
  return taken;
}

/** The README's picture: the real panel beside a page, with the words of a line open. Needs `npm run build:extension`. */
export async function takeReadmePicture(): Promise<void> {
  const site = await serveFixtures();
  const browser = await startChromium();
  try {
    const address = `${site.origin}${BRIGHTFERN_NOTICE}`;
    await browser.clickAction(await browser.openTab(address));
    await summaryOf(browser, address);
    await browser.inPanel(async () => {
      document.querySelector<HTMLElement>('.answer-no button.line-head')?.click();
      await new Promise((resolve) => setTimeout(resolve, 500));
    });
    await browser.picture('docs/panel.png');
  } finally {
    await browser.close();
    await site.close();
  }
}

function launch(name: BrowserName, executablePath: string): Promise<Browser> {
  return name === 'firefox'
    ? puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
    : puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu', '--lang=en-GB'] });
}

async function statesOf(page: Page, origin: string): Promise<string[]> {
  await page.goto(`${origin}/index.html?state=unread`);
  return page.evaluate(() => (document.documentElement.dataset['ready'] ?? '').split(' '));
}

async function pictureOf(page: Page, url: string, { scheme, width, forced }: View): Promise<Uint8Array> {
  const usual = /state=(?:options|welcome|print)/u.test(url) ? PAGE_WIDTH : PANEL_WIDTH;
  await page.setViewport({ width: width ?? usual, height: 720 });
  // What a session emulates ends with it.
  const devtools = forced ? await forceColours(page) : undefined;
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] !== undefined);
  // Both browsers follow `color-scheme`; only one of them lets a test say which the system has.
  await page.evaluate((wanted) => (document.documentElement.dataset['theme'] = wanted), scheme);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: width ?? usual, height: Math.min(height, MAX_HEIGHT) });
  const picture = await page.screenshot();
  await devtools?.detach();
  return picture;
}

async function forceColours(page: Page): Promise<CDPSession> {
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: 'dark' },
    ],
  });
  return devtools;
}
