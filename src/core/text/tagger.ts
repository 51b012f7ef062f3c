/** Part of speech where it decides and neighbours do not tell; the only place that knows compromise. */
import nlp from 'compromise/two';
import type { Token } from '../tokens/tokens.ts';

const MAX_CHARACTERS = 1200;

export interface TaggedTerm {
  /** Offset into the text that was tagged. */
  readonly start: number;
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

/** What compromise keeps of a word: its text and the white space and marks around it. */
interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly tags?: ReadonlySet<string>;
}

const NO_TAGS: ReadonlySet<string> = new Set();

/**
 * Tags a stretch of text, up to 1,200 characters of it. Costs about 5 µs a character: call it for single clauses whose
 * reading hangs on it.
 */
function tagText(text: string): readonly TaggedTerm[] {
  const terms: TaggedTerm[] = [];
  let at = 0;
  // `docs` rather than `json()`: building the JSON costs as much as the tagging.
  for (const sentence of nlp(text.slice(0, MAX_CHARACTERS)).docs as readonly (readonly Term[])[]) {
    for (const { text: word, pre, post, tags } of sentence) {
      at += pre.length;
      terms.push({ start: at, text: word, tags: tags ?? NO_TAGS });
      at += word.length + post.length;
    }
  }
  return terms;
}

/** The tags of compromise's own dictionary for places and dates. */
const PLACES_AND_DATES = new Set(['City', 'Country', 'Region', 'Place', 'Month', 'WeekDay', 'Holiday', 'Date']);

const { lexicon } = (nlp.model() as { readonly one: { readonly lexicon: Readonly<Record<string, string | string[]>> } })
  .one;

/**
 * Does the dictionary know the word at this token, alone or with the word beside it ("New York"), as a place or a part
 * of a date? A look-up, where tagging would cost half a millisecond.
 */
export function isPlaceOrDate(tokens: readonly Token[], at: number): boolean {
  const [before, here, after] = [tokens[at - 1]?.norm, tokens[at]?.norm, tokens[at + 1]?.norm];
  return [here, `${before} ${here}`, `${here} ${after}`].some((words) =>
    [words !== undefined && Object.hasOwn(lexicon, words) ? lexicon[words]! : []]
      .flat()
      .some((tag) => PLACES_AND_DATES.has(tag)),
  );
}

/** Tags of words that are nobody's name by themselves. */
const COMMON = new Set([
  'Singular',
  'Plural',
  'Adjective',
  'Infinitive',
  'PresentTense',
  'PastTense',
  'Gerund',
  'Actor',
  'Noun',
  'Adverb',
  'Uncountable',
]);

/** Does the dictionary know the word, in small letters, as an everyday noun, verb or adjective? */
export function isCommonWord(norm: string): boolean {
  return Object.hasOwn(lexicon, norm) && [lexicon[norm]!].flat().some((tag) => COMMON.has(tag));
}

/** Answers for the tokens of one sentence, which is tagged once, when first asked. */
export class SentenceTags {
  readonly #text: string;
  readonly #base: number;
  #terms: readonly TaggedTerm[] | undefined;

  /** `base`: the sentence's offset in the document, to which its tokens' offsets refer. */
  constructor(text: string, base: number) {
    this.#text = text;
    this.#base = base;
  }

  /** Has the term at this token the tag (`Verb`, `Noun`, `Person`, `Organization` …)? */
  has(token: Token, tag: string): boolean {
    const at = token.start - this.#base;
    this.#terms ??= tagText(this.#text);
    const term = this.#terms.findLast(({ start }) => start <= at);
    return term !== undefined && at < term.start + term.text.length + 2 && term.tags.has(tag);
  }
}
