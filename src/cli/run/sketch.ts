/**
 * A text as a few numbers, of which two texts share some if they are nearly the same: minhashes of its runs of three
 * words, several to a number (Broder, "Identifying and filtering near-duplicate documents", 2000).
 */
import { splitWords } from '../../core/detect/words.ts';

/** Words of a run: so many that few runs stand in other notices by chance. */
const RUN = 3;
/** Numbers of a sketch, and minhashes behind each. */
export const SKETCH_LENGTH = 12;
const HASHES_EACH = 8;
/** Hexadecimal digits of a number: two of them, put together, are still a whole number to JavaScript. */
export const SKETCH_DIGITS = 6;

const MINHASHES = SKETCH_LENGTH * HASHES_EACH;

/**
 * @returns the numbers in hexadecimal, one behind another, each of {@link SKETCH_DIGITS} digits; undefined for a text of
 *   fewer than three words, which is like no other
 */
export function sketchOf(text: string): string | undefined {
  const words = splitWords(text).filter((word) => word !== '');
  if (words.length < RUN) return undefined;
  const hashes = Uint32Array.from(words, hashOf);
  const least = new Uint32Array(MINHASHES).fill(0xffffffff);
  for (let at = 0; at + RUN <= hashes.length; at += 1) {
    let run = 0;
    for (let word = at; word < at + RUN; word += 1) run = mixed(run ^ hashes[word]!);
    for (let which = 0; which < MINHASHES; which += 1) {
      const value = mixed(run + Math.imul(which + 1, 0x9e3779b9));
      if (value < least[which]!) least[which] = value;
    }
  }
  return Array.from({ length: SKETCH_LENGTH }, (_, number) => {
    let all = 0;
    for (const value of least.subarray(number * HASHES_EACH, (number + 1) * HASHES_EACH)) all = mixed(all ^ value);
    return all.toString(16).padStart(8, '0').slice(0, SKETCH_DIGITS);
  }).join('');
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The last step of MurmurHash3: every bit of what goes in moves about half of what comes out. */
function mixed(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
