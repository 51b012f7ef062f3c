/** A glimpse of a page for the gate: its names and a bounded piece of its text, without making the browser lay it out. */
import type { PageGlimpse } from '../../core/detect/gate.ts';

const MAX_HEADINGS = 12;
const MAX_HEADING_LENGTH = 200;
const MAX_SAMPLE = 30_000;
/** A page of very many small pieces is looked at no longer than one of a few large ones. */
const MAX_NODES = 4_000;
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'NAV', 'FOOTER', 'SVG']);

/** What the gate looks at: of the main part where the page names one, of the whole body otherwise. */
export function glimpse(page: Document, href: string): PageGlimpse {
  const main = page.querySelector('main, [role=main], article') ?? page.body;
  return { url: href, title: page.title, headings: headingsOf(page), sample: main ? sampleOf(page, main) : '' };
}

function headingsOf(page: Document): string[] {
  const found = page.querySelectorAll('h1, h2');
  const headings: string[] = [];
  for (let i = 0; i < found.length && i < MAX_HEADINGS; i += 1) {
    headings.push(found[i]?.textContent.slice(0, MAX_HEADING_LENGTH) ?? '');
  }
  return headings;
}

/** `textContent` would copy every script of the page first. */
function sampleOf(page: Document, root: Element): string {
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && UNREAD.has(node.tagName.toUpperCase())
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  let sample = '';
  for (let seen = 0; seen < MAX_NODES && sample.length < MAX_SAMPLE && walker.nextNode(); seen += 1) {
    const node = walker.currentNode;
    if (node instanceof Text) sample += node.data.slice(0, MAX_SAMPLE);
    else sample += ' ';
  }
  return sample.slice(0, MAX_SAMPLE);
}
