/** What browsers do to pages and to the extension: tabs that sleep or are unloaded, two windows, none beside the page. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browserWithSite } from '../support/browser-with-site.ts';
import { PAGES } from '../support/changing-pages.ts';
import { startChromium } from '../support/chromium.ts';
import { eventually } from '../support/eventually.ts';
import { startFirefox } from '../support/firefox.ts';
import { panelShows, panelText, showInPage, summaryOf } from '../support/panel.ts';
import { serveSite } from '../support/site-server.ts';
import { waitFor } from '../support/wait-for.ts';

describe('Chromium', () => {
  const stage = browserWithSite(startChromium, () => serveSite(PAGES));
  const { address, open, read, tabs } = stage;
  const pageOf = (url: string): Promise<Page> => {
    const pageNow = async (): Promise<Page | undefined> =>
      (await stage.browser.browser.pages()).find((one) => one.url() === url);
    return waitFor(`the page of ${url}`, pageNow);
  };
  const panels = (): Promise<Page[]> =>
    Promise.all(
      stage.browser.browser
        .targets()
        .filter((target) => target.url().includes('/src/extension/panel/'))
        .map((target) => target.asPage()),
    );

  it('says that a page sleeps, and not that its words are gone', async () => {
    await read('/larkmoor');
    const devtools = await (await pageOf(address('/larkmoor'))).createCDPSession();
    await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
    await showInPage(stage.browser, 'do not sell');
    await panelShows(stage.browser, 'The page is not answering just now.');
    await stage.browser.clickAction(tabs[0]!);
    await panelShows(stage.browser, 'it may be asleep');
    expect(await panelText(stage.browser)).toContain('Larkmoor Lamps Ltd');
    await devtools.send('Page.setWebLifecycleState', { state: 'active' });
    await stage.browser.clickAction(tabs[0]!);
    await panelShows(stage.browser, 'the page still says what was summarised here');
  });

  it('shows no summary beside a tab that was unloaded, and reads it again', async () => {
    await read('/larkmoor');
    await read('/heron');
    const background = await stage.browser.background();
    await background.evaluate(async () => {
      const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      // The one before it in the bar.
      const [behind] = await chrome.tabs.query({ index: (front?.index ?? 0) - 1, lastFocusedWindow: true });
      const unloaded = await chrome.tabs.discard(behind?.id);
      if (unloaded?.id !== undefined) await chrome.tabs.update(unloaded.id, { active: true });
    });
    await panelShows(stage.browser, 'Not read yet');
    expect(await panelText(stage.browser)).not.toContain('Larkmoor');
    const page = await pageOf(address('/larkmoor'));
    await page.triggerExtensionAction((await stage.browser.browser.extensions()).get(stage.browser.extensionId)!);
    await summaryOf(stage.browser, address('/larkmoor'));
    await page.close();
  });

  it('keeps the summaries of two windows apart', async () => {
    await read('/larkmoor');
    const background = await stage.browser.background();
    await background.evaluate((url) => chrome.windows.create({ url }).then(() => undefined), address('/heron'));
    const second = await pageOf(address('/heron'));
    const extension = (await stage.browser.browser.extensions()).get(stage.browser.extensionId);
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
    const background = await stage.browser.background();
    await background.evaluate(() => {
      Object.defineProperty(chrome, 'sidePanel', { value: undefined });
    });
    const tab = await open('/heron');
    for (const panel of await panels()) await panel.close();
    await stage.browser.clickAction(tab);
    await summaryOf(stage.browser, address('/heron'));
    const isInFront = (): Promise<boolean> => tab.evaluate(() => document.visibilityState === 'visible');
    await eventually(isInFront).toBe(false);
    // The words of the page are behind it: the page comes to the front.
    await showInPage(stage.browser, 'do not sell');
    await waitFor('the page in front', isInFront);
    // Another click on it asks the same panel, and another page has one of its own.
    await stage.browser.clickAction(tab);
    await panelShows(stage.browser, 'the page still says what was summarised here');
    await eventually(isInFront).toBe(false);
    await eventually(panels).toHaveLength(1);
    const other = await open('/larkmoor');
    await stage.browser.clickAction(other);
    await waitFor('two panels', async () => (await panels()).length === 2);
    for (const panel of await panels()) await panel.close();
  });
});

describe('Firefox', () => {
  const stage = browserWithSite(startFirefox, () => serveSite(PAGES));
  const { address, read } = stage;
  const titles = async (): Promise<string[]> => {
    const shown = await stage.browser.inEachPanel(() => document.querySelector('h1')?.textContent ?? '');
    return shown.toSorted();
  };
  /** Until the panels have these titles. */
  const panelsShow = async (...wanted: string[]): Promise<void> => {
    await eventually(titles).toEqual(wanted.toSorted());
  };

  it('keeps the summaries of two windows apart', async () => {
    const first = await read('/larkmoor');
    const second = await stage.browser.openWindow(address('/heron'));
    await stage.browser.clickAction(second);
    await panelsShow('Heron Tiles Ltd', 'Larkmoor Lamps Ltd');
    // The same page in both: each window has the summary of its own tab.
    await second.goto(address('/larkmoor'));
    await panelsShow('This page has changed', 'Larkmoor Lamps Ltd');
    await stage.browser.clickAction(second);
    await panelsShow('Larkmoor Lamps Ltd', 'Larkmoor Lamps Ltd');
    await first.goto(address('/heron'));
    await panelsShow('This page has changed', 'Larkmoor Lamps Ltd');
    await second.close();
    await panelsShow('This page has changed');
    await first.bringToFront();
    await stage.browser.clickAction(first);
    await panelsShow('Heron Tiles Ltd');
    expect(stage.browser.refused).toEqual([]);
  });
});
