/** The same static page gives the same text in both browsers and on the command line. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sample } from 'fast-check';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHtml } from '../../src/reader/html-parse5.ts';
import type { NoticeDocument } from '../../src/core/document.ts';
import type { BrowserUnderTest, TabUnderTest } from '../support/browser-under-test.ts';
import { BOTH_BROWSERS, IS_SLOW } from '../support/each-browser.ts';
import { mutatedPage } from '../support/mutated-pages.ts';
import { serveSite, type Site } from '../support/site-server.ts';
import { expectSound } from '../support/sound-document.ts';

const ROOT = new URL('../fixtures/', import.meta.url);
const FOLDERS = ['reader/', 'lampsmart/', 'brightfern/'];
/** Pages that scripts write are no static pages. */
const SCRIPTED = new Set(['brightfern/app.html']);

const BROKEN_PAGES = IS_SLOW ? 1_000 : 100;

const names = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(folder, ROOT))
    .filter((file) => file.endsWith('.html'))
    .map((file) => `${folder}${file}`),
).filter((name) => !SCRIPTED.has(name));

const content = (name: string): string => readFileSync(new URL(name, ROOT), 'utf8');

/** The reader as one script, without exports. */
async function bundleReader(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('../support/read-in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'smallprintReadInPage',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('The reader was not built');
  return first.output[0].code;
}

describe.each(BOTH_BROWSERS)('%s', (_name, start) => {
  let site: Site;
  let browser: BrowserUnderTest;
  let tab: TabUnderTest;
  let reader: string;

  beforeAll(async () => {
    const pages = names.map((name) => [`/${name}`, { contentType: 'text/html; charset=utf-8', body: content(name) }]);
    site = await serveSite(Object.fromEntries(pages));
    reader = await bundleReader();
    browser = await start();
    tab = await browser.openTab(`${site.origin}/${names[0]}`);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const readLive = (): Promise<NoticeDocument> =>
    tab.evaluate((script) => {
      const scope = globalThis as unknown as { smallprintReadInPage: { read(): NoticeDocument } };
      // A script of the page's own world, as no static page has one that could stand in its way.
      // oxlint-disable-next-line no-eval
      (0, eval)(`${script};globalThis.smallprintReadInPage = smallprintReadInPage;`);
      return scope.smallprintReadInPage.read();
    }, reader);

  it.each(names)('reads %s as the command line does', async (name) => {
    const url = `${site.origin}/${name}`;
    await tab.goto(url);
    const live = await readLive();
    const parsed = readHtml(content(name), { url });
    expect(live.text).toBe(parsed.text);
    expect(live).toEqual(parsed);
  });

  it('reads broken pages in order', { timeout: 300_000 }, async () => {
    await tab.goto(`${site.origin}/${names[0]}`);
    await readLive();
    const pages = sample(mutatedPage(), { numRuns: BROKEN_PAGES, seed: 20_261_130 });
    let blocks = 0;
    for (let from = 0; from < pages.length; from += 50) {
      const read = await tab.evaluate(
        (batch) => {
          const scope = globalThis as unknown as { smallprintReadInPage: { read(): NoticeDocument } };
          return batch.map((page) => {
            document.open();
            document.write(page);
            document.close();
            return scope.smallprintReadInPage.read();
          });
        },
        pages.slice(from, from + 50),
      );
      for (const each of read) {
        expectSound(each);
        blocks += each.blocks.length;
      }
    }
    expect(blocks).toBeGreaterThan(4 * BROKEN_PAGES);
  });

  it("leaves out what the page's own style sheet strikes out", async () => {
    await tab.goto(`${site.origin}/${names[0]}`);
    await tab.evaluate(() => {
      document.head.innerHTML = '<style>.old { text-decoration: line-through } s { text-decoration: none }</style>';
      document.body.innerHTML =
        '<main><p class="old">We <b>sell</b> your fares.</p><p>We <i class="old">sell</i> keep <s>your</s> fares.</p></main>';
    });
    const live = await readLive();
    expect(live.text).toBe('We keep your fares.');
    expect(live.warnings.map(({ code }) => code)).toEqual(['looks-edited']);
  });
});
