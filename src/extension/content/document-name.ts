/** What a document is called between page and panel, and its highlights in the page: nothing that a page could know. */

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * By chance; in Firefox by the address that each installation has by chance, so that an extension which was updated under
 * an open page paints over what the old one painted, of which Firefox runs no script any more. `base`: the extension's own
 * address; `begun`: when the document began, milliseconds.
 */
export function documentName(base: string, begun: number): string {
  if (!base.startsWith('moz-extension:')) return crypto.getRandomValues(new Uint32Array(2)).join('-');
  return [`${base}${begun}`, `${begun}${base}`].map(fnv).join('-');
}

// FNV-1a, 32 bits (draft-eastlake-fnv): short, and only told apart from others by it.
function fnv(text: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME) >>> 0;
  return hash;
}
