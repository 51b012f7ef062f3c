/** How highlighted passages look, and the sheet that tells the page's browser. */
import browser from 'webextension-polyfill';

/**
 * Gives highlights in the page of `tabId` their colours. Once it was read, for as long as the browser lets it be touched: a
 * sheet lays the page out anew, for which its reading would have to wait. Firefox takes none before a page has loaded.
 */
export function colourHighlights(tabId: number): void {
  insertSheets(tabId).catch((error: unknown) => console.warn('No colours for highlights', error));
}

/**
 * With no sheet that a script of the page could list. Twice, because the author's sheet does not reach into shadow roots,
 * and the user's alone is not painted by Chromium 156. Whatever an earlier reading inserted goes first: the browsers keep
 * equal sheets beside each other.
 */
async function insertSheets(tabId: number): Promise<void> {
  for (const origin of ['AUTHOR', 'USER'] as const) {
    const sheet = { target: { tabId }, css: HIGHLIGHT_CSS, origin };
    await browser.scripting.removeCSS(sheet).catch(() => undefined);
    await browser.scripting.insertCSS(sheet);
  }
}

/** Ink on a marker's yellow whatever the page's colours, system colours where forced. */
const HIGHLIGHT_CSS = `
::highlight(smallprint-quote) { background-color: #fff0b3; color: #1a1a1a; }
::highlight(smallprint-span) { background-color: #ffc53d; color: #1a1a1a; }
::highlight(smallprint-mark-stated) { background-color: #fbe6c8; color: #1a1a1a; text-decoration: underline solid #8a5a14 2px; }
::highlight(smallprint-mark-hedged) { background-color: #eee9dc; color: #1a1a1a; text-decoration: underline dotted #4d4a3d 2px; }
::highlight(smallprint-mark-conditional) { background-color: #dfe8f7; color: #1a1a1a; text-decoration: underline dashed #274a7d 2px; }
::highlight(smallprint-mark-denied) { background-color: #d9efe4; color: #1a1a1a; text-decoration: underline wavy #14513f 1px; }
@media (forced-colors: active) {
  ::highlight(smallprint-mark-stated), ::highlight(smallprint-mark-hedged),
  ::highlight(smallprint-mark-conditional), ::highlight(smallprint-mark-denied) { background-color: Mark; color: MarkText; }
  ::highlight(smallprint-quote) { background-color: Mark; color: MarkText; }
  ::highlight(smallprint-span) { background-color: Highlight; color: HighlightText; }
}
`;
