/**
 * From click to summary on a notice of 10,000 words, in Chromium with the built extension (`npm run bench:panel`): when
 * the panel says something, when the summary stands, and every task over 50 ms of its main thread and the page's.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { startChromium, type ChromiumUnderTest } from '../test/support/chromium.ts';
import { serveSite } from '../test/support/site-server.ts';
import { waitFor } from '../test/support/wait-for.ts';

const WORDS = 10_000;
const ROUNDS = 7;
const HTML = 'text/html; charset=utf-8';

/** What is kept in a document while it is measured. */
interface Watched {
  smallprintBench?: { first?: number; complete?: number; longTasks: number[] };
}

export async function benchPanel(): Promise<void> {
  const site = await serveSite({
    '/blank': { contentType: HTML, body: '<!doctype html><title>Blank</title>' },
    '/privacy': { contentType: HTML, body: longNotice() },
  });
  const browser = await startChromium();
  const times: Record<'first' | 'complete', number[]> = { first: [], complete: [] };
  const longTasks = { panel: [] as number[], page: [] as number[] };
  try {
    const blank = await browser.openTab(`${site.origin}/blank`);
    await browser.clickAction(blank);
    // The first reading starts the worker and is told apart: it is what a reader waits for once a session.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const { first, complete, panel, page } = await measure(browser, `${site.origin}/privacy`);
      console.log(
        `${round === 0 ? 'first reading' : `round ${round}`}: ${first.toFixed(0)} ms, ${complete.toFixed(0)} ms; tasks over 50 ms: panel [${panel.join(', ')}], page [${page.join(', ')}]`,
      );
      if (round === 0) continue;
      times.first.push(first);
      times.complete.push(complete);
      longTasks.panel.push(...panel);
      longTasks.page.push(...page);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  console.log(`From click to first content: ${summary(times.first)} ms`);
  console.log(`From click to the summary: ${summary(times.complete)} ms`);
  console.log(`Tasks over 50 ms in ${ROUNDS} rounds: panel ${longTasks.panel.length}, page ${longTasks.page.length}`);
}

async function measure(
  browser: ChromiumUnderTest,
  url: string,
): Promise<{ first: number; complete: number; panel: number[]; page: number[] }> {
  const tab = await browser.openTab(url);
  await browser.inPanel(watchPanel);
  await tab.evaluate(watchTasks);
  const clicked = Date.now();
  await browser.clickAction(tab);
  const seen = await waitFor('the summary', () =>
    browser.inPanel(() => {
      const { first, complete } = (globalThis as Watched).smallprintBench ?? {};
      return first !== undefined && complete !== undefined && { first, complete };
    }),
  );
  // Long tasks are told of after they have ended.
  await delay(500);
  const panel = await browser.inPanel(() => (globalThis as Watched).smallprintBench?.longTasks ?? []);
  const page = await tab.evaluate(() => (globalThis as Watched).smallprintBench?.longTasks ?? []);
  await tab.close();
  return { first: seen.first - clicked, complete: seen.complete - clicked, panel, page };
}

function watchPanel(): void {
  const bench: NonNullable<Watched['smallprintBench']> = { longTasks: [] };
  (globalThis as Watched).smallprintBench = bench;
  const look = (): void => {
    // After the frame in which it is drawn, as a reader would see it.
    requestAnimationFrame(() => {
      if (document.querySelector('.busy, .summary')) bench.first ??= Date.now();
      if (document.querySelector('.summary') && !document.querySelector('.summary [aria-busy=true]'))
        bench.complete ??= Date.now();
    });
  };
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true, attributes: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.longTasks.push(Math.round(duration));
  }).observe({ type: 'longtask' });
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
  return `${sorted[sorted.length >> 1]} (${sorted[0]}–${sorted.at(-1)})`;
}
