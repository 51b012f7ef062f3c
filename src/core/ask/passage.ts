/** What of a notice can answer: its sentences, items and rows, each with what is known of it. */
import type { AnswerSelector, AskTopic } from '../lexicon/ask-words.ts';
import type { Topic } from '../lexicon/topic.ts';
import { groupBy } from '../group-by.ts';
import type { Citation, Finding } from '../report.ts';
import { selects } from '../selects.ts';
import { isWithin } from '../taxonomy.ts';
import type { Notice, Sentence } from '../text/notice.ts';
import { tokenise, type Token } from '../tokens/tokens.ts';
import { isSelfStanding } from '../text/unit.ts';
import type { TermMatch } from '../text/vocabulary.ts';
import type { CompiledWords } from './compiled-words.ts';
import { isSpecific, type AskedCategory } from './question.ts';

export interface Passage {
  readonly quote: Citation;
  /** Those that were made of it, in the report's order. */
  readonly findings: readonly Finding[];
  /** By topic: how well its words answer. */
  readonly said: ReadonlyMap<AskTopic, number>;
  /** Topics of which its words only seem to speak. */
  readonly unsaid: ReadonlySet<AskTopic>;
  /** Topics of which its headings speak. */
  readonly headed: ReadonlySet<AskTopic>;
  readonly sections: ReadonlySet<Topic>;
  /** Categories of data that it names. */
  readonly named: ReadonlySet<string>;
  /** By stem: 1 for its own words, less for those that it hangs on and stands under. */
  readonly stems: ReadonlyMap<string, number>;
  /** It only opens what follows, or asks: "We collect:". */
  readonly isOpening: boolean;
  /** In words. */
  readonly length: number;
}

/** How well words answer where no finding was made: its own; those of its lead-in with it; a heading that says it. */
const BY_OWN_WORDS = 0.85;
const BY_LEAD_IN = 0.65;
const BY_HEADING = 0.55;
const OF_LEAD_IN = 0.5;
const OF_HEADING = 0.4;
const LEAD_IN_TOKENS = 40;

/** All passages of a notice in text order; of a table's row one. */
export function passagesOf(notice: Notice, findings: readonly Finding[], words: CompiledWords): Passage[] {
  const sentences = notice.sentences.filter((one) => one.tokens.length > 0 && (!one.isHeading || isStatement(one)));
  const bySentence = groupBy(sentences, ({ quote }) => keyOf(quote));
  const byQuote = groupBy(findings, ({ quote }) => keyOf(quote));
  // A finding may quote several lines: an address.
  for (const [key, [finding]] of byQuote) {
    if (bySentence.has(key)) continue;
    const { start, end } = finding!.quote;
    const within = notice.sentences.filter((one) => one.start < end && one.end > start);
    if (within.length > 0) bySentence.set(key, within);
  }
  const named = groupBy(notice.termMatches('data'), ({ sentence }) => sentence);
  const headings = new Map<string, ReadonlySet<AskTopic>>();
  const headed = (path: readonly string[]): Set<AskTopic> => {
    const all = new Set<AskTopic>();
    for (const heading of path) {
      let topics = headings.get(heading);
      if (!topics) {
        topics = new Set(words.said.scan(tokenise(heading)).map(({ entry }) => entry));
        headings.set(heading, topics);
      }
      for (const topic of topics) all.add(topic);
    }
    return all;
  };
  return [...bySentence]
    .map(([key, group]): Passage => {
      const [first] = group as [Sentence];
      const { start, end } = byQuote.get(key)?.[0]?.quote ?? first.quote;
      return {
        quote: { start, end, text: notice.document.text.slice(start, end) },
        findings: byQuote.get(key) ?? [],
        said: saidIn(group, words),
        unsaid: new Set(group.flatMap(({ tokens }) => words.unsaid.scan(tokens).map(({ entry }) => entry))),
        headed: headed(first.section.path),
        sections: first.section.allTopics,
        named: namedIn(group, named),
        stems: stemsOf(group, words),
        isOpening: group.every(({ tokens }) => tokens.at(-1)?.norm === ':' || tokens.at(-1)?.norm === '?'),
        length: group.reduce((sum, { tokens }) => sum + tokens.length, 0),
      };
    })
    .sort((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end);
}

/**
 * A single word names data where something is done with them, where others are listed with it, where it is said to the
 * reader: not in "the courts of that location".
 */
function namedIn(group: readonly Sentence[], terms: ReadonlyMap<Sentence, readonly TermMatch[]>): Set<string> {
  const matches = group.flatMap((one) => terms.get(one) ?? []);
  const isOfData =
    new Set(matches.map(({ term }) => term.category)).size > 1 ||
    group.some(({ unit, actors }) => unit.predicates.length > 0 || actors.some(({ actor }) => actor === 'reader'));
  const certain = isOfData ? matches : matches.filter(({ start, end }) => end - start > 1);
  return new Set(certain.map(({ term }) => term.category));
}

/** "We do not sell your data", set as a heading. */
function isStatement(heading: Sentence): boolean {
  return heading.tokens.at(-1)?.norm !== '?' && !heading.reading.isQuestion && isSelfStanding(heading);
}

function saidIn(group: readonly Sentence[], { said }: CompiledWords): Map<AskTopic, number> {
  const found = new Map<AskTopic, number>();
  const add = ({ tokens }: Sentence, above: readonly Token[], weight: number): void => {
    for (const { entry, start, end } of said.scan([...above, ...tokens], above.length || undefined)) {
      const isOfBoth = above.length === 0 || (start < above.length && end > above.length);
      if (isOfBoth) found.set(entry, Math.max(weight, found.get(entry) ?? 0));
    }
  };
  for (const sentence of group) {
    add(sentence, [], BY_OWN_WORDS);
    if (sentence.leadIn) add(sentence, sentence.leadIn.tokens.slice(-LEAD_IN_TOKENS), BY_LEAD_IN);
    const heading = sentence.isHeading ? undefined : sentence.section.path.at(-1);
    if (heading) add(sentence, tokenise(heading), OF_HEADING);
  }
  return found;
}

function stemsOf(group: readonly Sentence[], { words: { stem, idle } }: CompiledWords): Map<string, number> {
  const stems = new Map<string, number>();
  const add = (tokens: readonly Token[], weight: number): void => {
    for (const { norm, kind } of tokens) {
      if (kind === 'punct' || idle.has(norm)) continue;
      const key = stem(norm);
      stems.set(key, Math.max(weight, stems.get(key) ?? 0));
    }
  };
  for (const { tokens } of group) add(tokens, 1);
  const [first] = group as [Sentence];
  if (first.leadIn) add(first.leadIn.tokens.slice(-LEAD_IN_TOKENS), OF_LEAD_IN);
  for (const heading of first.section.path) add(tokenise(heading), OF_HEADING);
  return stems;
}

/** How well the passage answers a topic: 1 outright, 0 not at all; from {@link ENOUGH} on it does. */
export function answersTopic(passage: Passage, topic: AskTopic): number {
  if (passage.unsaid.has(topic)) return 0;
  const byFinding = Math.max(0, ...passage.findings.map((finding) => weightOf(finding, topic.found ?? [])));
  const byWords = passage.said.get(topic) ?? 0;
  const best = Math.max(byFinding, byWords, topic.headingAnswers && passage.headed.has(topic) ? BY_HEADING : 0);
  const isNear = passage.headed.has(topic) || (topic.sections ?? []).some((section) => passage.sections.has(section));
  const beside = (byFinding > 0 && byWords > 0 ? BOTH : 0) + (isNear ? NEAR : 0);
  // What stands near an answer is none for that.
  return best >= ENOUGH ? best + beside : Math.min(best + beside, NOT_ENOUGH);
}

/** Below it a passage only stands near the answer. */
export const ENOUGH = 0.5;
const NOT_ENOUGH = 0.45;
const BOTH = 0.1;
const NEAR = 0.2;

function weightOf(finding: Finding, selectors: readonly AnswerSelector[]): number {
  // The first that takes it counts: those behind it take what is left.
  const selector = selectors.find(
    (one) => selects(one, finding) && !(one.except !== undefined && isWithin(finding.category, one.except)),
  );
  if (!selector) return 0;
  const doubt = (finding.certainty === 'inferred' ? 0.06 : 0) + (finding.restriction ? 0.04 : 0);
  return (selector.weight ?? 1) - doubt;
}

/** Does it speak of data of certain kinds, none of which is asked for? */
export function speaksOfOthers({ findings, named }: Passage, asked: readonly AskedCategory[]): boolean {
  const spoken = [
    ...named,
    ...findings.flatMap((finding) =>
      finding.facet === 'data'
        ? [finding.category]
        : finding.facet === 'retention'
          ? (finding.attributes.data ?? [])
          : [],
    ),
  ];
  if (spoken.includes('generic')) return false;
  const isAsked = (one: string): boolean =>
    asked.some(({ category }) => isWithin(one, category) || isWithin(category, one));
  return spoken.some(isSpecific) && !spoken.some(isAsked);
}

/** How well it answers what is asked of a category of data: a finding of it, its name, one more general or special. */
export function answersCategory({ findings, named, stems }: Passage, { category, words }: AskedCategory): number {
  let best = words.some((word) => stems.get(word) === 1) ? BY_WORD : 0;
  for (const finding of findings) {
    if (finding.facet !== 'data') continue;
    const { party } = finding.attributes;
    if (isWithin(finding.category, category)) best = Math.max(best, party === 'first' ? 1 : 0.9);
    else if (isWithin(category, finding.category)) best = Math.max(best, BROADER);
  }
  for (const each of named) {
    if (isWithin(each, category)) best = Math.max(best, 0.75);
    else if (isWithin(category, each)) best = Math.max(best, BROADER);
  }
  return best;
}

/** It has a word for it that the vocabulary of data does not know by itself: "microphone". */
const BY_WORD = 0.6;
/** "Location" where a precise one is asked for: it stands near. */
const BROADER = 0.4;

function keyOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}-${end}`;
}
