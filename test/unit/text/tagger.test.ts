import nlp from 'compromise/two';
import { describe, expect, test } from 'vitest';
import { SentenceTags } from '../../../src/core/text/tagger.ts';
import { tokenise } from '../../../src/core/tokens/tokens.ts';

const TAGS = ['Verb', 'Noun', 'Adjective', 'Person', 'Organization'];

/** By offset, what compromise makes of the text as a whole. */
function tagsOfWhole(text: string): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, ReadonlySet<string>>();
  let at = 0;
  for (const { text: word, pre, post, tags } of (
    nlp(text).docs as { text: string; pre: string; post: string; tags: Set<string> }[][]
  ).flat()) {
    at += pre.length;
    found.set(at, tags);
    at += word.length + post.length;
  }
  return found;
}

describe('tags of a sentence', () => {
  test.each([
    'Visitors access logs, and partners request usage reports from time to time.',
    'When you order a lamp, our shop records purchase details: the price, the date, and how you pay.',
    "We don't sell names; couriers, banks and Fernwick Ltd process payments, March, in Leeds.",
    'Our third party hosts, which store backups, may require access to the records, or purchase them.',
  ])('are those that compromise gives the whole, though only parts are looked at: %s', (text) => {
    const whole = tagsOfWhole(text);
    // From the last word on, so that no part is tagged because one before it was.
    for (const token of tokenise(text).toReversed()) {
      const expected = whole.get(token.start);
      if (!expected) continue;
      const tags = new SentenceTags(text, 0);
      for (const tag of TAGS)
        expect(`${token.norm} ${tag} ${tags.has(token, tag)}`).toBe(`${token.norm} ${tag} ${expected.has(tag)}`);
    }
  });
});
