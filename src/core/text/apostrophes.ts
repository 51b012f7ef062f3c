/**
 * The many ways to write an apostrophe: "don´t", "don`t", "donâ€™t" of a page in the wrong encoding, "don&rsquo;t" of
 * one that escaped it twice. Read as a mark between two words they turn a denial round.
 */

const APOSTROPHE =
  /['’‘‛´`ʼʹˈ′＇ꞌ\u0092\ufffd]|\\['’]|â€[™˜]|\u00e2\u0080[\u0098\u0099]|Ã¢â‚¬(?:â„¢|Ëœ)|&(?:[lr]squo;?|apos;|#0?39;|#8217;|#x27;|#x2019;)|(?<=n)\?(?=t(?!\p{L}))/uy;

/** How many UTF-16 units the apostrophe at `at` takes; 0 if none stands there. */
export function apostropheLength(text: string, at: number): number {
  APOSTROPHE.lastIndex = at;
  return APOSTROPHE.test(text) ? APOSTROPHE.lastIndex - at : 0;
}

/** A word with straight apostrophes, without what shows nothing. */
export function withPlainApostrophes(word: string): string {
  let plain = '';
  for (let at = 0; at < word.length;) {
    const length = apostropheLength(word, at);
    if (length > 0) plain += "'";
    else if (!isUnseen(word.charCodeAt(at))) plain += word.charAt(at);
    at += length || 1;
  }
  return plain;
}

/** Single marks that stand for an apostrophe; alone, they say nothing. */
export const APOSTROPHES: readonly string[] = "' ’ ‘ ‛ ´ ` ʼ ʹ ˈ ′ ＇ ꞌ \u0092 \ufffd".split(' ');

/** Shows nothing, so that it parts no word: soft hyphens, zero-width spaces, joiners, marks of direction. */
export function isUnseen(code: number): boolean {
  if (code < 0xad) return false;
  return (
    code === 0xad ||
    code === 0x34f ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2060 && code <= 0x2064) ||
    code === 0xfeff
  );
}
