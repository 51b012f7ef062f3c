/** One text for each value, whatever order its keys came in: what hashes are made over. */

/** JSON without spaces, keys of every object in code-unit order. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

const HOSTILE = new Set(['__proto__', 'constructor', 'prototype']);

/** Reports are eight deep. */
const MAX_DEPTH = 64;

/** Thrown by `parseHostile`. */
export class HostileJsonError extends Error {}

/**
 * Parses JSON from outside. Throws a `SyntaxError`, or a `HostileJsonError` where a key would reach an object's prototype, or
 * where it is nested so deep that whatever goes through it would run out of stack.
 */
export function parseHostile(text: string): unknown {
  if (isTooDeep(text)) throw new HostileJsonError(`It is nested more than ${MAX_DEPTH} deep`);
  // A reviver makes parsing several times slower; a text that cannot hold such a key is spared it.
  if (
    !text.includes('__proto__') &&
    !text.includes('constructor') &&
    !text.includes('prototype') &&
    !text.includes('\\u00')
  ) {
    return JSON.parse(text);
  }
  return JSON.parse(text, (key, value: unknown) => {
    if (HOSTILE.has(key)) throw new HostileJsonError(`The key ${JSON.stringify(key)} is not allowed`);
    return value;
  });
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === BRACE || code === BRACKET) {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if (code === BRACE_END || code === BRACKET_END) depth -= 1;
  }
  return false;
}

const [QUOTE, BRACE, BRACE_END, BRACKET, BRACKET_END] = [0x22, 0x7b, 0x7d, 0x5b, 0x5d];

/** The place of the quotation mark that closes the string opened at `start`; the last place where none does. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text.charAt(at - 1 - escapes) === '\\') escapes += 1;
    if (escapes % 2 === 0) return at;
  }
  return text.length;
}
