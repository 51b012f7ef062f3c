/**
 * compromise with its model as it stands once unpacked: a build unpacks it, conjugates its verbs and inflects its nouns
 * and adjectives, so that no start has to. That takes longer than reading a short notice.
 */
import type { Plugin } from 'vite';

const SOURCE = /[/\\]compromise[/\\]src[/\\](.+)$/u;

/** Where compromise's plugins put their models together, and what is put there instead. */
const WORLD = 'API/world.js';
const EMPTY_MODEL = /^const model = \{[^;]*?\n\}\n/mu;
/** What each of them brings, part by part. */
const PARTS = /^[12]-\w+\/[\w-]+\/model\/index\.js$/u;
/** How it is put together. */
const EXTEND = 'API/extend.js';
const MERGED: readonly string[] = ['mergeDeep(model, plugin.model)', 'nlp.addTags(plugin.tags)'];

/** Tables of so many words and more are written by value: most words share theirs with thousands. */
const MANY = 1000;

/** Builds the model in as `compromise/two` has it once it is loaded. */
export function unpackedModel(): Plugin {
  return {
    name: 'smallprint:unpacked-compromise',
    enforce: 'pre',
    load(id) {
      return PARTS.test(sourceOf(id)) ? { code: 'export default {}', map: null } : undefined;
    },
    async transform(code, id) {
      if (sourceOf(id) === EXTEND)
        return { code: MERGED.reduce((text, call) => instead(text, call, ''), code), map: null };
      if (sourceOf(id) !== WORLD) return undefined;
      const { default: nlp } = await import('compromise/two');
      return { code: instead(code, EMPTY_MODEL, `${BY_VALUE}const model = ${written(nlp.model())}\n`), map: null };
    },
  };
}

function sourceOf(id: string): string {
  return SOURCE.exec(id)?.[1]?.replaceAll('\\', '/') ?? '';
}

function instead(code: string, what: string | RegExp, other: string): string {
  const changed = code.replace(what, () => other);
  if (changed === code) throw new Error('compromise makes its model otherwise than this plugin knows');
  return changed;
}

/** Reads what {@link byValue} writes. */
const BY_VALUE = `const byValue = (lists) => {
  const table = {}
  for (const [value, words] of lists) for (const word of words.split('\\n')) table[word] = value
  return table
}
`;

/** The value as source text. Throws for what is no data: a function, an instance of a class. */
function written(value: unknown): string {
  if (value === undefined || value instanceof RegExp) return String(value);
  if (value instanceof Set) return `new Set(${written([...value])})`;
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    if (Object.getPrototypeOf(value) !== Object.prototype) throw new TypeError('No plain object');
    const entries = Object.entries(value);
    return entries.length < MANY
      ? `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${written(each)}`).join(',')}}`
      : byValue(entries);
  }
  if (typeof value === 'function') throw new TypeError('No data');
  return JSON.stringify(value);
}

function byValue(entries: readonly (readonly [string, unknown])[]): string {
  const lists = new Map<string, string[]>();
  for (const [word, value] of entries) {
    const code = written(value);
    const words = lists.get(code);
    if (words) words.push(word);
    else lists.set(code, [word]);
  }
  return `byValue([${[...lists].map(([code, words]) => `[${code},${JSON.stringify(words.join('\n'))}]`).join(',')}])`;
}
