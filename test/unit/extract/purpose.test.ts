/** What data is said to be for: the phrase, its kind, whose purpose it is, and how it is meant. */
import { describe, expect, it } from 'vitest';
import { purposeExtractor } from '../../../src/core/extract/purpose.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import { Notice } from '../../../src/core/text/notice.ts';
import { documentOf } from '../../support/notice.ts';

function read(...lines: string[]) {
  const document = documentOf(lines);
  return purposeExtractor.extract(new Notice(document, english)).map((draft) => ({
    ...draft,
    phrase: document.text.slice(draft.span.start, draft.span.end),
    party: (draft.attributes as { party?: string }).party,
  }));
}

const brief = (...lines: string[]) => read(...lines).map(({ category, phrase }) => `${category}: ${phrase}`);

describe('the span', () => {
  it('is the whole phrase, and no more', () => {
    expect(brief('We use your name to ship the lamps you ordered, unless you object.')).toEqual([
      'service: ship the lamps you ordered',
    ]);
  });

  it('keeps an order that is one', () => {
    expect(brief('We use your name to process your order.')).toEqual(['service: process your order']);
    expect(brief('We use it to ship your lamps in order.')).toEqual(['service: ship your lamps']);
  });

  it('ends before the subject of the next clause, and before a clause that only comments', () => {
    expect(brief('We use your data to improve our lamps, Pebble may do so too.')).toEqual([
      'research.improvement: improve our lamps',
    ]);
    expect(brief('We use cookies to gather statistics, which may include your age.')).toEqual([
      'analytics: gather statistics',
    ]);
    expect(brief('We use your data to analyze how our lamps are used, and may keep it.')).toEqual([
      'analytics: analyze how our lamps are used',
    ]);
  });

  it('holds verbs that share their object, once for each kind', () => {
    const phrase = 'provide, process, maintain, improve and develop our goods and/or services to you';
    expect(brief(`We may use it to ${phrase}.`)).toEqual(
      [`service: ${phrase}`, `research.improvement: ${phrase}`].toSorted((a, b) => (a < b ? -1 : 1)),
    );
  });

  it('is one for each verb with an object of its own', () => {
    expect(brief('We process your data to answer your questions, prevent fraud and personalize what you see.')).toEqual(
      [
        'support: answer your questions',
        'fraud-prevention: prevent fraud',
        'personalization: personalize what you see',
      ],
    );
  });

  it('is the noun phrase after "for"', () => {
    expect(brief('Your number is used for direct marketing purposes and for fraud prevention.')).toEqual([
      'marketing: direct marketing purposes',
      'fraud-prevention: fraud prevention',
    ]);
  });
});

describe('lists', () => {
  it('hang on their lead-in', () => {
    expect(brief('We use your information to:', '- Improve our lamps;', '- Send you newsletters.')).toEqual([
      'research.improvement: Improve our lamps',
      'marketing: Send you newsletters',
    ]);
    expect(brief('We use data for the following purposes:', '- analytics', '- processing payments')).toEqual([
      'analytics: analytics',
      'payment: processing payments',
    ]);
  });

  it('need no marks', () => {
    expect(
      brief(
        'We may use data for the following purposes:',
        'To notify you about changes to our lamps.',
        'To detect fraud.',
      ),
    ).toEqual(['communication: notify you about changes to our lamps', 'fraud-prevention: detect fraud']);
    expect(brief('We use your data to: (1) comply with the law; (2) show you ads.')).toEqual([
      'legal: comply with the law',
      'advertising: show you ads',
    ]);
  });

  it('of data are no purposes', () => {
    expect(brief('We collect the following information:', '- Contact details', '- Marketing preferences')).toEqual([]);
  });

  it('are denied with their lead-in', () => {
    expect(read('We do not use your data for these purposes:', '- advertising').map(({ stance }) => stance)).toEqual([
      'denied',
    ]);
  });
});

describe('whose purpose and how it is meant', () => {
  it("is the publisher's where it uses what others gave it", () => {
    const [use] = read('We use the data that you allowed us to collect from such third parties to create an account.');
    expect(use).toMatchObject({ category: 'account', party: 'first' });
  });

  it("is the publisher's where it uses data, others' where they get it", () => {
    expect(read('We use your address to ship lamps.').map(({ party }) => party)).toEqual(['first']);
    expect(read('Our partners collect your address to show you ads.').map(({ party }) => party)).toEqual(['third']);
    expect(read('We share your address with couriers to deliver your order.').map(({ party }) => party)).toEqual([
      'third',
    ]);
  });

  it('can be denied, conditional, hedged', () => {
    expect(read('We never use your data for advertising.')[0]).toMatchObject({
      category: 'advertising',
      stance: 'denied',
    });
    expect(read('We will not use your data for marketing without your consent.')[0]).toMatchObject({
      category: 'marketing',
      stance: 'conditional',
    });
    expect(read('We may use your data for marketing.')[0]).toMatchObject({ stance: 'stated', hedged: true });
  });

  it('does not hang on what a bracket says by the way', () => {
    const [research] = read('We strip your data of names (so that it is no longer linked to you) for research.');
    expect(research).toMatchObject({ category: 'research', stance: 'stated' });
  });

  it('is not denied by what is denied of something else', () => {
    const text =
      'To keep you safe, the app masks your name, and even when you sign in these names are not linked to you.';
    expect(read(text).filter(({ stance }) => stance === 'denied')).toEqual([]);
  });

  it('is told of tools', () => {
    expect(brief('Cookies help us remember your settings.')).toEqual(['personalization: remember your settings']);
  });

  it('is unspecified where nothing names it but its place does', () => {
    expect(brief('We use your data to achieve our goals.')).toEqual(['unspecified: achieve our goals']);
    expect(brief('We may use the data for other purposes.')).toEqual(['unspecified: other purposes']);
  });
});

it('is inferred from the occasion on which data is collected', () => {
  expect(read('When you enter a contest, we collect your name.')).toMatchObject([
    { category: 'additional-service', phrase: 'enter a contest', certainty: 'inferred' },
  ]);
  expect(read('When you place an order, please be patient.')).toEqual([]);
});

describe('no purpose', () => {
  it.each([
    ['what reading is for', 'Please read this notice, as it will help you understand what we do with your data.'],
    ['a right', 'You have the right to access your data.'],
    ['a choice', 'You may contact us to opt out of marketing.'],
    ['what defines data', 'Personal data are details that can be used to identify you.'],
    ['what the notice is for', 'We use this policy to inform you of our practices.'],
    ['why data is kept', '# Data retention|We retain data to comply with our legal obligations.'],
    ['a definition', '# Definitions|Service Provider refers to companies employed to provide the Service.'],
    ['security', 'We use encryption to protect your personal information.'],
    ['a wish', 'If you prefer that we not use your data to send advertising, tell us.'],
    ['the answer to a right', 'We will respond to your request to delete your data within 30 days.'],
    ['the cost of a right', 'We may charge you for further copies.'],
    ['a seal', 'Our privacy practices have been reviewed by an auditor for compliance with its rules.'],
    ['what a device does', 'A computer is any device used to connect to the Internet.'],
    ["the reader's request", 'We provide a form to request deletion of your data.'],
    ['a licence', 'You hereby grant us a license to use your photos for promoting our lamps.'],
    ['what the notice leaves out', 'This policy does not cover what you provide to us when you call us.'],
    ['news of the notice', 'We will notify you of changes by posting the new privacy policy.'],
  ])('%s', (_what, text) => {
    expect(brief(...text.split('|'))).toEqual([]);
  });
});

describe('what a purpose does not hang on', () => {
  const parties = (...lines: string[]) => read(...lines).map(({ phrase, party }) => `${phrase}: ${party}`);

  it('is the relative clause of what is shared', () => {
    expect(parties('We share the information that we collect from you with couriers to deliver your lamps.')).toEqual([
      'deliver your lamps: third',
    ]);
    expect(parties('We use the information that we gather from you and others to deliver your lamps.')).toEqual([
      'deliver your lamps: first',
    ]);
  });

  it('is what a recipient needs, or what the publisher finds out', () => {
    expect(brief('We share your address with couriers who need that information to deliver your lamps.')).toEqual([]);
    expect(brief('We limit access to staff who need to know your address in order to deliver your lamps.')).toEqual([]);
  });

  it('is the gathering of data that is only kept safe', () => {
    const line =
      'To prevent unauthorized access, we have put in place procedures to protect the information we collect.';
    expect(brief(line)).toEqual([]);
    expect(brief('We use encryption to protect your personal information.')).toEqual([]);
    expect(brief('We use your address to prevent fraud.')).toEqual(['fraud-prevention: prevent fraud']);
  });
});

describe('the party', () => {
  it('is a hired firm where the publisher uses one', () => {
    const parties = read('We use a third party to analyze our traffic.').map(({ party }) => party);
    expect(new Set(parties)).toEqual(new Set(['third']));
  });

  it('is theirs where "they" use it', () => {
    expect(read('We share your data with the host and they may use it for internal analytics.')).toMatchObject([
      { party: 'third' },
    ]);
  });

  it('is left open for an item that lost its lead-in', () => {
    expect(read('To prevent fraud and other misuse of our lamps;')[0]).toMatchObject({
      certainty: 'inferred',
      attributes: {},
    });
  });

  it('is theirs who perform their functions with it', () => {
    expect(read('They have access to the data needed to perform their functions.')[0]).toMatchObject({
      party: 'third',
    });
  });

  it('is left open where data is only handed over or shared on an occasion', () => {
    const [handed] = read('We may provide your records to the authorities in order to comply with the law.');
    expect(handed).toMatchObject({ category: 'legal', attributes: {} });
    const [entered] = read('If you enter a contest, the data collected may be shared with its sponsor.');
    expect(entered).toMatchObject({ category: 'additional-service', attributes: {} });
  });

  it('is the publisher where it collects on the occasion, but not where the reader uses a right', () => {
    expect(read('When you contact us, we record your number.')[0]).toMatchObject({ party: 'first' });
    expect(brief('You may update the details collected on our site by contacting us.')).toEqual([]);
  });
});

it('tells no purpose from how the notice itself is kept up', () => {
  expect(brief('We will notify you of changes by e-mail.')).toEqual([]);
});

describe('a denied use', () => {
  it('denies each of its purposes, also after a gerund in its object', () => {
    const text = 'We do not use tracking tools to monitor your activity on other sites or for marketing purposes.';
    expect(read(text).map(({ category, stance }) => `${category} ${stance}`)).toEqual([
      'analytics denied',
      'marketing denied',
    ]);
  });

  it('of notifications sent to the reader is nobody else’s purpose', () => {
    const [draft] = read('We may send notifications to your device to provide service updates.');
    expect(draft?.party).toBe('first');
  });
});

describe('what a signal of the browser is for', () => {
  it('is no purpose of the notice', () => {
    expect(
      brief('Some browsers have a "do not track" feature to tell sites that you do not want to be followed.'),
    ).toEqual([]);
  });
});

describe('whose purpose it is', () => {
  it.each([
    ['Cookies are identifiers that we transfer to your computer to recognize your browser.', 'first'],
    ['The reports are shared with others. They are only used to improve our lamps.', 'first'],
    ['We employ web beacons to analyze how our lamps are used.', 'first'],
    ['We employ other companies to send you newsletters.', 'third'],
  ])('depends on who acts: %s', (text, party) => {
    expect(new Set(read(text).map((draft) => draft.party))).toEqual(new Set([party]));
  });
});

describe('what is no purpose', () => {
  it.each([
    'An alliance uses cookies to help you opt out of tailored advertising.',
    'Whoever disagrees with how we handled a request may appeal.',
    'We use a standard designed to protect the secrecy and security of your bank card information.',
  ])('is not told: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('the frame that a purpose hangs on', () => {
  const told = (...lines: string[]) =>
    read(...lines).map(({ category, stance, party }) => [category, stance, party].filter(Boolean).join(' '));

  it.each([
    ['We use your name for billing and never for marketing.', ['payment stated first', 'marketing denied first']],
    ['We use your name for billing but not for marketing.', ['payment stated first', 'marketing denied first']],
    [
      'We use your name to send you ads, not to send you receipts.',
      ['advertising stated first', 'communication denied first'],
    ],
    ['We use your name for billing and for no other purpose.', ['payment stated first']],
    ['We use your name for no purpose other than billing.', ['payment stated first']],
  ])('denies the purpose that a negation stands before: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each(
    [
      'You can use your profile to advertise your own lamps.',
      'Our couriers are not allowed to use your name for their own marketing.',
      'If we used your name for marketing, we would ask you first.',
      'We do not share your name to send you newsletters.',
      'We limit access to staff who need your address to deliver your lamps.',
      'They are details that can be used to identify or contact you.',
    ].map((text) => [text]),
  )('states no purpose of the publisher: %s', (text) => {
    expect(read(text).filter(({ stance }) => stance !== 'denied')).toEqual([]);
  });

  it.each([
    ['Our couriers may use the details of a parcel for their own marketing.', 'marketing stated third'],
    ['We share your address with couriers who help us to deliver your lamps.', 'service stated third'],
    ['We may give your name to advertisers, so that they can show you ads.', 'advertising stated third'],
  ])("is others' where they act or get the data: %s", (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it.each([
    [
      'In order to improve our lamps and repair them, we may obtain data from brokers.',
      'research.improvement stated first',
    ],
    ['When you use our shop we may use cookies to tailor what you see.', 'personalization stated first'],
    [
      'We promise that the data which we collect will only be used to improve our lamps.',
      'research.improvement stated first',
    ],
  ])('may stand behind it, or in a clause that only says what is promised: %s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it('is not what somebody is asked for', () => {
    expect(brief('We may ask you for the make of your operating system.')).toEqual([]);
  });
});

it('tells of what a denied use is denied', () => {
  const text = 'We do not use your photos for advertising.';
  const [draft] = read(text);
  expect(draft).toMatchObject({ category: 'advertising', stance: 'denied' });
  const { start, end } = draft!.restriction!;
  expect(text.slice(start, end)).toBe('photos');
  expect(read('We never use your data for advertising.')[0]!.restriction).toBeUndefined();
});

it('reads on behind a line that ends in a verb', () => {
  const line = 'To manage and deliver advertising, including by showing lamps in the shops you access';
  expect(brief(line, 'We use your name for advertising.')).toEqual(['advertising: advertising']);
});
