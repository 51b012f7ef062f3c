/** The summary is that of the page beside it, whatever the page does, on the production build. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserUnderTest, TabUnderTest } from '../support/browser-under-test.ts';
import { framing, openSlow, OTHER_TEXT, PAGES, SLOW } from '../support/changing-pages.ts';
import { ONE_BROWSER } from '../support/each-browser.ts';
import { eventually } from '../support/eventually.ts';
import { panelShows, panelText, press, showInPage, summaryOf } from '../support/panel.ts';
import { serveSite, type Site } from '../support/site-server.ts';
import { waitFor } from '../support/wait-for.ts';

describe.each(ONE_BROWSER)('%s', (_name, start) => {
  let site: Site;
  let other: Site;
  let browser: BrowserUnderTest;
  const tabs: TabUnderTest[] = [];

  beforeAll(async () => {
    other = await serveSite(PAGES);
    // By another name of this machine: another site.
    const elsewhere = other.origin.replace('127.0.0.1', 'localhost');
    site = await serveSite({ ...PAGES, '/framing': framing(elsewhere) });
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await other?.close();
  });
  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close();
  });

  const address = (path: string): string => `${site.origin}${path}`;

  async function open(path: string): Promise<TabUnderTest> {
    const tab = await browser.openTab(address(path));
    tabs.push(tab);
    await browser.clickAction(tab);
    return tab;
  }

  async function read(path: string): Promise<TabUnderTest> {
    const tab = await open(path);
    await summaryOf(browser, address(path));
    return tab;
  }

  /** As a person follows a link, so that the page left is kept. */
  const follow = (tab: TabUnderTest, href: string): Promise<void> =>
    tab.evaluate((to) => void setTimeout(() => (location.href = to), 10), href);
  const go = (tab: TabUnderTest, steps: number): Promise<void> =>
    tab.evaluate((by) => void setTimeout(() => history.go(by), 10), steps);
  /** Until the panel takes the page to have loaded whole, and no longer reads what is added of itself. */
  const atRest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 3_500));
  const setMain = (tab: TabUnderTest, html: string): Promise<void> =>
    tab.evaluate((markup) => {
      document.querySelector('main')!.innerHTML = markup;
    }, html);
  const highlighted = (tab: TabUnderTest): Promise<string> =>
    tab.evaluate(() =>
      [...(([...CSS.highlights.values()].find(({ priority }) => priority === 1) ?? []) as Iterable<Range>)]
        .map(String)
        .join('')
        .replaceAll(/\s+/gu, ' '),
    );

  describe('after the way to another page and back', () => {
    it('shows the summary of the page that is shown', async () => {
      const tab = await read('/larkmoor');
      await tab.evaluate(() => {
        document.title = 'kept';
      });
      await follow(tab, address('/heron'));
      await panelShows(browser, 'This page has changed');
      expect(await panelText(browser)).not.toContain('Larkmoor');
      await browser.clickAction(tab);
      await summaryOf(browser, address('/heron'));

      await go(tab, -1);
      await summaryOf(browser, address('/larkmoor'));
      // The very page that was read, not loaded again.
      expect(await tab.evaluate(() => document.title)).toBe('kept');
      await showInPage(browser, 'do not sell');
      await waitFor('the words in the page', async () => (await highlighted(tab)).includes('do not sell'));

      await go(tab, 1);
      await summaryOf(browser, address('/heron'));
      expect(await panelText(browser)).not.toContain('Larkmoor');
    });

    it('shows none for a page that loads again', async () => {
      const tab = await read('/larkmoor');
      await tab.evaluate(() => void setTimeout(() => location.reload(), 10));
      await panelShows(browser, 'This page has changed');
      expect(await panelText(browser)).not.toContain('Larkmoor');
      await browser.clickAction(tab);
      await summaryOf(browser, address('/larkmoor'));
    });
  });

  describe('of a page whose text is replaced', () => {
    it('shows none, reads it again without a click in the page, and knows the first text again', async () => {
      const tab = await read('/larkmoor');
      const first = await tab.evaluate(() => document.querySelector('main')!.innerHTML);
      await atRest();
      await setMain(tab, OTHER_TEXT);
      await panelShows(browser, 'Most of the text on it is new');
      expect(await panelText(browser)).not.toContain('Larkmoor');
      await press(browser, 'Read it again');
      await panelShows(browser, 'Mossgate Pottery');
      await setMain(tab, first);
      await panelShows(browser, 'privacy@larkmoor.example');
      expect(await panelText(browser)).not.toContain('Mossgate');
    });

    it('says that a part of it has changed, until it is as it was', async () => {
      const tab = await read('/larkmoor');
      await atRest();
      const change = (words: string): Promise<void> =>
        tab.evaluate((said) => {
          document.querySelector('#collects')!.textContent = said;
        }, words);
      await change('We collect your voice.');
      await panelShows(browser, 'Some of the text on this page has changed');
      await browser.picture(`artifacts/e2e/${browser.name}-part-changed.png`);
      await change('We collect your e-mail address and your postal address.');
      await waitFor('the warning to go', async () => !(await panelText(browser)).includes('has changed'));
      await change('We collect your voice.');
      await press(browser, 'Read it again');
      await eventually(() => panelText(browser)).toMatch(/^(?!.*has changed).*In short/su);
    });

    it('notices a document that is written anew', async () => {
      const tab = await read('/larkmoor');
      await atRest();
      await tab.evaluate((html) => {
        document.open();
        document.write(`<!doctype html><title>Privacy notice</title><main>${html}</main>`);
        document.close();
      }, OTHER_TEXT);
      await panelShows(browser, 'This page has changed');
      expect(await panelText(browser)).not.toContain('Larkmoor');
      await browser.clickAction(tab);
      await panelShows(browser, 'Mossgate Pottery');
      await follow(tab, address('/heron'));
      await panelShows(browser, 'This page has changed');
    });

    it('finds words again that are drawn anew', async () => {
      const tab = await read('/larkmoor');
      await atRest();
      await setMain(tab, await tab.evaluate(() => document.querySelector('main')!.innerHTML));
      await showInPage(browser, 'do not sell');
      await waitFor('the words in the page', async () => (await highlighted(tab)).includes('do not sell'));
      // Also where other words have changed.
      await tab.evaluate(() => {
        const main = document.querySelector('main')!;
        main.innerHTML = `<p>We have a new shop in the old mill.</p>${main.innerHTML}`;
      });
      await showInPage(browser, 'for two years');
      await waitFor('the words in the page', async () => (await highlighted(tab)).includes('for two years'));
      expect(await highlighted(tab)).not.toContain('old mill');
    });
  });

  it('keeps the summary where only the address changes', async () => {
    const tab = await read('/larkmoor');
    await tab.evaluate(() => history.pushState(null, '', '/larkmoor?part=2'));
    await tab.evaluate(() => history.replaceState(null, '', '/larkmoor#collects'));
    await tab.evaluate(() => {
      location.hash = '#/somewhere';
    });
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await summaryOf(browser, address('/larkmoor'));
    expect(await panelText(browser)).not.toContain('has changed');
    await showInPage(browser, 'do not sell');
    await waitFor('the words in the page', async () => (await highlighted(tab)).includes('do not sell'));
  });

  it('answers a click on a page that is read', async () => {
    const tab = await read('/larkmoor');
    await browser.clickAction(tab);
    await panelShows(browser, 'the page still says what was summarised here');
    expect(await panelText(browser)).toContain('Larkmoor Lamps Ltd');
    await browser.picture(`artifacts/e2e/${browser.name}-confirmed.png`);
  });

  describe('of a page that is still loading', () => {
    it.each(['/late', SLOW])('waits, says so, and reads it when it is there: %s', async (path) => {
      const tab = path === SLOW ? await beginLoading() : await open(path);
      await panelShows(browser, 'Waiting for the page to load');
      await browser.picture(`artifacts/e2e/${browser.name}-waiting${path.replace('/', '-')}.png`);
      if (path === SLOW) site.release(path);
      else await arrive(tab);
      await summaryOf(browser, address(path));
      expect(await panelText(browser)).toContain('Larkmoor Lamps Ltd');
      await waitFor('the end of loading', () => tab.evaluate(() => document.readyState === 'complete'));
    });

    it('reads what is there, if asked to, and the rest when it comes', async () => {
      const tab = await open('/late');
      await press(browser, 'Read what is there now');
      await arrive(tab);
      await panelShows(browser, 'Larkmoor Lamps Ltd');
      expect(await panelText(browser)).not.toContain('Waiting for the page');
    });
  });

  /** Clicks over a page that loads until it is released. */
  async function beginLoading(): Promise<TabUnderTest> {
    const tab = await openSlow(browser, site, tabs);
    await browser.clickAction(tab);
    return tab;
  }

  /** Lets the text of `/late` come. */
  const arrive = (tab: TabUnderTest): Promise<void> =>
    tab.evaluate(() => (globalThis as unknown as { arrive(): void }).arrive());

  it('reads a notice that opens over the page', async () => {
    const tab = await open('/modal');
    await panelShows(browser, 'This does not look like a privacy notice');
    await panelShows(browser, 'If the notice opens within this page');
    await tab.evaluate(() => document.querySelector('dialog')!.showModal());
    await summaryOf(browser, address('/modal'));
    expect(await panelText(browser)).toContain('Larkmoor Lamps Ltd');
  });

  it('reads a closed shadow root, and shows its words', async () => {
    await read('/closed');
    expect(await panelText(browser)).toContain('Larkmoor Lamps Ltd');
    await showInPage(browser, 'do not sell');
    await waitFor('the highlight', () =>
      tabs[0]!.evaluate(() => [...CSS.highlights.values()].some(({ priority }) => priority === 1)),
    );
    await browser.picture(`artifacts/e2e/${browser.name}-closed-root.png`);
  });

  it('names a small frame of another site, and opens it by itself', async () => {
    const tab = await open('/framing');
    await panelShows(browser, 'Part of this page comes from another site');
    const links = await browser.inPanel(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.site-notice a')].map((link) => link.textContent),
    );
    expect(links).toEqual(['Privacy notice']);
    await browser.picture(`artifacts/e2e/${browser.name}-foreign-frame.png`);
    await browser.inPanel(() => document.querySelector<HTMLElement>('.site-notice a')?.click());
    await panelShows(browser, 'One click needed');
    await browser.clickAction(tab);
    await panelShows(browser, 'Larkmoor Lamps Ltd');
  });

  it('offers the English version that the page names', async () => {
    const tab = await open('/german');
    await panelShows(browser, 'A privacy notice in German');
    await panelShows(browser, 'The page links to an English version');
    await browser.picture(`artifacts/e2e/${browser.name}-other-language.png`);
    await browser.inPanel(() => document.querySelector<HTMLElement>('.site-notice a')?.click());
    // Chromium lets a page of the same site be read on; Firefox asks for the click.
    if (browser.name === 'firefox') {
      await panelShows(browser, 'One click needed');
      await browser.clickAction(tab);
    }
    await summaryOf(browser, address('/larkmoor'));
    expect(await panelText(browser)).not.toContain('German');
  });

  it('reads the page with the new extension, where it was updated under it', async () => {
    const tab = await read('/larkmoor');
    await showInPage(browser, 'do not sell');
    await waitFor('the words in the page', async () => (await highlighted(tab)).includes('do not sell'));
    await browser.reloadExtension();
    await tab.bringToFront();
    await browser.clickAction(tab);
    await summaryOf(browser, address('/larkmoor'));
    // What the old one painted is gone with it.
    expect(await highlighted(tab)).toBe('');
    await showInPage(browser, 'for two years');
    await waitFor('the words in the page', async () => (await highlighted(tab)).includes('for two years'));
    await atRest();
    await setMain(tab, OTHER_TEXT);
    await panelShows(browser, 'Most of the text on it is new');
    expect(await panelText(browser)).not.toContain('Larkmoor');
    await browser.picture(`artifacts/e2e/${browser.name}-reloaded.png`);
  });

  it('says what a page of the browser is, and what to do', async () => {
    const tab = await browser.openTab(browser.name === 'chromium' ? 'chrome://version' : 'about:license');
    tabs.push(tab);
    await browser.clickAction(tab);
    await panelShows(browser, 'It belongs to the browser');
    expect(await panelText(browser)).toContain('Read it again');
    await browser.picture(`artifacts/e2e/${browser.name}-restricted.png`).catch(() => undefined);
  });

  it('let no request leave the machine', () => {
    expect(browser.refused).toEqual([]);
  });
});
