// How fast is it? Our whole analysis against compromise's `nlp(text)` alone, in one process, in turn, on the same
// invented notice of 10,000 words (`npm run bench`), and how its time grows from 1,000 to 100,000 words. The ratio and the
// exponent travel between machines, the milliseconds do not.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import nlp from 'compromise';
import { build } from 'vite';

const WORDS = 10_000;
const WARM_UP = 3;
const PAIRS = 15;
const GROWTH = [1_000, 10_000, 100_000];
const GROWTH_ROUNDS = 3;

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = path.join(root, 'node_modules/.cache/smallprint/bench');
await build({ root, configFile: 'vite.cli.config.ts', mode: 'library', logLevel: 'error', build: { outDir } });
const { analyse, detect, readHtml, readMarkdown } = await import(pathToFileURL(path.join(outDir, 'index.js')).href);

const paragraphs = fixtureParagraphs();
const times = { analyse: [], nlp: [], ratio: [], readMarkdown: [], readHtml: [], detect: [] };
for (let round = -WARM_UP; round < PAIRS; round += 1) {
  // Another text each time: nothing is gained by remembering the last one.
  const markdown = composeNotice(round + WARM_UP + 1);
  const html = toHtml(markdown);
  const document = readMarkdown(markdown);
  const sample = {};
  const ours = () => (sample.analyse = time(() => analyse(document, { assumeNotice: true })));
  const theirs = () => (sample.nlp = time(() => nlp(document.text)));
  // Whoever comes second finds a warmer machine and a fuller heap.
  for (const run of round % 2 === 0 ? [ours, theirs] : [theirs, ours]) run();
  sample.ratio = sample.analyse / sample.nlp;
  sample.readMarkdown = time(() => readMarkdown(markdown));
  sample.readHtml = time(() => readHtml(html));
  sample.detect = time(() => detect(document));
  if (round >= 0) for (const [name, value] of Object.entries(sample)) times[name].push(value);
}

const document = readMarkdown(composeNotice(1));
const report = analyse(document, { assumeNotice: true });
console.log(`${report.source.words} words, ${report.source.characters} characters, ${report.findings.length} findings`);
console.log(`median of ${PAIRS} (lowest–highest), milliseconds:`);
for (const name of ['readMarkdown', 'readHtml', 'detect', 'analyse', 'nlp']) {
  console.log(`  ${name.padEnd(14)} ${summary(times[name], 1)}`);
}
console.log(`analyse ÷ nlp: ${summary(times.ratio, 3)}`);
printGrowth();

/** The least of a few rounds, since a busy machine adds time and takes none away; an exponent of 1 is time by length. */
function printGrowth() {
  const least = GROWTH.map((words) => {
    const rounds = Array.from({ length: GROWTH_ROUNDS }, (_, round) => {
      const long = readMarkdown(composeNotice(100 + round, words));
      return time(() => analyse(long, { assumeNotice: true }));
    });
    return Math.min(...rounds);
  });
  console.log('growth:');
  for (const [index, words] of GROWTH.entries()) {
    const before =
      index > 0 ? Math.log(least[index] / least[index - 1]) / Math.log(words / GROWTH[index - 1]) : undefined;
    console.log(
      `  ${String(words).padStart(7)} words ${least[index].toFixed(0)} ms${before === undefined ? '' : `, exponent ${before.toFixed(2)}`}`,
    );
  }
}

function time(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function summary(values, digits) {
  const sorted = values.toSorted((a, b) => a - b);
  const [median, low, high] = [sorted[sorted.length >> 1], sorted[0], sorted.at(-1)].map((each) =>
    each.toFixed(digits),
  );
  return `${median} (${low}–${high})`;
}

/** Headings and paragraphs of every notice among the fixtures. */
function fixtureParagraphs() {
  const folder = path.join(root, 'test/fixtures');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.startsWith('reader'))
    .toSorted()
    .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split(/\n\s*\n/u))
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph.length > 0);
}

/** The fixtures' paragraphs again and again until there are enough words, each time with other names and numbers. */
function composeNotice(seed, length = WORDS) {
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const parts = [];
  for (let words = 0, index = 0; words < length; index += 1) {
    const varied = paragraphs[index % paragraphs.length]
      .replaceAll(/\b\d{1,4}\b/gu, () => String(1 + Math.floor(random() * 2030)))
      .replaceAll(/\b(?:e-?mail address|phone number|device name|IP address)\b/giu, () =>
        pick(['e-mail address', 'phone number', 'device name', 'IP address', 'date of birth', 'precise location']),
      )
      .replaceAll(/\b(?:products|services|website|device)\b/gu, () =>
        pick(['products', 'services', 'website', 'lamps', 'app']),
      );
    parts.push(varied);
    words += varied.split(/\s+/u).length;
  }
  return `${parts.join('\n\n')}\n`;
}

function toHtml(markdown) {
  const escaped = markdown.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const blocks = escaped
    .split('\n\n')
    .map((block) => (block.startsWith('#') ? `<h2>${block}</h2>` : `<p>${block}</p>`));
  return `<!doctype html><title>Privacy policy</title><main>${blocks.join('\n')}</main>`;
}

/** Mulberry32: small, and the same everywhere. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
