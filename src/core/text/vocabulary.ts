/** Finds where the vocabulary's rules and terms match in a notice, all in one sweep. */
import type { Rule } from '../lexicon/rule.ts';
import type { Term } from '../lexicon/term.ts';
import { classBit } from '../syntax/compiled-grammar.ts';
import type { Facet } from '../taxonomy.ts';
import type { CompiledPack } from './compiled-pack.ts';
import type { Sentence } from './sentence.ts';

/** Token indices within the sentence; `end` is exclusive. */
interface Match {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

export interface RuleMatch extends Match {
  readonly rule: Rule;
  /** The part of the match that names the thing. */
  readonly spanStart: number;
  readonly spanEnd: number;
  /** The match began in the sentence's lead-in; `start` is then 0. */
  readonly underLeadIn?: true;
}

export interface TermMatch extends Match {
  readonly term: Term;
}

/** By facet, in text order. */
export interface VocabularyMatches {
  /** One match a rule and sentence, the first. */
  readonly rules: ReadonlyMap<Facet, readonly RuleMatch[]>;
  /** Overlaps within a facet resolved: the longest match wins, then the earlier entry. */
  readonly terms: ReadonlyMap<Facet, readonly TermMatch[]>;
}

/** Rules and terms in one sweep over the sentences. */
export function findMatches(sentences: readonly Sentence[], compiled: CompiledPack): VocabularyMatches {
  const rules = new Map<Facet, RuleMatch[]>();
  const terms = new Map<Facet, TermMatch[]>();
  for (const sentence of sentences) {
    const first = new Map<Rule, RuleMatch>();
    const named: NamedTerm[] = [];
    for (const { entry, start, end, spanStart, spanEnd } of compiled.vocabulary.scan(sentence.tokens)) {
      if ('term' in entry) {
        const last = endOfFirst(sentence, spanStart, spanEnd, compiled);
        if (last > spanStart) named.push({ term: entry.term, start: spanStart, end: last, order: named.length });
        continue;
      }
      const { rule } = entry;
      const known = first.get(rule);
      if ((known && known.start <= start) || !isMeant(rule, sentence)) continue;
      first.set(rule, { rule, sentence, start, end, spanStart, spanEnd });
    }
    for (const [rule, match] of first) {
      if (!compiled.vetoes.get(rule)?.test(sentence.tokens)) index(rules, rule.facet, match);
    }
    if (named.length) {
      for (const match of withoutOverlaps(named, sentence, compiled)) index(terms, match.term.facet, match);
    }
  }
  return { rules, terms };
}

interface NamedTerm {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
  readonly order: number;
}

function withoutOverlaps(named: readonly NamedTerm[], sentence: Sentence, compiled: CompiledPack): TermMatch[] {
  const taken = new Map<Facet, Set<number>>();
  const kept: TermMatch[] = [];
  for (const { term, start, end } of named.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.order - b.order,
  )) {
    const used = taken.get(term.facet) ?? new Set();
    taken.set(term.facet, used);
    let free = true;
    for (let at = start; at < end; at++) if (used.has(at)) free = false;
    if (!free || crossesDenial(start, end, sentence, compiled) || isVetoed(term, start, end, sentence, compiled))
      continue;
    for (let at = start; at < end; at++) used.add(at);
    kept.push({ term, sentence, start, end });
  }
  return kept.sort((a, b) => a.start - b.start);
}

// "Browser type, information", "our systems, data": the word for data at large after a comma begins another member. One
// word before it was only meant with it.
function endOfFirst({ tokens }: Sentence, start: number, end: number, { pack }: CompiledPack): number {
  if (end - start < 3 || tokens[end - 2]!.norm !== ',' || !pack.data.information.has(tokens[end - 1]!.stem)) return end;
  return end - 3 > start ? end - 2 : start;
}

const NEGATES = classBit('negator');
const JOINS = classBit('coordinator') | classBit('contrast');

// "To answer you, not for marketing": what answers you and what is not done are no one thing.
function crossesDenial(start: number, end: number, { tokens }: Sentence, { grammar }: CompiledPack): boolean {
  for (let at = start + 2; at < end - 1; at++) {
    const before = tokens[at - 1]!;
    const isJoined = before.norm === ',' || (grammar.maskOf(before.norm) & JOINS) !== 0;
    if (isJoined && (grammar.maskOf(tokens[at]!.norm) & NEGATES) !== 0) return true;
  }
  return false;
}

/** An `unless` of a term holds where it covers the term. */
function isVetoed(term: Term, start: number, end: number, sentence: Sentence, { vetoes }: CompiledPack): boolean {
  if (term.unlessOwned && hasOwner(sentence, start, end)) return true;
  return (
    vetoes
      .get(term)
      // One that begins behind the term's first word covers none of it.
      ?.scan(sentence.tokens, start + 1)
      .some((veto) => veto.end >= end) ?? false
  );
}

// Tokens have no mark of possession; the text has.
function hasOwner({ tokens, start: offset, text }: Sentence, start: number, end: number): boolean {
  return tokens
    .slice(start, end - 1)
    .some((token) => /['’]s?$/i.test(text.slice(token.start - offset, token.end - offset)));
}

const LEAD_IN_TOKENS = 40;

/**
 * Rules that match only when an item is read on from its lead-in ("You have the right to:" … "correct your data"),
 * by facet, in text order: the span lies in the item, the match begins before it. One match a rule and item.
 */
export function findLeadInMatches(
  sentences: readonly Sentence[],
  { vocabulary, vetoes }: CompiledPack,
): ReadonlyMap<Facet, readonly RuleMatch[]> {
  const byFacet = new Map<Facet, RuleMatch[]>();
  for (const sentence of sentences) {
    const { leadIn } = sentence;
    if (!leadIn || sentence.isHeading || sentence.start !== sentence.block.start) continue;
    const head = leadIn.tokens.slice(-LEAD_IN_TOKENS);
    const from = head.length;
    const tokens = [...head, ...sentence.tokens];
    const seen = new Set<Rule>();
    for (const { entry, end, spanStart, spanEnd } of vocabulary.scan(tokens, from)) {
      if ('term' in entry || seen.has(entry.rule) || spanStart < from) continue;
      const { rule } = entry;
      if (!isMeant(rule, sentence) || vetoes.get(rule)?.test(tokens)) continue;
      seen.add(rule);
      index(byFacet, rule.facet, {
        rule,
        sentence,
        start: 0,
        end: end - from,
        spanStart: spanStart - from,
        spanEnd: spanEnd - from,
        underLeadIn: true,
      });
    }
  }
  return byFacet;
}

function index<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Is the rule one for the section and kind of line that the sentence is? */
export function isMeant(rule: Rule, sentence: Sentence): boolean {
  if (sentence.isHeading && !rule.inHeadings) return false;
  if (!rule.sections) return true;
  const { allTopics } = sentence.section;
  const wanted = rule.sections.filter((topic) => !topic.startsWith('!'));
  if (rule.sections.some((topic) => topic.startsWith('!') && allTopics.has(topic.slice(1) as never))) return false;
  return wanted.length === 0 || wanted.some((topic) => allTopics.has(topic as never));
}
