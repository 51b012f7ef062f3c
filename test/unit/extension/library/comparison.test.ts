// oxlint-disable-next-line import/no-unassigned-import -- it puts a database into the globals
import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { ComparisonDesk, type Compared, type ShownRow } from '../../../../src/extension/library/comparison.ts';
import { Library } from '../../../../src/extension/storage/library.ts';
import { FIRST_TEXT, readNotice, SECOND_TEXT } from '../storage/example-notices.ts';

describe('a comparison that the worker keeps', () => {
  let library: Library;
  let desk: ComparisonDesk;
  let ids: string[];
  const of = (options: Compared['options'] = {}, name = 'one'): Compared => ({ name, ids, options });
  const allRows = async (compared: Compared): Promise<ShownRow[]> => {
    const { groups } = await desk.head(compared);
    const rows = await Promise.all(
      groups.map(({ key, rows: count }) => desk.rows({ of: compared, group: key, from: 0, count })),
    );
    return rows.flat();
  };

  beforeAll(async () => {
    library = await Library.open('compared');
    await library.save(readNotice('https://larkmoor.example/privacy', FIRST_TEXT));
    await library.save(readNotice('https://tallow.example/privacy', SECOND_TEXT));
    ids = [...(await library.ids()), 'gone'];
    desk = new ComparisonDesk(library);
  });

  it('says what there is to be drawn, and how many could not be read', async () => {
    const { failed, notices, groups } = await desk.head(of());
    expect(failed).toBe(1);
    expect(notices.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect(groups[0]).toMatchObject({ key: 'overview' });
    for (const { key, rows, found } of groups) {
      const drawn = await desk.rows({ of: of(), group: key, from: 0, count: 1_000 });
      expect(drawn).toHaveLength(rows);
      expect(found).toEqual([0, 1].map((at) => drawn.filter(({ cells }) => isFound(cells[at]!.state)).length));
    }
  });

  it('gives a piece of a group', async () => {
    const whole = await desk.rows({ of: of(), group: 'overview', from: 0, count: 100 });
    expect(await desk.rows({ of: of(), group: 'overview', from: 1, count: 2 })).toEqual(whole.slice(1, 3));
  });

  it('has the words behind every cell that shows something, and none behind the others', async () => {
    for (const { key, cells } of await allRows(of())) {
      for (const [at, { hasWords }] of cells.entries()) {
        const [words] = await desk.words({ of: of(), row: key, at });
        expect(words!.sentences.length > 0, `${key} ${at}`).toBe(hasWords);
      }
    }
    const both = await desk.words({ of: of(), row: 'sale' });
    expect(both.map(({ sentences }) => sentences[0]?.[0].quote.text)).toEqual(
      await Promise.all(
        ids.slice(0, 2).map(async (id) => {
          const { text = '' } = await library.content(id);
          return text.split('\n').find((line) => line.includes('sell'));
        }),
      ),
    );
  });

  it('sends no findings with its cells: a hundred notices have ten thousand', async () => {
    for (const row of await allRows(of())) expect(JSON.stringify(row)).not.toContain('"quote"');
  });

  it('leaves out rows in which all agree, and facets that are not asked for', async () => {
    const differing = await allRows(of({ onlyDifferences: true }));
    expect(differing.length).toBeLessThan((await allRows(of())).length);
    const { groups } = await desk.head(of({ facets: ['data'] }));
    expect(groups.map(({ key }) => key)).toEqual(['data']);
  });

  it('reads the library anew for another comparison, and counts for the pictures', async () => {
    await library.renameVendor('Larkmoor Lamps Ltd', 'Larkmoor');
    expect((await desk.head(of())).notices.map(({ name }) => name)).not.toContain('Larkmoor');
    expect((await desk.head(of({}, 'two'))).notices.map(({ name }) => name)).toContain('Larkmoor');
    const { length, sharing } = await desk.figures(of({}, 'two'));
    expect(length).toHaveLength(2);
    expect(sharing.sale).toMatchObject({ stated: 1, denied: 1 });
  });
});

function isFound(state: string): boolean {
  return state !== 'not-found' && state !== 'unknown';
}
