import { describe, expect, it } from 'vitest';
import { dataExtractor } from '../../../src/core/extract/data.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import { Notice } from '../../../src/core/text/notice.ts';
import type { NoticeDocument } from '../../../src/core/document.ts';
import { documentOf } from '../../support/notice.ts';

type Told = readonly [
  span: string,
  category: string,
  party: string | undefined,
  action: string | undefined,
  stance: string,
];

function tell(document: NoticeDocument): Told[] {
  return dataExtractor.extract(new Notice(document, english)).map((draft) => {
    if (draft.facet !== 'data') throw new Error(`a draft of ${draft.facet}`);
    const { span, category, attributes, stance } = draft;
    return [document.text.slice(span.start, span.end), category, attributes.party, attributes.action, stance];
  });
}
const read = (...lines: string[]): Told[] => tell(documentOf(lines));

describe('data: generic', () => {
  it('counts once a party where nothing more particular is said', () => {
    expect(
      read(
        'We collect personal information. We collect personal data. We share your personal information with couriers.',
      ),
    ).toEqual([
      ['personal information', 'generic', 'first', 'collect', 'stated'],
      ['personal information', 'generic', 'third', 'share', 'stated'],
    ]);
  });

  it('gives way to what is particular, but a denial stays', () => {
    expect(
      read('We collect personal information. We collect your phone number. We do not sell personal information.'),
    ).toEqual([
      ['phone number', 'contact.phone', 'first', 'collect', 'stated'],
      ['personal information', 'generic', 'third', 'sell', 'denied'],
    ]);
  });

  it('is denied of children, which says nothing of the reader', () => {
    expect(read('We do not knowingly collect personal information from children under 13.')).toEqual([
      ['personal information', 'generic', undefined, 'collect', 'denied'],
    ]);
  });
});
