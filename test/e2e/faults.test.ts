/** Faults in a real browser, of which docs/faults.md says what its reader sees. */
import { describe, expect, it } from 'vitest';
import { browserWithSite } from '../support/browser-with-site.ts';
import type { BrowserUnderTest, TabUnderTest } from '../support/browser-under-test.ts';
import { openSlow, PAGES, SLOW } from '../support/changing-pages.ts';
import { startChromium } from '../support/chromium.ts';
import { startFirefox } from '../support/firefox.ts';
import { chooseFile, click, fill, openLibrary, pageShows, pageText } from '../support/library-page.ts';
import { inventedRun } from '../support/invented-run.ts';
import { panelShows, panelText, press, summaryOf } from '../support/panel.ts';
import { serveSite } from '../support/site-server.ts';
import { waitFor } from '../support/wait-for.ts';

const LARKMOOR = '/larkmoor';
const DATABASE = 'smallprint-library';
const TABS = 50;
const TABS_TIMEOUT_MS = 400_000;

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const)('%s', (_name, start) => {
  const stage = browserWithSite<BrowserUnderTest>(start, () => serveSite(PAGES));
  const { address, read, tabs } = stage;

  it('reads the next page after its background was killed', async () => {
    await read(LARKMOOR);
    await stage.browser.killBackground();
    await read('/larkmoor?again');
    expect(await panelText(stage.browser)).toContain('Larkmoor');
  });

  it('reads a page anew of which the panel was closed in the middle', async () => {
    const tab = await openSlow(stage.browser, stage.site, tabs);
    await stage.browser.clickAction(tab);
    await panelShows(stage.browser, 'Waiting for the page to load');
    await stage.browser.closePanel();
    stage.site.release(SLOW);
    await stage.browser.clickAction(tab);
    await summaryOf(stage.browser, address(SLOW));
    expect(await panelText(stage.browser)).toContain('In short');
  });

  it('reads the next page after the tab was closed in the middle', async () => {
    const tab = await openSlow(stage.browser, stage.site, tabs);
    await stage.browser.clickAction(tab);
    await panelShows(stage.browser, 'Waiting for the page to load');
    await tab.close();
    await read(LARKMOOR);
    expect(await panelText(stage.browser)).toContain('Larkmoor');
  });

  describe('a library', () => {
    const saveOne = async (): Promise<TabUnderTest> => {
      await read(LARKMOOR);
      await panelShows(stage.browser, 'Save to the library');
      await press(stage.browser, 'Save to the library');
      const library = await openLibrary(stage.browser);
      tabs.push(library);
      await pageShows(library, '1 notice');
      return library;
    };

    const LOST = 'the browser, or another program, has deleted';

    it('that is deleted under its page is made anew, empty, says so, and takes what is saved next', async () => {
      const library = await saveOne();
      expect(await pageText(library)).not.toContain(LOST);
      await deleteDatabase(library);
      await library.goto(`${stage.browser.extensionOrigin}/src/extension/library/index.html?anew`);
      await pageShows(library, 'Nothing saved yet');
      await pageShows(library, `Of 1 saved records, 0 are left: ${LOST}`);
      const after = await saveOne();
      await pageShows(after, `Of 2 saved records, 1 are left: ${LOST}`);
      expect(await pageText(after)).toContain('Larkmoor');
      await click(after, 'button', 'Go on with what is left');
      await waitFor('no word of it', async () => !(await pageText(after)).includes(LOST));
      // What its reader deletes is not lost.
      await click(after, '.notice-list input');
      await click(after, 'button', 'Delete');
      await pageShows(after, '1 notice deleted.');
      await after.goto(`${stage.browser.extensionOrigin}/src/extension/library/index.html?later`);
      await pageShows(after, 'Nothing saved yet');
      expect(await pageText(after)).not.toContain(LOST);
    });

    it('of a later version is left alone, and its reader told', async () => {
      const tab = await stage.browser.openTab(`${stage.browser.extensionOrigin}/icons/icon-16.png`);
      tabs.push(tab);
      await deleteDatabase(tab);
      await makeDatabase(tab, 99);
      const library = await stage.browser.openTab(`${stage.browser.extensionOrigin}/src/extension/library/index.html`);
      tabs.push(library);
      await pageShows(library, 'written by a later version of Smallprint');
      await library.goto(`${stage.browser.extensionOrigin}/icons/icon-16.png`);
      expect(await versionOf(library)).toBe(99);
      await deleteDatabase(library);
    });

    it('that lost its stores is made anew', async () => {
      const tab = await stage.browser.openTab(`${stage.browser.extensionOrigin}/icons/icon-16.png`);
      tabs.push(tab);
      await deleteDatabase(tab);
      await makeDatabase(tab, 3);
      expect(await pageText(await saveOne())).toContain('Larkmoor');
    });

    it('takes in the good reports of a bad file, and lists the bad', async () => {
      const library = await openLibrary(stage.browser);
      tabs.push(library);
      await chooseFile(library, '#import', '{"hello":1}\n{"a":\n');
      await pageShows(library, 'not a file that can be taken in');
      await chooseFile(library, '#import', `{"hello":1}\n${inventedRun(1)}`);
      await pageShows(library, '1 notice could not be read and is left out.');
      await pageShows(library, '1 notice taken in.');
      expect(await library.evaluate(() => document.querySelector('.warnings details li')?.textContent)).toMatch(
        /^Entry 1: /u,
      );
    });
  });
});

/** What one browser alone lets a test do. */
describe('Chromium', () => {
  const stage = browserWithSite(startChromium, () => serveSite(PAGES));
  const { address, read, tabs } = stage;

  it('reads on after the panel’s worker was killed while it was idle', async () => {
    await read(LARKMOOR);
    const panel = await stage.browser.panelPage();
    expect(panel.workers()).not.toEqual([]);
    for (const worker of panel.workers()) await worker.close();
    await read('/larkmoor?after');
  });

  it('lists on after the library’s worker was killed while it was idle', async () => {
    const library = await openLibrary(stage.browser);
    tabs.push(library);
    await chooseFile(library, '#import', inventedRun(2));
    await pageShows(library, '2 notices taken in.');
    const page = (await stage.browser.browser.pages()).find((one) => one.url().includes('/library/'));
    for (const worker of page?.workers() ?? []) await worker.close();
    await fill(library, 'input[type=search]', 'no such words');
    await pageShows(library, '0 notices');
    await fill(library, 'input[type=search]', '');
    await pageShows(library, '2 notices');
    expect(await pageText(library)).not.toContain('internal:');
  });

  it(
    'keeps fifty tabs apart',
    async () => {
      const places = Array.from({ length: TABS }, (_, at) => `${at % 2 === 0 ? LARKMOOR : '/heron'}?tab=${at}`);
      for (const place of places) await read(place);
      for (const at of [0, 1, TABS / 2, TABS - 1]) {
        await tabs[at]!.bringToFront();
        await summaryOf(stage.browser, address(places[at]!));
        expect(await panelText(stage.browser)).toContain(at % 2 === 0 ? 'Larkmoor Lamps Ltd' : 'Heron Tiles Ltd');
      }
    },
    TABS_TIMEOUT_MS,
  );
});

function deleteDatabase(tab: TabUnderTest): Promise<void> {
  return tab.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(new Error('It is not deleted'));
      }),
    DATABASE,
  );
}

/** One without stores. */
function makeDatabase(tab: TabUnderTest, version: number): Promise<void> {
  return tab.evaluate(
    (name, wanted) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name, wanted);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(new Error('It is not made'));
      }),
    DATABASE,
    version,
  );
}

function versionOf(tab: TabUnderTest): Promise<number | undefined> {
  return waitFor('the database', () =>
    tab.evaluate(
      async (name) => (await indexedDB.databases()).find((database) => database.name === name)?.version,
      DATABASE,
    ),
  );
}
