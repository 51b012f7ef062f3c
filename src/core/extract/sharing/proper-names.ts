/** Which capitalised words of a notice are somebody else's name. */
import type { Notice, Sentence } from '../../text/notice.ts';
import { spellingsOf } from '../../text/spellings.ts';
import { isCommonWord, isPlaceOrDate } from '../../text/tagger.ts';
import { tokenise } from '../../text/tokens.ts';

/** A name in so many sentences, and in so large a share of them, is the publisher's. */
const MANY = 6;
const SHARE = 1 / 8;

export class ProperNames {
  readonly #notice: Notice;
  readonly #publisher: ReadonlySet<string>;

  constructor(notice: Notice) {
    this.#notice = notice;
    this.#publisher = new Set([
      ...notice.publisherNames.flat(),
      ...tokenise(notice.document.title).map((token) => token.norm),
    ]);
  }

  /** Is the word part of a name that the notice gives its publisher, in its text or title? */
  isPublishers(norm: string): boolean {
    return this.#publisher.has(norm);
  }

  /** Is the notice about the bearer of the name: does it stand in at least this share of its sentences? */
  isEverywhere(norm: string, share = SHARE): boolean {
    const count = spellingsOf(this.#notice).capital.get(norm) ?? 0;
    return count >= MANY && count >= this.#notice.sentences.length * share;
  }

  /**
   * Whether capitalised words are together somebody's name. Common nouns in title case ("Business Transfers") are none, and
   * the first word of a sentence has its capital from there, unless a legal form or another sentence shows it to be one.
   */
  isName({ tokens }: Sentence, start: number, end: number): boolean {
    const all = tokens.slice(start, end).filter(({ kind }) => kind === 'word');
    if (all.some(({ norm }) => this.#notice.compiled.pack.sharing.legalForms.has(norm)) && all.length > 1) return true;
    return !all.every(({ norm, stem }) => isCommonWord(norm) || isCommonWord(stem));
  }

  /**
   * A capitalised word that the notice never writes small, and that is no place, is somebody's name; legal texts
   * capitalise their defined terms, so that the capital alone tells nothing.
   */
  isProper(sentence: Sentence, at: number): boolean {
    const token = sentence.tokens[at];
    if (!token || token.kind !== 'word' || !token.capital || token.norm.length < 2) return false;
    if (this.#notice.compiled.pack.sharing.neverNames.has(token.norm) || this.isPublishers(token.norm)) return false;
    if (spellingsOf(this.#notice).small.has(token.norm) || this.isEverywhere(token.norm)) return false;
    if (Object.hasOwn(this.#notice.compiled.pack.dates.months, token.norm)) return false;
    return !isPlaceOrDate(sentence.tokens, at);
  }
}
