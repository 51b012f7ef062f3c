import { describe, expect, it } from 'vitest';
import { formatDetectionText, formatErrorText, formatText } from '../../../src/core/formats/text.ts';
import type { Finding, Report } from '../../../src/core/report.ts';
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

  it('says who, when and how to reach them', () => {
    expect(section(text, 'Who and when')).toEqual([
      '- Who is responsible for the data: Kestrel Lamps Ltd.',
      '- Last updated: 2024-05-03',
    ]);
    expect(section(text, 'How to reach them')).toEqual([
      '- E-mail: privacy@kestrel-lamps.example (for requests about your rights)',
    ]);
  });

  it('tells what is stated, hedged, conditional and denied apart, in words', () => {
    expect(section(text, 'Collected or used, by its own words')).toEqual([
      '- Contact details: Name; E-mail address',
      '- Cookies and tracking elements: Cookies (“may”)',
    ]);
    const conditional = section(text, 'Collected or used only under a condition');
    expect(conditional.join('\n')).toMatch(/location/iu);
    expect(section(text, 'Said not to be collected or used').join('\n')).toMatch(/health/iu);
    expect(section(text, 'Who gets data, by its own words')).toEqual([
      '- Shared with: Payment processors (under a contract)',
    ]);
    expect(section(text, 'Said not to happen')).toEqual(['- Not sold to: Anyone at all']);
  });

  it('takes the denial of something else for no denial of collecting', () => {
    const report = withFindings(({ facet, attributes }) => {
      return facet === 'data' && 'party' in attributes ? { attributes: { party: attributes.party } } : {};
    });
    expect(section(formatText(report), 'Said not to be collected or used')).toEqual([]);
    expect(section(formatText(report), 'Data').join('\n')).toContain('- Health [said not to be so]');
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
