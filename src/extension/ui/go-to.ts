/** From one place of the summary to another: the part is opened, and focus goes where the eye goes. And back. */
import { signal } from '@preact/signals';
import type { Facet } from '../../core/taxonomy.ts';

interface Place {
  readonly focused: Element | null;
  /** How far the page was scrolled, in CSS pixels. */
  readonly top: number;
}

/** Where the last jump began; undefined where there is no way back. */
export const cameFrom = signal<Place | undefined>(undefined);

/** The id in the page of a facet's part. */
export const ACT_PART = 'part-act';
export const CHECKLIST_PART = 'part-checklist';

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
  cameFrom.value = { focused: document.activeElement, top: scrollY };
  if (part instanceof HTMLDetailsElement) part.open = true;
  part.scrollIntoView({ block: 'start' });
  (part.querySelector('summary') ?? part).focus({ preventScroll: true });
}

/** To where the last jump began. What had focus there gets it again, if it still is there. */
export function goBack(): void {
  const from = cameFrom.value;
  if (!from) return;
  cameFrom.value = undefined;
  scrollTo({ top: from.top, behavior: 'instant' });
  if (from.focused instanceof HTMLElement && from.focused.isConnected) from.focused.focus({ preventScroll: true });
}
