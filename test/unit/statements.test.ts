/** What counts as one statement: the same for the summary's rows and for every number that is shown of them. */
import { describe, expect, it } from 'vitest';
import { countStatements, statementsOf } from '../../src/core/statements.ts';
import { collects, reportOf, shares, type Line } from '../support/reports.ts';

const count = (...lines: Line[]): number => countStatements(reportOf(lines).findings);

describe('countStatements', () => {
  it('is one for what a sentence says of one facet in one way', () => {
    const both: Line = [
      'We collect your name and e-mail address.',
      collects('contact.name'),
      collects('contact.email'),
    ];
    expect(count(both)).toBe(1);
    expect(count()).toBe(0);
  });

  it('is one for what is said in several places alike, and two for what is said otherwise', () => {
    const first: Line = ['We collect your name.', collects('contact.name')];
    expect(count(first, ['Your name is collected.', collects('contact.name')])).toBe(1);
    expect(count(first, ['We may collect your name.', collects('contact.name', { hedged: true })])).toBe(2);
    expect(count(first, ['We collect your name abroad.', collects('contact.name', { only: 'abroad' })])).toBe(2);
  });

  it('counts each facet of a sentence', () => {
    expect(count(['We share your name with couriers.', collects('contact.name'), shares('service-provider')])).toBe(2);
  });

  it('is the number of rows of all facets', () => {
    const { findings } = reportOf([
      ['We collect your name.', collects('contact.name')],
      ['We collect your photos, and share them with advertisers.', collects('content.photo'), shares('advertiser')],
    ]);
    expect(countStatements(findings)).toBe(statementsOf(findings).flatMap(({ rows }) => rows).length);
    expect(countStatements(findings)).toBe(3);
  });
});
