/** A library on a small disk that the test fills. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserUnderTest, TabUnderTest } from '../support/browser-under-test.ts';
import { ONE_BROWSER } from '../support/each-browser.ts';
import { longRun } from '../support/invented-run.ts';
import { chooseFile, click, openLibrary, pageShows, pageText } from '../support/library-page.ts';
import { panelShows, panelText, readAddress } from '../support/panel.ts';
import { serveSite, type Site, type SitePage } from '../support/site-server.ts';
import { mountRefusal, smallDisk } from '../support/small-disk.ts';
import { lookInside, openBeside, type StoredLibrary } from '../support/stored-library.ts';

const FULL = 'There is no room left to store this. Nothing was changed.';
const SAVE = 'Save to the library';
const SAVED = 'Saved in the library';
const AUTO_SAVE = 'Save every notice that I open in Smallprint';
/** Of some 300 KiB each: a browser may have room in its own files for less. */
const PLACES = ['/first', '/second', '/third', '/fourth'];
const PARTS = 3_000;
const IMPORTED = 60;

interface Stage {
  readonly browser: BrowserUnderTest;
  readonly fill: () => Promise<void>;
  readonly makeRoom: () => Promise<void>;
  readonly end: () => Promise<void>;
}

const REFUSAL = mountRefusal();
const BROWSERS = REFUSAL === undefined ? ONE_BROWSER : [];
/** One test in the place of the others where this process may mount no disk; its name says so. */
const NOT_TRIED = REFUSAL === undefined ? [] : [REFUSAL];

it.each(NOT_TRIED)('no room left: not tried, since no disk may be mounted here', (refusal) => {
  expect(refusal).toMatch(/superuser|not permitted|permission denied|ENOENT/iu);
});

describe.each(BROWSERS)('no room left on the disk: %s', (_name, start) => {
  let stage: Stage;
  let site: Site;
  const tabs: TabUnderTest[] = [];

  beforeAll(async () => {
    site = await serveSite(Object.fromEntries(PLACES.map((place) => [place, longNotice(place)])));
    stage = await onSmallDisk(start);
  });
  afterAll(async () => {
    await stage?.end();
    await site?.close();
  });

  const read = (place: string): Promise<unknown> => readAddress(stage.browser, `${site.origin}${place}`, tabs);
  const stored = async (): Promise<StoredLibrary> => {
    const beside = await openBeside(stage.browser);
    const library = await lookInside(beside);
    await beside.close();
    if (!library) throw new Error('There is no library any more');
    expect(library.faults).toEqual([]);
    return library;
  };
  const count = async (): Promise<number> => Object.keys((await stored()).digests).length;

  it('the panel says so, twice, keeps what was there, and saves once there is room', async () => {
    await read('/first');
    await panelShows(stage.browser, SAVE);
    expect(await answerTo(stage.browser, SAVE)).toContain(SAVED);
    const before = await stored();
    await read('/second');
    await panelShows(stage.browser, SAVE);
    await stage.fill();
    for (const _time of [1, 2]) {
      const answer = await answerTo(stage.browser, SAVE);
      expect(answer).toContain(FULL);
      expect(answer).toContain(SAVE);
    }
    await stage.makeRoom();
    expect((await stored()).digests).toEqual(before.digests);
    await tabs.at(-1)!.bringToFront();
    await panelShows(stage.browser, SAVE);
    expect(await answerTo(stage.browser, SAVE)).toContain(SAVED);
    const after = await stored();
    expect(after.digests).toMatchObject(before.digests);
    expect(Object.keys(after.digests)).toHaveLength(2);
  });

  it('a panel that is opened meanwhile has its button, or one to try again', async () => {
    await stage.fill();
    await read('/third');
    await panelShows(stage.browser, 'Open the library');
    // Chromium opens no database on a full disk.
    const button = await firstButton(stage.browser);
    const answer = await answerTo(stage.browser, button);
    expect(answer).toContain(FULL);
    expect(answer).toContain(button);
    await stage.makeRoom();
    if (button !== SAVE) await answerTo(stage.browser, button);
    expect(await answerTo(stage.browser, SAVE)).toContain(SAVED);
    expect(await count()).toBe(3);
  });

  it('an import says so, leaves all as it was, and is done once there is room', async () => {
    const library = await openLibrary(stage.browser);
    await pageShows(library, '3 notices');
    const before = await stored();
    await stage.fill();
    await library.bringToFront();
    await chooseFile(library, '#import', longRun(IMPORTED));
    await pageShows(library, FULL);
    await stage.makeRoom();
    expect((await stored()).digests).toEqual(before.digests);
    await library.bringToFront();
    await chooseFile(library, '#import:not(:disabled)', longRun(IMPORTED));
    await pageShows(library, `${IMPORTED} notices taken in.`);
    expect(await pageText(library)).not.toContain(FULL);
    const after = await stored();
    expect(after.digests).toMatchObject(before.digests);
    expect(Object.keys(after.digests)).toHaveLength(3 + IMPORTED);
    await library.close();
  });

  it('what is not saved unasked can be saved by its button later', async () => {
    const library = await openLibrary(stage.browser);
    await click(library, 'label', AUTO_SAVE);
    await library.close();
    await stage.fill();
    await read('/fourth');
    await panelShows(stage.browser, FULL);
    const button = await firstButton(stage.browser);
    await stage.makeRoom();
    // What was to be saved unasked is, as soon as the library opens.
    expect(await answerTo(stage.browser, button)).toContain(SAVED);
    expect(await panelText(stage.browser)).not.toContain(FULL);
    expect(await count()).toBe(4 + IMPORTED);
  });
});

async function onSmallDisk(start: (options: { profile: string }) => Promise<BrowserUnderTest>): Promise<Stage> {
  const disk = await smallDisk();
  try {
    const browser = await start({ profile: disk.path });
    return {
      browser,
      fill: disk.fill,
      makeRoom: disk.makeRoom,
      async end() {
        await browser.close();
        await disk.remove();
      },
    };
  } catch (error) {
    await disk.remove();
    throw error;
  }
}

/** The words of the button that saves, or tries again, once it is there. */
function firstButton(browser: BrowserUnderTest): Promise<string> {
  return browser.inPanel(async () => {
    for (;;) {
      const button = document.querySelector('.save-notice .actions button:not(.link)');
      if (button) return button.textContent;
      await new Promise((resolve) => window.setTimeout(resolve, 25));
    }
  });
}

/** Presses the button of the panel's part of the library and gives what that part says once it says anything new. */
function answerTo(browser: BrowserUnderTest, words: string): Promise<string> {
  return browser.inPanel((label) => {
    const part = document.querySelector<HTMLElement>('.save-notice');
    const button = [...(part?.querySelectorAll('button') ?? [])].find((one) => one.textContent === label);
    if (!part || !button) throw new Error(`No button "${label}" in "${part?.innerText ?? 'no part'}"`);
    return new Promise<string>((resolve) => {
      // The words of the fault before go first, with nothing in their place.
      // (In Firefox this runs in another window than the panel's, whose elements are of other classes.)
      const isNew = (node: Node): boolean =>
        node.nodeType === Node.ELEMENT_NODE && (node as Element).matches('[role=alert], p.quiet, button');
      new MutationObserver((changes, observer) => {
        const isAnswered = changes.some(
          ({ type, addedNodes }) => type === 'characterData' || [...addedNodes].some(isNew),
        );
        if (!isAnswered) return;
        observer.disconnect();
        resolve(part.innerText);
      }).observe(part, { childList: true, characterData: true, subtree: true });
      button.click();
    });
  }, words);
}

/** Numbers that no packing makes short. */
function longNotice(place: string): SitePage {
  const parts = Array.from({ length: PARTS }, (_, part) => {
    const bytes = createHash('sha256').update(`${place} ${part}`).digest();
    const [order, bill] = [bytes.readBigUInt64LE(0), bytes.readBigUInt64LE(8)];
    return `<p>We keep order 0.${order} 0.${bill} for two years. We share your name with couriers.</p>`;
  });
  const body = `<!doctype html><html lang="en"><title>Privacy notice</title><main><h1>Privacy notice</h1>
    <p>Larkmoor Lamps Ltd is the controller of your personal data.</p>
    ${parts.join('')}</main></html>`;
  return { contentType: 'text/html; charset=utf-8', body };
}
