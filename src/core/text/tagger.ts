/** Part of speech where it decides and neighbours do not tell; the only place that knows compromise. */
import nlp from 'compromise/two';
import type { Token } from './tokens.ts';

const MAX_CHARACTERS = 1200;

export interface TaggedTerm {
  /** Offset into the text that was tagged. */
  readonly start: number;
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

interface JsonTerm {
  readonly text: string;
  readonly tags: readonly string[];
  readonly offset?: { readonly start: number };
}

/**
 * Tags one sentence. Costs about 5 µs a character: call it for single sentences whose reading hangs on it.
 * Sentences longer than 1,200 characters are tagged up to there.
 */
export function tagSentence(text: string): readonly TaggedTerm[] {
  const json = nlp(text.slice(0, MAX_CHARACTERS)).json({ offset: true }) as { terms: JsonTerm[] }[];
  return json.flatMap(({ terms }) =>
    terms.map((term) => ({ start: term.offset?.start ?? 0, text: term.text, tags: new Set(term.tags) })),
  );
}

/** How far around a word its reading is looked for, in characters: enough for its clause, a third of a long sentence. */
const WINDOW = 70;

/** Answers for the tokens of one sentence, tagging the words around a token when first asked. */
export class SentenceTags {
  readonly #text: string;
  readonly #base: number;
  readonly #windows = new Map<number, readonly TaggedTerm[]>();

  /** `base`: the sentence's offset in the document, to which its tokens' offsets refer. */
  constructor(text: string, base: number) {
    this.#text = text;
    this.#base = base;
  }

  /** Has the term at this token the tag (`Verb`, `Noun`, `Person`, `Organization` …)? */
  has(token: Token, tag: string): boolean {
    const at = token.start - this.#base;
    const from = at <= WINDOW ? 0 : this.#text.lastIndexOf(' ', at - WINDOW) + 1;
    let terms = this.#windows.get(from);
    if (!terms) {
      const cut = this.#text.indexOf(' ', at + WINDOW);
      terms = tagSentence(this.#text.slice(from, cut < 0 ? undefined : cut));
      this.#windows.set(from, terms);
    }
    const term = terms.findLast((candidate) => candidate.start + from <= at);
    return term !== undefined && at < term.start + from + term.text.length + 2 && term.tags.has(tag);
  }
}
