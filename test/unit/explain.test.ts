import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import type { NoticeDocument } from '../../src/core/document.ts';
import { explain } from '../../src/core/explain.ts';
import { ExplainError, type ExplainedPhrase, type ExplainedSentence } from '../../src/core/explain/explanation.ts';
import { formatExplanation } from '../../src/core/formats/explanation-text.ts';
import { documentOf } from '../support/notice.ts';

const assumeNotice = true;

function explained(...lines: string[]): readonly ExplainedSentence[] {
  return explain(documentOf(lines), { assumeNotice }).sentences;
}

/** What is told of the phrase with these words in the last sentence. */
function phrase(words: string, ...lines: string[]): ExplainedPhrase | undefined {
  return explained(...lines)
    .at(-1)!
    .phrases.find(({ text }) => text === words);
}

const codeOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error instanceof ExplainError ? error.code : error;
  }
};

describe('explain', () => {
  const document = documentOf([
    '# Sharing',
    'We do not sell your e-mail address. If we lent your phone number to advertisers, we would tell you.',
    'We never pass on to brokers:',
    '- your postal address',
  ]);

  it('cites the text where it stands, everywhere', () => {
    const cited: { start: number; end: number; text: string }[] = [];
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('start' in value && 'text' in value) cited.push(value as (typeof cited)[number]);
      for (const one of Object.values(value)) collect(one);
    };
    const explanation = explain(document, { assumeNotice });
    collect(explanation);
    expect(cited.length).toBeGreaterThan(20);
    expect(cited.filter(({ start, end, text }) => document.text.slice(start, end) !== text)).toEqual([]);
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  });

  it('tells who does what, whether it is so, and what decides that', () => {
    const [, first, second] = explain(document, { assumeNotice }).sentences;
    expect(first).toMatchObject({
      text: 'We do not sell your e-mail address.',
      isHeading: false,
      section: ['Sharing'],
      topics: ['sharing'],
      clauses: [{ text: 'do not sell', relation: 'main', subject: { text: 'We' }, voice: 'active' }],
      frames: [
        {
          act: 'sell',
          lemma: 'sell',
          agent: { kind: 'publisher', words: { text: 'We' } },
          polarity: 'denied',
          status: 'asserted',
          trace: [{ by: 'negation', words: 'denied by «not» (negation)', at: { text: 'not' } }],
        },
      ],
    });
    expect(second!.clauses[0]).toMatchObject({ relation: 'adverbial', mark: { text: 'If' } });
    expect(second!.frames[0]).toMatchObject({
      polarity: 'affirmed',
      status: 'supposed',
      trace: [{ words: 'supposed: «If» opens a condition (condition clause)' }],
    });
  });

  it('tells which phrases made which findings', () => {
    const { findings } = analyse(document, { assumeNotice });
    const [, first] = explain(document, { assumeNotice }).sentences;
    const made = first!.phrases.find(({ text }) => text === 'e-mail address')!;
    expect(made).toMatchObject({ kind: 'term', facet: 'data', category: 'contact.email', rule: 'data.contact.email' });
    expect(made).not.toHaveProperty('reason');
    const named = findings.filter(({ facet, category }) => facet === 'data' && category === 'contact.email');
    expect(named.map(({ id }) => id)).toEqual(made.findings);
    expect(first!.findings).toEqual(findings.filter(({ quote }) => quote.text === first!.text));
  });

  it('shows what a list item hangs on', () => {
    const item = explain(document, { assumeNotice }).sentences.at(-1);
    expect(item).toMatchObject({ text: 'your postal address', leadIn: { text: 'We never pass on to brokers:' } });
  });

  it('names operators and the words that they act on', () => {
    const [first, second] = explained('We collect no names. We do not sell your photos for money.');
    expect(first!.operators).toMatchObject([
      { id: 'deny.no', text: 'no', effect: 'denied', scope: 'phrase', covers: { text: 'names.' } },
    ]);
    expect(first!.frames).toMatchObject([{ trace: [{ by: 'deny.no', words: 'denied by «no» (deny.no)' }] }]);
    expect(second!.operators).toMatchObject([
      { id: 'restrict.purpose', text: 'for money', effect: 'restricted', scope: 'clause' },
    ]);
    expect(second!.operators[0]).not.toHaveProperty('covers');
    expect(second!.frames).toMatchObject([{ polarity: 'denied', restriction: { text: 'for money' } }]);
  });

  it.each([
    [
      'supposed: «if» opens a condition (condition clause)',
      'phone number',
      'You would be told if we sell your phone number.',
    ],
    ['asked: the sentence is a question', 'phone number', 'Do you sell my phone number?'],
    ['open: «right» leaves it open (suspended)', 'phone number', 'We have the right to sell your phone number.'],
    ['said of others: «Many apps»', 'phone number', 'Many apps sell your phone number.'],
    ['advice: «Share» is an imperative (imperative)', 'phone number', 'Share your phone number with your friends.'],
    ['a heading announces, and states nothing', 'phone number', '# Your phone number'],
  ])('says why there is no finding: %s', (reason, words, line) => {
    expect(phrase(words, line)).toMatchObject({ findings: [], reason });
  });

  it('says when a denial is denied', () => {
    const [sentence] = explained('It is a myth that we do not sell your phone number.');
    expect(sentence!.frames[1]).toMatchObject({ act: 'sell', polarity: 'affirmed' });
    expect(sentence!.frames[1]!.trace.map(({ words }) => words)).toEqual([
      'denied by «not» (negation)',
      'affirmed again by «It is a myth that» (deny.untrue)',
    ]);
  });

  it('follows a status to the clause that it comes from', () => {
    const found = phrase('phone number', 'You have the right to know how we use your phone number.');
    expect(found?.reason).toBe('open: «right» leaves it open (suspended)');
  });

  it('takes one sentence by an offset, or by a finding', () => {
    const texts = (options: object): string[] =>
      explain(document, { assumeNotice, ...options }).sentences.map(({ text }) => text);
    const [heading, first, second, , item] = explain(document, { assumeNotice }).sentences;
    expect(texts({ at: 0 })).toEqual([heading!.text]);
    expect(texts({ at: first!.start })).toEqual([first!.text]);
    expect(texts({ at: second!.end - 1 })).toEqual([second!.text]);
    // Between two blocks.
    expect(texts({ at: heading!.end })).toEqual([heading!.text]);
    expect(texts({ at: document.text.length - 1 })).toEqual([item!.text]);
    for (const { id, span } of analyse(document, { assumeNotice }).findings) {
      expect(texts({ finding: id }).join('')).toContain(document.text.slice(span.start, span.end));
    }
  });

  it('says by a code what cannot be explained', () => {
    const ask = (options: object, of: NoticeDocument = document): unknown =>
      codeOf(() => explain(of, { assumeNotice, ...options }));
    for (const at of [-1, 1.5, Number.NaN, document.text.length]) expect(ask({ at }), String(at)).toBe('bad-offset');
    for (const finding of ['f0', 'f999', '', 'constructor']) expect(ask({ finding }), finding).toBe('no-such-finding');
    expect(ask({ at: 0 }, documentOf([]))).not.toHaveProperty('sentences');
    expect(codeOf(() => explain(documentOf(['A recipe for pancakes: flour, eggs and milk, and a hot pan.'])))).toBe(
      'not-read',
    );
  });
});

describe('formatExplanation', () => {
  it('shows a sentence, its phrases, clauses and findings', () => {
    const document = documentOf(['# Sharing', 'If we sold your phone number, you would know.']);
    expect(formatExplanation(explain(document, { assumeNotice, at: 20 }))).toBe(
      `Untitled

9–54 “If we sold your phone number, you would know.”
  in “Sharing” (sharing)
  phrases
    «phone number» data contact.phone by data.contact.phone → no finding: supposed: «If» opens a condition (condition clause)
  operators: none
  clauses
    1 «sold» adverbial of 2, opened by «If», subject «we», finite, active, past
      sell; by the publisher «we»; affirmed; supposed
      - supposed: «If» opens a condition (condition clause)
    2 «would know» main, subject «you», finite, active, future
      collect (know); by the reader «you»; affirmed; supposed
      - supposed: «would know» is what would be (counterfactual)
  findings: none
`,
    );
  });

  it('drives no terminal with what a document holds', () => {
    const document = documentOf(['# A\u001B]0;x\u0007', 'We collect\u202E your name.']);
    expect(formatExplanation(explain(document, { assumeNotice }))).not.toMatch(/[^\P{Cc}\n]|\u202E/u);
  });
});
