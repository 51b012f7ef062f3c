/**
 * From click to summary on a notice of 10,000 words, in Chromium with the built extension (`npm run bench:panel`): when
 * the panel says something, when the first screen stands, when all of the summary does, and every task over 50 ms of its
 * main thread and the page's.
 * "cold": the first click after the browser has started, with the panel's page and its worker still to be loaded.
 */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import type { TabUnderTest } from '../test/support/browser-under-test.ts';
import { startChromium, type ChromiumUnderTest } from '../test/support/chromium.ts';
import { serveSite } from '../test/support/site-server.ts';
import { waitFor } from '../test/support/wait-for.ts';

const WORDS = 10_000;
const COLD_ROUNDS = 3;
const WARM_ROUNDS = 7;
const HTML = 'text/html; charset=utf-8';
/** A browser that has just started is busy with itself. */
const SETTLE_MS = 2_000;

/** What is kept in a document while it is measured. */
interface Watched {
  smallprintBench?: { first?: number; screen?: number; complete?: number; longTasks: number[] };
}

interface Round {
  readonly first: number;
  readonly screen: number;
  readonly complete: number;
  readonly panel: readonly number[];
  readonly page: readonly number[];
}

export async function benchPanel(): Promise<void> {
  const site = await serveSite({
    '/blank': { contentType: HTML, body: '<!doctype html><title>Blank</title>' },
    '/privacy': { contentType: HTML, body: longNotice() },
  });
  const notice = `${site.origin}/privacy`;
  try {
    await report('cold', COLD_ROUNDS, async () => {
      const browser = await startChromium();
      try {
        const tab = await browser.openTab(notice);
        await delay(SETTLE_MS);
        return await measure(browser, tab, { cold: true });
      } finally {
        await browser.close();
      }
    });
    const browser = await startChromium();
    try {
      await browser.clickAction(await browser.openTab(`${site.origin}/blank`));
      await delay(SETTLE_MS);
      await report('warm', WARM_ROUNDS, async () => measure(browser, await browser.openTab(notice), { cold: false }));
    } finally {
      await browser.close();
    }
  } finally {
    await site.close();
  }
}

async function report(name: string, count: number, measureOnce: () => Promise<Round>): Promise<void> {
  const rounds: Round[] = [];
  for (let round = 1; round <= count; round += 1) {
    const measured = await measureOnce();
    rounds.push(measured);
    const { first, screen, complete, panel, page } = measured;
    console.log(
      `${name} ${round}: ${[first, screen, complete].map((ms) => ms.toFixed(0)).join(', ')} ms; tasks over 50 ms: panel [${panel.join(', ')}], page [${page.join(', ')}]; load ${loadavg()[0]?.toFixed(1)}`,
    );
  }
  console.log(`${name}, from click to first content: ${summary(rounds.map(({ first }) => first))} ms`);
  console.log(`${name}, from click to the first screen: ${summary(rounds.map(({ screen }) => screen))} ms`);
  console.log(`${name}, from click to the whole summary: ${summary(rounds.map(({ complete }) => complete))} ms`);
  const longTasks = (where: 'panel' | 'page'): number => rounds.flatMap((round) => round[where]).length;
  console.log(`${name}, tasks over 50 ms in ${count} rounds: panel ${longTasks('panel')}, page ${longTasks('page')}`);
}

async function measure(
  browser: ChromiumUnderTest,
  tab: TabUnderTest,
  { cold }: { readonly cold: boolean },
): Promise<Round> {
  await tab.evaluate(watchTasks);
  if (!cold) await browser.inPanel(watchPanel, false);
  const clicked = Date.now();
  await browser.clickAction(tab);
  // A panel that was not there tells afterwards when it first painted, and of its long tasks.
  if (cold) await browser.inPanel(watchPanel, true);
  const seen = await waitFor('the summary', () =>
    browser.inPanel(() => {
      const { first, screen, complete } = (globalThis as Watched).smallprintBench ?? {};
      return first !== undefined && screen !== undefined && complete !== undefined && { first, screen, complete };
    }),
  );
  const painted = await browser.inPanel(() => {
    const [entry] = performance.getEntriesByName('first-contentful-paint');
    return performance.timeOrigin + (entry?.startTime ?? Number.NaN);
  });
  // Long tasks are told of after they have ended.
  await delay(500);
  const panel = await browser.inPanel(() => (globalThis as Watched).smallprintBench?.longTasks ?? []);
  const page = await tab.evaluate(() => (globalThis as Watched).smallprintBench?.longTasks ?? []);
  await tab.close();
  const since = (moment: number): number => moment - clicked;
  return {
    first: since(cold ? painted : seen.first),
    screen: since(seen.screen),
    complete: since(seen.complete),
    panel,
    page,
  };
}

/** `fromStart`: with the tasks before now. */
function watchPanel(fromStart: boolean): void {
  const bench: NonNullable<Watched['smallprintBench']> = { longTasks: [] };
  (globalThis as Watched).smallprintBench = bench;
  const look = (): void => {
    // After the frame in which it is drawn, as a reader would see it.
    requestAnimationFrame(() => {
      if (document.querySelector('.busy, .summary')) bench.first ??= Date.now();
      if (document.querySelector('.summary .overview li')) bench.screen ??= Date.now();
      // The way into the library comes last.
      if (document.querySelector('.summary .save-notice button')) bench.complete ??= Date.now();
    });
  };
  look();
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true, attributes: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.longTasks.push(Math.round(duration));
  }).observe({ type: 'longtask', buffered: fromStart });
}

function watchTasks(): void {
  const bench: NonNullable<Watched['smallprintBench']> = { longTasks: [] };
  (globalThis as Watched).smallprintBench = bench;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.longTasks.push(Math.round(duration));
  }).observe({ type: 'longtask' });
}

/** The fixture's main part again and again, each time with other figures. */
function longNotice(): string {
  const html = readFileSync('test/fixtures/brightfern/notice.html', 'utf8');
  const [before = '', rest = ''] = html.split('<main>');
  const [main = '', after = ''] = rest.split('</main>');
  const words = main.replaceAll(/<[^>]{1,300}>/gu, ' ').split(/\s+/u).length;
  const parts = Array.from({ length: Math.ceil(WORDS / words) }, (_, part) =>
    main.replaceAll(/\b\d{1,2}\b(?=[^<>]*<)/gu, (figure) => String((Number(figure) + part) % 90)),
  );
  return `${before}<main>${parts.join('\n')}</main>${after}`;
}

function summary(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const [lowest = 0, median = 0, highest = 0] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
  return `${median.toFixed(0)} (${lowest.toFixed(0)}–${highest.toFixed(0)})`;
}
