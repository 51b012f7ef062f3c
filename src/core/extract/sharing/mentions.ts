/** Where recipients are named in a sentence: by the vocabulary, or by a company's own name. */
import type { Notice, Sentence } from '../../text/notice.ts';
import { tokenise, type Token } from '../../text/tokens.ts';
import type { TermMatch } from '../../text/vocabulary.ts';

/** Token indices; `end` is exclusive. */
export interface Mention {
  readonly category: string;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  /** As written, where it is a company's own. */
  readonly name?: string;
  /** A ground that tells who receives ("a subpoena"), not a party. */
  readonly isGround: boolean;
  /** "These third parties": named before. */
  readonly isAnaphor: boolean;
}

const MAX_CLAUSE_TOKENS = 14;

// The relative clause up to its first mark.
function endOfClause(tokens: readonly Token[], end: number): number {
  if (!words.bareHeads.has(tokens[end - 1]!.stem) || !words.relatives.has(tokens[end]?.norm ?? '')) return end;
  const head = tokens[end - 1]!.stem;
  if ((head === 'partner' || head === 'provider') && tokens[end]!.norm === 'we') return end;
  let to = end + 1;
  while (to < tokens.length && to - end < MAX_CLAUSE_TOKENS && tokens[to]!.kind !== 'punct' && !words.clauseEnds.has(tokens[to]!.norm)) to++;
  return to - end > 1 ? to : end;
}


const MAX_NAME_TOKENS = 7;
const MANY = 6;

/** The recipients of a notice, by sentence. */
export class Mentions {
  readonly #notice: Notice;
  readonly #bySentence = new Map<Sentence, TermMatch[]>();
  readonly #cache = new Map<Sentence, readonly Mention[]>();
  readonly #publishers = new Map<string, boolean>();
  #lowerCase: ReadonlySet<string> | undefined;

  constructor(notice: Notice) {
    this.#notice = notice;
    for (const match of notice.termMatches('sharing')) {
      const list = this.#bySentence.get(match.sentence);
      if (list) list.push(match);
      else this.#bySentence.set(match.sentence, [match]);
    }
  }

  /** Left to right. */
  in(sentence: Sentence): readonly Mention[] {
    const known = this.#cache.get(sentence);
    if (known) return known;
    const mentions = (this.#bySentence.get(sentence) ?? [])
      .filter(({ term, start }) => !term.id.startsWith('sharing.named.') || !this.#isPublisher(sentence.tokens[start]!.norm, false))
      .filter((match) => !this.#isModifier(sentence, match) && !isPublisherWord(sentence, match) && !this.#isDefinition(sentence, match))
      .map((match) => this.#mention(sentence, match))
      .filter((mention, index, all) => !all.some((other, i) => i !== index && other.start <= mention.start && other.end >= mention.end && other.end - other.start > mention.end - mention.start));
    this.#cache.set(sentence, mentions);
    return mentions;
  }

  #mention(sentence: Sentence, { term, start, end }: TermMatch): Mention {
    const { tokens } = sentence;
    const from = this.#nameStart(sentence, start);
    const isNamed = term.id.startsWith('sharing.named.') || from < start;
    const range = sentence.rangeOf(from, end);
    const to = term.id.startsWith('sharing.ground.') ? end : endOfClause(tokens, end);
    return {
      category: term.category,
      rule: term.id,
      start: from,
      end: to,
      ...(isNamed ? { name: this.#text(range) } : {}),
      isGround: term.id.startsWith('sharing.ground.'),
      isAnaphor: words.anaphoric.has(tokens[start]!.norm) || words.anaphoric.has(tokens[start - 1]?.norm ?? ''),
    };
  }

  /** "Pebble Ecosystem Company": a capitalised kind of company with proper names before it. */
  #nameStart(sentence: Sentence, start: number): number {
    const { tokens } = sentence;
    if (!tokens[start]!.capital) return start;
    let from = start;
    while (from > 0 && start - from < 4 && this.#isProper(sentence, from - 1)) from--;
    return from;
  }

  /** A company's own name that begins at the token; undefined where what stands there is none. */
  nameAt(sentence: Sentence, at: number): Mention | undefined {
    const { tokens } = sentence;
    if (!this.#isProper(sentence, at)) return undefined;
    let end = at + 1;
    while (end < tokens.length && end - at < MAX_NAME_TOKENS) {
      const { norm, kind } = tokens[end]!;
      const next = tokens[end + 1];
      if (this.#isProper(sentence, end) || (kind === 'word' && words.legalForms.has(norm))) end++;
      else if ((norm === '&' || norm === '.') && next && this.#isProper(sentence, end + 1)) end += 2;
      else if (norm === ',' && next && words.legalForms.has(next.norm) && next.capital) end += 2;
      else break;
    }
    return {
      category: 'third-party',
      rule: 'sharing.company-name',
      start: at,
      end,
      name: this.#text(sentence.rangeOf(at, end)),
      isGround: false,
      isAnaphor: false,
    };
  }

  // A capitalised word that the notice never writes small, and that is no place, is somebody's name; legal texts
  // capitalise their defined terms, so that the capital alone tells nothing.
  #isProper(sentence: Sentence, at: number): boolean {
    const token = sentence.tokens[at];
    if (!token || token.kind !== 'word' || !token.capital || token.norm.length < 2) return false;
    if (this.#lowerCaseWords().has(token.norm) || this.#words.neverNames.has(token.norm) || this.#isPublisher(token.norm)) return false;
    return !sentence.tags.has(token, 'Place') && !sentence.tags.has(token, 'Date');
  }

  // Named by itself, in its title, or in so many sentences that it can be no other.
  #isPublisher(norm: string, byCount = true): boolean {
    const { publisherNames, document } = this.#notice;
    if (publisherNames.some((name) => name.includes(norm)) || normalWords(document.title).includes(norm)) return true;
    return byCount && this.#isFrequent(norm);
  }

  #isFrequent(norm: string): boolean {
    let known = this.#publishers.get(norm);
    if (known === undefined) {
      const { sentences } = this.#notice;
      const saying = sentences.filter((sentence) => sentence.tokens.some((token) => token.norm === norm && token.capital)).length;
      known = saying >= MANY && saying * 8 >= sentences.length;
      this.#publishers.set(norm, known);
    }
    return known;
  }

  // "Third-party components", "a third party's terms": the party is only what the next noun is of.
  #isModifier({ tokens }: Sentence, { start, end, term }: TermMatch): boolean {
    if (term.id.startsWith('sharing.ground.') || tokens[end - 1]!.norm !== 'party') return false;
    const raw = this.#notice.document.text.slice(tokens[start]!.start, tokens[end - 1]!.end);
    if (/['’]s$/.test(raw)) return true;
    const next = tokens[end];
    if (!next || next.kind !== 'word' || words.afterParty.has(next.norm)) return false;
    return raw.includes('-') || !/(?:ed|ly|s)$/.test(next.norm);
  }

  // ("third parties"): a name is given, nobody else is added.
  #isDefinition({ tokens }: Sentence, { start }: TermMatch): boolean {
    return tokens[start - 1]?.norm === '(' && /["“”'‘’]/.test(this.#notice.document.text.charAt(tokens[start]!.start - 1));
  }

  #lowerCaseWords(): ReadonlySet<string> {
    if (!this.#lowerCase) {
      const words = new Set<string>();
      for (const sentence of this.#notice.sentences) {
        for (const token of sentence.tokens) if (token.kind === 'word' && !token.capital) words.add(token.norm);
      }
      this.#lowerCase = words;
    }
    return this.#lowerCase;
  }

  #text({ start, end }: { start: number; end: number }): string {
    return this.#notice.document.text.slice(start, end).replace(/\s+/g, ' ');
  }
}



// "The Company" is the publisher.
function isPublisherWord({ tokens }: Sentence, { start, end }: TermMatch): boolean {
  const last = tokens[end - 1]!;
  if (tokens[start - 1]?.norm === 'the' && tokens[start]!.capital && last.capital && last.norm === last.stem && last.norm === 'provider') return true;
  return end - start === 1 && words.ourselves.has(tokens[start]!.norm) && (tokens[start - 1]?.norm === 'the' || tokens[start - 1]?.norm === 'our');
}

function normalWords(text: string): readonly string[] {
  return tokenise(text).map((token) => token.norm);
}

