/**
 * Pictures of the library in the real browsers with the built extension, light and dark: the empty one, an import, the list, a
 * search, a notice, its versions, a comparison with its pictures, and the panel beside a notice that has changed.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { BrowserUnderTest, TabUnderTest } from '../test/support/browser-under-test.ts';
import { startChromium } from '../test/support/chromium.ts';
import { startFirefox } from '../test/support/firefox.ts';
import { inventedRun, longRun } from '../test/support/invented-run.ts';
import { axeViolations, chooseFile, click, fill, openLibrary, pageShows } from '../test/support/library-page.ts';
import { panelShows, press, summaryOf } from '../test/support/panel.ts';
import { serveSite, type SitePage } from '../test/support/site-server.ts';

const FOLDER = 'artifacts/pictures';
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [1_280, 320] as const;
const NOTICES = 20;
const COMPARED = 12;

/** Gives the paths of the pictures. */
export async function takeLibraryPictures(names: readonly ('chromium' | 'firefox')[]): Promise<string[]> {
  const taken: string[] = [];
  for (const name of names) {
    await mkdir(`${FOLDER}/${name}`, { recursive: true });
    const pages: Record<string, SitePage> = { '/privacy': notice(FIRST) };
    const site = await serveSite(pages);
    const browser = await (name === 'chromium' ? startChromium() : startFirefox());
    try {
      const take = async (tab: TabUnderTest, what: string): Promise<void> => {
        for (const scheme of SCHEMES) {
          await dress(tab, scheme);
          for (const width of WIDTHS) {
            await tab.widen(width);
            const file = `${FOLDER}/${name}/library-${what}-${scheme}-${width}.png`;
            await writeFile(file, Buffer.from(await tab.wholePage(), 'base64'));
            taken.push(file);
          }
        }
        await tab.widen(WIDTHS[0]);
      };
      await takeAll(browser, pages, `${site.origin}/privacy`, take);
      for (const scheme of SCHEMES) {
        const file = `${FOLDER}/${name}/library-changed-since-${scheme}.png` as const;
        await browser.inPanel((wanted) => void (document.documentElement.dataset['theme'] = wanted), scheme);
        await browser.picture(file);
        taken.push(file);
      }
    } finally {
      await browser.close();
      await site.close();
    }
  }
  return taken;
}

async function takeAll(
  browser: BrowserUnderTest,
  pages: Record<string, SitePage>,
  address: string,
  take: (tab: TabUnderTest, what: string) => Promise<void>,
): Promise<void> {
  const library = await openLibrary(browser);
  await take(library, 'empty');
  const page = await browser.openTab(address);
  const read = async (button: string): Promise<void> => {
    await page.bringToFront();
    await page.goto(address);
    await browser.clickAction(page);
    await summaryOf(browser, address);
    await press(browser, button);
    await panelShows(browser, 'Saved in the library');
  };
  await read('Save to the library');
  pages['/privacy'] = notice(SECOND);
  await page.goto(address);
  await panelShows(browser, 'This page has changed');
  await read('Save this version');

  await library.bringToFront();
  await chooseFile(library, '#import', longRun(1_500));
  await pageShows(library, 'Taking in the reports…');
  await take(library, 'importing');
  await click(library, '.job button', 'Cancel');
  await delay(500);
  await chooseFile(library, '#import', inventedRun(NOTICES));
  await pageShows(library, `${NOTICES} notices taken in.`);
  await fill(library, 'input[type=search]', 'larkmoor');
  await pageShows(library, '2 versions');
  await click(library, '.notice-list .vendor');
  await pageShows(library, 'The text, word by word');
  await fill(library, '.remarks-form label:nth-of-type(2) input', 'lamps, to be asked');
  await fill(library, '.remarks-form textarea', 'Wrote to them on 3 May: whom do they sell to?');
  await click(library, '.remarks-form button');
  await pageShows(library, 'Saved.');
  await take(library, 'notice');
  expectNone(await axeViolations(library));

  await goBack(library);
  await fill(library, 'input[type=search]', '');
  await pageShows(library, `${NOTICES + 1} notices`);
  await click(library, 'button', 'Look through open tabs');
  await pageShows(library, 'Unchanged since you saved it');
  await take(library, 'list');
  expectNone(await axeViolations(library));
  await fill(library, 'input[type=search]', 'location consent');
  await library.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')?.focus());
  await delay(1_000);
  await take(library, 'search');

  await fill(library, 'input[type=search]', '');
  await pageShows(library, `${NOTICES + 1} notices`);
  for (const [what, count] of [
    ['comparison', 5],
    ['plots', COMPARED],
  ] as const) {
    await library.evaluate((wanted) => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>('.notice-list input')];
      for (const box of boxes.slice(0, wanted)) if (!box.checked) box.click();
    }, count);
    await click(library, 'button', 'Compare');
    await pageShows(library, `${count} notices side by side`);
    await pageShows(library, 'How long the notices are');
    await click(library, '.matrix .row-head', 'Sells your data');
    await take(library, what);
    expectNone(await axeViolations(library));
    await goBack(library);
  }

  pages['/privacy'] = notice(THIRD);
  await page.bringToFront();
  await page.goto(address);
  await panelShows(browser, 'This page has changed');
  await browser.clickAction(page);
  await summaryOf(browser, address);
  await panelShows(browser, 'The text has changed since you saved it on');
  await browser.inPanel(() => {
    document.querySelector<HTMLElement>('.since-saved summary')?.click();
    document.querySelector('.since-saved')?.scrollIntoView();
  });
  await delay(300);
}

function expectNone(violations: readonly string[]): void {
  if (violations.length > 0) throw new Error(violations.join('\n'));
}

async function goBack(library: TabUnderTest): Promise<void> {
  await click(library, 'a', 'Back to the list');
  await pageShows(library, 'Search the notices');
}

function dress(tab: TabUnderTest, scheme: string): Promise<void> {
  return tab.evaluate((wanted) => {
    document.documentElement.dataset['theme'] = wanted;
    scrollTo(0, 0);
  }, scheme);
}

interface Said {
  readonly collected: string;
  readonly sale: string;
  readonly kept: string;
}
const FIRST: Said = {
  collected: 'your name and your e-mail address',
  sale: 'We do not sell your personal data.',
  kept: 'We keep your account data for two years.',
};
const SECOND: Said = {
  ...FIRST,
  collected: 'your name, your e-mail address and your photos',
  kept: 'We keep your account data for five years.',
};
const THIRD: Said = { ...SECOND, sale: 'We may sell your personal data to data brokers.' };

function notice({ collected, sale, kept }: Said): SitePage {
  const body = `<!doctype html><html lang="en"><title>Privacy notice – Larkmoor Lamps</title><main>
    <h1>Privacy notice of Larkmoor Lamps Ltd</h1>
    <p>Larkmoor Lamps Ltd (“we”) is the controller of your personal data. Write to privacy@larkmoor.example.</p>
    <h2>What we collect</h2><p>We collect ${collected}. We use cookies to keep you signed in.</p>
    <h2>Why we use it</h2><p>We use your personal data to process your orders and to answer your questions.</p>
    <h2>Whom we share it with</h2><p>We share your address with delivery companies. ${sale}</p>
    <h2>How long we keep it</h2><p>${kept}</p>
    <h2>Your rights</h2><p>You have a right to access your data and to have it erased.</p>
    </main></html>`;
  return { contentType: 'text/html; charset=utf-8', body };
}
