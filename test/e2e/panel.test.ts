/** What a reader does with the panel, in Chromium: act, print, copy, set it up, and all of it by keyboard. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { TabUnderTest } from '../support/browser-under-test.ts';
import { startChromium, type ChromiumUnderTest } from '../support/chromium.ts';
import { BRIGHTFERN_NOTICE, serveFixtures } from '../support/fixture-site.ts';
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

  async function read(): Promise<Page> {
    const url = `${site.origin}${BRIGHTFERN_NOTICE}`;
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

  it('prints every quote, and copies as Markdown', async () => {
    const panel = await read();
    const { before, printed } = await panel.evaluate(async () => {
      const count = (): number => document.querySelectorAll('.facet blockquote').length;
      const label = 'Print or save as PDF';
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent === label);
      const start = count();
      const seen = await new Promise<number>((resolve) => {
        globalThis.print = () => {
          resolve(count());
          dispatchEvent(new Event('afterprint'));
        };
        button?.click();
      });
      return { before: start, printed: seen };
    });
    expect(before).toBe(0);
    expect(printed).toBeGreaterThan(40);
    await waitFor('the quotes to fold', () =>
      panel.evaluate(() => document.querySelectorAll('.facet blockquote').length === 0),
    );
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
    expect(await panel.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    await options.close();
  });

  it('does the whole job by keyboard alone', async () => {
    const panel = await read();
    const reach = (what: string, isThere: () => boolean): Promise<boolean> =>
      waitFor(what, async () => {
        await panel.keyboard.press('Tab');
        return panel.evaluate(isThere);
      });
    const tab = tabs[0];
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

  it('let no request leave the machine', () => {
    expect(browser.refused).toEqual([]);
  });
});
