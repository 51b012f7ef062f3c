import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { readHtml } from '../../../src/reader/html-parse5.ts';
import { saidIn, tableOf } from './said.ts';

const list = (...items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const under = (leadIn: string, ...items: readonly string[]): readonly string[] =>
  saidIn(`<p>${leadIn}</p>${list(...items)}`);

const COLLECTED = ['data content.photo first collect stated', 'data contact.phone first collect stated'].toSorted();

describe('a lead-in', () => {
  it.each([
    'Apart from the following, we collect nothing:',
    'We collect nothing apart from the following:',
    'We ask you to upload:',
    'We ask you to send us:',
    'This is what we collect:',
  ])('“%s” states what is listed', (leadIn) => {
    expect(under(leadIn, 'your photos', 'your phone number')).toEqual(COLLECTED);
  });

  it.each(['This is what we never collect:', 'Here is what we do not collect:'])('“%s” denies it', (leadIn) => {
    expect(under(leadIn, 'your photos')).toEqual(['data content.photo first collect denied']);
  });

  it.each([
    'You will look in vain for any of these:',
    'You will not find here:',
    'We do without:',
    'This is what you can delete:',
  ])('“%s” states nothing of it', (leadIn) => {
    expect(under(leadIn, 'cookies', 'tracking pixels')).toEqual([]);
  });

  it('that excepts what is listed denies nothing of it, and not the rest as if it were all', () => {
    const said = under('Apart from these, no cookies are set:', 'session cookies', 'tracking pixels');
    expect(said.filter((line) => line.includes('denied'))).toEqual([]);
    expect(under('Apart from these, nobody gets your photos:', 'our couriers')).not.toContain(
      'sharing anyone share denied',
    );
  });

  it('“never asks you by phone for” leaves open what is asked elsewhere', () => {
    expect(under('Our clerks never ask you by phone for:', 'your phone number')).toEqual([]);
  });

  it('goes on over a second list behind “but not”', () => {
    const html = `<p>When you register we collect</p>${list('your photos,')}<p>but not</p>${list('your phone number.')}`;
    expect(saidIn(html)).toEqual([
      'data contact.phone first collect denied',
      'data content.photo first collect stated',
    ]);
  });

  it('denies of those whom it names no more than what is listed', () => {
    expect(under('Our partners do not receive any of this:', 'your photos')).toContain(
      'sharing business-partner share denied of "any of this"',
    );
  });

  it('goes on over the first cells of a table, and not over the others', () => {
    const table = tableOf(['Data', 'Can you change it?', 'Note'], ['Photos', 'No', 'your phone number']);
    expect(saidIn(`<p>We collect these data:</p>${table}`)).toEqual(['data content.photo first collect stated']);
    expect(saidIn(`<p>We never collect:</p>${table}`)).toEqual(['data content.photo first collect denied']);
  });

  it('of sources lists those who give, and nobody who gets', () => {
    const html = `<h1>Privacy notice</h1><p>This is what our shop does.</p><p>Sources of the data that we hold:</p>${list('you yourself', 'our affiliates', 'publicly accessible registers')}`;
    const { findings } = analyse(readHtml(html), { assumeNotice: true });
    expect(findings.map(({ facet, category }) => `${facet} ${category}`)).toEqual([
      'source user',
      'source affiliate',
      'source public',
    ]);
  });
});
