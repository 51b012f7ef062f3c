/** A document as the extractors see it: sections, sentences with their tokens and lead-ins, and what is done in each. */
import type { Block, NoticeDocument, Range } from '../document.ts';
import type { LanguagePack } from '../lexicon/language-pack.ts';
import type { Topic } from '../lexicon/topic.ts';
import type { Facet } from '../taxonomy.ts';
import { compilePack, type CompiledPack } from './compiled-pack.ts';
import {
  findLeadInMatches,
  findMatches,
  type RuleMatch,
  type TermMatch,
  type VocabularyMatches,
} from './vocabulary.ts';
import { findPredicates, type Predicate } from './predicates.ts';
import { findPublisherNames } from './publisher.ts';
import { splitSentences } from './sentences.ts';
import { SentenceTags } from './tagger.ts';
import { tokenise, type Token } from './tokens.ts';

export interface Section {
  /** Headings, outermost first. */
  readonly path: readonly string[];
  /** What the innermost heading that says so is about. */
  readonly topics: ReadonlySet<Topic>;
  /** What any heading of the path is about. */
  readonly allTopics: ReadonlySet<Topic>;
}

const NO_SECTION: Section = { path: [], topics: new Set(), allTopics: new Set() };

/** Longer ones are cut for analysis: no sentence that a person can read has as many tokens. */
const MAX_TOKENS = 600;

export class Sentence implements Range {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly block: Block;
  readonly section: Section;
  /** The sentence that this one hangs on: the end of the paragraph before a list, a table's column head. */
  readonly leadIn: Sentence | undefined;
  /** What a reader would quote: the sentence, or the row of its table cell. */
  readonly quote: Range;
  readonly #notice: Notice;
  #tokens: readonly Token[] | undefined;
  #tags: SentenceTags | undefined;
  #predicates: readonly Predicate[] | undefined;

  constructor(
    notice: Notice,
    index: number,
    range: Range,
    block: Block,
    section: Section,
    leadIn: Sentence | undefined,
  ) {
    this.#notice = notice;
    this.index = index;
    this.start = range.start;
    this.end = range.end;
    this.block = block;
    this.section = section;
    this.leadIn = leadIn;
    this.quote = block.row ?? range;
  }

  get text(): string {
    return this.#notice.document.text.slice(this.start, this.end);
  }

  get isHeading(): boolean {
    return this.block.kind === 'heading';
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokenise(this.#notice.document.text, this.start, this.end).slice(0, MAX_TOKENS);
    return this.#tokens;
  }

  /** Part of speech, for words whose neighbours do not tell; tagged when first asked. */
  get tags(): SentenceTags {
    this.#tags ??= new SentenceTags(this.text, this.start);
    return this.#tags;
  }

  /** What is done with data here, left to right. */
  get predicates(): readonly Predicate[] {
    this.#predicates ??= findPredicates(this.tokens, this.#notice.compiled, this.#notice.publisherNames, this.tags);
    return this.#predicates;
  }

  /** Offsets of the tokens from `from` up to and without `to`. */
  rangeOf(from: number, to: number): Range {
    const first = this.tokens[from];
    const last = this.tokens[to - 1];
    if (!first || !last) throw new RangeError(`no tokens ${from}–${to} in sentence ${this.index}`);
    return { start: first.start, end: last.end };
  }
}

export class Notice {
  readonly document: NoticeDocument;
  readonly compiled: CompiledPack;
  readonly sentences: readonly Sentence[];
  #publisherNames: readonly (readonly string[])[] | undefined;
  #matches: VocabularyMatches | undefined;
  #leadInMatches: ReadonlyMap<Facet, readonly RuleMatch[]> | undefined;

  constructor(document: NoticeDocument, pack: LanguagePack) {
    this.document = document;
    this.compiled = compilePack(pack);
    const sentences: Sentence[] = [];
    this.sentences = sentences;
    const openHeadings: { level: number; text: string; topics: ReadonlySet<Topic> }[] = [];
    let section = NO_SECTION;
    const starts: number[] = [];
    for (const block of document.blocks) {
      if (block.kind === 'heading') {
        const level = block.level ?? 2;
        while (openHeadings.length && openHeadings.at(-1)!.level >= level) openHeadings.pop();
        const text = document.text.slice(block.start, block.end).replace(/\s+/g, ' ');
        openHeadings.push({ level, text, topics: this.topicsOf(tokenise(text)) });
        section = sectionOf(openHeadings);
      }
      const leadIn = this.#leadInOf(block, sentences, starts);
      for (const range of splitSentences(document.text, block.start, block.end)) {
        starts.push(range.start);
        sentences.push(new Sentence(this, sentences.length, range, block, section, leadIn));
      }
    }
  }

  /** Names that the notice gives its publisher, lower case and tokenised. */
  get publisherNames(): readonly (readonly string[])[] {
    this.#publisherNames ??= findPublisherNames(this);
    return this.#publisherNames;
  }

  /** Where the rules of a facet match, in text order. */
  ruleMatches(facet: Facet): readonly RuleMatch[] {
    return this.#vocabularyMatches.rules.get(facet) ?? [];
  }

  /** Where they match only once a list item or cell is read on from its lead-in. */
  leadInMatches(facet: Facet): readonly RuleMatch[] {
    this.#leadInMatches ??= findLeadInMatches(this.sentences, this.compiled);
    return this.#leadInMatches.get(facet) ?? [];
  }

  /** Where a facet's things are named, in text order; of overlapping terms the longest. */
  termMatches(facet: Facet): readonly TermMatch[] {
    return this.#vocabularyMatches.terms.get(facet) ?? [];
  }

  get #vocabularyMatches(): VocabularyMatches {
    this.#matches ??= findMatches(this.sentences, this.compiled);
    return this.#matches;
  }

  /** What a heading's words announce. */
  topicsOf(tokens: readonly Token[]): ReadonlySet<Topic> {
    return new Set(this.compiled.headings.scan(tokens).map((match) => match.entry));
  }

  /** The sentence before in the same run of text (not across a heading), if there is one. */
  previous(sentence: Sentence): Sentence | undefined {
    const before = this.sentences[sentence.index - 1];
    return before && !before.isHeading && before.section === sentence.section ? before : undefined;
  }

  #leadInOf(block: Block, sentences: readonly Sentence[], starts: readonly number[]): Sentence | undefined {
    const range = block.columnHead ?? block.leadIn;
    if (!range) return undefined;
    // The last sentence of the lead-in: the one that ends in the colon. Found by bisection on the starts.
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! < range.end) low = middle + 1;
      else high = middle;
    }
    const found = sentences[low - 1];
    return found && found.start >= range.start ? found : undefined;
  }
}

function sectionOf(open: readonly { text: string; topics: ReadonlySet<Topic> }[]): Section {
  const speaking = open.findLast((heading) => heading.topics.size > 0);
  return {
    path: open.map((heading) => heading.text),
    topics: speaking?.topics ?? new Set(),
    allTopics: new Set(open.flatMap((heading) => [...heading.topics])),
  };
}
