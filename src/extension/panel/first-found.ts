/** What arrows move among in a list of things found: the way into the page of each. */

export function foundStops(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.found .show > button:first-of-type')];
}
