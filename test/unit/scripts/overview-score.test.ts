/** What the measure of the first screen counts as right, as wrong, as found and as shown. */
import { describe, expect, it } from 'vitest';
import { scoreLine } from '../../../scripts/overview-score.ts';
import type { Fact } from '../../../scripts/reading-facts.ts';
import { analyse } from '../../../src/core/analyse.ts';
import type { OverviewTopic } from '../../../src/core/overview/line.ts';
import { overview } from '../../../src/core/overview/overview.ts';
import { readMarkdown } from '../../../src/reader/markdown.ts';

const NOTICE = `# Privacy notice of Tide Mill Ltd

Tide Mill Ltd is the controller of your personal data.

We collect your exact location. We do not sell your personal data. We share your name with couriers and with analytics providers.

We keep your orders for 12 months. You have the right to have your data deleted. Write to mill@tide.example.`;

const { lines } = overview(analyse(readMarkdown(NOTICE), { assumeNotice: true }));

function score(topic: OverviewTopic, facts: readonly Fact[]) {
  const line = lines.find((one) => one.topic === topic);
  if (!line) throw new Error(`No line ${topic}`);
  const { claims, expected } = scoreLine(line, facts);
  return {
    right: claims.filter(({ holds }) => holds).length,
    wrong: claims.filter(({ holds }) => !holds).length,
    found: expected.filter(({ found }) => found).length,
    missed: expected.filter(({ found }) => !found).length,
    shown: expected.filter(({ shown }) => shown).length,
  };
}

const sale = (stance: string): Fact => ({
  facet: 'sharing',
  category: 'third-party',
  action: 'sell',
  stance,
  quote: 'We do not sell your personal data.',
});
const period = (value: string, more: Partial<Fact> = {}): Fact => ({
  facet: 'retention',
  category: 'stated-period',
  value,
  quote: 'We keep your orders for 12 months.',
  ...more,
});

describe('a line of the first screen', () => {
  it('is right where the notice says so, and wrong where it says the opposite', () => {
    expect(score('sale', [sale('denied')])).toMatchObject({ right: 1, wrong: 0, found: 1, missed: 0 });
    expect(score('sale', [sale('stated')])).toMatchObject({ right: 0, wrong: 1, found: 0, missed: 1 });
    expect(score('sale', [])).toMatchObject({ right: 0, wrong: 1, found: 0, missed: 0 });
  });

  it('takes a period for what it is, however long it is said to be', () => {
    expect(score('retention', [period('P1Y')])).toMatchObject({ right: 1, missed: 0 });
    expect(score('retention', [period('P2Y')])).toMatchObject({ wrong: 1, missed: 1, shown: 1 });
  });

  it('may leave out what is arguable, and may have it', () => {
    expect(score('retention', [period('P1Y', { arguable: true })])).toMatchObject({ right: 1, found: 0, missed: 0 });
    const another = period('P5Y', { arguable: true, quote: 'Logs live long.' });
    expect(score('retention', [period('P1Y'), another])).toMatchObject({ found: 1, missed: 0 });
  });

  it('has a company by its name without its legal form', () => {
    const named = (value: string): Fact => ({ facet: 'controller', category: 'name', value, quote: 'Tide Mill' });
    expect(score('publisher', [named('The Tide Mill Limited')])).toMatchObject({ right: 1, missed: 0 });
    expect(score('publisher', [named('Ebb Mill Ltd')])).toMatchObject({ wrong: 1, missed: 1 });
  });

  it('names kinds, each of which counts', () => {
    const to = (category: string): Fact => ({ facet: 'sharing', category, quote: 'We share your name with couriers' });
    expect(score('recipients', [to('analytics-provider')])).toMatchObject({ right: 1, found: 1, missed: 0 });
    const some = score('recipients', [to('analytics-provider'), to('service-provider'), to('government')]);
    expect(some).toMatchObject({ wrong: 0, missed: 1, shown: 3 });
  });

  it('says that something is missing of what the notice does not say', () => {
    const about: Fact[] = [
      { facet: 'controller', category: 'name', value: 'Tide Mill Ltd', quote: 'Tide Mill Ltd' },
      { facet: 'contact', category: 'email', value: 'mill@tide.example', quote: 'Write to mill@tide.example.' },
      { facet: 'sharing', category: 'service-provider', quote: 'with couriers' },
      { facet: 'right', category: 'erasure', quote: 'have your data deleted' },
      period('P1Y'),
    ];
    expect(score('missing', about)).toMatchObject({ right: 2, wrong: 0, found: 2, missed: 0 });
    const dated: Fact = { facet: 'date', category: 'updated', value: '2025-01-01', quote: 'Last updated' };
    expect(score('missing', [...about, dated])).toMatchObject({ right: 1, wrong: 1 });
  });
});
