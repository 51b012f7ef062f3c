/** Finds where the vocabulary's rules and terms match in a notice, all in one sweep. */
import type { Rule } from '../lexicon/rule.ts';
import type { Term } from '../lexicon/term.ts';
import type { Facet } from '../taxonomy.ts';
import type { Sentence } from './notice.ts';
import type { PatternSet } from './pattern.ts';

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

/** By facet, in text order; one match a rule and sentence, the first. */
export function findRuleMatches(
  sentences: readonly Sentence[],
  rules: PatternSet<{ readonly rule: Rule; readonly veto: boolean }>,
): ReadonlyMap<Facet, readonly RuleMatch[]> {
  const byFacet = new Map<Facet, RuleMatch[]>();
  for (const sentence of sentences) {
    const vetoed = new Set<Rule>();
    const first = new Map<Rule, RuleMatch>();
    for (const match of rules.scan(sentence.tokens)) {
      const { rule, veto } = match.entry;
      if (veto) {
        vetoed.add(rule);
        continue;
      }
      const known = first.get(rule);
      if ((known && known.start <= match.start) || !isMeant(rule, sentence)) continue;
      first.set(rule, {
        rule,
        sentence,
        start: match.start,
        end: match.end,
        spanStart: match.spanStart,
        spanEnd: match.spanEnd,
      });
    }
    for (const [rule, match] of first) {
      if (vetoed.has(rule)) continue;
      const list = byFacet.get(rule.facet);
      if (list) list.push(match);
      else byFacet.set(rule.facet, [match]);
    }
  }
  return byFacet;
}

const LEAD_IN_TOKENS = 40;

/**
 * Rules that match only when an item is read on from its lead-in ("You have the right to:" … "correct your data"),
 * by facet, in text order: the span lies in the item, the match begins before it. One match a rule and item.
 */
export function findLeadInMatches(
  sentences: readonly Sentence[],
  rules: PatternSet<{ readonly rule: Rule; readonly veto: boolean }>,
): ReadonlyMap<Facet, readonly RuleMatch[]> {
  const byFacet = new Map<Facet, RuleMatch[]>();
  for (const sentence of sentences) {
    const { leadIn } = sentence;
    if (!leadIn || sentence.isHeading || sentence.start !== sentence.block.start) continue;
    const head = leadIn.tokens.slice(-LEAD_IN_TOKENS);
    const from = head.length;
    const matches = rules.scan([...head, ...sentence.tokens]);
    const vetoed = new Set(matches.filter((match) => match.entry.veto).map((match) => match.entry.rule));
    const seen = new Set<Rule>();
    for (const { entry, start, end, spanStart, spanEnd } of matches) {
      const { rule, veto } = entry;
      if (veto || vetoed.has(rule) || seen.has(rule) || start >= from || spanStart < from || !isMeant(rule, sentence))
        continue;
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

function isMeant(rule: Rule, sentence: Sentence): boolean {
  if (sentence.isHeading && !rule.inHeadings) return false;
  if (!rule.sections) return true;
  const { allTopics } = sentence.section;
  const wanted = rule.sections.filter((topic) => !topic.startsWith('!'));
  if (rule.sections.some((topic) => topic.startsWith('!') && allTopics.has(topic.slice(1) as never))) return false;
  return wanted.length === 0 || wanted.some((topic) => allTopics.has(topic as never));
}

/** By facet, in text order, overlaps within a facet resolved: the longest match wins, then the earlier entry. */
export function findTermMatches(
  sentences: readonly Sentence[],
  terms: PatternSet<{ readonly term: Term; readonly veto: boolean }>,
): ReadonlyMap<Facet, readonly TermMatch[]> {
  const byFacet = new Map<Facet, TermMatch[]>();
  for (const sentence of sentences) {
    const found = terms.scan(sentence.tokens);
    if (!found.length) continue;
    const vetoes = found.filter((match) => match.entry.veto);
    const taken = new Map<Facet, boolean[]>();
    const kept: TermMatch[] = [];
    const byLength = found
      .filter((match) => !match.entry.veto)
      .map((match, order) => ({ term: match.entry.term, start: match.spanStart, end: match.spanEnd, order }))
      .sort((a, b) => b.end - b.start - (a.end - a.start) || a.order - b.order);
    for (const { term, start, end } of byLength) {
      if (vetoes.some((veto) => veto.entry.term === term && veto.start <= start && veto.end >= end)) continue;
      const used = taken.get(term.facet) ?? [];
      taken.set(term.facet, used);
      let free = true;
      for (let at = start; at < end; at++) if (used[at]) free = false;
      if (!free) continue;
      for (let at = start; at < end; at++) used[at] = true;
      kept.push({ term, sentence, start, end });
    }
    for (const match of kept.sort((a, b) => a.start - b.start)) {
      const list = byFacet.get(match.term.facet);
      if (list) list.push(match);
      else byFacet.set(match.term.facet, [match]);
    }
  }
  return byFacet;
}
