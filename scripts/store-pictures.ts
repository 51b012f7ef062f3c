/** The pictures that the stores ask for, into `artifacts/store`: three of 1280 × 800 and a tile of 440 × 280 (`npm run pictures -- store`). */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import { startChromium, type ChromiumUnderTest } from '../test/support/chromium.ts';
import { BRIGHTFERN_NOTICE, serveFixtures } from '../test/support/fixture-site.ts';
import { inventedRun } from '../test/support/invented-run.ts';
import { chooseFile, openLibrary, pageShows } from '../test/support/library-page.ts';
import { showInPage, summaryOf } from '../test/support/panel.ts';

const FOLDER = 'artifacts/store';
const PICTURE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
const PANEL_WIDTH = 400;
const NOTICES = 12;

/** Needs `npm run build:extension`. Gives the paths of the pictures. */
export async function takeStorePictures(): Promise<string[]> {
  const site = await serveFixtures();
  const browser = await startChromium();
  await mkdir(FOLDER, { recursive: true });
  try {
    const address = `${site.origin}${BRIGHTFERN_NOTICE}`;
    await browser.clickAction(await browser.openTab(address));
    await summaryOf(browser, address);
    const summary = await besideEachOther(browser, address, 'summary');
    await showInPage(browser, 'sell');
    await browser.inPanel(() => {
      const shown = [...document.querySelectorAll('.facet .quote')].find((one) => one.textContent.includes('sell'));
      shown?.scrollIntoView({ block: 'center' });
    });
    const quote = await besideEachOther(browser, address, 'words-in-the-page');
    return [summary, quote, await libraryPicture(browser), await tile(browser.browser)];
  } finally {
    await browser.close();
    await site.close();
  }
}

async function besideEachOther(browser: ChromiumUnderTest, address: string, name: string): Promise<string> {
  const page = (await browser.browser.pages()).find((one) => one.url() === address);
  if (!page) throw new Error(`No page of ${address}`);
  const panel = await browser.panelPage();
  // A pixel for the line between them.
  await page.setViewport({ width: PICTURE.width - PANEL_WIDTH - 1, height: PICTURE.height });
  await panel.setViewport({ width: PANEL_WIDTH, height: PICTURE.height });
  const [left, right] = [await page.screenshot(), await panel.screenshot()];
  const source = (png: Uint8Array): string => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  return draw(
    browser.browser,
    `<body style="margin:0;display:flex;gap:1px;background:#ccc8be"><img src="${source(left)}"><img src="${source(right)}">`,
    PICTURE,
    name,
  );
}

async function libraryPicture(browser: ChromiumUnderTest): Promise<string> {
  const library = await openLibrary(browser);
  await chooseFile(library, '#import', inventedRun(NOTICES));
  await pageShows(library, `${NOTICES} notices taken in.`);
  const page = (await browser.browser.pages()).find((one) => one.url().includes('/library/'));
  if (!page) throw new Error('No page of the library');
  await page.setViewport(PICTURE);
  return save(page, 'library');
}

async function tile(browser: Browser): Promise<string> {
  const icon = (await readFile('public/icons/icon-128.png')).toString('base64');
  const html = `<body style="margin:0;height:${TILE.height}px;display:grid;align-content:center;justify-items:center;gap:12px;
    background:#fbf8f0;color:#1a1a1a;font:17px/1.4 sans-serif;text-align:center">
    <img src="data:image/png;base64,${icon}" width="96" height="96">
    <b style="font-size:30px">${messages.extensionShortName.message}</b>
    <span style="width:350px">${messages.extensionDescription.message}</span>`;
  return draw(browser, html, TILE, 'tile');
}

async function draw(browser: Browser, html: string, size: typeof PICTURE, name: string): Promise<string> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(size);
    await page.setContent(html, { waitUntil: 'load' });
    return await save(page, name);
  } finally {
    await context.close();
  }
}

async function save(page: Page, name: string): Promise<string> {
  const file = `${FOLDER}/${name}.png`;
  await writeFile(file, await page.screenshot());
  return file;
}
