/**
 * The library with thousands of notices, in Chromium with the built extension (`npm run bench:library [-- count]`): how
 * long it takes to import them, load, filter, sort, search, scroll, compare, export, back up and restore, every task over
 * 50 ms of the page's main thread meanwhile, and the memory of the page's process with its workers.
 * Tasks are timed by the clock, as the browser tells of them, and by the processor's time, which grows less on a busy
 * machine.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { CDPSession, ElementHandle, Page } from 'puppeteer-core';
import { startChromium, type ChromiumUnderTest } from '../test/support/chromium.ts';
import { writeLargeBackup, writeLargeRun } from '../test/support/large-run.ts';

const COMPARED = 100;
const MANY = 5_000;
const LONG_MS = 50;

/** Resolves to the steps in which the page was held up for longer than that, by the processor's time. */
export async function benchLibrary(count: number): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'smallprint-bench-'));
  const browser = await startChromium();
  try {
    const file = path.join(folder, 'reports.ndjson');
    // Of very many a backup is restored, and the backup made of that has to be the same; of others reports are imported.
    const isVeryMany = count > MANY;
    const average = await (isVeryMany ? writeLargeBackup : writeLargeRun)(file, count);
    const { size } = await stat(file);
    console.log(
      `${count} reports, ${(size / 2 ** 20).toFixed(0)} MiB; on average ${average.words} words, ${average.findings} statements`,
    );
    const page = await openLibrary(browser);
    const bench = new Bench(browser, page);
    page.on('dialog', (dialog) => void dialog.accept());
    const takeIn = async (field: 'import' | 'restore', from: string): Promise<void> => {
      const input = (await page.$(`#${field}`)) as ElementHandle<HTMLInputElement>;
      const words = `${count.toLocaleString('en-GB')} notices taken in`;
      await bench.step(field, () => input.uploadFile(from), `document.body.innerText.includes('${words}')`, 'long');
      await showMemory(browser, page, `after the ${field}`);
    };
    await takeIn(isVeryMany ? 'restore' : 'import', file);

    await page.goto('about:blank');
    await page.goto(`${browser.extensionOrigin}/src/extension/library/index.html`);
    await watch(page);
    await bench.step('load', async () => undefined, LISTED);
    await showMemory(browser, page, 'after loading');
    await bench.step('sort by vendor', () => pick(page, -1, 'vendor'), LISTED);
    await bench.step('sort by statements', () => pick(page, -1, 'statements'), LISTED);
    await bench.step('filter', () => pick(page, 1, 'data/location.precise'), LISTED);
    await bench.step('no filter', () => pick(page, 1, ''), LISTED);
    await bench.step('first search', () => type(page, 'fraud'), `${LISTED} && document.querySelector('.passages')`);
    await bench.step(
      'search for two words',
      () => type(page, 'newsletters kettles'),
      `${LISTED} && document.querySelector('.passages')`,
    );
    await bench.step('empty the search', () => type(page, ''), LISTED);
    await bench.step('next page', () => press(page, 'Next page'), LISTED);
    await bench.step('scroll', () => scroll(page), 'true');
    await page.goto(`${browser.extensionOrigin}/src/extension/library/index.html`);
    await watch(page);
    const ids = await firstIds(page, COMPARED);
    await bench.step(
      `compare ${ids.length}`,
      () => page.evaluate((hash) => void (location.hash = hash), `#compare=${ids.join(',')}`),
      `document.querySelectorAll('.picture').length >= 5 && document.querySelector('.matrix') && !document.querySelector('[aria-busy=true]')`,
    );
    await bench.step('back', () => page.evaluate(() => void (location.hash = '#list')), LISTED);
    const backUp = 'Back up the library';
    // Whole reports, and statements, of more than these take minutes, each as the backup does.
    const saved = isVeryMany ? [backUp] : ['NDJSON', 'CSV, a row a statement', 'CSV, a column a vendor', backUp];
    for (const words of saved) {
      const seen = (await readdir(browser.downloads)).length;
      const isSaved = async (): Promise<boolean> => {
        const files = await readdir(browser.downloads);
        return files.length > seen && !files.some((name) => name.endsWith('.crdownload'));
      };
      await bench.step(`save: ${words}`, () => press(page, words), isSaved, 'long');
    }
    await showMemory(browser, page, 'after the exports');
    const name = (await readdir(browser.downloads)).find((one) => one.endsWith('.backup.ndjson')) ?? '';
    const backup = path.join(browser.downloads, name);
    console.log(`The backup: ${((await stat(backup)).size / 2 ** 20).toFixed(0)} MiB`);
    if (!isVeryMany) await takeIn('restore', backup);
    else if ((await hashOf(backup)) !== (await hashOf(file))) throw new Error('The backup is another one');
    else console.log('The backup is the same, byte for byte, as the one that was restored');
    console.log(`Longest task of the main thread: ${bench.longest} ms of the processor's time`);
    return bench.heldUp;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const LISTED = `document.querySelector('.notice-list .vendor') && !document.querySelector('[aria-busy=true]')`;

interface Watched {
  smallprintTasks?: number[];
}

class Bench {
  longest = 0;
  readonly heldUp: string[] = [];
  readonly #browser: ChromiumUnderTest;
  readonly #page: Page;

  constructor(browser: ChromiumUnderTest, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  /**
   * Does it, waits until it is done and drawn, prints how long that took and the long tasks meanwhile; of what takes
   * minutes only those by the clock, since a trace of it has gigabytes.
   */
  async step(
    name: string,
    work: () => Promise<unknown>,
    isDone: string | (() => Promise<boolean>),
    length: 'short' | 'long' = 'short',
  ): Promise<void> {
    await watch(this.#page);
    const session = await this.#page.createCDPSession();
    const before = await threadSeconds(session);
    const processBefore = processorSeconds(this.#browser);
    if (length === 'short') await this.#page.tracing.start({ categories: ['toplevel'] });
    const start = performance.now();
    await work();
    // Asked again and again from here: puppeteer waits three minutes for one answer.
    const look = typeof isDone === 'string' ? () => this.#page.evaluate(isDone) : isDone;
    while (!(await look())) await delay(length === 'short' ? 50 : 1_000);
    await this.#page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    const took = performance.now() - start;
    const processes = new Set(extensionProcesses(this.#browser).map(({ pid }) => pid));
    const tasks = length === 'short' ? longTasks(await this.#page.tracing.stop(), processes) : [];
    const mainThread = (await threadSeconds(session)) - before;
    const all = processorSeconds(this.#browser) - processBefore;
    await session.detach();
    // Long tasks are told of after they have ended.
    await delay(500);
    const byClock = await this.#page.evaluate(() => (globalThis as Watched).smallprintTasks ?? []);
    this.longest = Math.max(this.longest, ...tasks);
    if (tasks.length > 0) this.heldUp.push(`${name} (${Math.max(...tasks)} ms)`);
    console.log(
      `${name.padEnd(28)} ${took.toFixed(0).padStart(7)} ms; processor: main thread ${(mainThread * 1_000).toFixed(0).padStart(5)} ms, with workers ${all.toFixed(1).padStart(5)} s; tasks over ${LONG_MS} ms of the processor: [${length === 'short' ? tasks.join(', ') : 'not traced'}], of the clock: [${byClock.join(', ')}]`,
    );
  }
}

/** Of the main threads of `processes`, the tasks that took the processor longer than `LONG_MS`, in ms. */
function longTasks(trace: Uint8Array | undefined, processes: ReadonlySet<number>): number[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const mains = new Set(
    traceEvents
      .filter(({ pid, name, args }) => processes.has(pid) && name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  return traceEvents
    .filter((event) => event.name === 'ThreadControllerImpl::RunTask' && mains.has(threadOf(event)))
    .map(({ tdur = 0 }) => Math.round(tdur / 1_000))
    .filter((milliseconds) => milliseconds > LONG_MS);
}

interface TraceEvent {
  readonly pid: number;
  readonly tid: number;
  readonly name: string;
  /** The thread's own time, in µs. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** What the page's main thread has worked: unlike tasks' lengths it does not grow on a busy machine. */
async function threadSeconds(session: CDPSession): Promise<number> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/** What the extension's processes have worked, of user and system time. */
function processorSeconds(browser: ChromiumUnderTest): number {
  return extensionProcesses(browser)
    .map(({ pid }) => {
      const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
      return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
    })
    .reduce((sum, seconds) => sum + seconds, 0);
}

/** Of Linux, as its programs see it. */
const TICKS_A_SECOND = 100;

async function openLibrary(browser: ChromiumUnderTest): Promise<Page> {
  const page = await browser.browser.newPage();
  await page.goto(`${browser.extensionOrigin}/src/extension/library/index.html`);
  await page.waitForSelector('#import');
  return page;
}

async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const of = globalThis as Watched;
    if (of.smallprintTasks) {
      of.smallprintTasks.length = 0;
      return;
    }
    const tasks: number[] = (of.smallprintTasks = []);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** Picks in a field of choice of the filters; numbers from the end are negative. */
function pick(page: Page, field: number, value: string): Promise<void> {
  return page.evaluate(
    (at, wanted) => {
      const select = [...document.querySelectorAll<HTMLSelectElement>('.filters select')].at(at);
      if (!select) throw new Error('No such field');
      select.value = wanted;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    field,
    value,
  );
}

/** Letter by letter, as a person does. */
async function type(page: Page, words: string): Promise<void> {
  const field = await page.$('input[type=search]');
  await field?.click({ count: 3 });
  await page.keyboard.press('Backspace');
  await page.keyboard.type(words, { delay: 60 });
}

async function press(page: Page, words: string): Promise<void> {
  await page.evaluate((label) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === label);
    if (!button) throw new Error(`No button "${label}"`);
    button.click();
  }, words);
}

async function scroll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let at = 0; at < document.body.scrollHeight; at += 60) {
      scrollTo(0, at);
      await new Promise(requestAnimationFrame);
    }
  });
}

function firstIds(page: Page, count: number): Promise<string[]> {
  return page.evaluate(
    (limit) =>
      new Promise<string[]>((resolve) => {
        const request = indexedDB.open('smallprint-library');
        request.onsuccess = () => {
          const keys = request.result.transaction('notices').objectStore('notices').getAllKeys(null, limit);
          keys.onsuccess = () => {
            request.result.close();
            resolve(keys.result as string[]);
          };
        };
      }),
    count,
  );
}

/** Memory of the page's process, its workers included, once what is no longer needed is gone. */
async function showMemory(browser: ChromiumUnderTest, page: Page, when: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  const resident = extensionProcesses(browser).map((one) => one.resident);
  console.log(
    `  memory ${when}: heap of the page ${(usedSize / 2 ** 20).toFixed(0)} MiB, the extension's processes ${resident.map((bytes) => (bytes / 2 ** 20).toFixed(0)).join(' + ')} MiB resident`,
  );
}

function extensionProcesses(browser: ChromiumUnderTest): { readonly pid: number; readonly resident: number }[] {
  const parent = browser.browser.process()?.pid;
  const list = execFileSync('ps', ['-eo', 'pid=,ppid=,rss=,args='], { encoding: 'utf8', maxBuffer: 2 ** 24 });
  const rows = list.split('\n').map((line) => /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/u.exec(line));
  const parents = new Map(rows.map((row) => [Number(row?.[1]), Number(row?.[2])]));
  const isOurs = (pid: number | undefined): boolean =>
    pid !== undefined && pid > 1 && (pid === parent || isOurs(parents.get(pid)));
  return rows.flatMap((row) =>
    row?.[4]?.includes('--extension-process') && isOurs(Number(row[1]))
      ? [{ pid: Number(row[1]), resident: Number(row[3]) * 1_024 }]
      : [],
  );
}
