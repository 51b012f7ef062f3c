/**
 * How right the first screen is (`npm run compare-overview -- FOLDER`): what each line of it says, held against all that
 * a careful reader found in the same notice. Runs the source, not a build.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../src/core/analyse.ts';
import { OVERVIEW_TOPICS, type OverviewTopic } from '../src/core/overview/line.ts';
import { overview } from '../src/core/overview/overview.ts';
import { decodeBytes } from '../src/reader/decode.ts';
import { readSource } from '../src/reader/read-source.ts';
import { scoreLine } from './overview-score.ts';
import type { Fact } from './reading-facts.ts';

const USAGE = `Usage: npm run compare-overview -- FOLDER [--lang en] [--show]

FOLDER       readings: a folder each, with the notice (notice.html, .md or .txt) and reading.json, which has the notice's
             "language" and its "facts": {"facet", "category", "quote"}, and "stance", "party", "action", "role", "name",
             "value", "accept", "arguable" where they apply
--lang en    readings of notices in one language (en)
--show       what was claimed without a fact, and what was missed`;

interface Sums {
  lines: number;
  unclear: number;
  notFound: number;
  claims: number;
  right: number;
  expected: number;
  found: number;
  shown: number;
}

/** @returns the exit status: 0, or 2 where it was called wrongly */
export function compareOverview(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'en' }, show: { type: 'boolean', default: false } },
  });
  const [folder] = positionals;
  if (folder === undefined || !existsSync(folder) || !statSync(folder).isDirectory()) {
    console.error(USAGE);
    return 2;
  }
  const sums = new Map<OverviewTopic, Sums>();
  for (const name of readdirSync(folder).toSorted()) addReading(sums, path.join(folder, name), values);
  if (sums.size === 0) {
    console.error(`No readings in "${values.lang}" in ${folder}`);
    return 2;
  }
  print(sums);
  return 0;
}

interface Wanted {
  readonly lang: string;
  readonly show: boolean;
}

function addReading(sums: Map<OverviewTopic, Sums>, folder: string, { lang, show }: Wanted): void {
  const file = path.join(folder, 'reading.json');
  if (!existsSync(file)) return;
  const { language, facts } = JSON.parse(readFileSync(file, 'utf8')) as { language: string; facts: Fact[] };
  if (language !== lang) return;
  const name = path.basename(folder);
  for (const line of overview(reportOf(folder, name)).lines) {
    const { claims, expected } = scoreLine(line, facts);
    const sum = sums.get(line.topic) ?? emptySums();
    sums.set(line.topic, sum);
    sum.lines += 1;
    if (line.answer === 'unclear') sum.unclear += 1;
    if (line.answer === 'not-found') sum.notFound += 1;
    sum.claims += claims.length;
    sum.right += claims.filter(({ holds }) => holds).length;
    sum.expected += expected.length;
    sum.found += expected.filter(({ found }) => found).length;
    sum.shown += expected.filter(({ shown }) => shown).length;
    if (!show) continue;
    for (const { words, holds } of claims) if (!holds) console.log(`${name}, ${line.topic}: wrong: ${words}`);
    for (const { words, found, shown } of expected) {
      if (!found) console.log(`${name}, ${line.topic}: ${shown ? 'words alone' : 'missed'}: ${words}`);
    }
  }
}

function reportOf(folder: string, id: string) {
  const name = readdirSync(folder).find((one) => /^notice\.(?:html|md|txt)$/u.test(one));
  if (name === undefined) throw new Error(`${folder} has no notice`);
  const { contentType, content } = decodeBytes(readFileSync(path.join(folder, name)), { name });
  return analyse(readSource({ id, contentType, content }), { assumeNotice: true });
}

function emptySums(): Sums {
  return { lines: 0, unclear: 0, notFound: 0, claims: 0, right: 0, expected: 0, found: 0, shown: 0 };
}

const NAME_WIDTH = 18;
const WIDTH = 9;

function print(sums: ReadonlyMap<OverviewTopic, Sums>): void {
  console.log(rowOf('line', ['lines', 'unclear', 'no words', 'claims', 'P', 'facts', 'R', 'R shown']));
  const all = emptySums();
  for (const topic of OVERVIEW_TOPICS) {
    const sum = sums.get(topic);
    if (!sum) continue;
    console.log(rowOf(topic, cellsOf(sum)));
    for (const key of Object.keys(all) as (keyof Sums)[]) all[key] += sum[key];
  }
  console.log(rowOf('all', cellsOf(all)));
}

function cellsOf({ lines, unclear, notFound, claims, right, expected, found, shown }: Sums): (string | number)[] {
  return [
    lines,
    unclear,
    notFound,
    claims,
    percent(right, claims),
    expected,
    percent(found, expected),
    percent(shown, expected),
  ];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}

function rowOf(name: string, cells: readonly (string | number)[]): string {
  return name.padEnd(NAME_WIDTH) + cells.map((cell) => String(cell).padStart(WIDTH)).join('');
}
