/**
 * The same statements in many wordings: each wording says the same of every statement, whatever verb, object and company it
 * has. What a wording keeps is expected by rule, and not sentence by sentence.
 */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { documentOf } from '../../support/notice.ts';

interface Statement {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
  readonly object: string;
  readonly objectIs: 'is' | 'are';
  /** To whom, for how long. */
  readonly rest: string;
  readonly facet: string;
  readonly category: string;
}

const STATEMENTS: readonly Statement[] = [
  say('collect collected collected collecting', 'your phone number', '', 'data contact.phone'),
  say('store stored stored storing', 'your health data', '', 'data health'),
  say('gather gathered gathered gathering', 'your photos', '', 'data content.photo'),
  say('share shared shared sharing', 'your postal address', ' with our couriers', 'sharing service-provider'),
  say('disclose disclosed disclosed disclosing', 'your e-mail address', ' to advertisers', 'sharing advertiser'),
  say('sell sold sold selling', 'your personal data', ' to data brokers', 'sharing data-broker'),
];

function say(verb: string, object: string, rest: string, finding: string): Statement {
  const [base, past, participle, gerund] = verb.split(' ') as [string, string, string, string];
  const [facet, category] = finding.split(' ') as [string, string];
  const objectIs = /data|photos/.test(object) ? 'are' : 'is';
  return { base, past, participle, gerund, object, objectIs, rest, facet, category };
}

/** Stances of the statement's own kind in a notice that says it in these words. */
function stancesOf(statement: Statement, text: string): string[] {
  const { facet, category } = statement;
  return analyse(documentOf([text]), { assumeNotice: true })
    .findings.filter((finding) => finding.facet === facet && finding.category === category)
    .filter(({ attributes }) => !('party' in attributes) || attributes.party !== 'third')
    .map(({ stance, restriction }) => `${stance}${restriction ? ' of a part' : ''}`);
}

type Wording = readonly [name: string, words: (one: Statement) => string];

const DENYING: readonly Wording[] = [
  ['plain', ({ base, object, rest }) => `We do not ${base} ${object}${rest}.`],
  ['contracted', ({ base, object, rest }) => `We won’t ${base} ${object}${rest}.`],
  ['passive', ({ participle, object, objectIs, rest }) => `At no time ${objectIs} ${object} ${participle}${rest}.`],
  ['two auxiliaries', ({ base, object, rest }) => `We do not, and will not, ${base} ${object}${rest}.`],
  ['inverted', ({ base, object, rest }) => `Under no circumstances will we ${base} ${object}${rest}.`],
  ['by no means', ({ base, object, rest }) => `By no means do we ${base} ${object}${rest}.`],
  ['neither', ({ base, object, rest }) => `We rent no cars, and neither do we ${base} ${object}${rest}.`],
  ['nor', ({ base, object, rest }) => `We rent no cars. Nor do we ${base} ${object}${rest}.`],
  ['seen by the reader', ({ gerund, object, rest }) => `You will never find us ${gerund} ${object}${rest}.`],
  ['promised', ({ base, object, rest }) => `We promise never to ${base} ${object}${rest}.`],
  ['not going to', ({ base, object, rest }) => `We are not going to ${base} ${object}${rest}.`],
  ['assured', ({ base, object, rest }) => `We can assure you that we do not ${base} ${object}${rest}.`],
  ['with pride', ({ base, object, rest }) => `We are proud that we do not ${base} ${object}${rest}.`],
  ['no secret', ({ base, object, rest }) => `It is no secret that we do not ${base} ${object}${rest}.`],
  ['what follows', ({ base, object, rest }) => `This means that we do not ${base} ${object}${rest}.`],
  ['with a bracket', ({ base, object, rest }) => `We (the crew of Wherry Lane) do not ${base} ${object}${rest}.`],
  ['three verbs', ({ base, object, rest }) => `We do not buy, copy or ${base} ${object}${rest}.`],
  ['answer', ({ base, object, rest }) => `Plenty of shops ${base} ${object}${rest}. We never do.`],
];

const SAYING: readonly Wording[] = [
  ['plain', ({ base, object, rest }) => `We ${base} ${object}${rest}.`],
  ['passive', ({ participle, object, objectIs, rest }) => `${capital(object)} ${objectIs} ${participle}${rest}.`],
  ['not only', ({ base, object, rest }) => `Not only do we ${base} ${object}${rest}, we also bake.`],
  ['do not only', ({ base, object, rest }) => `We do not only ${base} ${object}${rest} but also bake.`],
  ['do not just', ({ base, object, rest }) => `We do not just ${base} ${object}${rest}; we also bake.`],
  ['what follows', ({ base, object, rest }) => `This means that we ${base} ${object}${rest}.`],
  ['no secret', ({ base, object, rest }) => `It is no secret that we ${base} ${object}${rest}.`],
  ['something else denied', ({ base, object, rest }) => `We do not sing, and we ${base} ${object}${rest}.`],
  [
    'a relative clause',
    ({ base, object, rest }) => `Our boats, which do not leak, are old, and we ${base} ${object}${rest}.`,
  ],
  ['denied twice', ({ base, object, rest }) => `We do not hesitate to ${base} ${object}${rest}.`],
];

const SILENT: readonly Wording[] = [
  ['asked about', ({ base, object, rest }) => `Perhaps you want to know if we ${base} ${object}${rest}.`],
  ['thought about', ({ base, object, rest }) => `We are thinking about whether to ${base} ${object}${rest}.`],
  ['imagined', ({ base, object, rest }) => `Imagine that we ${base} ${object}${rest}.`],
  ['would be', ({ past, object, rest }) => `If we ever ${past} ${object}${rest}, we would tell you.`],
  ['tried', ({ base, object, rest }) => `We try not to ${base} ${object}${rest}.`],
  ['others', ({ base, object, rest }) => `Apps that ${base} ${object}${rest} are common.`],
  ['over', ({ past, object, rest }) => `The days when we ${past} ${object}${rest} are over.`],
  ['advice', ({ base, object, rest }) => `You should never ${base} ${object}${rest}.`],
  ['put an end to', ({ gerund, object, rest }) => `We have put an end to ${gerund} ${object}${rest}.`],
  ['a rumour', ({ base, object, rest }) => `Rumour has it that we ${base} ${object}${rest}.`],
  ['kept from it', ({ gerund, object, rest }) => `We prevent others from ${gerund} ${object}${rest}.`],
];

const PARTIAL: readonly Wording[] = [
  ['as a rule', ({ base, object, rest }) => `As a rule, we do not ${base} ${object}${rest}.`],
  ['subject to', ({ base, object, rest }) => `Subject to your settings, we do not ${base} ${object}${rest}.`],
  ['normally', ({ base, object, rest }) => `We do not normally ${base} ${object}${rest}.`],
  ['in bulk', ({ base, object, rest }) => `We do not ${base} ${object}${rest} in bulk.`],
];

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Each wording of each statement. */
const all = (wordings: readonly Wording[]): (readonly [text: string, statement: Statement])[] =>
  wordings.flatMap(([, words]) => STATEMENTS.map((statement) => [words(statement), statement] as const));

describe('what is denied in other words', () => {
  it.each(all(DENYING))('%s', (text, statement) => {
    expect(stancesOf(statement, text)).toEqual(['denied']);
  });
});

describe('what is said in other words', () => {
  it.each(all(SAYING))('%s', (text, statement) => {
    expect(stancesOf(statement, text)).toEqual(['stated']);
  });
});

describe('what nobody says', () => {
  it.each(all(SILENT))('%s', (text, statement) => {
    expect(stancesOf(statement, text)).toEqual([]);
  });
});

describe('what is denied of a part', () => {
  it.each(all(PARTIAL))('%s', (text, statement) => {
    expect(stancesOf(statement, text)).not.toContain('denied');
    expect(stancesOf(statement, text)).not.toContain('stated');
  });
});

describe('how long it is kept', () => {
  const periods = (text: string): (string | undefined)[] =>
    analyse(documentOf([text]), { assumeNotice: true })
      .findings.filter(({ facet }) => facet === 'retention')
      .map(({ value }) => value);

  it.each([
    'We do not keep your invoices for ten years.',
    'Your invoices are never kept for ten years.',
    'Imagine that we keep your invoices for ten years.',
    'Do not keep your invoices for ten years.',
    'We have no reason to keep your invoices for ten years.',
    'Apps that keep your invoices for ten years are common.',
  ])('%s', (text) => {
    expect(periods(text)).not.toContain('P10Y');
  });

  it.each([
    'We do not keep your invoices for more than ten years.',
    'We never keep your invoices beyond ten years.',
    'We keep nothing except your invoices for ten years.',
    'We are obliged to keep your invoices for ten years.',
  ])('%s', (text) => {
    expect(periods(text)).toContain('P10Y');
  });
});

it('takes no other company for the one whose notice it is', () => {
  const { findings } = analyse(documentOf(['Another company collects your phone number.']), { assumeNotice: true });
  expect(findings.filter(({ facet }) => facet === 'controller')).toEqual([]);
});
