/** A disk that is nearly full, as the browser tells it or does not. */
// oxlint-disable-next-line import/no-unassigned-import -- it puts a database into the globals
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Library } from '../../../../src/extension/storage/library.ts';
import { collect, FIRST_TEXT, readNotice, SECOND_TEXT } from './example-notices.ts';

const SHOP = 'https://shop.larkmoor.example.co.uk/privacy';
const MEBIBYTE = 1024 * 1024;

function leave(bytes: number): void {
  const estimate = async (): Promise<StorageEstimate> => ({ quota: 100 * MEBIBYTE, usage: 100 * MEBIBYTE - bytes });
  vi.stubGlobal('navigator', { storage: { estimate } });
}

afterEach(() => void vi.unstubAllGlobals());

describe('little room', () => {
  it('is looked for before anything is written', async () => {
    const library = await Library.open('little-room');
    leave(50 * MEBIBYTE);
    await library.save(readNotice(SHOP, FIRST_TEXT));
    leave(3 * MEBIBYTE);
    await expect(library.save(readNotice(SHOP, SECOND_TEXT))).rejects.toMatchObject({ code: 'storage-full' });
    expect(await collect(library.each(await library.ids(), () => undefined))).toHaveLength(1);
    leave(50 * MEBIBYTE);
    await library.save(readNotice(SHOP, SECOND_TEXT));
    expect(await library.ids()).toHaveLength(2);
    library.close();
  });

  it.each([
    [3 * MEBIBYTE, 'storage-full'],
    [50 * MEBIBYTE, 'internal'],
  ])('tells what the browser leaves open when it cannot open the library: %i bytes are left', async (bytes, code) => {
    leave(bytes);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    });
    await expect(Library.open('closed-room')).rejects.toMatchObject({ code });
    vi.restoreAllMocks();
  });
});
