/** However a report is broken: it is refused with a code, or what is made of it is sound. */
import { asyncProperty, assert } from 'fast-check';
import { expect, it } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import { compareVendors } from '../../src/core/compare/vendors.ts';
import { compareVersions } from '../../src/core/compare/versions.ts';
import { formatCsvChanges } from '../../src/core/formats/csv-changes.ts';
import { formatText } from '../../src/core/formats/text.ts';
import { overview } from '../../src/core/overview/overview.ts';
import type { Report } from '../../src/core/report.ts';
import { EXPORT_FORMATS, exportFile } from '../../src/extension/library/export-files.ts';
import { LibraryError } from '../../src/extension/storage/library-error.ts';
import { takeApart } from '../../src/extension/storage/notice-row.ts';
import { readReports } from '../../src/extension/storage/read-reports.ts';
import { RefusedRecords } from '../../src/extension/storage/refused.ts';
import { withText, type SavedNotice } from '../../src/extension/storage/saved-notice.ts';
import { readHtml } from '../../src/reader/html-parse5.ts';
import { fixtureNotices } from '../support/mutated-pages.ts';
import { mutatedReport } from '../support/mutated-reports.ts';

const SEED = 20_261_130;
const RUNS = 2_000;

it(`${RUNS} broken reports are refused with a code, or compared and exported`, async () => {
  const reports = fixtureNotices().map((html, at) =>
    analyse(readHtml(html, { url: `https://heron.example/${at}` }), { assumeNotice: true, includeText: true }),
  );
  const whole = reports.filter(({ findings }) => findings.length > 0);
  // Without its text, less of a report can be held against it.
  const bare = whole.map(({ text: _text, ...report }) => report);
  const counts = { taken: 0, refused: 0 };
  const check = asyncProperty(mutatedReport([...whole, ...bare]), async (value) => {
    const refused = new RefusedRecords();
    const taken = await take(value, refused);
    if (taken === undefined) {
      counts.refused += 1;
      return;
    }
    counts.taken += 1;
    expectQuoted(withText(taken));
    await useEverywhere(taken, whole[0]!);
  });
  await assert(check, { numRuns: RUNS, seed: SEED });
  console.log(`${RUNS} broken reports, seed ${SEED}: ${counts.refused} refused, ${counts.taken} taken in`);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  // Either alone would prove nothing.
  expect(Math.min(counts.taken, counts.refused)).toBeGreaterThan(RUNS / 20);
});

/** The record of one line; undefined where it is refused, which only a library error does. */
async function take(value: unknown, refused: RefusedRecords): Promise<SavedNotice | undefined> {
  const file = new Blob([`${JSON.stringify(value)}\n`]);
  try {
    for await (const record of readReports(file, { savedAt: '2026-01-01T00:00:00.000Z', refused })) return record;
  } catch (thrown) {
    if (!(thrown instanceof LibraryError) || !['invalid-file', 'newer-version'].includes(thrown.code)) throw thrown;
  }
  return undefined;
}

function expectQuoted({ text, findings, source }: Report): void {
  const wrong = findings.filter(
    ({ span, quote, leadIn, restriction }) =>
      span.end > source.characters ||
      [quote, leadIn, restriction].some((one) => one && text && text.slice(one.start, one.end) !== one.text),
  );
  expect(wrong).toEqual([]);
}

async function useEverywhere(notice: SavedNotice, other: Report): Promise<void> {
  const report = withText(notice);
  await takeApart(notice);
  overview(report);
  formatText(report);
  formatCsvChanges(compareVersions(report, other));
  formatCsvChanges(compareVersions(other, report));
  compareVendors([
    { id: 'a', name: notice.vendor.name, report },
    { id: 'b', name: 'Heron', report: other },
  ]);
  for (const format of EXPORT_FORMATS) {
    const { parts } = await exportFile(format, each(notice), { includeText: true });
    const written = await new Blob([...parts]).text();
    if (format === 'json' || format === 'tilt' || format === 'dpv') JSON.parse(written);
  }
}

async function* each(notice: SavedNotice) {
  yield await Promise.resolve({ notice, version: 1 });
}
