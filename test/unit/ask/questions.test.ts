/** What people ask of whole notices, and the words of the quote that answers, or that there is none. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../../src/core/ask.ts';
import type { NoticeDocument } from '../../../src/core/document.ts';
import { readMarkdown } from '../../../src/reader/markdown.ts';

const FIXTURES = new URL('../../fixtures/', import.meta.url);
const NOTICES = {
  lampsmart: 'lampsmart/privacy-policy.md',
  tidewell: 'ask/tidewell.md',
  quillmoth: 'ask/quillmoth.md',
  pebblecrust: 'ask/pebblecrust.md',
};

interface Row {
  readonly question: string;
  /** Any of these words stand in a quote that answers. */
  readonly wanted: readonly string[];
  readonly isNothingRight: boolean;
}

/** A line: `question => words of a quote | of another | -` (nothing is right). */
function rowsOf(name: string): Row[] {
  const lines = readFileSync(new URL(`ask/${name}.questions.txt`, FIXTURES), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => {
    const [question = '', answers = ''] = line.split(' => ');
    const wanted = answers.split(' | ');
    return { question, wanted: wanted.filter((words) => words !== '-'), isNothingRight: wanted.includes('-') };
  });
}

function quotes(document: NoticeDocument, question: string): string[] {
  return ask(document, question).map(({ quote }) => quote.text.replace(/\s+/gu, ' '));
}

describe.each(Object.entries(NOTICES))('%s', (name, file) => {
  const document = readMarkdown(readFileSync(new URL(file, FIXTURES), 'utf8'));
  const rows = rowsOf(name);

  // The notice is read at the first question; the rest are quick.
  beforeAll(() => void ask(document, 'name'), 60_000);

  it.each(rows)('$question', ({ question, wanted, isNothingRight }) => {
    const answers = quotes(document, question);
    if (isNothingRight && answers.length === 0) return;
    const first = answers.slice(0, 3);
    expect({ first, wanted }).toSatisfy(() => first.some((text) => wanted.some((words) => text.includes(words))));
  });

  it('has the best answer first, most of the time', () => {
    const answered = rows.filter(({ isNothingRight }) => !isNothingRight);
    const best = answered.filter(({ question, wanted }) => {
      const [first = ''] = quotes(document, question);
      return wanted.some((words) => first.includes(words));
    });
    expect(best.length / answered.length).toBeGreaterThan(0.75);
  });
});
