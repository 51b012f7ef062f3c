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
}

/** What is used of compromise's views beyond what its types tell. */
interface TermsView {
  readonly docs: readonly (readonly Term[])[];
  compute(steps: readonly string[]): TermsView;
}

/** The steps of `nlp(text)` that tag its words. */
const TAGGING = ['alias', 'machine', 'index', 'freeze', 'lexicon', 'preTagger', 'contractionTwo', 'postTagger'];

/** A comma, semicolon or colon with white space behind it: compromise's rules do not look beyond it. */
const JOINT = /[,;:](?=\s)/g;

/** A stretch between two joints, in offsets of the sentence, with its words. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly words: readonly { readonly start: number; readonly term: Term }[];
}

/** Tags a stretch of text as `nlp(text)` would. */
function tagStretch(text: string, start: number, end: number): Stretch {
  // `docs` rather than `json()`: building the JSON costs as much as the tagging.
  const { docs } = (nlp.tokenize(text.slice(start, end)) as unknown as TermsView).compute(TAGGING);
  let at = start;
  const words = docs.flat().map((term) => {
    const word = { start: at + term.pre.length, term };
    at = word.start + term.text.length + term.post.length;
    return word;
  });
  return { start, end, words };
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

/** Answers for the tokens of one sentence, of which the stretches are tagged that are asked about: most are not. */
export class SentenceTags {
  readonly #text: string;
  readonly #base: number;
  readonly #tagged: Stretch[] = [];

  /** `base`: the sentence's offset in the document, to which its tokens' offsets refer. */
  constructor(text: string, base: number) {
    this.#text = text.slice(0, MAX_CHARACTERS);
    this.#base = base;
  }

  /** Has the term at this token the tag (`Verb`, `Noun`, `Person`, `Organization` …)? */
  has(token: Token, tag: string): boolean {
    const at = token.start - this.#base;
    const word = this.#stretchAt(at)?.words.findLast(({ start }) => start <= at);
    return word !== undefined && at < word.start + word.term.text.length + 2 && word.term.tags?.has(tag) === true;
  }

  #stretchAt(at: number): Stretch | undefined {
    if (at < 0 || at >= this.#text.length) return undefined;
    const known = this.#tagged.find(({ start, end }) => start <= at && at < end);
    if (known) return known;
    let start = 0;
    let end = this.#text.length;
    for (const joint of this.#text.matchAll(JOINT)) {
      if (joint.index < at) start = joint.index + 1;
      else {
        end = joint.index + 1;
        break;
      }
    }
    const stretch = tagStretch(this.#text, start, end);
    this.#tagged.push(stretch);
    return stretch;
  }
}
