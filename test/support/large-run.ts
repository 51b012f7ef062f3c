/** A run of the command line of any length, with reports of the usual size: thousands for a library. */
import { execFileSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { analyse } from '../../src/core/analyse.ts';
import { formatNdjson } from '../../src/core/formats/ndjson.ts';
import type { Report } from '../../src/core/report.ts';
import { writeBackup } from '../../src/extension/storage/backup.ts';
import { makeSavedNotice, type SavedNotice } from '../../src/extension/storage/saved-notice.ts';
import { vendorOf } from '../../src/extension/storage/vendor-of.ts';
import { readMarkdown } from '../../src/reader/markdown.ts';

/** Reports that differ in all they say; the others are these under other names. */
const DIFFERENT = 40;
/** Generated notices in one of them: about 1,700 words, as notices are. */
const PARTS = 8;

export interface Averages {
  readonly words: number;
  readonly findings: number;
}

/** Writes `count` reports, a line each, at an address and of a vendor each; gives their averages. */
export async function writeLargeRun(file: string, count: number): Promise<Averages> {
  const reports = differentReports();
  const lines = (function* (): Generator<string> {
    for (let number = 0; number < count; number += 1) yield formatNdjson(renamed(reports[number % DIFFERENT]!, number));
  })();
  await pipeline(lines, createWriteStream(file));
  return averages(reports);
}

/** The same as a backup of a library that has them. */
export async function writeLargeBackup(file: string, count: number): Promise<Averages> {
  const reports = differentReports();
  const records = (async function* (): AsyncGenerator<SavedNotice> {
    for (let number = 0; number < count; number += 1) {
      const report = renamed(reports[number % DIFFERENT]!, number);
      const { url, title } = report.source;
      const savedAt = '2026-01-01T00:00:00.000Z';
      const notice = { report, title: title ?? '', vendor: vendorOf(url, report), savedAt };
      // In the order of the library, which is that of ids.
      const id = String(number).padStart(6, '0');
      yield await Promise.resolve(makeSavedNotice(id, { ...notice, ...(url === undefined ? {} : { url }) }));
    }
  })();
  const backup = await writeBackup(records, count);
  await pipeline(backup.stream(), createWriteStream(file));
  return averages(reports);
}

function averages(reports: readonly Report[]): Averages {
  const mean = (of: (report: Report) => number): number =>
    Math.round(reports.reduce((sum, report) => sum + of(report), 0) / reports.length);
  return { words: mean(({ source }) => source.words), findings: mean(({ findings }) => findings.length) };
}

function differentReports(): Report[] {
  const generated = execFileSync(process.execPath, ['scripts/make-notices.mjs', String(DIFFERENT * PARTS)], {
    encoding: 'utf8',
  });
  const notices = generated
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; content: string });
  return Array.from({ length: DIFFERENT }, (_, index) => {
    const parts = Array.from({ length: PARTS }, (__, part) => notices[index + part * DIFFERENT]?.content ?? '');
    return analyse(readMarkdown(parts.join('\n'), {}), { includeText: true });
  });
}

function renamed(report: Report, number: number): Report {
  const host = `vendor-${String(number).padStart(5, '0')}.example`;
  const own = `Vendor ${number} Ltd`;
  let isFirst = true;
  const findings = report.findings.map((finding) => {
    if (!isFirst || finding.facet !== 'controller' || finding.category !== 'name') return finding;
    isFirst = false;
    return { ...finding, value: own };
  });
  return {
    ...report,
    source: { ...report.source, id: host, url: `https://www.${host}/privacy`, title: `Privacy notice of ${own}` },
    findings,
  };
}
