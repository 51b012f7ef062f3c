/** Decisions made by machines, and profiles: that they are made, or that they are not. */
import { expect, it } from 'vitest';
import { automatedDecisionExtractor } from '../../../src/core/extract/automated-decision.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import { Notice } from '../../../src/core/text/notice.ts';
import { documentOf } from '../../support/notice.ts';

function read(text: string): string[] {
  const document = documentOf([text]);
  return automatedDecisionExtractor
    .extract(new Notice(document, english))
    .map(({ category, stance, span }) => `${stance} ${category}: ${document.text.slice(span.start, span.end)}`);
}

it('tells what is done from what is denied', () => {
  expect(read('We rely on automated decision-making.')).toEqual(['stated decision: automated decision-making']);
  expect(read('We do not use automated decision-making.')).toEqual(['denied decision: automated decision-making']);
  expect(read('We use what you buy for profiling.')).toEqual(['stated profiling: profiling']);
});

it('is denied by the words of its own sentence', () => {
  expect(read('Automated decisions are not taken, even where speed matters.')).toEqual([
    'denied decision: Automated decisions',
  ]);
  expect(read('We decline to profile our guests.')).toEqual(['denied profiling: profile']);
  expect(read('No decision with legal effects is made by automated means.')).toMatchObject([
    expect.stringMatching(/^denied decision/),
  ]);
});

it("is not a right against it, nor a user's profile page", () => {
  expect(read('It is your right not to be subject to automated decisions.')).toEqual([]);
  expect(read('You can edit your user profile.')).toEqual([]);
});

it('is found where decisions are made by means that are automatic', () => {
  expect(read('We use algorithms to decide whether to grant a loan.')).toHaveLength(1);
  expect(read('We use algorithms to sort the news.')).toEqual([]);
});
