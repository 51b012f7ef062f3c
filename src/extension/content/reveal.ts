/** Brings a passage into view: opens `<details>` around it, scrolls to it. What was opened can be closed again. */

/** Opens every closed `<details>` around `node`. Returns what closes them again. */
export function openDetailsAround(node: Node): () => void {
  const opened: HTMLDetailsElement[] = [];
  for (let at: Node | null = node; at !== null; at = parentAcrossShadow(at)) {
    if (at instanceof HTMLDetailsElement && !at.open && !isInSummary(node, at)) {
      at.open = true;
      opened.push(at);
    }
  }
  return () => {
    for (const details of opened) details.open = false;
  };
}

/** Whether the range can be seen once scrolled to: laid out, not made invisible, not clipped away. */
export function canBeSeen(range: Range): boolean {
  const box = range.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return false;
  for (let at = parentAcrossShadow(range.startContainer); at !== null; at = parentAcrossShadow(at)) {
    if (!(at instanceof Element) || isForm(at)) continue;
    const { visibility, opacity, overflowY } = getComputedStyle(at);
    if (visibility !== 'visible' || opacity === '0') return false;
    const isFolded = overflowY !== 'visible' && at.clientHeight <= 1 && at.clientWidth > 0;
    if (isFolded) return false;
  }
  return true;
}

/** The nearest thing around `node` that is laid out: where a folded part hangs. */
export function nearestLaidOut(node: Node): Element | undefined {
  for (let at: Node | null = node; at !== null; at = parentAcrossShadow(at)) {
    if (at instanceof Element && !isForm(at) && at.getClientRects().length > 0) return at;
  }
  return undefined;
}

/**
 * Scrolls every scroller around the range so that it stands a third from the top. The range's own rectangle counts:
 * `scrollIntoView` of its element would miss by screens where one element holds the whole notice (`<pre>`).
 */
export function scrollToRange(range: Range): void {
  for (let at = parentAcrossShadow(range.startContainer); at !== null; at = parentAcrossShadow(at)) {
    if (at instanceof Element && isScroller(at)) scrollWithin(at, range);
  }
  const top = range.getBoundingClientRect().top;
  const margin = innerHeight / 6;
  if (top < margin || top > innerHeight - 2 * margin) {
    scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
  }
}

function scrollWithin(scroller: Element, range: Range): void {
  const box = scroller.getBoundingClientRect();
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= box.top && bottom <= box.bottom) return;
  scroller.scrollBy({ top: top - box.top - box.height / 3, behavior: 'instant' });
}

function isScroller(element: Element): boolean {
  if (element === document.scrollingElement || isForm(element) || element.scrollHeight <= element.clientHeight)
    return false;
  const { overflowY } = getComputedStyle(element);
  return overflowY === 'auto' || overflowY === 'scroll';
}

function isInSummary(node: Node, details: HTMLDetailsElement): boolean {
  return details.querySelector(':scope > summary')?.contains(node) ?? false;
}

// A form's own properties hide those of its prototype (`<input name=parentNode>`), so they are read from there.
const parentNode = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode');

/** The parent as it is laid out: a slot for what is put into it, the host for a shadow root. */
function parentAcrossShadow(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  const slot = node instanceof Text || (node instanceof Element && !isForm(node)) ? node.assignedSlot : null;
  return slot ?? (parentNode?.get?.call(node) as Node | null | undefined) ?? null;
}

function isForm(element: Element): boolean {
  return element instanceof HTMLFormElement;
}
