/** Whatever a page holds, each quote stands in its text where the report says, and blocks are in order. */
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { readSource } from '../../../src/reader/read-source.ts';
import { expectSound } from '../../support/sound-document.ts';

const scraps = [
  'We collect your e‑mail address and your ﬁngerprints.',
  'We don&amp;rsquo;t sell your per\u00adsonal da\u200bta.',
  'We donâ€™t share your lоcation with any\u2060one.',
  'We never: <ul><li>sell your name</li><li>rent your age</li></ul>',
  '<table><tr><th>Data</th><th>Shared</th></tr><tr><td>Name</td><td>No</td></tr><tr><td>Age</td><td>✓</td></tr></table>',
  '<p>Write to desk\u200b@quail.example or call +49&nbsp;431&nbsp;123456.</p>',
  '<s>We sell all of it.</s>',
  '<span style="opacity:0">not</span>',
  '<b style="direction:rtl;unicode-bidi:bidi-override">elpmaxe.liauq@ksed</b>',
  '<h2>How long</h2>',
  '<br><br>',
  '<div role=dialog>',
  '</p></div><p>',
  'You may ask us to de\u00adlete your data&nbsp;– within 2&#8239;years.',
  'Last updated: 3 March 2025',
  '\ud835\udc16\ud835\udc1e',
  'e\u0301',
  '\ud83d',
  'Ã¢â‚¬â„¢',
  '&amp;',
  '\t',
  '\n',
];
const pages = array(oneof({ weight: 8, arbitrary: constantFrom(...scraps) }, { weight: 1, arbitrary: string() }), {
  maxLength: 14,
});

interface Cited {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

describe('every quote', { timeout: 180_000 }, () => {
  it.each(['text/html', 'text/plain', 'text/markdown'] as const)('of %s stands in the text', (contentType) => {
    let cited = 0;
    assert(
      property(pages, (parts) => {
        const content = `Privacy notice\n\nWe collect what this page says.\n\n${parts.join(' ')}`;
        const document = readSource({ contentType, content, language: 'en' });
        expectSound(document);
        const { findings, text = '' } = analyse(document, { assumeNotice: true, includeText: true });
        expect(contentType !== 'text/plain' || text === content).toBe(true);
        for (const { quote, leadIn, restriction, span } of findings) {
          for (const each of [quote, leadIn, restriction].filter((one): one is Cited => one !== undefined)) {
            expect(text.slice(each.start, each.end)).toBe(each.text);
            expect(each.text).not.toBe('');
            cited += 1;
          }
          expect(span.start).toBeLessThan(span.end);
          expect(span.start).toBeGreaterThanOrEqual(quote.start);
          expect(span.end).toBeLessThanOrEqual(quote.end);
        }
      }),
      { numRuns: 60, seed: 12 },
    );
    expect(cited).toBeGreaterThan(100);
  });
});
