/** Libraries and backups of other versions of the extension, in both browsers: earlier ones are lifted, later ones refused. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBackup } from '../../src/extension/storage/backup.ts';
import { readReports } from '../../src/extension/storage/read-reports.ts';
import { RefusedRecords } from '../../src/extension/storage/refused.ts';
import type { SavedNotice } from '../../src/extension/storage/saved-notice.ts';
import type { BrowserUnderTest } from '../support/browser-under-test.ts';
import { ONE_BROWSER } from '../support/each-browser.ts';
import { firstRecord, firstStored } from '../support/first-library.ts';
import { inventedRun } from '../support/invented-run.ts';
import { chooseFile, fill, openLibrary, pageShows, savedBy } from '../support/library-page.ts';
import { panelShows, summaryOf } from '../support/panel.ts';
import { BRIGHTFERN_NOTICE, serveFixtures } from '../support/fixture-site.ts';
import { DATABASE, lookInside, openBeside, storeFirstLibrary, storeHolds } from '../support/stored-library.ts';

const LATER =
  'This was written by a later version of Smallprint. Update the extension and try again. Nothing was changed.';
const COUNT = 40;

describe.each(ONE_BROWSER)('%s', (_name, start) => {
  let browser: BrowserUnderTest;
  let records: SavedNotice[];
  const backup = (of: readonly object[]): Promise<string> =>
    writeBackup(each(of as readonly SavedNotice[]), of.length).then((file) => file.text());

  beforeAll(async () => {
    browser = await start();
    records = [];
    const run = new Blob([inventedRun(COUNT)]);
    for await (const record of readReports(run, {
      savedAt: '2026-01-01T00:00:00.000Z',
      refused: new RefusedRecords(),
    })) {
      records.push({ ...record, id: `r${100 + records.length}`, tags: ['kept'], notes: 'Ask them' });
    }
  });
  afterAll(() => browser?.close());

  it('lifts a library of the first version, and it says the same', async () => {
    const beside = await openBeside(browser);
    await storeFirstLibrary(beside, await Promise.all(records.map(firstStored)));
    expect(await lookInside(beside)).toMatchObject({ version: 1, older: COUNT });
    const library = await openLibrary(browser);
    await pageShows(library, `${COUNT} notices`);
    await storeHolds(beside, 'contents', { most: 0 });
    expect(await lookInside(beside)).toMatchObject({ version: 3, older: 0, faults: [] });
    await fill(library, 'input[type=search]', 'larkspur nowhere');
    await pageShows(library, '0 notices');
    await fill(library, 'input[type=search]', records[0]!.vendor.name);
    await pageShows(library, records[0]!.vendor.name);
    const saved = await savedBy(browser, library, 'Back up the library');
    expect(saved.bytes.toString('utf8')).toBe(await backup(records));
    await library.close();
    await beside.close();
  });

  it('takes a backup of the first version in', async () => {
    const library = await openLibrary(browser);
    await chooseFile(library, '#restore', await backup(records.map(firstRecord)));
    await pageShows(library, `${COUNT} notices taken in.`);
    const saved = await savedBy(browser, library, 'Back up the library');
    expect(saved.bytes.toString('utf8')).toBe(await backup(records));
    await library.close();
  });

  it('refuses a backup of a later version, and says so', async () => {
    const library = await openLibrary(browser);
    const later = records.map((record) => ({ ...record, recordVersion: 5 }));
    await chooseFile(library, '#restore', await backup(later));
    await pageShows(library, LATER);
    const saved = await savedBy(browser, library, 'Back up the library');
    expect(saved.bytes.toString('utf8')).toBe(await backup(records));
    await library.close();
  });

  it('refuses a library of a later version, and leaves it as it is', async () => {
    const beside = await openBeside(browser);
    await beside.evaluate(
      (name) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open(name, 99);
          request.addEventListener('success', () => {
            request.result.close();
            resolve();
          });
          request.addEventListener('error', () => reject(request.error ?? new Error('It was not opened')));
        }),
      DATABASE,
    );
    const library = await browser.openTab(`${browser.extensionOrigin}/src/extension/library/index.html`);
    await pageShows(library, LATER);
    const site = await serveFixtures();
    const page = await browser.openTab(`${site.origin}${BRIGHTFERN_NOTICE}`);
    await browser.clickAction(page);
    await summaryOf(browser, `${site.origin}${BRIGHTFERN_NOTICE}`);
    await panelShows(browser, LATER);
    await site.close();
    expect(await lookInside(beside)).toMatchObject({ version: 99, older: 0, faults: [] });
  });
});

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}
