/** Every state of the extension's pages, in the gallery: nothing for axe to find, in whatever way it is looked at. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { IS_SLOW } from '../support/each-browser.ts';
import { serveGallery } from '../support/serve-gallery.ts';
import type { Site } from '../support/site-server.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const STATES = [
  'summary',
  'found',
  'found-places',
  'found-none',
  'filtered',
  'filtered-to-nothing',
  'lampsmart',
  'here',
  'here-none',
  'print',
  'print-everything',
  'print-gone',
  'partial',
  'uncertain',
  'unread',
  'reading',
  'analysing',
  'waiting',
  'changed',
  'replaced',
  'part-changed',
  'confirmed',
  'silent',
  'not-a-notice',
  'foreign-frame',
  'other-language',
  'english-version',
  'empty',
  'permission-needed',
  'restricted-page',
  'restricted-store',
  'restricted-file',
  'restricted-reader',
  'pdf-page',
  'timeout',
  'too-large',
  'storage-full',
  'internal',
  'options',
  'welcome',
];

interface View {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  readonly forced?: boolean;
  /** In percent of the browser's own size. */
  readonly text?: number;
  readonly query?: string;
}

const VIEWS: Readonly<Record<string, View>> = {
  light: { scheme: 'light', width: 400 },
  'dark, 320 pixels, German': { scheme: 'dark', width: 320, query: '&lang=de' },
  'forced colours, right to left': { scheme: 'dark', width: 400, forced: true, query: '&dir=rtl' },
  'text of 200 %': { scheme: 'light', width: 400, text: 200, query: '&lang=fr' },
};

/** `npm test` looks at each state in one view, at each view with a quarter of the states; the slow sweep at all in all. */
const inView = (view: number): readonly string[] =>
  STATES.filter((_, state) => IS_SLOW || state % Object.keys(VIEWS).length === view);

describe('every state', () => {
  let gallery: Site;
  let browser: Browser;
  let page: Page;
  let devtools: CDPSession;

  beforeAll(async () => {
    const executablePath = findBrowser('chromium');
    if (!executablePath) throw new Error('No Chromium: install the package "chromium"');
    gallery = await serveGallery();
    browser = await puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
    page = await browser.newPage();
    // For as long as the tests run: what a session emulates ends with it.
    devtools = await page.createCDPSession();
  });
  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });

  async function open(state: string, { scheme, width, forced = false, text = 100, query = '' }: View): Promise<void> {
    await page.setViewport({ width, height: 800 });
    await devtools.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'forced-colors', value: forced ? 'active' : 'none' },
      ],
    });
    await page.goto(`${gallery.origin}/index.html?state=${state}${query}`);
    await page.waitForFunction(() => document.documentElement.dataset['ready'] !== undefined);
    const isForced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
    if (isForced !== forced) throw new Error(`Forced colours are ${isForced ? 'on' : 'off'}`);
    await page.evaluate(async (percent) => {
      document.documentElement.style.fontSize = `${percent}%`;
      /** What was opened says so in a task of its own, and is drawn in a later one: until nothing comes any more. */
      const drawn = async (): Promise<void> => {
        for (let before = ''; before !== document.body.innerHTML;) {
          before = document.body.innerHTML;
          for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
          await new Promise((resolve) => setTimeout(resolve));
        }
      };
      // Twice: what is in a part is drawn once it is open.
      for (const _ of ['parts', 'what is in them']) {
        for (const details of document.querySelectorAll('details')) details.open = true;
        await drawn();
      }
      const heads = document.querySelectorAll<HTMLElement>('button:is(.line-head, .statement-head)');
      for (const head of [...heads].slice(0, 12)) head.click();
      await drawn();
    }, text);
  }

  it('is in the list', async () => {
    await open('unread', { scheme: 'light', width: 400 });
    expect(await page.evaluate(() => document.documentElement.dataset['ready']?.split(' '))).toEqual(STATES);
  });

  describe.each(Object.entries(VIEWS).map(([name, view], at) => [name, view, at] as const))('%s', (_name, view, at) => {
    it.each(inView(at))('%s', async (state) => {
      await open(state, view);
      await page.evaluate(AXE);
      const faults = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
        // All rules run; only what breaks one is told in full.
        const { violations } = await axe.run({ resultTypes: ['violations'] });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      });
      expect(faults).toEqual([]);
      const overflowing = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        if (scrollWidth <= clientWidth) return [];
        const wide = [...document.querySelectorAll('body *')].filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          return right > clientWidth + 1 || left < -1;
        });
        return [`${scrollWidth} of ${clientWidth}`, ...wide.slice(0, 3).map((one) => one.outerHTML.slice(0, 150))];
      });
      expect(overflowing).toEqual([]);
    });
  });
});
