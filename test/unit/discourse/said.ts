/** What a small page says of data and sharing: "data category party action stance", each once; "of" what restricts it. */
import { analyse } from '../../../src/core/analyse.ts';
import type { NoticeDocument } from '../../../src/core/document.ts';
import { readHtml } from '../../../src/reader/html-parse5.ts';

const OPENING = '<h1>Privacy notice</h1><p>This is the notice of our shop, and here is what it says.</p>';

export function saidIn(html: string, opening = OPENING): readonly string[] {
  return saidOfDocument(readHtml(opening + html));
}

export function saidOfDocument(document: NoticeDocument): readonly string[] {
  const { findings } = analyse(document, { assumeNotice: true });
  const lines = findings.flatMap(({ facet, category, stance, attributes, restriction }) => {
    const part = restriction ? ` of "${restriction.text}"` : '';
    if (facet === 'data') return [`data ${category} ${attributes.party} ${attributes.action} ${stance}${part}`];
    return facet === 'sharing' ? [`sharing ${category} ${attributes.action} ${stance}${part}`] : [];
  });
  return [...new Set(lines)].toSorted();
}

const row = (tag: string, cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

/** A table: its heads, then its rows. */
export function tableOf(heads: readonly string[], ...rows: readonly (readonly string[])[]): string {
  return `<table>${row('th', heads)}${rows.map((cells) => row('td', cells)).join('')}</table>`;
}
