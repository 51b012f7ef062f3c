import { describe, expect, it } from 'vitest';
import { dataExtractor } from '../../../src/core/extract/data.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import { Notice } from '../../../src/core/text/notice.ts';
import { documentOf } from '../../support/notice.ts';

const stances = (line: string): string[] =>
  dataExtractor.extract(new Notice(documentOf([line]), english)).map(({ category, stance }) => `${category} ${stance}`);

it('sends to the reader what is sent to users', () => {
  expect(stances('We send e-mails with web beacons to our users.').some((told) => told.includes('denied'))).toBe(false);
  const drafts = dataExtractor.extract(new Notice(documentOf(['We send web beacons to our users.']), english));
  expect(drafts.filter(({ attributes }) => 'party' in attributes && attributes.party === 'third')).toEqual([]);
});

it.each([
  ['The app runs without access to your contacts.', ['social.contacts denied']],
  ['We cannot deliver without your postal address.', []],
  ['Other than your phone number, we collect nothing.', ['contact.phone stated', 'generic denied']],
  ['The only thing that we collect is your phone number.', ['contact.phone stated']],
  ['We kindly request you to leave out your religion.', []],
  ['We keep our hands off your contacts.', []],
  ['We got rid of cookies.', []],
  ['We know no more of you than your phone number.', ['contact.phone stated']],
])('reads what is left out, left over or done without: %s', (line, expected) => {
  expect(stances(line)).toEqual(expected);
});

it('denies of data that goes for money only that it does', () => {
  const actions = (line: string): unknown[] =>
    dataExtractor
      .extract(new Notice(documentOf([line]), english))
      .map(({ attributes, stance, restriction }) => [attributes, stance, restriction !== undefined]);
  expect(actions('We do not share your phone number with others in exchange for monetary compensation.')).toEqual([
    [{ party: 'third', action: 'share' }, 'denied', true],
  ]);
  expect(actions('We share your phone number with others for the payment of orders.')).toEqual([
    [{ party: 'third', action: 'share' }, 'stated', false],
  ]);
});

describe('data: what a negation denies', () => {
  it.each([
    ['We do not collect your name.', 'contact.name denied'],
    ['We do not intend to collect your name.', 'contact.name denied'],
    ['We will never knowingly seek to collect your postal address.', 'contact.postal-address denied'],
    ['We promise never to sell your phone number.', 'contact.phone denied'],
    ['No phone numbers are shared with anyone.', 'contact.phone denied'],
    ['Your phone number is not provided to third parties.', 'contact.phone denied'],
    ['We do not integrate any tracker in our apps.', 'tracking denied'],
    [
      'Our ad servers do not know who you are or your phone number, such as the one you gave us.',
      'contact.phone denied',
    ],
  ])('%s', (line, expected) => {
    expect(stances(line)).toEqual([expected]);
  });

  it.each([
    'Choosing not to share your phone number. This is up to you.',
    'You have the right not to share your phone number by leaving the form empty.',
    'You can tell us not to collect your location.',
    'You may signal your preference not to have your browsing history monitored.',
    'Some browsers have a Do Not Track setting for people who do not want their browsing history collected.',
    'Without these cookies, the services that you have asked for cannot be provided.',
    'We cannot ensure the security of any phone number you transmit to us.',
    'We take no responsibility for phone numbers collected by other websites.',
    'We will never ask for your phone number by e-mail.',
    'Some countries do not provide an equal level of protection for your health information.',
    'Others may or may not have collected your phone number from you.',
    'We make anonymous records by excluding your phone number from them.',
    'We cannot guarantee the safety of your phone number, or that it may not be accessed by others.',
    'No phone number stored on a device can ever be wholly safe.',
    'We keep it for no longer than two years after your phone number was given to us.',
    'We will not collect your phone number for other ends without first giving you notice.',
    'We do not request your password over the telephone.',
    'Our answer to Do Not Track: information on our use of cookies is given below.',
    'You may request that we not use your phone number.',
    'Requesting us not to share your phone number may cost you our letters.',
    'Nor does it mean that we do not share your phone number with others.',
    'Your phone number is either not stored or encrypted.',
    'The right not to provide your phone number; the right of access.',
    'Until we no longer need your phone number we keep it.',
    'We do not collect more than your phone number than is needed.',
    'We do not have access to, or a say over, these cookies.',
    'Personal data does not include what is anonymous (anonymous data).',
    'We keep it safe, do not sell it, and use your phone number to call you.',
    'Letters you send to us, but not including your phone number, will be treated as public.',
  ])('nothing: %s', (line) => {
    expect(stances(line).filter((told) => told.endsWith('denied'))).toEqual([]);
  });

  it.each(['This information is not linked to you, and does not contain details such as your phone number.'])(
    'nothing is stated by: %s',
    (line) => {
      expect(stances(line)).toEqual([]);
    },
  );

  it.each([
    ['These records may include, but may not be limited to, a phone number.', 'contact.phone stated'],
    ['This is information that does not identify you, such as your IP address.', 'identifier.ip-address stated'],
  ])('what is no negation of it leaves it stated: %s', (line, expected) => {
    expect(stances(line)).toContain(expected);
  });
});

it.each([
  'The business or commercial purpose for selling your phone number.',
  'The categories of third parties to whom your phone number was sold.',
  'You have a right to opt out of sale to those who intend to sell your phone number.',
  'Personal data sold by category: phone number: none.',
  'Your phone number is among the data that we license from brokers.',
  'The term "sell" is defined broadly by law: your phone number too.',
])('nothing is sold by: %s', (line) => {
  const drafts = dataExtractor.extract(new Notice(documentOf([line]), english));
  expect(drafts.filter(({ attributes }) => 'action' in attributes && attributes.action === 'sell')).toEqual([]);
});

describe('what an exception leaves', () => {
  it.each([
    ['Apart from your surname, nothing is stored.', 'contact.name', 'stated'],
    ['We set no cookies other than a login cookie.', 'tracking.cookie', 'conditional'],
  ])('%s', (text, category, stance) => {
    expect(stances(text)).toContain(`${category} ${stance}`);
    expect(stances(text)).not.toContain(`${category} denied`);
  });
});
