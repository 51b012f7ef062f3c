/** Notices when a page changes its address without loading (single-page apps). */

/** The part of an address that names a page: the fragment does only where an app routes by it (`#/privacy`, `#!…`). */
export function pageAddress(href: string): string {
  const hash = href.indexOf('#');
  if (hash < 0) return href;
  return /^#[!/]/u.test(href.slice(hash, hash + 2)) ? href : href.slice(0, hash);
}

/**
 * Calls `onChange` with the new address after each change. Without the Navigation API no browser tells a content
 * script of `pushState`; there the title is watched, which apps set when they change pages.
 */
export function watchAddress(onChange: (href: string) => void): void {
  let known = pageAddress(location.href);
  const look = (): void => {
    const now = pageAddress(location.href);
    if (now === known) return;
    known = now;
    onChange(location.href);
  };
  addEventListener('popstate', look);
  addEventListener('hashchange', look);
  if (typeof navigation === 'object') {
    navigation.addEventListener('currententrychange', look);
    return;
  }
  new MutationObserver(look).observe(document.head ?? document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
  });
}
