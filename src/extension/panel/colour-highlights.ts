/** How highlighted passages look, and the sheet that tells the page's browser. */
import browser from 'webextension-polyfill';
import { highlightName, type Highlighted } from '../messaging/highlight-names.ts';

/**
 * Gives the highlights of a document in `tabId` their colours. Once it was read, for as long as the browser lets it be
 * touched: a sheet lays the page out anew, for which its reading would have to wait. Firefox takes none before a page has
 * loaded.
 */
export function colourHighlights(tabId: number, document: string): void {
  insertSheets(tabId, highlightCss(document)).catch((error: unknown) =>
    console.warn('No colours for highlights', error),
  );
}

/**
 * With no sheet that a script of the page could list, and no name that it could ask for. Twice, because the author's sheet
 * does not reach into shadow roots, and the user's alone is not painted by Chromium 156. What was inserted for the document
 * before goes first: the browsers keep equal sheets beside each other.
 */
async function insertSheets(tabId: number, css: string): Promise<void> {
  for (const origin of ['AUTHOR', 'USER'] as const) {
    const sheet = { target: { tabId }, css, origin };
    await browser.scripting.removeCSS(sheet).catch(() => undefined);
    await browser.scripting.insertCSS(sheet);
  }
}

/** Ink on a marker's yellow whatever the page's colours, system colours where forced. */
function highlightCss(document: string): string {
  const of = (kind: Highlighted): string => `::highlight(${highlightName(document, kind)})`;
  return `
${of('quote')} { background-color: #fff0b3; color: #1a1a1a; }
${of('span')} { background-color: #ffc53d; color: #1a1a1a; }
${of('stated')} { background-color: #fbe6c8; color: #1a1a1a; text-decoration: underline solid #8a5a14 2px; }
${of('hedged')} { background-color: #eee9dc; color: #1a1a1a; text-decoration: underline dotted #4d4a3d 2px; }
${of('conditional')} { background-color: #dfe8f7; color: #1a1a1a; text-decoration: underline dashed #274a7d 2px; }
${of('denied')} { background-color: #d9efe4; color: #1a1a1a; text-decoration: underline wavy #14513f 1px; }
@media (forced-colors: active) {
  ${of('stated')}, ${of('hedged')},
  ${of('conditional')}, ${of('denied')} { background-color: Mark; color: MarkText; }
  ${of('quote')} { background-color: Mark; color: MarkText; }
  ${of('span')} { background-color: Highlight; color: HighlightText; }
}
`;
}
