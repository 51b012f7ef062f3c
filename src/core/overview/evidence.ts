/** How well a finding supports a line of the overview, and which sentences a line rests on. */
import { groupBy } from '../group-by.ts';
import { mannerOf, type Manner } from '../manner.ts';
import type { Finding, SharingCondition } from '../report.ts';
import { restrictionsOf } from '../restrictions-of.ts';
import { CATEGORIES, listedCategory } from '../taxonomy.ts';
import type { OverviewItem } from './line.ts';

/**
 * Said in so many words, or an item of a list under words that say it ("We share your data with:"), which is one statement
 * in two blocks; not worked out from a heading or a word that refers back.
 */
export function isExplicit(finding: Finding): boolean {
  const { certainty, leadIn, quote } = finding;
  const isSaid = certainty === 'explicit' || (leadIn !== undefined && isItemUnder(leadIn.text, quote.text));
  return isSaid && !isCutShort(finding);
}

/** Whether its restriction ends within a word ("for interest" of "for interest-based advertising"), and is another then. */
function isCutShort({ restriction, quote }: Finding): boolean {
  if (restriction === undefined || restriction.end < quote.start) return false;
  const end = restriction.end - quote.start;
  return GOES_ON.test(quote.text.slice(end, end + 2));
}
const GOES_ON = /^(?:[\p{L}\p{N}]|[-‐‑]\p{L})/u;

/**
 * Whether an item goes on from words above it. A word or two with a full stop under a heading are the label of what follows
 * ("Pictures. Those of our goods …"), not what the heading speaks of.
 */
function isItemUnder(leadIn: string, item: string): boolean {
  return INTRODUCES.test(leadIn) || !LABEL.test(item);
}
const INTRODUCES = /[:：…,–—-]\s{0,9}$/u;
const LABEL = /^\S{1,64}(?: \S{1,64}){0,2}[.:。]$/u;

/** Whether its words are cells of one row of a table. */
export function isRow({ quote }: Finding): boolean {
  return quote.text.includes('\t');
}

/** Also of no part alone: what a line may claim. */
export function isCertain(finding: Finding): boolean {
  return isExplicit(finding) && finding.restriction === undefined;
}

/** The clearest first, then in text order. */
export function byClarity<T extends Finding>(findings: readonly T[]): T[] {
  return findings.toSorted((a, b) => doubt(a) - doubt(b));
}

function doubt({ certainty, hedged, stance, restriction, quote }: Finding): number {
  return (
    (certainty === 'inferred' ? 16 : 0) +
    (restriction ? 8 : 0) +
    (stance === 'conditional' ? 4 : 0) +
    (hedged ? 2 : 0) +
    // "Deletion." is no words to show while a sentence says the same.
    (LABEL.test(quote.text) ? 1 : 0)
  );
}

/** One finding for each sentence of the notice, in the order given. */
export function oneASentence(findings: readonly Finding[]): Finding[] {
  return [...groupBy(findings, ({ quote }) => quote.start).values()].flatMap((members) => members.slice(0, 1));
}

/** The plainest way in which some findings say a thing, denials aside. */
export function plainestManner(findings: readonly Finding[]): Manner {
  const said = new Set(findings.map(mannerOf));
  return (['stated', 'hedged', 'conditional', 'denied'] as const).find((manner) => said.has(manner)) ?? 'stated';
}

type More = Partial<Pick<OverviewItem, 'manner' | 'values' | 'onlyData' | 'conditions' | 'url' | 'how'>>;

/** An item of findings that belong together; of the whole, wherever one of them is. */
export function itemOf(findings: readonly Finding[], more: More = {}): OverviewItem {
  const whole = findings.filter(({ restriction }) => restriction === undefined);
  const [clearest, ...others] = byClarity(whole.length > 0 ? whole : findings);
  if (!clearest) throw new Error('An item needs a finding');
  const told = [clearest, ...others] as const;
  return {
    facet: clearest.facet,
    category: listedCategory(clearest.facet, clearest.category) ?? clearest.category,
    manner: plainestManner(told),
    values: [],
    only: restrictionsOf(told),
    onlyData: [],
    conditions: sharedConditions(told),
    ...more,
    findings: told,
  };
}

/** Findings of one facet by listed category, in the order given, else that of the taxonomy. */
export function byCategory<T extends Finding>(findings: readonly T[], order?: readonly string[]): T[][] {
  const facet = findings[0]?.facet;
  if (facet === undefined) return [];
  const places = order ?? Object.keys(CATEGORIES[facet]);
  const place = (category: string): number => (places.includes(category) ? places.indexOf(category) : places.length);
  return [...groupBy(findings, ({ category }) => listedCategory(facet, category) ?? category)]
    .toSorted(([a], [b]) => place(a) - place(b))
    .map(([, members]) => members);
}

function sharedConditions(findings: readonly Finding[]): SharingCondition[] {
  const [first = [], ...others] = findings.map((finding) =>
    finding.facet === 'sharing' ? (finding.attributes.conditions ?? []) : [],
  );
  return first.filter((condition) => others.every((conditions) => conditions.includes(condition)));
}
