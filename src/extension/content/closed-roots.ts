/** Closed shadow roots, which a page hides from scripts of its own and the browsers show to those of an extension. */

/** What may have a shadow root besides custom elements (DOM standard, "valid shadow host name"). */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/**
 * The root of `element`, open or closed; null where it has none, and where the browser does not say. To ask takes a
 * hundred times as long as to read a property, so only those elements are asked that may well have one: custom elements,
 * and others that show nothing of their own.
 */
export function closedRootOf(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  if (!element.localName.includes('-') && !(HOSTS.has(element.localName) && isBare(element))) return null;
  // Firefox gives it as a property of the element, Chromium as a function.
  if (__BROWSER__ === 'firefox') {
    return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
  }
  return chrome.dom.openOrClosedShadowRoot(element);
}

function isBare(element: HTMLElement): boolean {
  return element.childElementCount === 0 && element.textContent.trim() === '';
}
