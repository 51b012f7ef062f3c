// oxlint-disable-next-line import/no-unassigned-import -- it puts a database into the globals
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readability } from '../../../../src/core/compare/readability.ts';
import { backUp } from '../../../../src/extension/library/library-jobs.ts';
import { readBackup } from '../../../../src/extension/storage/backup.ts';
import { Library } from '../../../../src/extension/storage/library.ts';
import { LibraryError } from '../../../../src/extension/storage/library-error.ts';
import { takeApart } from '../../../../src/extension/storage/notice-row.ts';
import { pack } from '../../../../src/extension/storage/packed-json.ts';
import { RefusedRecords } from '../../../../src/extension/storage/refused.ts';
import { collect, each, FIRST_TEXT, readNotice, refuse, storedIds, SECOND_TEXT, under } from './example-notices.ts';

const SHOP = 'https://shop.larkmoor.example.co.uk/privacy';
const BLOG = 'https://blog.larkmoor.example.co.uk/privacy';
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

describe('saving', () => {
  it('keeps report and text, and names the vendor by controller and registrable domain', async () => {
    const read = readNotice(`${SHOP}#cookies`, FIRST_TEXT);
    const result = await library.save(read);
    expect(result).toMatchObject({ kind: 'saved', version: 1 });
    const [notice] = await everything();
    expect(notice).toEqual({
      recordVersion: 4,
      id: result.id,
      key: SHOP,
      url: `${SHOP}#cookies`,
      title: 'Privacy notice',
      vendor: { name: 'Larkmoor Lamps Ltd', domain: 'example.co.uk', controller: 'Larkmoor Lamps Ltd' },
      savedAt: read.savedAt,
      tags: [],
      notes: '',
      report: read.report,
      text: FIRST_TEXT,
      readingEase: readability(FIRST_TEXT)?.readingEase,
    });
  });

  it('makes a version of each new text of one address', async () => {
    await library.save(readNotice(SHOP, FIRST_TEXT, '2026-01-01T00:00:00.000Z'));
    const second = await library.save(readNotice(`${SHOP}#top`, SECOND_TEXT, '2026-02-01T00:00:00.000Z'));
    expect(second).toMatchObject({ kind: 'saved', version: 2 });
    const versions = await library.versions(SHOP);
    expect(versions.map(({ savedAt }) => savedAt)).toEqual(['2026-02-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z']);
    expect((await library.lastVersion(SHOP, readNotice(SHOP, FIRST_TEXT).report))?.id).toBe(second.id);
  });

  it('keeps two addresses apart', async () => {
    await library.save(readNotice(SHOP, FIRST_TEXT));
    expect(await library.save(readNotice(`${SHOP}?lang=en`, FIRST_TEXT))).toMatchObject({ kind: 'saved', version: 1 });
  });

  it('recognises an unchanged text', async () => {
    const { id } = await library.save(readNotice(SHOP, FIRST_TEXT));
    expect(await library.save(readNotice(SHOP, FIRST_TEXT))).toEqual({ kind: 'unchanged', id, isReread: false });
    expect(await library.count()).toBe(1);
  });

  it('reads an unchanged text anew with other rules, and keeps what the reader wrote', async () => {
    const { id } = await library.save(readNotice(SHOP, FIRST_TEXT));
    await library.change(id, { notes: 'ask them', tags: ['lamps'] });
    const later = readNotice(SHOP, FIRST_TEXT, '2026-05-05T00:00:00.000Z');
    const report = { ...later.report, analyser: { ...later.report.analyser, rules: 'other' } };
    expect(await library.save({ ...later, report })).toEqual({ kind: 'unchanged', id, isReread: true });
    const notice = await library.notice(id);
    expect(notice).toMatchObject({ notes: 'ask them', tags: ['lamps'], savedAt: '2026-01-02T03:04:05.000Z' });
    expect(notice.report.analyser.rules).toBe('other');
  });

  it('goes back to a text that an earlier version had as a new version', async () => {
    await library.save(readNotice(SHOP, FIRST_TEXT, '2026-01-01T00:00:00.000Z'));
    await library.save(readNotice(SHOP, SECOND_TEXT, '2026-02-01T00:00:00.000Z'));
    const third = await library.save(readNotice(SHOP, FIRST_TEXT, '2026-03-01T00:00:00.000Z'));
    expect(third).toMatchObject({ kind: 'saved', version: 3 });
  });
});

describe('versions', () => {
  const dated = (date: string): string => `${FIRST_TEXT}\n\nThis privacy notice was last updated on ${date}.`;

  it('stand in the order of the dates that the notice gives itself, whenever they were saved', async () => {
    await library.save(readNotice(SHOP, dated('3 May 2025'), '2026-01-01T00:00:00.000Z'));
    await library.save(readNotice(SHOP, dated('7 June 2021'), '2026-02-01T00:00:00.000Z'));
    await library.save(readNotice(SHOP, dated('9 July 2023'), '2026-03-01T00:00:00.000Z'));
    expect((await library.versions(SHOP)).map(({ date }) => date)).toEqual(['2025-05-03', '2023-07-09', '2021-06-07']);
    // What was read is compared with what was saved last.
    const read = readNotice(SHOP, dated('9 July 2023'));
    expect((await library.lastVersion(SHOP, read.report))?.date).toBe('2023-07-09');
    expect(await library.save(read)).toMatchObject({ kind: 'unchanged' });
    expect(await library.count()).toBe(3);
  });

  it('without a date stand where they were saved', async () => {
    await library.save(readNotice(SHOP, dated('3 May 2025'), '2026-01-01T00:00:00.000Z'));
    await library.save(readNotice(SHOP, FIRST_TEXT, '2026-02-01T00:00:00.000Z'));
    await library.save(readNotice(SHOP, SECOND_TEXT, '2025-02-01T00:00:00.000Z'));
    expect((await library.versions(SHOP)).map(({ savedAt }) => savedAt.slice(0, 7))).toEqual([
      '2026-02',
      '2026-01',
      '2025-02',
    ]);
  });

  it('are of one notice whatever the way to its page', async () => {
    await library.save(readNotice(SHOP, FIRST_TEXT));
    const other = `${SHOP.replace('https://', 'http://www.')}/?utm_source=letter`;
    expect(await library.save(readNotice(other, SECOND_TEXT))).toMatchObject({ version: 2 });
    expect(await library.save(readNotice(`${SHOP}#/cookies`, SECOND_TEXT))).toMatchObject({ version: 1 });
  });
});

describe('vendors', () => {
  it('of a shared host keep names of their own', async () => {
    const tallow = FIRST_TEXT.replace('Larkmoor Lamps Ltd', 'Tallowbrook Teas Ltd');
    const nobody = 'Privacy notice. We collect your name.';
    // Nothing tells that this host is shared but what stands on it.
    await library.save(readNotice('https://policies.example.com/larkmoor', FIRST_TEXT));
    await library.save(readNotice('https://policies.example.com/tallow', tallow));
    await library.save(readNotice('https://policies.example.com/nobody', nobody));
    expect((await library.rows()).map(({ vendor }) => vendor.name).toSorted()).toEqual([
      'Larkmoor Lamps Ltd',
      'Tallowbrook Teas Ltd',
      'example.com',
    ]);
    const imported = await everything();
    await library.clear();
    await library.import(each(imported), 'add');
    expect(new Set((await library.rows()).map(({ vendor }) => vendor.name)).size).toBe(3);
  });

  it('keep their name in a version that names nobody', async () => {
    await library.save(readNotice('https://docs.google.com/document/d/1', FIRST_TEXT));
    await library.save(readNotice('https://docs.google.com/document/d/1', 'Privacy notice. We collect your name.'));
    expect(new Set((await library.rows()).map(({ vendor }) => vendor.name))).toEqual(new Set(['Larkmoor Lamps Ltd']));
  });

  it('are renamed in all of their records, and in those saved later', async () => {
    await library.save(readNotice(SHOP, FIRST_TEXT));
    await library.save(readNotice(BLOG, FIRST_TEXT));
    expect(await library.renameVendor('Larkmoor Lamps Ltd', 'Larkmoor')).toBe(2);
    await library.save(readNotice(SHOP, SECOND_TEXT));
    expect((await library.rows()).map(({ vendor }) => vendor.name)).toEqual(['Larkmoor', 'Larkmoor', 'Larkmoor']);
  });

  it('become one where one takes the name of another', async () => {
    await library.save(readNotice(SHOP, FIRST_TEXT));
    await library.save(readNotice(OTHER, 'Privacy notice. We collect your name.'));
    await library.renameVendor('example.com', 'Larkmoor Lamps Ltd');
    expect(new Set((await library.rows()).map(({ vendor }) => vendor.name))).toEqual(new Set(['Larkmoor Lamps Ltd']));
  });
});

it('keeps every version where the clock is set back', async () => {
  await library.save(readNotice(SHOP, FIRST_TEXT, '2026-05-01T00:00:00.000Z'));
  await library.save(readNotice(SHOP, SECOND_TEXT, '2020-01-01T00:00:00.000Z'));
  expect((await library.versions(SHOP)).map(({ savedAt }) => savedAt.slice(0, 4))).toEqual(['2026', '2020']);
  expect(await library.save(readNotice(SHOP, FIRST_TEXT, '2020-01-02T00:00:00.000Z'))).toMatchObject({
    kind: 'unchanged',
  });
});

describe('removing', () => {
  it('takes rows, contents and words', async () => {
    const { id } = await library.save(readNotice(SHOP, FIRST_TEXT));
    await library.save(readNotice(OTHER, FIRST_TEXT));
    await library.remove([id]);
    expect(await library.count()).toBe(1);
    expect(await library.words([id])).toEqual([undefined]);
    await expect(library.content(id)).rejects.toMatchObject({ code: 'gone' });
    await expect(library.change(id, { notes: 'x' })).rejects.toMatchObject({ code: 'gone' });
  });
});

describe('a full disk', () => {
  it.each(['notices', 'packed', 'words'])('while %s are written leaves all as it was', async (store) => {
    await library.save(readNotice(SHOP, FIRST_TEXT));
    const before = await everything();
    refuse(store, 1);
    await expect(library.save(readNotice(SHOP, SECOND_TEXT))).rejects.toMatchObject({ code: 'storage-full' });
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
    expect(await storedIds(`library-${number}`, 'words')).toEqual([before[0]!.id]);
  });

  it.each([
    ['staged', 2],
    ['packed', 3],
  ])('in the middle of an import (%s, %i) leaves all as it was', async (store, at) => {
    await library.save(readNotice(SHOP, FIRST_TEXT));
    const before = await everything();
    const records = Array.from({ length: 45 }, (_, index) => under(before[0]!, `r${index}`, `${OTHER}/${index}`));
    refuse(store, at);
    await expect(library.import(each(records), 'replace')).rejects.toMatchObject({ code: 'storage-full' });
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
  });

  it('while a vendor is renamed leaves no half of it', async () => {
    await library.save(readNotice(SHOP, FIRST_TEXT));
    await library.save(readNotice(BLOG, FIRST_TEXT));
    refuse('notices', 2);
    await expect(library.renameVendor('Larkmoor Lamps Ltd', 'L')).rejects.toMatchObject({ code: 'storage-full' });
    vi.restoreAllMocks();
    expect((await library.rows()).map(({ vendor }) => vendor.name)).not.toContain('L');
  });
});

describe('importing', () => {
  it('adds what is new and counts what is known', async () => {
    await library.save(readNotice(SHOP, FIRST_TEXT));
    const [own] = await everything();
    const result = await library.import(each([{ ...own!, id: 'again' }, under(own!, 'new', OTHER)]), 'add');
    expect(result).toEqual({ added: 1, known: 1 });
    expect((await library.rows()).map(({ id }) => id).toSorted()).toEqual([own!.id, 'new'].toSorted());
  });

  it('replaces everything', async () => {
    await library.save(readNotice(SHOP, FIRST_TEXT));
    const [own] = await everything();
    const records = [under(own!, 'a', OTHER), under(own!, 'b', SHOP)];
    expect(await library.import(each(records), 'replace')).toEqual({ added: 2, known: 0 });
    expect(await everything()).toEqual(records);
  });

  it('keeps all as it was when the records break off', async () => {
    await library.save(readNotice(SHOP, FIRST_TEXT));
    const before = await everything();
    async function* broken() {
      for (let index = 0; index < 30; index++) yield under(before[0]!, `r${index}`, `${OTHER}/${index}`);
      await Promise.resolve();
      throw new LibraryError('damaged-file', 'The hash differs');
    }
    await expect(library.import(broken(), 'replace')).rejects.toMatchObject({ code: 'damaged-file' });
    expect(await everything()).toEqual(before);
  });

  it('drops what an interrupted import left', async () => {
    await library.save(readNotice(SHOP, FIRST_TEXT));
    const [own] = await everything();
    // As after a kill: staged, never moved.
    const request = indexedDB.open(`library-${number}`);
    await new Promise<void>((resolve, reject) => {
      request.onsuccess = () => {
        const transaction = request.result.transaction('staged', 'readwrite');
        transaction.objectStore('staged').add(under(own!, 'left', OTHER));
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(new Error('staging failed'));
      };
    });
    request.result.close();
    await library.import(each([under(own!, 'new', `${OTHER}/new`)]), 'add');
    expect((await library.rows()).map(({ id }) => id)).not.toContain('left');
  });
});

it('refuses a database that a later extension wrote', async () => {
  const request = indexedDB.open('from-the-future', 99);
  await new Promise<void>((resolve) => {
    request.onsuccess = () => resolve();
  });
  request.result.close();
  await expect(Library.open('from-the-future')).rejects.toMatchObject({ code: 'newer-version' });
});

describe('a database that lacks its stores', () => {
  const openRaw = (name: string, upgrade: (database: IDBDatabase) => void): Promise<void> => {
    const request = indexedDB.open(name, 3);
    request.onupgradeneeded = () => upgrade(request.result);
    return new Promise((resolve) => {
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
  };

  it('is made anew where it has none', async () => {
    await openRaw('empty', () => undefined);
    const anew = await Library.open('empty');
    expect(await anew.save(readNotice(SHOP, FIRST_TEXT))).toMatchObject({ kind: 'saved' });
    expect(await anew.count()).toBe(1);
    anew.close();
  });

  it('keeps what the others hold', async () => {
    await library.save(readNotice(SHOP, FIRST_TEXT));
    const [notice] = await everything();
    const { row } = await takeApart(notice!);
    await openRaw('half', (database) => {
      database.createObjectStore('notices', { keyPath: 'id' }).put(row);
    });
    const anew = await Library.open('half');
    expect(await anew.survey()).toEqual({ rows: [], damaged: [row.id] });
    anew.close();
  });
});

describe('a record whose content is not what was written', () => {
  it.each([
    ['no packed content', new Uint8Array([1, 2, 3])],
    ['another text', undefined],
  ])('is told and hinders no other: %s', async (_what, bytes) => {
    const { id } = await library.save(readNotice(SHOP, FIRST_TEXT));
    const good = await library.save(readNotice(OTHER, SECOND_TEXT));
    const { report } = await library.content(id);
    await spoil('packed', async () => ({ id, bytes: bytes ?? (await pack({ report, text: 'We sell it.' })) }));
    await expect(library.content(id)).rejects.toMatchObject({ code: 'damaged-record' });
    const unreadable: string[] = [];
    const found = await collect(library.each(await library.ids(), (one) => unreadable.push(one)));
    expect(found.map((notice) => notice.id)).toEqual([good.id]);
    expect(unreadable).toEqual([id]);
    const { blob, left } = await backUp(library, () => undefined);
    expect(left).toBe(1);
    expect(await collect(readBackup(blob, { refused: new RefusedRecords() }))).toEqual(found);
  });

  async function spoil(store: string, make: () => Promise<object>): Promise<void> {
    const value = await make();
    const request = indexedDB.open(`library-${number}`);
    await new Promise<void>((resolve) => {
      request.onsuccess = () => {
        const transaction = request.result.transaction(store, 'readwrite');
        transaction.objectStore(store).put(value);
        transaction.oncomplete = () => resolve();
      };
    });
    request.result.close();
  }
});
