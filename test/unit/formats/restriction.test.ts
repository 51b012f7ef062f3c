/** What is said of a part is told of a part in every format, and its twin without the words of the whole. */
import { describe, expect, it } from 'vitest';
import { CSV_COLUMNS, formatCsvRows } from '../../../src/core/formats/csv.ts';
import { toDpv } from '../../../src/core/formats/dpv.ts';
import { formatJson } from '../../../src/core/formats/json.ts';
import { formatText } from '../../../src/core/formats/text.ts';
import { formatTilt, toTilt } from '../../../src/core/formats/tilt.ts';
import type { Report } from '../../../src/core/report.ts';
import { parseCsv } from '../../support/parse-csv.ts';
import { collects, reportOf, shares, type Line, type Said } from '../../support/reports.ts';

const denied = { stance: 'denied' } as const;
const sells = { action: 'sell' };
const TRADE = 'We do not sell your data for money.';
const AUTOMATED = 'We make no decisions by machine about loans.';
const PORTABLE = 'Paper files are not portable.';

function lines(isPart: boolean): Line[] {
  const of = (said: Said, only: string): Said => (isPart ? { ...said, only } : said);
  return [
    [TRADE, of(shares('anyone', denied, sells), 'for money')],
    ['We do not collect your location for advertising.', of(collects('location', denied), 'for advertising')],
    [AUTOMATED, of({ facet: 'automated-decision', category: 'decision', ...denied }, 'about loans')],
    [PORTABLE, of({ facet: 'right', category: 'portability', ...denied }, 'Paper files')],
    ['We share data with advertisers outside the EU.', of(shares('advertiser'), 'outside the EU')],
    ['We collect your phone number for calls.', of(collects('contact.phone'), 'for calls')],
  ];
}

const part = reportOf(lines(true));
const whole = reportOf(lines(false));

describe('text', () => {
  const printed = (report: Report): string => formatText(report, { width: 200 });

  it('has no denial of a part for one of the whole in the overview', () => {
    expect(printed(whole)).toContain('- Sells your data: says no\n');
    expect(printed(part)).toContain('- Sells your data: only in part: says no: for money\n');
  });

  it('gives the words for the part wherever it is told', () => {
    expect(printed(part)).toContain(
      '- Who gets it: only in part: Advertisers and ad networks (only: outside the EU)\n',
    );
    expect(printed(part)).toContain('[sale, says no, only: for money]');
    expect(printed(part)).toMatch(/Phone number \[only: for calls\]/u);
    expect(printed(whole)).not.toContain('only:');
  });

  it('takes words that are said of the whole elsewhere for the whole', () => {
    const both = reportOf([...lines(true), ['We share data with advertisers.', shares('advertiser')]]);
    expect(printed(both)).toContain('- Who gets it: Advertisers and ad networks\n');
  });

  it('says in the checklist what was denied of a part only', () => {
    expect(printed(part)).toContain('Whether data is sold (denied of a part only)');
    expect(printed(whole)).not.toContain('Whether data is sold');
  });
});

describe('CSV and JSON', () => {
  it('carry the words', () => {
    const cells = parseCsv(formatCsvRows(part)).map((row) => row[CSV_COLUMNS.indexOf('restriction')]);
    expect(cells).toEqual([
      'for money',
      'for advertising',
      'about loans',
      'Paper files',
      'outside the EU',
      'for calls',
    ]);
    expect(parseCsv(formatCsvRows(whole)).map((row) => row[CSV_COLUMNS.indexOf('restriction')])[0]).toBe('');
    expect(formatJson(part)).toMatch(/"stance": "denied",\s+"restriction": \{\s+"start": 25,/u);
  });
});

describe('TILT', () => {
  it('says false only of what is denied as a whole', () => {
    expect(toTilt(whole).automatedDecisionMaking).toMatchObject({ inUse: false });
    expect(toTilt(whole).automatedDecisionMaking._notStated).not.toContain('inUse');
    expect(toTilt(part).automatedDecisionMaking._notStated).toContain('inUse');
    expect(toTilt(whole).rightToDataPortability._notStated).not.toContain('available');
    expect(toTilt(part).rightToDataPortability._notStated).toContain('available');
    expect(formatTilt(part)).not.toContain(PORTABLE);
  });

  it('names the part in the category', () => {
    const categories = (report: Report): string[] =>
      toTilt(report).dataDisclosed.flatMap(({ category, recipients }) => [
        category,
        ...recipients.map((one) => one.category),
      ]);
    expect(categories(part)).toEqual([
      'Phone number (only: for calls)',
      'Personal data in general',
      'Advertisers and ad networks (only: outside the EU)',
    ]);
    expect(categories(whole)).toContain('Advertisers and ad networks');
    expect(toTilt(part).dataDisclosed[0]?._evidence).toMatchObject([{ _restriction: 'for calls' }]);
  });
});

describe('DPV', () => {
  const graph = (report: Report) => toDpv(report)['@graph'];
  const ofType = (report: Report, type: string) => graph(report).filter((node) => node['@type'] === type);

  it('asserts nothing of the whole where a part is denied', () => {
    expect(ofType(whole, 'owl:NegativePropertyAssertion').length).toBeGreaterThan(3);
    expect(ofType(whole, 'sp:DeniedProcess')).toHaveLength(4);
    expect(ofType(part, 'owl:NegativePropertyAssertion')).toEqual([]);
    expect(ofType(part, 'sp:DeniedProcess')).toEqual([]);
    expect(ofType(part, 'sp:PartlyDeniedProcess')[0]).toMatchObject({ 'sp:restriction': 'for money' });
  });

  it('gives a process of a part its scope, and none of the rest of its sentence', () => {
    expect(ofType(part, 'dpv:PersonalDataProcess').map((node) => node['sp:restriction'])).toEqual([
      'outside the EU',
      'for calls',
    ]);
    const mixed = reportOf([
      [
        'We collect names, and phone numbers for calls.',
        collects('contact.name'),
        collects('contact.phone', { only: 'for calls' }),
      ],
    ]);
    const [name, phone] = ofType(mixed, 'dpv:PersonalDataProcess');
    expect(name).not.toHaveProperty('dpv:hasScope');
    expect(name?.['dpv:hasPersonalData']).toEqual([{ '@id': 'dpv-pd:Name' }]);
    expect(phone).toMatchObject({ 'dpv:hasScope': { '@type': 'dpv:Scope', 'rdfs:label': 'for calls' } });
  });
});

describe('data that stay on the device', () => {
  const stays: Line = [
    'Your photos stay on your phone.',
    { facet: 'data', category: 'content.photo', attributes: { place: 'device' } },
  ];
  const report = reportOf([stays]);

  it('are told as such in the text, and are not collected', () => {
    const printed = formatText(report);
    expect(printed.replaceAll(/\s+/gu, ' ')).toContain('only in part: Photos and videos (stays on your device)');
    expect(printed).toContain('- Photos and videos [stays on your device]');
    expect(printed.replaceAll(/\s+/gu, ' ')).toMatch(/Not found in this text: [^.]*Categories of data/u);
  });

  it('are in a column of CSV, and in no export of what is collected', () => {
    expect(parseCsv(formatCsvRows(report))[0]?.[CSV_COLUMNS.indexOf('attributes.place')]).toBe('device');
    expect(toTilt(report).dataDisclosed).toEqual([]);
    expect(toDpv(report)['@graph']).toHaveLength(1);
  });
});
