/** The other ways to ask, in both browsers: the context menu, the command, with text that was selected by keyboard. */
import { describe, expect, it } from 'vitest';
import type { BrowserUnderTest, TabUnderTest } from '../support/browser-under-test.ts';
import { browserWithSite } from '../support/browser-with-site.ts';
import { startChromium } from '../support/chromium.ts';
import { BRIGHTFERN_NOTICE, serveFixtures } from '../support/fixture-site.ts';
import { startFirefox } from '../support/firefox.ts';
import { panelShows, panelText, summaryOf } from '../support/panel.ts';
import { waitFor } from '../support/wait-for.ts';

/** One sentence of the notice and no other. */
const ANSWER =
  /^What Smallprint read here(?:(?!advertisers).)*We never sell your personal data\.(?:(?!advertisers).)*$/su;

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const)('%s', (_name, start) => {
  const stage = browserWithSite<BrowserUnderTest>(start, serveFixtures);
  const address = (): string => stage.address(BRIGHTFERN_NOTICE);

  /** A notice in front, unread. In Chromium the panel is open beside it and may read it, as after any click. */
  async function open(): Promise<TabUnderTest> {
    const tab = await stage.open(BRIGHTFERN_NOTICE);
    await tab.bringToFront();
    if (stage.browser.name === 'chromium') {
      await stage.browser.clickAction(tab);
      await summaryOf(stage.browser, address());
      await tab.goto(address());
      await panelShows(stage.browser, 'This page has changed');
    }
    return tab;
  }

  /** Finds the words as the browser's own search does, which selects them; then one word more, by keys. */
  async function selectByKeyboard(tab: TabUnderTest): Promise<string> {
    await tab.evaluate(() => (globalThis as unknown as { find(words: string): boolean }).find('never'));
    await stage.browser.pressKeys(tab, ['ArrowRight'], ['Shift', 'Control']);
    return waitFor('the selection', () => tab.evaluate(() => /never\s+sell/u.exec(String(getSelection()))?.[0]));
  }

  /** What the panel answers, once it speaks of a sale, and focus is there. */
  async function answer(): Promise<string> {
    const here = await waitFor('the answer', async () => {
      const words = await stage.browser.inPanel(() => document.querySelector<HTMLElement>('.here')?.innerText ?? '');
      return words.includes('says it does not sell') && words;
    });
    await waitFor('focus on the answer', () =>
      stage.browser.inPanel(() => document.activeElement?.id === 'here-title'),
    );
    return here;
  }

  it('reads the page from its context menu', async () => {
    const tab = await open();
    await stage.browser.chooseInMenu(tab, 'read');
    await summaryOf(stage.browser, address());
    expect(await panelText(stage.browser)).not.toContain('What Smallprint read here');
  });

  it('says from the context menu what was read where text is selected, reading the page for it', async () => {
    const tab = await open();
    await selectByKeyboard(tab);
    await stage.browser.chooseInMenu(tab, 'read-here');
    expect(await answer()).toMatch(ANSWER);
  });

  it('says the same on its command, again and again', async () => {
    const tab = await open();
    await selectByKeyboard(tab);
    await stage.browser.giveCommand(tab, 'read-here');
    expect(await answer()).toMatch(ANSWER);
    await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body));
    await stage.browser.giveCommand(tab, 'read-here');
    await panelShows(stage.browser, 'Nothing was read in the words you selected.');
    await selectByKeyboard(tab);
    await stage.browser.giveCommand(tab, 'read-here');
    expect(await answer()).toMatch(ANSWER);
  });
});
