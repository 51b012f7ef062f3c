/** Where a company stands under a name of its own that the vocabulary does not know: from its first word to its legal form. */
import { legalForm } from '../../registries/legal-forms.ts';
import { isCertainForm, isGeneric } from '../../entities/names.ts';
import type { Notice, Sentence } from '../../text/notice.ts';
import type { Token } from '../../tokens/tokens.ts';
import { isTopicWord } from './topic-words.ts';
import type { ProperNames } from './proper-names.ts';
import type { Extent } from '../../syntax/verb-group.ts';

const MAX_NAME = 7;
/** Between two words of one name: white space in the line, a hyphen, the sign of a registered name. */
const GAP = /^(?:[^\S\n]|[-‐‑®™]){0,3}$/u;
const CHUNK = /^[^\s,;:()"“”]{1,12}/u;
const JOINTS = new Set([',', '/']);
const POSSESSIVE = /['’]s?$/u;

interface Written {
  readonly end: number;
  readonly hasForm: boolean;
}

export class CompanyNames {
  readonly #notice: Notice;
  readonly #proper: ProperNames;
  readonly #known: (sentence: Sentence) => readonly Extent[];

  /** `known`: where names of the vocabulary stand in a sentence. */
  constructor(notice: Notice, proper: ProperNames, known: (sentence: Sentence) => readonly Extent[]) {
    this.#notice = notice;
    this.#proper = proper;
    this.#known = known;
  }

  /** The name that begins at the token; undefined where what stands there is none. */
  at(sentence: Sentence, at: number): Extent | undefined {
    const { tokens } = sentence;
    if (!this.#proper.isProper(sentence, at) || this.#isRestOfPublishers(tokens, at)) return undefined;
    // "Our Prescreen app": the publisher's own.
    if (this.#notice.compiled.pack.sharing.ownMarks.has(tokens[at - 1]?.norm ?? '')) return undefined;
    const { end, hasForm } = this.#writtenFrom(tokens, at);
    // "Heron Tiles Holding Ltd": the publisher, or somebody of its house.
    const { legalForms } = this.#notice.compiled.pack.sharing;
    const norms = tokens.slice(at, end).map(({ norm }) => norm);
    if (norms.some((norm) => this.#proper.isPublishers(norm) && !legalForms.has(norm))) return undefined;
    // "Heron Tiles", where the publisher is HeronTiles.
    if (this.#proper.isPublishers(norms.join(''))) return undefined;
    // "McOak's | Corporation", "Co. Ltd": a legal form alone is nobody's name.
    if (isGeneric(this.textOf(sentence, at, end), this.#notice.compiled.pack.names)) return undefined;
    const isName = hasForm || this.#proper.isName(sentence, at, end) || this.#isListed(sentence, at, end);
    return isName && !this.#isAlias(sentence, end) ? { start: at, end } : undefined;
  }

  /** The name as it is written, on one line and without "'s". */
  textOf(sentence: Sentence, from: number, to: number): string {
    const { start, end } = sentence.rangeOf(from, to);
    return this.#notice.document.text
      .slice(start, end)
      .replace(/\s+/g, ' ')
      .replace(/['’]s?$/u, '');
  }

  #writtenFrom(tokens: readonly Token[], at: number): Written {
    let end = at + 1;
    let hasForm = false;
    while (end < tokens.length && end - at < MAX_NAME) {
      // "Pte. Ltd"
      const form = this.formEnd(tokens, hasForm && tokens[end]!.norm === '.' ? end + 1 : end);
      if (form !== undefined) {
        end = form;
        hasForm = true;
        continue;
      }
      if (hasForm || POSSESSIVE.test(this.#written(tokens[end - 1]!))) break;
      if (this.#isNameWord(tokens, end)) end++;
      else if (tokens[end]!.norm === '&' && this.#isNameWord(tokens, end + 1)) end += 2;
      else if (this.#isDomain(tokens, end)) end += 2;
      // "Fern24"
      else if (tokens[end]!.kind === 'number' && tokens[end - 1]!.end === tokens[end]!.start) end++;
      else break;
    }
    return { end, hasForm };
  }

  /** Where the name of what the vocabulary knows ends: "Fleetfern Couriers [Ltd]", "Sentry[.io Inc]". */
  knownEnd(tokens: readonly Token[], from: number): number {
    const domain = this.#isDomain(tokens, from) ? from + 2 : from;
    return this.formEnd(tokens, domain) ?? domain;
  }

  /** Where a product's name ends that begins with its company's, which ends at the token: "Google [Webfonts]". */
  productEnd(sentence: Sentence, from: number): number {
    const { tokens } = sentence;
    if (this.#proper.isInTitle(sentence)) return from;
    const { neverNames, lawNames, data } = this.#notice.compiled.pack.sharing;
    let end = from;
    while (
      end - from < MAX_NAME &&
      this.#isNameWord(tokens, end) &&
      !POSSESSIVE.test(this.#written(tokens[end - 1]!))
    ) {
      const { norm, stem } = tokens[end]!;
      // "Facebook Users", "Google Privacy Policy": what is of it, not what it is.
      if (neverNames.has(norm) || lawNames.has(stem) || data.has(stem)) return from;
      end++;
    }
    return end;
  }

  /** Where a legal form ends that stands at the token, behind a comma or without one. */
  formEnd(tokens: readonly Token[], at: number): number | undefined {
    const first = tokens[at]?.norm === ',' ? at + 1 : at;
    const token = tokens[first];
    if (!token?.capital) return undefined;
    const { text } = this.#notice.document;
    const chunk = CHUNK.exec(text.slice(token.start, token.start + 12))![0];
    const form = legalForm(chunk);
    const { names, sharing } = this.#notice.compiled.pack;
    if (!isCertainForm(form, names) && !sharing.legalForms.has(form)) return undefined;
    // "Inc.": the dot may end the sentence. That of "B.V." is its own.
    const to = form.includes('.') ? token.start + chunk.length : token.start + form.length;
    let end = first + 1;
    while (end < tokens.length && tokens[end]!.start < to) end++;
    return end;
  }

  #isNameWord(tokens: readonly Token[], at: number): boolean {
    const [before, token] = [tokens[at - 1], tokens[at]];
    return (
      token?.kind === 'word' &&
      token.capital &&
      this.#proper.isOpen(tokens, at) &&
      (before === undefined || before.kind === 'punct' || GAP.test(this.#between(before.end, token.start)))
    );
  }

  // "Sentry.io"
  #isDomain(tokens: readonly Token[], dot: number): boolean {
    const [before, mark, after] = tokens.slice(dot - 1, dot + 2);
    return (
      mark?.norm === '.' &&
      after?.kind === 'word' &&
      !after.capital &&
      before!.end === mark.start &&
      mark.end === after.start
    );
  }

  // "Heron [Payments]", where Heron is the publisher: one of its own names.
  #isRestOfPublishers(tokens: readonly Token[], at: number): boolean {
    const before = tokens[at - 1];
    return (
      before !== undefined &&
      this.#proper.isPublishers(before.norm) &&
      this.#isNameWord(tokens, at - 1) &&
      GAP.test(this.#between(before.end, tokens[at]!.start))
    );
  }

  // "Stripe, Swift and PayPal": an everyday word between two names, or behind them.
  #isListed(sentence: Sentence, start: number, end: number): boolean {
    const { pack } = this.#notice.compiled;
    const { tokens } = sentence;
    if (
      tokens
        .slice(start, end)
        .some((token) => isTopicWord(pack, token.norm, token.stem) || this.#proper.isAcronym(token))
    )
      return false;
    const joints = (from: number, step: 1 | -1): number => {
      let at = from;
      while (JOINTS.has(tokens[at]?.norm ?? '') || pack.sharing.coordinators.has(tokens[at]?.norm ?? '')) at += step;
      return at;
    };
    const before = joints(start - 1, -1);
    const after = joints(end, 1);
    return (
      (before < start - 1 && this.#known(sentence).some((known) => known.end === before + 1)) ||
      (after > end && this.#known(sentence).some((known) => known.start === after))
    );
  }

  // "Processed by Heron SARL (hereafter "Heron")": the notice's name for its publisher.
  #isAlias({ tokens }: Sentence, end: number): boolean {
    const { aliases } = this.#notice.compiled.pack.sharing;
    return tokens[end]?.norm === '(' && tokens.slice(end + 1, end + 4).some(({ norm }) => aliases.has(norm));
  }

  #written({ start, end }: Token): string {
    return this.#between(start, end);
  }

  #between(start: number, end: number): string {
    return this.#notice.document.text.slice(start, end);
  }
}
