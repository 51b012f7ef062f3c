/** What a reader does with the panel, in Chromium: look, jump, act, print, copy, set it up. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { browserWithSite } from '../support/browser-with-site.ts';
import { startChromium } from '../support/chromium.ts';
import { eventually } from '../support/eventually.ts';
import { BRIGHTFERN_NOTICE, LAMPSMART_HTML, serveFixtures } from '../support/fixture-site.ts';
import { openParts, panelText, press, summaryOf, untilDrawn } from '../support/panel.ts';
import { waitFor } from '../support/wait-for.ts';

const LONG_NOTICE = '/long/privacy.html';

/** Some 15,000 words with sentences of a page's length, and forty addresses to write to. */
function longNotice(): string {
  const many = (count: number, of: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => of(at + 1)).join('');
  const names = many(150, (at) => `Oakmere ${at} Couriers Ltd of the ${at}th harbour, `);
  return `<title>Privacy notice</title><main><h1>Privacy notice of Hillmoss Ltd</h1>
    <p>Hillmoss Ltd, 12 Hillside Road, Norwich NR2 4AB, United Kingdom, is the controller.</p>
    <p>We share your name and your postal address with ${names}and other service providers.</p>
    <p>We collect ${names}your precise location and your health data.</p>
    <p>We keep your data, ${names}for ${many(30, (at) => `${at} years, `)}as the law asks.</p>
    <h2>Your rights</h2>
    ${many(40, (at) => `<p>To have your data deleted, write to rights${at}@hillmoss.example.</p>`)}
    ${many(400, (at) => `<h2>Part ${at}</h2><p>We use your name and your e-mail address to run part ${at} of our service, and we keep them as long as part ${at} is yours.</p>`)}
    </main>`;
}

describe('the panel', () => {
  const stage = browserWithSite(startChromium, () =>
    serveFixtures({ [LONG_NOTICE]: { contentType: 'text/html; charset=utf-8', body: longNotice() } }),
  );
  const { tabs } = stage;

  async function read(path = BRIGHTFERN_NOTICE): Promise<Page> {
    await stage.read(path);
    return stage.browser.panelPage();
  }

  it('welcomes at first, and says that nothing leaves the device', async () => {
    const page = await stage.browser.ownPage('welcome');
    // The button comes once the browser has said what is allowed.
    await eventually(() => page.evaluate(() => document.body.innerText)).toContain('Turn on for all sites');
    const words = await page.evaluate(() => document.body.innerText);
    expect(words).toContain('Smallprint is ready');
    expect(words).toContain('Nothing is sent anywhere');
    await page.close();
  });

  it('answers on one screen, a line a question, with the words one action away', async () => {
    const panel = await read();
    await panel.setViewport({ width: 400, height: 900 });
    const shown = await panel.evaluate(() => ({
      lines: [...document.querySelectorAll('.overview-line')].map((line) =>
        ['.topic', '.manner'].map((part) => line.querySelector(part)?.textContent ?? ''),
      ),
      quotes: document.querySelectorAll('.quote:not(.folded)').length,
      end: document.querySelector('.overview')?.getBoundingClientRect().bottom ?? Infinity,
    }));
    expect(shown.lines.map(([topic]) => topic)).toEqual([
      'Sells your data',
      'Shares it for advertising',
      'Sensitive or surprising data',
      'Who gets it',
      'Where it is sent or kept',
      'How long it is kept',
      'Delete or object',
      'Whom to write to',
      'Not found in this text',
    ]);
    expect(shown.lines[0]).toEqual(['Sells your data', 'says no']);
    expect(shown.quotes).toBe(0);
    expect(shown.end).toBeLessThanOrEqual(900);
    await panel.evaluate(() => document.querySelector<HTMLElement>('.overview-line button')?.click());
    await eventually(() => panel.evaluate(() => document.querySelector('.overview blockquote')?.textContent)).toBe(
      'We never sell your personal data.',
    );
    await panel.setViewport(null);
  });

  it('keeps everything folded, in a few screens, and jumps to any part of it', async () => {
    const panel = await read(LAMPSMART_HTML);
    await panel.setViewport({ width: 400, height: 900 });
    expect(await panel.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4 * 900);
    await panel.evaluate(() => {
      const button = [...document.querySelectorAll<HTMLElement>('.jump-bar button')].find((one) =>
        one.textContent?.startsWith('Retention'),
      );
      button?.click();
    });
    await untilDrawn(stage.browser);
    const jump = await panel.evaluate(() => {
      const bar = document.querySelector('.top-bar')?.getBoundingClientRect();
      const part = document.activeElement?.closest('details');
      return {
        name: part?.querySelector('h3')?.textContent,
        words: part?.querySelector('blockquote')?.textContent,
        isBarInView: bar?.top === 0,
        isPartBelowIt: (part?.getBoundingClientRect().top ?? 0) >= (bar?.bottom ?? 0) - 1,
      };
    });
    expect(jump).toMatchObject({ isBarInView: true, isPartBelowIt: true });
    expect(jump.name).toMatch(/^Retention \d statements?$/u);
    expect(jump.words).toContain('retain');
    await panel.setViewport(null);
  });

  it('counts on its button, with a title that says so', async () => {
    await read();
    const background = await stage.browser.background();
    const { text, title } = await waitFor('the badge', () =>
      background.evaluate(async () => {
        const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const of = { tabId: front?.id ?? 0 };
        const count = await chrome.action.getBadgeText(of);
        return count !== '' && { text: count, title: await chrome.action.getTitle(of) };
      }),
    );
    expect(text).toMatch(/^\d{1,3}$/u);
    expect(title).toBe(`Smallprint: ${text} statements read on this page`);
  });

  it('drafts a request that the reader can change before the mail program opens', async () => {
    const panel = await read();
    await openParts(stage.browser);
    await panel.evaluate(() => document.querySelector<HTMLElement>('.request summary')?.click());
    const link = (): Promise<string> =>
      panel.evaluate(() => document.querySelector('.request a.button')?.getAttribute('href') ?? '');
    await eventually(link).toMatch(/^mailto:dpo@brightfern\.example\?subject=Request%20for%20a%20copy/u);
    await panel.evaluate(() => document.querySelectorAll<HTMLElement>('.request input[type=radio]')[1]?.click());
    await waitFor('the other draft', async () => (await link()).includes('subject=Request%20to%20delete'));
    const body = new URLSearchParams((await link()).split('?')[1]).get('body') ?? '';
    expect(body).toContain('Brightfern Botanicals Ltd');
    expect(body).toContain(`${stage.site.origin}${BRIGHTFERN_NOTICE}`);
    await panel.type('.request textarea', 'P.S. Thank you & goodbye');
    await waitFor('the change', async () => (await link()).includes('Thank%20you%20%26%20goodbye'));
  });

  it('keeps a letter that the reader has made their own, for the next notice too, and gives the original back', async () => {
    const letter = async (): Promise<string> => {
      await openParts(stage.browser);
      const field = await (await stage.browser.panelPage()).waitForSelector('.request textarea');
      return (await field?.evaluate(({ value }) => value)) ?? '';
    };
    const first = await read();
    const original = await letter();
    await first.evaluate(() => document.querySelector<HTMLElement>('.request summary')?.click());
    await first.evaluate(() =>
      document.querySelector<HTMLTextAreaElement>('.request textarea')?.setSelectionRange(0, 0),
    );
    await first.type('.request textarea', 'For Brightfern Botanicals Ltd & nobody else. ');
    await waitFor('the change', async () => (await letter()).startsWith('For Brightfern'));
    // To look at another kind of letter loses nothing.
    const choose = (kind: number): Promise<void> =>
      first.evaluate((at) => document.querySelectorAll<HTMLElement>('.request input[type=radio]')[at]?.click(), kind);
    await choose(1);
    await waitFor('the other kind', async () => (await letter()).includes('Please delete'));
    await choose(0);
    await waitFor('the change again', async () => (await letter()).startsWith('For Brightfern'));
    await press(stage.browser, 'Keep this text for next time');
    await waitFor('the answer', async () => (await panelText(stage.browser)).includes('Kept on this device.'));

    const url = `${stage.site.origin}${LAMPSMART_HTML}`;
    const tab = await stage.browser.openTab(url);
    tabs.push(tab);
    await stage.browser.clickAction(tab);
    await summaryOf(stage.browser, url);
    // The reader's own wording comes a moment after the original.
    await eventually(letter).toMatch(/^For Shenzhen Jingyuan Micro Control Technology Co\., Ltd\. & nobody else\. /u);
    const next = await letter();
    expect(next).toContain(url);
    expect(next).not.toContain('Brightfern');

    await tabs[0]?.bringToFront();
    await summaryOf(stage.browser, `${stage.site.origin}${BRIGHTFERN_NOTICE}`);
    await eventually(letter).toMatch(/^For Brightfern Botanicals Ltd & nobody else\. /u);
    await press(stage.browser, 'Back to the original text');
    await waitFor('the original', async () => (await letter()) === original);
    const background = await stage.browser.background();
    await eventually(() => background.evaluate(async () => chrome.storage.local.get('letters'))).toEqual({
      letters: {},
    });
  });

  it('prints one to three pages from a tab of its own, and everything where that is asked for', async () => {
    await read();
    await press(stage.browser, 'Print or save as PDF');
    const page = await stage.browser.ownPage('print');
    // Loaded once more, to see what it prints: the panel still has the summary.
    await page.evaluateOnNewDocument(() => {
      globalThis.print = () => {
        document.body.dataset['printed'] = String(document.querySelectorAll('.overview blockquote').length);
      };
    });
    await page.reload();
    const printed = await waitFor('the print', () => page.evaluate(() => document.body.dataset['printed']));
    expect(Number(printed)).toBeGreaterThan(4);
    expect(await page.title()).toBe('Brightfern Botanicals Ltd – Smallprint');
    expect(await page.evaluate(() => document.querySelectorAll('.facet').length)).toBe(0);
    expect(await page.evaluate(() => [...document.querySelectorAll('button')].map((one) => one.textContent))).toEqual([
      'Print or save as PDF',
    ]);
    const short = await page.pdf({ format: 'A4' });
    expect(pagesOf(short)).toBeLessThanOrEqual(3);

    await page.evaluate(() => document.querySelector<HTMLElement>('.print-bar input')?.click());
    await waitFor('everything', () => page.evaluate(() => document.querySelector('.facet') !== null));
    expect(await page.evaluate(() => document.querySelectorAll('.facet blockquote').length)).toBeGreaterThan(30);
    const words = await page.evaluate(() => document.body.innerText);
    expect(words).toContain('§ 1798.120');
    expect(words).toContain('Art. 13(1)(a)');
    const whole = await page.pdf({ format: 'A4' });
    expect(pagesOf(whole)).toBeGreaterThan(pagesOf(short));
    await page.close();
  });

  it('prints three pages at most of a notice of any length', async () => {
    await read(LONG_NOTICE);
    await press(stage.browser, 'Print or save as PDF');
    const page = await stage.browser.ownPage('print');
    // It prints itself, and one page prints one thing at a time.
    await page.evaluateOnNewDocument(() => {
      globalThis.print = () => undefined;
    });
    await page.reload();
    const words = await waitFor('the sheet', () =>
      page.evaluate(() => document.querySelector('.overview') && document.body.innerText),
    );
    expect(words).toContain('Hillmoss Ltd');
    expect(words).toMatch(/and \d+ more/u);
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(3);
    await page.close();
  });

  function pagesOf(pdf: Uint8Array): number {
    return (
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Type\s*\/Page\b/gu)?.length ?? 0
    );
  }

  it('copies as Markdown: the short form, or everything', async () => {
    const panel = await read();
    await panel.evaluate(() => {
      navigator.clipboard.writeText = (words) => {
        document.body.dataset['copied'] = words;
        return Promise.resolve();
      };
    });
    const copy = async (): Promise<string> => {
      await press(stage.browser, 'Copy as Markdown');
      return waitFor('the copy', () =>
        panel.evaluate(() => {
          const { copied } = document.body.dataset;
          delete document.body.dataset['copied'];
          return copied;
        }),
      );
    };
    const short = await copy();
    expect(short).toMatch(/^# Notice of Brightfern Botanicals Ltd\n/u);
    expect(short).toContain('- **Sells your data**: says no\n  > We never sell your personal data.');
    expect(short).not.toContain('## Data');
    await panel.evaluate(() => document.querySelector<HTMLElement>('.take-away input')?.click());
    // The button says what it did for a while.
    await waitFor('the button again', async () => (await panelText(stage.browser)).includes('Copy as Markdown'));
    expect(await copy()).toContain('## Data');
  });

  it('takes theme and order from the options', async () => {
    const panel = await read();
    const options = await stage.browser.browser.newPage();
    await options.goto(`chrome-extension://${stage.browser.extensionId}/src/extension/options/index.html`);
    await options.waitForSelector('.choices input');
    await options.evaluate(() => {
      const labels = [...document.querySelectorAll('label')];
      for (const words of ['Dark', 'Your rights']) {
        labels
          .find((label) => label.textContent?.startsWith(words))
          ?.querySelector('input')
          ?.click();
      }
    });
    // Beside the options' own tab the panel has nothing to show.
    await tabs[0]?.bringToFront();
    await waitFor('the order', () =>
      panel.evaluate(() => document.querySelector('.facet h3')?.textContent?.startsWith('Your rights') ?? false),
    );
    const themeOf = (page: Page): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    await eventually(() => themeOf(panel)).toBe('dark');
    // On every page that the extension has.
    for (const name of ['library', 'welcome', 'options', 'print']) {
      const page = await stage.browser.browser.newPage();
      await page.goto(`chrome-extension://${stage.browser.extensionId}/src/extension/${name}/index.html`);
      await waitFor(`the theme of ${name}`, async () => (await themeOf(page)) === 'dark');
      await page.close();
    }
    await options.bringToFront();
    await options.evaluate(() => document.querySelectorAll<HTMLElement>('input[name=theme]')[0]?.click());
    await waitFor('the theme to follow', async () => (await themeOf(panel)) === 'light dark');
    await options.close();
  });

  it('let no request leave the machine', () => {
    expect(stage.browser.refused).toEqual([]);
  });
});
