import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import { wasRead } from '../../src/core/report-facts.ts';
import { readHtml } from '../../src/reader/html-parse5.ts';
import { readMarkdown } from '../../src/reader/markdown.ts';
import { readPlain } from '../../src/reader/plain-text.ts';

const ENGLISH = `Privacy Policy

We collect your name and e-mail address when you register. We use them to send you your orders. We do not sell your personal data. You have the right to ask for access to your data and to have it erased. Contact our data protection officer at privacy@quietpine.example.`;
const GERMAN = `Datenschutzerklärung

Wir verarbeiten Ihren Namen und Ihre E-Mail-Adresse, wenn Sie sich bei uns registrieren. Wir verwenden diese Daten, um Ihnen Ihre Bestellung zu senden. Sie haben das Recht auf Auskunft und Löschung Ihrer personenbezogenen Daten. Verantwortlicher ist die Stillkiefer GmbH.`;
const RECIPE = `Pea soup

Soak the peas for a night. Boil them with an onion, two carrots and a bay leaf for an hour, and stir them now and then so that nothing burns. Serve the soup hot, with bread.`;

const read = (text: string, assumeNotice = false) => analyse(readPlain(text), { assumeNotice });
const codes = (text: string, assumeNotice = false) => read(text, assumeNotice).warnings.map(({ code }) => code);

// Lines without a word, lines of one word, unclosed brackets: under every kind of heading, as items and as paragraphs.
const ODD_LINES = [
  '"',
  '—',
  '“ ”',
  '* *',
  '(',
  ')',
  ':',
  '…',
  '1.',
  'and',
  'to',
  'not',
  'you',
  'We',
  'with:',
  '@',
  'http://',
  '\u200b',
];
const HEADINGS = [
  'Sharing your information',
  'Information we collect',
  'How we use your information',
  'Your rights and choices',
  'Data retention',
  'Security',
  'Children',
  'International transfers',
  'Contact us',
  'Legal basis for processing',
];

describe('analyse: text that says nothing', () => {
  it.each(HEADINGS)('is read without a fault: %s', (heading) => {
    const asParagraphs = ODD_LINES.flatMap((line) => [`## ${heading}`, line]).join('\n\n');
    const asItems = ODD_LINES.map((line) => `${heading}: we share it with:\n\n- ${line}`).join('\n\n');
    for (const text of [asParagraphs, asItems]) {
      const report = analyse(readMarkdown(text), { assumeNotice: true });
      for (const { quote } of report.findings) expect(quote.text.trim()).not.toBe('');
    }
  });
});

describe('analyse: what was not read is not said to be missing', () => {
  it('reads an English notice, and a page that it is told to take for one', () => {
    expect(wasRead(read(ENGLISH))).toBe(true);
    expect(wasRead(read(RECIPE, true))).toBe(true);
  });

  it('says that a page that is no notice was not read', () => {
    expect(codes(RECIPE)).toContain('not-read');
    expect(wasRead(read(RECIPE))).toBe(false);
  });

  it('says that a language cannot be read, whatever the page is and whatever is asked', () => {
    expect(codes(GERMAN)).toContain('unsupported-language');
    expect(codes(GERMAN, true)).toContain('unsupported-language');
    expect(codes('Erbsensuppe: Die Erbsen über Nacht einweichen und mit einer Zwiebel kochen.', true)).toContain(
      'unsupported-language',
    );
  });

  it.each(['', ' lang="en"', ' lang="de"'])('says that a page of a few words may not have loaded:%s', (lang) => {
    const page = `<html${lang}><title>Privacy policy</title><p>Loading, just a moment</p>`;
    const report = analyse(readHtml(page));
    expect(report.warnings.map(({ code }) => code)).toEqual(['empty']);
    expect(report.warnings[0]?.message).toContain('4 words');
    expect(wasRead(report)).toBe(false);
  });

  it('takes a few words that say something, or a line in another language, for what they are', () => {
    expect(codes('Privacy: we do not collect your e-mail address.', true)).not.toContain('empty');
    expect(codes('Datenschutz: Wir erheben hier keine Daten.', true)).toContain('unsupported-language');
    expect(codes(RECIPE, true)).not.toContain('empty');
  });

  it('has a row for every item of the checklist all the same', () => {
    expect(read(RECIPE).checklist).toHaveLength(read(ENGLISH).checklist.length);
  });
});
