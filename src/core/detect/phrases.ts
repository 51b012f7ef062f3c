/** Finds many short word patterns in one pass over a text. */
import { splitWords } from './words.ts';
import type { Pattern } from './vocabulary.ts';

/** The symbol of `_`: any word, but no end of a sentence. */
const ANY = 0;

/** A process that reads thousands of pages must not keep every word of theirs. */
const MAX_RESOLVED = 50_000;

/** One pattern: at each place the symbols of which one must stand there. */
interface CompiledPattern {
  readonly label: number;
  readonly places: readonly ReadonlySet<number>[];
}

/** Patterns made ready. Words become numbers once, so that a place is matched by looking up a number. */
export class PhraseMatcher {
  readonly #words = new Map<string, number>();
  readonly #prefixes = new Map<string, number>();
  readonly #byFirst = new Map<number, CompiledPattern[]>();
  /** What each word seen stands for; undefined for the many that no pattern knows. */
  readonly #resolved = new Map<string, readonly number[] | undefined>();
  #shortestPrefix = Infinity;
  #longestPrefix = 0;
  #nextSymbol = ANY + 1;

  /** `label` is what a match of any of these patterns is reported as. */
  add(label: number, patterns: readonly Pattern[]): void {
    this.#resolved.clear();
    for (const pattern of patterns) {
      for (const places of this.#read(pattern)) {
        for (const first of places[0] ?? []) {
          const known = this.#byFirst.get(first);
          if (known) known.push({ label, places });
          else this.#byFirst.set(first, [{ label, places }]);
        }
      }
    }
  }

  /**
   * Calls `found` for each match in text order. Matches of one label do not overlap; the longest at a place counts.
   * An empty word ends a sentence, and nothing matches across it.
   */
  scan(words: readonly string[], labels: number, found: (label: number, at: number, length: number) => void): void {
    const symbols = words.map((word) => this.#symbolsOf(word));
    if (symbols.every((own) => own === undefined)) return;
    const freeFrom = new Uint32Array(labels);
    const longest = new Uint8Array(labels);
    const hits: number[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const own = symbols[at];
      if (own === undefined) continue;
      hits.length = 0;
      for (const symbol of own) {
        const patterns = this.#byFirst.get(symbol);
        if (!patterns) continue;
        for (const { label, places } of patterns) {
          if (at < (freeFrom[label] ?? 0) || places.length <= (longest[label] ?? 0)) continue;
          if (!follows(places, symbols, words, at)) continue;
          if (longest[label] === 0) hits.push(label);
          longest[label] = places.length;
        }
      }
      for (const label of hits) {
        const length = longest[label] ?? 1;
        freeFrom[label] = at + length;
        longest[label] = 0;
        found(label, at, length);
      }
    }
  }

  #read(pattern: Pattern): Set<number>[][] {
    let branches: Set<number>[][] = [[]];
    for (const part of pattern.matchAll(/\(([^()]{1,900})\)|([^\s()]{1,80})/g)) {
      const options = (part[1] ?? part[2] ?? '').split('|').map((option) => this.#symbols(option));
      // Options of one word share a place; longer ones, and the empty one, need a branch each.
      const single = new Set(
        options.filter((option) => option.length === 1).flatMap((option) => [...(option[0] ?? [])]),
      );
      const next: Set<number>[][] = [];
      for (const branch of branches) {
        if (single.size > 0) next.push([...branch, single]);
        for (const option of options) if (option.length !== 1) next.push([...branch, ...option]);
      }
      branches = next;
    }
    return branches.filter((branch) => branch.length > 0);
  }

  #symbols(option: string): Set<number>[] {
    if (option === '_') return [new Set([ANY])];
    const prefix = option.endsWith('*');
    const words = splitWords(prefix ? option.slice(0, -1) : option);
    return words.map((word, i) => new Set([prefix && i === words.length - 1 ? this.#prefix(word) : this.#word(word)]));
  }

  #word(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    this.#words.set(word, this.#nextSymbol);
    return this.#nextSymbol++;
  }

  #prefix(prefix: string): number {
    this.#shortestPrefix = Math.min(this.#shortestPrefix, prefix.length);
    this.#longestPrefix = Math.max(this.#longestPrefix, prefix.length);
    const known = this.#prefixes.get(prefix);
    if (known !== undefined) return known;
    this.#prefixes.set(prefix, this.#nextSymbol);
    return this.#nextSymbol++;
  }

  #symbolsOf(word: string): readonly number[] | undefined {
    const known = this.#resolved.get(word);
    if (known || this.#resolved.has(word)) return known;
    const symbols: number[] = [];
    const exact = this.#words.get(word);
    if (exact !== undefined) symbols.push(exact);
    for (let length = this.#shortestPrefix; length <= Math.min(word.length, this.#longestPrefix); length += 1) {
      const prefix = this.#prefixes.get(word.slice(0, length));
      if (prefix !== undefined) symbols.push(prefix);
    }
    const result = symbols.length > 0 ? symbols : undefined;
    if (this.#resolved.size < MAX_RESOLVED) this.#resolved.set(word, result);
    return result;
  }
}

function follows(
  places: readonly ReadonlySet<number>[],
  symbols: readonly (readonly number[] | undefined)[],
  words: readonly string[],
  at: number,
): boolean {
  for (let i = 1; i < places.length; i += 1) {
    if (places[i]?.has(ANY) && words[at + i]) continue;
    if (!hasOne(places[i], symbols[at + i])) return false;
  }
  return true;
}

function hasOne(place: ReadonlySet<number> | undefined, symbols: readonly number[] | undefined): boolean {
  if (place === undefined || symbols === undefined) return false;
  for (const symbol of symbols) if (place.has(symbol)) return true;
  return false;
}
