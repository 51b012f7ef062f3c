/** What a notice is expected to say, held against what was found. */
import type { ChecklistRow, Finding } from '../report.ts';
import { deniesWhole } from '../report-facts.ts';
import { selects } from '../selects.ts';
import { CHECKLIST } from '../checklist.ts';

/** Facets whose items ask whether a thing is spoken of, whatever is said: "We do not knowingly …" speaks of children. */
const TOPICS: ReadonlySet<Finding['facet']> = new Set(['audience', 'security', 'change']);

/**
 * One row per item. An item is `denied` when all that was found for it are denials, and `not-found` when nothing
 * was: that the text does not say it, not that it is not done. The denial of a part ("We do not sell data for money")
 * answers no item: it neither denies the whole nor says what is done. Standing alone, it is among the `parts` of a row that
 * is `not-found`.
 */
export function buildChecklist(findings: readonly Finding[]): ChecklistRow[] {
  return Object.entries(CHECKLIST).map(([item, { selectors }]) => {
    const taken = findings.filter((finding) => selectors.some((selector) => selects(selector, finding)));
    const answers = taken.filter(isAnswer);
    const status = answers.length === 0 ? 'not-found' : answers.every(deniesWhole) ? 'denied' : 'found';
    const ids = taken.map((finding) => finding.id);
    if (status !== 'not-found') return { item, status, findings: ids };
    return { item, status, findings: [], ...(ids.length ? { parts: ids } : {}) };
  });
}

function isAnswer({ facet, stance, restriction }: Finding): boolean {
  return stance !== 'denied' || restriction === undefined || TOPICS.has(facet);
}
