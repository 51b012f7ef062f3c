import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions, type VersionDifference } from '../../../src/core/compare/versions.ts';
import { STANCES, type Report } from '../../../src/core/report.ts';
import { exampleReport } from '../formats/example-report.ts';
import { processorTime } from '../../support/processor-time.ts';
import { collects, reportOf, shares, type Line, type Said } from '../../support/reports.ts';

function newsOf({ added, dropped, changed }: VersionDifference): unknown {
  return {
    added: added.map(({ category }) => category),
    dropped: dropped.map(({ category }) => category),
    changed: changed.map(({ before, after, aspects }) => [before.category, after.category, ...aspects]),
  };
}

function differenceOf(before: readonly Line[], after: readonly Line[]): VersionDifference {
  return compareVersions(reportOf(before), reportOf(after));
}

function keepsFor(value: string, phrase: string, attributes: Readonly<Record<string, unknown>> = {}): Said {
  return { facet: 'retention', category: 'stated-period', value, phrase, attributes };
}

const NOTHING = { added: [], dropped: [], changed: [] };

describe('compareVersions', () => {
  it('finds nothing between a report and itself', () => {
    const difference = compareVersions(exampleReport, exampleReport);
    expect(newsOf(difference)).toEqual(NOTHING);
    expect(difference).toMatchObject({ sameText: true, sameAnalyser: true, reworded: [], repeated: 0 });
    expect(difference.unchanged).toBe(exampleReport.findings.length);
  });

  it('tells new from gone', () => {
    const difference = differenceOf(
      [
        ['We collect your name.', collects('contact.name')],
        ['We collect your height.', collects('demographic')],
      ],
      [
        ['We collect your name.', collects('contact.name')],
        ['We use pixels.', collects('tracking.pixel')],
      ],
    );
    expect(newsOf(difference)).toEqual({ added: ['tracking.pixel'], dropped: ['demographic'], changed: [] });
    expect(difference.sameText).toBe(false);
  });

  it('shows a denial that became a statement', () => {
    const difference = differenceOf(
      [['We do not collect health data.', collects('health', { stance: 'denied' })]],
      [['We collect health data from your watch, your phone and your doctor.', collects('health')]],
    );
    expect(newsOf(difference)).toEqual({ added: [], dropped: [], changed: [['health', 'health', 'stance']] });
  });

  it('shows a denial that was narrowed to a part, whatever else stayed', () => {
    const sells = { action: 'sell' };
    const never: Line = ['We do not sell your data.', shares('anyone', { stance: 'denied' }, sells)];
    const forMoney: Line = [
      'We do not sell your data for money.',
      shares('anyone', { stance: 'denied', only: 'for money' }, sells),
    ];
    expect(newsOf(differenceOf([never], [forMoney]))).toEqual({
      added: [],
      dropped: [],
      changed: [['anyone', 'anyone', 'restriction']],
    });
    expect(newsOf(differenceOf([forMoney], [forMoney]))).toEqual(NOTHING);
  });

  it('takes a sale for no change of what was denied of a part', () => {
    const sells = { action: 'sell' };
    const sale: Line = ['Advertisers buy your data from us.', shares('advertiser', {}, sells)];
    const denial = shares('anyone', { stance: 'denied', only: 'for money' }, sells);
    expect(newsOf(differenceOf([['We sell nothing for money.', denial]], [sale]))).toEqual({
      added: ['advertiser'],
      dropped: ['anyone'],
      changed: [],
    });
  });

  it('shows it even where the denial named no recipient', () => {
    const difference = differenceOf(
      [['We never sell your data.', shares('anyone', { stance: 'denied' }, { action: 'sell' })]],
      [['Advertisers buy your data from us.', shares('advertiser', {}, { action: 'sell' })]],
    );
    expect(newsOf(difference)).toEqual({
      added: [],
      dropped: [],
      changed: [['anyone', 'advertiser', 'stance', 'subject']],
    });
  });

  it('does not take another action for the same', () => {
    const difference = differenceOf(
      [['We never sell your data.', shares('anyone', { stance: 'denied' }, { action: 'sell' })]],
      [['We share your data with advertisers.', shares('advertiser')]],
    );
    expect(newsOf(difference)).toEqual({ added: ['advertiser'], dropped: ['anyone'], changed: [] });
  });

  it('shows hedging and values that changed', () => {
    const difference = differenceOf(
      [
        ['We may use cookies.', collects('tracking.cookie', { hedged: true })],
        ['We keep orders for one year.', keepsFor('P1Y', 'one year')],
        ['Last updated: 1 May 2024.', { facet: 'date', category: 'updated', value: '2024-05-01' }],
      ],
      [
        ['We use cookies.', collects('tracking.cookie')],
        ['We keep orders for six years.', keepsFor('P6Y', 'six years')],
        ['Revised 2 June 2025.', { facet: 'date', category: 'updated', value: '2025-06-02' }],
      ],
    );
    expect(newsOf(difference)).toEqual({
      added: [],
      dropped: [],
      changed: [
        ['tracking.cookie', 'tracking.cookie', 'hedging'],
        ['stated-period', 'stated-period', 'value'],
        ['updated', 'updated', 'value'],
      ],
    });
  });

  it('pairs periods by their sentences, not by their order', () => {
    const keep = (thing: string, value: string): Line => [`We keep ${thing} for ${value}.`, keepsFor(value, value)];
    const { changed } = differenceOf(
      [keep('the logs of our servers', 'P1M'), keep('invoices and orders', 'P6Y')],
      [keep('invoices and orders', 'P10Y'), keep('the logs of our servers', 'P3M')],
    );
    expect(changed.map(({ before, after }) => [before.value, after.value])).toEqual([
      ['P6Y', 'P10Y'],
      ['P1M', 'P3M'],
    ]);
  });

  it('does not turn the period of one thing into that of another', () => {
    const { totals } = differenceOf(
      [['We keep the logs of our servers for one month.', keepsFor('P1M', 'one month')]],
      [['We keep the invoices of our shops for ten years.', keepsFor('P10Y', 'ten years')]],
    );
    expect(totals).toEqual({ all: 2, added: 1, dropped: 1, changed: 0, same: 0 });
    const about = (data: string, value: string): Line => [
      `All of it is kept here, as the law asks us to, for ${value}.`,
      keepsFor(value, value, { data: [data] }),
    ];
    expect(newsOf(differenceOf([about('health', 'P1Y')], [about('contact.email', 'P2Y')]))).toMatchObject({
      changed: [],
    });
    expect(newsOf(differenceOf([about('health', 'P1Y')], [about('health', 'P2Y')]))).toEqual({
      added: [],
      dropped: [],
      changed: [['stated-period', 'stated-period', 'value']],
    });
  });

  it('tells an address that took the place of another, and counts two contacts as two', () => {
    const write = (value: string, sentence = `Write to ${value} about your data.`): Line => [
      sentence,
      { facet: 'contact', category: 'email', value, phrase: value },
    ];
    expect(newsOf(differenceOf([write('a@fern.example')], [write('b@fern.example')]))).toEqual({
      added: [],
      dropped: [],
      changed: [['email', 'email', 'value']],
    });
    const elsewhere = write('b@fern.example', 'Shops that sell our lamps can be reached at b@fern.example.');
    expect(newsOf(differenceOf([write('a@fern.example')], [elsewhere]))).toEqual({
      added: ['email'],
      dropped: ['email'],
      changed: [],
    });
  });

  it('takes a sentence that moved for the same, and pairs those reworded by their words', () => {
    const said = (sentence: string): Line => [sentence, collects('location')];
    const [door, lamps, maps] = [
      'When you open the door of the shop we record where you are.',
      'The lamps tell our servers in which room they stand.',
      'Maps of your walks are drawn from your position.',
    ];
    const moved = differenceOf([said(door), said(lamps), said(maps)], [said(maps), said(door), said(lamps)]);
    expect(newsOf(moved)).toEqual(NOTHING);
    expect(moved.totals).toEqual({ all: 3, added: 0, dropped: 0, changed: 0, same: 3 });
    const { reworded, repeated, totals } = differenceOf(
      [said(door), said(lamps), said(maps)],
      [
        said('Your lamps tell our servers in which room of the house they stand.'),
        said('When you open a door of the shop we record where you are.'),
        said('Nothing of this is new: position.'),
      ],
    );
    expect(reworded.map(({ before, after }) => [before.id, after.id])).toEqual([
      ['f1', 'f2'],
      ['f2', 'f1'],
    ]);
    expect(repeated).toBe(2);
    expect(totals).toEqual({ all: 4, added: 0, dropped: 0, changed: 0, same: 4 });
  });

  it('pairs nothing where several could have become several', () => {
    const denies = (sentence: string): Line => [sentence, collects('health', { stance: 'denied' })];
    const says = (sentence: string): Line => [sentence, collects('health')];
    const difference = differenceOf(
      [denies('No pulse is ever taken.'), denies('Scales stay silent to us.')],
      [says('Watches measure how fast hearts beat.'), says('Weight goes onto our charts.')],
    );
    expect(newsOf(difference)).toEqual({ added: ['health', 'health'], dropped: ['health', 'health'], changed: [] });
  });

  it('makes no news of a claim told more or less often, or in other words', () => {
    const once: Line[] = [['We collect your name.', collects('contact.name')]];
    const twice: Line[] = [...once, ['When you order, your name is stored with us.', collects('contact.name')]];
    expect(newsOf(differenceOf(once, twice))).toEqual(NOTHING);
    expect(newsOf(differenceOf(twice, once))).toEqual(NOTHING);
    expect(differenceOf(twice, once).repeated).toBe(1);
    const reworded = differenceOf(once, [['Your name is collected by us.', collects('contact.name')]]);
    expect(newsOf(reworded)).toEqual(NOTHING);
    expect(reworded.reworded).toHaveLength(1);
  });

  it('takes a claim that goes on standing for no change of stance', () => {
    const difference = differenceOf(
      [
        ['We collect your location.', collects('location')],
        ['Your location is recorded.', collects('location')],
      ],
      [
        ['We collect your location.', collects('location')],
        ['With no account there is no such collection.', collects('location', { stance: 'denied' })],
      ],
    );
    expect(newsOf(difference)).toEqual({ added: ['location'], dropped: [], changed: [] });
  });

  it('says whether both were read alike', () => {
    const other: Report = { ...exampleReport, analyser: { ...exampleReport.analyser, rules: 'def' } };
    expect(compareVersions(exampleReport, other)).toMatchObject({ sameText: true, sameAnalyser: false });
  });

  const line: fc.Arbitrary<Line> = fc
    .record({
      words: fc.array(fc.constantFrom('we', 'you', 'data', 'share', 'never', 'constructor'), { maxLength: 6 }),
      category: fc.constantFrom('contact.name', 'health', 'location', '__proto__'),
      stance: fc.constantFrom(...STANCES),
      hedged: fc.boolean(),
      value: fc.option(fc.constantFrom('P1Y', 'P2Y'), { nil: undefined }),
    })
    .map(({ words, category, stance, hedged, value }) => {
      return [words.join(' '), collects(category, { stance, hedged, ...(value ? { value } : {}) })];
    });
  const report = fc.array(line, { maxLength: 15 }).map((lines) => reportOf(lines));

  it('finds nothing between any report and itself', () => {
    fc.assert(
      fc.property(report, (one) => {
        expect(newsOf(compareVersions(one, one))).toEqual(NOTHING);
      }),
    );
  });

  it('accounts for every finding of both, once', () => {
    fc.assert(
      fc.property(report, report, (before, after) => {
        const { added, dropped, changed, reworded, unchanged, repeated } = compareVersions(before, after);
        const { totals } = compareVersions(before, after);
        expect(totals.all).toBe(totals.added + totals.dropped + totals.changed + totals.same);
        expect(totals).toMatchObject({ added: added.length, dropped: dropped.length, changed: changed.length });
        expect(totals.same).toBe(unchanged + reworded.length + repeated);
        const pairs = changed.length + reworded.length + unchanged;
        expect(added.length + dropped.length + 2 * pairs + repeated).toBe(
          before.findings.length + after.findings.length,
        );
        expect(changed.every(({ aspects }) => aspects.length > 0)).toBe(true);
      }),
    );
  });

  it('says the same again, and the reverse of the reverse', () => {
    fc.assert(
      fc.property(report, report, (before, after) => {
        expect(compareVersions(before, after)).toEqual(compareVersions(before, after));
        const [there, back] = [compareVersions(before, after), compareVersions(after, before)];
        expect([there.added.length, there.dropped.length]).toEqual([back.dropped.length, back.added.length]);
      }),
    );
  });

  it('is quick with 800 findings on either side, all on one subject and all reworded', () => {
    const version = (salt: string, stance: 'stated' | 'denied'): Report =>
      reportOf(
        Array.from({ length: 800 }, (_, index): Line => [
          `Sentence ${index} about location ${salt} ${'with some more words '.repeat(8)}and ${index % 7}.`,
          collects('location', { stance }),
        ]),
      );
    const spent = processorTime(() => {
      expect(compareVersions(version('here', 'stated'), version('there', 'denied')).changed).toHaveLength(800);
    });
    expect(spent).toBeLessThan(5_000);
  });
});
