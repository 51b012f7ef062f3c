/** Findings for tests, each with a place and a quote of its own unless the test says otherwise. */
import type { Finding } from '../../src/core/report.ts';

type Part = Partial<Omit<Finding, 'attributes'>> & { facet: Finding['facet']; attributes?: object };

let next = 0;

export function finding(part: Part): Finding {
  next += 1;
  const words = `Words ${next}`;
  const start = next * 100;
  const quote = { start, end: start + words.length, text: words };
  return {
    id: `f${next}`,
    category: 'generic',
    stance: 'stated',
    hedged: false,
    certainty: 'explicit',
    span: { start, end: start + 5 },
    quote,
    section: [],
    rule: 'test',
    attributes: {},
    ...part,
  };
}
