import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { ask, AskError, MAX_QUESTION } from '../../../src/core/ask.ts';
import type { NoticeDocument } from '../../../src/core/document.ts';
import { documentOf } from '../../support/notice.ts';

const NOTICE = [
  '# Privacy policy of Fennel Radio',
  'Fennel Radio collects your e-mail address and your photos.',
  '# Sharing',
  'We do not sell your data. We share your photos with Marrow Print, a service provider.',
  'We keep your photos for 30 days. We keep your e-mail address as long as your account exists.',
  'We never pass on to advertisers:',
  '- your e-mail address',
];

function quotes(question: string, document: NoticeDocument = documentOf(NOTICE)): string[] {
  return ask(document, question).map(({ quote }) => quote.text);
}

const codeOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error instanceof AskError ? error.code : error;
  }
};

describe('ask', () => {
  it('answers with the words of the text and the findings that were made of them', () => {
    const document = documentOf(NOTICE);
    const { findings } = analyse(document, { assumeNotice: true });
    const answers = ask(document, 'who sees my photos?');
    expect(answers[0]!.quote.text).toBe('We share your photos with Marrow Print, a service provider.');
    for (const { quote, findings: ids } of answers) {
      expect(document.text.slice(quote.start, quote.end)).toBe(quote.text);
      const made = findings.filter((one) => one.quote.start === quote.start && one.quote.end === quote.end);
      expect(ids).toEqual(made.map(({ id }) => id));
    }
    expect(answers[0]!.findings.length).toBeGreaterThan(0);
  });

  it('has the better answer before the others, at most five', () => {
    expect(quotes('how long do you keep my photos')[0]).toBe('We keep your photos for 30 days.');
    expect(quotes('how long do you keep my email')[0]).toBe(
      'We keep your e-mail address as long as your account exists.',
    );
    const scores = ask(documentOf(NOTICE), 'what do you collect').map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const many = documentOf(Array.from({ length: 9 }, (_, at) => `We keep list ${at} for ${at + 2} days.`));
    expect(ask(many, 'how long do you keep it')).toHaveLength(5);
  });

  it('says nothing where the text does not', () => {
    expect(quotes('do you use cookies')).toEqual([]);
    expect(quotes('can I complain to an authority?')).toEqual([]);
    expect(quotes('zebra')).toEqual([]);
    expect(quotes('the of and')).toEqual([]);
    expect(quotes('???')).toEqual([]);
  });

  it('takes a denial for an answer', () => {
    expect(quotes('do you sell my data')).toEqual(['We do not sell your data.']);
  });

  it('does not take what is said of other data', () => {
    expect(quotes('how long do you keep my fingerprints')).not.toContain('We keep your photos for 30 days.');
  });

  it.each([
    ['who do you shar my photos with', 'We share your photos with Marrow Print, a service provider.'],
    ['how long are my fotos kept', 'We keep your photos for 30 days.'],
    ['how long do you kepe my photos', 'We keep your photos for 30 days.'],
    ['do you sel', 'We do not sell your data.'],
  ])('understands what is mistyped or still being typed: %s', (question, wanted) => {
    expect(quotes(question).join(' ')).toContain(wanted);
  });

  it('asks what detection takes for no notice, too', () => {
    const recipe = documentOf(['Two eggs make a meal.', 'Keep the dough for 30 days in a cold place.']);
    expect(quotes('do you sell my data', recipe)).toEqual([]);
    expect(codeOf(() => ask(recipe, 'eggs?'))).not.toBe('not-read');
  });

  it('finds a repeated sentence once', () => {
    const twice = documentOf(['We do not sell your data.', '# Again', 'We do not sell your data.']);
    expect(quotes('do you sell data', twice)).toEqual(['We do not sell your data.']);
  });

  it('takes a statement that is set as a heading', () => {
    const document = documentOf([
      '# Privacy policy',
      '## We do not sell your data.',
      'We use your name for the newsletter.',
    ]);
    expect(quotes('do you sell my data', document)).toContain('We do not sell your data.');
  });

  it('gives the same answers to the same question, whatever was asked before', () => {
    const first = ask(documentOf(NOTICE), 'who gets my photos');
    const document = documentOf(NOTICE);
    ask(document, 'do you sell my data');
    expect(ask(document, 'who gets my photos')).toEqual(first);
    expect(ask(document, '  who gets my photos  ')).toEqual(first);
  });

  it.each(['constructor', '__proto__', 'toString hasOwnProperty', '🦊', 'a'.repeat(MAX_QUESTION), '((((('])(
    'takes %j for a question like any other',
    (question) => {
      expect(ask(documentOf(NOTICE), question)).toBeInstanceOf(Array);
    },
  );

  it('refuses a question that is none, or too long to be one', () => {
    expect(codeOf(() => ask(documentOf(NOTICE), ' \n'))).toBe('bad-question');
    expect(codeOf(() => ask(documentOf(NOTICE), 'why '.repeat(MAX_QUESTION)))).toBe('bad-question');
  });

  it('says that it did not look where it cannot read', () => {
    const finnish = {
      ...documentOf(['Emme myy tietojasi kenellekään ja säilytämme niitä vuoden.']),
      declaredLanguage: 'fi',
    };
    expect(codeOf(() => ask(finnish, 'do you sell my data'))).toBe('not-read');
  });
});
