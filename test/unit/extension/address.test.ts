/** Addresses, as the watcher of single-page apps and the panel take them. */
import { describe, expect, it } from 'vitest';
import { pageAddress } from '../../../src/extension/content/watch-address.ts';
import { shortAddress, webAddress } from '../../../src/extension/panel/summary/web-address.ts';

describe('pageAddress', () => {
  it('is the same for two places of one page, another for a route', () => {
    expect(pageAddress('https://a.example/privacy#rights')).toBe('https://a.example/privacy');
    expect(pageAddress('https://a.example/#/privacy')).toBe('https://a.example/#/privacy');
    expect(pageAddress('https://a.example/#!privacy')).toBe('https://a.example/#!privacy');
    expect(pageAddress('https://a.example/?a=1')).toBe('https://a.example/?a=1');
  });
});

describe('webAddress', () => {
  it.each(['javascript:alert(1)', 'file:///etc/hosts', 'chrome://settings', '', 'privacy.html'])(
    'refuses %s',
    (href) => {
      expect(webAddress(href)).toBeUndefined();
    },
  );

  it('gives addresses of the web whole', () => {
    expect(webAddress('https://a.example')).toBe('https://a.example/');
  });
});

describe('shortAddress', () => {
  it('keeps what people read', () => {
    expect(shortAddress('https://a.example/')).toBe('a.example');
    expect(shortAddress('https://a.example/legal/privacy?x=1#top')).toBe('a.example/legal/privacy');
    expect(shortAddress('file:///documents/my%20notice.html')).toBe('my notice.html');
    expect(shortAddress('file:///documents/100%.html')).toBe('100%.html');
    expect(shortAddress('constructor')).toBe('constructor');
  });
});
