import { describe, expect, it } from 'vitest';
import { sharingExtractor } from '../../../src/core/extract/sharing/index.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import { Notice } from '../../../src/core/text/notice.ts';
import { documentOf } from '../../support/notice.ts';

function read(...lines: string[]) {
  const document = documentOf(lines, 'Brightfern Privacy Policy');
  return sharingExtractor.extract(new Notice(document, english)).map((draft) => {
    if (draft.facet !== 'sharing') throw new Error(`a ${draft.facet} from the sharing extractor`);
    return { ...draft, words: document.text.slice(draft.span.start, draft.span.end) };
  });
}
const summary = (...lines: string[]) =>
  read(...lines).map(
    ({ stance, attributes, category, words }) => `${stance} ${attributes.action} ${category}: ${words}`,
  );

describe('consent', () => {
  it.each([
    ['We will obtain your consent before we share your data with a third party.', 'conditional'],
    ['We do not share your data with a third party without your consent.', 'conditional'],
    ['We share your data with a third party without your consent where the law allows it.', 'stated'],
  ])('%s', (text, stance) => {
    expect(read(text).map((draft) => draft.stance)).toContain(stance);
  });
});

describe('who receives', () => {
  it.each([
    ['We share your data with our affiliates.', ['stated share affiliate: affiliates']],
    [
      'Your data may be disclosed to law enforcement agencies.',
      ['stated disclose government: law enforcement agencies'],
    ],
    [
      'We provide aggregated data to our trusted business partners.',
      ['stated share business-partner: trusted business partners'],
    ],
    ['We give advertisers statistics about usage.', ['stated share advertiser: advertisers']],
    ['We make your profile information available to other users.', ['stated share other-users: other users']],
    [
      'We may share your data with service providers to contact you.',
      ['stated share service-provider: service providers'],
    ],
    [
      'We may employ third-party companies and individuals.',
      ['stated share third-party: third-party companies and individuals'],
    ],
    [
      'Third-party ad networks may place cookies on your device.',
      ['stated collect-on-site advertiser: Third-party ad networks'],
    ],
    ['Our database is hosted by Amazon Web Services.', ['stated share service-provider: Amazon Web Services']],
    ['Any information you post in our forum becomes public information.', ['stated share public: public']],
    [
      'We share your data with companies that run our servers.',
      ['stated share service-provider: companies that run our servers'],
    ],
  ])('%s', (text, expected) => {
    expect(summary(text)).toEqual(expected);
  });

  it('finds every recipient of a coordination, brackets included', () => {
    expect(summary('We disclose your data to our agents, banks (such as card issuers) and auditors.')).toEqual([
      'stated disclose service-provider: agents',
      'stated disclose payment-processor: banks',
      'stated disclose payment-processor: card issuers',
      'stated disclose professional-adviser: auditors',
    ]);
  });

  it('hears a recipient between the modal and its verb', () => {
    expect(
      summary('We may from time to time to other Brightfern affiliates disclose your personal information.'),
    ).toEqual(['stated disclose affiliate: affiliates']);
  });
});

describe('companies by name', () => {
  it('sorts well-known services by what they do', () => {
    const found = read('We use Google Analytics and Stripe to run the shop.');
    expect(found.map(({ category, attributes }) => [category, attributes.recipientName])).toEqual([
      ['analytics-provider', 'Google Analytics'],
      ['payment-processor', 'Stripe'],
    ]);
  });

  it('takes a capitalised name behind "to" or "with"', () => {
    const [found] = read('We disclose your personal information to Pebblewick Ltd in order to deliver parcels.');
    expect(found).toMatchObject({
      category: 'service-provider',
      value: 'Pebblewick Ltd',
      attributes: { recipientName: 'Pebblewick Ltd' },
    });
  });

  it('joins a name to the kind of company behind it', () => {
    const [found] = read('We disclose your data to Pebblewick Ecosystem Company.');
    expect(found).toMatchObject({
      category: 'affiliate',
      attributes: { recipientName: 'Pebblewick Ecosystem Company' },
    });
  });

  it('takes no defined term and no publisher for a company', () => {
    expect(summary('You provide Data to the Owner.', 'We transfer your Data to Brightfern.')).toEqual([]);
  });
});

describe('denials', () => {
  it.each([
    ['We do not sell your personal information.', ['denied sell anyone: do not sell your personal information']],
    ['We never rent or sell your address to third parties.', ['denied sell third-party: third parties']],
    ['Your data is not shared with anyone.', ['denied share anyone: anyone']],
    ['No personal information is disclosed to advertisers.', ['denied disclose advertiser: advertisers']],
    ['We are not in the business of selling your data to others.', ['denied sell third-party: others']],
    [
      'We have not sold any personal information in the preceding twelve months.',
      ['denied sell anyone: have not sold any personal information'],
    ],
  ])('%s', (text, expected) => {
    expect(summary(text)).toEqual(expected);
  });

  it('denies what is denied and states what is stated, clause by clause', () => {
    expect(summary('We do not sell your data but may share it with our affiliates.')).toEqual([
      'denied sell anyone: do not sell your data',
      'stated share affiliate: affiliates',
    ]);
  });

  it('says both of "sell or share"', () => {
    expect(summary('We will never sell or share your data with third parties.')).toEqual([
      'denied sell third-party: third parties',
      'denied share third-party: third parties',
    ]);
  });

  it('makes a denial with a way out conditional', () => {
    const [consent] = read('We will not share your data with third parties without your consent.');
    expect(consent).toMatchObject({ stance: 'conditional', attributes: { conditions: ['consent'] } });
    expect(read('We do not share your data with anyone except as described in this policy.')[0]?.stance).toBe(
      'conditional',
    );
  });

  it('says what narrows a denial: it is none of the whole', () => {
    const text = 'We do not disclose your data to third parties in exchange for money.';
    expect(read(text)).toMatchObject([
      {
        stance: 'denied',
        category: 'third-party',
        restriction: { start: text.indexOf('in exchange'), end: text.length - 1 },
      },
    ]);
  });

  it('takes the sale of data for no sale of the company', () => {
    expect(summary('Your information may be sold to third parties.')).toEqual([
      'stated sell third-party: third parties',
    ]);
  });

  it.each([
    'We do not sell the data of minors under 16.',
    'We do not sell the data of customers whom we know to be younger than sixteen.',
  ])('says nothing of everybody where only minors are spoken of: %s', (text) => {
    expect(summary(text)).toEqual([]);
  });

  it("takes the reader's words in a link for no denial", () => {
    expect(summary('Click on "Do Not Sell My Personal Information".')).toEqual([]);
  });

  it.each([
    'You may ask for the categories of personal information that we sold.',
    'You have the right to opt out of the sale of your personal information.',
    'A sale under Nevada law is the exchange of personal information for money.',
    'All texts here are licensed under Creative Commons.',
    'Pebblewick Trading Ltd is a wholesaler of tiles.',
    'If we sold your address, we would tell you.',
    'Categories of data sold to third parties',
    'In 2021 the founders sold their shares to a trust.',
  ])('hears no sale in: %s', (text) => {
    expect(read(text).filter(({ attributes }) => attributes.action === 'sell')).toEqual([]);
  });

  it('takes for a sale what the notice says a law calls one', () => {
    expect(summary('We let ad networks set cookies, which may be considered a sale under state law.')).toContain(
      'stated sell third-party: a sale',
    );
  });
});

describe('conditions and grounds', () => {
  it('names the authority behind a legal ground', () => {
    const [found] = read('We may disclose your information to comply with a subpoena.');
    expect(found).toMatchObject({
      category: 'government',
      words: 'comply with a subpoena',
      attributes: { conditions: ['legal'] },
    });
  });

  it('names the buyer behind a sale of the business', () => {
    const [found] = read(
      'If Brightfern takes part in a merger, acquisition or sale of assets, your data may be transferred.',
    );
    expect(found).toMatchObject({
      category: 'acquirer',
      words: 'merger, acquisition or sale of assets',
      attributes: { action: 'transfer', conditions: ['merger'] },
    });
  });

  it('takes a ground for a condition where somebody is named, and for a case of its own beside them', () => {
    expect(read('We may disclose your photos to third parties if required by law.')).toMatchObject([
      { category: 'third-party', hedged: true, attributes: { conditions: ['legal'] } },
    ]);
    expect(summary('We share your data with couriers and as required by law.')).toEqual([
      'stated share service-provider: couriers',
      'stated disclose government: required by law',
    ]);
  });

  it('takes whoever gets the data in a sale of the business for the buyer', () => {
    expect(summary('We may transfer your data to another company in connection with a merger.')).toEqual([
      'stated transfer acquirer: another company',
    ]);
  });

  it('makes no authority a recipient by what a law permits', () => {
    expect(summary('We may disclose your data as permitted by local law.')).toEqual([
      'stated disclose third-party: may disclose your data',
    ]);
  });

  it('makes a denial with an exception in brackets conditional, and states the exception', () => {
    expect(
      read('We do not disclose photos to third parties (with the exception of our cloud provider).'),
    ).toMatchObject([{ stance: 'conditional' }, { stance: 'stated', category: 'service-provider' }]);
  });

  it('keeps the exception of another verb out of a denial', () => {
    expect(
      read('Phone numbers are not used for any further purpose, and will not be shared with third parties.'),
    ).toMatchObject([{ stance: 'denied' }]);
  });

  it('hears hedging and aggregation', () => {
    const [found] = read('We may share aggregated data with advertisers.');
    expect(found).toMatchObject({ hedged: true, attributes: { conditions: ['aggregated'] } });
  });
});

describe('lists and tables', () => {
  it('lets items inherit action and stance of their lead-in', () => {
    const found = read('We do not sell your data to:', '- advertisers;', '- data brokers.');
    expect(
      found.map(({ stance, category, certainty, attributes, leadIn }) => [
        stance,
        category,
        certainty,
        attributes.action,
        leadIn?.text,
      ]),
    ).toEqual([
      ['denied', 'advertiser', 'inferred', 'sell', 'We do not sell your data to:'],
      ['denied', 'data-broker', 'inferred', 'sell', 'We do not sell your data to:'],
    ]);
  });

  it('takes data for no recipients where the lead-in lists data', () => {
    expect(summary('We share the following information with advertisers:', '- name of your employer')).toEqual([
      'stated share advertiser: advertisers',
    ]);
  });

  it('lets items inherit the hedge of their lead-in', () => {
    expect(read('We may share your data with:', '- vendors and consultants', '- as required by law')).toMatchObject([
      { category: 'service-provider', hedged: true },
      { category: 'service-provider', hedged: true },
      { category: 'government', hedged: true },
    ]);
  });

  it('says without a recipient what a list of aims hangs on', () => {
    expect(
      summary('We may disclose your data where it is necessary to:', '- protect our rights', '- prevent fraud'),
    ).toEqual(['stated disclose third-party: may disclose your data where it is necessary']);
  });

  it('leaves a label out where its clause names the same', () => {
    expect(read('With partners: We may share your data with our partners.')).toMatchObject([
      { category: 'business-partner', hedged: true, certainty: 'explicit' },
    ]);
  });

  it('reads a run-in label once', () => {
    expect(
      summary('We share your data with:', '- Service Providers. We may share it with service providers who help us.'),
    ).toHaveLength(2);
  });

  it("takes a heading that is a service's name", () => {
    expect(read('# AdMob')[0]).toMatchObject({ category: 'advertiser', certainty: 'inferred' });
  });
});

describe('what is sharing all the same', () => {
  it.each([
    ['Data about you may also be shared with two other companies.', 'stated'],
    ['Use of data by other companies We share member information with other companies.', 'stated'],
    ['By installing it you agree that your photos may be shared with third parties.', 'stated'],
    ['Under no circumstances will we disclose your data to any third party.', 'denied'],
    ['It will be used by us alone and will not be sold or distributed to third parties.', 'denied'],
    ['We may remove names that identify you and share the other data with other parties.', 'stated'],
  ])('%s', (text, stance) => {
    expect(read(text)).toContainEqual(expect.objectContaining({ category: 'third-party', stance }));
  });
});

describe('what is not sharing', () => {
  it.each([
    'When you share a link with other users, we count it.',
    'Please share your concerns with us.',
    'Our providers may not disclose your data to third parties.',
    'This policy describes how we share your data with third parties.',
    'We are not responsible for the sites of third parties that share your data.',
    'You may request that we not share your data with third parties.',
    'We receive your data from third parties.',
    'We sell products to other companies.',
    'We use shared objects to store settings.',
    'We protect the rights of others.',
    'Do we share your data with third parties?',
    'On request we will disclose to you the categories of third parties.',
    'We use your data to comply with legal process and law enforcement.',
    'Their accounts may be closed if they lobby the government or receive funds.',
    'We combine it with facts that we get from partners, social networks and other sources.',
    'We share your data in specific situations.',
    'The information that third-party components need is small.',
  ])('%s', (text) => {
    expect(summary(text)).toEqual([]);
  });
});

describe('the publisher, by the noun of its name', () => {
  const recipients = (...lines: string[]) =>
    sharingExtractor
      .extract(new Notice(documentOf(lines, 'Privacy Notice of Hartwell College'), english))
      .map(({ category }) => category);

  it('is no recipient of its own', () => {
    const notice = 'Hartwell College is the controller of your data. The College collects your name.';
    expect(recipients(notice, 'We share your grades with the College.')).toEqual([]);
    expect(recipients(notice, 'We share your grades with your school.')).toEqual(['employer']);
  });

  it('is another where the notice is not its own', () => {
    const text = 'We share your grades with the College that you attend.';
    expect(read(text).map(({ category }) => category)).toEqual(['employer']);
  });
});
