import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noticeAddress } from '../../../../src/extension/storage/notice-address.ts';

const PAGE = 'https://kites.example/privacy';

describe('the address of a notice', () => {
  it.each([
    PAGE,
    'http://kites.example/privacy',
    'https://www.kites.example/privacy',
    'HTTP://WWW.Kites.example:80/privacy/',
    `${PAGE}#cookies`,
    `${PAGE}#:~:text=We%20collect`,
    `${PAGE}?utm_source=letter&utm_campaign=may`,
    `${PAGE}/?gclid=a&fbclid=b&msclkid=c&mc_eid=d&_ga=e`,
  ])('%s is that of the page', (url) => {
    expect(noticeAddress(url)).toBe(PAGE);
  });

  it.each([
    `${PAGE}?lang=de`,
    `${PAGE}/cookies`,
    'https://kites.example/Privacy',
    'https://shop.kites.example/privacy',
    'https://kites.example:8443/privacy',
    `${PAGE}#/cookies`,
    `${PAGE}#!cookies`,
    'https://wwww.kites.example/privacy',
  ])('%s is another', (url) => {
    expect(noticeAddress(url)).not.toBe(PAGE);
  });

  it('keeps what tells pages apart, whatever the order of parameters', () => {
    expect(noticeAddress(`${PAGE}?b=2&utm_medium=x&a=1`)).toBe(`${PAGE}?a=1&b=2`);
    expect(noticeAddress(`${PAGE}?a=1&b=2`)).toBe(`${PAGE}?a=1&b=2`);
  });

  it('tells routes apart, and takes a slash or a passage at their end for nothing', () => {
    expect(noticeAddress('https://kites.example/#/privacy')).toBe('https://kites.example#/privacy');
    expect(noticeAddress('http://www.kites.example/#/privacy/')).toBe('https://kites.example#/privacy');
    expect(noticeAddress('https://kites.example/#/privacy:~:text=data')).toBe('https://kites.example#/privacy');
    expect(noticeAddress('https://kites.example/#/cookies')).not.toBe(noticeAddress('https://kites.example/#/privacy'));
  });

  it('leaves files and what is no address as they are', () => {
    expect(noticeAddress('file:///notices/kites.html#top')).toBe('file:///notices/kites.html');
    expect(noticeAddress('notice.txt')).toBe('notice.txt');
  });

  it('of an address of a notice is the same', () => {
    const query = fc.constantFrom('', '?', '?a=1', '?b=2&a=1', '?utm_source=x', '?utm_source=x&lang=de', '?q=%20');
    const hash = fc.constantFrom('', '#', '#top', '#/', '#/privacy/', '#!cookies');
    fc.assert(
      fc.property(fc.webUrl(), query, hash, (page, parameters, place) => {
        const url = page + parameters + place;
        expect(noticeAddress(noticeAddress(url))).toBe(noticeAddress(url));
      }),
      { numRuns: 2_000, examples: [['http://a.example/%09/a', '', '']] },
    );
  });
});
