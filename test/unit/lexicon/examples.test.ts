/** Every entry of the vocabulary carries examples; here they are held against the engine that reads notices. */
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/languages/en/index.ts';
import type { Topic } from '../../../src/core/lexicon/topic.ts';
import { Notice } from '../../../src/core/text/notice.ts';
import { isWithin, listedCategory } from '../../../src/core/taxonomy.ts';
import { documentOf } from '../../support/notice.ts';

/** A heading for each topic that a rule may ask for. */
const HEADINGS: Readonly<Record<Topic, string>> = {
  collection: 'Information we collect',
  use: 'How we use information',
  sharing: 'Sharing',
  cookies: 'Cookies',
  retention: 'Retention',
  security: 'Security',
  rights: 'Your rights',
  choices: 'Your choices',
  children: 'Children',
  transfers: 'International transfers',
  changes: 'Changes to this policy',
  contact: 'Contact us',
  california: 'California',
  'legal-basis': 'Legal basis',
  definitions: 'Definitions',
  'third-party-sites': 'Links to other sites',
  'do-not-track': 'Do Not Track',
  'not-collected': 'Information we do not collect',
};

const terms = english.terms.map((term) => [term.id, term] as const);
const rules = english.rules.map((rule) => [rule.id, rule] as const);

it('has every topic in its heading vocabulary', () => {
  for (const [topic, heading] of Object.entries(HEADINGS)) {
    const { section } = new Notice(documentOf([`# ${heading}`, 'x']), english).sentences[1]!;
    expect([...section.topics], heading).toContain(topic);
  }
});

it('has no two entries of one id, no entry without examples, no unknown category', () => {
  const entries = [...english.terms, ...english.rules];
  const ids = entries.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(entries.filter(({ match }) => match.length === 0).map(({ id }) => id)).toEqual([]);
  expect(entries.filter(({ facet, category }) => !listedCategory(facet, category)).map(({ id }) => id)).toEqual([]);
  expect(entries.filter(({ id, facet }) => !isWithin(id, facet)).map(({ id }) => id)).toEqual([]);
});

describe.each(terms)('%s', (_id, term) => {
  it('is found as marked, and only there', () => {
    for (const example of term.match) {
      const text = example.replace(/[[\]]/g, '');
      const marked = [...example.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]);
      expect(marked, `no [span] in: ${example}`).not.toHaveLength(0);
      const found = new Notice(documentOf([text]), english)
        .termMatches(term.facet)
        .filter((match) => match.term === term)
        .map(({ sentence, start, end }) =>
          ((range) => text.slice(range.start, range.end))(sentence.rangeOf(start, end)),
        );
      expect(found, example).toEqual(marked);
    }
    for (const example of term.skip ?? []) {
      const found = new Notice(documentOf([example]), english)
        .termMatches(term.facet)
        .filter((match) => match.term === term);
      expect(found, example).toHaveLength(0);
    }
  });
});

describe.each(rules)('%s', (_id, rule) => {
  it('is found where it must be, and not where it must not', () => {
    const wanted = rule.sections?.find((topic) => !topic.startsWith('!')) as Topic | undefined;
    const read = (example: string) =>
      new Notice(documentOf([...(wanted ? [`# ${HEADINGS[wanted]}`] : []), example]), english)
        .ruleMatches(rule.facet)
        .filter((match) => match.rule === rule);
    for (const example of rule.match) expect(read(example), example).not.toHaveLength(0);
    for (const example of rule.skip ?? []) expect(read(example), example).toHaveLength(0);
  });
});
