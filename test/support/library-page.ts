/** What tests do with the library page. The functions run in its document. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BrowserUnderTest, TabUnderTest } from './browser-under-test.ts';
import { waitFor } from './wait-for.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export async function openLibrary(browser: BrowserUnderTest): Promise<TabUnderTest> {
  const tab = await browser.openTab(`${browser.extensionOrigin}/src/extension/library/index.html`);
  await waitFor('the library', () =>
    tab.evaluate(() => {
      // Questions are answered with yes.
      globalThis.confirm = () => true;
      return document.querySelector('#files-title') !== null;
    }),
  );
  return tab;
}

export function pageText(tab: TabUnderTest): Promise<string> {
  return tab.evaluate(() => document.querySelector('main')?.innerText ?? '');
}

export async function pageShows(tab: TabUnderTest, words: string): Promise<void> {
  try {
    await waitFor(`"${words}"`, async () => (await pageText(tab)).includes(words));
  } catch (error) {
    throw new Error(`${String(error)}; the page shows:\n${(await pageText(tab)).slice(0, 1_500)}`, { cause: error });
  }
}

/** Clicks the first element that `selector` finds with these words once it can be; any words where none are given. */
export async function click(tab: TabUnderTest, selector: string, words?: string): Promise<void> {
  await waitFor(`${selector} "${words ?? ''}"`, () =>
    tab.evaluate(
      (wanted, label) => {
        const found = [...document.querySelectorAll<HTMLElement>(wanted)].find(
          (one) => (label === null || one.textContent?.trim() === label) && !one.matches(':disabled'),
        );
        found?.click();
        return found !== undefined;
      },
      selector,
      words ?? null,
    ),
  );
}

async function isThere(tab: TabUnderTest, selector: string): Promise<void> {
  await waitFor(selector, () => tab.evaluate((wanted) => document.querySelector(wanted) !== null, selector));
}

/** Chooses a file of this content in a file field, once it is there. */
export async function chooseFile(tab: TabUnderTest, field: string, content: string): Promise<void> {
  await isThere(tab, field);
  await tab.evaluate(
    (selector, text) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      if (!input) throw new Error(`No field ${selector}`);
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'chosen.ndjson'));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    field,
    content,
  );
}

/** Types into the first field that `selector` finds, or picks in it, once it is there. */
export async function fill(tab: TabUnderTest, selector: string, value: string): Promise<void> {
  await isThere(tab, selector);
  await tab.evaluate(
    (wanted, text) => {
      const field = document.querySelector<HTMLInputElement>(wanted);
      if (!field) throw new Error(`No field ${wanted}`);
      field.value = text;
      field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
    },
    selector,
    value,
  );
}

/** Presses a button and gives the file that it saves. */
export async function savedBy(
  browser: BrowserUnderTest,
  tab: TabUnderTest,
  words: string,
  within = '',
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  // What an earlier test left would be taken for this file.
  for (const file of await readdir(browser.downloads)) await rm(join(browser.downloads, file));
  await click(tab, `${within} button`, words);
  const name = await waitFor(`the file of "${words}"`, async () => {
    const files = await readdir(browser.downloads);
    // While it is being written Firefox keeps a second file beside it, Chromium another name.
    if (files.some((file) => /\.(?:part|crdownload|tmp)$/u.test(file))) return undefined;
    return files.find((file) => file.startsWith('smallprint'));
  });
  const path = join(browser.downloads, name);
  const bytes = await waitFor(`the bytes of ${name}`, async () => {
    const read = await readFile(path);
    return read.length > 0 && read;
  });
  await rm(path);
  return { name, bytes };
}

/** What axe finds wrong with the page: the rule, and where. */
export async function axeViolations(tab: TabUnderTest): Promise<string[]> {
  const source = await readFile(AXE, 'utf8');
  await installAxe(tab, source);
  return tab.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** axe's source is itself the body of a function: the page's policy allows no script to be added. */
async function installAxe(tab: TabUnderTest, source: string): Promise<void> {
  const install = Object.assign(() => undefined, { toString: () => `() => { ${source} }` });
  await tab.evaluate(install);
}
