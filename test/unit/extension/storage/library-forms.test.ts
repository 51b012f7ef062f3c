// oxlint-disable-next-line import/no-unassigned-import -- it puts a database into the globals
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countStatements } from '../../../../src/core/statements.ts';
import { Library } from '../../../../src/extension/storage/library.ts';
import { takeApart } from '../../../../src/extension/storage/notice-row.ts';
import { makeSavedNotice, type SavedNotice } from '../../../../src/extension/storage/saved-notice.ts';
import { vendorOf } from '../../../../src/extension/storage/vendor-of.ts';
import { firstStored, writeFirstLibrary, writeSecondLibrary } from '../../../support/first-library.ts';
import { collect, FIRST_TEXT, readNotice, refuse, storedIds, SECOND_TEXT, under } from './example-notices.ts';

const SHOP = 'https://shop.larkmoor.example.co.uk/privacy';
const OTHER = 'https://tallowbrook.example.com/privacy';

let library: Library;
let number = 0;

beforeEach(async () => {
  number += 1;
  library = await Library.open(`library-${number}`);
});
afterEach(() => {
  vi.restoreAllMocks();
  library.close();
});

const everything = async () => collect(library.each(await library.ids(), () => undefined));

describe('a library of the first version', () => {
  const COUNT = 60;
  let records: SavedNotice[];

  beforeEach(async () => {
    library.close();
    const read = readNotice(SHOP, FIRST_TEXT);
    const one = makeSavedNotice('one', { ...read, vendor: vendorOf(SHOP, read.report) });
    records = Array.from({ length: COUNT }, (_, index) => under(one, `r${10 + index}`, `${SHOP}/${index}`));
    await writeFirstLibrary(`library-${number}`, await Promise.all(records.map(firstStored)));
    library = await Library.open(`library-${number}`);
    // The first of them compiles the vocabulary, too.
  }, 60_000);

  it('is read as it is', async () => {
    expect(await library.countOlder()).toBe(COUNT);
    expect(await everything()).toEqual(records);
    expect((await library.rows()).map(({ sha256 }) => sha256)).toContain(records[0]!.report.source.sha256);
  });

  it('is lifted record by record, and says the same afterwards', async () => {
    const told: number[] = [];
    expect(await library.lift((done) => told.push(done))).toBe(COUNT);
    expect(told.at(-1)).toBe(COUNT);
    expect(await library.countOlder()).toBe(0);
    expect(await storedIds(`library-${number}`, 'contents')).toEqual([]);
    expect(await everything()).toEqual(records);
    expect((await library.row('r10')).readingEase).toBe(records[0]!.readingEase);
    expect(await library.lift()).toBe(0);
  });

  it('is whole where lifting breaks off, and lifted from there the next time', async () => {
    refuse('packed', 40);
    await expect(library.lift()).rejects.toMatchObject({ code: 'storage-full' });
    vi.restoreAllMocks();
    const left = await library.countOlder();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(COUNT);
    expect(await everything()).toEqual(records);
    expect(await library.lift()).toBe(left);
    expect(await everything()).toEqual(records);
  });

  it('takes changes before it is lifted, and keeps them', async () => {
    await library.change('r10', { notes: 'ask them' });
    await library.remove(['r11']);
    const later = readNotice(`${SHOP}/2`, FIRST_TEXT);
    const report = { ...later.report, analyser: { ...later.report.analyser, rules: 'other' } };
    expect(await library.save({ ...later, report })).toMatchObject({ kind: 'unchanged', id: 'r12', isReread: true });
    expect(await library.lift()).toBe(COUNT - 2);
    expect((await library.notice('r10')).notes).toBe('ask them');
    expect((await library.notice('r12')).report.analyser.rules).toBe('other');
    expect(await library.count()).toBe(COUNT - 1);
  });
});

describe('a damaged record', () => {
  /** Puts something into a store, from beside the library, or takes it out. */
  async function spoil(store: string, work: (of: IDBObjectStore) => void): Promise<void> {
    const request = indexedDB.open(`library-${number}`);
    await new Promise<void>((resolve, reject) => {
      request.onsuccess = () => {
        const transaction = request.result.transaction(store, 'readwrite');
        work(transaction.objectStore(store));
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(new Error('It was not spoilt'));
      };
    });
    request.result.close();
  }

  it('hides no other, is named, and can be taken out', async () => {
    const { id } = await library.save(readNotice(SHOP, FIRST_TEXT));
    const lost = await library.save(readNotice(OTHER, FIRST_TEXT));
    await spoil('notices', (store) => {
      store.put({ id: 'odd', recordVersion: 4, vendor: null, key: SHOP });
      store.put({ id: 'odder', key: 7 });
    });
    await spoil('packed', (store) => store.delete(lost.id));
    expect((await library.rows()).map((row) => row.id)).toEqual([id]);
    expect((await library.survey()).damaged.toSorted()).toEqual(['odd', 'odder', lost.id].toSorted());
    expect((await library.versions(SHOP)).map((row) => row.id)).toEqual([id]);
    expect((await everything()).map((notice) => notice.id)).toEqual([id]);
    expect(await library.count()).toBe(4);
    expect(await library.save(readNotice(SHOP, SECOND_TEXT))).toMatchObject({ kind: 'saved', version: 2 });
    await library.remove((await library.survey()).damaged);
    expect((await library.survey()).damaged).toEqual([]);
    expect(await library.count()).toBe(2);
  });
});

describe('a library of the second version', () => {
  it('finds its notices by today’s addresses at once, and learns their dates and counts when it is lifted', async () => {
    const text = `${FIRST_TEXT}\n\nThis privacy notice was last updated on 3 May 2025.`;
    const url = 'http://www.larkmoor.example.com/privacy/?utm_source=letter';
    const read = readNotice(url, text);
    const notice = makeSavedNotice('old', { ...read, vendor: vendorOf(url, read.report) });
    const { row, packed, words } = await takeApart(notice);
    const { date: _date, ...undated } = row;
    library.close();
    await writeSecondLibrary(`second-${number}`, {
      row: { ...undated, recordVersion: 2, key: url, statements: 99 },
      packed,
      words,
    });
    library = await Library.open(`second-${number}`);
    expect((await library.versions('https://larkmoor.example.com/privacy')).map(({ id }) => id)).toEqual(['old']);
    expect(await library.countOlder()).toBe(1);
    expect((await library.row('old')).date).toBeUndefined();
    expect(await library.lift()).toBe(1);
    expect(await library.row('old')).toMatchObject({
      date: '2025-05-03',
      statements: countStatements(read.report.findings),
    });
    expect(await everything()).toEqual([notice]);
  });
});
