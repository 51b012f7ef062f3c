import { describe, expect, it } from 'vitest';
import { formatJson, formatJsonArray } from '../../../../src/core/formats/json.ts';
import { MAX_FINDINGS, senseFault } from '../../../../src/core/sense.ts';
import type { Report } from '../../../../src/core/report.ts';
import { formatNdjson } from '../../../../src/core/formats/ndjson.ts';
import { readBackup, writeBackup } from '../../../../src/extension/storage/backup.ts';
import { readReports } from '../../../../src/extension/storage/read-reports.ts';
import { RefusedRecords } from '../../../../src/extension/storage/refused.ts';
import {
  makeSavedNotice,
  migrate,
  readSavedNotice,
  type SavedNotice,
} from '../../../../src/extension/storage/saved-notice.ts';
import { vendorOf } from '../../../../src/extension/storage/vendor-of.ts';
import { firstRecord } from '../../../support/first-library.ts';
import { collect, each, FIRST_TEXT, readNotice, SECOND_TEXT } from './example-notices.ts';

const URL_A = 'https://larkmoor.example.com/privacy';
const SAVED_AT = '2026-03-04T05:06:07.000Z';

function saved(id: string, text = FIRST_TEXT): SavedNotice {
  const read = readNotice(`${URL_A}/${id}`, text);
  return makeSavedNotice(id, { ...read, vendor: vendorOf(read.url, read.report) });
}

const backup = async (records: readonly SavedNotice[]): Promise<string> =>
  (await writeBackup(each(records), records.length)).text();
const restore = (text: string, limits?: { maxBytes: number; maxLine: number }): Promise<SavedNotice[]> =>
  collect(readBackup(new Blob([text]), { refused: new RefusedRecords(), ...(limits ? { limits } : {}) }));

describe('a backup', () => {
  const records = [saved('a'), saved('b', `${SECOND_TEXT}\n\u2028 “quotes” 🌍`)];

  it('gives back what went in', async () => {
    expect(await restore(await backup(records))).toEqual(records);
    expect(await restore(await backup([]))).toEqual([]);
  });

  it('is the same whatever order the keys are in', async () => {
    const turned = records.map((record) => Object.fromEntries(Object.entries(record).toReversed()) as SavedNotice);
    expect(await backup(turned)).toBe(await backup(records));
  });

  it.each([
    ['a word of a notice changed', (text: string) => text.replace('two years', 'ten years'), 'damaged-file'],
    ['a record gone', (text: string) => text.split('\n').toSpliced(1, 1).join('\n'), 'damaged-file'],
    ['a record twice', (text: string) => doubled(text), 'damaged-file'],
    ['its end missing', (text: string) => text.split('\n').slice(0, -2).join('\n'), 'damaged-file'],
    ['cut in a record', (text: string) => text.slice(0, 600), 'invalid-file'],
    ['something after its end', (text: string) => `${text}{}\n`, 'damaged-file'],
    ['another kind of file', () => '{"hello":1}\n', 'invalid-file'],
    ['no content', () => '', 'invalid-file'],
    ['a key more', (text: string) => text.replace('"notes":', '"more":1,"notes":'), 'damaged-file'],
    ['a later backup version', (text: string) => text.replace('"version":1}', '"version":2}'), 'newer-version'],
    [
      'a later record version',
      (text: string) => text.replace('"recordVersion":4', '"recordVersion":5'),
      'newer-version',
    ],
    ['__proto__', (text: string) => text.replace('"notes":', '"__proto__":{"a":1},"notes":'), 'invalid-file'],
    [
      '__proto__ in escapes',
      (text: string) => text.replace('"notes":', '"\\u005f_proto__":{},"notes":'),
      'invalid-file',
    ],
    ['constructor', (text: string) => text.replace('"notes":', '"constructor":{},"notes":'), 'invalid-file'],
  ])('with %s is refused', async (_what, change, code) => {
    const text = await backup(records);
    expect(change(text)).not.toBe(text);
    await expect(restore(change(text))).rejects.toMatchObject({ code });
    expect(({} as { a?: unknown }).a).toBeUndefined();
  });

  it('of the first version is lifted', async () => {
    const older = records.map(firstRecord) as unknown as SavedNotice[];
    expect(records[0]!.readingEase).toBeDefined();
    expect(await restore(await backup(older))).toEqual(records);
  });

  it.each([
    { report: null },
    { report: { source: null } },
    { text: 7 },
    { report: { source: { language: 'en' } }, text: {} },
  ])('of the first version that is none is refused: %j', async (change) => {
    const older = { ...firstRecord(records[0]!), ...change } as unknown as SavedNotice;
    await expect(restore(await backup([older]))).rejects.toMatchObject({ code: 'invalid-file' });
  });

  it('may speak of __proto__ in its text', async () => {
    const record = saved('c', `${FIRST_TEXT}\n\nThe key "__proto__": is not personal data.`);
    expect(await restore(await backup([record]))).toEqual([record]);
  });

  it('is refused where it or a line is too large', async () => {
    const text = await backup(records);
    await expect(restore(text, { maxBytes: 100, maxLine: 1e6 })).rejects.toMatchObject({ code: 'too-large' });
    await expect(restore(text, { maxBytes: 1e9, maxLine: 100 })).rejects.toMatchObject({ code: 'too-large' });
  });

  it('is refused where it is not UTF-8', async () => {
    await expect(
      collect(readBackup(new Blob([new Uint8Array([0x7b, 0xff, 0xfe])]), { refused: new RefusedRecords() })),
    ).rejects.toMatchObject({
      code: 'invalid-file',
    });
  });
});

function doubled(text: string): string {
  const lines = text.replace('"records":2', '"records":3').split('\n');
  return lines.toSpliced(1, 0, lines[1]!).join('\n');
}

describe('migrations', () => {
  const steps = {
    1: (record: Record<string, unknown>) => ({ ...record, colour: 'grey' }),
    2: ({ colour, ...record }: Record<string, unknown>) => ({ ...record, hue: colour }),
  };

  it('lift a record step by step', () => {
    expect(migrate({ recordVersion: 1, id: 'a' }, steps, 3)).toEqual({ recordVersion: 3, id: 'a', hue: 'grey' });
    expect(migrate({ recordVersion: 2, colour: 'red' }, steps, 3)).toEqual({ recordVersion: 3, hue: 'red' });
    expect(migrate({ recordVersion: 3, hue: 'red' }, steps, 3)).toEqual({ recordVersion: 3, hue: 'red' });
  });

  it.each([
    [{ recordVersion: 5 }, 'newer-version'],
    [{ recordVersion: 0 }, 'invalid-file'],
    [{ recordVersion: '1' }, 'invalid-file'],
    [{}, 'invalid-file'],
    [null, 'invalid-file'],
    [[], 'invalid-file'],
  ])('refuse %j', (value, code) => {
    expect(() => migrate(value, steps, 3)).toThrow(expect.objectContaining({ code }) as Error);
  });

  it('leave a current record as it is', () => {
    const record = saved('a');
    expect(readSavedNotice(record)).toEqual(record);
  });
});

describe('reports of the command line', () => {
  const withText = { ...readNotice(URL_A, FIRST_TEXT).report, text: FIRST_TEXT };
  const without = readNotice(undefined, SECOND_TEXT).report;
  let refused = new RefusedRecords();
  const read = (text: string): Promise<SavedNotice[]> => {
    refused = new RefusedRecords();
    return collect(readReports(new Blob([text]), { savedAt: SAVED_AT, refused }));
  };

  it.each([
    ['one report', formatJson(withText), 1],
    ['an array', formatJsonArray([withText, without]), 2],
    ['lines', formatNdjson(withText) + formatNdjson(without), 2],
    [
      'lines with a failure among them',
      `${formatNdjson(withText)}{"source":{"id":"x"},"error":{"code":"a","message":"b"}}\n`,
      1,
    ],
    ['no lines', '', 0],
  ])('come in as %s', async (_what, text, count) => {
    const records = await read(text);
    expect(records).toHaveLength(count);
    for (const record of records) expect(readSavedNotice(record)).toEqual(record);
  });

  it('come in from before restrictions and places were known (1.0)', async () => {
    const [record] = await read(formatNdjson({ ...withText, schemaVersion: '1.0.0' }));
    expect(record?.report.schemaVersion).toBe('1.0.0');
    expect(readSavedNotice(record)).toEqual(record);
  });

  it('bring restrictions and places', async () => {
    const first = withText.findings.find(({ facet }) => facet === 'data');
    const restriction = { start: 0, end: 8, text: FIRST_TEXT.slice(0, 8) };
    const narrowed = { ...first!, restriction, attributes: { place: 'device' } } as typeof first & object;
    const [record] = await read(formatNdjson({ ...withText, findings: [narrowed], checklist: [] }));
    expect(record?.report.findings).toEqual([narrowed]);
  });

  it('become records with address, vendor and text', async () => {
    const [first, second] = await read(formatNdjson(withText) + formatNdjson(without));
    expect(first).toMatchObject({ key: URL_A, url: URL_A, savedAt: SAVED_AT, text: FIRST_TEXT, tags: [], notes: '' });
    expect(first?.vendor).toEqual({
      name: 'Larkmoor Lamps Ltd',
      domain: 'example.com',
      controller: 'Larkmoor Lamps Ltd',
    });
    expect(first?.report).not.toHaveProperty('text');
    expect(second).toMatchObject({ key: 'file:notice.txt' });
    expect(second).not.toHaveProperty('url');
  });

  it.each([
    ['a report cut short', formatJson(withText).slice(0, 300), 'invalid-file'],
    ['something else', '{"hello":"world"}', 'invalid-file'],
    ['a later contract', formatNdjson(withText).replace('"1.2.0"', '"2.0.0"'), 'newer-version'],
    ['a hostile key', formatNdjson(withText).replace('"findings":', '"__proto__":{},"findings":'), 'invalid-file'],
  ])('are refused: %s', async (_what, text, code) => {
    await expect(read(text)).rejects.toMatchObject({ code });
  });

  it.each([
    ['a line cut short', `${formatNdjson(withText)}{"a":\n${formatNdjson(without)}`, 2],
    ['a first line cut short', `{"a":\n${formatNdjson(withText)}${formatNdjson(without)}`, 1],
    ['another thing in an array', `[${formatNdjson(withText)},{"hello":1},${formatNdjson(without)}]`, 2],
    ['a hostile key', `${formatNdjson(withText)}{"__proto__":{}}\n${formatNdjson(without)}`, 2],
    ['a later contract', `${formatNdjson(withText)}{"schemaVersion":"2.0.0"}\n${formatNdjson(without)}`, 2],
    ['a pit of brackets', `${formatNdjson(withText)}${'['.repeat(100_000)}\n${formatNdjson(without)}`, 2],
  ])('are kept where another in the file is wrong: %s', async (_what, text, at) => {
    expect((await read(text)).map(({ report }) => report.source.sha256)).toEqual(
      [withText, without].map(({ source }) => source.sha256),
    );
    expect(refused.named).toMatchObject([{ at }]);
    expect(refused.count).toBe(1);
  });

  it('come in from a damaged backup, as far as it goes, under ids of their own', async () => {
    const records = [saved('a'), saved('b', SECOND_TEXT)];
    const torn = (await backup(records)).slice(0, -200);
    const [found, ...more] = await read(torn);
    expect(more).toEqual([]);
    expect(found).toEqual({ ...records[0]!, id: found?.id });
    expect(found?.id).not.toBe('a');
    expect(refused.named).toMatchObject([{ at: 3 }]);
  });
});

describe('sense', () => {
  const sound = { ...readNotice(URL_A, FIRST_TEXT).report, text: FIRST_TEXT };
  type Changed = Record<string, unknown>;
  const first = (change: Changed) => (report: Report) => ({
    ...report,
    findings: report.findings.map((finding, at) => (at === 0 ? { ...finding, ...change } : finding)),
  });
  const source = (change: Changed) => (report: Report) => ({ ...report, source: { ...report.source, ...change } });
  const citation = (start: number, text: string) => ({ start, end: start + text.length, text });

  it('is in what we write ourselves', () => {
    expect(senseFault(sound)).toBeUndefined();
    const { text: _text, ...bare } = sound;
    expect(senseFault(bare)).toBeUndefined();
  });

  it.each<[string, (report: Report) => object, RegExp]>([
    ['a quote of other words', first({ quote: citation(0, 'We sell all of it') }), /quote/u],
    ['a quote beyond the text', first({ quote: citation(FIRST_TEXT.length - 2, 'sell') }), /quote/u],
    ['a lead-in of other words', first({ leadIn: citation(3, 'never') }), /leadIn/u],
    ['a restriction of other words', first({ restriction: citation(9, 'for money') }), /restriction/u],
    ['a span that ends before it begins', first({ span: { start: 9, end: 4 } }), /span/u],
    ['a span beyond the text', first({ span: { start: 1, end: 1e9 } }), /span/u],
    ['an unknown category', first({ category: 'souls' }), /category souls/u],
    ['a category of the prototype', first({ category: 'toString' }), /category/u],
    ['too many headings', first({ section: Array.from({ length: 51 }, () => 'a') }), /headings/u],
    ['an id twice', first({ id: 'f2' }), /f2 comes twice/u],
    ['another length', source({ characters: 7 }), /characters/u],
    ['another hash', source({ sha256: '0'.repeat(64) }), /sha256/u],
    ['another text', (report) => ({ ...report, text: `${FIRST_TEXT.slice(0, -1)}!` }), /sha256/u],
    [
      'a checklist of findings that are not there',
      (report) => ({ ...report, checklist: [{ item: 'sale', status: 'found', findings: ['f999'] }] }),
      /f999/u,
    ],
    [
      'more findings than any notice has',
      (report) => ({ ...report, findings: Array.from({ length: MAX_FINDINGS + 1 }, () => report.findings[0]) }),
      /more than/u,
    ],
  ])('is missed in %s', (_what, change, message) => {
    expect(senseFault(change(sound) as Report)).toMatch(message);
  });

  it('is asked for where no text says what is right', () => {
    const { text: _text, ...bare } = sound;
    expect(senseFault(source({ sha256: 'heron' })(bare))).toMatch(/sha256/u);
    expect(senseFault(first({ quote: { start: 0, end: 9, text: 'sell' } })(bare))).toMatch(/quote/u);
  });

  it('is asked for in backups, of which the rest is kept', async () => {
    const [good, bad] = [saved('a'), saved('b', SECOND_TEXT)];
    const text = await backup([good, { ...bad, text: 'We sell all of it.' }]);
    const refused = new RefusedRecords();
    expect(await collect(readBackup(new Blob([text]), { refused }))).toEqual([good]);
    expect(refused.named).toMatchObject([{ at: 2, message: expect.stringContaining('source') as string }]);
    await expect(restore(await backup([{ ...bad, text: 'We sell.' }]))).rejects.toMatchObject({ code: 'invalid-file' });
  });
});
