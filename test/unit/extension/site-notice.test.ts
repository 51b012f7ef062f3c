/** The site's own notice among a page's links. */
import { describe, expect, it } from 'vitest';
import { siteNoticeLinks } from '../../../src/extension/panel/summary/site-notice.ts';

const hrefs = (...links: readonly [text: string, href: string][]): string[] =>
  siteNoticeLinks(links.map(([text, href]) => ({ text, href }))).map(({ href }) => href);

describe('siteNoticeLinks', () => {
  it('finds a notice by its words or its address', () => {
    expect(hrefs(['Home', 'https://a.example/'], ['Privacy policy', 'https://a.example/pp'])).toEqual([
      'https://a.example/pp',
    ]);
    expect(hrefs(['Datenschutzerklärung', 'https://a.example/ds'])).toEqual(['https://a.example/ds']);
    expect(hrefs(['Legal', 'https://a.example/privacy'])).toEqual(['https://a.example/privacy']);
  });

  it('puts the likeliest first and names each address once', () => {
    expect(
      hrefs(
        ['Your privacy choices', 'https://a.example/choices'],
        ['Privacy policy', 'https://a.example/privacy'],
        ['Privacy', 'https://a.example/privacy'],
      ),
    ).toEqual(['https://a.example/privacy', 'https://a.example/choices']);
  });

  it('follows no address but those of the web', () => {
    expect(
      hrefs(
        ['Privacy policy', 'javascript:alert(1)'],
        ['Privacy policy', 'data:text/html,privacy'],
        ['Privacy policy', 'mailto:privacy@a.example'],
        ['Privacy policy', '/privacy'],
        ['constructor', ''],
      ),
    ).toEqual([]);
  });

  it('finds nothing where there is nothing', () => {
    expect(hrefs(['Terms of sale', 'https://a.example/terms'], ['', 'https://a.example/'])).toEqual([]);
  });
});
