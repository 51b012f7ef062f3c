/** The library in both browsers, from saving to restoring, on the production build. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatCodebook } from '../../src/core/formats/codebook.ts';
import { CSV_MATRIX_COLUMNS } from '../../src/core/formats/csv-matrix.ts';
import { CSV_COLUMNS } from '../../src/core/formats/csv.ts';
import type { Report } from '../../src/core/report.ts';
import type { BrowserUnderTest, TabUnderTest } from '../support/browser-under-test.ts';
import { checkCsv, checkDpv, checkReports, checkTilt } from '../support/check-export.ts';
import { ONE_BROWSER } from '../support/each-browser.ts';
import { inventedRun, longRun } from '../support/invented-run.ts';
import {
  axeViolations,
  chooseFile,
  click,
  fill,
  openLibrary,
  pageShows,
  pageText,
  savedBy,
} from '../support/library-page.ts';
import { panelShows, panelText, press, summaryOf } from '../support/panel.ts';
import { serveSite, type Site, type SitePage } from '../support/site-server.ts';
import { waitFor } from '../support/wait-for.ts';

const PATH = '/privacy';

function notice(collected: string, sale: string, date: string): SitePage {
  const lines = [
    '<h1>Privacy notice of Larkmoor Lamps Ltd</h1>',
    '<p>Larkmoor Lamps Ltd (“we”) is the controller of your personal data.</p>',
    `<h2>What we collect</h2><p>We collect ${collected}.</p>`,
    `<h2>Whom we share it with</h2><p>${sale}</p>`,
    '<h2>How long we keep it</h2><p>We keep your account data for two years.</p>',
    '<h2>Your rights</h2><p>You have the right to access your personal data.</p>',
    `<p>This privacy notice was last updated on ${date}.</p>`,
  ];
  const body = `<!doctype html><html lang="en"><title>Privacy notice</title><main>${lines.join('')}</main></html>`;
  return { contentType: 'text/html; charset=utf-8', body };
}

const FIRST = notice('your name and your e-mail address', 'We do not sell your personal data.', '1 March 2025');
const SECOND = notice(
  'your name, your e-mail address and your photos',
  'We may sell your personal data.',
  '2 April 2026',
);

const compareText = (a: string, b: string): number => (a < b ? -1 : 1);

/** What a screen reader says of where one is. */
const whereabouts = (tab: TabUnderTest): Promise<{ title: string; focused: string }> =>
  tab.evaluate(() => ({
    title: document.title,
    focused: document.activeElement instanceof HTMLElement ? document.activeElement.innerText : '',
  }));

describe.each(ONE_BROWSER)('%s', (_name, start) => {
  const pages: Record<string, SitePage> = { [PATH]: FIRST };
  let site: Site;
  let browser: BrowserUnderTest;
  let page: TabUnderTest;
  let library: TabUnderTest;
  /** How many the panel has of the page as it is now, facet by facet. */
  let shownStatements: number;

  beforeAll(async () => {
    site = await serveSite(pages);
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const address = (): string => `${site.origin}${PATH}`;
  const listedNames = (): Promise<string[]> =>
    library.evaluate(() => [...document.querySelectorAll('.notice-list .vendor')].map((one) => one.textContent));

  it('saves from the panel, on request', async () => {
    page = await browser.openTab(address());
    // The welcome page of a new installation may open in front of it.
    const isHidden = (): Promise<boolean> => page.evaluate(() => document.visibilityState === 'hidden');
    await waitFor('the welcome page', isHidden, 2_000).catch(() => undefined);
    await page.bringToFront();
    await browser.clickAction(page);
    await summaryOf(browser, address());
    expect(await panelText(browser)).not.toContain('Saved in the library');
    await press(browser, 'Save to the library');
    await panelShows(browser, 'Saved in the library');
  });

  it('says in the panel that a saved notice has changed, and what', async () => {
    pages[PATH] = SECOND;
    await page.goto(address());
    await panelShows(browser, 'This page has changed');
    await browser.clickAction(page);
    await summaryOf(browser, address());
    await panelShows(browser, 'The text has changed since you saved it on');
    await browser.inPanel(() => document.querySelector<HTMLElement>('.since-saved summary')?.click());
    await panelShows(browser, 'Changed: 3.');
    await browser.picture(`artifacts/e2e/${browser.name}-library-changed.png`);
    await press(browser, 'Save this version');
    await panelShows(browser, 'Saved in the library');
    expect(await panelText(browser)).not.toContain('Save this version');
  });

  it('knows an unchanged notice again', async () => {
    await page.goto(address());
    await panelShows(browser, 'This page has changed');
    await browser.clickAction(page);
    await summaryOf(browser, address());
    await panelShows(browser, 'Saved in the library');
    expect(await panelText(browser)).not.toContain('has changed since');
    shownStatements = await browser.inPanel(() => {
      const counts = [...document.querySelectorAll('.facet > summary small')].map((one) =>
        Number.parseInt(one.textContent, 10),
      );
      return counts.reduce((sum, count) => sum + count, 0);
    });
    expect(shownStatements).toBeGreaterThan(5);
  });

  it('shows two versions with what was said and what is said, word by word', async () => {
    library = await openLibrary(browser);
    expect(await listedNames()).toEqual(['Larkmoor Lamps Ltd']);
    await pageShows(library, '2 versions');
    await pageShows(library, `${shownStatements} statements`);
    await click(library, '.notice-list .vendor');
    await pageShows(library, 'The text, word by word');
    expect(await whereabouts(library)).toEqual({
      title: 'Larkmoor Lamps Ltd – Library',
      focused: 'Larkmoor Lamps Ltd',
    });
    const seen = await library.evaluate(() => ({
      changed: [...document.querySelectorAll<HTMLElement>('.change-changed')].map((one) => one.innerText).join('|'),
      went: [...document.querySelectorAll('.change-changed del')].map((one) => one.textContent).join('|'),
      came: [...document.querySelectorAll('.change-changed ins')].map((one) => one.textContent).join('|'),
      added: [...document.querySelectorAll('.text-changes ins')].map((one) => one.textContent).join('|'),
      removed: [...document.querySelectorAll('.text-changes del')].map((one) => one.textContent).join('|'),
    }));
    expect(seen.changed).toContain('says it does not sell');
    expect(seen.changed).toContain('may sell');
    expect(seen.changed).toContain('March 1, 2025 → April 2, 2026');
    expect(seen.went).toMatch(/\bnot\b/u);
    expect(seen.came).toMatch(/^may\b/u);
    const versions = await library.evaluate(() =>
      [...document.querySelectorAll('.filters option')].map((one) => one.textContent),
    );
    expect(versions[0]).toMatch(/^Version 2 of April 2, 2026, saved on /u);
    const sums =
      /Details compared: (\d+)\. Changed: (\d+)\. New: (\d+)\. Not found any more: (\d+)\. The same: (\d+)\./u;
    const [all = 0, ...parts] = (sums.exec(await pageText(library)) ?? []).slice(1).map(Number);
    expect(all).toBeGreaterThan(0);
    expect(parts.reduce((sum, count) => sum + count, 0)).toBe(all);
    expect(seen.added).toContain('your photos');
    expect(seen.removed).toContain('not');
    const changes = await savedBy(browser, library, 'Save changes as CSV');
    expect(changes.bytes.toString()).toMatch(/^change,aspects,facet/u);
    expect(await axeViolations(library)).toEqual([]);
  });

  it('looks through open tabs for saved notices, and says what it may not see', async () => {
    await library.evaluate(() => void (location.hash = '#list'));
    // A tab in which the button was pressed is one that may be read again.
    await page.bringToFront();
    await browser.clickAction(page);
    await library.bringToFront();
    await click(library, 'button', 'Look through open tabs');
    await pageShows(library, 'Unchanged since you saved it on');
    expect(await pageText(library)).not.toContain('Could not be read again');
    expect(await axeViolations(library)).toEqual([]);
    await click(library, '.notice-list .vendor');
    await pageShows(library, 'The text, word by word');
  });

  it('keeps tags, notes and another name', async () => {
    await fill(library, '.remarks-form label:nth-of-type(1) input', 'Larkmoor');
    await fill(library, '.remarks-form label:nth-of-type(2) input', 'lamps, =home');
    await fill(library, '.remarks-form textarea', '<b>ask</b> them');
    await click(library, '.remarks-form button');
    await pageShows(library, 'Saved.');
    await click(library, 'a', 'Back to the list');
    await waitFor('the list under the new name', async () => (await listedNames()).join('|') === 'Larkmoor');
    expect(await whereabouts(library)).toEqual({ title: 'Library', focused: 'Library' });
    await pageShows(library, '=home');
  });

  it('takes in a run of the command line, once', async () => {
    const run = inventedRun(8);
    await chooseFile(library, '#import', run);
    await pageShows(library, '8 notices taken in.');
    await chooseFile(library, '#import', run);
    await pageShows(library, '8 were there already.');
    expect(await listedNames()).toHaveLength(9);
  });

  it('ends an import that is cancelled, and nothing of it is there', async () => {
    await chooseFile(library, '#import', longRun(1_000));
    await pageShows(library, 'Taking in the reports…');
    await click(library, '.job button', 'Cancel');
    await waitFor('the end', () => library.evaluate(() => document.querySelector('.job') === null));
    await chooseFile(library, '#import', inventedRun(9));
    await pageShows(library, '1 notice taken in. 8 were there already.');
    expect(await listedNames()).toHaveLength(10);
    await fill(library, 'input[type=search]', 'inkwell clocks');
    await waitFor('one notice', async () => (await listedNames()).length === 1);
    await click(library, '.notice-list input');
    await click(library, 'button', 'Delete');
    await pageShows(library, '1 notice deleted.');
    await fill(library, 'input[type=search]', '');
    await waitFor('the others', async () => (await listedNames()).length === 9);
  });

  it('searches and filters', async () => {
    await fill(library, 'input[type=search]', 'photos larkmoor');
    await waitFor('one notice', async () => (await listedNames()).length === 1);
    await pageShows(library, 'We collect your name, your e-mail address and your photos.');
    await fill(library, 'input[type=search]', '');
    await fill(library, '.filters label:nth-of-type(2) select', 'denies');
    await fill(library, '.filters label:nth-of-type(3) select', 'sharing');
    const some = await waitFor('fewer notices', async () => {
      const { length } = await listedNames();
      return length < 9 && length;
    });
    expect(some).toBeGreaterThan(0);
    await fill(library, '.filters label:nth-of-type(3) select', '');
    await waitFor('all notices', async () => (await listedNames()).length === 9);
    expect(await axeViolations(library)).toEqual([]);
  });

  it('compares five vendors', async () => {
    await library.evaluate(() => {
      for (const box of [...document.querySelectorAll<HTMLElement>('.notice-list input')].slice(0, 5)) box.click();
    });
    await pageShows(library, '5 ticked');
    await click(library, 'button', 'Compare');
    await pageShows(library, '5 notices side by side');
    const rowCount = (): Promise<number> =>
      library.evaluate(() => document.querySelectorAll('.matrix .row-head').length);
    // The first column names the rows; the matrix is drawn anew when the last notice has come, and only then has all rows.
    await waitFor(
      'a column a vendor',
      async () => (await library.evaluate(() => document.querySelectorAll('.matrix thead th').length)) === 6,
    );
    const all = await waitFor('the matrix', async () => (await rowCount()) || undefined);
    await click(library, 'label.choice', 'Only differences');
    await waitFor('fewer rows', async () => (await rowCount()) < all);
    expect(await axeViolations(library)).toEqual([]);
  });

  it('saves its pictures', async () => {
    const svg = await savedBy(browser, library, 'Save as SVG', '[data-picture=passed-on]');
    expect(svg.name).toBe('smallprint-passed-on.svg');
    expect(svg.bytes.toString()).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]{1,300}>.*fill="rgb/su);
    const png = await savedBy(browser, library, 'Save as PNG', '[data-picture=length]');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(png.bytes.length).toBeGreaterThan(1_000);
    // The figures of a picture are drawn once somebody opens them.
    const pictures = await waitFor('the figures of each picture', async () => {
      const rows = await library.evaluate(() =>
        [...document.querySelectorAll('.picture')].map((one) => {
          for (const details of one.querySelectorAll('details')) details.open = true;
          return one.querySelectorAll('tbody tr').length;
        }),
      );
      return rows.every((count) => count > 0) ? rows : undefined;
    });
    expect(pictures.length).toBeGreaterThan(3);
  });

  const exported = async (format: string, name: string): Promise<string> => {
    const file = await savedBy(browser, library, format);
    expect(file.name).toBe(name);
    return file.bytes.toString('utf8');
  };

  it('exports reports that the published schema takes', async () => {
    const array = checkReports(JSON.parse(await exported('JSON', 'smallprint.json')) as unknown[]);
    const lines = (await exported('NDJSON', 'smallprint.ndjson')).trimEnd().split('\n');
    expect(checkReports(lines.map((line) => JSON.parse(line) as unknown))).toEqual(array);
    expect(array).toHaveLength(5);
    expect(array.filter(({ text }) => text !== undefined)).toEqual([]);
  });

  it('exports the text with the reports where it is asked for', async () => {
    await click(library, 'label.choice', 'With the full text of the notices (JSON and NDJSON)');
    const reports = checkReports(JSON.parse(await exported('JSON', 'smallprint.json')) as unknown[]);
    for (const { text = '', findings, source } of reports) {
      expect(text).toHaveLength(source.characters);
      expect(findings.filter(({ quote }) => text.slice(quote.start, quote.end) !== quote.text)).toEqual([]);
    }
    await click(library, 'label.choice', 'With the full text of the notices (JSON and NDJSON)');
  });

  it('exports tables that another program reads', async () => {
    const reports = JSON.parse(await exported('JSON', 'smallprint.json')) as Report[];
    const statements = checkCsv(await exported('CSV, a row a statement', 'smallprint.csv'));
    expect(statements.columns).toEqual(CSV_COLUMNS);
    expect(statements.rows).toHaveLength(reports.reduce((sum, { findings }) => sum + findings.length, 0));
    const matrix = checkCsv(await exported('CSV, a column a vendor', 'smallprint-matrix.csv'));
    expect(matrix.columns).toHaveLength(CSV_MATRIX_COLUMNS.length + 5);
    // "Only differences" is ticked: a row for each of the table's.
    expect(matrix.rows).toHaveLength(
      await library.evaluate(() => document.querySelectorAll('.matrix .row-head').length),
    );
  });

  it('exports TILT documents of its schema, and DPV that expands', async () => {
    const tilt = JSON.parse(await exported('TILT', 'smallprint-tilt.json')) as unknown[];
    expect(tilt).toHaveLength(5);
    checkTilt(tilt);
    const dpv = JSON.parse(await exported('DPV (JSON-LD)', 'smallprint-dpv.jsonld')) as unknown[];
    expect(dpv).toHaveLength(5);
    const types = await checkDpv(dpv);
    expect([...types]).toContain('https://w3id.org/dpv#PrivacyNotice');
    // Besides DPV's own: what a notice denies, for which DPV has no words.
    expect([...types].filter((type) => !type.startsWith('https://w3id.org/dpv')).toSorted(compareText)).toEqual([
      'http://www.w3.org/2002/07/owl#NegativePropertyAssertion',
      'urn:smallprint:report:1#DeniedProcess',
    ]);
  });

  it('exports the codebook', async () => {
    expect(await exported('Codebook', 'smallprint-codebook.md')).toBe(formatCodebook());
  });

  it('refuses a damaged backup, and gives everything back from a whole one', async () => {
    await click(library, 'a', 'Back to the list');
    await pageShows(library, 'Back up the library');
    const backup = (await savedBy(browser, library, 'Back up the library')).bytes.toString('utf8');
    const names = await listedNames();

    await chooseFile(library, '#restore', backup.replace('two years', 'ten years'));
    await pageShows(library, 'The file is damaged');
    expect(await listedNames()).toEqual(names);

    await library.evaluate(() => {
      for (const box of document.querySelectorAll<HTMLInputElement>('.notice-list input:not(:checked)')) box.click();
    });
    await click(library, 'button', 'Delete');
    await pageShows(library, 'Nothing saved yet');
    expect(await axeViolations(library)).toEqual([]);

    await chooseFile(library, '#restore', backup);
    await pageShows(library, '10 notices taken in.');
    expect(await listedNames()).toEqual(names);
    expect((await savedBy(browser, library, 'Back up the library')).bytes.toString('utf8')).toBe(backup);
  });

  it('saves by itself once it is told to, here or in the options', async () => {
    const options = await browser.openTab(`${browser.extensionOrigin}/src/extension/options/index.html`);
    const isOn = (tab: TabUnderTest): Promise<boolean | undefined> =>
      tab
        .evaluate(
          () =>
            [...document.querySelectorAll<HTMLLabelElement>('label.choice')]
              .find((one) => one.innerText.trim() === 'Save every notice that I open in Smallprint')
              ?.querySelector('input')?.checked,
        )
        .catch(() => undefined);
    await waitFor('the choice in the options', async () => (await isOn(options)) === false);
    await click(options, 'label.choice', 'Save every notice that I open in Smallprint');
    await waitFor('the choice in the library', async () => (await isOn(library)) === true);
    await click(library, 'label.choice', 'Save every notice that I open in Smallprint');
    await waitFor('the choice in the options', async () => (await isOn(options)) === false);
    await click(options, 'label.choice', 'Save every notice that I open in Smallprint');
    await waitFor('the choice in the library', async () => (await isOn(library)) === true);
    await options.close();
    pages[PATH] = FIRST;
    await page.bringToFront();
    await page.goto(address());
    await panelShows(browser, 'This page has changed');
    await browser.clickAction(page);
    await summaryOf(browser, address());
    await panelShows(browser, 'Saved in the library');
    await library.bringToFront();
    // What is out of sight has no text in Firefox.
    await fill(library, 'input[type=search]', 'larkmoor');
    await waitFor('one notice', async () => (await listedNames()).length === 1);
    await pageShows(library, '3 versions');
    expect(await pageText(library)).toContain('Larkmoor');
  });

  it('let no request leave the machine', () => {
    expect(browser.refused).toEqual([]);
  });
});
