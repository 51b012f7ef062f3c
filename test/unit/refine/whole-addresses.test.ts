/** Addresses that are not what they look like. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { formatText } from '../../../src/core/formats/text.ts';
import type { Report } from '../../../src/core/report.ts';
import { lookAlikesIn } from '../../../src/core/letters/look-alikes.ts';
import { readPlain } from '../../../src/reader/plain-text.ts';

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
