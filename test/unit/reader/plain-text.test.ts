import { describe, expect, it } from 'vitest';
import { readPlain } from '../../../src/reader/plain-text.ts';
import { expectSound, outline } from '../../support/sound-document.ts';

function blocks(text: string): string[] {
  const document = readPlain(text);
  expect(document.text).toBe(text);
  expectSound(document);
  return outline(document).split('\n').slice(1, -1);
}

const SENTENCE = 'We collect your name when you order something from us.';

describe('headings', () => {
  it.each([
    'PRIVACY POLICY',
    'How We Use Your Data',
    'Data Retention',
    'Security',
    '3. Sharing of information',
    '2.1 Cookies',
    'IV. Children',
    'What do we collect?',
  ])('by form: %s', (line) => {
    expect(blocks(`Introduction.\n${line}\n${SENTENCE}`)[1]).toBe(`heading2 ${JSON.stringify(line)}`);
  });

  it.each(['We sell nothing.', 'or by post, at', 'Call us; we answer', SENTENCE])('not by form: %s', (line) => {
    expect(blocks(`Introduction.\n${line}\n${SENTENCE}`)[1]).toMatch(/^paragraph/);
  });

  it('by marks, which stay outside the block', () => {
    expect(blocks('# Privacy #\n\n**Data**\n\nUnderlined\n----------\ntext here')).toEqual([
      'heading1 "Privacy"',
      'heading2 "Data"',
      'heading2 "Underlined"',
      'paragraph "text here"',
    ]);
  });
});

describe('lists', () => {
  it.each(['-', '*', '•', '·', '–'])('typed with %s', (bullet) => {
    expect(blocks(`We collect:\n${bullet} your name\n${bullet} your town`)).toEqual([
      'paragraph "We collect:"',
      'list-item1 "your name"  |  lead-in "We collect:"',
      'list-item1 "your town"  |  lead-in "We collect:"',
    ]);
  });

  it.each([
    ['1.', '2.'],
    ['(a)', '(b)'],
    ['a)', 'b)'],
    ['(i)', '(ii)'],
  ])('numbered with %s', (one, two) => {
    expect(blocks(`We collect:\n\n${one} your name;\n${two} your town.`)[2]).toBe(
      'list-item1 "your town."  |  lead-in "We collect:"',
    );
  });

  it('without their bullets', () => {
    expect(blocks(`We may collect the following:\nYour name\nYour e-mail address\nYour town\n${SENTENCE}`)).toEqual([
      'paragraph "We may collect the following:"',
      'list-item1 "Your name"  |  lead-in "We may collect the following:"',
      'list-item1 "Your e-mail address"  |  lead-in "We may collect the following:"',
      'list-item1 "Your town"  |  lead-in "We may collect the following:"',
      `paragraph ${JSON.stringify(SENTENCE)}`,
    ]);
  });

  it('without their bullets, up to the next heading', () => {
    const lines = blocks(`We collect:\nyour name\nyour town\nHow We Use Your Data\n${SENTENCE}`);
    expect(lines[3]).toBe('heading2 "How We Use Your Data"');
    expect(lines[2]).toMatch(/^list-item/);
  });

  it('with semicolons, up to the full stop', () => {
    expect(blocks('We use it:\nto bill you;\nto write to you; and\nto obey the law.').slice(1)).toEqual([
      'list-item1 "to bill you;"  |  lead-in "We use it:"',
      'list-item1 "to write to you; and"  |  lead-in "We use it:"',
      'list-item1 "to obey the law."  |  lead-in "We use it:"',
    ]);
  });

  it.each(['-', '•', '*'])('run together with %s', (bullet) => {
    expect(blocks(`We collect: ${bullet} your name ${bullet} your town. We keep both.`)).toEqual([
      'paragraph "We collect:"',
      'list-item1 "your name"  |  lead-in "We collect:"',
      'list-item1 "your town."  |  lead-in "We collect:"',
      'paragraph "We keep both."',
    ]);
  });

  it('but not dashes in a sentence', () => {
    expect(blocks('Note: we share data - the name and town - with carriers.')).toHaveLength(1);
  });
});

describe('lines', () => {
  it('are paragraphs', () => {
    expect(blocks(`${SENTENCE}\n${SENTENCE}\r\n${SENTENCE}`)).toHaveLength(3);
  });

  it('are joined where they were wrapped', () => {
    const wrapped = [
      'The Harrow Map Company keeps the names of those who order its',
      'maps, together with the addresses to which the maps are sent,',
      'for as long as the law wants bills to be kept.',
      '',
      'It shares them with the post and',
      'nobody else, since it has no wish to sell what it was told for',
      'another reason.',
    ].join('\r\n');
    expect(blocks(wrapped)).toHaveLength(2);
  });

  it('keep byte order marks, blanks and rules outside', () => {
    expect(blocks(`\ufeff  \n${SENTENCE}  \n* * *\n\u00a0${SENTENCE}`)).toEqual([
      `paragraph ${JSON.stringify(SENTENCE)}`,
      `paragraph ${JSON.stringify(SENTENCE)}`,
    ]);
  });

  it('may be none', () => {
    expect(readPlain('').warnings.map(({ code }) => code)).toEqual(['empty']);
    expect(blocks(' '.repeat(1_000_000))).toEqual(['warning empty']);
  });
});

it('keeps the text whole beyond its limit and says so', () => {
  const text = `${SENTENCE}\n`.repeat(80_000);
  const document = readPlain(text);
  expect(document.text).toBe(text);
  expect(document.warnings.map(({ code }) => code)).toEqual(['truncated']);
});
