/**
 * What three readers make of the same pages (`npm run compare-readers -- FOLDER`): ours, `@mozilla/readability`, and the
 * browser's own `innerText` of the element that holds the text. A page `NAME.html` beside which a `NAME.txt` stands is
 * measured against that; of any other, the notice is what two of the three readers agree on. Pages are shown as they are
 * in the file: no script of theirs runs, and nothing is fetched.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type HTTPRequest, type Page } from 'puppeteer-core';
import { decodeBytes } from '../src/reader/decode.ts';
import { readHtml } from '../src/reader/html-parse5.ts';
import { findBrowser } from './find-browser.mjs';
import { scoreAgainstEachOther, scoreReading, type ReadingScore } from './reader-comparison.ts';

const USAGE = `Usage: npm run compare-readers -- FOLDER [--worst N] [--json FILE]

FOLDER       pages (.html), each with its notice as text (.txt) beside it where that is known
--worst N    the N pages on which our reader lost the most, and added the most, with the sentences (0)
--json FILE  every sentence that a reader lost or added, by page, as JSON`;

const READERS = ['smallprint', 'readability', 'innerText'] as const;
const ADDRESS = 'http://compared.example/';
const PAGE_TIMEOUT_MS = 30_000;
/** Sentences shown of a page, and characters of each. */
const SHOWN = 12;
const SHOWN_LENGTH = 160;

interface ComparedPage {
  readonly name: string;
  /** Against the notice as it was given, or against each other. */
  readonly given: boolean;
  /** In the order of `READERS`. */
  readonly scores: readonly ReadingScore[];
}

/** @returns the exit status: 0, or 2 where it was called wrongly */
export async function compareReaders(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { worst: { type: 'string', default: '0' }, json: { type: 'string' } },
  });
  const [folder] = positionals;
  const worst = Number(values.worst);
  const executablePath = findBrowser('chromium');
  if (folder === undefined || !existsSync(folder) || !statSync(folder).isDirectory() || !Number.isInteger(worst)) {
    console.error(USAGE);
    return 2;
  }
  if (executablePath === undefined) {
    console.error('No Chromium: install the package "chromium"');
    return 2;
  }
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  try {
    const compared: ComparedPage[] = [];
    for (const file of readdirSync(folder).filter((name) => /\.html?$/u.test(name))) {
      const page = await comparePage(browser.newPage(), path.join(folder, file));
      if (page !== undefined) compared.push(page);
    }
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(compared, null, 1)}\n`);
    print(compared, worst);
  } finally {
    await browser.close();
  }
  return 0;
}

async function comparePage(opening: Promise<Page>, file: string): Promise<ComparedPage | undefined> {
  const tab = await opening;
  try {
    const { content } = decodeBytes(readFileSync(file), { name: file });
    const ours = readHtml(content, { url: ADDRESS }).text;
    await show(tab, content);
    const inner = await tab.evaluate(innerTextOfNotice);
    const folded = await tab.evaluate(foldedText);
    const readings = [ours, await readability(tab), inner];
    const beside = file.replace(/\.html?$/u, '.txt');
    const given = existsSync(beside);
    const notice = given ? readFileSync(beside, 'utf8') : '';
    return {
      name: path.basename(file),
      given,
      scores: given
        ? readings.map((reading) => scoreReading(notice, reading, folded))
        : scoreAgainstEachOther(readings, folded),
    };
  } catch (error) {
    console.error(`${path.basename(file)}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  } finally {
    await tab.close();
  }
}

/** The page as its file has it: a policy keeps its scripts from running, and every other request is refused. */
async function show(tab: Page, content: string): Promise<void> {
  await tab.setRequestInterception(true);
  tab.on('request', (request: HTTPRequest) => {
    const answer =
      request.url() === ADDRESS && request.isNavigationRequest() && request.frame() === tab.mainFrame()
        ? request.respond({
            status: 200,
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': "script-src 'none'" },
            body: content,
          })
        : request.abort();
    answer.catch(() => {});
  });
  await tab.goto(ADDRESS, { waitUntil: 'domcontentloaded', timeout: PAGE_TIMEOUT_MS });
}

/** In the page: the text, as shown, of the main part, or else of the smallest element that holds nearly all paragraphs. */
function innerTextOfNotice(): string {
  const MAIN_SHARE = 0.5;
  const NEARLY_ALL = 0.9;
  const PROSE_LENGTH = 80;
  const proseOf = (element: Element): number => {
    let length = 0;
    for (const block of element.querySelectorAll<HTMLElement>('p, li, td, dd, div, span, section')) {
      const own = [...block.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const text = own.map((node) => node.nodeValue?.trim() ?? '').join('');
      if (text.length >= PROSE_LENGTH && block.checkVisibility()) length += text.length;
    }
    return length;
  };
  const total = proseOf(document.body);
  for (const main of document.querySelectorAll<HTMLElement>('main, [role=main], article')) {
    if (proseOf(main) >= MAIN_SHARE * total) return main.innerText;
  }
  let holder = document.body;
  for (;;) {
    const heir = [...holder.children].find((child) => proseOf(child) >= NEARLY_ALL * total);
    if (total === 0 || !(heir instanceof HTMLElement)) return holder.innerText;
    holder = heir;
  }
}

/** In the page: what it holds and does not lay out, block by block. */
function foldedText(): string {
  const lines: string[] = [];
  let last: Element | null = null;
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || parent.closest('script, style, noscript, template') !== null || parent.checkVisibility())
      continue;
    const block = parent.closest('p, li, td, th, dd, dt, div, section, h1, h2, h3, h4, h5, h6');
    const words = node.nodeValue ?? '';
    if (block === last && lines.length > 0) lines[lines.length - 1] += words;
    else lines.push(words);
    last = block;
  }
  return lines.map((line) => line.replace(/\s+/gu, ' ')).join('\n');
}

/** What the reading view of Firefox keeps of the page, with the line breaks that the browser shows it with. */
async function readability(tab: Page): Promise<string> {
  const source = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');
  return tab.evaluate(`(() => {
    const module = {};
    ${source}
    const article = new Readability(document.cloneNode(true)).parse();
    if (article === null) return '';
    document.documentElement.innerHTML = '<body></body>';
    document.body.innerHTML = '<h1></h1>' + article.content;
    document.querySelector('h1').textContent = article.title;
    return document.body.innerText;
  })()`) as Promise<string>;
}

function print(pages: readonly ComparedPage[], worst: number): void {
  const groups = [
    ['with the notice given', pages.filter(({ given }) => given)],
    ['by what two of three agree on', pages.filter(({ given }) => !given)],
    ['all', pages],
  ] as const;
  for (const [title, group] of groups) {
    if (group.length === 0) continue;
    console.log(`${title}: ${group.length} pages`);
    console.log(`  ${'reader'.padEnd(12)}    kept  foreign  of it folded   by page: kept  foreign`);
    for (const [at, reader] of READERS.entries()) {
      const scores = group.map(({ scores: each }) => each[at] as ReadingScore);
      const folded = sum(scores.map((score) => score.folded)) / Math.max(1, sum(scores.map((score) => score.read)));
      const all = [keptOf(scores), foreignOf(scores), folded];
      const byPage = [mean(scores.map((score) => keptOf([score]))), mean(scores.map((score) => foreignOf([score])))];
      const shares = [...all, ...byPage].map((share) => (100 * share).toFixed(1));
      const widths = [7, 8, 13, 15, 8];
      console.log(`  ${reader.padEnd(12)} ${shares.map((share, i) => share.padStart(widths[i] ?? 0)).join(' ')}`);
    }
  }
  if (worst === 0) return;
  printWorst('lost', pages, worst);
  printWorst('added', pages, worst);
}

function printWorst(what: 'lost' | 'added', pages: readonly ComparedPage[], worst: number): void {
  const ours = (page: ComparedPage): ReadingScore => page.scores[0] as ReadingScore;
  const sorted = pages.toSorted((a, b) => ours(b)[what].length - ours(a)[what].length).slice(0, worst);
  for (const page of sorted) {
    const counts = page.scores.map((score, at) => `${READERS[at]} ${score[what].length}`);
    console.log(
      `\n${page.name}, ${what} (of ${what === 'lost' ? ours(page).expected : ours(page).read}): ${counts.join(', ')}`,
    );
    for (const sentence of ours(page)[what].slice(0, SHOWN)) console.log(`  - ${sentence.slice(0, SHOWN_LENGTH)}`);
  }
}

function keptOf(scores: readonly ReadingScore[]): number {
  const expected = sum(scores.map((score) => score.expected));
  return expected === 0 ? 1 : 1 - sum(scores.map(({ lost }) => lost.length)) / expected;
}

function foreignOf(scores: readonly ReadingScore[]): number {
  const read = sum(scores.map((score) => score.read));
  return read === 0 ? 0 : sum(scores.map(({ added }) => added.length)) / read;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}
