import { describe, expect, it } from 'vitest';
import { codebook, formatCodebook, formatCodebookJson } from '../../../src/core/formats/codebook.ts';
import { FIELD_NOTES, VALUE_NOTES } from '../../../src/core/formats/codebook-words.ts';
import { reportFields } from '../../../src/core/formats/report-fields.ts';
import { SHARING_CONDITIONS, STANCES } from '../../../src/core/report.ts';
import { CHECKLIST } from '../../../src/core/checklist.ts';
import { CATEGORIES, FACETS } from '../../../src/core/taxonomy.ts';
import { fernReport } from '../../support/fern-report.ts';
import { exampleReport } from './example-report.ts';

/** Paths of everything in a value, as the codebook writes them. */
function pathsIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => {
    const at = path ? `${path}.${key}` : key;
    return [at, ...pathsIn(below, at)];
  });
}

describe('codebook', () => {
  const book = codebook();

  it('explains every field and value', () => {
    expect(book.fields.filter(({ note }) => note === '').map(({ path }) => path)).toEqual([]);
    const values = book.fields.flatMap((field) => field.values ?? []);
    expect(values.filter(({ note }) => note === '')).toEqual([]);
    expect(book.facets.filter(({ note }) => note === '')).toEqual([]);
  });

  it('explains nothing that is not there', () => {
    const paths = new Set(book.fields.map(({ path }) => path.replace('findings[].attributes.', 'attributes.')));
    expect(Object.keys(FIELD_NOTES).filter((path) => !paths.has(path))).toEqual([]);
    const values = new Set(book.fields.flatMap(({ values: all = [] }) => all.map(({ value }) => value)));
    expect(
      Object.values(VALUE_NOTES)
        .flatMap(Object.keys)
        .filter((value) => !values.has(value)),
    ).toEqual([]);
  });

  it('has every field of reports', () => {
    const known = new Set(reportFields().map(({ path }) => path));
    const used = new Set([...pathsIn(exampleReport), ...pathsIn(fernReport)]);
    expect([...used].filter((path) => !known.has(path))).toEqual([]);
  });

  it('has types, values and facets from the schema', () => {
    const field = (path: string): object | undefined => book.fields.find((one) => one.path === path);
    expect(field('findings[].stance')).toMatchObject({
      type: 'string',
      optional: false,
      values: STANCES.map((value) => ({ value })),
    });
    expect(field('findings[].attributes.conditions')).toMatchObject({
      type: 'list of string',
      optional: true,
      facets: ['sharing'],
      values: SHARING_CONDITIONS.map((value) => ({ value })),
    });
  });

  it('has every category and every item of the checklist', () => {
    for (const facet of FACETS) {
      const { categories } = book.facets.find((one) => one.facet === facet)!;
      expect(categories.map(({ category }) => category)).toEqual(Object.keys(CATEGORIES[facet]));
    }
    expect(book.checklist.map(({ item }) => item)).toEqual(Object.keys(CHECKLIST));
  });

  it('is Markdown with whole tables, and JSON', () => {
    const text = formatCodebook();
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.length).toBeGreaterThan(300);
    expect(rows.filter((row) => !row.endsWith(' |'))).toEqual([]);
    expect(text).not.toContain('undefined');
    expect(JSON.parse(formatCodebookJson())).toEqual(JSON.parse(JSON.stringify(book)));
  });
});
