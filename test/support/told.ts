/** What the extractor of data tells of a notice, in rows that are short to compare. */
import type { NoticeDocument } from '../../src/core/document.ts';
import { dataExtractor } from '../../src/core/extract/data.ts';
import { draftsOf } from './drafts.ts';
import { documentOf } from './notice.ts';

export type Told = readonly [
  span: string,
  category: string,
  party: string | undefined,
  action: string | undefined,
  stance: string,
];

export function tell(document: NoticeDocument): Told[] {
  return draftsOf(dataExtractor, document).map((draft) => {
    if (draft.facet !== 'data') throw new Error(`a draft of ${draft.facet}`);
    const { span, category, attributes, stance } = draft;
    return [document.text.slice(span.start, span.end), category, attributes.party, attributes.action, stance];
  });
}

export const read = (...lines: string[]): Told[] => tell(documentOf(lines));
