/** What a build works out of the language decides as the language itself does. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageData } from '../../../scripts/language-data.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import type { LanguagePack } from '../../../src/core/lexicon/language-pack.ts';
import type { PreparedPack } from '../../../src/core/lexicon/prepared-pack.ts';
import { compilePack, type VocabularyEntry } from '../../../src/core/text/compiled-pack.ts';
import { tokenise, type Token } from '../../../src/core/tokens/tokens.ts';
import { isTopicWord } from '../../../src/core/extract/sharing/topic-words.ts';

// As a build writes and a start reads it.
const data = JSON.parse(JSON.stringify(languageData())) as {
  prepared: PreparedPack;
  rules: LanguagePack['rules'];
  terms: LanguagePack['terms'];
  operators: LanguagePack['grammar']['operators'];
};
const built: LanguagePack = {
  ...english,
  rules: data.rules,
  terms: data.terms,
  grammar: { ...english.grammar, operators: data.operators },
  prepared: data.prepared,
};
const sentences: readonly (readonly Token[])[] = [
  ...readFileSync('test/fixtures/lampsmart/privacy-policy.md', 'utf8').split('\n'),
  ...english.rules.flatMap(({ match, skip = [] }) => [...match, ...skip]),
  ...english.terms.flatMap(({ match, skip = [] }) => [...match, ...skip]).map((text) => text.replace(/[[\]]/gu, '')),
  ...english.grammar.operators.flatMap(({ acts, not }) => [...acts, ...not]),
].map((text) => tokenise(text));

describe('a prepared language', () => {
  const [own, prepared] = [compilePack(english), compilePack(built)];

  it('holds no pattern and no example twice', () => {
    expect([...data.rules, ...data.terms].flatMap(({ patterns, match }) => [...patterns, ...match])).toEqual([]);
    expect(data.operators.flatMap(({ patterns, acts, not }) => [...patterns, ...acts, ...not])).toEqual([]);
  });

  it('finds the same words in the same sentences', () => {
    const named = (entry: VocabularyEntry): string => ('rule' in entry ? entry.rule.id : entry.term.id);
    const found = ({ vocabulary }: typeof own): unknown[] =>
      sentences.map((tokens) => vocabulary.scan(tokens).map(({ entry, ...match }) => [named(entry), match]));
    expect(found(prepared)).toEqual(found(own));
  });

  it.each(['actors', 'conditions', 'headings', 'means', 'grants', 'contactRoles', 'signals'] as const)(
    'finds the same %s',
    (name) => {
      expect(sentences.map((tokens) => prepared[name].scan(tokens))).toEqual(
        sentences.map((tokens) => own[name].scan(tokens)),
      );
    },
  );

  it('finds the same operators', () => {
    const found = ({ grammar }: typeof own): unknown[] =>
      sentences.map((tokens) => grammar.operators.scan(tokens).map(({ entry, ...match }) => [entry.id, match]));
    expect(found(prepared)).toEqual(found(own));
  });

  it('vetoes the same', () => {
    const vetoed = ({ vetoes }: typeof own): unknown[] =>
      [...vetoes].map(([{ id }, set]) => [id, sentences.map((tokens) => set.scan(tokens))]);
    expect(vetoed(prepared)).toEqual(vetoed(own));
  });

  it('knows the same words as what notices are about', () => {
    const words = [...new Set(sentences.flat().map(({ norm, stem }) => [norm, stem] as const))];
    const known = (pack: LanguagePack): unknown[] => words.filter(([norm, stem]) => isTopicWord(pack, norm, stem));
    expect(known(built)).toEqual(known(english));
  });
});
