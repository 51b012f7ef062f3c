/** Checks exported files by libraries that had no part in writing them: ajv, jsonld, Papa Parse. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import { expect } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { tiltSchema } from './tilt-schema.ts';

/** Of every report in it. */
export function checkReports(reports: readonly unknown[]): readonly Report[] {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
  const check = ajv.compile(JSON.parse(readFileSync('schema/report-1.schema.json', 'utf8')) as object);
  for (const report of reports) expect(check(report), ajv.errorsText(check.errors)).toBe(true);
  return reports as readonly Report[];
}

export function checkTilt(documents: readonly unknown[]): void {
  const ajv = new Ajv({ allErrors: true });
  ajv.addFormat('uri', /^[a-z][a-z0-9+.-]*:\S+$/u);
  ajv.addFormat('email', /^[\w.+-]+@(?:[\w-]+\.)+[\w-]+$/u);
  const check = ajv.compile(tiltSchema);
  for (const document of documents) expect(check(document), ajv.errorsText(check.errors)).toBe(true);
}

/** Expands them without fetching anything, every key understood; gives the types that occur. */
export async function checkDpv(documents: readonly unknown[]): Promise<ReadonlySet<string>> {
  const types = new Set<string>();
  for (const document of documents) {
    const nodes = await jsonld.expand(
      document as object,
      {
        safe: true,
        documentLoader: (url: string) => Promise.reject(new Error(`asked for ${url}`)),
      } as object,
    );
    expect(nodes.length).toBeGreaterThan(0);
    for (const node of nodes) for (const type of (node['@type'] ?? []) as readonly string[]) types.add(type);
  }
  return types;
}

/** A table whose first row names its columns; every row as long as that. */
export function checkCsv(text: string): { columns: readonly string[]; rows: readonly (readonly string[])[] } {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
  expect(errors).toEqual([]);
  const [columns = [], ...rows] = data.filter((row) => row.length > 1);
  expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
  // A spreadsheet would take these for formulas.
  expect(data.flat().filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
  return { columns, rows };
}
