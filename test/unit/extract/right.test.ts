import { describe, expect, it } from 'vitest';
import { rightExtractor } from '../../../src/core/extract/right.ts';
import { readMarkdown } from '../../../src/reader/markdown.ts';
import { documentOf } from '../../support/notice.ts';
import { draftsOf, statementsOf } from '../../support/drafts.ts';

const read = (...lines: string[]) => statementsOf(rightExtractor, ...lines);
const categories = (...lines: string[]) => draftsOf(rightExtractor, lines).map(({ category }) => category);

describe('rights', () => {
  it('named together are each found, with their own words', () => {
    expect(read('You have the right to access, amend or erase your personal data.')).toEqual([
      'access stated "access"',
      'rectification stated "amend"',
      'erasure stated "erase"',
    ]);
  });

  it('are neither given nor refused where they are said not to apply', () => {
    expect(
      categories('You have these rights over your data:', '- Access', '- Data portability: not applicable'),
    ).toEqual(['access']);
    const table = readMarkdown(
      '| Right | Applies |\n|---|---|\n| Data portability | N/A |\n| Right to erasure | Yes |',
    );
    expect(draftsOf(rightExtractor, table).map(({ category }) => category)).toEqual(['erasure']);
  });

  it.each([
    ['You do not lose the right to delete your data.', 'erasure stated "delete"'],
    ['You never give up the right to have your data erased.', 'erasure stated "erased"'],
    ['This does not affect your right to access your data.', 'access stated "access"'],
    ['We do not limit your right to erasure.', 'erasure stated "erasure"'],
    ['You do not lose your right to data portability.', 'portability stated "data portability"'],
  ])('are given where it is denied that they end: %s', (sentence, right) => {
    expect(read(sentence)).toEqual([right]);
  });

  it('are not read from what the publisher can see', () => {
    expect(categories('We can not access your health data by cookies.')).toEqual([]);
  });

  it('are granted, not hedged, by "you may also"', () => {
    expect(draftsOf(rightExtractor, ['You may also complain to the data protection authority.'])).toEqual([
      expect.objectContaining({ category: 'complaint', hedged: false }),
    ]);
  });

  it('are read from a list that hangs on a lead-in, as inferred', () => {
    const lines = [
      'You have the right to:',
      '- obtain a copy of whatever data we hold',
      '- have inaccurate data rectified',
      '- object to direct marketing',
      '- lodge a complaint with a supervisory authority',
    ];
    expect(categories(...lines)).toEqual(expect.arrayContaining(['access', 'rectification', 'objection', 'complaint']));
    const access = draftsOf(rightExtractor, lines).find(({ category }) => category === 'access');
    expect(access).toMatchObject({ certainty: 'inferred', leadIn: { text: 'You have the right to:' } });
  });

  it('to object are found in other words, but not in the choice to stop a newsletter', () => {
    expect(categories('You may request us to stop using your personal data.')).toEqual(['objection']);
    expect(categories('You can opt out of the collection and storage of your data.')).toEqual(['objection']);
    expect(categories('You can opt out of our newsletter.')).toEqual([]);
  });

  it('are found in the words of app notices', () => {
    expect(categories('If user wants to remove his data he can mail us.')).toEqual(['erasure']);
    expect(categories('All your data is removed when you uninstall the app.')).toEqual(['erasure']);
    expect(categories('The settings let you see, change, and erase your information.')).toEqual([
      'access',
      'rectification',
      'erasure',
    ]);
  });

  it('are found where they are only listed', () => {
    expect(categories('You can exercise your rights (access, rectification, opposition and limitation).')).toEqual([
      'access',
      'rectification',
      'restriction',
      'objection',
    ]);
    expect(categories('Request the transfer of your personal data to you or to a third party.')).toEqual([
      'portability',
    ]);
  });

  it('to complain need an authority that hears the reader, not the publisher', () => {
    expect(categories('If you are not satisfied, you may contact the Information Commissioner.')).toEqual([
      'complaint',
    ]);
    expect(categories('We will report the breach to the supervisory authority.')).toEqual([]);
    expect(categories('You are waiving the right to go to court.')).toEqual([]);
  });

  it('to withdraw consent are not read from unsubscribing or opting out: those are choices', () => {
    expect(categories('You may unsubscribe from our newsletter at any time.')).toEqual([]);
    expect(categories('You may opt out of our newsletter at any time.')).toEqual([]);
  });

  it('to withdraw consent are found where an opt-in can be undone', () => {
    expect(categories('If you opt in, you may always opt out at a later hour.')).toEqual(['withdraw-consent']);
    expect(categories('You may opt out at any time.')).toEqual([]);
  });

  it('are told apart from the rights of the publisher', () => {
    expect(read('We reserve the right to delete accounts and to access your data.')).toEqual([]);
    expect(read('We may access your information and correct our records.')).toEqual([]);
  });

  it('are not read from what employees or partners may do', () => {
    expect(read('Our contractors have access to your personal information.')).toEqual([]);
    expect(read('Access to your data is limited to staff who need it.')).toEqual([]);
  });

  it('are not read from cookies that can be deleted', () => {
    expect(read('You can delete cookies at any time.')).toEqual([]);
  });

  it('that are refused are denied', () => {
    expect(read('You do not have the right to access your data held by our clients.')).toEqual([
      'access denied "access"',
    ]);
  });

  it.each([
    'The rights of authorities to access your personal data differ from country to country.',
    'Your employer may restrict your ability to delete your personal data.',
  ])('of others, and what curbs them, are none of the reader: %s', (line) => {
    expect(read(line)).toEqual([]);
  });

  it.each([
    'The right not to give your data; the right of access to your data.',
    'You do not need to delete your data yourself.',
    'The law does not require us to delete data that we need.',
    'We keep it provided you do not withdraw your consent.',
  ])('that no negation is about are not denied: %s', (line) => {
    expect(read(line).filter((told) => told.includes('denied'))).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['You may ask us for a copy of your data, to correct it, or to delete it.', ['access', 'rectification', 'erasure']],
    [
      'Whenever you like you may: (a) see the data that we hold, (b) have mistakes put right, (c) have the data erased and (d) take the data to another firm.',
      ['access', 'erasure', 'portability', 'rectification'],
    ],
    [
      'Skaters can ask that their entries be corrected, deleted or handed over in a common format.',
      ['erasure', 'portability', 'rectification'],
    ],
    ['You can object to our use of your data, or tell us to pause it.', ['objection', 'restriction']],
    ['We will correct, block or delete your data if you ask us to.', ['erasure', 'rectification']],
  ])('that share the words which grant them are each found: %s', (line, rights) => {
    expect(categories(line).toSorted()).toEqual(rights.toSorted());
  });

  it.each([
    'We reserve the right to change, add or remove parts of your entry.',
    'You may close your account whenever it suits you in the menu under your own picture, and we may remove any data.',
    'If you order, give us your address and keep a copy of your data.',
  ])('of which nothing is granted are not taken from a list of acts: %s', (line) => {
    expect(categories(line).filter((right) => right !== 'deactivate')).toEqual([]);
  });

  it('are hedged only where it is open whether one has them', () => {
    const [may] = draftsOf(rightExtractor, ['You may have the right to access your personal data.']);
    const [can] = draftsOf(rightExtractor, ['You may access your personal data at any time.']);
    expect(may).toMatchObject({ category: 'access', hedged: true });
    expect(can).toMatchObject({ category: 'access', hedged: false });
  });

  it.each([
    ['You may withdraw your consent at any time.', 'withdraw-consent'],
    ['You have the right to data portability.', 'portability'],
    ['You may object to the processing of your data.', 'objection'],
    ['You may ask us to restrict the processing of your data.', 'restriction'],
    ['You have the right to opt out of the sale of your personal information.', 'opt-out-of-sale'],
    ['You have a right to limit how sensitive data is used by us.', 'limit-sensitive'],
    ['We will not discriminate against a member for exercising a right.', 'non-discrimination'],
    [
      'You have the right not to be subject to a decision based solely on automated processing.',
      'no-automated-decision',
    ],
    ['If you wish to close your account, please write to us.', 'deactivate'],
    ['An authorized agent may submit a request on your behalf.', 'authorised-agent'],
    ['You have the right to know what personal information we hold.', 'know'],
    ['Residents of Oakshire may request a list of the third parties that got their data for direct marketing.', 'know'],
  ])('%s', (text, category) => {
    expect(draftsOf(rightExtractor, [text])).toContainEqual(expect.objectContaining({ category, stance: 'stated' }));
  });

  it('say that use is not limited where no right to limit it is offered', () => {
    expect(read('As it is, we do not offer a right to limit use of sensitive data.')).toEqual([
      'limit-sensitive denied "right to limit"',
    ]);
  });

  it('named without saying which count only where their section names none', () => {
    expect(categories('# Your rights', 'You may have certain rights.')).toEqual(['unspecified']);
    expect(categories('# Your rights', 'You may have certain rights.', 'You may access your data.')).toEqual([
      'access',
    ]);
  });

  it('named by a heading count only where the text below does not grant them', () => {
    expect(categories('# Right to data portability', 'Write to us and we will see what can be done.')).toEqual([
      'portability',
    ]);
    expect(categories('# Right to erasure', 'You may have your data deleted.')).toEqual(['erasure']);
  });

  it.each([
    ['You may have your data rectified.', 'rectification'],
    ['Your data will be deleted at your request.', 'erasure'],
    ['You have the right to have your data blocked.', 'restriction'],
    ['You can object, on grounds that concern you, to the processing of your data.', 'objection'],
    ['You may opt out of targeted advertising.', 'objection'],
    ['You can ask for your data to be transferred to another company.', 'portability'],
    ['You have the right to turn to the supervisory authority.', 'complaint'],
  ])('are found in other words: %s', (text, category) => {
    expect(categories(text)).toContain(category);
  });

  it.each([
    'We answer within a month of receiving a complete request.',
    'You can stop our e-mails by changing your preferences.',
    'You have the right to a copy of this notice.',
    'If you object to any changes, stop using the app.',
  ])('are not read from: %s', (text) => {
    expect(categories(text)).toEqual([]);
  });

  it('come with how, not with what for or when', () => {
    const [draft] = draftsOf(rightExtractor, ['You may contact us to request access to your data.']);
    expect(draft?.attributes).toEqual({ how: 'contact us' });
    expect(
      draftsOf(rightExtractor, ['You have the right to access, update or correct your data.'])[0]?.attributes,
    ).toEqual({});
  });

  it('come with the means to use them, in the words of the notice', () => {
    const text = 'You can ask that your consent be revoked by pressing the Forget Me button in Settings.';
    const withdraw = draftsOf(rightExtractor, [text]).find(({ category }) => category === 'withdraw-consent');
    expect(withdraw?.attributes).toEqual({ how: 'by pressing the Forget Me button in Settings' });
  });

  it('come with the address that is linked', () => {
    const text = 'You may access your data by visiting our privacy centre.';
    const start = text.indexOf('privacy centre');
    const link = { start, end: start + 'privacy centre'.length, href: 'https://brightfern.example/privacy' };
    const [access] = draftsOf(rightExtractor, { ...documentOf([text]), links: [link] });
    expect(access?.attributes).toMatchObject({ url: 'https://brightfern.example/privacy' });
  });

  it('are read from items of a list of rights that only name what can be had', () => {
    const lines = [
      '# Your rights',
      'Under the law:',
      '- Confirm whether we are processing your personal data',
      '- Restrict how we process your data',
      '- Take your data to another company',
    ];
    expect(categories(...lines)).toEqual(expect.arrayContaining(['know', 'restriction', 'portability']));
  });

  it('are named by "if you no longer wish us to", which asks us to stop', () => {
    expect(categories('If you no longer wish us to process your data, please contact us.')).toEqual(['objection']);
    expect(categories('Where you no longer want us to use your data, you can ask us to erase it.')).toEqual([
      'erasure',
    ]);
  });

  it('are not granted by what follows from closing an account or from a denied request', () => {
    expect(categories('If you close your account, you will not be able to access your information.')).toEqual([]);
    expect(categories('If we deny your request to exercise a right, you may write to us.')).toEqual([]);
  });
});

describe('rights that are refused', () => {
  it.each([
    'You cannot object to processing that the contract needs.',
    'You have no right to object to processing that is needed for the contract.',
    'The right to object does not apply to processing based on contract.',
    'You can neither object to this processing nor restrict it.',
  ])('in part are neither granted nor denied: %s', (line) => {
    expect(statementsOf(rightExtractor, line)).toEqual([]);
  });

  it.each([
    ['There is no right to have tax records erased.', 'erasure denied'],
    ['Consent, once given, cannot be withdrawn.', 'withdraw-consent denied'],
    ['You can object to direct marketing at any time.', 'objection stated'],
    ['You can tell us not to process your data for marketing.', 'objection stated'],
  ])('are denied by their own words alone: %s', (line, statement) => {
    expect(statementsOf(rightExtractor, line).map((one) => one.replace(/ ".*/u, ''))).toEqual([statement]);
  });
});
