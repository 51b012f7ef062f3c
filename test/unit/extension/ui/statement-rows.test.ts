/** Everything a notice says as rows: what stands together, what stays apart, and their words. */
import { describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../../../src/core/report.ts';
import { facetRows, type StatementRow } from '../../../../src/extension/ui/statement-rows.ts';
import { alongWords, rowTitle, sayingWords } from '../../../../src/extension/ui/statement-words.ts';
import { collects, reportOf, shares, type Line, type Said } from '../../../support/reports.ts';

vi.mock('webextension-polyfill', async () => (await import('../../../support/browser-words.ts')).englishBrowser);

function rows(facet: Finding['facet'], ...lines: Line[]): readonly StatementRow[] {
  return facetRows(reportOf(lines).findings).find((group) => group.facet === facet)?.rows ?? [];
}

const told = (row: StatementRow): string =>
  [rowTitle(row), sayingWords(row), ...row.remarks].filter(Boolean).join(' | ');
const uses = (category: string): Said => collects(category, { attributes: { party: 'first', action: 'use' } });

describe('facetRows', () => {
  it('has one row for a sentence, not one for each phrase and verb', () => {
    const found = rows('data', [
      'We collect and use your name and e-mail address.',
      collects('contact.name'),
      uses('contact.name'),
      collects('contact.email'),
    ]);
    expect(found.map(told)).toEqual(['Name, E-mail address | collects, uses']);
    expect(found[0]?.places[0]).toHaveLength(3);
  });

  it('keeps apart what is said in another way, of a part, or by others', () => {
    const found = rows(
      'data',
      [
        'We collect your name, may collect your phone number, and no location outside of the app.',
        collects('contact.name'),
        collects('contact.phone', { hedged: true }),
        collects('location', { stance: 'denied', only: 'outside of the app' }),
      ],
      ['They collect your name.', collects('contact.name', { attributes: { party: 'third', action: 'collect' } })],
    );
    expect(found.map(told)).toEqual([
      'Name | collects',
      'Name | collects | by others',
      'Phone number | may collect',
      'Location | says it does not collect | only: outside of the app',
    ]);
  });

  it('tells similar statements together, with their places', () => {
    const name: Line[] = ['We collect your name.', 'Your name is collected.'].map((words) => [
      words,
      collects('contact.name'),
    ]);
    expect(rows('data', ...name).map(({ places }) => places.length)).toEqual([2]);
  });

  it('goes by value where there is one', () => {
    const kept = (words: string, value?: string): Line => [
      words,
      { facet: 'retention', category: 'stated-period', ...(value === undefined ? {} : { value }) },
    ];
    expect(rows('retention', kept('30 days', 'P30D'), kept('2 years', 'P2Y'), kept('a while')).map(rowTitle)).toEqual([
      '30 days',
      '2 years',
      'A stated period',
    ]);
    const date: Said = { facet: 'date', category: 'updated', value: '2024-05-03' };
    expect(rows('date', ['3 May 2024', date]).map(rowTitle)).toEqual(['Last updated: May 3, 2024']);
  });

  it('follows the order that is asked for, and leaves out what is not there', () => {
    const { findings } = reportOf([['We share your name.', collects('contact.name'), shares('third-party')]]);
    expect(facetRows(findings, ['sharing', 'retention', 'data']).map(({ facet }) => facet)).toEqual([
      'sharing',
      'data',
    ]);
  });
});

describe('what goes along with a row', () => {
  const purpose = (category: string, more: Partial<Said> = {}): Said => ({ facet: 'purpose', category, ...more });

  it('are purposes and recipients of the same sentence, and none of a part or of others', () => {
    const [email, name] = rows(
      'data',
      [
        'We use your e-mail address for our letters and pass it on to couriers.',
        uses('contact.email'),
        purpose('marketing'),
        purpose('security', { stance: 'denied' }),
        purpose('analytics', { attributes: { party: 'third' } }),
        shares('service-provider', {}, { data: ['contact.email'] }),
        shares('advertiser', {}, { data: ['contact.phone'] }),
        shares('affiliate', { stance: 'denied' }, { data: ['contact.email'] }),
      ],
      ['We collect your name.', collects('contact.name')],
    ).toReversed();
    expect(alongWords(email!)).toEqual(['For: Marketing', 'To: Service providers']);
    expect(alongWords(name!)).toEqual([]);
  });

  it('are all kinds where the title has no room for them', () => {
    const kinds = ['name', 'email', 'phone', 'postal-address', 'city', 'postal-code'].map((kind) => `contact.${kind}`);
    const [row] = rows('data', ['We collect all of this.', ...kinds.map((kind) => collects(kind))]);
    expect(rowTitle(row!)).toBe('Name, E-mail address, Phone number, Postal address, and 2 more');
    expect(alongWords(row!)[0]).toMatch(/City or region, Postal code$/u);
  });
});
