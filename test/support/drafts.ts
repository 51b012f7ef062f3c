/** What one extractor makes of a small notice, as short lines that a test can compare. */
import type { Draft, Extractor } from '../../src/core/extract/draft.ts';
import type { NoticeDocument } from '../../src/core/document.ts';
import { english } from '../../src/core/languages/en/index.ts';
import { Notice } from '../../src/core/text/notice.ts';
import { documentOf } from './notice.ts';

export function draftsOf(extractor: Extractor, document: NoticeDocument | readonly string[]): Draft[] {
  return extractor.extract(new Notice('text' in document ? document : documentOf(document), english));
}

/** `category stance "the words of the span"`, in text order. */
export function statementsOf(extractor: Extractor, ...lines: string[]): string[] {
  const document = documentOf(lines);
  return draftsOf(extractor, document)
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ category, stance, span }) => `${category} ${stance} "${document.text.slice(span.start, span.end)}"`);
}

/** `category stance action [the words that narrow it]`, of a notice of Brightfern's. */
export function actsOf(extractor: Extractor, line: string): string[] {
  const document = documentOf([line], 'Brightfern Privacy Policy');
  return draftsOf(extractor, document).map(({ category, stance, attributes, restriction }) => {
    const action = 'action' in attributes ? ` ${attributes.action}` : '';
    const of = restriction ? ` [${document.text.slice(restriction.start, restriction.end)}]` : '';
    return `${category} ${stance}${action}${of}`;
  });
}
