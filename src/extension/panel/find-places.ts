/** Places of a search in the panel: the field, what arrows move among, and where the reader was before. */
import type { Search } from './search.ts';

export const FIND_FIELD = 'find-field';

/** In CSS pixels from the top of the summary. */
let topBefore = 0;
let isLeaving = false;

/** The way into the page of each thing found. */
export function foundStops(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.found .show > button:first-of-type')];
}

export function goToField(): void {
  document.getElementById(FIND_FIELD)?.focus({ preventScroll: true });
}

/** What is found stands at the beginning of the summary. */
export function beginSearch(): void {
  topBefore = scrollY;
  scrollTo({ top: 0, behavior: 'instant' });
}

/** Empties the field, which stays where it is, and goes back to where the reader was. */
export function leaveSearch(search: Search): void {
  isLeaving = true;
  scrollTo({ top: topBefore, behavior: 'instant' });
  search.type('');
  goToField();
}

/** Once the list is gone: the browser has moved the rest in its place. */
export function afterList(): void {
  if (isLeaving) scrollTo({ top: topBefore, behavior: 'instant' });
  isLeaving = false;
}
