/** Texts that are nearly the same: which are told, and that the order of the documents does not matter. */
import { expect, test } from 'vitest';
import { nearTexts } from '../../../../src/cli/run/near-texts.ts';
import { sketchOf } from '../../../../src/cli/run/sketch.ts';

/** A text of so many words, no two runs of which are the same. */
const words = (name: string, count: number): string =>
  Array.from({ length: count }, (_, at) => `${name}${at}x`).join(' ');

const long = words('tile', 2_000);
const TEXTS = {
  a: `${long} Last updated in March.`,
  // Another date, and one sentence more.
  b: `${long} Last updated in July. We also keep the letters that you send us.`,
  // Half of it is another's.
  c: `${words('tile', 1_000)} ${words('lamp', 1_000)}`,
  d: words('loom', 2_000),
  e: words('loom', 1_990),
  short: 'Not found',
};

function groupsOf(names: readonly (keyof typeof TEXTS)[]): unknown {
  const sketched = names.flatMap((name) => {
    const sketch = sketchOf(TEXTS[name]);
    return sketch === undefined ? [] : ([[name, sketch]] as const);
  });
  return nearTexts(new Map(sketched));
}

test('texts with a few other words are of one group, texts that share half are not', () => {
  expect(groupsOf(['a', 'b', 'c', 'd', 'e', 'short'])).toEqual([
    { text: 'a', group: 'a' },
    { text: 'b', group: 'a' },
    { text: 'd', group: 'd' },
    { text: 'e', group: 'd' },
  ]);
});

test('the order in which they come changes nothing', () => {
  const names = Object.keys(TEXTS) as (keyof typeof TEXTS)[];
  expect(groupsOf(names.toReversed())).toEqual(groupsOf(names));
});

test('case and marks do not count, and a text too short for a run of words is like no other', () => {
  expect(sketchOf('We keep, safely, your NAME.')).toBe(sketchOf('we keep safely your name'));
  expect(sketchOf('Not found')).toBeUndefined();
});

test('a text in a script without spaces is told, too', () => {
  const text = Array.from({ length: 600 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 37) % 2_000))).join('');
  expect(
    nearTexts(
      new Map([
        ['a', sketchOf(text)!],
        ['b', sketchOf(`${text}。`)!],
      ]),
    ),
  ).toHaveLength(2);
});
