/** Addresses that are not what they look like. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { formatCsv } from '../../../src/core/formats/csv.ts';
import { toDpv } from '../../../src/core/formats/dpv.ts';
import { formatText } from '../../../src/core/formats/text.ts';
import { toTilt } from '../../../src/core/formats/tilt.ts';
import type { Report } from '../../../src/core/report.ts';
import { lookAlikesIn } from '../../../src/core/letters/look-alikes.ts';
import { readPlain } from '../../../src/reader/plain-text.ts';
import { parseCsv } from '../../support/parse-csv.ts';

describe('letters that look Latin', () => {
  it.each([
    ['privаcy@heron.example', ['а']],
    ['desk@herоn.example', ['о']],
    ['https://heron.example/рrivacy', ['р']],
    ['desk@heron.example', []],
    ['почта@пример.рф', []],
    ['büro@heron.example', []],
  ])('of %s are %j', (address, letters) => {
    expect(lookAlikesIn(address)).toEqual(letters);
  });
});

describe('an address with such a letter', () => {
  const read = (): Report =>
    analyse(readPlain('Privacy policy\n\nWe collect your name. Questions about this policy: privаcy@heron.example.'), {
      assumeNotice: true,
    });

  it('is another than the one after that letter', () => {
    const contact = read().findings.find(({ facet }) => facet === 'contact');
    expect(contact?.value).toBe('privаcy@heron.example');
    expect(contact?.span.end).toBe((contact?.span.start ?? 0) + 'privаcy@heron.example'.length);
  });

  it('is told in the report, and in what is made of it', () => {
    const report = read();
    expect(report.warnings).toContainEqual({
      code: 'look-alike-address',
      message: expect.stringContaining('privаcy@heron.example (а)') as string,
    });
    expect(formatText(report)).toMatch(/letters of another script/u);
  });

  it('is marked in every export', () => {
    const report = read();
    const [head = [], ...rows] = parseCsv(formatCsv([report]));
    const cells = rows.map((row) => [row[head.indexOf('value')], row[head.indexOf('lookAlikes')]]);
    expect(cells).toContainEqual(['privаcy@heron.example', 'а']);
    expect(cells.filter(([value]) => value !== 'privаcy@heron.example').map(([, letters]) => letters)).toEqual(
      cells.slice(1).map(() => ''),
    );
    expect(toTilt(report).meta._extraction.warnings).toEqual(report.warnings);
    expect(toDpv(report)['@graph'][0]).toMatchObject({ 'sp:warning': report.warnings.map(({ message }) => message) });
  });

  it('is told of where the letter is in its domain, too', () => {
    const odd = analyse(
      readPlain('Privacy policy\n\nWe collect your name. Questions: desk@herоn.example, or ask@heron.example.'),
      { assumeNotice: true },
    );
    expect(odd.warnings.map(({ message }) => message)).toContain(
      'An address has letters of another script that look Latin: desk@herоn.example (о).',
    );
    expect(toTilt(odd).meta._extraction.warnings).toHaveLength(odd.warnings.length);
  });

  it('leaves others as they are', () => {
    const plain = analyse(readPlain('Privacy policy\n\nАдрес: desk@heron.example. We collect your name.'), {
      assumeNotice: true,
    });
    expect(plain.findings.filter(({ facet }) => facet === 'contact').map(({ value }) => value)).toEqual([
      'desk@heron.example',
    ]);
    expect(plain.warnings.map(({ code }) => code)).not.toContain('look-alike-address');
  });
});
