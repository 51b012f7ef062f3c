/** A run of the command line over invented notices, as it would print it. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { analyse } from '../../src/core/analyse.ts';
import { formatNdjson } from '../../src/core/formats/ndjson.ts';
import { readMarkdown } from '../../src/reader/markdown.ts';

const GENERATOR = fileURLToPath(new URL('../../scripts/make-notices.mjs', import.meta.url));

/** NDJSON with a report of each of `count` notices, texts included. */
export function inventedRun(count: number): string {
  const notices = execFileSync(process.execPath, [GENERATOR, String(count)], { encoding: 'utf8' });
  return notices
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { id, url, content } = JSON.parse(line) as { id: string; url: string; content: string };
      return formatNdjson(analyse(readMarkdown(content, { id, url }), { includeText: true }));
    })
    .join('');
}

/** A run of any length in little time: the reports of twenty notices again and again, each at an address of its own. */
export function longRun(count: number): string {
  const lines = inventedRun(20).trimEnd().split('\n');
  return Array.from({ length: count }, (_, index) =>
    lines[index % lines.length]!.replace(/"url":"https:\/\/www\./u, `"url":"https://shop${index}.`),
  ).join('\n');
}
