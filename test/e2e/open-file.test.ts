/** A file of the reader's own in the library page of both browsers, and a PDF tab, on the production build. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserUnderTest, TabUnderTest } from '../support/browser-under-test.ts';
import { ONE_BROWSER } from '../support/each-browser.ts';
import { axeViolations, click, openLibrary, pageShows, pageText } from '../support/library-page.ts';
import { column, makePdf } from '../support/make-pdf.ts';
import { panelShows, panelText } from '../support/panel.ts';
import { serveSite, type Site } from '../support/site-server.ts';
import { waitFor } from '../support/wait-for.ts';

const FIRST = [
  'Larkmoor Lamps Ltd is the controller of your personal data. We collect your',
  'name and your e-mail address when you buy a lamp. We do not sell your personal',
  'data. We share your postal address with couriers.',
];
const SECOND = [
  'We keep your account data for two years. You have the right to access your',
  'personal data. Our site sets cookies. To exercise your rights, write to',
  'privacy@larkmoor.example.',
];

const PDF = makePdf([
  { texts: [{ text: 'Privacy notice of Larkmoor Lamps', x: 50, y: 60, size: 20 }, ...column(FIRST, 50, 100)] },
  { texts: [{ text: 'How long we keep it', x: 50, y: 60, size: 14 }, ...column(SECOND, 50, 90)] },
]);
const HTML = `<!doctype html><title>Notice</title><main><h1>Privacy notice of Heron Tiles</h1><p>We collect your phone number. We share your data with nobody. You have the right to access your personal data.</p></main>`;

interface Given {
  readonly name: string;
  readonly base64: string;
}

const given = (name: string, content: Uint8Array | string): Given => ({
  name,
  base64: Buffer.from(content).toString('base64'),
});

/** Chooses a file in the field, or drops it on the page. */
async function open(tab: TabUnderTest, file: Given, how: 'choose' | 'drop'): Promise<void> {
  // While the library is at work its field is closed, and so is the page as a place to drop a file.
  await waitFor('the field to open a file with', () =>
    tab.evaluate(() => document.querySelector('#open:not(:disabled)') !== null),
  );
  await tab.evaluate(
    ({ name, base64 }, way) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name));
      if (way === 'drop') {
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
        return;
      }
      const input = document.querySelector<HTMLInputElement>('#open');
      if (!input) throw new Error('No field to open a file with');
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    file,
    how,
  );
}

describe.each(ONE_BROWSER)('%s', (_name, start) => {
  let site: Site;
  let browser: BrowserUnderTest;
  let library: TabUnderTest;

  beforeAll(async () => {
    site = await serveSite({ '/privacy.pdf': { contentType: 'application/pdf', body: Buffer.from(PDF) } });
    browser = await start();
    library = await openLibrary(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('opens a PDF that is chosen, and says on which page things stand', async () => {
    await open(library, given('lamps.pdf', PDF), 'choose');
    await pageShows(library, 'Larkmoor Lamps Ltd');
    expect(await pageText(library)).not.toContain('Something went wrong');
    expect(await pageText(library)).toContain('lamps.pdf');
    await waitFor('a statement of the second page', () =>
      library.evaluate(() => {
        for (const facet of document.querySelectorAll<HTMLElement>('.facet:not([open]) > summary')) facet.click();
        for (const head of document.querySelectorAll<HTMLButtonElement>('.statement-head[aria-expanded=false]'))
          head.click();
        return [...document.querySelectorAll('.quote')].some(
          (quote) => quote.textContent.includes('account data for two years') && quote.textContent.includes('Page 2'),
        );
      }),
    );
    expect(await pageText(library)).not.toContain('Show in the page');
  });

  it('has nothing there that keeps a reader out', async () => {
    expect(await axeViolations(library)).toEqual([]);
  });

  it('saves it on request, and goes back to the list', async () => {
    await click(library, 'button', 'Save to the library');
    await pageShows(library, 'Saved in the library');
    await click(library, 'a', 'Back to the list');
    await pageShows(library, '1 notice');
    await pageShows(library, 'Larkmoor Lamps Ltd');
    expect(await pageText(library)).not.toContain('Something went wrong');
  });

  it('opens a web page that is dropped', async () => {
    await open(library, given('tiles.html', HTML), 'drop');
    await pageShows(library, 'tiles.html');
    expect(await pageText(library)).toContain('Heron Tiles');
  });

  it.each([
    ['scan.pdf', makePdf([{ texts: [] }]), 'no text that can be read'],
    ['locked.pdf', makePdf([{ texts: column(FIRST, 50, 100) }], { locked: true }), 'protected with a password'],
    ['picture.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'not a file that can be taken in'],
  ])('says what is wrong with %s', async (name, content, words) => {
    await open(library, given(name, content), 'choose');
    await pageShows(library, words);
    expect(await pageText(library)).not.toContain('Something went wrong');
  });

  it('says beside a PDF that it is one, and how to open it', async () => {
    const tab = await browser.openTab(`${site.origin}/privacy.pdf`);
    await browser.clickAction(tab);
    await panelShows(browser, 'This is a PDF');
    expect(await panelText(browser)).toContain('Open the library');
  });

  it('sends nothing', () => {
    expect(browser.refused).toEqual([]);
    expect(site.requests.filter((path) => path !== '/favicon.ico')).toEqual(['/privacy.pdf']);
  });
});
