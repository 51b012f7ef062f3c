/** Addresses come out of pages; only those of the web are followed. */

/** The address made whole, if it is one of http or https; else undefined. */
export function webAddress(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

/** Host and path, for people; the address as it stands where it is none. */
export function shortAddress(href: string): string {
  if (!URL.canParse(href)) return href;
  const { host, pathname, protocol } = new URL(href);
  if (protocol === 'file:') return decoded(pathname.slice(pathname.lastIndexOf('/') + 1));
  return `${host}${pathname === '/' ? '' : pathname}`;
}

// A file may be called "100%.html".
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
