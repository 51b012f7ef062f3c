/** What HTML elements mean to the reader of a page, by name. */

/** They begin and end a block, in every browser's own style sheet or by common use. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    '#root html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset header hgroup hr h1 h2 h3 h4 h5 h6 iframe frame legend li listing main menu nav ' +
    'object ol p plaintext pre search section summary table caption tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

/** Never entered: nothing in them is text that a reader sees. */
export const UNREAD_TAGS: ReadonlySet<string> = new Set(
  (
    'script style template svg head title meta link base canvas audio video img picture source track map area ' +
    'embed param input textarea select option optgroup datalist progress meter noscript noembed noframes ' +
    'rp rt rtc colgroup col'
  ).split(' '),
);

export const BOLD_TAGS: ReadonlySet<string> = new Set(['b', 'strong', 'u']);
export const LIST_TAGS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir']);
export const PREFORMATTED_TAGS: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext']);

/** Hosts that HTML lets carry a shadow root, besides custom elements. */
export const SHADOW_HOSTS: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** 1 to 6 for h1 to h6, else 0. */
export function headingLevel(tag: string): number {
  return tag.length === 2 && tag[0] === 'h' && tag >= 'h1' && tag <= 'h6' ? Number(tag[1]) : 0;
}
