/**
 * How inputs are cut: into parts, which are files of many documents or runs of files with one each, and those into units
 * of a fixed number of documents. It depends on the inputs alone: not on threads, shards, time or what was done before.
 */
import type { Input } from './inputs/list-inputs.ts';

export interface Part {
  /** From 0, in the order of the inputs. */
  readonly number: number;
  readonly inputs: readonly Input[];
}

/** A share of the units: `number` from 1, `of` how many. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** @param unitSize documents in a unit; a part of single files is one unit */
export function planParts(inputs: readonly Input[], unitSize: number): Part[] {
  const parts: Input[][] = [];
  let open: Input[] | undefined;
  for (const input of inputs) {
    if ('kind' in input && input.kind !== 'document') {
      parts.push([input]);
      open = undefined;
    } else if (open && open.length < unitSize) {
      open.push(input);
    } else {
      open = [input];
      parts.push(open);
    }
  }
  return parts.map((each, number) => ({ number, inputs: each }));
}

/**
 * Shards are dealt whole parts where there are enough of them, so that each reads its own files alone; otherwise units,
 * and each reads all.
 */
function dealsParts(shard: Shard, parts: readonly Part[]): boolean {
  return parts.length >= shard.of;
}

/** Is a part read for this shard? */
export function hasPart(shard: Shard, part: Part, parts: readonly Part[]): boolean {
  return !dealsParts(shard, parts) || part.number % shard.of === shard.number - 1;
}

/** Is a unit of a part that is read this shard's? `unit` is its number in the part, from 0. */
export function hasUnit(shard: Shard, part: Part, unit: number, parts: readonly Part[]): boolean {
  return dealsParts(shard, parts) || (part.number + unit) % shard.of === shard.number - 1;
}

/** The unit's name, by which its files are in the order of the documents: `000012-000003`. */
export function unitName(part: Part, unit: number): string {
  return `${String(part.number).padStart(6, '0')}-${String(unit).padStart(6, '0')}`;
}
