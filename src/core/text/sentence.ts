/** A sentence of a notice: its place, its tokens, what it hangs on, and what is done with data in it. */
import type { Block, NoticeDocument, Range } from '../document.ts';
import type { Topic } from '../lexicon/topic.ts';
import type { CompiledPack } from './compiled-pack.ts';
import { deniesByItself, isSelfStanding, listsExceptions, openingTokens, type Unit } from './unit.ts';
import { SentenceReading } from '../syntax/frames.ts';
import { quotationsIn } from './quotations.ts';
import type { Extent } from '../syntax/verb-group.ts';
import type { ActorSpan } from '../syntax/actor-span.ts';
import { locateActors, moved, withParties } from './actor-spans.ts';
import type { Predicate } from './predicate.ts';
import { predicatesOf } from './predicates.ts';
import { SentenceTags } from './tagger.ts';
import { tokenise, type Token } from '../tokens/tokens.ts';

export interface Section {
  /** Headings, outermost first. */
  readonly path: readonly string[];
  /** What the innermost heading that says so is about. */
  readonly topics: ReadonlySet<Topic>;
  /** What any heading of the path is about. */
  readonly allTopics: ReadonlySet<Topic>;
}

// As `splitSentences` parts it from what follows.
const RUN_IN = /^(?:(?:\p{Lu}[\p{Lu}'’/-]{1,30}|&)(?:,? |$)){3,12}$/u;

/** Longer ones are cut for analysis: no sentence that a person can read has as many tokens. */
const MAX_TOKENS = 600;
/** A longer row is too much for a quote: each of its cells then stands for itself. UTF-16 units. */
const MAX_ROW = 8_000;

/** What a sentence must know of the notice that it stands in. */
export interface Surroundings {
  readonly document: NoticeDocument;
  readonly compiled: CompiledPack;
  /** Names that the notice gives its publisher, lower case and tokenised. */
  readonly publisherNames: readonly (readonly string[])[];
  /** The sentence that one goes on from which does not stand by itself: a lead-in, a heading. */
  openingOf(sentence: Sentence): Sentence | undefined;
  /** Where the vocabulary knows somebody who may get data. */
  partiesIn(sentence: Sentence): readonly ActorSpan[];
}

export class Sentence implements Range {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly block: Block;
  readonly section: Section;
  /** The sentence that this one hangs on: the end of the paragraph before a list, a table's column head. */
  readonly leadIn: Sentence | undefined;
  /** It announces what follows: a block of its own, or words in capitals that run into their text. */
  readonly isHeading: boolean;
  /** What a reader would quote: the sentence, or the row of its table cell. */
  readonly quote: Range;
  readonly #surroundings: Surroundings;
  #tokens: readonly Token[] | undefined;
  #tags: SentenceTags | undefined;
  #reading: SentenceReading | undefined;
  #unit: Unit | undefined;
  #actors: readonly ActorSpan[] | undefined;
  #predicates: readonly Predicate[] | undefined;

  constructor(
    surroundings: Surroundings,
    index: number,
    range: Range,
    block: Block,
    section: Section,
    leadIn: Sentence | undefined,
  ) {
    this.#surroundings = surroundings;
    this.index = index;
    this.start = range.start;
    this.end = range.end;
    this.block = block;
    this.section = section;
    this.leadIn = leadIn;
    this.isHeading =
      block.kind === 'heading' || (this.#surroundings.document.text[range.end] === ' ' && RUN_IN.test(this.text));
    this.quote = block.row && block.row.end - block.row.start <= MAX_ROW ? block.row : range;
  }

  get text(): string {
    return this.#surroundings.document.text.slice(this.start, this.end);
  }

  get tokens(): readonly Token[] {
    if (!this.#tokens) {
      const all = tokenise(this.#surroundings.document.text, this.start, this.end);
      this.#tokens = all.length > MAX_TOKENS ? all.slice(0, MAX_TOKENS) : all;
    }
    return this.#tokens;
  }

  /** Part of speech, for words whose neighbours do not tell; tagged when first asked. */
  get tags(): SentenceTags {
    this.#tags ??= new SentenceTags(this.text, this.start);
    return this.#tags;
  }

  /** Its clauses, and what each says, read by itself. */
  get reading(): SentenceReading {
    this.#reading ??= this.#read(this.tokens, 0, this.actors);
    return this.#reading;
  }

  /** It, with the words that it hangs on where it does not stand by itself. */
  get unit(): Unit {
    this.#unit ??= this.#findUnit();
    return this.#unit;
  }

  /** What is done with data here, left to right. */
  get predicates(): readonly Predicate[] {
    const { compiled, publisherNames } = this.#surroundings;
    this.#predicates ??= predicatesOf(this.reading, compiled, publisherNames.length > 0);
    return this.#predicates;
  }

  /** Who is named in it: by the words for actors, and by those for recipients. */
  get actors(): readonly ActorSpan[] {
    const { compiled, publisherNames } = this.#surroundings;
    this.#actors ??= withParties(
      locateActors(this.tokens, compiled, publisherNames),
      this.#surroundings.partiesIn(this),
    );
    return this.#actors;
  }

  #findUnit(): Unit {
    const { reading, actors } = this;
    const { grammar, pack } = this.#surroundings.compiled;
    const above = isSelfStanding(this) ? undefined : this.#surroundings.openingOf(this);
    const opening = above && !deniesByItself(this, above, grammar) ? above : undefined;
    const isOpen = listsExceptions(this, pack.columns);
    if (!opening) return this.#unitOf({ tokens: this.tokens, offset: 0, reading, actors, isExcepted: isOpen });
    const whole = opening.unit;
    const before = openingTokens(opening, whole.tokens.slice(0, whole.offset), grammar, pack.columns);
    const offset = before.length;
    const tokens = [...before, ...this.tokens];
    // Where a token of the lead-in has come to stand: what is excepted in front of it has gone to its end.
    const placed = whole.actors.flatMap((actor): ActorSpan[] => {
      const start = before.indexOf(whole.tokens[actor.start]!);
      return start < 0 ? [] : [{ ...actor, start, end: start + actor.end - actor.start }];
    });
    const named = [...placed, ...moved(actors, offset)];
    const isExcepted = whole.isExcepted || isOpen;
    return this.#unitOf({ tokens, offset, reading: this.#read(tokens, offset, named), actors: named, isExcepted });
  }

  // What the next sentence answers changes the frames: verbs are taken from them when first asked for.
  #unitOf(unit: Omit<Unit, 'predicates'>): Unit {
    const { compiled, publisherNames } = this.#surroundings;
    let predicates: readonly Predicate[] | undefined;
    return {
      ...unit,
      get predicates() {
        return (predicates ??= predicatesOf(unit.reading, compiled, publisherNames.length > 0));
      },
    };
  }

  #read(tokens: readonly Token[], offset: number, actors: readonly ActorSpan[]): SentenceReading {
    return new SentenceReading({
      tokens,
      grammar: this.#surroundings.compiled.grammar,
      actors,
      quoted: this.#quotedAmong(tokens),
      opened: offset > 0,
      tagger: { isVerb: (at) => at >= offset && this.tags.has(tokens[at]!, 'Verb') },
    });
  }

  // Token extents of what the sentence quotes.
  #quotedAmong(tokens: readonly Token[]): readonly Extent[] {
    return quotationsIn(this.#surroundings.document.text, this.start, this.end).map(({ start, end }) => {
      const from = tokens.findIndex((token) => token.start >= start);
      const to = tokens.findIndex((token) => token.start >= end);
      return { start: from < 0 ? tokens.length : from, end: to < 0 ? tokens.length : to };
    });
  }

  /** Offsets of the tokens from `from` up to and without `to`. */
  rangeOf(from: number, to: number): Range {
    const first = this.tokens[from];
    const last = this.tokens[to - 1];
    if (!first || !last) throw new RangeError(`no tokens ${from}–${to} in sentence ${this.index}`);
    return { start: first.start, end: last.end };
  }
}
