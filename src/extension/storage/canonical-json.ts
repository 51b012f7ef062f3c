/** One text for each value, whatever order its keys came in: what hashes are made over. */

/** JSON without spaces, keys of every object in code-unit order. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

const HOSTILE = new Set(['__proto__', 'constructor', 'prototype']);

/** Thrown by `parseHostile`. */
export class HostileKeyError extends Error {}

/** Parses JSON from outside. Throws a `SyntaxError`, or a `HostileKeyError` where a key would reach an object's prototype. */
export function parseHostile(text: string): unknown {
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
    if (HOSTILE.has(key)) throw new HostileKeyError(`The key ${JSON.stringify(key)} is not allowed`);
    return value;
  });
}
