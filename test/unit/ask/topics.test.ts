/** Each topic's own examples, and that topics do not hide each other. */
import { describe, expect, it } from 'vitest';
import { compileWords } from '../../../src/core/ask/compiled-words.ts';
import { readQuestion } from '../../../src/core/ask/question.ts';
import { englishQuestions } from '../../../src/core/languages/en/ask/index.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import { compilePack } from '../../../src/core/text/compiled-pack.ts';

const pack = compilePack(english);
const words = compileWords(englishQuestions);
const { topics } = englishQuestions;

function askedTopics(question: string): string[] {
  return readQuestion(question, pack, words, new Set()).topics.map(({ topic }) => topic.id);
}

describe.each(topics)('$id', ({ id, match, skip = [] }) => {
  it.each(match)('is asked for by: %s', (question) => {
    expect(askedTopics(question)).toContain(id);
  });

  it.each(skip)('is not asked for by: %s', (question) => {
    expect(askedTopics(question)).not.toContain(id);
  });
});

describe('topics', () => {
  const ids = topics.map(({ id }) => id);

  it('have one name each, and go over topics that there are', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const unknown = topics.flatMap(({ over = [] }) => over.filter((id) => !ids.includes(id)));
    expect(unknown).toEqual([]);
  });

  // Two that go over each other would both be passed over, and the question have no answer.
  it('go over each other in no circle', () => {
    const over = new Map(topics.map((topic) => [topic.id, topic.over ?? []]));
    const circles = ids.filter((id) => {
      const seen = new Set<string>();
      const open = [...(over.get(id) ?? [])];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (seen.has(next)) continue;
        seen.add(next);
        open.push(...(over.get(next) ?? []));
      }
      return seen.has(id);
    });
    expect(circles).toEqual([]);
  });
});
