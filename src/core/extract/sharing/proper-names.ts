/** Which capitalised words of a notice are somebody else's name. */
import type { Notice, Sentence } from '../../text/notice.ts';
import { spellingsOf } from '../../text/spellings.ts';
import { isCommonWord, isPlaceOrDate } from '../../text/tagger.ts';
import { tokenise } from '../../text/tokens.ts';

/** A name in so many sentences, and in so large a share of them, is the publisher's. */
const MANY = 6;
const SHARE = 1 / 8;

const ACRONYM = /^[A-Z]{2,5}s?$/u;
/** Behind a name that stands first. */
const LABELLED = new Set([':', '(', '–', '—', '-']);

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
   * Whether capitalised words without a legal form are together somebody's name. None are: the rest of a phrase in title case
   * ("Secure [Socket Layer]"), what begins with a common word ("Business Transfers"), an acronym ("SSL", "PI"), a law, and
   * the first word of a sentence, which has its capital from there, unless other sentences or a mark show it to be one.
   */
  isName({ tokens }: Sentence, start: number, end: number): boolean {
    const { grammar, pack } = this.#notice.compiled;
    const [first, last] = [tokens[start]!, tokens[end - 1]!];
    const before = tokens[start - 1];
    if (
      before?.kind === 'word' &&
      before.capital &&
      grammar.maskOf(before.norm) === 0 &&
      !this.isPublishers(before.norm)
    )
      return false;
    if (isCommonWord(first.norm) || isCommonWord(first.stem) || grammar.readingOf(first.norm)) return false;
    if (pack.sharing.lawNames.has(last.stem)) return false;
    const { text } = this.#notice.document;
    // "SSL", "AI Inputs"
    const isPlain = tokens
      .slice(start + 1, end)
      .every(({ norm, stem }) => isCommonWord(norm) || isCommonWord(stem) || norm === `${stem}s`);
    if (isPlain && ACRONYM.test(text.slice(first.start, first.end))) return false;
    if (start > 0 || end - start > 1) return true;
    return (
      (spellingsOf(this.#notice).capital.get(first.norm) ?? 0) > 1 ||
      LABELLED.has(tokens[end]?.norm ?? ':') ||
      (tokens[end]?.norm === ',' && grammar.maskOf(tokens[end + 1]?.norm ?? '') !== 0)
    );
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
    if (this.#notice.compiled.grammar.maskOf(token.norm) !== 0) return false;
    if (Object.hasOwn(this.#notice.compiled.pack.dates.months, token.norm)) return false;
    return !isPlaceOrDate(sentence.tokens, at);
  }
}
