import { describe, expect, it } from 'vitest';
import { collectsNothing } from '../../../src/core/formats/glance.ts';
import { formatText } from '../../../src/core/formats/text.ts';
import { collects, reportOf, type Line } from '../../support/reports.ts';

const NOTHING: Line = ['We collect no data.', collects('generic', { stance: 'denied' })];
const said = (...lines: Line[]): string | undefined => collectsNothing(reportOf(lines).findings)?.quote.text;

describe('collectsNothing', () => {
  it('gives the statement that nothing is collected', () => {
    expect(said(NOTHING)).toBe('We collect no data.');
    const own = (action: string): Line => [
      'We have no use for your data.',
      { facet: 'data', category: 'generic', stance: 'denied', attributes: { party: 'first', action } },
    ];
    expect(said(own('sell'))).toBeUndefined();
    expect(said(own('use'))).toBeUndefined();
    expect(said(['We collect no health data.', collects('health', { stance: 'denied' })])).toBeUndefined();
  });

  it('takes no denial of a part for it', () => {
    const words = 'We collect no data from children.';
    expect(said([words, collects('generic', { stance: 'denied', only: 'from children' })])).toBeUndefined();
    expect(said([words, collects('generic', { stance: 'denied' })])).toBe(words);
  });

  it('is silent where the notice says elsewhere that something is collected', () => {
    expect(said(NOTHING, ['We may collect your name.', collects('contact.name', { hedged: true })])).toBeUndefined();
    const ifYouWrite = collects('contact.email', { stance: 'conditional' });
    expect(said(NOTHING, ['We get your address if you write to us.', ifYouWrite])).toBe('We collect no data.');
    const stays = { facet: 'data', category: 'location', attributes: { place: 'device' } } as const;
    expect(said(NOTHING, ['Your location stays with you.', stays])).toBe('We collect no data.');
  });

  it('comes first of all that a glance tells', () => {
    const sells = { facet: 'sharing', category: 'third-party', attributes: { action: 'share' } } as const;
    const text = formatText(reportOf([['We share it.', sells], NOTHING]));
    const at = text.indexOf('Collects nothing, by its own words');
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(text.indexOf('Who gets data'));
  });
});
