import { describe, expect, it } from 'vitest';
import { differencesByKind, excerptOf, findingDifferences } from '../../../scripts/finding-differences.mjs';
import { collects, reportOf, shares, type Line, type Said } from '../../support/reports.ts';

const NAME = 'We keep the name of your cat.';
const MICE = 'Mice see the pictures.';

const compare = (before: readonly Line[], after: readonly Line[]) =>
  findingDifferences('cats', reportOf(before), reportOf(after));
const kindsOf = (...sides: Parameters<typeof compare>): string[] => compare(...sides).map(({ kind }) => kind);
const name = (more: Partial<Said> = {}): Said => collects('identity.name', { phrase: 'the name', ...more });

describe('findingDifferences', () => {
  it('finds none between a reading and itself, whatever is said twice of one phrase', () => {
    const twice: Line[] = [
      [
        NAME,
        name(),
        name({ attributes: { party: 'third', action: 'share' } }),
        name({ phrase: 'the name of your cat' }),
      ],
    ];
    expect(compare(twice, twice)).toEqual([]);
    const [line] = twice;
    if (!line) throw new Error('no line');
    const [sentence, ...said] = line;
    // Nor if only their order is another.
    expect(compare(twice, [[sentence, ...said.toReversed()]])).toEqual([]);
  });

  it('says what came and what went', () => {
    expect(kindsOf([[NAME, name()], [MICE]], [[NAME], [MICE, shares('third-party', { phrase: 'Mice' })]])).toEqual([
      'went data identity.name: stated, first, collect',
      'came sharing third-party: stated, share',
    ]);
  });

  it('takes a phrase with other ends for the same statement', () => {
    expect(compare([[NAME, name()]], [[NAME, name({ phrase: 'name of your cat' })]])).toEqual([]);
  });

  it('takes the same words elsewhere for another statement', () => {
    expect(kindsOf([[NAME, name()], [NAME]], [[NAME], [NAME, name()]])).toEqual([
      'went data identity.name: stated, first, collect',
      'came data identity.name: stated, first, collect',
    ]);
  });

  it('says how a statement changed', () => {
    const said = name({ stance: 'denied', hedged: true, attributes: { party: 'third', action: 'share' } });
    expect(kindsOf([[NAME, name()]], [[NAME, said]])).toEqual([
      'changed data identity.name: stance stated → denied, hedged no → yes, party first → third, action collect → share',
    ]);
  });

  it('groups by whether there is a recipient, not by its name', () => {
    const seen = (recipientName?: string): Line[] => [
      [MICE, shares('third-party', { phrase: 'Mice' }, recipientName === undefined ? {} : { recipientName })],
    ];
    const kind = (...sides: Parameters<typeof compare>) => kindsOf(...sides).join();
    expect(kind(seen(), seen('Mice Ltd'))).toBe('changed sharing third-party: recipient none → one');
    expect(kind(seen('Mice'), seen('Mice Ltd'))).toBe('changed sharing third-party: recipient one → another');
    expect(kind(seen('Mice'), seen())).toBe('changed sharing third-party: recipient one → none');
    expect(compare(seen('Mice'), seen('Mice Ltd'))[0]?.steps).toEqual([
      { aspect: 'recipient', from: 'Mice', to: 'Mice Ltd' },
    ]);
  });

  it('sees a restriction that was lost', () => {
    const report = reportOf([[NAME, name()]]);
    const [finding] = report.findings;
    if (!finding) throw new Error('no finding');
    const narrowed = { ...report, findings: [{ ...finding, restriction: { text: 'of your cat' } }] };
    expect(findingDifferences('cats', narrowed, report).map(({ kind }) => kind)).toEqual([
      'changed data identity.name: restriction one → none',
    ]);
    expect(findingDifferences('cats', { ...report, findings: [] }, narrowed).map(({ kind }) => kind)).toEqual([
      'came data identity.name: stated, first, collect, restricted',
    ]);
  });

  it('pairs what is said twice of one phrase by what it has in common', () => {
    const shared = name({ attributes: { party: 'third', action: 'share' } });
    const denied = name({ stance: 'denied', attributes: { party: 'third', action: 'share' } });
    expect(kindsOf([[NAME, name(), shared]], [[NAME, denied, name()]])).toEqual([
      'changed data identity.name: stance stated → denied',
    ]);
  });

  it('compares by words where the builds made different texts', () => {
    expect(compare([[NAME, name()]], [['Menu'], [NAME, name()]])).toEqual([]);
    expect(kindsOf([[NAME, name()]], [['Menu'], [NAME, name({ stance: 'denied' })]])).toEqual([
      'changed data identity.name: stance stated → denied',
    ]);
  });
});

describe('differencesByKind', () => {
  it('puts the most frequent kind first, and every document before the second of one', () => {
    const one = (id: string, said: Line[]) => findingDifferences(id, reportOf([]), reportOf(said));
    const all = [
      ...one('mice', [[MICE, shares('third-party', { phrase: 'Mice' })]]),
      ...one('cats', [
        [NAME, name()],
        [NAME, name()],
      ]),
      ...one('dogs', [[NAME, name()]]),
    ];
    const kinds = differencesByKind(all);
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'came data identity.name: stated, first, collect',
      'came sharing third-party: stated, share',
    ]);
    expect(kinds[0]?.differences.map(({ id }) => id)).toEqual(['cats', 'dogs', 'cats']);
  });
});

describe('excerptOf', () => {
  const excerpt = (said: Said, sentence = NAME, limit?: number) => {
    const [finding] = reportOf([[sentence, said]]).findings;
    if (!finding) throw new Error('no finding');
    return excerptOf(finding, said.phrase ?? '', limit);
  };

  it('marks the phrase in its quote, on one line', () => {
    expect(excerpt(name({ phrase: 'name\nof' }), 'We keep the\nname\nof your cat.')).toBe(
      'We keep the [name of] your cat.',
    );
  });

  it('shows what an item hangs on', () => {
    const leadIn = { start: 900, end: 915, text: 'We do not keep:' };
    expect(excerpt(name({ phrase: 'the name', leadIn }), 'the name')).toBe('We do not keep: » [the name]');
    // A phrase that stands in the lead-in is marked there.
    const around = { start: 0, end: 15, text: 'We do not keep:' };
    const away = { start: 20, end: 25, text: 'never' };
    expect(excerptOf({ ...placed(10, 14), quote: away, leadIn: around }, 'keep')).toBe('We do not [keep]: » never');
    expect(excerptOf({ ...placed(70, 74), quote: away }, 'lost')).toBe('[lost] » never');
  });

  it.each([30, 60, 240])('keeps the phrase in %i characters', (limit) => {
    const long = `${'before '.repeat(80)}the name${' after'.repeat(80)}`;
    const cut = excerpt(name(), long, limit);
    expect(cut.length).toBeLessThanOrEqual(limit);
    expect(cut).toMatch(/^….{0,200}before \[the name\] after.{0,200}…$/u);
    // A short side leaves its room to the other.
    expect(excerpt(name(), `We keep the name${' after'.repeat(80)}`, limit)).toHaveLength(limit);
    expect(excerpt(name(), `${'before '.repeat(80)}the name.`, limit)).toHaveLength(limit);
    expect(excerpt(collects('generic', { phrase: long }), long, limit).length).toBeLessThanOrEqual(limit);
  });
});

function placed(start: number, end: number) {
  return { facet: 'data', category: 'generic', stance: 'stated', hedged: false, span: { start, end } };
}
