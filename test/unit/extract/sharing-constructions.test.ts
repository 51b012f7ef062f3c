import { describe, expect, it } from 'vitest';
import { sharingExtractor } from '../../../src/core/extract/sharing/index.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import { Notice } from '../../../src/core/text/notice.ts';
import { documentOf } from '../../support/notice.ts';

/** "stance category" of every finding, in text order. */
function read(...lines: string[]): string[] {
  const document = documentOf(lines, 'Brightfern Privacy Policy');
  return sharingExtractor.extract(new Notice(document, english)).map(({ stance, category }) => `${stance} ${category}`);
}

describe('ways of saying that data reach somebody', () => {
  it.each([
    ['We hand over your data to our insurer.', 'stated professional-adviser'],
    ['We submit your application to lenders.', 'stated third-party'],
    ['We give couriers access to your address.', 'stated service-provider'],
    ['Access to your records is granted to our auditors.', 'stated professional-adviser'],
    ['Your information goes to our bank.', 'stated payment-processor'],
    ['The service involves the transmission of your data to our bank.', 'stated payment-processor'],
    ['Recipients of your data are our hosting provider and our auditors.', 'stated service-provider'],
    ['Third parties with whom we share your information must keep it secret.', 'stated third-party'],
    ['Members of our forum can see your nickname.', 'stated other-users'],
    ['Courts can order us to reveal what you wrote.', 'stated government'],
    ['Your profile may be indexed by search engines.', 'stated public'],
    ['Just our accountants are shown your payslips.', 'stated professional-adviser'],
    ['Each of our suppliers is told your birthday.', 'stated service-provider'],
    ['Only our auditors see your tax returns.', 'stated professional-adviser'],
    ['Our suppliers can view your photographs.', 'stated service-provider'],
    ['We give your diagnosis to our partners.', 'stated business-partner'],
    ['Carefully selected companies may send you offers of their products.', 'stated third-party'],
    ['By asking for a quote you consent to have your information shared with the firms listed.', 'stated third-party'],
    ['We are legally obliged to pass data on to the tax office.', 'stated government'],
    ['We may share the details that we collect from you with couriers.', 'stated service-provider'],
    ['We share anonymous data, aggregated or not, with advertisers.', 'stated advertiser'],
    ['We share all the information we collect with vendors who print our catalogues.', 'stated service-provider'],
    [
      'When you call us and ask for help, Brightfern and our couriers may collect your address.',
      'stated service-provider',
    ],
    ['In the event of a merger or sale, we may transfer your data to a third party.', 'stated acquirer'],
    ['Partners of Larch use your information to send you letters.', 'stated business-partner'],
    ['We share your data within our corporate family.', 'stated affiliate'],
    ['You agree to our providing your address to our couriers.', 'stated service-provider'],
    ['We disclose your records to printers and other business associates who need them.', 'stated business-partner'],
    ['We share figures about those who view our pages with our advertisers.', 'stated advertiser'],
    [
      'We use data to tailor what you see, make new products, and share user data with advertisers.',
      'stated advertiser',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });
});

describe('ways of denying it', () => {
  it.each([
    ['There is no transfer of your data to third parties.', 'denied third-party'],
    ['Your recordings never leave your phone.', 'denied anyone'],
    ['Third parties have no access to your records.', 'denied anyone'],
    ['Not even our lawyers are told your diagnosis.', 'denied professional-adviser'],
    ['We keep your data to ourselves and share it with nobody.', 'denied anyone'],
    ['It is our policy not to share your data with third parties.', 'denied third-party'],
    ['We will never give out your address.', 'denied anyone'],
    ['We never sell or rent the information that you share with us.', 'denied anyone'],
    ['We do not disclose to third parties your records, except as told below.', 'conditional third-party'],
    ['Advertisers do not have access to your records without your consent.', 'conditional advertiser'],
    ['Advertisers do not have access to your records.', 'denied advertiser'],
    ['Your contact details will not be passed to any other organization.', 'denied anyone'],
    ['We will not sell the records you provide to us to any third party.', 'denied third-party'],
    ['A list is printed each May, yet we do not sell your details to third parties.', 'denied third-party'],
    ['No transfer of your data to third parties takes place without your consent.', 'conditional anyone'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('what reaches nobody', () => {
  it.each([
    'Do not disclose your password to anyone.',
    'We use firewalls to keep third parties out.',
    'We use information from partners.',
    'We have a standard for sharing your data outside our corporate family.',
    'We collect it from sources accessible to the public.',
    'We may deliver content on our pages or on third-party sites.',
    'Information in e-mails may not be secure and thus may be available to others.',
    'Because our sites share a platform, the information that you give to one is known to the other.',
    'Your details are shared with authorized personnel only.',
    'You grant us a license to reproduce and publicly display what you submit.',
    'A "sale" is defined as the transfer of personal information to third parties for value.',
    'We respond to your requests and give you control over your data.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it('takes nothing from a list of what readers must not do', () => {
  expect(read('You will not:', '- publicly display any part of our service')).toEqual([]);
});

describe('entries that are no sentences', () => {
  it('are recipients under a heading that asks for them', () => {
    expect(read('# Who receives your data', 'Advertisers, and companies with which we run contests.')).toEqual([
      'stated advertiser',
      'stated third-party',
    ]);
  });

  it('are no recipients where they say where data come from, or make a statement', () => {
    expect(read('# Disclosure of your data', 'From partners and data brokers.')).toEqual([]);
    expect(read('# Disclosure of your data', 'Partners are bound by contract.')).toEqual([]);
  });
});

it('does not share with the notice in accordance with which it shares', () => {
  expect(
    read('We will share any information that we collect about you in accordance with the Larch Bank notice.'),
  ).toEqual(['stated third-party']);
});

it('tells of each receiver in words of its own, though the paragraph names another', () => {
  expect(
    read('We may share your records with our auditors. We may share your records with a cousin who cares for you.'),
  ).toEqual(['stated professional-adviser', 'stated third-party']);
  expect(read('We may share your records. We share your records with our auditors.')).toEqual([
    'stated professional-adviser',
  ]);
});

describe('words for those who are listed below', () => {
  const items = ['- Payment service providers', '- Couriers'];
  const both = ['stated payment-processor', 'stated service-provider'];

  it.each(['Recipients:', 'Our processors:', 'The parties that process personal data:'])('%s', (leadIn) => {
    expect(read(leadIn, ...items)).toEqual(both);
  });

  it.each([
    'Parties:',
    'The parties that never receive your data:',
    'No recipients:',
    'The companies that pay for our shop:',
    'Companies where you can apply with your data:',
  ])('are none: %s', (leadIn) => {
    expect(read(leadIn, ...items)).toEqual([]);
  });
});

describe('kinds of recipient that share one noun', () => {
  it.each([
    [
      'Hosting, analytics and payment providers receive your data.',
      ['stated service-provider', 'stated analytics-provider', 'stated payment-processor'],
    ],
    [
      'We do not share your data with advertising or payment companies.',
      ['denied advertiser', 'denied payment-processor'],
    ],
    [
      'We use service providers, including hosting, analytics and billing.',
      ['stated service-provider', 'stated analytics-provider', 'stated payment-processor'],
    ],
    ['We collect data for marketing and analytics with our providers.', []],
    ['What we share with our partners includes your name, email address and order.', ['stated business-partner']],
  ] as const)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what names data and says of nobody that he gets them', () => {
  it.each([
    'Advertisers do not have access to our cookies.',
    'Keep your account safe, which includes not sharing your password.',
    'We provide health care to patients along with other physicians.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
