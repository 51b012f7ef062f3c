/** Gets a page's reader script to answer: puts it into the page and opens a port to it. */
import browser from 'webextension-polyfill';
import readerScript from '../content/reader.iife.ts?script';
import { CodedError } from '../messaging/coded-error.ts';
import { PageClient } from '../messaging/page-client.ts';
import { PAGE_PORT } from '../messaging/page-protocol.ts';
import { HIGHLIGHT_CSS } from './highlight-css.ts';

/** From the extension's root: without the slash Firefox takes it from the panel's folder, and says nothing. */
const READER_FILE = `/${readerScript}`;

/** A page that is just being replaced refuses for a moment; after this long a refusal counts. */
const SECOND_TRY_MS = 250;

/**
 * A client of the top frame of `tabId`. Rejects with `permission-needed`, or `restricted-page` where the button was
 * `clicked` on the page and the browser refuses all the same.
 */
export async function openPage(tabId: number, clicked: boolean, onGone: () => void): Promise<PageClient> {
  try {
    await inject(tabId).catch(async (thrown: unknown) => {
      if (!clicked) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, SECOND_TRY_MS));
      await inject(tabId);
    });
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    if (await showsPdf(tabId)) throw new CodedError('pdf-page', message);
    throw new CodedError(clicked ? 'restricted-page' : 'permission-needed', message);
  }
  return new PageClient(browser.tabs.connect(tabId, { name: PAGE_PORT, frameId: 0 }), onGone);
}

/** As far as the address tells, which is told to whoever may read the tab: Firefox keeps extensions out of its viewer. */
async function showsPdf(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
  return url !== undefined && URL.canParse(url) && /\.pdf$/iu.test(new URL(url).pathname);
}

async function inject(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [READER_FILE] });
  await insertHighlightStyle(tabId);
}

/**
 * Gives highlights their colours, with no sheet that a script of the page could list. Twice, because the author's sheet
 * does not reach into shadow roots, and the user's alone is not painted by Chromium 156. Whatever an earlier reading
 * inserted goes first: the browsers keep equal sheets beside each other.
 */
async function insertHighlightStyle(tabId: number): Promise<void> {
  for (const origin of ['AUTHOR', 'USER'] as const) {
    const sheet = { target: { tabId }, css: HIGHLIGHT_CSS, origin };
    await browser.scripting.removeCSS(sheet).catch(() => undefined);
    await browser.scripting.insertCSS(sheet);
  }
}
