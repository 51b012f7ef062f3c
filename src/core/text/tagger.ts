/** Part of speech where it decides and neighbours do not tell; the only place that knows compromise. */
import nlp from 'compromise/two';
import type { Token } from '../tokens/tokens.ts';

const MAX_CHARACTERS = 1200;

/** What compromise keeps of a word: its text and the white space and marks around it. */
interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly tags?: ReadonlySet<string>;
  /** Place: which sentence, which word of it. */
  readonly index: readonly [sentence: number, word: number];
}

/** What is used of compromise's views beyond what its types tell. */
interface TermsView {
  readonly docs: readonly (readonly Term[])[];
  compute(steps: string | readonly string[]): TermsView;
  update(places: readonly (readonly [sentence: number, from: number, to: number])[]): TermsView;
}

const { quickSplit } = (
  nlp.methods() as unknown as {
    readonly two: { readonly quickSplit: (docs: TermsView['docs']) => readonly (readonly Term[])[] };
  }
).two;

/** The steps of `nlp(text)` that tag each word by itself and by its neighbours. */
const BY_WORD = ['alias', 'machine', 'index', 'freeze', 'lexicon', 'preTagger', 'contractionTwo'];
/** The last step, which matches some hundred patterns and takes as long as all the others. */
const BY_PATTERN = 'postTagger';

/** A stretch between commas: compromise's patterns do not look beyond it. */
interface Part {
  readonly terms: readonly Term[];
  isTagged: boolean;
}

interface PlacedTerm {
  /** Offset into the text that was tagged. */
  readonly start: number;
  readonly term: Term;
  readonly part: Part;
}

/**
 * Up to 1,200 characters of a text, tagged as `nlp(text)` tags them, but patterns are matched only in the parts that
 * are asked about: most of a long sentence is not.
 */
class TaggedText {
  readonly #view: TermsView;
  readonly #terms: PlacedTerm[] = [];

  constructor(text: string) {
    // `docs` rather than `json()`: building the JSON costs as much as the tagging.
    this.#view = (nlp.tokenize(text.slice(0, MAX_CHARACTERS)) as unknown as TermsView).compute(BY_WORD);
    let at = 0;
    for (const terms of quickSplit(this.#view.docs)) {
      const part: Part = { terms, isTagged: false };
      for (const term of terms) {
        at += term.pre.length;
        this.#terms.push({ start: at, term, part });
        at += term.text.length + term.post.length;
      }
    }
  }

  /** The tags of the word at an offset. */
  tagsAt(offset: number): ReadonlySet<string> | undefined {
    const placed = this.#terms.findLast(({ start }) => start <= offset);
    if (!placed || offset >= placed.start + placed.term.text.length + 2) return undefined;
    const { part, term } = placed;
    if (!part.isTagged) {
      const [sentence, from] = part.terms[0]!.index;
      this.#view.update([[sentence, from, from + part.terms.length]]).compute(BY_PATTERN);
      part.isTagged = true;
    }
    return term.tags;
  }
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
  const here = tokens[at]?.norm;
  return (
    (here !== undefined && hasTagOf(PLACES_AND_DATES, here)) ||
    hasTagOf(PLACES_AND_DATES, `${tokens[at - 1]?.norm} ${here}`) ||
    hasTagOf(PLACES_AND_DATES, `${here} ${tokens[at + 1]?.norm}`)
  );
}

/** Does the dictionary give the words one of the tags? */
function hasTagOf(tags: ReadonlySet<string>, words: string): boolean {
  if (!Object.hasOwn(lexicon, words)) return false;
  const own = lexicon[words]!;
  return typeof own === 'string' ? tags.has(own) : own.some((tag) => tags.has(tag));
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
  return hasTagOf(COMMON, norm);
}

/** Answers for the tokens of one sentence, which is tagged once, when first asked. */
export class SentenceTags {
  readonly #text: string;
  readonly #base: number;
  #tagged: TaggedText | undefined;

  /** `base`: the sentence's offset in the document, to which its tokens' offsets refer. */
  constructor(text: string, base: number) {
    this.#text = text;
    this.#base = base;
  }

  /** Has the term at this token the tag (`Verb`, `Noun`, `Person`, `Organization` …)? */
  has(token: Token, tag: string): boolean {
    this.#tagged ??= new TaggedText(this.#text);
    return this.#tagged.tagsAt(token.start - this.#base)?.has(tag) ?? false;
  }
}
