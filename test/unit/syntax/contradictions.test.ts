/** What comes of one frame is of one polarity, whichever extractor made it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { NoticeDocument } from '../../../src/core/document.ts';
import { explain } from '../../../src/core/explain.ts';
import type { Finding } from '../../../src/core/report.ts';
import { readHtml } from '../../../src/reader/html-parse5.ts';
import { readMarkdown } from '../../../src/reader/markdown.ts';
import { NOTICES } from '../../fixtures/detect/notices.ts';
import { contradictionsIn, type Read } from '../../support/contradictions.ts';
import { documentOf } from '../../support/notice.ts';

const contradictions = (document: NoticeDocument): string[] =>
  explain(document, { assumeNotice: true }).sentences.flatMap((sentence) => contradictionsIn(sentence));

const fixture = (name: string): string => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');

const FIXTURES = [
  'lampsmart/privacy-policy.html',
  'brightfern/notice.html',
  'reader/data-tables.html',
  'reader/struck-out.html',
];

describe('findings of one frame agree in stance', () => {
  // The first one waits for the vocabulary to be compiled.
  it.each(FIXTURES)('in %s', { timeout: 60_000 }, (name) => {
    expect(contradictions(readHtml(fixture(name)))).toEqual([]);
  });

  it('in the invented notice', () => {
    expect(contradictions(readMarkdown(NOTICES.en!))).toEqual([]);
  });

  it.each([
    'We do not sell your e-mail address, your photos or your location to anyone.',
    'We sell no names.',
    'Your phone number is never shared with advertisers or data brokers.',
    'We share none of your photos with our partners.',
    'Neither your name nor your address is disclosed to third parties.',
    'We do not, and will not, share your health data with insurers.',
    'Under no circumstances do we pass on your e-mail address to advertisers.',
    'We refrain from sharing your contacts with third parties.',
    'We do not sell, rent or trade your e-mail address.',
    'We share your e-mail address with couriers but do not sell your location.',
    'We share your name and your address with couriers, payment providers and the police.',
    'No third party receives your location from us.',
    'We collect your name; we do not collect your date of birth.',
    'We disclose your order history to nobody.',
    'It is a myth that we sell your location to advertisers.',
    'We do not require you to give us your phone number.',
  ])('in “%s”', (text) => {
    expect(contradictions(documentOf(['# Sharing', text]))).toEqual([]);
  });

  it('in lists under a denial', () => {
    const lines = ['# Sharing', 'We never share with advertisers:', '- your e-mail address', '- your location'];
    expect(contradictions(documentOf(lines))).toEqual([]);
  });
});

describe('a contradiction', () => {
  const finding = (facet: 'data' | 'sharing', stance: string, category: string, attributes: object): Finding =>
    ({ id: 'f1', facet, stance, category, attributes }) as unknown as Finding;
  const sharing = finding('sharing', 'denied', 'advertiser', { action: 'share', data: ['contact.email'] });
  const data = finding('data', 'stated', 'contact.email', { action: 'share', party: 'third' });
  const denies = { act: 'share', polarity: 'denied' } as const;
  const affirms = { act: 'share', polarity: 'affirmed' } as const;
  const read = (findings: Finding[], frames: Read['frames'] = [denies], operators: Read['operators'] = []): string[] =>
    contradictionsIn({ text: 'We do not share it.', findings, frames, operators });

  it('is data said to be shared beside its denied sharing', () => {
    expect(read([sharing, data])).toHaveLength(1);
    expect(read([data, sharing])).toHaveLength(1);
    expect(read([sharing, { ...data, stance: 'denied' }])).toEqual([]);
  });

  it('is one kind of data, or of recipient, said and denied', () => {
    expect(read([data, { ...data, stance: 'denied' }])).toHaveLength(1);
    expect(read([sharing, { ...sharing, stance: 'conditional' }])).toHaveLength(1);
  });

  it('is none where two clauses differ, something is excepted, or a part or another thing is meant', () => {
    expect(read([sharing, data], [denies, affirms])).toEqual([]);
    expect(read([sharing, data], [denies], [{ effect: 'excepted' }])).toEqual([]);
    expect(read([sharing, { ...data, restriction: { start: 0, end: 2, text: 'We' } }])).toEqual([]);
    expect(read([sharing, { ...data, category: 'location' }])).toEqual([]);
  });
});
