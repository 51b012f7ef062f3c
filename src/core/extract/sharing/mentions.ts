/** Where recipients are named in a sentence: by the vocabulary, or by a company's own name. */
import type { SharingWords } from '../../lexicon/sharing-words.ts';
import type { Notice, Sentence } from '../../text/notice.ts';
import type { TermMatch } from '../../text/vocabulary.ts';
import { isKindOf } from '../../text/actor-spans.ts';
import { isCommonWord } from '../../text/tagger.ts';
import type { Token } from '../../tokens/tokens.ts';
import { CompanyNames } from './company-names.ts';
import { ProperNames } from './proper-names.ts';
import { sharedKinds } from './shared-heads.ts';
import type { Mention } from './mention.ts';
import { NAMED } from './topic-words.ts';

const TRADE = 'sharing.trade';
const COMPANY = 'sharing.named.company';
/** A company that every reader knows is the publisher only where it stands in so large a share of the sentences. */
const KNOWN_SHARE = 1 / 4;
const GROUND = 'sharing.ground.';
/** Behind a name a paper of its bearer's stands so near: "Facebook's own privacy policy". */
const NEAR_PAPER = 3;
const MAX_CLAUSE = 14;
const MAX_NAME_BEFORE = 4;

/** Somebody's service that the vocabulary knows, by whose use alone data go there; of a company much else is told. */
export function isProduct({ category, rule }: Mention): boolean {
  return rule.startsWith(NAMED) && category !== 'third-party' && category !== 'social-network';
}

/** The recipients of a notice, by sentence. */
export class Mentions {
  readonly #notice: Notice;
  readonly #words: SharingWords;
  readonly #names: ProperNames;
  readonly #companies: CompanyNames;
  readonly #matches = new Map<Sentence, TermMatch[]>();
  readonly #mentions = new Map<Sentence, readonly Mention[]>();

  constructor(notice: Notice) {
    this.#notice = notice;
    this.#words = notice.compiled.pack.sharing;
    this.#names = new ProperNames(notice);
    this.#companies = new CompanyNames(notice, this.#names, (sentence) =>
      (this.#matches.get(sentence) ?? []).filter(({ term }) => term.id.startsWith(NAMED)),
    );
    for (const match of notice.termMatches('sharing')) {
      const list = this.#matches.get(match.sentence);
      if (list) list.push(match);
      else this.#matches.set(match.sentence, [match]);
    }
  }

  /** Left to right. */
  in(sentence: Sentence): readonly Mention[] {
    const known = this.#mentions.get(sentence);
    if (known) return known;
    const all = (this.#matches.get(sentence) ?? [])
      .filter((match) => this.#isParty(match))
      .map((match) => this.#mention(match));
    const own = all.filter(
      (mention) => !all.some((other) => isWithin(mention, other) || this.#isOwner(sentence, mention, other)),
    );
    const { grammar } = this.#notice.compiled;
    const mentions = [
      ...own,
      ...own.flatMap((mention) => sharedKinds(sentence.tokens, mention, own, this.#words, grammar)),
    ].toSorted((a, b) => a.start - b.start);
    this.#mentions.set(sentence, mentions);
    return mentions;
  }

  /** Names that begin with a capital and that the vocabulary does not know, left to right. */
  namesIn(sentence: Sentence): readonly Mention[] {
    const found: Mention[] = [];
    for (let at = 0; at < sentence.tokens.length; at++) {
      const name = sentence.tokens[at]!.capital ? this.nameAt(sentence, at) : undefined;
      if (!name) continue;
      if (!this.#isModifying(sentence, name) && !this.#isOfTool(sentence, name)) found.push(name);
      at = name.end - 1;
    }
    return found;
  }

  // "The programming language Fernscript", "the Fernauth protocol": nobody, and nothing that data go to.
  #isOfTool({ tokens }: Sentence, { start, end }: Mention): boolean {
    const { means } = this.#words;
    const [before, after] = [tokens[start - 1], tokens[end]];
    return means.has(before?.stem ?? '') || (after !== undefined && !after.capital && means.has(after.stem));
  }

  // "AI service providers", "Web sites": a noun behind it, of which it only says the kind.
  #isModifying(sentence: Sentence, { start, end }: Mention): boolean {
    const { tokens } = sentence;
    const next = tokens[end];
    if (next?.kind !== 'word' || next.capital || end - start > 1) return false;
    const { grammar } = this.#notice.compiled;
    if (grammar.maskOf(next.norm) !== 0) return false;
    // "The Oakpost service": what it is of is somebody's.
    if (this.#words.tools.has(next.stem) && !/^\p{Lu}{2,5}$/u.test(this.#companies.textOf(sentence, start, end)))
      return false;
    const reading = grammar.readingOf(next.norm);
    if (!reading || (reading.ambiguous && !sentence.tags.has(next, 'Verb'))) return true;
    // "The Oakpost secure server": one name's own verb would end in -s.
    return reading.form === 'base' && this.#notice.compiled.grammar.words.definite.has(tokens[start - 1]?.norm ?? '');
  }

  /** A company's own name that begins at the token; undefined where what stands there is none. */
  nameAt(sentence: Sentence, at: number): Mention | undefined {
    const extent = this.#companies.at(sentence, at);
    if (!extent || this.#isSelfHosted(sentence)) return undefined;
    const { start, end } = extent;
    return {
      category: 'third-party',
      rule: 'sharing.company-name',
      start,
      end,
      headEnd: end,
      name: this.#companies.textOf(sentence, start, end),
      isGround: false,
      isAnaphor: false,
    };
  }

  // "Matomo on our own servers", "self-hosted": no data leave.
  #isSelfHosted({ tokens }: Sentence): boolean {
    const words = this.#words;
    return tokens.some(
      ({ norm }, at) =>
        words.own.has(norm) &&
        tokens.slice(at + 1, at + 3).some((next) => words.machines.has(next.stem) || words.hosted.has(next.norm)),
    );
  }

  #mention({ sentence, term, start, end: last }: TermMatch): Mention {
    const { tokens } = sentence;
    const isKnown = term.id.startsWith(NAMED);
    let end = tokens[last - 1]!.capital ? this.#companies.knownEnd(tokens, last) : last;
    if (term.id === COMPANY && end === last) end = this.#companies.productEnd(sentence, last);
    const isGround = term.id.startsWith(GROUND);
    const from = this.#nameStart(sentence, start, end, end > last);
    // "Legal Authorities: …": a label in capitals.
    const isLabel = from === 0 && end === last && (tokens[end]?.norm === ':' || tokens[end] === undefined);
    const isNamed = isKnown || (from < start && !isLabel);
    return {
      category: end > last ? this.#kindWithin(sentence, start, end, term.category) : term.category,
      rule: term.id,
      start: from,
      end: isGround ? end : this.#clauseEnd(sentence, end),
      headEnd: end,
      ...(isNamed ? { name: this.#companies.textOf(sentence, from, this.#bareEnd(sentence, from, end)) } : {}),
      isGround,
      isAnaphor:
        this.#words.anaphoric.has(tokens[start]!.norm) || this.#words.anaphoric.has(tokens[start - 1]?.norm ?? ''),
    };
  }

  // "The captcha service of Oakpost Inc.": the company gets data, under whatever name its service goes.
  #isOwner({ tokens }: Sentence, product: Mention, { name, start }: Mention): boolean {
    const { genitive } = this.#notice.compiled.grammar.words;
    if (product.name === undefined || name === undefined || !genitive.has(tokens[start - 1]?.norm ?? '')) return false;
    const kind = start - 2;
    return product.start < kind && product.headEnd >= kind && this.#words.tools.has(tokens[kind]!.stem);
  }

  // "Amazon AWS": what it is of a company tells what the company does.
  #kindWithin(sentence: Sentence, start: number, end: number, category: string): string {
    const within = (this.#matches.get(sentence) ?? []).findLast(
      ({ term, ...match }) => term.id.startsWith(NAMED) && match.start > start && match.end <= end,
    );
    return within?.term.category ?? category;
  }

  // "The Gravatar service": a noun that is no part of the name.
  #bareEnd({ tokens }: Sentence, start: number, end: number): number {
    let last = end;
    while (last - 1 > start && !tokens[last - 1]!.capital && this.#words.tools.has(tokens[last - 1]!.stem)) last--;
    return last;
  }

  #isParty(match: TermMatch): boolean {
    const { term, sentence, start } = match;
    if (term.id.startsWith(GROUND)) return true;
    if (term.id.startsWith(NAMED) && !this.#isKnownParty(match)) return false;
    // "The Pebble Foundation" is mostly the publisher, "Rosebay Court" a street.
    if (term.id === TRADE && sentence.tokens[start]!.capital && sentence.tokens[start - 1]?.capital) return false;
    if (term.category === 'government' && this.#nameStart(sentence, start, match.end) < start) return false;
    return !this.#isPublisher(match) && !this.#isModifier(match) && !this.#isDefinition(match);
  }

  // None are tools on own servers, the publisher, what a reader has there ("your Facebook friends"), everyday words
  // ("zoom"), and papers ("Facebook's privacy policy").
  #isKnownParty({ term, sentence, start, end }: TermMatch): boolean {
    const { tokens } = sentence;
    const first = tokens[start]!;
    const words = this.#words;
    if (this.#isSelfHosted(sentence) || this.#isPublishersName(first.norm, term.id)) return false;
    if (this.#notice.compiled.grammar.words.readersPossessives.has(tokens[start - 1]?.norm ?? '')) return false;
    if (!first.capital && end - start === 1 && (isCommonWord(first.norm) || this.#isInDomain(tokens, end)))
      return false;
    const { grammar } = this.#notice.compiled;
    for (const { kind, stem, norm } of tokens.slice(end, end + NEAR_PAPER)) {
      if (kind !== 'word' || grammar.maskOf(norm) !== 0) return true;
      if (words.papers.has(stem)) return false;
    }
    return true;
  }

  // "Tallyfern (tallyfern.example)"
  #isInDomain(tokens: readonly Token[], end: number): boolean {
    const [before, dot, after] = [tokens[end - 1]!, tokens[end], tokens[end + 1]];
    return dot?.norm === '.' && dot.start === before.end && after?.kind === 'word' && after.start === dot.end;
  }

  // "Google collects …" in Google's own notice. A service used ("Google Analytics") may well stand everywhere.
  #isPublishersName(norm: string, id: string): boolean {
    return this.#names.isPublishers(norm) || (id === COMPANY && this.#names.isEverywhere(norm, KNOWN_SHARE));
  }

  // "The Company"; some notices call themselves "the Service Provider".
  #isPublisher({ sentence: { tokens }, start, end }: TermMatch): boolean {
    const before = tokens[start - 1]?.norm ?? '';
    const { definite, ownPossessives } = this.#notice.compiled.grammar.words;
    const first = tokens[start]!;
    const last = tokens[end - 1]!;
    // "The College", of Merrow College.
    if (
      first.capital &&
      this.#notice.publisherNames.some(([the, noun, more]) => the === before && noun === last.norm && !more)
    )
      return true;
    if (definite.has(before) && first.capital && last.capital && this.#words.ownTitles.has(last.norm)) return true;
    if (this.#notice.publisherNames.some((name) => isKindOf(name, tokens, end - 1, this.#notice.compiled.grammar)))
      return true;
    return (
      end - start === 1 && this.#words.ourselves.has(first.norm) && (definite.has(before) || ownPossessives.has(before))
    );
  }

  // "Third-party components", "a third party's terms": the party is only what the next noun is of.
  #isModifier({ sentence, start, end }: TermMatch): boolean {
    const { tokens } = sentence;
    if (!this.#words.parties.has(tokens[end - 1]!.norm)) return false;
    const raw = this.#companies.textOf(sentence, start, end);
    if (/['’]s$/.test(raw)) return true;
    const next = tokens[end];
    if (next?.kind !== 'word' || this.#words.afterParty.has(next.norm)) return false;
    return raw.includes('-') || !this.#words.afterPartyEndings.some((ending) => next.norm.endsWith(ending));
  }

  // ("third parties"): a name is given, nobody else is added.
  #isDefinition({ sentence: { tokens }, start }: TermMatch): boolean {
    return (
      tokens[start - 1]?.norm === '(' && /["“”'‘’]/.test(this.#notice.document.text.charAt(tokens[start]!.start - 1))
    );
  }

  // "Pebble Ecosystem Company": a capitalised kind of company with proper names before it.
  #nameStart(sentence: Sentence, start: number, end: number, hasForm = false): number {
    let from = start;
    if (sentence.tokens[start]!.capital)
      while (from > 0 && start - from < MAX_NAME_BEFORE && this.#names.isProper(sentence, from - 1)) from--;
    return from < start && !hasForm && !this.#names.isName(sentence, from, end) ? start : from;
  }

  // "Companies that run our servers": the clause up to its first mark belongs to the name.
  #clauseEnd({ tokens }: Sentence, end: number): number {
    const head = tokens[end - 1]!.stem;
    const relative = tokens[end]?.norm ?? '';
    // A capital "We" begins a sentence whose full stop is lost.
    if (!this.#words.bareHeads.has(head) || !this.#words.relatives.has(relative) || tokens[end]!.capital) return end;
    if (this.#words.firstPerson.has(relative) && this.#words.somebodys.has(head)) return end;
    let to = end + 1;
    while (
      to < tokens.length &&
      to - end < MAX_CLAUSE &&
      tokens[to]!.kind !== 'punct' &&
      !this.#words.clauseEnds.has(tokens[to]!.norm)
    )
      to++;
    return to - end > 1 ? to : end;
  }
}

function isWithin(inner: Mention, outer: Mention): boolean {
  return outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;
}
