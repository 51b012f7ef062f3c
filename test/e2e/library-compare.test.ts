/** The comparison in both browsers: every row and cell opens its words, sums are right, a damaged record hides no other. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserUnderTest, TabUnderTest } from '../support/browser-under-test.ts';
import { ONE_BROWSER } from '../support/each-browser.ts';
import { eventually } from '../support/eventually.ts';
import { inventedRun } from '../support/invented-run.ts';
import { axeViolations, chooseFile, click, openLibrary, pageShows, pageText } from '../support/library-page.ts';
import { DATABASE } from '../support/stored-library.ts';
import { waitFor } from '../support/wait-for.ts';

const NOTICES = 8;
const COMPARED = 5;

interface Words {
  readonly names: readonly string[];
  readonly quotes: readonly string[];
  readonly links: readonly string[];
}

describe.each(ONE_BROWSER)('%s', (_name, start) => {
  let browser: BrowserUnderTest;
  let library: TabUnderTest;

  beforeAll(async () => {
    browser = await start();
    library = await openLibrary(browser);
    await chooseFile(library, '#import', inventedRun(NOTICES));
    await pageShows(library, `${NOTICES} notices taken in.`);
    await library.evaluate((count) => {
      for (const box of [...document.querySelectorAll<HTMLElement>('.notice-list input')].slice(0, count)) box.click();
    }, COMPARED);
    await click(library, 'button', 'Compare');
    await pageShows(library, `${COMPARED} notices side by side`);
    // Rows are drawn one after the other.
    await waitFor('all rows', () =>
      library.evaluate(() => document.querySelector('.matrix[aria-busy=false]') !== null),
    );
  });
  afterAll(() => browser?.close());

  const openedWords = (): Promise<Words> =>
    library.evaluate(() => ({
      names: [...document.querySelectorAll('.row-words h3')].map((one) => one.textContent),
      quotes: [...document.querySelectorAll('.row-words blockquote')].map((one) => one.textContent),
      links: [...document.querySelectorAll<HTMLAnchorElement>('.row-words .show a')].map((one) => one.href),
    }));

  it('opens the words of a row for all, each with the way to it in its page', async () => {
    await click(library, '.matrix .row-head', 'Sells your data');
    const { names, quotes, links } = await waitFor('the words', async () => {
      const words = await openedWords();
      return words.quotes.length > 0 && words;
    });
    expect(names).toHaveLength(COMPARED);
    expect(quotes.filter((quote) => !/\bsell\b/u.test(quote))).toEqual([]);
    expect(links).toHaveLength(quotes.length);
    expect(links.filter((link) => !/^https:\/\/www\.[a-z-]+\.example\/privacy#:~:text=\w/u.test(link))).toEqual([]);
    expect(await axeViolations(library)).toEqual([]);
  });

  it('opens those of every row', async () => {
    const rows = await library.evaluate(() => document.querySelectorAll('.matrix .row-head').length);
    expect(rows).toBeGreaterThan(30);
    const wordless: string[] = [];
    for (let at = 0; at < rows; at++) {
      const subject = await library.evaluate((wanted) => {
        const head = document.querySelectorAll<HTMLElement>('.matrix .row-head')[wanted];
        if (head?.getAttribute('aria-expanded') === 'false') head.click();
        return head?.innerText ?? '';
      }, at);
      await waitFor(`the words of ${subject}`, () =>
        library.evaluate(
          (wanted) =>
            document.querySelectorAll('.matrix .row-head')[wanted]?.getAttribute('aria-expanded') === 'true' &&
            document.querySelectorAll('.row-words h3').length > 0,
          at,
        ),
      );
      if ((await openedWords()).quotes.length === 0) wordless.push(subject);
    }
    // What is missing has no words, and none of these notices tells of other countries.
    expect(wordless).toEqual(['Where it is sent or kept', 'Not found in this text']);
  });

  it('opens the words of one notice behind a cell', async () => {
    await click(library, '.matrix button.cell');
    await waitFor('the words of one', async () => (await openedWords()).names.length === 1);
    expect((await openedWords()).quotes.length).toBeGreaterThan(0);
  });

  it('names no recipient “Anyone”, and no data in general', async () => {
    const subjects = await library.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.matrix .row-head')].map((one) => one.innerText),
    );
    expect(subjects.filter((words) => /Anyone|in general/u.test(words))).toEqual([]);
    expect(subjects).toContain('Sells your data');
  });

  it('sums its rows up by part', async () => {
    const partsNow = () =>
      library.evaluate(() =>
        [...document.querySelectorAll<HTMLTableRowElement>('.matrix .group-head')].map((head) => {
          // A long part goes on in bodies without a head.
          let drawn = 0;
          for (let body = head.parentElement; body; body = body.nextElementSibling as HTMLElement | null) {
            if (body !== head.parentElement && body.querySelector('.group-head')) break;
            drawn += body.querySelectorAll('.row-head').length;
          }
          return {
            // What is out of sight is not laid out, and has no `innerText`.
            found: [...head.cells].slice(1).map((cell) => cell.textContent),
            rows: Number.parseInt(head.querySelector('small')?.textContent ?? '', 10),
            drawn,
          };
        }),
      );
    const parts = await partsNow();
    expect(parts.length).toBeGreaterThan(3);
    for (const { found, rows, drawn } of parts) {
      expect(drawn).toBe(rows);
      expect(found).toHaveLength(COMPARED);
      expect(found.filter((words) => !words.endsWith(` of ${rows}`))).toEqual([]);
    }
  });

  it('is as wide as the window', async () => {
    await library.widen(1_600);
    await eventually(() => library.evaluate(() => document.querySelector('.matrix')?.clientWidth)).toBeGreaterThan(
      1_500,
    );
    await library.widen(320);
    await eventually(() => library.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await axeViolations(library)).toEqual([]);
    await library.widen(1_280);
  });

  it('leaves out a notice that is damaged, and says so', async () => {
    await library.evaluate(
      (name) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open(name);
          request.addEventListener('error', () => reject(request.error ?? new Error('It was not opened')));
          request.addEventListener('success', () => {
            const transaction = request.result.transaction(['notices', 'packed'], 'readwrite');
            const [compared = ''] = (location.hash.split('=')[1] ?? '').split(',');
            transaction.objectStore('packed').delete(compared);
            transaction.objectStore('notices').put({ id: 'odd', vendor: null });
            transaction.addEventListener('complete', () => {
              request.result.close();
              resolve();
            });
          });
        }),
      DATABASE,
    );
    await library.close();
    library = await openLibrary(browser);
    await pageShows(library, '2 saved records are damaged and cannot be shown.');
    await pageShows(library, `${NOTICES - 1} notices`);
    expect(await axeViolations(library)).toEqual([]);
    await click(library, 'button', 'Delete what is damaged');
    await pageShows(library, '2 notices deleted.');
    expect(await pageText(library)).not.toContain('damaged and cannot be shown');
  });
});
