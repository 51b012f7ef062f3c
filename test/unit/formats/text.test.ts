import { describe, expect, it } from 'vitest';
import { formatDetectionText, formatErrorText, formatText } from '../../../src/core/formats/text.ts';
import type { Finding, Report } from '../../../src/core/report.ts';
import { reportOf } from '../../support/reports.ts';
import { exampleReport } from './example-report.ts';

/** The lines of a section, without its title and rule. */
function section(text: string, title: string): string[] {
  const lines = text.split('\n');
  const at = lines.indexOf(title);
  return at === -1 ? [] : lines.slice(at + 2, lines.indexOf('', at));
}

function withFindings(change: (finding: Finding) => object): Report {
  return { ...exampleReport, findings: exampleReport.findings.map((one) => ({ ...one, ...change(one) })) };
}

describe('formatText', () => {
  const text = formatText(exampleReport);

  it('begins with the overview, a line each, with words for what it says', () => {
    expect(section(text, 'In short')).toEqual([
      '- Who it is: Kestrel Lamps Ltd.',
      '    “Privacy notice of Kestrel Lamps Ltd.”',
      '- Sells your data: says no',
      '    “We never sell your data.”',
      '- Shares it for advertising: not found',
      '- Sensitive or surprising data: on a condition: Location',
      '    “We collect your name, your e-mail address and, if you allow it, your',
      '    location.”',
      '- Who gets it: Payment processors',
      '    “We share your e-mail address with payment processors under contract.”',
      '- Where it is sent or kept: not found',
      '- How long it is kept: 2 years 6 months',
      '    “We keep orders for two years and six months.”',
      '- Delete or object: not found',
      '- Whom to write to: privacy@kestrel-lamps.example',
      '    “Write to privacy@kestrel-lamps.example for your rights.”',
      '- Not found in this text: Right of access; Right to erasure',
      '- Last updated: 2024-05-03',
    ]);
  });

  it('ends there if that is what was asked for', () => {
    const short = formatText(exampleReport, { extent: 'overview' });
    expect(text.startsWith(short.trimEnd())).toBe(true);
    expect(short.trimEnd()).toMatch(/Last updated: 2024-05-03$/u);
  });

  it('gives the values of contacts, names and dates with their statements', () => {
    expect(section(text, 'Contact')[0]).toBe(
      '- E-mail: privacy@kestrel-lamps.example [for requests about your rights]',
    );
    expect(section(text, 'Dates')[0]).toBe('- Last updated: 2024-05-03');
  });

  it('takes the denial of something else for no denial of collecting', () => {
    const report = withFindings(({ facet, attributes }) => {
      return facet === 'data' && 'party' in attributes ? { attributes: { party: attributes.party } } : {};
    });
    const sensitive = section(formatText(report), 'In short').find((line) => line.startsWith('- Sensitive'));
    expect(sensitive).toBe('- Sensitive or surprising data: on a condition: Location');
    expect(section(formatText(report), 'Data').join('\n')).toContain('- Health [says no]');
  });

  it('tells whether others get data or take them', () => {
    const report = (action: string): string =>
      formatText(
        reportOf([
          ['They have your name.', { facet: 'data', category: 'contact.name', attributes: { party: 'third', action } }],
        ]),
      );
    expect(section(report('share'), 'Data')).toContain('- Name [to third parties]');
    expect(section(report('collect'), 'Data')).toContain('- Name [by third parties]');
  });

  it('gives every facet that was found, with its words', () => {
    expect(section(text, 'Data')).toContain('- Name; E-mail address');
    expect(section(text, 'Data').join('\n')).toContain('“We do not collect health data.”');
    expect(section(text, 'Retention')).toEqual([
      '- A stated period: 2 years 6 months',
      '    “We keep orders for two years and six months.”',
    ]);
    expect(text).not.toContain('International transfers\n---');
  });

  it('lists what was not found as not found in this text', () => {
    const list = text.slice(text.indexOf('Not found in this text: ')).replaceAll(/\s+/gu, ' ');
    expect(list).toContain(' Legal basis,');
    expect(list).not.toContain('Recipients');
  });

  it('says nothing of absence where nothing was read', () => {
    const empty = formatText({
      ...exampleReport,
      findings: [],
      warnings: [{ code: 'unsupported-language', message: 'In Welsh.' }],
    });
    expect(empty).toContain('Note: In Welsh.');
    expect(empty).toContain('No statement was read from this text.');
    expect(empty).not.toContain('Not found');
  });

  it('keeps to the width', () => {
    for (const width of [40, 72, 120]) {
      const lines = formatText(exampleReport, { width }).split('\n');
      const long = lines.filter((line) => line.length > width && !line.includes('http') && !line.includes('not found'));
      expect(long).toEqual([]);
    }
  });

  it('lets no page drive a terminal or reorder a line', () => {
    const hostile = withFindings(({ quote }) => ({
      quote: { ...quote, text: 'a\u001B[2Jb\u009Bc\u202Ed\r\ne' },
      section: ['\u0007'],
    }));
    const printed = formatText({ ...hostile, source: { ...hostile.source, title: '\u001B]0;x\u0007' } });
    // oxlint-disable-next-line no-control-regex
    expect(printed).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/u);
    expect(printed).toContain('a [2Jb c d e');
  });

  it('shortens a long quote around its phrase', () => {
    const words = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ');
    const phrase = 'word150';
    const report = withFindings(({ quote }) => ({
      quote: { ...quote, text: words },
      span: { start: quote.start + words.indexOf(phrase), end: quote.start + words.indexOf(phrase) + phrase.length },
    }));
    const retention = section(formatText(report), 'Retention').join(' ');
    expect(retention).toContain(phrase);
    expect(retention).toMatch(/“… /u);
    expect(retention.length).toBeLessThan(400);
  });

  it('is the same every time, and ends with one line end', () => {
    expect(formatText(exampleReport)).toBe(text);
    expect(text).toMatch(/[^\n]\n$/u);
  });
});

describe('formatDetectionText', () => {
  it('says what it is and why', () => {
    const text = formatDetectionText(exampleReport);
    expect(text).toContain('This is a privacy notice (score 0.97).');
    expect(text).toContain('+2.50 title: privacy notice');
  });
});

describe('formatErrorText', () => {
  it('names the document and the reason', () => {
    const record = { source: { id: 'a\u001Bb.md' }, error: { code: 'not-text', message: 'This is not a text file.' } };
    expect(formatErrorText(record)).toBe('a b.md\nNot analysed: This is not a text file. (not-text)\n');
  });
});
