/** A report made by hand, with every kind of statement that the formats tell apart. */
import type { Citation, Finding, Report } from '../../../src/core/report.ts';
import { buildChecklist } from '../../../src/core/refine/checklist.ts';

const SENTENCES = [
  'Privacy notice of Kestrel Lamps Ltd.',
  'Last updated: 3 May 2024.',
  'We collect your name, your e-mail address and, if you allow it, your location.',
  'We may use cookies.',
  'We do not collect health data.',
  'We share your e-mail address with payment processors under contract.',
  'We never sell your data.',
  'Write to privacy@kestrel-lamps.example for your rights.',
  'We keep orders for two years and six months.',
] as const;

export const exampleText = SENTENCES.join('\n');

type Details = Pick<Finding, 'facet' | 'category' | 'attributes'> & Partial<Omit<Finding, 'facet' | 'attributes'>>;

function finding(sentence: number, phrase: string, details: Details): Omit<Finding, 'id'> {
  const text = SENTENCES[sentence] ?? '';
  const quoteStart = exampleText.indexOf(text);
  const start = quoteStart + text.indexOf(phrase);
  const quote: Citation = { start: quoteStart, end: quoteStart + text.length, text };
  return {
    stance: 'stated',
    hedged: false,
    certainty: 'explicit',
    span: { start, end: start + phrase.length },
    quote,
    section: ['Privacy notice'],
    rule: `${details.facet}.${details.category}`,
    ...details,
  };
}

const collected = { party: 'first', action: 'collect' } as const;

const drafts = [
  finding(0, 'Kestrel Lamps Ltd.', {
    facet: 'controller',
    category: 'name',
    value: 'Kestrel Lamps Ltd.',
    attributes: {},
  }),
  finding(1, '3 May 2024', { facet: 'date', category: 'updated', value: '2024-05-03', attributes: {} }),
  finding(2, 'name', { facet: 'data', category: 'contact.name', attributes: collected }),
  finding(2, 'e-mail address', { facet: 'data', category: 'contact.email', attributes: collected }),
  finding(2, 'location', { facet: 'data', category: 'location', stance: 'conditional', attributes: collected }),
  finding(3, 'cookies', {
    facet: 'data',
    category: 'tracking.cookie',
    hedged: true,
    attributes: { party: 'first', action: 'use' },
  }),
  finding(4, 'health data', { facet: 'data', category: 'health', stance: 'denied', attributes: collected }),
  finding(5, 'e-mail address', {
    facet: 'data',
    category: 'contact.email',
    attributes: { party: 'third', action: 'share' },
  }),
  finding(5, 'payment processors', {
    facet: 'sharing',
    category: 'payment-processor',
    attributes: { action: 'share', data: ['contact.email', 'contact.name'], conditions: ['contract'] },
  }),
  finding(6, 'sell', { facet: 'sharing', category: 'anyone', stance: 'denied', attributes: { action: 'sell' } }),
  finding(7, 'privacy@kestrel-lamps.example', {
    facet: 'contact',
    category: 'email',
    value: 'privacy@kestrel-lamps.example',
    attributes: { role: 'rights' },
  }),
  finding(8, 'two years and six months', {
    facet: 'retention',
    category: 'stated-period',
    value: 'P2Y6M',
    attributes: {},
  }),
];

const findings = drafts.map((draft, index) => ({ id: `f${index + 1}`, ...draft }) as Finding);

export const exampleReport: Report = {
  schemaVersion: '1.2.0',
  analyser: { name: 'smallprint', version: '0.1.0', rules: 'abc' },
  source: {
    id: 'kestrel.md',
    url: 'https://kestrel-lamps.example/privacy',
    title: 'Privacy notice',
    language: 'en',
    contentType: 'text/markdown',
    sha256: '0'.repeat(64),
    characters: exampleText.length,
    words: 70,
  },
  detection: {
    verdict: 'privacy-notice',
    score: 0.97,
    reasons: [{ signal: 'title', weight: 2.5, detail: 'privacy notice' }],
  },
  findings,
  checklist: buildChecklist(findings),
  warnings: [],
};
