/** Addresses of links: made absolute where the page's own is known, dropped where they are code. */

/** Gives a link's address as it is given out; undefined for `javascript:` and the like. */
export function addressResolver(base: string | undefined): (href: string) => string | undefined {
  return (href) => {
    const trimmed = href.trim();
    if (trimmed === '' || trimmed.length > MOST) return undefined;
    const scheme = /^([a-z][a-z0-9+.-]{0,30}):/i.exec(trimmed)?.[1]?.toLowerCase();
    if (scheme !== undefined && !ALLOWED.has(scheme)) return undefined;
    // Written without its scheme; resolved as a path it would name a page that does not exist.
    if (scheme === undefined && /^[^\s/?#@]{1,64}@[^\s/?#@]{1,255}$/.test(trimmed)) return `mailto:${trimmed}`;
    if (base === undefined || scheme === 'mailto' || scheme === 'tel') return trimmed;
    try {
      // Escaping can make it nine times as long.
      const { href: whole } = new URL(trimmed, base);
      return whole.length > MOST ? undefined : whole;
    } catch {
      return trimmed;
    }
  };
}

/** Longer than any address that leads anywhere. */
const MOST = 4_000;

const ALLOWED = new Set(['http', 'https', 'mailto', 'tel', 'ftp', 'file']);

/** The page's base address: its `<base href>` against its own address. */
export function baseAddress(url: string | undefined, baseHref: string | undefined): string | undefined {
  if (baseHref === undefined || baseHref.trim() === '') return url;
  try {
    return new URL(baseHref.trim(), url).href;
  } catch {
    return url;
  }
}
