/** What browsers do to pages and to the extension: tabs that sleep or are unloaded, two windows, none beside the page. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TabUnderTest } from '../support/browser-under-test.ts';
import { PAGES } from '../support/changing-pages.ts';
import { startChromium, type ChromiumUnderTest } from '../support/chromium.ts';
import { startFirefox, type FirefoxUnderTest } from '../support/firefox.ts';
import { panelShows, panelText, readAddress, showInPage, summaryOf } from '../support/panel.ts';
import { serveSite, type Site } from '../support/site-server.ts';
import { waitFor } from '../support/wait-for.ts';

describe('Chromium', () => {
  let site: Site;
  let browser: ChromiumUnderTest;
  const tabs: TabUnderTest[] = [];

  beforeAll(async () => {
    site = await serveSite(PAGES);
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close().catch(() => undefined);
  });

  const address = (place: string): string => `${site.origin}${place}`;
  const read = (place: string): Promise<void> => readAddress(browser, address(place), tabs);
  const pageOf = async (url: string): Promise<Page> => {
    const page = (await browser.browser.pages()).find((one) => one.url() === url);
    if (!page) throw new Error(`No page of ${url}`);
    return page;
  };
  const panels = (): Promise<Page[]> =>
    Promise.all(
      browser.browser
        .targets()
        .filter((target) => target.url().includes('/src/extension/panel/'))
        .map((target) => target.asPage()),
    );

  it('says that a page sleeps, and not that its words are gone', async () => {
    await read('/larkmoor');
    const devtools = await (await pageOf(address('/larkmoor'))).createCDPSession();
    await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
    await showInPage(browser, 'do not sell');
    await panelShows(browser, 'The page is not answering just now.');
    await browser.clickAction(tabs[0]!);
    await panelShows(browser, 'it may be asleep');
    expect(await panelText(browser)).toContain('Larkmoor Lamps Ltd');
    await devtools.send('Page.setWebLifecycleState', { state: 'active' });
    await browser.clickAction(tabs[0]!);
    await panelShows(browser, 'the page still says what was summarised here');
  });

  it('shows no summary beside a tab that was unloaded, and reads it again', async () => {
    await read('/larkmoor');
    await read('/heron');
    const background = await browser.background();
    await background.evaluate(async () => {
      const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      // The one before it in the bar.
      const [behind] = await chrome.tabs.query({ index: (front?.index ?? 0) - 1, lastFocusedWindow: true });
      const unloaded = await chrome.tabs.discard(behind?.id);
      if (unloaded?.id !== undefined) await chrome.tabs.update(unloaded.id, { active: true });
    });
    await panelShows(browser, 'Not read yet');
    expect(await panelText(browser)).not.toContain('Larkmoor');
    const page = await waitFor('the page to load', () => pageOf(address('/larkmoor')).catch(() => undefined));
    await page.triggerExtensionAction((await browser.browser.extensions()).get(browser.extensionId)!);
    await summaryOf(browser, address('/larkmoor'));
    await page.close();
  });

  it('keeps the summaries of two windows apart', async () => {
    await read('/larkmoor');
    const background = await browser.background();
    await background.evaluate((url) => chrome.windows.create({ url }).then(() => undefined), address('/heron'));
    const second = await waitFor('the second window', () => pageOf(address('/heron')).catch(() => undefined));
    const extension = (await browser.browser.extensions()).get(browser.extensionId);
    await second.triggerExtensionAction(extension!);
    const titles = (): Promise<string[]> =>
      panels().then((all) =>
        Promise.all(all.map((panel) => panel.evaluate(() => document.querySelector('h1')?.textContent ?? ''))),
      );
    await waitFor('both summaries', async () => {
      const shown = await titles();
      return shown.includes('Larkmoor Lamps Ltd') && shown.includes('Heron Tiles Ltd');
    });
    await second.close();
    await waitFor('the second panel to go', async () => (await panels()).length === 1);
    expect(await titles()).toEqual(['Larkmoor Lamps Ltd']);
  });

  it('opens in a tab of its own where the browser opens nothing beside the page', async () => {
    const background = await browser.background();
    await background.evaluate(() => {
      Object.defineProperty(chrome, 'sidePanel', { value: undefined });
    });
    const tab = await browser.openTab(address('/heron'));
    tabs.push(tab);
    for (const panel of await panels()) await panel.close();
    await browser.clickAction(tab);
    await summaryOf(browser, address('/heron'));
    const isInFront = (): Promise<boolean> => tab.evaluate(() => document.visibilityState === 'visible');
    expect(await isInFront()).toBe(false);
    // The words of the page are behind it: the page comes to the front.
    await showInPage(browser, 'do not sell');
    await waitFor('the page in front', isInFront);
    // Another click on it asks the same panel, and another page has one of its own.
    await browser.clickAction(tab);
    await panelShows(browser, 'the page still says what was summarised here');
    expect(await isInFront()).toBe(false);
    expect(await panels()).toHaveLength(1);
    const other = await browser.openTab(address('/larkmoor'));
    tabs.push(other);
    await browser.clickAction(other);
    await waitFor('two panels', async () => (await panels()).length === 2);
    for (const panel of await panels()) await panel.close();
  });
});

describe('Firefox', () => {
  let site: Site;
  let browser: FirefoxUnderTest;

  beforeAll(async () => {
    site = await serveSite(PAGES);
    browser = await startFirefox();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const address = (place: string): string => `${site.origin}${place}`;
  const titles = async (): Promise<string[]> => {
    const shown = await browser.inEachPanel(() => document.querySelector('h1')?.textContent ?? '');
    return shown.toSorted();
  };
  /** Until the panels have these titles. */
  const panelsShow = async (...wanted: string[]): Promise<void> => {
    await expect.poll(titles, { timeout: 20_000, interval: 50 }).toEqual(wanted.toSorted());
  };

  it('keeps the summaries of two windows apart', async () => {
    const tabs: TabUnderTest[] = [];
    await readAddress(browser, address('/larkmoor'), tabs);
    const second = await browser.openWindow(address('/heron'));
    await browser.clickAction(second);
    await panelsShow('Heron Tiles Ltd', 'Larkmoor Lamps Ltd');
    // The same page in both: each window has the summary of its own tab.
    await second.goto(address('/larkmoor'));
    await panelsShow('This page has changed', 'Larkmoor Lamps Ltd');
    await browser.clickAction(second);
    await panelsShow('Larkmoor Lamps Ltd', 'Larkmoor Lamps Ltd');
    await tabs[0]!.goto(address('/heron'));
    await panelsShow('This page has changed', 'Larkmoor Lamps Ltd');
    await second.close();
    await panelsShow('This page has changed');
    await tabs[0]!.bringToFront();
    await browser.clickAction(tabs[0]!);
    await panelsShow('Heron Tiles Ltd');
    expect(browser.refused).toEqual([]);
  });
});
