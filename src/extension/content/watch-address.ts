/** Notices when a page changes its address without loading (single-page apps). */

/** The part of an address that names a page: the fragment does only where an app routes by it (`#/privacy`, `#!…`). */
export function pageAddress(href: string): string {
  const hash = href.indexOf('#');
  if (hash < 0) return href;
  return /^#[!/]/u.test(href.slice(hash, hash + 2)) ? href : href.slice(0, hash);
}

/**
 * Calls `onChange` after each change of the address. Without the Navigation API no browser tells a content script of
 * `pushState`; there the title is watched, which apps set when they change pages. Gives what ends it.
 */
export function watchAddress(onChange: () => void): () => void {
  let known = pageAddress(location.href);
  const look = (): void => {
    const now = pageAddress(location.href);
    if (now === known) return;
    known = now;
    onChange();
  };
  addEventListener('popstate', look);
  addEventListener('hashchange', look);
  const endOther = watchOtherwise(look);
  return () => {
    removeEventListener('popstate', look);
    removeEventListener('hashchange', look);
    endOther();
  };
}

function watchOtherwise(look: () => void): () => void {
  if (typeof navigation === 'object') {
    navigation.addEventListener('currententrychange', look);
    return () => navigation.removeEventListener('currententrychange', look);
  }
  const observer = new MutationObserver(look);
  observer.observe(document.head ?? document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  return () => observer.disconnect();
}
