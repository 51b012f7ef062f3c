/**
 * Two readings of the same notice: which statements are new, which are gone, and which say something else. A sentence
 * that is merely repeated more or less often is no change, nor is another wording of the same claim.
 */
import { groupBy } from '../group-by.ts';
import type { Finding, Report } from '../report.ts';
import { QuoteIndex } from './quote-similarity.ts';
import { claimKey, restrictionKey, subjectKey } from './statement-key.ts';

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
  /** Statements of the later version that stand word for word in the earlier one. */
  readonly unchanged: number;
  /** Further mentions, in either version, of a claim that both make. */
  readonly repeated: number;
}

/** From this share of common words on, two quotes are versions of one statement. */
const ALIKE = 0.5;
/** Pairs of quotes compared within one subject; beyond it only the order in the text decides. */
const MAX_PAIRS = 1_000_000;
/** What a notice says once: with one left on either side, the later one replaces the earlier one. */
const SAID_ONCE: ReadonlySet<Finding['facet']> = new Set(['date', 'controller', 'retention']);

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
  const exact = takeEqual(before, after, (finding) => `${claimKey(finding)}|${finding.quote.text}`);
  const same = takeEqual(exact.before, exact.after, claimKey);
  const [claimsBefore, claimsAfter] = [claimsOf(before), claimsOf(after)];
  const isNews = (finding: Finding): boolean => !claimsBefore.has(claimKey(finding));
  const isGone = (finding: Finding): boolean => !claimsAfter.has(claimKey(finding));
  const paired = pairBySubject(same.before, same.after, isGone, isNews);
  const left = { before: paired.before.filter(isGone), after: paired.after.filter(isNews) };
  const generalised = pairWithAnyone(left.before, left.after);
  const changed = [...paired.pairs, ...generalised.pairs]
    .map(([a, b]) => ({ before: a, after: b, aspects: aspectsOf(a, b) }))
    .toSorted((a, b) => a.after.span.start - b.after.span.start || compareIds(a.after, b.after));
  return {
    added: generalised.after,
    dropped: generalised.before,
    changed,
    reworded: same.pairs.map(([a, b]) => ({ before: a, after: b })),
    unchanged: exact.pairs.length,
    repeated: paired.before.length + paired.after.length - left.before.length - left.after.length,
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

/**
 * Pairs statements on the same subject whose stance, hedging, value or restriction differs: those with like quotes first, then the
 * last ones left. A claim that the other version still makes elsewhere is left out of the second step: its mention
 * went, it did not turn into another.
 */
function pairBySubject(
  before: readonly Finding[],
  after: readonly Finding[],
  isGone: (finding: Finding) => boolean,
  isNews: (finding: Finding) => boolean,
): Pairing {
  const later = groupBy(after, subjectKey);
  const index = new QuoteIndex();
  const pairs: Pair[] = [];
  for (const [subject, olds] of groupBy(before, subjectKey)) {
    const news = later.get(subject);
    if (!news) continue;
    const alike = pairAlike(olds, news, index);
    pairs.push(...alike);
    const rest = without(alike, olds, news);
    const gone = rest.before.filter(isGone);
    const fresh = rest.after.filter(isNews);
    const isOnce = gone.length === 1 && fresh.length === 1 && SAID_ONCE.has(gone[0]!.facet);
    const count = Math.min(gone.length, fresh.length);
    for (let at = 0; at < count; at++) {
      const [old, recent] = [gone[at]!, fresh[at]!];
      if (isOnce || old.value === recent.value) pairs.push([old, recent]);
    }
  }
  return without(pairs, before, after);
}

/** The likest quotes first; among equals those that stand first in the texts. */
function pairAlike(olds: readonly Finding[], news: readonly Finding[], index: QuoteIndex): Pair[] {
  if (olds.length * news.length > MAX_PAIRS) return [];
  const candidates: { likeness: number; old: number; recent: number }[] = [];
  for (const [old, a] of olds.entries()) {
    for (const [recent, b] of news.entries()) {
      const likeness = index.similarity(a, b);
      if (likeness >= ALIKE) candidates.push({ likeness, old, recent });
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
  if (subjectKey(before) !== subjectKey(after)) aspects.push('subject');
  if (restrictionKey(before) !== restrictionKey(after)) aspects.push('restriction');
  return aspects;
}

function compareIds(a: Finding, b: Finding): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
