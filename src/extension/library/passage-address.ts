/** The address of a notice's page with the words that are to be shown in it: a text fragment, which asks for no permission. */
import { webAddress } from '../panel/summary/web-address.ts';

/** Words at either end of a long quote; all of a shorter one. */
const ENDS = 6;

/**
 * https://wicg.github.io/scroll-to-text-fragment/: a browser that does not know it, or does not find the words, opens the
 * page. Undefined for an address that is none of the web's.
 */
export function passageAddress(url: string, quote: string): string | undefined {
  const address = webAddress(url);
  if (address === undefined) return undefined;
  const [line = ''] = quote.trim().split('\n');
  const words = line.split(/\s+/u);
  const ends = words.length > 2 * ENDS ? [words.slice(0, ENDS), words.slice(-ENDS)] : [words];
  const text = ends.map((some) => encoded(some.join(' '))).join(',');
  const [bare = '', hash = ''] = address.split('#', 2);
  return text === '' ? address : `${bare}#${hash}:~:text=${text}`;
}

/** A hyphen parts a fragment from the words around it. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
