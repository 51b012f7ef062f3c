/** Which findings a selector takes. */
import type { Finding } from './report.ts';
import type { ChecklistSelector } from './checklist.ts';
import { isWithin } from './taxonomy.ts';

/** Is the finding of the selector's facet and category, with the attribute values that it asks for? */
export function selects(selector: ChecklistSelector, finding: Finding): boolean {
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
