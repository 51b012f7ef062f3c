/** What a reader does with the panel, in Chromium: act, print, copy, set it up, and all of it by keyboard. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { TabUnderTest } from '../support/browser-under-test.ts';
import { startChromium, type ChromiumUnderTest } from '../support/chromium.ts';
import { BRIGHTFERN_NOTICE, BRIGHTFERN_SHOP, LAMPSMART_HTML, serveFixtures } from '../support/fixture-site.ts';
import { panelText, press, summaryOf } from '../support/panel.ts';
import type { Site } from '../support/site-server.ts';
import { waitFor } from '../support/wait-for.ts';

describe('the panel', () => {
  let site: Site;
  let browser: ChromiumUnderTest;
  let welcome: string | undefined;
  const tabs: TabUnderTest[] = [];

  beforeAll(async () => {
    site = await serveFixtures();
    browser = await startChromium();
    welcome = await waitFor('the welcome page', () =>
      browser.browser
        .targets()
        .map((target) => target.url())
        .find((url) => url.includes('/welcome/')),
    );
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close();
  });

  async function read(path = BRIGHTFERN_NOTICE): Promise<Page> {
    const url = `${site.origin}${path}`;
    const tab = await browser.openTab(url);
    tabs.push(tab);
    await browser.clickAction(tab);
    await summaryOf(browser, url);
    return browser.panelPage();
  }

  it('welcomes at first, and says that nothing leaves the device', async () => {
    const target = await browser.browser.waitForTarget((one) => one.url() === welcome);
    const page = await target.asPage();
    await page.waitForSelector('h1');
    const words = await page.evaluate(() => document.body.innerText);
    expect(words).toContain('Smallprint is ready');
    expect(words).toContain('Nothing is sent anywhere');
    expect(words).toContain('Turn on for all sites');
    await page.close();
  });

  it('shows the few things worth knowing, each with its quote', async () => {
    const panel = await read();
    const shown = await panel.evaluate(() =>
      [...document.querySelectorAll('.highlights > ul > li')].map((item) => [
        item.querySelector('h3')?.textContent ?? '',
        item.querySelector('blockquote')?.textContent ?? '',
      ]),
    );
    expect(shown.length).toBeGreaterThanOrEqual(3);
    expect(shown.length).toBeLessThanOrEqual(7);
    expect(shown).toContainEqual(['No sale of data', 'We never sell your personal data.']);
    expect(shown.every(([title, quote]) => title !== '' && quote !== '')).toBe(true);
  });

  it('counts on its button, with a title that says so', async () => {
    await read();
    const background = await browser.background();
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
    await panel.evaluate(() => document.querySelector<HTMLElement>('.request summary')?.click());
    const link = (): Promise<string> =>
      panel.evaluate(() => document.querySelector('.request a.button')?.getAttribute('href') ?? '');
    expect(await link()).toMatch(/^mailto:dpo@brightfern\.example\?subject=Request%20for%20a%20copy/u);
    await panel.evaluate(() => document.querySelectorAll<HTMLElement>('.request input[type=radio]')[1]?.click());
    await waitFor('the other draft', async () => (await link()).includes('subject=Request%20to%20delete'));
    const body = new URLSearchParams((await link()).split('?')[1]).get('body') ?? '';
    expect(body).toContain('Brightfern Botanicals Ltd');
    expect(body).toContain(`${site.origin}${BRIGHTFERN_NOTICE}`);
    await panel.type('.request textarea', 'P.S. Thank you & goodbye');
    await waitFor('the change', async () => (await link()).includes('Thank%20you%20%26%20goodbye'));
  });

  it('keeps a letter that the reader has made their own, for the next notice too, and gives the original back', async () => {
    const letter = async (): Promise<string> => {
      const field = await (await browser.panelPage()).waitForSelector('.request textarea');
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
    await press(browser, 'Keep this text for next time');
    await waitFor('the answer', async () => (await panelText(browser)).includes('Kept on this device.'));

    const url = `${site.origin}${LAMPSMART_HTML}`;
    const tab = await browser.openTab(url);
    tabs.push(tab);
    await browser.clickAction(tab);
    await summaryOf(browser, url);
    const next = await letter();
    expect(next).toMatch(/^For Shenzhen Jingyuan Micro Control Technology Co\., Ltd\. & nobody else\. /u);
    expect(next).toContain(url);
    expect(next).not.toContain('Brightfern');

    await tabs[0]?.bringToFront();
    await summaryOf(browser, `${site.origin}${BRIGHTFERN_NOTICE}`);
    expect(await letter()).toMatch(/^For Brightfern Botanicals Ltd & nobody else\. /u);
    await press(browser, 'Back to the original text');
    await waitFor('the original', async () => (await letter()) === original);
    const background = await browser.background();
    expect(await background.evaluate(async () => chrome.storage.local.get('letters'))).toEqual({ letters: {} });
  });

  it('prints every quote from a tab of its own', async () => {
    const panel = await read();
    expect(await panel.evaluate(() => document.querySelectorAll('.facet blockquote').length)).toBe(0);
    await press(browser, 'Print or save as PDF');
    const target = await browser.browser.waitForTarget((one) => one.url().includes('/print/'));
    const page = await target.asPage();
    // Loaded once more, to see what it prints: the panel still has the summary.
    await page.evaluateOnNewDocument(() => {
      globalThis.print = () => {
        document.body.dataset['printed'] = String(document.querySelectorAll('.facet blockquote').length);
      };
    });
    await page.reload();
    const printed = await waitFor('the print', () => page.evaluate(() => document.body.dataset['printed']));
    expect(Number(printed)).toBeGreaterThan(40);
    expect(await page.title()).toBe('Brightfern Botanicals Ltd – Smallprint');
    const words = await page.evaluate(() => document.body.innerText);
    expect(words).toContain('§ 1798.120');
    expect(words).toContain('Art. 13(1)(a)');
    expect(await page.evaluate(() => [...document.querySelectorAll('button')].map((one) => one.textContent))).toEqual([
      'Print or save as PDF',
    ]);
    const pdf = await page.pdf({ path: 'artifacts/e2e/summary.pdf', format: 'A4' });
    expect(pdf.length).toBeGreaterThan(10_000);
    await page.close();
  });

  it('copies as Markdown', async () => {
    const panel = await read();
    await panel.evaluate(() => {
      navigator.clipboard.writeText = (words) => {
        document.body.dataset['copied'] = words;
        return Promise.resolve();
      };
    });
    await press(browser, 'Copy as Markdown');
    const copied = await waitFor('the copy', () => panel.evaluate(() => document.body.dataset['copied']));
    expect(copied).toMatch(/^# Notice of Brightfern Botanicals Ltd\n/u);
    expect(copied).toContain('- **No sale of data** (says it does not sell)\n  > We never sell your personal data.');
  });

  it('takes theme and order from the options', async () => {
    const panel = await read();
    const options = await browser.browser.newPage();
    await options.goto(`chrome-extension://${browser.extensionId}/src/extension/options/index.html`);
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
    expect(await themeOf(panel)).toBe('dark');
    // On every page that the extension has.
    for (const name of ['library', 'welcome', 'options', 'print']) {
      const page = await browser.browser.newPage();
      await page.goto(`chrome-extension://${browser.extensionId}/src/extension/${name}/index.html`);
      await waitFor(`the theme of ${name}`, async () => (await themeOf(page)) === 'dark');
      await page.close();
    }
    await options.bringToFront();
    await options.evaluate(() => document.querySelectorAll<HTMLElement>('input[name=theme]')[0]?.click());
    await waitFor('the theme to follow', async () => (await themeOf(panel)) === 'light dark');
    await options.close();
  });

  it('takes focus along where what had it goes', async () => {
    const panel = await read(LAMPSMART_HTML);
    const focused = (): Promise<string> =>
      panel.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.className}`);
    // To the first of the statements that a long list had kept back.
    await panel.evaluate(() => document.querySelector<HTMLElement>('.category > button.link')?.focus());
    await panel.keyboard.press('Enter');
    expect(await focused()).toBe('BUTTON statement-head');
    expect(await panel.evaluate(() => document.activeElement?.closest('li')?.matches(':nth-child(6)'))).toBe(true);
    // To the title of what comes in the summary's place.
    await tabs[0]?.goto(`${site.origin}${BRIGHTFERN_SHOP}`);
    await waitFor('the message', async () => (await panelText(browser)).includes('This page has changed'));
    expect(await focused()).toMatch(/^H1 /u);
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Enter');
    await waitFor('the other message', async () => (await panelText(browser)).includes('does not look like'));
    expect(await focused()).toMatch(/^H1 /u);
  });

  it('does the whole job by keyboard alone', async () => {
    const panel = await read();
    const reach = (what: string, isThere: () => boolean): Promise<boolean> =>
      waitFor(what, async () => {
        await panel.keyboard.press('Tab');
        return panel.evaluate(isThere);
      });
    const tab = tabs[0];
    // Into the library; focus goes on to the way there.
    await reach('the library', () => document.activeElement?.closest('.save-place') instanceof Element);
    if (await panel.evaluate(() => document.activeElement?.textContent === 'Save to the library')) {
      await panel.keyboard.press('Enter');
    }
    await waitFor('the way to the library', () =>
      panel.evaluate(
        () =>
          document.activeElement?.textContent === 'Open the library' && document.body.innerText.includes('Saved in'),
      ),
    );
    await panel.keyboard.press('Enter');
    await openSavedByKeyboard();
    await tab?.bringToFront();
    // A highlight's words in the page.
    await reach('a highlight', () => document.activeElement?.closest('.highlights .show') !== null);
    await panel.keyboard.press('Enter');
    await waitFor('the words', async () => tab?.evaluate(() => CSS.highlights.has('smallprint-quote')));
    // From the grid to the statements behind it, where focus goes along.
    await reach('the grid', () => document.activeElement?.closest('.data-grid') !== null);
    await panel.keyboard.press('Enter');
    expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe('H4');
    await reach('a statement', () => document.activeElement?.classList.contains('statement-head') ?? false);
    await panel.keyboard.press('Enter');
    await waitFor('its quote', () =>
      panel.evaluate(() => document.activeElement?.getAttribute('aria-expanded') === 'true'),
    );
    // Back up to the tools: mark a facet, hear of it, take the marks off with Escape.
    await waitFor('the tools', async () => {
      await panel.keyboard.down('Shift');
      await panel.keyboard.press('Tab');
      await panel.keyboard.up('Shift');
      return panel.evaluate(() => document.activeElement?.matches('.page-tools select') ?? false);
    });
    await panel.keyboard.press('ArrowDown');
    await waitFor('the marks', async () => tab?.evaluate(() => CSS.highlights.has('smallprint-mark-stated')));
    expect(await panel.evaluate(() => document.querySelector('[role=status]')?.textContent)).toMatch(
      /places? highlighted/u,
    );
    await panel.keyboard.press('Escape');
    await waitFor('the marks to go', async () =>
      tab?.evaluate(() => ![...(CSS.highlights.keys() as Iterable<string>)].some((name) => name.includes('mark'))),
    );
    // The request, the checklist’s other view, the end.
    await waitFor('the request', async () => {
      await panel.keyboard.down('Shift');
      await panel.keyboard.press('Tab');
      await panel.keyboard.up('Shift');
      return panel.evaluate(() => document.activeElement?.matches('.request summary') ?? false);
    });
    await panel.keyboard.press('Enter');
    await reach('the kinds', () => document.activeElement?.matches('.request input[type=radio]') ?? false);
    await panel.keyboard.press('ArrowDown');
    await reach('the subject', () => document.activeElement?.matches('.request input[type=text]') ?? false);
    expect(await panel.evaluate(() => (document.activeElement as HTMLInputElement).value)).toContain('delete');
    await reach('the views', () => document.activeElement?.matches('.checklist input') ?? false);
    await panel.keyboard.press('ArrowDown');
    await waitFor('the other view', async () => (await panelText(browser)).includes('§ 1798.120'));
    await reach('the end', () => document.activeElement?.textContent === 'Copy as JSON');
  });

  /** The library's page, in front since its button was pressed: the notice that was saved, and back. */
  async function openSavedByKeyboard(): Promise<void> {
    const target = await browser.browser.waitForTarget((one) => one.url().includes('/library/'));
    const library = await target.asPage();
    await waitFor('the saved notice', async () => {
      await library.keyboard.press('Tab');
      return library.evaluate(() => document.activeElement?.matches('.notice-list .vendor') ?? false);
    });
    await library.keyboard.press('Enter');
    await waitFor('its page', () => library.evaluate(() => document.body.innerText.includes('Back to the list')));
    await library.close();
  }

  it('let no request leave the machine', () => {
    expect(browser.refused).toEqual([]);
  });
});
