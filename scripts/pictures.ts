/** Takes a picture of every state of the extension's pages, in both browsers, light and dark (`npm run pictures`). */
import { mkdir, writeFile } from 'node:fs/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { serveGallery } from '../test/support/serve-gallery.ts';
import { findBrowser } from './find-browser.mjs';

const FOLDER = 'artifacts/pictures';
const PANEL_WIDTH = 400;
const PAGE_WIDTH = 900;
/** Longer than any summary of a fixture; nobody looks at more in one picture. */
const MAX_HEIGHT = 4_000;

export interface PictureOptions {
  /** Only states whose names have this in them. */
  readonly only?: string;
  readonly browsers?: readonly ('chromium' | 'firefox')[];
  readonly language?: string;
}

/** Gives the paths of the pictures. */
export async function takePictures({
  only = '',
  browsers = ['chromium', 'firefox'],
  language = 'en',
}: PictureOptions = {}): Promise<string[]> {
  const gallery = await serveGallery();
  const taken: string[] = [];
  try {
    for (const name of browsers) {
      const executablePath = findBrowser(name);
      if (!executablePath) throw new Error(`No ${name}`);
      const browser = await launch(name, executablePath);
      try {
        const page = await browser.newPage();
        for (const state of (await statesOf(page, gallery.origin)).filter((one) => one.includes(only))) {
          for (const scheme of ['light', 'dark']) {
            const file = `${FOLDER}/${name}/${state}-${scheme}${language === 'en' ? '' : `-${language}`}.png`;
            await mkdir(`${FOLDER}/${name}`, { recursive: true });
            await writeFile(
              file,
              await pictureOf(page, `${gallery.origin}/index.html?state=${state}&lang=${language}`, scheme),
            );
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

function launch(name: 'chromium' | 'firefox', executablePath: string): Promise<Browser> {
  return name === 'firefox'
    ? puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
    : puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu', '--lang=en-GB'] });
}

async function statesOf(page: Page, origin: string): Promise<string[]> {
  await page.goto(`${origin}/index.html?state=unread`);
  return page.evaluate(() => (document.documentElement.dataset['ready'] ?? '').split(' '));
}

async function pictureOf(page: Page, url: string, scheme: string): Promise<Uint8Array> {
  await page.setViewport({ width: /state=(?:options|welcome)/u.test(url) ? PAGE_WIDTH : PANEL_WIDTH, height: 720 });
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] !== undefined);
  await page.waitForFunction(() => document.querySelector('.summary [aria-busy=true]') === null);
  // Both browsers follow `color-scheme`; only one of them lets a test say which the system has.
  await page.evaluate((wanted) => (document.documentElement.dataset['theme'] = wanted), scheme);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: page.viewport()?.width ?? PANEL_WIDTH, height: Math.min(height, MAX_HEIGHT) });
  return page.screenshot();
}
