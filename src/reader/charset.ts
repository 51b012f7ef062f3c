/** The encoding that a page names itself, looked for where browsers look: near its start, in tags, not in comments. */

/** Enough for the head's first tags. Bytes. */
const LOOKED_AT = 4_096;

/** As a header or a `<meta>` has it: `text/html; charset=utf-8`. */
export function charsetOf(contentType: string): string | undefined {
  return /charset\s{0,3}=\s{0,3}["']?([a-z0-9_:.-]{1,40})/i.exec(contentType.slice(0, 500))?.[1];
}

/** The first encoding that is known by the name that an XML declaration or a `<meta>` gives it. */
export function declaredDecoder(bytes: Uint8Array): TextDecoder | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT));
  for (let at = start.indexOf('<'); at >= 0; at = start.indexOf('<', at + 1)) {
    if (start.startsWith('<!--', at)) {
      at = start.indexOf('-->', at + 2);
      if (at < 0) return undefined;
      continue;
    }
    const tag = start.slice(at, at + 6);
    const isDeclaration = tag.startsWith('<?xml');
    if (!isDeclaration && !/^<meta[\s/]/i.test(tag)) continue;
    const end = start.indexOf('>', at);
    const inside = start.slice(at, end < 0 ? start.length : end);
    const decoder = namedDecoder(isDeclaration ? encodingOf(inside) : charsetOf(inside));
    // Whoever can read the tag has not read UTF-16.
    if (decoder !== undefined && !decoder.encoding.startsWith('utf-16')) return decoder;
  }
  return undefined;
}

function encodingOf(declaration: string): string | undefined {
  return /encoding\s{0,3}=\s{0,3}["']([a-z0-9_:.-]{1,40})/i.exec(declaration)?.[1];
}

/** Undefined for a name that nobody knows. */
export function namedDecoder(name: string | undefined): TextDecoder | undefined {
  if (name === undefined) return undefined;
  try {
    return new TextDecoder(name);
  } catch {
    return undefined;
  }
}
