/** The words of the panel: the taxonomy's are those of `_locales`, and every one that is built from parts exists. */
import { describe, expect, it, vi } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { HIGHLIGHT_TOPICS } from '../../../src/core/highlights.ts';
import { CATEGORIES, CHECKLIST, FACET_LABELS, type Facet } from '../../../src/core/taxonomy.ts';
import {
  categoryKey,
  categoryWords,
  checkKey,
  checkWords,
  facetKey,
  facetWords,
  keyPart,
} from '../../../src/extension/labels.ts';
import { formatMarkdown } from '../../../src/extension/panel/summary/format-markdown.ts';
import { siteName, sitePattern } from '../../../src/extension/site-access.ts';
import { facetOrder } from '../../../src/extension/settings.ts';
import { finding } from '../../support/finding.ts';
import { exampleReport } from '../formats/example-report.ts';

vi.mock('webextension-polyfill', async () => (await import('../../support/browser-words.ts')).englishBrowser);

const known: Readonly<Record<string, { readonly message: string }>> = messages;

describe('the taxonomy’s words', () => {
  const expected = [
    ...Object.entries(FACET_LABELS).map(([facet, label]) => [facetKey(facet), label] as const),
    ...Object.entries(CATEGORIES).flatMap(([facet, categories]) =>
      Object.entries(categories).map(([category, { label }]) => [categoryKey(facet, category), label] as const),
    ),
    ...Object.entries(CHECKLIST).map(([item, { label }]) => [checkKey(item), label] as const),
  ];

  it('are in _locales, in English as in the taxonomy', () => {
    expect(expected.filter(([key, label]) => known[key]?.message !== label)).toEqual([]);
    expect(new Set(expected.map(([key]) => key)).size).toBe(expected.length);
  });

  it('explain every item of the checklist, and name every topic', () => {
    const keys = [
      ...Object.keys(CHECKLIST).map((item) => `${checkKey(item)}_note`),
      ...HIGHLIGHT_TOPICS.map((topic) => `highlight_${keyPart(topic)}`),
    ];
    expect(keys.filter((key) => !known[key])).toEqual([]);
  });

  it('fall back to the nearest category, and to the id', () => {
    expect(facetWords('legal-basis')).toBe('Legal bases');
    expect(categoryWords('data', 'contact.email.work')).toBe('E-mail address');
    expect(categoryWords('data', 'constructor')).toBe('constructor');
    expect(checkWords('constructor')).toBe('constructor');
  });
});

describe('formatMarkdown', () => {
  it('gives each statement with its quote, and no markup of the page’s', () => {
    const hostile = '<img src=x onerror=alert(1)> [link](javascript:1) *bold*\n# heading';
    const report = {
      ...exampleReport,
      findings: [
        finding({
          facet: 'sharing',
          category: 'anyone',
          stance: 'denied',
          attributes: { action: 'sell' },
          quote: { start: 0, end: hostile.length, text: hostile },
        }),
      ],
    };
    const markdown = formatMarkdown(report, 'https://fern.example/privacy');
    expect(markdown).toContain('<https://fern.example/privacy>');
    expect(markdown).toContain('- **No sale of data** (says it does not sell)\n  > ');
    expect(markdown).toContain(String.raw`\<img src=x onerror=alert(1)\> \[link\](javascript:1) \*bold\* \# heading`);
  });
});

describe('a site as a person writes it', () => {
  it.each([
    ['fern.example', '*://fern.example/*'],
    [' https://www.fern.example/privacy ', '*://www.fern.example/*'],
  ])('%s', (words, pattern) => {
    expect(sitePattern(words)).toBe(pattern);
    expect(words).toContain(siteName(pattern));
  });

  it.each(['', '*', '*.example', 'a b', 'me@fern.example'])('is not %j', (words) => {
    expect(sitePattern(words)).toBeUndefined();
  });
});

describe('facetOrder', () => {
  it('puts what the reader wants first, and leaves nothing out', () => {
    const order = facetOrder(['right', 'retention']);
    expect(order.slice(0, 3)).toEqual(['right', 'retention', 'data'] satisfies Facet[]);
    expect(order).toHaveLength(Object.keys(FACET_LABELS).length);
  });
});
