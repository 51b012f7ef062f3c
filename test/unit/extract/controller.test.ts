import { describe, expect, it } from 'vitest';
import { controllerExtractor } from '../../../src/core/extract/controller.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import { Notice } from '../../../src/core/text/notice.ts';
import { documentOf } from '../../support/notice.ts';

const noticeOf = (...lines: string[]) => new Notice(documentOf(lines), english);
const names = (...lines: string[]) => [
  ...new Set(
    controllerExtractor
      .extract(noticeOf(...lines))
      .filter(({ category }) => category === 'name')
      .map(({ value }) => value),
  ),
];

describe("the publisher's name", () => {
  it.each([
    [
      'This policy specifies how Brightfern Micro Technology Co., Ltd. ("we", "us") collects data.',
      'Brightfern Micro Technology Co., Ltd.',
    ],
    ['The data controller is Brightfern S.p.A., Via Elm 4, Milano.', 'Brightfern S.p.A.'],
    ['This website is operated by Brightfern, Inc.', 'Brightfern, Inc.'],
    ['Quietpine built the Tide Table app as a free app.', 'Quietpine'],
    ['Your privacy is important to Quietpine.', 'Quietpine'],
    ['Last modified: March 28, 2017 Quietpine Corporation ("QP") respects your privacy.', 'Quietpine Corporation'],
    ['quietpine labs built the Tide Table app as a free app.', 'quietpine labs'],
    [
      'Company (referred to as either "the Company", "We", "Us" or "Our") refers to Tide Table: the small one, Tartu.',
      'Tide Table: the small one',
    ],
    [
      'Brightfern, LLC, a company of Tartu, and its affiliates, including Quietpine, Inc. (collectively, "we"), care.',
      'Brightfern, LLC',
    ],
    ['Privacy Policy for Brightfern', 'Brightfern'],
    ['Company name: Brightfern of Tartu', 'Brightfern of Tartu'],
    ['The data controller is Brightfern LLC of 18 Elm Street, Tartu.', 'Brightfern LLC'],
    ['Brightfern Pte. Ltd. (“BF” “we”, “us” or “our”) collects your name.', 'Brightfern Pte. Ltd.'],
    ["It is Quietpine (Brightfern, Inc.)'s practice to protect what you send.", 'Brightfern, Inc.'],
    ['The controller is Brightfern Ltd; questions go to our office.', 'Brightfern Ltd'],
    ['Responsible for this website is Brightfern GmbH.', 'Brightfern GmbH'],
    ['The operator of this website is Brightfern Ltd, Tartu.', 'Brightfern Ltd'],
    ['Brightfern Ltd, 4 Elm Street, Leeds LS1 4AB ("Quietpine"), is the responsible entity.', 'Brightfern Ltd'],
    ['Brightfern Ltd, trading as Quietpine, respects your privacy.', 'Brightfern Ltd'],
    ["We're Brightfern Ltd, a company in Leeds.", 'Brightfern Ltd'],
    ['Tide Table is a trading name of Brightfern Ltd, Leeds.', 'Brightfern Ltd'],
    ['The site is edited by Brightfern SAS, 4 rue des Ormes.', 'Brightfern SAS'],
    ['© 2024 Brightfern Ltd, Leeds. All rights reserved.', 'Brightfern Ltd'],
    ['© Brightfern All rights reserved. Brightfern collects data, as Brightfern may.', 'Brightfern'],
    ['All Brightfern, Inc. ("we") runs the app.', 'All Brightfern, Inc.'],
    ['2.1 Brightfern Ltd ("we") runs the app.', 'Brightfern Ltd'],
    ['At Brightfern Ltd, a subsidiary of Quietpine, Inc., ("we", "us") privacy matters.', 'Brightfern Ltd'],
    ['"We" and "us" means Brightfern & Sons Ltd., a company in Tartu.', 'Brightfern & Sons Ltd.'],
  ])('is read from: %s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it('is read from the line below its label, and from an address block', () => {
    expect(names('Owner and Data Controller', 'Brightfern S.p.A.', '4 Elm Street')).toEqual(['Brightfern S.p.A.']);
    expect(names('Contact us:', 'Brightfern GmbH', 'Elm Street 4', 'E-mail: a@brightfern.example')).toEqual([
      'Brightfern GmbH',
    ]);
  });

  it('is not the last item of a list with a line to write to below it', () => {
    const partners = ['They get your address:', '- Quietpine Inc.', '- Tide Table'];
    expect(names(...partners, 'Write to desk@brightfern.example.')).toEqual([]);
    expect(names('Who we are:', '- Brightfern GmbH', '- Elm Street 4')).toEqual(['Brightfern GmbH']);
  });

  it('stands below a heading that asks for it', () => {
    expect(names('# Who is responsible for your data?', 'Brightfern Ltd, 4 Elm Street, Leeds.')).toEqual([
      'Brightfern Ltd',
    ]);
    expect(names('# Who we are', 'Lovers of the sea, all of us.')).toEqual([]);
  });

  it('is that of each of two companies', () => {
    expect(names('Brightfern Ltd and Quietpine AG are the controllers.')).toEqual(['Brightfern Ltd', 'Quietpine AG']);
  });

  it('is not a host, a provider or a representative beside it', () => {
    expect(
      names('Quietpine AS keeps the servers on which this site is hosted. The controller is Brightfern Ltd, Leeds.'),
    ).toEqual(['Brightfern Ltd']);
    expect(names('The shop runs hosted by Quietpine AS.')).toEqual([]);
    expect(names('Our payment provider Quietpine Ltd is the data controller of your card data.')).toEqual([]);
    expect(names('When you pay, Quietpine Ltd is an independent data controller.')).toEqual([]);
    expect(names('# EU representative', 'Quietpine GmbH', 'Elm Street 4', 'E-mail: a@quietpine.example')).toEqual([]);
  });

  it("is the whole notice's rather than one country's", () => {
    const local = 'For customers in Norway the controller is Quietpine AS, Oslo.';
    expect(names('Brightfern Ltd ("we") runs the app.', local)).toEqual(['Brightfern Ltd']);
    expect(names(local)).toEqual(['Quietpine AS']);
    expect(
      names('Within Norway the controller is Quietpine AS, and everywhere else it is Brightfern Ltd, Leeds.'),
    ).toEqual(['Quietpine AS', 'Brightfern Ltd']);
  });

  it.each([
    [['# Privacy Notice – Larkmoor Harbour School', 'We keep your name.'], 'Larkmoor Harbour School'],
    [['# Privacy Policy | Quietpine', 'We keep your name.', 'Members of Quietpine see it.'], 'Quietpine'],
    [['# Website Privacy Policy - Salt & Thyme', 'We keep your name.', 'Write to Salt & Thyme.'], 'Salt & Thyme'],
    [['Tide Table, published by Quietpine, Inc. Last updated in May.', 'The app keeps your name.'], 'Quietpine, Inc.'],
    [['Tide Table ("the App") is a free app for sailors, made by Quietpine.', 'It keeps your name.'], 'Quietpine'],
    [['Quietpine is a browser extension for sailors.', 'Words that you give Quietpine stay.'], 'Quietpine'],
    [['Quietpine Club〽️ values your privacy.'], 'Quietpine Club'],
    [
      ['# 1. Controller', 'University of Larkmoor Museum, a part of the university. Write to desk@larkmoor.example.'],
      'University of Larkmoor Museum',
    ],
    [['What does Quietpine Bank do with your personal information?', 'We keep it.'], 'Quietpine Bank'],
    [['Who gives this notice? Quietpine Union'], 'Quietpine Union'],
  ])('is introduced without a legal form: %s', (lines, name) => {
    expect(names(...lines)).toEqual([name]);
  });

  it.each([
    [['# Privacy Notice – Job Applicants', 'We keep your name.']],
    [['# Privacy Policy | Cookies and Tracking', 'We keep your name.']],
    [['# Privacy Notice - Texas', 'We keep your name.']],
    [['# Privacy Policy – Effective May 2021', 'We keep your name.']],
    [['# Privacy Policy – Salt and Thyme', 'We keep your name.']],
    [['We use Tide Table, a service provided by Quietpine.', 'It counts visits.']],
    [['Our app uses maps.', 'The keys within the app are managed by iOS.']],
    [['# Our Policy for Guarding Your Privacy', 'We keep your name.']],
    [['Who guards your data? We do.', 'Who reads it? Nobody.']],
  ])('is nobody whom the words do not introduce: %s', (lines) => {
    expect(names(...lines)).toEqual([]);
  });

  it('is the company rather than the brand, which stays known as an alias', () => {
    const lines = ['# Quietpine Privacy Policy', 'Quietpine (Brightfern, Inc.) respects your privacy.'];
    expect(names(...lines)).toEqual(['Brightfern, Inc.']);
    expect(noticeOf(...lines).publisherNames).toEqual([['brightfern', 'inc'], ['brightfern'], ['quietpine']]);
  });

  it('may be the short one in quotes, too', () => {
    expect(names('Brightfern Holdings Ltd. (trading as Quietpine) ("Quietpine", "we") cares.')).toEqual([
      'Brightfern Holdings Ltd.',
      'Quietpine',
    ]);
  });

  it('is taken from likely phrases only where none is sure', () => {
    expect(names('At Brightfern, we value your privacy.', 'Brightfern collects data.')).toEqual(['Brightfern']);
    expect(names('Quietpine Ltd. ("we") runs this site.', 'At Brightfern, we value your privacy.')).toEqual([
      'Quietpine Ltd.',
    ]);
  });

  it.each([
    'Our analytics are provided by Google LLC, a company registered in Delaware.',
    'We use Quietpine. Such services are provided by Quietpine.',
    'We share data with partners (we list them below).',
    'How we use data is described in Section 7 (How We Use Data).',
    'A data controller is a person who decides why data is processed.',
    'The Company uses means to protect your data.',
    'The instructions of the Network Initiative (US) apply.',
    'OUR POLICY TELLS HOW SCHOOL RECORDS OF YOURS MAY BE KEPT.',
    'This notice explains how School Records You Send may be kept.',
    'Write to us at 82 Heron Road, Unit 3, Larkton, OH 44101. We care for privacy.',
    'Ask our Data Protection Officer at dpo@brightfern.example.',
    'Usage Data is collected automatically. Usage Data may include your address. Usage Data is stored.',
    "Don't share your password, and Don't worry. We've built the app.",
    'Brightfern Ltd is not the data controller.',
    'We are a Public Trade Corporation, and proud of it.',
    'Personal Information Automatically collects in logs. Personal Information Automatically is kept.',
    'This privacy policy of 11 May 2018 is new.',
    '2.2 The Company respects your privacy.',
    '',
  ])('is not read from: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it.each([
    [['Here “BFE” and “we” mean Brightfern Entertainment Inc.'], 'bfe'],
    [['Quietpine is operated by Brightfern Ltd, Leeds.'], 'quietpine'],
    [['# Quietpine Privacy Policy', 'The controller is Brightfern Ltd, Leeds.'], 'quietpine'],
    [['Brightfern built the Tide Table app as a free app.'], 'tide table'],
    [['Brightfern Ltd, trading as Quietpine, respects your privacy.'], 'quietpine'],
  ])('has aliases: %s', (lines, alias) => {
    expect(noticeOf(...lines).publisherNames.map((name) => name.join(' '))).toContain(alias);
  });

  it('has no alias in whom it merely works with', () => {
    const notice = noticeOf('Brightfern Ltd ("we") sends parcels.', 'Quietpine is operated by Elmtide AS, Oslo.');
    expect(notice.publisherNames).toEqual([['brightfern', 'ltd'], ['brightfern']]);
  });

  it('is known to the reading of who acts', () => {
    const notice = noticeOf('Brightfern Ltd. ("Brightfern", "we") cares.', 'Brightfern may share your name.');
    expect(notice.publisherNames).toEqual([['brightfern', 'ltd'], ['brightfern']]);
  });
});

it('finds the country of establishment as a code', () => {
  const found = controllerExtractor
    .extract(noticeOf('Brightfern Ltd. is incorporated under the laws of Estonia.'))
    .filter(({ category }) => category === 'establishment');
  expect(found.map(({ value }) => value)).toEqual(['EE']);
});

it.each([
  'If you are based in Norway, you may complain.',
  'Our affiliates are established in Norway.',
  'Our servers are based in Norway.',
  'Every individual who is domiciled in Norway may ask.',
])('does not take for its country that in: %s', (text) => {
  expect(controllerExtractor.extract(noticeOf(text))).toEqual([]);
});

const others = (category: string, ...lines: string[]) =>
  controllerExtractor
    .extract(noticeOf(...lines))
    .filter((draft) => draft.category === category)
    .map(({ value, span }) => value ?? lines.join('\n\n').slice(span.start, span.end));

it.each([
  [['Our EU representative is Quietpine OÜ.'], 'Quietpine OÜ'],
  [['We have appointed Quietpine OÜ as our representative in the European Union.'], 'Quietpine OÜ'],
  [['Quietpine Ltd acts as our UK representative.'], 'Quietpine Ltd'],
  [['EU representative:', 'Quietpine GmbH', 'Elm Street 4'], 'Quietpine GmbH'],
  [['You reach our EU representative by post.'], 'EU representative'],
])('finds the representative in: %s', (lines, value) => {
  expect(others('representative', ...lines)).toEqual([value]);
});

it.each(['Talk to a sales representative.', 'We are not required to appoint a representative in the EU.'])(
  'finds no representative in: %s',
  (text) => {
    expect(others('representative', text)).toEqual([]);
  },
);

it('finds joint controllers, but not those that are denied', () => {
  expect(others('joint', 'We and Quietpine are joint controllers.')).toEqual(['joint controllers']);
  expect(others('joint', 'We and Quietpine never act as joint controllers.')).toEqual([]);
});

describe('names said in the layout or in roundabout words', () => {
  it.each([
    [['# Our contact details', 'Name: Elmford Rowers', 'Email: row@elmford.org'], 'Elmford Rowers'],
    [
      [
        '# Who we are',
        'Tide Table is an app for anglers. It is developed and maintained by:',
        'Jane Heron',
        'jane@heron.org',
      ],
      'Jane Heron',
    ],
    [['# Data controller', 'Jane Heron', 'Email: jane@heron.org'], 'Jane Heron'],
    [['# Who provides this notice?', 'BRIGHTFERN CORP.'], 'BRIGHTFERN CORP.'],
    [['tidewriter aka Tide_W aka t1de (hereinafter the DEVELOPER) built the Tide Table app.'], 'tidewriter'],
    [
      [
        'The data controller, that is, the entity responsible for handling your data, is Norway House of Herons g.i.e.(NHH):',
      ],
      'Norway House of Herons',
    ],
    [['This notice tells how we, Elm Chapel Leeds (“ECL”), as a controller use your data.'], 'Elm Chapel Leeds'],
    [['Company: Brightfern LLC Email: a@brightfern.org Location: Tartu'], 'Brightfern LLC'],
  ])('%j', (lines, name) => {
    expect(names(...lines)).toEqual([name]);
  });

  it.each([
    [['# Our data protection officer', 'Name: Jane Heron', 'Email: row@elmford.org']],
    [['# Your account', 'Name: Jane Heron', 'Email: row@elmford.org']],
    [['Issuer shares your data.', 'Issuer keeps your data.', 'Issuer collects your data.']],
    [['We act to promote the interests of the Church and ECL.']],
  ])('no name in %j', (lines) => {
    expect(names(...lines)).toEqual([]);
  });
});
