/** A run of the command line of any length, with reports of the usual size: thousands for a library. */
import { execFileSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { analyse } from '../../src/core/analyse.ts';
import { formatNdjson } from '../../src/core/formats/ndjson.ts';
import type { Report } from '../../src/core/report.ts';
import { readMarkdown } from '../../src/reader/markdown.ts';

/** Reports that differ in all they say; the others are these under other names. */
const DIFFERENT = 40;
/** Generated notices in one of them: about 1,700 words, as notices are. */
const PARTS = 8;

/** Writes `count` reports, a line each, at an address and of a vendor each; gives their averages. */
export async function writeLargeRun(file: string, count: number): Promise<{ words: number; findings: number }> {
  const generated = execFileSync(process.execPath, ['scripts/make-notices.mjs', String(DIFFERENT * PARTS)], {
    encoding: 'utf8',
  });
  const notices = generated
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; content: string });
  const reports = Array.from({ length: DIFFERENT }, (_, index) => {
    const parts = Array.from({ length: PARTS }, (__, part) => notices[index + part * DIFFERENT]?.content ?? '');
    return analyse(readMarkdown(parts.join('\n'), {}), { includeText: true });
  });
  const stream = createWriteStream(file);
  for (let number = 0; number < count; number += 1) {
    const line = formatNdjson(renamed(reports[number % DIFFERENT]!, number));
    if (!stream.write(line)) await new Promise<void>((resolve) => stream.once('drain', () => resolve()));
  }
  await new Promise<void>((resolve) => stream.end(() => resolve()));
  const mean = (of: (report: Report) => number): number =>
    Math.round(reports.reduce((sum, report) => sum + of(report), 0) / DIFFERENT);
  return { words: mean(({ source }) => source.words), findings: mean(({ findings }) => findings.length) };
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
