/** From one place of the summary to another: the part is opened, and focus goes where the eye goes. */
import type { Facet } from '../../core/taxonomy.ts';

/** The id in the page of a facet's part. */
export function facetPart(facet: Facet): string {
  return `part-${facet}`;
}

export function goToFacet(facet: Facet): void {
  goToPart(facetPart(facet));
}

/** Of a folded part, its summary; of another, the part itself. Nothing where there is none. */
export function goToPart(id: string): void {
  const part = document.getElementById(id);
  if (!part) return;
  if (part instanceof HTMLDetailsElement) part.open = true;
  part.scrollIntoView({ block: 'start' });
  (part.querySelector('summary') ?? part).focus({ preventScroll: true });
}
