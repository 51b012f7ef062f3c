/**
 * Two readings of the same notice: which statements are new, which are gone, and which say something else. A sentence
 * that is merely repeated more or less often is no change, nor is another wording of the same claim.
 */
import { groupBy } from '../group-by.ts';
import type { Finding, Report } from '../report.ts';
import { QuoteIndex } from './quote-similarity.ts';
import { claimKey, restrictionKey, subjectKey, topicKey } from './statement-key.ts';

/**
 * What of a statement changed. `subject`: "anyone" became a named recipient, or the reverse. `restriction`: it is about
 * another part, or about a part and not the whole.
 */
export type ChangedAspect = 'stance' | 'hedging' | 'value' | 'subject' | 'restriction';

export interface StatementChange {
  readonly before: Finding;
  readonly after: Finding;
  readonly aspects: readonly ChangedAspect[];
}

/** The same claim in other words. */
export interface Rewording {
  readonly before: Finding;
  readonly after: Finding;
}

export interface VersionDifference {
  /** The texts are the same, byte for byte (by hash). */
  readonly sameText: boolean;
  /** Both were read with the same version and rules. Where not, a difference may be the analyser's. */
  readonly sameAnalyser: boolean;
  /** In text order of the later version. */
  readonly added: readonly Finding[];
  /** In text order of the earlier version. */
  readonly dropped: readonly Finding[];
  readonly changed: readonly StatementChange[];
  readonly reworded: readonly Rewording[];
  /** Statements of the later version that stand word for word in the earlier one, wherever. */
  readonly unchanged: number;
  /** Further mentions, in either version, of a claim that both make. */
  readonly repeated: number;
  /** `all` = `added` + `dropped` + `changed` + `same`. */
  readonly totals: VersionTotals;
}

/** Statements of both versions; two that belong together count once. */
export interface VersionTotals {
  readonly all: number;
  readonly added: number;
  readonly dropped: number;
  readonly changed: number;
  /** Word for word, in other words, or in more or fewer places. */
  readonly same: number;
}

/** From this share of common words on, two quotes are versions of one statement. */
const ALIKE = 0.5;
/** From this share on they are one sentence in which only the value is another. Else "orders: 2 years" would turn into "logs: 1 year". */
const SAME_SENTENCE = 0.8;
/** Pairs of quotes compared within one subject; beyond it only single statements are paired. */
const MAX_PAIRS = 1_000_000;
/** What a notice says once: with one left on either side, the later one replaces the earlier one. */
const SAID_ONCE: ReadonlySet<Finding['facet']> = new Set(['date', 'controller']);

type Pair = readonly [before: Finding, after: Finding];

/** Compares the reports of an earlier and a later text. Neither needs to hold its text. Deterministic. */
export function compareVersions(before: Report, after: Report): VersionDifference {
  const sameText = before.source.sha256 === after.source.sha256;
  const sameAnalyser =
    before.analyser.version === after.analyser.version && before.analyser.rules === after.analyser.rules;
  return { sameText, sameAnalyser, ...compareFindings(before.findings, after.findings) };
}

function compareFindings(
  before: readonly Finding[],
  after: readonly Finding[],
): Omit<VersionDifference, 'sameText' | 'sameAnalyser'> {
  const index = new QuoteIndex([...before, ...after]);
  const exact = takeEqual(before, after, (finding) => `${claimKey(finding)}|${finding.quote.text}`);
  const same = pairWithin(exact, claimKey, (olds, news) => pairRewordings(olds, news, index));
  const [claimsBefore, claimsAfter] = [claimsOf(before), claimsOf(after)];
  const isNews = (finding: Finding): boolean => !claimsBefore.has(claimKey(finding));
  const isGone = (finding: Finding): boolean => !claimsAfter.has(claimKey(finding));
  const paired = pairWithin(same, subjectKey, (olds, news) => pairChanged(olds, news, { isGone, isNews, index }));
  const left = { before: paired.before.filter(isGone), after: paired.after.filter(isNews) };
  const revalued = pairWithin(left, topicKey, (olds, news) => pairAlike(olds, news, index));
  const generalised = pairWithAnyone(revalued.before, revalued.after);
  const changed = [...paired.pairs, ...revalued.pairs, ...generalised.pairs]
    .map(([a, b]) => ({ before: a, after: b, aspects: aspectsOf(a, b) }))
    .toSorted((a, b) => a.after.span.start - b.after.span.start || compareIds(a.after, b.after));
  const repeated = paired.before.length + paired.after.length - left.before.length - left.after.length;
  const [added, dropped] = [generalised.after, generalised.before];
  const counts = { added: added.length, dropped: dropped.length, changed: changed.length };
  const sameCount = exact.pairs.length + same.pairs.length + repeated;
  return {
    added,
    dropped,
    changed,
    reworded: same.pairs.map(([a, b]) => ({ before: a, after: b })),
    unchanged: exact.pairs.length,
    repeated,
    totals: { all: counts.added + counts.dropped + counts.changed + sameCount, ...counts, same: sameCount },
  };
}

interface Pairing {
  readonly pairs: readonly Pair[];
  /** What is left of either side, in its order. */
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
}

/** Pairs findings with equal keys, the first with the first. */
function takeEqual(
  before: readonly Finding[],
  after: readonly Finding[],
  keyOf: (finding: Finding) => string,
): Pairing {
  const waiting = groupBy(before, keyOf);
  const taken = new Map<string, number>();
  const pairs: Pair[] = [];
  for (const finding of after) {
    const key = keyOf(finding);
    const at = taken.get(key) ?? 0;
    const partner = waiting.get(key)?.[at];
    if (!partner) continue;
    taken.set(key, at + 1);
    pairs.push([partner, finding]);
  }
  return without(pairs, before, after);
}

/** Pairs what is left of both versions within groups of equal keys. */
function pairWithin(
  left: Pick<Pairing, 'before' | 'after'>,
  keyOf: (finding: Finding) => string,
  pair: (olds: readonly Finding[], news: readonly Finding[]) => readonly Pair[],
): Pairing {
  const later = groupBy(left.after, keyOf);
  const pairs = [...groupBy(left.before, keyOf)].flatMap(([key, olds]) => {
    const news = later.get(key);
    return news ? pair(olds, news) : [];
  });
  return without(pairs, left.before, left.after);
}

/** The same claim in other words: those with like quotes; else where it is made once in either version. */
function pairRewordings(olds: readonly Finding[], news: readonly Finding[], index: QuoteIndex): Pair[] {
  const [old, ...otherOlds] = olds;
  const [recent, ...otherNews] = news;
  if (old && recent && otherOlds.length === 0 && otherNews.length === 0) return [[old, recent]];
  return pairAlike(olds, news, index);
}

interface Standing {
  /** The later version does not make the claim any more. */
  readonly isGone: (finding: Finding) => boolean;
  readonly isNews: (finding: Finding) => boolean;
  readonly index: QuoteIndex;
}

/**
 * Statements on one subject whose stance, hedging, value or restriction differs: those with like quotes; then the last ones
 * left, if there is one on either side, where the value is the same, or one that is said once. A claim that the other
 * version still makes elsewhere is left out of the second step: its mention went, it did not turn into another. With
 * several on a side nobody can tell which became which.
 */
function pairChanged(olds: readonly Finding[], news: readonly Finding[], { isGone, isNews, index }: Standing): Pair[] {
  const alike = pairAlike(olds, news, index);
  const rest = without(alike, olds, news);
  const [old, ...otherOlds] = rest.before.filter(isGone);
  const [recent, ...otherNews] = rest.after.filter(isNews);
  if (!old || !recent || otherOlds.length + otherNews.length > 0) return alike;
  return old.value === recent.value || SAID_ONCE.has(old.facet) ? [...alike, [old, recent]] : alike;
}

/** The likest quotes first; among equals those that stand first in the texts. */
function pairAlike(olds: readonly Finding[], news: readonly Finding[], index: QuoteIndex): Pair[] {
  if (olds.length * news.length > MAX_PAIRS) return [];
  const candidates: { likeness: number; old: number; recent: number }[] = [];
  for (const [old, a] of olds.entries()) {
    for (const [recent, b] of news.entries()) {
      const likeness = index.similarity(a, b);
      if (likeness >= (a.value === b.value ? ALIKE : SAME_SENTENCE) && shareData(a, b)) {
        candidates.push({ likeness, old, recent });
      }
    }
  }
  candidates.sort((a, b) => b.likeness - a.likeness || a.old - b.old || a.recent - b.recent);
  const [usedOlds, usedNews] = [new Set<number>(), new Set<number>()];
  const pairs: Pair[] = [];
  for (const { old, recent } of candidates) {
    if (usedOlds.has(old) || usedNews.has(recent)) continue;
    usedOlds.add(old);
    usedNews.add(recent);
    pairs.push([olds[old]!, news[recent]!]);
  }
  return pairs;
}

/** What is said of orders does not turn into what is said of photos, however like the sentences are. */
function shareData(a: Finding, b: Finding): boolean {
  const [left, right] = [dataOf(a), dataOf(b)];
  return left.length === 0 || right.length === 0 || left.some((kind) => right.includes(kind));
}

function dataOf({ attributes }: Finding): readonly string[] {
  return 'data' in attributes ? (attributes.data ?? []) : [];
}

/** "We never sell your data" against "We sell data to advertisers": one subject, though only one names a recipient. What is said of a part may stand beside it. */
function pairWithAnyone(before: readonly Finding[], after: readonly Finding[]): Pairing {
  const pairs: Pair[] = [];
  const used = new Set<Finding>();
  for (const old of before) {
    if (old.facet !== 'sharing' || old.restriction) continue;
    const partner = after.find(
      (recent) =>
        recent.facet === 'sharing' &&
        recent.restriction === undefined &&
        !used.has(recent) &&
        recent.attributes.action === old.attributes.action &&
        (recent.category === 'anyone') !== (old.category === 'anyone') &&
        (recent.stance === 'denied') !== (old.stance === 'denied'),
    );
    if (!partner) continue;
    used.add(partner);
    pairs.push([old, partner]);
  }
  return without(pairs, before, after);
}

function without(pairs: readonly Pair[], before: readonly Finding[], after: readonly Finding[]): Pairing {
  const [olds, news] = [new Set(pairs.map(([old]) => old)), new Set(pairs.map(([, recent]) => recent))];
  return {
    pairs,
    before: before.filter((finding) => !olds.has(finding)),
    after: after.filter((finding) => !news.has(finding)),
  };
}

function claimsOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(claimKey));
}

function aspectsOf(before: Finding, after: Finding): ChangedAspect[] {
  const aspects: ChangedAspect[] = [];
  if (before.stance !== after.stance) aspects.push('stance');
  if (before.hedged !== after.hedged) aspects.push('hedging');
  if (before.value !== after.value) aspects.push('value');
  if (topicKey(before) !== topicKey(after)) aspects.push('subject');
  if (restrictionKey(before) !== restrictionKey(after)) aspects.push('restriction');
  return aspects;
}

function compareIds(a: Finding, b: Finding): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
