import { describe, expect, it } from 'vitest';
import { controllerExtractor } from '../../../src/core/extract/controller.ts';
import { english } from '../../../src/core/lexicon/en/index.ts';
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
    ['Privacy Policy for Brightfern', 'Brightfern'],
    ['Company name: Brightfern of Tartu', 'Brightfern of Tartu'],
    ['The data controller is Brightfern LLC of 18 Elm Street, Tartu.', 'Brightfern LLC'],
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
    '',
  ])('is not read from: %s', (text) => {
    expect(names(text)).toEqual([]);
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

it('finds a representative and joint controllers', () => {
  expect(
    controllerExtractor.extract(noticeOf('Our EU representative is Quietpine OÜ.')).map(({ category }) => category),
  ).toContain('representative');
  expect(
    controllerExtractor.extract(noticeOf('We and Quietpine are joint controllers.')).map(({ category }) => category),
  ).toContain('joint');
  expect(controllerExtractor.extract(noticeOf('Talk to a sales representative.'))).toEqual([]);
});
