/** Which findings belong together because the notice says them in one breath. Nothing else links them: no guess by section or order. */
import type { Finding } from '../report.ts';
import { groupBy } from '../group-by.ts';

/** The findings of a report by the statement (sentence, list item, table row) that they were found in. */
export class StatementIndex {
  /** Statements in text order, each with its findings. */
  readonly statements: readonly (readonly Finding[])[];
  readonly #byStart: ReadonlyMap<number, readonly Finding[]>;
  readonly #byEnd: ReadonlyMap<number, readonly Finding[]>;

  constructor(findings: readonly Finding[]) {
    this.#byStart = groupBy(findings, ({ quote }) => quote.start);
    this.#byEnd = groupBy(findings, ({ quote }) => quote.end);
    this.statements = [...this.#byStart].toSorted(([a], [b]) => a - b).map(([, members]) => members);
  }

  /** Findings in the same statement, itself included, and in the words that introduce it ("To send orders we need:"). */
  around(finding: Finding): readonly Finding[] {
    const own = this.#byStart.get(finding.quote.start) ?? [];
    const introduction = finding.leadIn ? (this.#byEnd.get(finding.leadIn.end) ?? []) : [];
    return introduction.length > 0 ? [...new Set([...own, ...introduction])] : own;
  }

  /** Those around any of `findings`, each once. A statement is gone through once, however many of its findings are asked. */
  aroundAll(findings: readonly Finding[]): Finding[] {
    const places = new Map(findings.map((one) => [`${one.quote.start} ${one.leadIn?.end ?? ''}`, one]));
    const all = new Set<Finding>();
    for (const one of places.values()) for (const near of this.around(one)) all.add(near);
    return [...all];
  }
}

/** The statement as a reader would quote it, with the words that it hangs on. */
export function quoteOf({ quote, leadIn }: Finding): string {
  return leadIn ? `${leadIn.text} ${quote.text}` : quote.text;
}

/** The value, else the words that name the thing. */
export function valueOrPhrase({ value, span, quote }: Finding): string | undefined {
  if (value !== undefined) return value;
  const isQuoted = span.start >= quote.start && span.end <= quote.end;
  return isQuoted ? quote.text.slice(span.start - quote.start, span.end - quote.start) : undefined;
}

/** The statement or a heading above it names the GDPR; without that, its articles are not cited for it. */
export function namesGdpr(finding: Finding): boolean {
  const words = [quoteOf(finding), ...finding.section].join(' ');
  return /\bGDPR\b|General Data Protection Regulation/iu.test(words);
}
