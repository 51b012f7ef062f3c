/** The verb groups of a sentence, left to right. */
import type { Token } from '../tokens/tokens.ts';
import { AuxiliaryGroups } from './auxiliary-groups.ts';
import { BareVerbs } from './bare-verbs.ts';
import type { CompiledGrammar } from './compiled-grammar.ts';
import type { Tagger } from './tagger.ts';
import type { VerbGroup } from './verb-group.ts';
import { C, VerbWords } from './verb-words.ts';

export class VerbGroups {
  readonly masks: Int32Array;
  readonly #words: VerbWords;
  readonly #auxiliaries: AuxiliaryGroups;
  readonly #bare: BareVerbs;
  readonly #found: VerbGroup[] = [];

  constructor(tokens: readonly Token[], grammar: CompiledGrammar, tagger: Tagger) {
    this.#words = new VerbWords(tokens, grammar);
    this.masks = this.#words.masks;
    this.#auxiliaries = new AuxiliaryGroups(this.#words, tagger);
    this.#bare = new BareVerbs(this.#words, tagger, this.#found);
  }

  find(): readonly VerbGroup[] {
    for (let at = 0; at < this.#words.tokens.length;) {
      if (this.#isName(at)) {
        at += NAME_LENGTH;
        // "Do Not Track requests": what the name is of.
        if (this.#words.reading(at)?.ambiguous) at++;
        continue;
      }
      // "Not to Do Not Track": no infinitive.
      if (this.#words.is(at, C.to | C.negator) && this.#opensName(at)) {
        at++;
        continue;
      }
      const group = this.#auxiliaries.at(at) ?? this.#bare.at(at);
      if (group) this.#found.push(group);
      at = group ? Math.max(group.end, at + 1) : at + 1;
    }
    return this.#found;
  }

  #opensName(at: number): boolean {
    return this.#isName(at + 1) || (this.#words.is(at + 1, C.to) && this.#isName(at + 2));
  }

  // "Do Not Track", "Global Do Not Sell": a name, in capitals where its neighbours have none.
  #isName(at: number): boolean {
    const [first, second, third] = [this.#words.tokens[at], this.#words.tokens[at + 1], this.#words.tokens[at + 2]];
    return (
      first !== undefined &&
      first.capital &&
      this.#words.is(at, C.do) &&
      this.#words.is(at + 1, C.negator) &&
      second!.capital &&
      third?.capital === true &&
      !this.#words.is(at - 1, C.subject) &&
      !this.#isAllCapitals()
    );
  }

  #isAllCapitals(): boolean {
    return this.#words.tokens.every(({ kind, capital }) => kind !== 'word' || capital);
  }
}

/** "Do Not Track". */
const NAME_LENGTH = 3;
