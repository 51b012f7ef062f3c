import { expect, it } from 'vitest';
import { dateExtractor } from '../../../src/core/extract/date.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import { findDates, figureOrderOf } from '../../../src/core/text/calendar.ts';
import { Notice } from '../../../src/core/text/notice.ts';
import { documentOf } from '../../support/notice.ts';

const read = (...lines: string[]) =>
  dateExtractor
    .extract(new Notice(documentOf(lines), english))
    .map(({ category, value, certainty }) => `${category} ${value} ${certainty}`);
const values = (text: string) => findDates(text, english.dates, figureOrderOf(text)).map(({ value }) => value);

it.each([
  ['December 7, 2021', '2021-12-07'],
  ['7th of December, 2021', '2021-12-07'],
  ['Dec. 07 2021', '2021-12-07'],
  ['07-Dec-2021', '2021-12-07'],
  ['2021-12-07', '2021-12-07'],
  ['2021/12/7', '2021-12-07'],
  ['2021年12月7日', '2021-12-07'],
  ['17.12.2021', '2021-12-17'],
  ['12/17/2021', '2021-12-17'],
  ['12/17/21', '2021-12-17'],
  ['May 2020', '2020-05'],
  ['2020.05', '2020-05'],
  ['2020 Aug', '2020-08'],
  ['2020 August 3rd', '2020-08-03'],
  ['20200803', '2020-08-03'],
])('reads %s', (written, value) => {
  expect(values(`Last updated: ${written}.`)).toEqual([value]);
});

it.each([
  '31 February 2020',
  '2020-13-01',
  'June 31, 2021',
  'version 10.11.12.2020',
  'constructor 3, 2020',
  'Regulation 2016/679',
  '2020 people',
  'number 20201303',
])('reads no date in "%s"', (text) => {
  expect(values(text)).toEqual([]);
});

it("takes the order of day and month from the text's other dates", () => {
  expect(values('Updated 03/04/2020, before that 25/12/2019.')[0]).toBe('2020-04-03');
  expect(values('Updated 03/04/2020, before that 12/25/2019.')[0]).toBe('2020-03-04');
});

it('says that an order it had to guess is inferred', () => {
  expect(read('Last updated: 03/04/2020')).toEqual(['updated 2020-03-04 inferred']);
  // With full stops between, as it is written where the day comes first.
  expect(read('Last updated: 03.04.2020')).toEqual(['updated 2020-04-03 inferred']);
});

it('tells updated, effective and published apart', () => {
  expect(read('Last updated: May 3, 2020. Effective date: June 1, 2020.', 'Published on 2 May 2019')).toEqual([
    'updated 2020-05-03 explicit',
    'effective 2020-06-01 explicit',
    'published 2019-05-02 explicit',
  ]);
});

it('finds a date on the line after its label', () => {
  expect(read('Last updated', '3 May 2020', 'We care.')).toEqual(['updated 2020-05-03 explicit']);
});

it('takes a date alone beside the title, but no list of earlier versions', () => {
  expect(read('# Privacy Policy (June 2020)', 'We care.')).toEqual(['updated 2020-06 inferred']);
  expect(read('Privacy Policy (June 2020)', 'Privacy Policy (May 2018)', 'We care.')).toEqual([]);
});

it('leaves the dates of laws alone', () => {
  expect(read('Effective January 1, 2020, California residents may ask for their data.')).toEqual([]);
  expect(read('We follow the Regulation of 27 April 2016.')).toEqual([]);
  expect(read('We may update this notice. The Act of May 3, 2011 applies.')).toEqual([]);
});

it.each([
  'Previous version: May 3, 2020',
  'This replaces the version of May 3, 2020.',
  'The archived version, effective May 3, 2020, is here.',
  'This version was in force until May 3, 2020.',
  'Effective from May 3, 2019 to June 1, 2021',
  'Click to see the policy as last updated on May 3, 2020.',
])('takes no earlier version for this one: %s', (text) => {
  expect(read(text)).toEqual([]);
  expect(read(`Last updated: June 4, 2024. ${text}`)).toEqual(['updated 2024-06-04 explicit']);
});

it('reads no list of earlier versions', () => {
  expect(read('Last updated: June 4, 2024', '# Previous versions', 'Effective May 3, 2019')).toEqual([
    'updated 2024-06-04 explicit',
  ]);
  expect(read('Last updated: June 4, 2024', '# What is new', 'Effective May 3, 2024')).toEqual([
    'updated 2024-06-04 explicit',
    'effective 2024-05-03 explicit',
  ]);
});

it('tells what is said as of a day from the day of the notice', () => {
  expect(read('As of May 3, 2024 we have employed twelve people.')).toEqual([]);
  expect(read('As of May 3, 2024')).toEqual(['updated 2024-05-03 explicit']);
});

it.each([
  'This policy will be updated on May 3, 2027.',
  'The GDPR took effect on 25 May 2018.',
  'Our list of cookies was last updated on 3 May 2020.',
  'Warrant canary: last updated 3 May 2024',
  'Your subscription takes effect on 3 May 2024.',
  'The study was published on 3 May 2024.',
])("is not the notice's: %s", (text) => {
  expect(read(text)).toEqual([]);
});

it('reads a date past what the notice calls itself, or the number of its version', () => {
  expect(read('Effective date: our privacy statement is effective from 9 March 2021.')).toEqual([
    'effective 2021-03-09 explicit',
  ]);
  expect(read('Last updated: 4.2 - 2019-11-30')).toEqual(['updated 2019-11-30 explicit']);
  expect(read('Update: 2019/11/30')).toEqual(['updated 2019-11-30 explicit']);
});

it('marks just the date', () => {
  const text = 'This notice was last updated on May 3, 2020.';
  const [draft] = dateExtractor.extract(new Notice(documentOf([text]), english));
  expect(text.slice(draft!.span.start, draft!.span.end)).toBe('May 3, 2020');
  expect(draft!.quote.text).toBe(text);
});
