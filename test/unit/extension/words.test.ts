/** The words of the panel: the taxonomy's are those of `_locales`, and every one that is built from parts exists. */
import { describe, expect, it, vi } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { ASPECT_LABELS } from '../../../src/core/compare/aspect.ts';
import type { Finding } from '../../../src/core/report.ts';
import { CHECKLIST } from '../../../src/core/checklist.ts';
import { CATEGORIES, FACET_LABELS, type Facet } from '../../../src/core/taxonomy.ts';
import {
  categoryKey,
  categoryWords,
  checkKey,
  checkWords,
  facetKey,
  facetWords,
  keyPart,
} from '../../../src/extension/labels.ts';
import type { Extent } from '../../../src/extension/panel/summary/extent.ts';
import { formatMarkdown } from '../../../src/extension/panel/summary/format-markdown.ts';
import { siteName, sitePattern } from '../../../src/extension/site-access.ts';
import { facetOrder } from '../../../src/extension/settings.ts';
import { remarksOn, sayingOf } from '../../../src/extension/ui/saying.ts';
import { facetRows } from '../../../src/extension/ui/statement-rows.ts';
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

  it('explain every item of the checklist', () => {
    const keys = Object.keys(CHECKLIST).map((item) => `${checkKey(item)}_note`);
    expect(keys.filter((key) => !known[key])).toEqual([]);
  });

  it('fall back to the nearest category, and to the id', () => {
    expect(facetWords('legal-basis')).toBe('Legal bases');
    expect(categoryWords('data', 'contact.email.work')).toBe('E-mail address');
    expect(categoryWords('data', 'constructor')).toBe('constructor');
    expect(checkWords('constructor')).toBe('constructor');
  });
});

/** A report of these findings as Markdown, with everything unless the test says otherwise. */
function markdownOf(findings: Finding[], extent: Extent = 'everything'): string {
  const page = { readingId: 'r1', url: 'https://fern.example/privacy', title: 'Privacy' };
  return formatMarkdown({ report: { ...exampleReport, findings }, page }, extent);
}

describe('formatMarkdown', () => {
  it('gives each statement with its quote, and no markup of the page’s', () => {
    const hostile = '<img src=x onerror=alert(1)> [link](javascript:1) *bold*\n# heading';
    const sale = finding({
      facet: 'sharing',
      category: 'anyone',
      stance: 'denied',
      attributes: { action: 'sell' },
      quote: { start: 0, end: hostile.length, text: hostile },
    });
    const markdown = markdownOf([sale]);
    expect(markdown).toContain('<https://fern.example/privacy>');
    expect(markdown).toContain('- **Sells your data**: says no\n  > ');
    expect(markdown).toContain('- **Anyone** (says it does not sell)\n  > ');
    expect(markdown).toContain(String.raw`\<img src=x onerror=alert(1)\> \[link\](javascript:1) \*bold\* \# heading`);
  });

  it('is as short as it is wanted', () => {
    const name = finding({
      facet: 'data',
      category: 'contact.name',
      attributes: { party: 'first', action: 'collect' },
    });
    expect(markdownOf([name])).toContain('- **Name** (collects)');
    expect(markdownOf([name], 'overview')).not.toContain('**Name**');
    expect(markdownOf([name], 'overview')).toContain('**How long it is kept**: not found');
  });
});

describe('the words for a part', () => {
  const part = finding({
    facet: 'sharing',
    category: 'anyone',
    stance: 'denied',
    attributes: { action: 'sell' },
    restriction: { start: 0, end: 9, text: 'for money' },
  });

  it('go with a statement wherever it is told', () => {
    expect(remarksOn(part)).toEqual(['only: for money']);
    const markdown = markdownOf([part]);
    expect(markdown).toContain('(says it does not sell, only: for money)');
    expect(markdown).toContain('**Sells your data**: only in part · says no: for money');
  });

  it('keep its statements apart from those about the whole', () => {
    const { restriction: _, ...whole } = part;
    const [group] = facetRows([part, whole]);
    expect(group?.rows.map(({ remarks }) => remarks)).toEqual([['only: for money'], []]);
  });

  it('exist for every aspect of a comparison, and data on the device', () => {
    const keys = [
      ...Object.keys(ASPECT_LABELS).map((aspect) => `library_aspect_${keyPart(aspect)}`),
      ...(['stated', 'hedged', 'conditional', 'denied'] as const).map((manner) => `saying_device_${manner}`),
    ];
    expect(keys.filter((key) => !known[key])).toEqual([]);
    expect(sayingOf(finding({ facet: 'data', category: 'location', attributes: { place: 'device' } }))).toBe(
      'stays on your device',
    );
  });

  it('say first that nothing is collected', () => {
    const nothing = finding({ facet: 'data', stance: 'denied', attributes: { party: 'first', action: 'collect' } });
    expect(markdownOf([nothing]).split('\n\n')[3]).toMatch(/^- \*\*Says it collects nothing\*\*/u);
    const partly = { ...nothing, restriction: { start: 0, end: 1, text: 'x' } };
    expect(markdownOf([partly])).not.toContain('collects nothing');
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
