import { expect, it } from 'vitest';
import { formatAnswers } from '../../../src/core/formats/answers.ts';

it('wraps a quote, and lets nothing of it drive the terminal', () => {
  const text = 'We keep\u001B[31m your\nphotos for thirty days and then delete them for good.';
  const answer = { quote: { start: 0, end: text.length, text }, findings: [], score: 1 };
  expect(formatAnswers({ id: 'a', answers: [answer, answer] }, { width: 40 })).toBe(
    [
      '1. “We keep [31m your photos for thirty',
      '   days and then delete them for good.”',
      '2. “We keep [31m your photos for thirty',
      '   days and then delete them for good.”',
      '',
    ].join('\n'),
  );
});
