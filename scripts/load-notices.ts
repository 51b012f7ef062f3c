/**
 * Two hundred notices opened and read one after another in one Chromium with the built extension (part of `npm run
 * load`), each in a tab of its own: the memory of the panel, its worker and the background after the first ten and at the
 * end, once what is no longer needed is gone.
 */
import { execFileSync } from 'node:child_process';
import type { CDPSession } from 'puppeteer-core';
import { startChromium, type ChromiumUnderTest } from '../test/support/chromium.ts';
import { readAddress } from '../test/support/panel.ts';
import { serveSite, type SitePage } from '../test/support/site-server.ts';

/** Caches are filled by then. */
const FIRST = 10;
/** Generated notices in one: about 1,700 words, as notices are. */
const PARTS = 8;
/** How much more than at the beginning is no leak: what engines keep differs from one collection to the next. */
const SHARE = 1.1;
const BYTES = 2 ** 20;

interface Level {
  readonly heap: number;
  /** Of the panel's document alone. */
  readonly nodes?: number;
  readonly listeners?: number;
}
type Levels = Readonly<Record<'panel' | 'worker' | 'background', Level>>;

/** Resolves to what had grown at the end, in words. */
export async function loadNotices(count: number): Promise<string[]> {
  const site = await serveSite(makePages(count));
  const browser = await startChromium();
  try {
    const read = async (from: number, to: number): Promise<void> => {
      for (let number = from; number < to; number += 1) {
        const tabs: { close(): Promise<void> }[] = [];
        await readAddress(browser, `${site.origin}/notice-${number}`, tabs as never);
        for (const tab of tabs) await tab.close();
      }
    };
    const start = performance.now();
    await read(0, FIRST);
    const before = await levels(browser);
    show(`after ${FIRST}`, before);
    await read(FIRST, count);
    const after = await levels(browser);
    show(`after ${count}`, after);
    console.log(`${count} notices read in ${((performance.now() - start) / 1_000).toFixed(0)} s`);
    return grown(before, after);
  } finally {
    await browser.close();
    await site.close();
  }
}

async function levels(browser: ChromiumUnderTest): Promise<Levels> {
  const panel = await browser.panelPage();
  const [worker] = panel.workers();
  if (!worker) throw new Error('The panel has no worker');
  const session = await panel.createCDPSession();
  const document = await levelOf(session);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
  return {
    panel: { ...document, nodes: metric('Nodes'), listeners: metric('JSEventListeners') },
    worker: await levelOf(worker.client),
    background: await levelOf((await browser.background()).client),
  };
}

async function levelOf(session: CDPSession): Promise<Level> {
  // What the first collection frees may hold the last of what the second does.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { heap: usedSize };
}

function show(when: string, { panel, worker, background }: Levels): void {
  const mebibytes = ({ heap }: Level): string => `${(heap / 2 ** 20).toFixed(1)} MiB`;
  console.log(
    `${when}: panel ${mebibytes(panel)}, ${panel.nodes} nodes, ${panel.listeners} listeners; worker ${mebibytes(worker)}; background ${mebibytes(background)}`,
  );
}

function grown(before: Levels, after: Levels): string[] {
  const heaps = (['panel', 'worker', 'background'] as const).flatMap((where) => {
    const [from, to] = [before[where].heap, after[where].heap];
    return to > from * SHARE + BYTES ? [`${where}: ${from} → ${to} bytes`] : [];
  });
  const counts = (['nodes', 'listeners'] as const).flatMap((what) => {
    const [from = 0, to = 0] = [before.panel[what], after.panel[what]];
    return to > from * 2 ? [`${what} of the panel: ${from} → ${to}`] : [];
  });
  return [...heaps, ...counts];
}

function makePages(count: number): Record<string, SitePage> {
  const generated = execFileSync(process.execPath, ['scripts/make-notices.mjs', String(count * PARTS)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const notices = generated
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { content: string }).content);
  return Object.fromEntries(
    Array.from({ length: count }, (_, number) => {
      const parts = Array.from({ length: PARTS }, (__, part) => notices[number + part * count] ?? '');
      return [`/notice-${number}`, { contentType: 'text/html; charset=utf-8', body: htmlOf(parts.join('\n')) }];
    }),
  );
}

/** What the generator writes: headings, items and paragraphs, a line each. */
function htmlOf(markdown: string): string {
  const blocks = markdown
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, marks = '', words = line] = /^(#{1,3}|-) (.*)$/u.exec(line) ?? [];
      if (marks === '-') return `<li>${words}</li>`;
      return marks === '' ? `<p>${words}</p>` : `<h${marks.length}>${words}</h${marks.length}>`;
    });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Privacy notice</title></head><body><main>${blocks.join('\n')}</main></body></html>`;
}
