/** Lines with a value, what is missing, and that nothing is collected. */
import { describe, expect, it } from 'vitest';
import { overview } from '../../../src/core/overview/overview.ts';
import { denied, inferred, lineOf, NOTHING, told } from '../../support/overview-lines.ts';
import { collects, reportOf, shares, type Line, type Said } from '../../support/reports.ts';

describe('lines with a value', () => {
  const kept = (category: string, value?: string, more: Partial<Said> = {}): Said => {
    return { facet: 'retention', category, ...(value === undefined ? {} : { value }), ...more };
  };

  it('name the publisher by the first name, and no doubtful one', () => {
    const name = (value: string, more: Partial<Said> = {}): Line => [
      value,
      { facet: 'controller', category: 'name', value, ...more },
    ];
    expect(told('publisher', name('Heron Tiles Ltd'), name('Heron'))).toBe('Heron Tiles Ltd');
    const spellings = [name('Heron Tiles, Inc.'), name('Heron Tiles , Inc'), name('HERON TILES, INC.')];
    expect(lineOf('publisher', ...spellings).items.map(({ values }) => values)).toEqual([['Heron Tiles, Inc.']]);
    expect(told('publisher', name('Heron', inferred))).toBe('not clear, see words');
    const leadIn = { start: 0, end: 11, text: 'Our policy:' };
    const under: Line = [
      'Kinds of Data Heron Takes',
      { facet: 'controller', category: 'name', value: 'Heron Takes', ...inferred, leadIn },
    ];
    expect(told('publisher', under)).toBe('not clear, see words');
    expect(lineOf('publisher', name('Heron', inferred)).items).toEqual([]);
  });

  it('tell each period once, with the data it is for', () => {
    expect(
      told(
        'retention',
        ['Logs: 30 days.', kept('stated-period', 'P30D', { attributes: { data: ['activity.usage'] } })],
        ['Orders: 2 years.', kept('stated-period', 'P2Y')],
        ['Orders go after 2 years.', kept('stated-period', 'P2Y')],
        ['We keep it.', kept('unspecified')],
      ),
    ).toBe('30 days (App or service usage); 2 years');
    expect(told('retention', ['We keep it.', kept('unspecified')])).toBe('Kept, without saying how long');
    expect(told('retention', ['We keep no addresses.', kept('unspecified', undefined, denied)])).toBe(
      'not clear, see words',
    );
  });

  it('tell how to delete and object, and not what is refused', () => {
    const right = (category: string, more: Partial<Said> = {}): Line => [
      category,
      { facet: 'right', category, ...more },
    ];
    const link: Line = [
      'Opt out here.',
      { facet: 'choice', category: 'opt-out-link', attributes: { url: 'fern.example' } },
    ];
    expect(told('rights', link, right('objection'), right('erasure'), right('complaint'))).toBe(
      'Delete; Object; Opt out by a link',
    );
    const sentence: Line = ['You may ask us to delete it.', { facet: 'right', category: 'erasure' }];
    const label: Line = ['Deletion.', { facet: 'right', category: 'erasure' }];
    expect(lineOf('rights', label, sentence).findings[0]?.quote.text).toBe('You may ask us to delete it.');
    expect(lineOf('rights', link).items[0]?.url).toBe('fern.example');
    expect(told('rights', right('erasure', denied))).toBe('not clear, see words');
    expect(told('rights', right('complaint'))).toBe('not found');
  });

  it('tell how: by an address for requests, else in the notice’s words, else by a link', () => {
    const erasure = (how: string | undefined, url?: string): Line => [
      'You may have it deleted.',
      {
        facet: 'right',
        category: 'erasure',
        attributes: { ...(how === undefined ? {} : { how }), ...(url === undefined ? {} : { url }) },
      },
    ];
    const address = (value: string, role: string, category = 'email'): Line => [
      `Ask ${value}.`,
      { facet: 'contact', category, value, attributes: { role } },
    ];
    expect(told('rights', erasure('in your settings'))).toBe('Delete (“in your settings”)');
    expect(told('rights', erasure('by writing a letter to the office that keeps our records'))).toBe('Delete');
    const form = 'by filling in the form on the page that we keep for it';
    expect(told('rights', erasure(form, 'https://fern.example/gone'))).toBe('Delete (by a link)');
    // A link elsewhere in its sentence may lead to anything.
    expect(told('rights', erasure(undefined, 'https://fern.example/more'))).toBe('Delete');
    const asking = [erasure('by writing to ask@fern.example'), address('ask@fern.example', 'rights')];
    expect(told('rights', ...asking)).toBe('Delete; write to ask@fern.example');
    // The words with the address follow those that give the right.
    expect(lineOf('rights', ...asking).findings.map(({ quote }) => quote.text)).toEqual([
      'You may have it deleted.',
      'Ask ask@fern.example.',
    ]);
    expect(told('rights', erasure('by contacting {{ site'))).toBe('Delete');
    // Beside a right an address is for it; "tell us at …" may be for anything.
    const both: Line = [
      'Ask second@fern.example to delete it.',
      { facet: 'right', category: 'erasure' },
      { facet: 'contact', category: 'email', value: 'second@fern.example', attributes: { role: 'rights' } },
    ];
    expect(told('contact', address('first@fern.example', 'rights'), both)).toBe(
      'second@fern.example; first@fern.example',
    );
    const elsewhere = [address('press@fern.example', 'general'), address('4 Elm Street', 'rights', 'postal')];
    expect(told('rights', erasure(undefined), ...elsewhere)).toBe('Delete');
    expect(told('rights', address('ask@fern.example', 'rights'))).toBe('not found');
  });

  it('tell where data go: the countries, else that there are some, and what protects data there', () => {
    const goes = (category: string, value?: string, more: Partial<Said> = {}): Line => [
      `It goes there: ${category} ${value ?? ''}.`,
      { facet: 'transfer', category, ...(value === undefined ? {} : { value }), ...more },
    ];
    const abroad = goes('third-country');
    expect(told('transfers', abroad, goes('standard-clauses'))).toBe(
      'To another country; Standard contractual clauses',
    );
    expect(told('transfers', goes('country', 'IN'), goes('country', 'BR'), abroad)).toBe('India; Brazil');
    expect(told('transfers', goes('third-country', undefined, { hedged: true }))).toBe(
      'says it may: To another country',
    );
    expect(told('transfers', goes('third-country', undefined, inferred))).toBe('not clear, see words');
    // "Stored in the European Economic Area" is no country.
    expect(told('transfers', goes('country'))).toBe('not found');
  });

  it('say first that data do not leave, wherever else it is said where they are', () => {
    const goes = (category: string, more: Partial<Said> = {}): Line => [
      `Said of ${category}.`,
      { facet: 'transfer', category, ...more },
    ];
    const stays = goes('third-country', denied);
    const isIn = goes('country', { value: 'PT' });
    expect(told('transfers', isIn, stays)).toBe('says no: To another country; Portugal');
    expect(lineOf('transfers', isIn, stays).findings[0]?.quote.text).toBe('Said of third-country.');
    expect(told('transfers', stays, ['It does go.', { facet: 'transfer', category: 'third-country' }])).toBe(
      'not clear, see words',
    );
  });

  it('tell whom to write to: for rights first, and nobody else’s address', () => {
    const email = (value: string, role?: string): Line => [
      value,
      { facet: 'contact', category: 'email', value, attributes: role === undefined ? {} : { role } },
    ];
    expect(
      told(
        'contact',
        email('info@heron.example', 'general'),
        email('dpo@heron.example', 'dpo'),
        email('office@authority.example', 'supervisory-authority'),
        email('rights@heron.example', 'rights'),
      ),
    ).toBe('rights@heron.example; dpo@heron.example');
    const street: Line = ['1 Fern Road', { facet: 'contact', category: 'postal', value: '1 Fern Road\nHeronby' }];
    expect(told('contact', street)).toBe('1 Fern Road, Heronby');
    expect(told('contact', street, email('info@heron.example'))).toBe('info@heron.example');
  });
});

describe('missing', () => {
  it('names what is not found of that which readers act on', () => {
    expect(lineOf('missing').missing).toEqual([
      'controller-name',
      'controller-contact',
      'retention',
      'recipients',
      'right-access',
      'right-erasure',
      'last-updated',
    ]);
    const kept: Line = ['We keep it for ever.', { facet: 'retention', category: 'indefinite' }];
    expect(lineOf('missing', kept).missing).not.toContain('retention');
  });

  it('asks no rights of a notice with settings of its own, and little of one that collects nothing', () => {
    const setting: Line = ['Delete it in your settings.', { facet: 'choice', category: 'setting' }];
    expect(lineOf('missing', setting).missing.join(' ')).not.toContain('right');
    expect(lineOf('missing', NOTHING).missing).toEqual(['controller-name', 'controller-contact']);
  });

  it('leaves out what is spoken of, though only in part', () => {
    const part = shares('third-party', { ...denied, only: 'for gain' });
    expect(lineOf('missing', ['We do not share it for gain.', part]).missing).not.toContain('recipients');
    expect(lineOf('missing').missing).toContain('recipients');
  });

  it('says so where nothing is', () => {
    const email: Line = ['a@heron.example', { facet: 'contact', category: 'email', value: 'a@heron.example' }];
    const name: Line = ['Heron', { facet: 'controller', category: 'name', value: 'Heron' }];
    expect(told('missing', NOTHING, email, name)).toBe('nothing of what was looked for');
  });
});

describe('collects-nothing', () => {
  const said = (...lines: Line[]): string | undefined =>
    overview(reportOf(lines)).lines.find(({ topic }) => topic === 'collects-nothing')?.findings[0]?.quote.text;

  it('gives the statement that nothing is collected', () => {
    expect(said(NOTHING)).toBe('We collect no data.');
    const own = (action: string): Line => [
      'We have no use for your data.',
      { facet: 'data', category: 'generic', stance: 'denied', attributes: { party: 'first', action } },
    ];
    expect(said(own('sell'))).toBeUndefined();
    expect(said(own('use'))).toBeUndefined();
    expect(said(['We collect no health data.', collects('health', denied)])).toBeUndefined();
  });

  it('takes no denial of a part for it, and none by the layout', () => {
    const words = 'We collect no data from children.';
    expect(said([words, collects('generic', { ...denied, only: 'from children' })])).toBeUndefined();
    expect(said([words, collects('generic', denied)])).toBe(words);
    expect(said([words, collects('generic', { ...denied, ...inferred })])).toBeUndefined();
  });

  it('is silent where the notice says elsewhere that something is collected', () => {
    expect(said(NOTHING, ['We may collect your name.', collects('contact.name', { hedged: true })])).toBeUndefined();
    const ifYouWrite = collects('contact.email', { stance: 'conditional' });
    expect(said(NOTHING, ['We get your address if you write to us.', ifYouWrite])).toBe('We collect no data.');
    const stays: Said = { facet: 'data', category: 'location', attributes: { place: 'device' } };
    expect(said(NOTHING, ['Your location stays with you.', stays])).toBe('We collect no data.');
  });
});
