import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { readHtml } from '../../../src/reader/html-parse5.ts';

const row = (tag: string, cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

/** What is found in a notice that is but a table. */
function findingsOf(heads: readonly string[], rows: readonly (readonly string[])[]) {
  const table = `<h1>Privacy notice</h1><p>This is the notice of our shop, and here is a table.</p><table>${row('th', heads)}${rows.map((cells) => row('td', cells)).join('')}</table>`;
  return analyse(readHtml(table), { assumeNotice: true }).findings;
}

/** What a notice says that is but a table: "facet category party-or-action stance", each once. */
function said(heads: readonly string[], ...rows: readonly (readonly string[])[]): readonly string[] {
  const findings = findingsOf(heads, rows);
  const lines = findings.flatMap(({ facet, category, stance, attributes }) =>
    facet === 'data'
      ? [`data ${category} ${attributes.party} ${attributes.action} ${stance}`]
      : facet === 'sharing'
        ? [`sharing ${category} ${attributes.action} ${stance}`]
        : facet === 'purpose'
          ? [`purpose ${category}`]
          : [],
  );
  return [...new Set(lines)].sort();
}

/** Names of recipients with their kinds, in text order. */
function named(heads: readonly string[], ...rows: readonly (readonly string[])[]): readonly string[] {
  return findingsOf(heads, rows).flatMap(({ category, attributes }) =>
    'recipientName' in attributes && attributes.recipientName !== undefined
      ? [`${category} ${attributes.recipientName}`]
      : [],
  );
}

describe('names in a first column of services', () => {
  const under = (heading: string): readonly string[] =>
    analyse(
      readHtml(
        `<h1>Privacy notice</h1><h2>${heading}</h2><table>${row('th', ['Service', 'Work'])}${row('td', ['Oakpost', 'Newsletter'])}${row('td', ['Our help desk', 'Letters'])}</table>`,
      ),
      { assumeNotice: true },
    ).findings.flatMap(({ attributes }) =>
      'recipientName' in attributes && attributes.recipientName !== undefined ? [attributes.recipientName] : [],
    );

  it('get data where the section is about sharing, and there alone', () => {
    expect(under('Third-party services')).toEqual(['Oakpost']);
    expect(under('What our shop offers')).toEqual([]);
  });
});

describe('names in a column of vendors', () => {
  it('have the kind that the purpose beside them tells', () => {
    expect(
      named(
        ['Vendor', 'Purpose'],
        ['Quillfern', 'Card payments'],
        ['Brightfern GmbH', 'Newsletter'],
        ['Oakpost', 'Fun'],
      ),
    ).toEqual(['payment-processor Quillfern', 'service-provider Brightfern GmbH', 'third-party Oakpost']);
    expect(named(['What we embed', 'Provider'], ['A map', 'Routefern Maps'])).toEqual(['third-party Routefern Maps']);
  });

  it('are none in a column of other things', () => {
    expect(named(['Cookie', 'Purpose'], ['Fernsession', 'Keeps you logged in'])).toEqual([]);
    expect(named(['Product', 'Place'], ['Larchlamp', 'Fernmouth'])).toEqual([]);
  });
});

describe('what the columns of a table make of their cells', () => {
  it('takes who stands under "Third parties to whom disclosed" for a receiver of the data of the row', () => {
    expect(
      said(['Category', 'Third parties to whom disclosed'], ['Geolocation data', 'Couriers; payment processors']),
    ).toEqual([
      'data location third share stated',
      'sharing payment-processor share stated',
      'sharing service-provider share stated',
    ]);
  });

  it.each([
    'Sources',
    'Purpose of collecting, selling and sharing',
    'Why we use it',
    'Third parties from whom we get it',
  ])('takes nobody and no data from the column "%s"', (head) => {
    expect(
      said(['Category', head, 'Collected'], ['Geolocation data', 'Social networks; your credit card', 'Yes']),
    ).toEqual(['data location first collect stated']);
  });

  it('takes data from a column whose head speaks of data and their purpose', () => {
    expect(said(['Personal data and purpose', 'Collected'], ['Your e-mail address', 'Yes'])).toEqual([
      'data contact.email first collect stated',
    ]);
  });

  it.each([
    ['What we use your data for', ['purpose marketing']],
    ['Data that we hold', []],
  ])('takes "Marketing e-mails" under "%s" for what the head says', (head, expected) => {
    expect(said(['Activity', head], ['Shopping', 'Marketing e-mails'])).toEqual(expected);
  });

  it.each([
    ['No', ['data location third sell denied', 'sharing anyone sell denied']],
    ['Yes', ['data location third sell stated', 'sharing third-party sell stated']],
    ['N/A', []],
  ])('reads "%s" under "Sold"', (answer, expected) => {
    expect(said(['Category', 'Sold'], ['Geolocation data', answer])).toEqual(expected);
  });

  it('says of nobody that data go there where the cell says that they go nowhere', () => {
    expect(said(['Category', 'Recipients'], ['Photos', 'We do not share them with advertisers'])).toEqual([
      'sharing advertiser share denied',
    ]);
  });
});
