/** Which capitalised words of a notice are somebody else's name. */
import { postalAddresses } from '../../entities/postal-addresses.ts';
import type { Notice, Sentence } from '../../text/notice.ts';
import { lastAtOrBefore } from '../../text/lines.ts';
import { spellingsOf } from '../../text/spellings.ts';
import { isCommonWord, isPlaceOrDate } from '../../text/tagger.ts';
import { tokenise, type Token } from '../../tokens/tokens.ts';
import { isTopicWord } from './topic-words.ts';

/** A name in so many sentences, and in so large a share of them, is the publisher's. */
const MANY = 6;
const SHARE = 1 / 8;

const ACRONYM = /^[A-Z]{2,5}s?$/u;
/** Behind a name that stands first. */
const LABELLED = new Set([':', '(', '–', '—', '-']);
/** "OfficeFern", "payTally": a capital within; "Tally24" is as certain. */
const CAPITAL_WITHIN = /\p{Ll}\p{Lu}/u;
/** Before its ending a noun that is made of a verb has more letters than so many. */
const SHORT = 3;
/** In titles so large a share of the words begin with a capital. */
const TITLE_SHARE = 0.6;
const TITLE_WORDS = 3;

export class ProperNames {
  readonly #notice: Notice;
  readonly #publisher: ReadonlySet<string>;
  readonly #titles = new Map<Sentence, boolean>();

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

  /** Two to five capitals: "SSL". */
  isAcronym(token: Token): boolean {
    return ACRONYM.test(this.#written(token));
  }

  /** No word of a closed class; within a sentence a capital shows that "Firefly" only looks like an adverb. */
  isOpen(tokens: readonly Token[], at: number): boolean {
    const { norm, capital } = tokens[at]!;
    const { grammar } = this.#notice.compiled;
    return grammar.maskOf(norm) === 0 || (capital && at > 0 && grammar.grammar.isAdverb(norm));
  }

  /**
   * Whether capitalised words without a legal form are together somebody's name. None are: the rest of a phrase in title case
   * ("Secure [Socket Layer]"), what begins with a common word ("Business Transfers"), an acronym ("SSL", "PI"), a law, a
   * place on the way to somebody, and the first word of a sentence, which has its capital from there, unless other sentences
   * or a mark show it to be one.
   */
  isName(sentence: Sentence, start: number, end: number): boolean {
    const { tokens } = sentence;
    const { pack } = this.#notice.compiled;
    const [first, last] = [tokens[start]!, tokens[end - 1]!];
    if (this.isInTitle(sentence) || this.isInAddress(first)) return false;
    if (pack.sharing.lawNames.has(last.stem) || pack.sharing.offices.has(last.stem)) return false;
    // "101 Larch Avenue"
    if (tokens[start - 1]?.kind === 'number') return false;
    const isCertain =
      CAPITAL_WITHIN.test(this.#written(first)) ||
      (first.end === tokens[start + 1]?.start && tokens[start + 1]?.kind === 'number');
    const before = tokens[start - 1];
    if (!isCertain && before?.kind === 'word' && before.capital && this.isOpen(tokens, start - 1)) return false;
    if (!isCertain && this.#isCommon(first)) return false;
    // "SSL", "AES256", "AI Inputs", "PCI-DSS Level"
    const isPlain = tokens
      .slice(start + 1, end)
      .every(
        (token) =>
          token.kind === 'number' || this.#isCommon(token) || token.norm === `${token.stem}s` || this.isAcronym(token),
      );
    if (isPlain && this.isAcronym(first)) return false;
    if (start > 0 || end - start > 1 || isCertain) return true;
    return (spellingsOf(this.#notice).capital.get(first.norm) ?? 0) > 1 || this.#isLabel(tokens, end);
  }

  // "Oakpost: …", "Oakpost, our …", "Oakpost, Brightfern and …", "Oakpost." as a line of its own.
  #isLabel(tokens: readonly Token[], end: number): boolean {
    const { grammar, pack } = this.#notice.compiled;
    const [mark, next] = [tokens[end], tokens[end + 1]];
    if (!mark || LABELLED.has(mark.norm)) return true;
    if (!next) return mark.kind === 'punct';
    if (mark.norm === ',') return next.capital || next.kind === 'number' || grammar.maskOf(next.norm) !== 0;
    return pack.sharing.coordinators.has(mark.norm) && next.capital;
  }

  /** Does it stand in a postal address: "6400 Larch Avenue, Fernmouth"? */
  isInAddress({ start, end }: Token): boolean {
    const address = lastAtOrBefore(postalAddresses(this.#notice), start);
    return address !== undefined && address.end >= end;
  }

  /**
   * A capitalised word that the notice never writes small, and that is no place, is somebody's name; legal texts
   * capitalise their defined terms, so that the capital alone tells nothing.
   */
  isProper(sentence: Sentence, at: number): boolean {
    const token = sentence.tokens[at];
    if (!token || token.kind !== 'word' || !token.capital || token.norm.length < 2) return false;
    const { neverNames } = this.#notice.compiled.pack.sharing;
    if (neverNames.has(token.norm) || neverNames.has(token.stem) || this.isPublishers(token.norm)) return false;
    if (spellingsOf(this.#notice).small.has(token.norm) || this.isEverywhere(token.norm)) return false;
    if (!this.isOpen(sentence.tokens, at)) return false;
    if (Object.hasOwn(this.#notice.compiled.pack.dates.months, token.norm)) return false;
    return !isPlaceOrDate(sentence.tokens, at);
  }

  // An everyday word, a verb, or one of those that notices are about.
  #isCommon({ norm, stem }: Token): boolean {
    const { grammar, pack } = this.#notice.compiled;
    return (
      isCommonWord(norm) ||
      isCommonWord(stem) ||
      grammar.readingOf(norm) !== undefined ||
      isTopicWord(pack, norm, stem) ||
      pack.sharing.commonEndings.some((ending) => stem.endsWith(ending) && stem.length > ending.length + SHORT)
    );
  }

  /** Does the sentence write every word with a capital: "Sharing With Oakmere Clients And Vendors"? */
  isInTitle(sentence: Sentence): boolean {
    let isTitle = this.#titles.get(sentence);
    if (isTitle === undefined) {
      const open = sentence.tokens.filter((token, at, all) => token.kind === 'word' && this.isOpen(all, at));
      const capital = open.filter((token) => token.capital && this.#isCommon(token)).length;
      const small = open.filter((token) => !token.capital).length;
      isTitle = capital >= TITLE_WORDS && capital >= (capital + small) * TITLE_SHARE;
      this.#titles.set(sentence, isTitle);
    }
    return isTitle;
  }

  #written({ start, end }: Token): string {
    return this.#notice.document.text.slice(start, end);
  }
}
