// oxlint-disable-next-line import/no-unassigned-import -- it puts a database into the globals
import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { LibraryIndex } from '../../../../src/extension/library/library-index.ts';
import { EVERYTHING, type Criteria } from '../../../../src/extension/library/select-rows.ts';
import type { Listing } from '../../../../src/extension/library/worker-protocol.ts';
import { Library } from '../../../../src/extension/storage/library.ts';
import { FIRST_TEXT, readNotice, SECOND_TEXT } from '../storage/example-notices.ts';

const LARKMOOR = 'https://larkmoor.example/privacy';
const TALLOW = 'https://tallow.example/privacy';

describe('the index of the library', () => {
  let library: Library;
  let index: LibraryIndex;
  const list = (criteria: Partial<Criteria> = {}, more: object = {}): Promise<Listing> =>
    index.list({ criteria: { ...EVERYTHING, ...criteria }, from: 0, count: 50, chosen: [], isStale: false, ...more });
  const names = ({ shown }: Listing): string[] => shown.map(({ row }) => row.url ?? '');

  beforeAll(async () => {
    library = await Library.open('indexed');
    await library.save(readNotice(LARKMOOR, FIRST_TEXT, '2026-01-01T00:00:00.000Z'));
    await library.save(readNotice(LARKMOOR, SECOND_TEXT, '2026-02-01T00:00:00.000Z'));
    await library.save(readNotice(TALLOW, 'We never collect health data. Ours.', '2026-03-01T00:00:00.000Z'));
    index = new LibraryIndex(library);
  });

  it('gives a page of the list, and how long the whole of it is', async () => {
    const all = await list();
    expect(names(all)).toEqual([TALLOW, LARKMOOR]);
    expect(all).toMatchObject({ all: 2, selected: 2, tags: [], chosen: [] });
    expect(names(await list({}, { from: 1, count: 1 }))).toEqual([LARKMOOR]);
    expect(names(await list({}, { from: 50 }))).toEqual([]);
  });

  it('searches, and finds the quotes', async () => {
    const found = await list({ query: 'advertisers' });
    expect(found).toMatchObject({ all: 2, selected: 1 });
    const ids = found.shown.map(({ row }) => row.id);
    const passages = await index.passages({ ids, query: 'advertisers' });
    expect(passages[ids[0]!]).toEqual(['We sell your personal data to advertisers.']);
    expect(await index.passages({ ids, query: 'asked before' })).toEqual({});
    expect(await index.passages({ ids: ['gone'], query: 'advertisers' })).toEqual({ gone: [] });
  });

  it('gives what is ticked in the order of the list, or else all that is listed', async () => {
    const ids = (await list()).shown.map(({ row }) => row.id);
    const meant = async (chosen: readonly string[], criteria: Partial<Criteria> = {}): Promise<string[]> =>
      (await index.meant({ criteria: { ...EVERYTHING, ...criteria }, chosen })).map(({ id }) => id);
    expect(await meant([])).toEqual(ids);
    expect(await meant([], { query: 'advertisers' })).toEqual([ids[1]]);
    expect(await meant([ids[1]!, ids[0]!, 'gone'], { query: 'advertisers' })).toEqual(ids);
  });

  it('suggests vendors', async () => {
    expect(await index.vendors({ words: 'LARK' })).toEqual(['Larkmoor Lamps Ltd']);
    expect(await index.vendors({ words: '' })).toHaveLength(2);
    expect(await index.vendors({ words: 'constructor' })).toEqual([]);
  });

  it('sees changes once it is told of them, and which of those ticked are left', async () => {
    const { shown } = await list();
    const ids = shown.map(({ row }) => row.id);
    await library.renameVendor('Larkmoor Lamps Ltd', 'Larkmoor');
    await library.remove([ids[0]!]);
    expect((await list()).all).toBe(2);
    const fresh = await list({}, { isStale: true, chosen: ids });
    expect(fresh).toMatchObject({ all: 1, chosen: [{ id: ids[1], vendor: 'Larkmoor' }] });
    expect((await list({ query: 'advertisers' })).selected).toBe(1);
  });
});
