import { describe, expect, it } from 'vitest';
import { dataExtractor } from '../../../src/core/extract/data.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import { Notice } from '../../../src/core/text/notice.ts';
import { documentOf } from '../../support/notice.ts';

type Told = [span: string, category: string, party: string | undefined, stance: string];

function read(text: string): Told[] {
  return dataExtractor.extract(new Notice(documentOf([text]), english)).map((draft): Told => {
    if (draft.facet !== 'data') throw new Error(`a draft of ${draft.facet}`);
    const { span, category, attributes, stance } = draft;
    return [text.slice(span.start, span.end), category, attributes.party, stance];
  });
}
const spans = (text: string) => read(text).map(([span]) => span);

describe('data: cookies', () => {
  it('are told once a paragraph', () => {
    expect(spans('We set cookies. A cookie is a small file. Cookies help us.')).toEqual(['cookies']);
  });

  it('are not denied where they are only how something is done', () => {
    expect(
      read('We do not collect your phone number by cookies or web beacons.').map(([, category]) => category),
    ).toEqual(['contact.phone']);
    expect(read('We do not use cookies.').map((told) => told[3])).toEqual(['denied']);
  });

  it('are not told where a reader learns to refuse them', () => {
    expect(spans('You can set your browser to reject cookies.')).toEqual([]);
  });

  it.each([
    ['Other sites may place their own cookies on your device.', 'third'],
    ['We use cookies set by advertisers.', 'third'],
    ['Advertisers place ads here. They do this by using cookies.', 'third'],
    ['They may place a separate cookie on your device.', 'third'],
    ['These cookies allow advertisers to recognize you.', 'third'],
    ['Advertisers may place cookies, which we cannot access.', 'third'],
    ['We place cookies on your device.', 'first'],
  ])('knows whose cookies they are: %s', (text, party) => {
    expect(read(text).map((told) => told[2])).toEqual([party]);
  });

  it("are both the publisher's and its partners' where both use them", () => {
    expect(read('We and our partners use cookies.').map((told) => told[2])).toEqual(['first', 'third']);
  });

  it('are not denied where only access to them is', () => {
    expect(spans('We do not have access or control over cookies set by advertisers.')).toEqual([]);
  });

  it('are not told where a reader can prevent them from being used', () => {
    expect(spans('You can prevent cookies from being used in your browser settings.')).toEqual([]);
  });

  it("are the publisher's where it calls itself the company", () => {
    expect(read('The Company uses cookies to count visits.')).toEqual([
      ['cookies', 'tracking.cookie', 'first', 'stated'],
    ]);
  });

  it('are in use nowhere just because it is told what they are', () => {
    expect(read('A cookie is a small file that a site stores on your device.')).toEqual([]);
  });
});

describe('data: what only travels', () => {
  it('goes to nobody', () => {
    expect(read('When you order, your card number is transmitted over a secure line.')).toEqual([]);
    expect(read('Your browser can tell you when a cookie is being sent.')).toEqual([]);
  });

  it('goes to whoever is said to get it', () => {
    expect(read('We transmit your card number to our bank.')).toEqual([
      ['card number', 'financial.payment-card', 'third', 'stated'],
    ]);
  });

  it('is denied all the same', () => {
    expect(read('We do not transmit your location.')).toEqual([['location', 'location', 'third', 'denied']]);
  });
});

describe('data: a company that everybody knows', () => {
  it('is the publisher of the notice that is about it', () => {
    const text =
      'Yahoo collects your name. Yahoo uses your phone number. Yahoo keeps it safe. Yahoo is based in Ireland. Yahoo hears you. Yahoo cares.';
    expect(read(text).map(([, , party]) => party)).toEqual(['first', 'first']);
  });

  it("is another in anybody else's", () => {
    expect(read('Yahoo collects your name.').map(([, , party]) => party)).toEqual(['third']);
  });
});

describe('data: a company described by a clause', () => {
  it.each([
    'We use Tallyhouse, which records your IP address.',
    'We use Tallyhouse, a counting service, which records your IP address.',
    'We work with an analytics provider, which records your IP address.',
  ])('is who collects: %s', (text) => {
    expect(read(text)).toEqual([['IP address', 'identifier.ip-address', 'third', 'stated']]);
  });
});
