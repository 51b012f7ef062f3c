/**
 * Nothing is lost when the browser is killed (SIGKILL) in the middle of a save, an import, a restore or a migration:
 * afterwards there is all of it or nothing of it, and what was there before is what it was.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeBackup } from '../../src/extension/storage/backup.ts';
import { readReports } from '../../src/extension/storage/read-reports.ts';
import { RefusedRecords } from '../../src/extension/storage/refused.ts';
import type { SavedNotice } from '../../src/extension/storage/saved-notice.ts';
import type { BrowserUnderTest, TabUnderTest } from '../support/browser-under-test.ts';
import { IS_SLOW, ONE_OR_BOTH_BROWSERS } from '../support/each-browser.ts';
import { firstStored } from '../support/first-library.ts';
import { inventedRun, longRun } from '../support/invented-run.ts';
import { chooseFile, openLibrary, pageShows } from '../support/library-page.ts';
import { panelShows, summaryOf } from '../support/panel.ts';
import { serveSite, type SitePage } from '../support/site-server.ts';
import {
  lookInside,
  openBeside,
  storeFirstLibrary,
  storeHolds,
  type StoredLibrary,
} from '../support/stored-library.ts';

const OLD = 5;
const NEW = IS_SLOW ? 300 : 100;
/** Different ones among the invented notices. */
const ADDRESSES = 20;
/** After the press of the button, in milliseconds, or once the panel says so. */
const SAVES_KILLED_AFTER = IS_SLOW ? [-150, 0, 5, 10, 30, 'Saved in the library'] : [0, 'Saved in the library'];
/**
 * When so many records are set aside, and how long after that in milliseconds, or once the page says so: before, while and
 * after they are moved into the library.
 */
const IMPORTS_KILLED: readonly (readonly [number, number | string])[] = [
  ...(IS_SLOW ? ([[25, 0]] as const) : []),
  [NEW - 50, 0],
  ...(IS_SLOW ? ([[NEW - 50, 150]] as const) : []),
  [NEW - 50, `${NEW} notices taken in.`],
];
/** When so many records are left in the form of the first version. */
const LEFT_TO_LIFT = IS_SLOW ? [NEW - 25, 125, 25] : [NEW - 25];
const TIMEOUT_MS = 400_000;

describe.each(ONE_OR_BOTH_BROWSERS)('a library whose browser is killed: %s', (_name, start) => {
  let profile: string;
  let browser: BrowserUnderTest | undefined;

  beforeEach(async () => {
    profile = await mkdtemp(path.join(tmpdir(), 'smallprint-killed-'));
    browser = undefined;
  });
  afterEach(async () => {
    await browser?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  /** What is stored, seen by a browser that has been started anew. */
  async function afterKill(): Promise<{ next: BrowserUnderTest; stored: StoredLibrary }> {
    await browser?.kill();
    browser = undefined;
    browser = await start({ profile });
    const stored = await lookInside(await openBeside(browser));
    if (!stored) throw new Error('There is no library any more');
    expect(stored.faults).toEqual([]);
    return { next: browser, stored };
  }

  it(
    'in the middle of a save',
    async () => {
      const pages: Record<string, SitePage> = {};
      const site = await serveSite(pages);
      let next: BrowserUnderTest = (browser = await start({ profile }));
      let before: StoredLibrary['digests'] = {};
      const gains: number[] = [];
      for (const [round, killAfter] of SAVES_KILLED_AFTER.entries()) {
        const address = `/privacy-${round}`;
        pages[address] = longNotice(round);
        const tab = await next.openTab(`${site.origin}${address}`);
        await next.clickAction(tab);
        await summaryOf(next, `${site.origin}${address}`);
        await panelShows(next, 'Save to the library');
        await next.inPanel(() => {
          const button = [...document.querySelectorAll('button')].find(
            (one) => one.textContent === 'Save to the library',
          );
          setTimeout(() => button?.click(), 200);
        });
        await (typeof killAfter === 'number' ? delay(200 + killAfter) : panelShows(next, killAfter));
        const { next: restarted, stored } = await afterKill();
        next = restarted;
        expect(stored.digests, `after ${killAfter}`).toMatchObject(before);
        gains.push(Object.keys(stored.digests).length - Object.keys(before).length);
        before = stored.digests;
      }
      await site.close();
      expect(new Set(gains)).toEqual(new Set([0, 1]));
      await pageShows(await openLibrary(next), `${Object.keys(before).length} notice`);
    },
    TIMEOUT_MS,
  );

  it.each([
    ['an import', '#import', OLD + NEW],
    ['a restore', '#restore', NEW],
  ])(
    'in the middle of %s',
    async (_what, field, afterwards) => {
      const [old, later] = [
        await backupOf(OLD, 'old'),
        field === '#import' ? longRun(NEW) : await backupOf(NEW, 'new'),
      ];
      let next: BrowserUnderTest = (browser = await start({ profile }));
      const begin = async (): Promise<TabUnderTest> => {
        const library = await openLibrary(next);
        await chooseFile(library, '#restore', old);
        await pageShows(library, `${OLD} notices taken in.`);
        return library;
      };
      const seen: number[] = [];
      for (const [staged, killAfter] of IMPORTS_KILLED) {
        const library = await begin();
        const beside = await openBeside(next);
        const { digests } = (await lookInside(beside))!;
        // A page behind another does its work more slowly.
        await library.bringToFront();
        await chooseFile(library, field, later);
        await storeHolds(beside, 'staged', { least: staged });
        await (typeof killAfter === 'number' ? delay(killAfter) : pageShows(library, killAfter));
        const { next: restarted, stored } = await afterKill();
        next = restarted;
        const count = Object.keys(stored.digests).length;
        const when = `${killAfter} after ${staged} were staged`;
        expect([OLD, afterwards], when).toContain(count);
        // A restore replaces what was there.
        const kept = count === NEW ? {} : digests;
        expect(stored.digests, when).toMatchObject(kept);
        seen.push(count);
      }
      // Else all were killed too early, or all too late.
      expect(new Set(seen)).toEqual(new Set([OLD, afterwards]));
    },
    TIMEOUT_MS,
  );

  it(
    'in the middle of a migration from the first version',
    async () => {
      const stored = await Promise.all((await recordsOf(NEW, 'old')).map(firstStored));
      let next: BrowserUnderTest = (browser = await start({ profile }));
      const beside = await openBeside(next);
      await storeFirstLibrary(beside, stored);
      const { digests, version, older } = (await lookInside(beside))!;
      expect({ version, older }).toEqual({ version: 1, older: NEW });
      const seen: number[] = [];
      for (const left of LEFT_TO_LIFT) {
        await storeFirstLibrary(await openBeside(next), stored);
        const tab = await openBeside(next);
        // Its opening is the beginning.
        await next.openTab(`${next.extensionOrigin}/src/extension/library/index.html`);
        await storeHolds(tab, 'contents', { most: left });
        const after = await afterKill();
        next = after.next;
        expect(after.stored.digests, `with ${left} left`).toEqual(digests);
        expect(after.stored.older, `with ${left} left`).toBeLessThanOrEqual(left);
        seen.push(after.stored.older);
      }
      expect(seen.some((left) => left > 0)).toBe(true);
      // What was left is lifted by the next to open it, and all of it is listed.
      const library = await openLibrary(next);
      const end = await openBeside(next);
      await storeHolds(end, 'contents', { most: 0 });
      expect(await lookInside(end)).toMatchObject({ version: 3, older: 0, faults: [], digests });
      // Lifting makes the key of each anew from its address: what shares one is versions of one notice, and none is lost.
      await pageShows(library, `${ADDRESSES} notices`);
      await pageShows(library, `${NEW / ADDRESSES} versions`);
    },
    TIMEOUT_MS,
  );
});

function longNotice(round: number): SitePage {
  const parts = Array.from(
    { length: 150 },
    (_, part) => `<p>We keep order ${round}-${part} for two years. We share your name with couriers.</p>`,
  );
  const body = `<!doctype html><html lang="en"><title>Privacy notice</title><main><h1>Privacy notice</h1>
    <p>Larkmoor Lamps Ltd is the controller of your personal data.</p>${parts.join('')}</main></html>`;
  return { contentType: 'text/html; charset=utf-8', body };
}

async function recordsOf(count: number, name: string): Promise<SavedNotice[]> {
  const records: SavedNotice[] = [];
  const run = new Blob([inventedRun(Math.min(count, ADDRESSES))]);
  for await (const record of readReports(run, { savedAt: '2026-01-01T00:00:00.000Z', refused: new RefusedRecords() }))
    records.push(record);
  return Array.from({ length: count }, (_, index): SavedNotice => {
    const record = records[index % records.length]!;
    return { ...record, id: `${name}${1_000 + index}`, key: `${record.key}?${index}` };
  });
}

async function backupOf(count: number, name: string): Promise<string> {
  return (await writeBackup(each(await recordsOf(count, name)), count)).text();
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}
