/** What tests do with the panel: look, wait, press buttons. The functions run in its document. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserUnderTest, TabUnderTest } from './browser-under-test.ts';
import { waitFor } from './wait-for.ts';

/** All visible words of the panel. */
export function panelText(browser: BrowserUnderTest): Promise<string> {
  return browser.inPanel(() => document.querySelector('main')?.innerText ?? '');
}

/** Opens an address in a new tab, which is added to `tabs` at once, presses the button, and waits for the summary. */
export async function readAddress(
  browser: BrowserUnderTest,
  address: string,
  tabs: TabUnderTest[],
): Promise<TabUnderTest> {
  const tab = await browser.openTab(address);
  tabs.push(tab);
  await browser.clickAction(tab);
  await summaryOf(browser, address);
  return tab;
}

/** Waits until the panel shows the words. */
export function panelShows(browser: BrowserUnderTest, words: string): Promise<void> {
  return tellingWhatItShows(browser, async () => {
    await waitFor(`"${words}" in the panel`, async () => (await panelText(browser)).includes(words));
  });
}

/** Waits for a whole summary, and that it is of this address. */
export function summaryOf(browser: BrowserUnderTest, address: string): Promise<void> {
  return tellingWhatItShows(browser, async () => {
    await waitFor(`the summary of ${address}`, () =>
      browser.inPanel((wanted) => {
        const named = document.querySelector('.summary .page-address');
        return named?.getAttribute('title') === wanted && document.querySelector('.summary .further') !== null;
      }, address),
    );
  });
}

async function tellingWhatItShows(browser: BrowserUnderTest, wait: () => Promise<void>): Promise<void> {
  try {
    await wait();
  } catch (error) {
    throw new Error(`${String(error)}; the panel shows:\n${(await panelText(browser)).slice(0, 1_000)}`, {
      cause: error,
    });
  }
}

/** Opens every folded part of the summary; what is in one is drawn then. */
export async function openParts(browser: BrowserUnderTest): Promise<void> {
  await browser.inPanel(() => {
    for (const part of document.querySelectorAll<HTMLDetailsElement>('details.part')) part.open = true;
  });
  await untilDrawn(browser);
}

/** Until nothing comes any more: what was opened says so in a task of its own, and is drawn in a later one. */
export function untilDrawn(browser: BrowserUnderTest): Promise<void> {
  // Of the panel's own window: what runs this may be a page behind, which Firefox gives a second between two tasks.
  return browser.inPanel(async () => {
    for (let before = ''; before !== document.body.innerHTML;) {
      before = document.body.innerHTML;
      for (let frame = 0; frame < 2; frame++) {
        await new Promise<void>((resolve) => {
          window.requestAnimationFrame(() => resolve());
          // A panel that is out of sight has no frames.
          window.setTimeout(resolve, 200);
        });
        await new Promise((resolve) => window.setTimeout(resolve));
      }
    }
  });
}

/** Presses the first button with these words once it can be pressed, in a part that is folded away, too. */
export async function press(browser: BrowserUnderTest, words: string): Promise<void> {
  await waitFor(`the button "${words}"`, async () => {
    const isPressed = await browser.inPanel((label) => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.textContent?.trim() === label && !one.disabled,
      );
      button?.click();
      return button !== undefined;
    }, words);
    if (!isPressed) await openParts(browser);
    return isPressed;
  });
}

/** Presses "Save as JSON" and gives what was saved. */
export async function saveJson(browser: BrowserUnderTest): Promise<string> {
  await press(browser, 'Save as JSON');
  const name = await waitFor('the saved file', async () =>
    (await readdir(browser.downloads)).find((file) => file.endsWith('.json')),
  );
  const path = join(browser.downloads, name);
  // The name may stand before the bytes do.
  const content = await waitFor('the bytes of the saved file', async () => {
    const text = await readFile(path, 'utf8');
    return text.endsWith('}\n') && text;
  });
  await rm(path);
  return content;
}

/** Opens the statement of a quote that holds `words` (or takes it where it is open), and shows it in the page. */
export async function showInPage(browser: BrowserUnderTest, words: string): Promise<string> {
  return waitFor(`a quote with "${words}"`, async () => {
    await openParts(browser);
    await browser.inPanel(() => {
      const heads = [...document.querySelectorAll<HTMLButtonElement>('.statement-head[aria-expanded=false]')];
      for (const more of document.querySelectorAll<HTMLButtonElement>('.facet > button.link')) more.click();
      for (const head of heads) head.click();
    });
    await untilDrawn(browser);
    return browser.inPanel((wanted) => {
      const quote = [...document.querySelectorAll('.facet .quote:not(.folded)')].find((one) =>
        one.querySelector('blockquote')?.textContent?.includes(wanted),
      );
      const button = quote?.querySelector<HTMLButtonElement>('.show button');
      button?.click();
      return button && quote?.querySelector('blockquote')?.textContent;
    }, words);
  });
}

/** Shows the words of the first line that denies something in the page, or else those of the first that has words. */
export async function showFirstDenial(browser: BrowserUnderTest): Promise<void> {
  await browser.inPanel(() => {
    const head = document.querySelector<HTMLButtonElement>('.answer-no button.line-head');
    (head ?? document.querySelector<HTMLButtonElement>('button.line-head'))?.click();
  });
  await browser.inPanel(() => document.querySelector<HTMLButtonElement>('.quote .show button')?.click());
  // The page paints its highlight after it has answered.
  await browser.inPanel(() => new Promise<void>((resolve) => setTimeout(resolve, 300)));
}

/** Chooses an option of a select by its value. */
export async function choose(browser: BrowserUnderTest, selector: string, value: string): Promise<void> {
  await waitFor(`"${value}" in ${selector}`, async () => {
    await openParts(browser);
    return browser.inPanel(
      (where, wanted) => {
        const select = document.querySelector<HTMLSelectElement>(where);
        if (!select) return false;
        select.value = wanted;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      selector,
      value,
    );
  });
}
