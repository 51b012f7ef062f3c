/** Places of a search in the panel: the field, what arrows move among, and where the reader was before. */
import type { Search } from './search.ts';

export const FIND_FIELD = 'find-field';

/** Where the reader of each search was, in CSS pixels from the top of the summary. */
const topBefore = new WeakMap<Search, number>();
let isLeaving = false;

/** The way into the page of each thing found. */
export function foundStops(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.found .show > button:first-of-type')];
}

export function goToField(): void {
  document.getElementById(FIND_FIELD)?.focus({ preventScroll: true });
}

/** What is found stands at the beginning of the summary. */
export function beginSearch(search: Search): void {
  topBefore.set(search, scrollY);
  scrollTo({ top: 0, behavior: 'instant' });
}

/** Empties the field, which stays where it is, and goes back to where the reader was. */
export function leaveSearch(search: Search): void {
  isLeaving = true;
  scrollTo({ top: topBefore.get(search) ?? 0, behavior: 'instant' });
  search.type('');
  goToField();
}

/** Once the list is gone: the browser has moved the rest in its place. */
export function afterList(search: Search): void {
  if (isLeaving) scrollTo({ top: topBefore.get(search) ?? 0, behavior: 'instant' });
  isLeaving = false;
}
