/** A document as the extractors see it: sections, sentences, and where the vocabulary matches. */
import type { ColumnWords } from '../lexicon/column-words.ts';
import type { Block, NoticeDocument } from '../document.ts';
import type { LanguagePack } from '../lexicon/language-pack.ts';
import type { Term } from '../lexicon/term.ts';
import type { Topic } from '../lexicon/topic.ts';
import { resolveAcrossSentences } from '../discourse/resolve.ts';
import type { SentenceReading } from '../syntax/frames.ts';
import type { Facet } from '../taxonomy.ts';
import type { ActorSpan } from '../syntax/actor-span.ts';
import { compilePack, type CompiledPack } from './compiled-pack.ts';
import type { NoticeText } from './notice-text.ts';
import { findPublisherNames } from '../entities/publisher.ts';
import { Sentence, type Section, type Surroundings } from './sentence.ts';
import { splitSentences } from './sentences.ts';
import { findConjunctMatches } from './conjunct-matches.ts';
import { isSelfStanding } from './unit.ts';
import { tokenise, type Token } from '../tokens/tokens.ts';
import {
  findLeadInMatches,
  findMatches,
  type RuleMatch,
  type TermMatch,
  type VocabularyMatches,
} from './vocabulary.ts';

export type { Section, Sentence } from './sentence.ts';

/**
 * How far a lead-in is borne in mind, in UTF-16 units. Pages with lists that are never closed hang half a notice on one
 * line.
 */
const MAX_LEAD_IN_REACH = 6_000;
/** So many lines back the opening of an unmarked list may stand. */
const LIST_LENGTH = 40;
/** Words of a line that only joins two lists. */
const MAX_JOINT = 6;
/** So many sentences before a cell its table may begin. */
const TABLE_LENGTH = 400;

const NO_SECTION: Section = { path: [], topics: new Set(), allTopics: new Set() };

export class Notice implements NoticeText, Surroundings {
  readonly document: NoticeDocument;
  readonly compiled: CompiledPack;
  readonly sentences: readonly Sentence[];
  #publisherNames: readonly (readonly string[])[] | undefined;
  #parties: Map<Sentence, ActorSpan[]> | undefined;
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
      for (const range of splitSentences(document.text, block.start, block.end, pack.grammar.ends)) {
        starts.push(range.start);
        sentences.push(new Sentence(this, sentences.length, range, block, section, leadIn));
      }
    }
    resolveAcrossSentences(sentences, pack.columns, this.compiled.grammar);
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

  /** Where they match only once a member of a coordination is read on from the words that its members share. */
  conjunctMatches(facet: Facet): readonly RuleMatch[] {
    return findConjunctMatches(this.sentences, this.compiled, facet);
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

  /**
   * The sentence that one goes on from: its lead-in, the line that ends in a colon before it, else a heading that says
   * what is done ("What we collect").
   */
  openingOf(sentence: Sentence): Sentence | undefined {
    if (sentence.isHeading) return undefined;
    if (sentence.block.columnHead) return this.#openingOfTable(sentence);
    if (sentence.leadIn) return opens(sentence.leadIn, sentence) ? sentence.leadIn : undefined;
    for (let at = sentence.index - 1; at >= 0 && at >= sentence.index - LIST_LENGTH; at--) {
      const before = this.sentences[at]!;
      // A paragraph behind a list is no item of it; "but not" goes on from what the list hangs on.
      if (before.block.kind === 'list-item' && sentence.block.kind !== 'list-item')
        return this.#goesOn(sentence) ? before.leadIn : undefined;
      if (before.isHeading)
        return before.tokens.at(-1)?.norm === ':' || this.#saysWhatIsDone(before) ? before : undefined;
      if (before.tokens.at(-1)?.norm === ':') return before.block.kind === 'table-cell' ? undefined : before;
      if (isSelfStanding(before)) return undefined;
    }
    return undefined;
  }

  // "but not", "and never:", before another list.
  #goesOn({ tokens }: Sentence): boolean {
    const { joining, negating } = this.compiled.pack.columns;
    const words = tokens.filter(({ kind }) => kind !== 'punct');
    return (
      words.length > 1 &&
      words.length <= MAX_JOINT &&
      joining.has(words[0]!.norm) &&
      negating.has(words[1]!.norm) &&
      tokens.at(-1)!.norm !== '.'
    );
  }

  // "We store these data:", and a table: what its rows are about stands in their first cells.
  #openingOfTable({ block, index }: Sentence): Sentence | undefined {
    if (block.row?.start !== block.start) return undefined;
    let at = index - 1;
    while (at >= 0 && index - at <= TABLE_LENGTH && this.sentences[at]!.block.row) at--;
    const before = this.sentences[at];
    return before && !before.block.row && before.tokens.at(-1)?.norm === ':' ? before : undefined;
  }

  partiesIn(sentence: Sentence): readonly ActorSpan[] {
    if (!this.#parties) {
      this.#parties = new Map();
      for (const { sentence: own, start, end, term } of this.termMatches('sharing')) {
        if (!isParty(term)) continue;
        const list = this.#parties.get(own);
        const span: ActorSpan = { actor: this.#isPublisher(own, start, end) ? 'publisher' : 'third-party', start, end };
        if (list) list.push(span);
        else this.#parties.set(own, [span]);
      }
    }
    return this.#parties.get(sentence) ?? [];
  }

  // "The college", in the notice of Fernwick College.
  #isPublisher({ tokens }: Sentence, start: number, end: number): boolean {
    const { definite } = this.compiled.grammar.words;
    return (
      definite.has(tokens[start - 1]?.norm ?? '') &&
      this.publisherNames.some((name) => name.length > 1 && name.at(-1) === tokens[end - 1]!.norm)
    );
  }

  #saysWhatIsDone({ reading }: { readonly reading: SentenceReading }): boolean {
    return (
      !reading.isQuestion &&
      reading.frames.some(({ act, clause }) => act !== undefined && clause.group.form === 'finite')
    );
  }

  #leadInOf(block: Block, sentences: readonly Sentence[], starts: readonly number[]): Sentence | undefined {
    const range = block.columnHead ?? block.leadIn;
    if (!range || (!block.columnHead && block.start - range.end > MAX_LEAD_IN_REACH)) return undefined;
    // The last sentence of the lead-in: the one that ends in the colon. Found by bisection on the starts.
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! < range.end) low = middle + 1;
      else high = middle;
    }
    const found = sentences[low - 1];
    if (!found || found.start < range.start) return undefined;
    return block.columnHead || !isWholeStatement(found, this.compiled.pack.columns) ? found : undefined;
  }
}

// "You can ask us to stop using it." above a list of other requests: nothing hangs on it, unless it announces a list.
function isWholeStatement({ text, isHeading, tokens }: Sentence, { announcing }: ColumnWords): boolean {
  return !isHeading && /[.!]["”’)]?\s*$/u.test(text) && !tokens.some(({ norm }) => announcing.has(norm));
}

// "Do not share it" below a question is said to the reader; below "We will:" it goes on.
function opens(leadIn: Sentence, { reading }: Sentence): boolean {
  return leadIn.tokens.at(-1)?.norm === ':' || reading.frames[0]?.status !== 'advice';
}

// Not the grounds of disclosure ("a subpoena"), nor nobody at all.
function isParty({ id, category }: Term): boolean {
  return !id.startsWith('sharing.ground.') && category !== 'anyone' && category !== 'public';
}

function sectionOf(open: readonly { text: string; topics: ReadonlySet<Topic> }[]): Section {
  const speaking = open.findLast((heading) => heading.topics.size > 0);
  return {
    path: open.map((heading) => heading.text),
    topics: speaking?.topics ?? new Set(),
    allTopics: new Set(open.flatMap((heading) => [...heading.topics])),
  };
}
