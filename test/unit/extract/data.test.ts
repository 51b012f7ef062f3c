import { describe, expect, it } from 'vitest';
import { dataExtractor } from '../../../src/core/extract/data.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import { Notice } from '../../../src/core/text/notice.ts';
import type { Block, NoticeDocument } from '../../../src/core/document.ts';
import { readMarkdown } from '../../../src/reader/markdown.ts';
import { documentOf } from '../../support/notice.ts';
import { read, tell } from '../../support/told.ts';

const drafts = (...lines: string[]) => dataExtractor.extract(new Notice(documentOf(lines), english));
const spans = (...lines: string[]): string[] => read(...lines).map(([span]) => span);

describe('data: what is named', () => {
  it('is the whole phrase without its determiner', () => {
    expect(read('We collect your debit/credit card numbers and your precise geolocation.')).toEqual([
      ['debit/credit card numbers', 'financial.payment-card', 'first', 'collect', 'stated'],
      ['precise geolocation', 'location.precise', 'first', 'collect', 'stated'],
    ]);
  });

  it('is found at the head of a passive, where the verb keeps or hands on', () => {
    expect(spans('Your passwords are held in a vault of our own.')).toEqual(['passwords']);
    expect(spans('Your CV is used to fill vacancies.')).toEqual(['CV']);
  });

  it('is no address of a page or of a system', () => {
    expect(spans('We store your avatar URL.')).toEqual([]);
    expect(spans('We log the URL of the page before.')).toEqual(['URL of']);
    expect(spans('We store your name and your Fernchain address.')).toEqual(['name']);
    expect(spans('We store your name and your Address.')).toEqual(['name', 'Address']);
  });

  it('is not broken up by a participle within it', () => {
    expect(spans('Aggregated, non-identifying information may be kept.')).toEqual([
      'Aggregated, non-identifying information',
    ]);
    expect(spans('We can disclose de-identified or anonymous statistics.')).toEqual([
      'de-identified or anonymous statistics',
    ]);
  });

  it('keeps the members of a coordination apart', () => {
    expect(
      read('We collect your name, e-mail and postal addresses.').map(([span, category]) => [span, category]),
    ).toEqual([
      ['name', 'contact.name'],
      ['e-mail', 'contact.email'],
      ['postal addresses', 'contact.postal-address'],
    ]);
  });

  it('is not what only possesses it', () => {
    expect(spans("We collect your phone's battery level.")).toEqual(['battery level']);
  });

  it('takes a compound for a noun, though one half could be a verb', () => {
    expect(spans('We collect error reports, contact information and purchase history.')).toEqual([
      'error reports',
      'contact information',
      'purchase history',
    ]);
  });
});

describe('data: who gets it', () => {
  it.each<[string, ...(string | undefined)[]]>([
    ['We may ask for your postal code.', 'first', 'collect'],
    ['You may submit your phone number to us.', 'first', 'collect'],
    ['Your IP address is logged when you visit.', 'first', 'collect'],
    ['Advertisers may collect your IP address.', 'third', 'collect'],
    ['We share your phone number with couriers.', 'third', 'share'],
    ['We sell your e-mail address to data brokers.', 'third', 'sell'],
    ['Social networks share your profile picture with us.', 'first', 'collect'],
    ['Our courier is given access to your home address.', 'third', 'share'],
  ])('%s', (text, party, action) => {
    expect(read(text).map(([, , ...attributes]) => attributes.slice(0, 2))).toEqual([[party, action]]);
  });

  it('says both where a phrase is collected and shared', () => {
    expect(read('We collect and share your phone number.').map(([, , party, action]) => [party, action])).toEqual([
      ['first', 'collect'],
      ['third', 'share'],
    ]);
  });

  it('says both where the publisher collects together with others', () => {
    expect(read('We and our partners collect your device identifiers.').map(([, , party]) => party)).toEqual([
      'first',
      'third',
    ]);
  });

  it('takes "they" after others for the others', () => {
    expect(read('Ad networks work with us. They may receive your IP address.').map(([, , party]) => party)).toEqual([
      'third',
    ]);
  });

  it('reads "share it" of what stands before in the sentence', () => {
    expect(read('We use your health information and share it with doctors.').map(([, , party]) => party)).toEqual([
      'first',
      'third',
    ]);
  });

  it('reads what is required as given by the reader', () => {
    expect(drafts('An e-mail address is required.').map(({ attributes }) => attributes)).toEqual([
      { party: 'first', action: 'collect', origin: 'provided' },
    ]);
    expect(read('A phone number is required by law.')).toEqual([]);
  });

  it('gives third-party cookies to third parties', () => {
    expect(read('Our pages use third-party cookies.').map(([, category, party]) => [category, party])).toEqual([
      ['tracking.cookie', 'third'],
    ]);
  });

  it.each<[string, string, string[]]>([
    [
      'the others take what they say they use',
      'We share the information you provide, such as your name, with couriers.',
      ['first', 'third'],
    ],
    [
      'what a browser sends to others',
      'Advertisers may collect information sent by your browser, such as your IP address.',
      ['third'],
    ],
    [
      'others beside the publisher',
      'We collect, by ourselves or through third parties, your IP address.',
      ['first', 'third'],
    ],
    ['others as a source', 'We collect your age via third-party services.', ['first']],
    [
      'others in the clause before',
      'Partners may collect data about you. This data may include your IP address.',
      ['third'],
    ],
    [
      'others after a clause on the reader',
      'Partners collect data when you visit us, including your IP address.',
      ['third'],
    ],
    ['others whom the publisher chose', 'Vendors that we work with may collect your IP address.', ['third']],
    ['a person who has it already', 'We may tell users who have your phone number.', []],
    [
      'a participle before what is shared',
      'We collect your name. Our app may share collected location data with vendors.',
      ['first', 'third'],
    ],
  ])('%s', (_, text, parties) => {
    expect(
      read(text)
        .filter(([, category]) => category !== 'generic')
        .map(([, , party]) => party),
    ).toEqual(parties);
  });

  it('takes a name that nobody introduced for the publisher, not the reader before it', () => {
    expect(read('When you sign up, Lumenwick collects your phone number.').map(([, , party]) => party)).toEqual([
      'first',
    ]);
  });

  it('takes "to our service providers" for others, "to our servers" not', () => {
    expect(read('We may disclose your age to our service providers.').map(([, , party]) => party)).toEqual(['third']);
    expect(read('We send your age to our servers.').map(([, , party]) => party)).toEqual(['first']);
  });

  it.each([
    ['We collect contact details you choose to provide.', 'provided'],
    ['We automatically collect your IP address.', 'automatic'],
    ['We receive your date of birth from third parties.', 'other-source'],
  ])('knows the origin: %s', (text, origin) => {
    expect(drafts(text).map(({ attributes }) => attributes)).toContainEqual(expect.objectContaining({ origin }));
  });
});

describe('data: stance', () => {
  it.each([
    ['We do not collect your location.', 'denied'],
    ['We never share your phone number with anyone.', 'denied'],
    ['No financial information is collected.', 'denied'],
    ['No name, phone number, e-mail or IP address is received by us.', 'denied'],
    ['We do not record a phone number entered in a form.', 'denied'],
    ['We do not collect data that can be used to reach you, such as your phone number.', 'denied'],
    ['If we sell our assets, your phone number may be sold with them.', 'conditional'],
    ['When you request pages, we log your IP address.', 'stated'],
    ['We will not share your phone number without your consent.', 'conditional'],
    ['We collect data including, but not limited to, your phone number.', 'stated'],
  ])('%s', (text, stance) => {
    expect(read(text).map((told) => told[4])).toContain(stance);
    expect(new Set(read(text).map((told) => told[4])).size).toBe(1);
  });

  it('is hedged where the notice only says "may"', () => {
    expect(drafts('We may collect your phone number.').map(({ hedged }) => hedged)).toEqual([true]);
  });

  it('denies what a bracket leaves out', () => {
    expect(
      read('Advertisers may use data about your visits (not including your name or home address).').filter(
        ([, , , , stance]) => stance === 'denied',
      ),
    ).toEqual([
      ['name', 'contact.name', 'third', 'use', 'denied'],
      ['home address', 'contact.postal-address', 'third', 'use', 'denied'],
    ]);
  });

  it('does not deny what follows "but"', () => {
    expect(
      read('This data does not reveal your name, but may include your IP address.').find(
        ([span]) => span === 'IP address',
      )?.[4],
    ).toBe('stated');
  });
});

describe('data: what is inherited', () => {
  it('comes from the lead-in of a list', () => {
    expect(
      read('We collect the following:', '- Name', '- Phone number').map(([span, , party, , stance]) => [
        span,
        party,
        stance,
      ]),
    ).toEqual([
      ['Name', 'first', 'stated'],
      ['Phone number', 'first', 'stated'],
    ]);
  });

  it('is denied by a lead-in that denies', () => {
    expect(read('We do not collect:', '- Phone number', '- Health information').map((told) => told[4])).toEqual([
      'denied',
      'denied',
    ]);
  });

  it('comes from a colon that opens lines without bullets', () => {
    const found = drafts('We may collect the following information:', 'Email address', 'Phone number');
    expect(found.map(({ certainty, leadIn }) => [certainty, leadIn])).toEqual([
      ['inferred', undefined],
      ['inferred', undefined],
    ]);
  });

  it('comes from the main clause before a colon, not from the nearest verb', () => {
    expect(
      read('We ask for the following when you contact us: phone number; home address.').map(([span]) => span),
    ).toEqual(['phone number', 'home address']);
  });

  it('comes from a label or an information word that includes', () => {
    expect(spans('Device information: device name and battery level.')).toEqual(['device name', 'battery level']);
    expect(spans('Usage data may include your IP address.')).toContain('IP address');
  });

  it('comes from the heading for a list item without more', () => {
    expect(read('# Information we do not collect', '- Phone number').map((told) => told[4])).toEqual(['denied']);
    expect(read('# How we share information', '- Phone number').map(([, , party]) => party)).toEqual(['third']);
  });

  it('comes from YES or NO at the end of a line', () => {
    expect(
      read('A. Identifiers - YES', 'B. Biometric information - NO').map(([span, , , , stance]) => [span, stance]),
    ).toEqual([
      ['Identifiers', 'stated'],
      ['Biometric information', 'denied'],
    ]);
  });

  it('comes from YES or NO in a row of a table', () => {
    const cells = [
      'Category',
      'Examples',
      'Collected',
      'Identifiers',
      'Phone number, postal address',
      'YES',
      'Biometric data',
      'Fingerprints',
      'NO',
    ];
    expect(tell(tableOf(cells, 3)).map(([span, , , , stance]) => [span, stance])).toEqual([
      ['Identifiers', 'stated'],
      ['Phone number', 'stated'],
      ['postal address', 'stated'],
      ['Biometric data', 'denied'],
      ['Fingerprints', 'denied'],
    ]);
  });
});

describe('data: items of a list of what others get', () => {
  it('are theirs but where they say themselves what is done', () => {
    const text = `We may disclose your data to these third parties:

- Advertisers: your phone number.
- You will need to do this for each e-mail address you have used.
- When you pay, you will need to give us your credit card number.`;
    expect(tell(readMarkdown(text)).map(([, category, party]) => `${party} ${category}`)).toEqual([
      'third contact.phone',
      'first financial.payment-card',
    ]);
  });
});

describe('data: what is no practice', () => {
  it.each([
    'You can reach us by e-mail or phone.',
    'This policy does not cover resumes that you send us, nor your phone number.',
    'We do not use cookies to watch you on other sites.',
    'When you interact with our lamps, they shine.',
    'We will notify you by email.',
    'Please send us your name and phone number to prove who you are.',
    'Never disclose your password to anyone.',
    'You may update your phone number in the settings.',
    'We encrypt your phone number.',
    'What phone number do we collect?',
    'This policy explains how we collect your phone number.',
    'Our cookie policy has more.',
    'We process orders and answer your questions.',
    'Data about constructor and toString is kept.',
    'If we learn that we have collected your phone number, we delete it.',
    'Personal data means any information on a person, such as a phone number.',
    'Learn more about your IP address.',
    'You have the right to request a list of the data, such as your phone number, that a business has disclosed to others.',
    'To the extent that we sell your phone number, you may object.',
    'We build speech models.',
    'Some details are in the “Cookies and Phone Numbers” section.',
    'If we have reason to believe that a letter was sent from a false phone number, we look into it.',
    'We send a notice to your phone number.',
    'You have the right to access your health information.',
    'We do not combine your IP address with other data.',
  ])('%s', (text) => {
    expect(read(text).filter(([, category]) => category !== 'generic')).toEqual([]);
  });

  it('leaves headings alone', () => {
    expect(read('# Your phone number')).toEqual([]);
  });

  it('reads purposes as no objects', () => {
    expect(spans('We use your phone number to improve your search results.')).toEqual(['phone number']);
  });
});

it('copes with nothing and with a megabyte of spaces', () => {
  expect(read('')).toEqual([]);
  expect(read(' '.repeat(1_000_000))).toEqual([]);
});

function tableOf(cells: readonly string[], columns: number): NoticeDocument {
  let text = '';
  // As readers part them: cells by a tab, rows by a line break.
  const ranges = cells.map((cell, at) => {
    const start = text.length;
    text += cell + ((at + 1) % columns ? '\t' : '\n');
    return { start, end: start + cell.length };
  });
  const blocks = ranges.map((range, at): Block => {
    const row = at - (at % columns);
    const isHead = row === 0;
    return {
      kind: 'table-cell',
      ...range,
      row: { start: ranges[row]!.start, end: ranges[row + columns - 1]!.end },
      isHead,
      ...(isHead ? {} : { columnHead: ranges[at % columns]! }),
      ...(isHead || at === row ? {} : { rowHead: ranges[row]! }),
    };
  });
  return { title: '', contentType: 'text/html', text, blocks, links: [], pageLinks: [], warnings: [] };
}
