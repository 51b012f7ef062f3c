/** Recipients by their own names: who is told of, and who is none. */
import { describe, expect, it } from 'vitest';
import { sharingExtractor } from '../../../src/core/extract/sharing/index.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import { Notice } from '../../../src/core/text/notice.ts';
import { documentOf } from '../../support/notice.ts';

/** "stance category name" of every finding with a name, in text order. */
function named(...lines: string[]): string[] {
  const document = documentOf(['# Privacy notice of Heron Tiles', ...lines], 'Heron Tiles');
  return sharingExtractor.extract(new Notice(document, english)).flatMap((draft) => {
    if (draft.facet !== 'sharing' || draft.attributes.recipientName === undefined) return [];
    return [`${draft.stance} ${draft.category} ${draft.attributes.recipientName}`];
  });
}

describe('who is named', () => {
  it.each([
    [
      'Our processors include storage (Oakpost), product analytics (Tallyfern) and billing (Pennyfern, in Ireland).',
      ['stated service-provider Oakpost', 'stated analytics-provider Tallyfern', 'stated payment-processor Pennyfern'],
    ],
    [
      'Our suppliers, including Brightfern, Oakpost and Blue Harbor, Inc., receive your address.',
      [
        'stated service-provider Brightfern',
        'stated service-provider Oakpost',
        'stated service-provider Blue Harbor, Inc',
      ],
    ],
    [
      'We share your order with couriers such as Fleetfern and Oakpost.',
      ['stated service-provider Fleetfern', 'stated service-provider Oakpost'],
    ],
    ['This site is hosted by Oakpost AS.', ['stated service-provider Oakpost AS']],
    ['Payments are processed by Pennyfern.', ['stated payment-processor Pennyfern']],
    ['Our newsletter is sent through Brightfern Ltd.', ['stated service-provider Brightfern Ltd']],
    ['The map on our pages is provided by Oakpost GmbH.', ['stated service-provider Oakpost GmbH']],
    ['We use Brightfern to send our newsletter.', ['stated service-provider Brightfern']],
    ['We use Tallyfern for web analytics.', ['stated analytics-provider Tallyfern']],
    ['We use the services of Oakpost Ltd.', ['stated third-party Oakpost Ltd']],
    [
      'We use Tallyfern, a web analytics service of Oakpost, Inc.',
      ['stated analytics-provider Tallyfern', 'stated analytics-provider Oakpost, Inc'],
    ],
    ['Pennyfern, our payment provider, receives your card number.', ['stated payment-processor Pennyfern']],
    ['Our payment provider, Pennyfern, receives your card number.', ['stated payment-processor Pennyfern']],
    ['We share your address with our hosting provider (Oakpost).', ['stated service-provider Oakpost']],
    ['Our web host is Oakpost Ltd.', ['stated service-provider Oakpost Ltd']],
    ['We tell Brightfern your name.', ['stated third-party Brightfern']],
    ['Your card number goes from us to Pennyfern.', ['stated third-party Pennyfern']],
    ['Your data are stored on servers of Oakpost in Norway.', ['stated service-provider Oakpost']],
    ['We do not share your address with Brightfern.', ['denied third-party Brightfern']],
    ['We share your address with Brightfern only with your consent.', ['conditional third-party Brightfern']],
    ['We share your address with nobody except Oakpost.', ['stated third-party Oakpost']],
    ['Our site contains plugins of Oakpost Inc.', ['stated third-party Oakpost Inc']],
    ['In addition, our partner Oakpost will receive your postal address.', ['stated business-partner Oakpost']],
    ['Other companies, such as Tallyfern, collect your data here.', ['stated third-party Tallyfern']],
    ['Other companies (for example Tallyfern) receive your name.', ['stated third-party Tallyfern']],
    ['Our sister company Fernholt B.V. may use your e-mail address.', ['stated affiliate Fernholt B.V.']],
    ['Larch partners with Oakpost to deliver parcels.', ['stated service-provider Oakpost']],
    ['We have partnered with Oakpost, which delivers our parcels.', ['stated service-provider Oakpost']],
    [
      'Providers that process data for us include Pennyfern and Oakpost.',
      ['stated third-party Pennyfern', 'stated third-party Oakpost'],
    ],
    ['This page includes a map by Routefern.', ['stated service-provider Routefern']],
    ['Our maps come from Routefern Maps Inc.', ['stated service-provider Routefern Maps Inc']],
    ['Our form is protected by Gatefern.', ['stated third-party Gatefern']],
    ['We have signed a data processing agreement with Oakpost Ltd.', ['stated third-party Oakpost Ltd']],
    ['Your reviews are synchronised with Starfern.', ['stated third-party Starfern']],
    ['Photos are stored in the cloud of Oakpost.', ['stated service-provider Oakpost']],
    ['Tallyfern, our analytics provider, sets cookies here.', ['stated analytics-provider Tallyfern']],
    ['In May we replaced our old counter with Tallyfern.', ['stated third-party Tallyfern']],
    ['We work with Brightfern and Oakpost.', ['stated third-party Brightfern', 'stated third-party Oakpost']],
    [
      'We share it with Firefly Couriers, Inc., Tilefern B.V. and Oakpost Pte. Ltd.',
      [
        'stated service-provider Firefly Couriers, Inc',
        'stated service-provider Tilefern B.V.',
        'stated service-provider Oakpost Pte. Ltd',
      ],
    ],
    ['We use Brightfern.io to send our newsletter.', ['stated service-provider Brightfern.io']],
    ['We use the Tallyfern service to send our newsletter.', ['stated service-provider Tallyfern']],
    ['We use Google Webfonts on our pages.', ['stated third-party Google Webfonts']],
    ['Your order is sent through the Gravatar service.', ['stated service-provider Gravatar']],
    [
      'We share your order with Stripe, Sprint and PayPal.',
      ['stated payment-processor Stripe', 'stated third-party Sprint', 'stated payment-processor PayPal'],
    ],
    ["We rely on Oakpost's servers to store your order.", ['stated service-provider Oakpost']],
    ['We use the captcha service of Oakpost Inc. to keep robots out.', ['stated service-provider Oakpost Inc']],
    ['Mailchimp is used for our newsletter.', ['stated service-provider Mailchimp']],
    ['Our shop runs on Oakpost.', ['stated third-party Oakpost']],
    ['We store your order within Amazon Web Services.', ['stated service-provider Amazon Web Services']],
    ['The forms are protected by reCAPTCHA.', ['stated service-provider reCAPTCHA']],
    ['Comments are looked at through the Akismet spam service.', ['stated service-provider Akismet']],
    ['Our newsletter is managed with Brightfern.', ['stated service-provider Brightfern']],
    [
      'We embed maps from Oakpost and Tallyfern.',
      ['stated service-provider Oakpost', 'stated service-provider Tallyfern'],
    ],
    ['We use Tally24 to send parcels.', ['stated service-provider Tally24']],
    [
      'The recipients are Brightfern Ltd and Oakpost AS.',
      ['stated third-party Brightfern Ltd', 'stated third-party Oakpost AS'],
    ],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('with the legal form that the publisher has as well', () => {
    expect(named('We are Heron Tiles, Inc. ("we").', 'Our site is hosted by Oakpost, Inc.')).toEqual([
      'stated service-provider Oakpost, Inc',
    ]);
  });

  it('in items with what each does', () => {
    expect(
      named(
        'Our service providers include:',
        '- Pennyfern: payment processor that handles your card number',
        '- Brightfern (newsletters)',
        '- Oakpost – hosting',
      ),
    ).toEqual([
      'stated payment-processor Pennyfern',
      'stated service-provider Brightfern',
      'stated service-provider Oakpost',
    ]);
  });

  it('in items under words for providers, several to a line', () => {
    expect(
      named(
        'The firms that handle data on our behalf:',
        '- Pennyfern, Tallyfern and Oakpost Ltd: they send bills and count visits',
        '- our sister company Fernholt B.V.',
        '- Brightfern, a printer in Fernmouth',
      ),
    ).toEqual([
      'stated service-provider Pennyfern',
      'stated service-provider Tallyfern',
      'stated service-provider Oakpost Ltd',
      'stated affiliate Fernholt B.V.',
      'stated service-provider Brightfern',
    ]);
  });

  it('in lines under a heading that is about sharing', () => {
    expect(named('## Service providers', 'Oakpost (hosting)', 'Brightfern Ltd – our newsletter')).toEqual([
      'stated service-provider Oakpost',
      'stated service-provider Brightfern Ltd',
    ]);
  });

  it('in a heading over a paragraph that says that it is used', () => {
    expect(named('## Tallyfern', 'We use Tallyfern to see which pages are read.')).toContain(
      'stated analytics-provider Tallyfern',
    );
  });

  it.each([
    [
      'a heading that asks who',
      '## Who else handles your data',
      '- **Oakpost** — Norway. Hosts the site.',
      '- Plumfern (plumfern.example) — Norway.',
    ],
    [
      'a question',
      '## Who receives your data?',
      '- Oakpost — Norway. Hosts the site.',
      '- Plumfern (plumfern.example) — Norway.',
    ],
  ])('in items under %s, with the address of each', (_, ...lines) => {
    expect(named(...lines)).toEqual(['stated third-party Oakpost', 'stated third-party Plumfern']);
  });

  it('where payments are taken through somebody', () => {
    expect(named('Payments are taken through Pennyfern.')).toEqual(['stated payment-processor Pennyfern']);
  });

  it('once where the address stands beside the name', () => {
    expect(named('## Third-party services', '- Amplitude (amplitude.com)')).toEqual([
      'stated analytics-provider Amplitude',
    ]);
  });

  it('under a lead-in that denies it, denied', () => {
    expect(named('We no longer pass your address to:', '- Fleetfern Couriers Ltd', '- Pennyfern')).toEqual([
      'denied service-provider Fleetfern Couriers Ltd',
      'denied third-party Pennyfern',
    ]);
  });
});

describe('who is not', () => {
  it.each([
    ['a tool on own servers', 'We use Matomo on our own servers to count visits.'],
    ['a tool that was replaced', 'A counter of our own has taken the place of Google Analytics.'],
    ['what is over', 'Until 2019 we used Google Analytics.'],
    [
      'processors that have ceased to work',
      'These firms no longer work for us: Brightfern (newsletters) and Oakpost AS (hosting).',
    ],
    ['a common noun in capitals', 'We share your Order with our Couriers.'],
    ['a noun made of a verb', 'We share your data for Personalization and use Measurement.'],
    [
      'the name of a thing that notices speak of',
      'We may share data with:',
      '- Business Transfers: if the shop is sold.',
    ],
    ['a radio', 'We use Wi-Fi and Bluetooth to find printers.'],
    ['a sentence in title case', 'We Use Oakfern Cookies And Share Your Details With Partners'],
    ['an address', 'Requests are sent to 640 Larch Avenue, Suite 20, Fernmouth, FL 33487.'],
    ['what begins with the name of the publisher', 'The shop is hosted by Heron Tiles Holding Ltd and Heron Media.'],
    ['what the publisher calls its own', 'You can use our Fernscan app before you come.'],
    ['what the reader has there', 'You may store pictures to your Google Drive and tell your Facebook friends.'],
    ['an everyday word', 'The app is using zoom and light.'],
    ['the papers of somebody', "The pages are governed by Facebook's privacy policy and by the Google Terms."],
    ['where data come from', 'Your location data are provided by Brightfern.'],
    ['who protects something else', 'Your savings are protected by the Fernmouth Insurance Corporation.'],
    ['storage on the device', 'Your lists are stored in IndexedDB and in the local Fernbase.'],
    ['a part of the pages', 'It will also include FernGate and our forum.'],
    ['what the app joins with another', 'Heron Tiles integrates Fernmods with the desktop program.'],
    ['what a thing of somebody is', 'We use the Oakarm secure server.'],
    ['what something uses that nobody has introduced', 'Briefings of larks use Fernjira and other things.'],
    [
      'frameworks of the system',
      '## Third-party services',
      'The app uses these system frameworks:',
      '- FernKit — only if you allow it.',
      '- OakKit',
    ],
    ['a language', 'We use the programming language Fernscript to build our site.'],
    ['whom it no longer has', 'We used Tallyfern until May.'],
    ['who made the text', 'This notice was generated with Fernwriter.'],
    ['with what the text was made', 'This privacy policy was created using Fernwriter.'],
    ['a protocol', 'Heron Tiles uses the Fernauth2 protocol to send mail.'],
    ['a representative', 'We have appointed Prightfern as our representative in the European Union.'],
    [
      'who stands behind a standard',
      'The firms keep the standards of the Card Council, which is a joint effort of brands like Larchpay and Oakpay.',
    ],
    ['in many at once', 'We hand notices to Trainers and Administrators.'],
    [
      'the publisher, written in two words',
      'We are HeronTiles.',
      'Your data are used by Heron Tiles and by HeronTiles.',
    ],
    ['who wrote what is shown', 'This page includes poems by Larkspur.'],
    ['whom a contract of another kind is with', 'We have signed a lease agreement with Oakpost Ltd.'],
    ['who stands at the end of what is offered', 'We partner with other companies to offer maps, Fernhunts and more.'],
    ['what is an example of the own pages', 'Some of our sites (such as Fernmouth Online) use web storage.'],
    ['an authority', 'The dispute is administered by the Fernmouth Arbitration Board.'],
    ['an acronym before a noun', 'We share your data with AI providers and API partners.'],
    ['a heading in title case', '## Sharing With Trusted Partners And Vendors'],
    [
      'where a notice may be read',
      '## Browsers',
      'Each browser has its own settings:',
      '- Fernfox',
      '- Oakscape (mobile)',
    ],
    ['links beside a notice', '## Follow us', 'Facebook', 'Pinterest'],
    ['what others are said not to get', 'Our providers no longer include:', '- Fernholt (mail)', '- Oakpost'],
    ['a law', 'We process your data in accordance with the Data Protection Act and share it under the Companies Act.'],
    ['a place', 'We transfer your data to Norway and to servers in Dublin.'],
    ['a month', 'We shared figures with partners from January to March.'],
    ['the publisher', 'The site is operated by Heron Tiles.'],
    ['whom the publisher gets data from', 'We receive your name from Brightfern.'],
    [
      'a name of data',
      'In the last year we shared these categories with our clients: Identifiers, Protected Characteristics and Electronic Activity.',
    ],
  ])('%s', (_, ...lines) => {
    expect(named(...lines)).toEqual([]);
  });
});

describe('who gathers data', () => {
  const gathers = (...lines: string[]): string[] => {
    const document = documentOf(['# Privacy notice', ...lines], 'Privacy notice');
    return sharingExtractor.extract(new Notice(document, english)).map(({ category }) => category);
  };

  it('is not the publisher, by what it is', () => {
    const words = 'The college collects your address and your grades.';
    expect(gathers('Fernwick College respects your privacy.', words)).toEqual([]);
    expect(gathers('Quietpine Ltd is the controller of your data.', words)).toEqual(['employer']);
  });

  it('is not told by the occasion of something else', () => {
    expect(gathers('Teachers may give consent when collecting personal data from pupils.')).toEqual([]);
    expect(gathers('Teachers collect personal data from pupils.')).toEqual(['employer']);
  });
});
