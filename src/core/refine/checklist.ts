/** What a notice is expected to say, held against what was found. */
import type { ChecklistRow, Finding } from '../report.ts';
import { CHECKLIST, isWithin, type ChecklistSelector } from '../taxonomy.ts';

/**
 * One row per item. An item is `denied` when all that was found for it are denials, and `not-found` when nothing
 * was: that the text does not say it, not that it is not done.
 */
export function buildChecklist(findings: readonly Finding[]): ChecklistRow[] {
  return Object.entries(CHECKLIST).map(([item, { selectors }]) => {
    const taken = findings.filter((finding) => selectors.some((selector) => selects(selector, finding)));
    const status =
      taken.length === 0 ? 'not-found' : taken.every((finding) => finding.stance === 'denied') ? 'denied' : 'found';
    return { item, status, findings: taken.map((finding) => finding.id) };
  });
}

function selects(selector: ChecklistSelector, finding: Finding): boolean {
  if (finding.facet !== selector.facet) return false;
  if (selector.category !== undefined && !isWithin(finding.category, selector.category)) return false;
  if (!selector.has && !selector.hasNot) return true;
  const attributes: Readonly<Record<string, unknown>> = finding.attributes;
  for (const [key, value] of Object.entries(selector.has ?? {})) {
    if (attributes[key] !== value) return false;
  }
  for (const [key, values] of Object.entries(selector.hasNot ?? {})) {
    if (values.some((value) => attributes[key] === value)) return false;
  }
  return true;
}
