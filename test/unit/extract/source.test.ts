/** Where data comes from, where the notice says so. */
import { expect, it } from 'vitest';
import { sourceExtractor } from '../../../src/core/extract/source.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import { Notice } from '../../../src/core/text/notice.ts';
import { documentOf } from '../../support/notice.ts';

function read(...lines: string[]): string[] {
  const document = documentOf(lines);
  return sourceExtractor
    .extract(new Notice(document, english))
    .map(({ category, stance, span }) => `${stance} ${category}: ${document.text.slice(span.start, span.end)}`);
}

it('names third parties, public records, affiliates', () => {
  expect(read('We may receive your address from data brokers.')).toEqual(['stated third-party: data brokers']);
  expect(read('We obtain data from public records.')).toEqual(['stated public: public records']);
  expect(read('We receive data from our affiliates.')).toEqual(['stated affiliate: our affiliates']);
});

it('takes the reader or the device for a source only where the notice says whence', () => {
  expect(read('We collect your name directly from you.')).toEqual(['stated user: directly from you']);
  expect(read('We collect your name when you register.')).toEqual([]);
  expect(read('We use your name from time to time.')).toEqual([]);
});

it('takes what comes by itself, or by cookies, for sent by the device', () => {
  expect(read('We automatically log visits.')).toEqual(['stated device: automatically']);
  expect(read('We collect your address through cookies.')).toEqual(['stated device: cookies']);
  expect(read('Your browser sends us your address.')).toEqual(['stated device: Your browser']);
  expect(read('Data that we collect automatically')).toEqual([]);
  expect(read('Your address is automatically deleted.')).toEqual([]);
  expect(read('We do not automatically collect your address.')).toEqual([]);
  expect(read('Our partners automatically collect your address.')).toEqual([]);
});

it('hears who gives from who acts', () => {
  expect(read('We collect the name that you enter.')).toEqual(['stated user: you enter']);
  expect(read('We ask you to enter your name.')).toEqual(['stated user: to enter']);
  expect(read('We do not ask you to enter your name.')).toEqual([]);
  expect(read('Our couriers send us your address.')).toEqual(['stated third-party: Our couriers']);
  expect(read('Your doctor sends us your test results.')).toEqual(['stated third-party: Your doctor']);
  expect(read('Many apps send your name to each other.')).toEqual([]);
  expect(read('Your e-mail address was sent to us by the courier.')).toEqual(['stated third-party: courier']);
  expect(read('You may share your name with other users.')).toEqual([]);
  expect(read('You have a right to know which data we collect from you.')).toEqual([]);
});

it('reads sign-in services in a list', () => {
  expect(
    read('You can log in through the following social media services:', '- Google', '- Facebook').slice(1),
  ).toEqual(['stated third-party: Google', 'stated third-party: Facebook']);
});

it('denies what is denied, and does not turn around who gives to whom', () => {
  expect(read('We do not receive data from third parties.')).toEqual(['denied third-party: third parties']);
  expect(read('We share data with third parties.', 'You may receive offers from our partners.')).toEqual([]);
});

it('is denied only by a negation of its own', () => {
  expect(read('We do not receive your address from third parties.')).toEqual(['denied third-party: third parties']);
  expect(read('We are not obliged to delete the information that we have received from third parties.')).toEqual([]);
});

it('takes who gives data to the publisher for a source, not who serves it', () => {
  expect(read('Our advertising partners share data with us.')).toEqual([
    'stated third-party: Our advertising partners',
  ]);
  expect(read('We retrieve your picture from Facebook.')).toEqual(['stated third-party: Facebook']);
  expect(read('Our partners provide data processing services to us.')).toEqual([]);
  expect(read('We share data collected through cookies with our partners.')).toEqual(['stated device: cookies']);
});

it('takes whoever data come from for a source, of whatever trade', () => {
  expect(read('We receive your name from our ticket vendors.')).toEqual(['stated third-party: vendors']);
  expect(read('We buy your address from one of our couriers.')).toEqual(['stated third-party: couriers']);
  expect(read('We receive orders from our couriers.')).toEqual([]);
  expect(read('We protect your name from our couriers.')).toEqual([]);
});
